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

void addItems(Letter& letter, const Snapshot& snapshot, const PlannedReminder& planned,
              const QHash<qint64, Item>& items) {
  letter.items.reserve(planned.items.size());
  for (const auto& item : planned.items) {
    const auto& figures = snapshot.items[item.item];
    const auto texts = items.constFind(figures.id);
    letter.items.append(
        letterItem(figures, item, texts == items.constEnd() ? nullptr : &texts.value()));
  }
  letter.totalMinor = planned.total;
  letter.creditMinor = planned.credits;
  letter.notDueMinor = planned.notYetDue;
  letter.toPayMinor = planned.toPay();
}

QString languageOf(const Customer& customer) {
  const QString language = customer.language.left(2).toLower();
  return language.isEmpty() ? u"fr"_s : language;
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
                           const QHash<qint64, Item>& items, const Scenario& scenario) {
  const auto& step = scenario.step(planned.level);
  Letter letter;
  letter.sender = snapshot.company;
  letter.recipient = snapshot.customers[planned.customer];
  letter.language = languageOf(letter.recipient);
  letter.day = day;
  letter.level = planned.level;
  letter.templateKey = step.key;
  letter.reference = letter.recipient.code;
  addItems(letter, snapshot, planned, items);
  if (letter.toPayMinor <= 0) return nothingToClaim(letter.recipient);

  const auto wordingTemplate = LetterTemplate::load(step.key, letter.language);
  if (!wordingTemplate.ok()) return wordingTemplate.error();
  auto wording = wordingTemplate.value().fill(letterFields(letter));
  if (!wording.ok()) return wording.error();
  letter.subject = wording.value().subject;
  letter.paragraphsBefore = wording.value().paragraphsBefore;
  letter.paragraphsAfter = wording.value().paragraphsAfter;
  return letter;
}

}  // namespace encaisse
