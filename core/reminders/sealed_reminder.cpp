#include "core/reminders/sealed_reminder.h"

#include <QJsonArray>

#include "core/base/day_number.h"
#include "core/reminders/scenario.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

/// Lines of the postal address, without empty ones.
QJsonArray addressOf(const Customer& customer) {
  QJsonArray lines;
  for (const auto& line :
       {customer.name, customer.street, customer.street2,
        u"%1 %2"_s.arg(customer.postcode, customer.city).trimmed(), customer.country}) {
    if (!line.isEmpty()) lines.append(line);
  }
  return lines;
}

}  // namespace

QJsonObject reminderFacts(const Snapshot& snapshot, const PlannedReminder& planned,
                          const Letter& letter) {
  const auto currency = snapshot.company.currency;
  const auto& customer = snapshot.customers[planned.customer];
  QJsonArray items;
  for (const auto& item : letter.items) {
    items.append(QJsonObject{{u"number"_s, item.number},
                             {u"dueOn"_s, isoDay(item.dueOn)},
                             {u"open"_s, toDecimal(item.openMinor, currency)},
                             {u"daysLate"_s, item.daysLate},
                             {u"level"_s, item.level}});
  }
  return {{u"customer"_s, customer.code},
          {u"address"_s, addressOf(customer)},
          {u"level"_s, planned.level},
          {u"step"_s, planned.step.key},
          {u"channel"_s, toKey(planned.step.channel)},
          {u"currency"_s, currency.code()},
          {u"total"_s, toDecimal(letter.totalMinor, currency)},
          {u"credits"_s, toDecimal(letter.creditMinor, currency)},
          {u"toPay"_s, toDecimal(letter.toPayMinor, currency)},
          {u"items"_s, items}};
}

DocumentToSeal sealedLetter(const Snapshot& snapshot, const PlannedReminder& planned,
                            const Letter& letter, qint64 reminderId, const QString& name,
                            const QByteArray& content, QDate day) {
  DocumentToSeal document;
  document.customerId = snapshot.customers[planned.customer].id;
  document.reminderId = reminderId;
  document.kind = planned.step.key == u"formal_notice" ? u"notice"_s : u"letter"_s;
  document.name = name;
  document.mediaType = u"application/pdf"_s;
  document.content = content;
  document.facts = reminderFacts(snapshot, planned, letter);
  document.leftOn = day;
  return document;
}

}  // namespace encaisse
