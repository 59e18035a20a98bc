#include "core/letters/merge_table.h"

#include <algorithm>

#include "core/letters/letter_fields.h"
#include "core/letters/letter_text.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

qint64 oldestDaysLate(const Letter& letter) {
  qint64 oldest = 0;
  for (const auto& item : letter.items) oldest = std::max(oldest, item.daysLate);
  return oldest;
}

QString numbers(const Letter& letter) {
  QStringList list;
  for (const auto& item : letter.items) list.append(plainText(item.number));
  return list.join(u", "_s);
}

QList<Cell> cells(const Letter& letter) {
  const auto& to = letter.recipient;
  const auto money = [&](qint64 minor) { return Money{minor, letter.sender.currency}; };
  return {plainText(to.code),
          plainText(to.name),
          plainText(to.street),
          plainText(to.street2),
          plainText(to.postcode),
          plainText(to.city),
          plainText(to.country),
          plainText(to.email),
          letter.language,
          letter.templateKey,
          qint64{letter.level},
          letter.day,
          letter.day.addDays(letterDeadlineDays),
          money(letter.totalMinor),
          money(letter.creditMinor),
          money(letter.notDueMinor),
          money(letter.toPayMinor),
          letter.sender.currency.code(),
          qint64{letter.items.size()},
          oldestDaysLate(letter),
          numbers(letter),
          letter.subject,
          letter.paragraphsBefore.join(u'\n'),
          letter.paragraphsAfter.join(u'\n')};
}

}  // namespace

Table mergeTable(const QList<Letter>& letters) {
  Table table{{u"customer"_s,  u"name"_s,    u"street"_s,     u"street2"_s,  u"postcode"_s,
               u"city"_s,      u"country"_s, u"email"_s,      u"language"_s, u"template"_s,
               u"level"_s,     u"day"_s,     u"deadline"_s,   u"total"_s,    u"credits"_s,
               u"notYetDue"_s, u"toPay"_s,   u"currency"_s,   u"items"_s,    u"daysLate"_s,
               u"numbers"_s,   u"subject"_s, u"textBefore"_s, u"textAfter"_s},
              {}};
  for (const auto& letter : letters) table.rows.append(cells(letter));
  return table;
}

}  // namespace encaisse
