#include "core/letters/letter_builder.h"

#include <QCoreApplication>

#include "core/letters/letter_fields.h"
#include "core/letters/letter_template.h"
#include "core/letters/letter_text.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(Letters)
};

/// @param texts  of the item; its figures alone are known when absent
LetterItem letterItem(const SnapshotItem& figures, const PlannedItem& planned, const Item* texts) {
  LetterItem line;
  line.dueOn = toDate(figures.dueDay);
  line.issuedOn = toDate(figures.entryDay);
  line.amountMinor = figures.amount;
  line.openMinor = planned.open;
  line.daysLate = planned.daysLate;
  line.level = planned.level;
  if (texts == nullptr) return line;
  line.number = plainText(texts->number.trimmed().isEmpty() ? texts->label : texts->number);
  if (texts->issuedOn.isValid()) line.issuedOn = texts->issuedOn;
  return line;
}

QList<LetterItem> letterItems(const Snapshot& snapshot, const QList<PlannedItem>& planned,
                              const QHash<qint64, Item>& items) {
  QList<LetterItem> lines;
  lines.reserve(planned.size());
  for (const auto& item : planned) {
    const auto& figures = snapshot.items[item.item];
    const auto texts = items.constFind(figures.id);
    lines.append(letterItem(figures, item, texts == items.constEnd() ? nullptr : &texts.value()));
  }
  return lines;
}

void addItems(Letter& letter, const Snapshot& snapshot, const PlannedReminder& planned,
              const QHash<qint64, Item>& items) {
  letter.items = letterItems(snapshot, planned.items, items);
  if (letter.isThanks) {
    for (const auto& item : letter.items) letter.totalMinor += item.amountMinor;
    return;
  }
  letter.disputed = letterItems(snapshot, planned.disputed, items);
  letter.totalMinor = planned.total;
  letter.creditMinor = planned.credits;
  letter.notDueMinor = planned.notYetDue;
  letter.toPayMinor = planned.toPay();
}

QString languageOf(const Customer& customer) {
  const QString language = customer.language.left(2).toLower();
  return language.isEmpty() ? u"fr"_s : language;
}

/// Of a plan made without scenarios, too.
QString templateKeyOf(const PlannedReminder& planned) {
  return planned.templateKey.isEmpty() ? defaultScenario().step(planned.level).key
                                       : planned.templateKey;
}

Error nothingToClaim(const Customer& customer) {
  return {ErrorCode::Conflict,
          Words::tr("There is nothing to claim from %1: its credits cover all that is due. "
                    "Allocate them first.")
              .arg(sentencePart(customer.name)),
          {}};
}

}  // namespace

Result<Letter> buildLetter(const Snapshot& snapshot, const PlannedReminder& planned, QDate day,
                           const QHash<qint64, Item>& items, const Stationery& stationery) {
  Letter letter;
  letter.sender = snapshot.company;
  letter.recipient = snapshot.customers[planned.customer];
  letter.language = languageOf(letter.recipient);
  letter.day = day;
  letter.level = planned.level;
  letter.templateKey = templateKeyOf(planned);
  letter.isThanks = planned.isThanks();
  letter.logo = stationery.logo;
  letter.reference = letter.recipient.code;
  addItems(letter, snapshot, planned, items);
  if (letter.toPayMinor <= 0 && !letter.isThanks) return nothingToClaim(letter.recipient);

  const auto wordingTemplate = stationery.find(letter.templateKey, letter.language);
  if (!wordingTemplate.ok()) return wordingTemplate.error();
  auto wording = wordingTemplate.value().fill(letterFields(letter));
  if (!wording.ok()) return wording.error();
  letter.subject = wording.value().subject;
  letter.paragraphsBefore = wording.value().paragraphsBefore;
  letter.paragraphsAfter = wording.value().paragraphsAfter;
  return letter;
}

}  // namespace encaisse
