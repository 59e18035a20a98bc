#include "core/letters/template_preview.h"

#include <algorithm>

#include "core/letters/letter_template.h"
#include "core/letters/template_rules.h"
#include "core/receivables/aging.h"
#include "core/receivables/open_items.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

Phase phaseOf(LetterPurpose purpose) {
  switch (purpose) {
    case LetterPurpose::BeforeDue: return Phase::BeforeDue;
    case LetterPurpose::FormalNotice: return Phase::FormalNotice;
    case LetterPurpose::Thanks: return Phase::ThankYou;
    default: return Phase::Reminder;
  }
}

}  // namespace

PlannedReminder previewReminder(const Snapshot& snapshot, QDate day, qint32 customer,
                                const QString& key) {
  const auto purpose = purposeOf(key);
  PlannedReminder reminder;
  reminder.customer = customer;
  reminder.templateKey = key;
  reminder.step.key = key;
  reminder.step.phase = phaseOf(purpose);
  reminder.level = int(LetterTemplate::keys().indexOf(key)) + 1;
  for (const auto& [index, open] : openItemsAt(snapshot, day)) {
    const auto& item = snapshot.items[index];
    if (item.customer != customer) continue;
    if (open < 0) {
      reminder.credits += open;
      continue;
    }
    const qint64 daysLate = dayNumber(day) - item.dueDay;
    if (purpose != LetterPurpose::Thanks &&
        (daysLate > 0) == (purpose == LetterPurpose::BeforeDue)) {
      continue;
    }
    reminder.items.append({index, open, reminder.level, daysLate});
    reminder.total += open;
  }
  std::ranges::stable_sort(reminder.items, std::greater<>{}, &PlannedItem::daysLate);
  // A letter that the credits cover would not leave; its wording can be looked at all the same.
  if (reminder.toPay() <= 0) reminder.credits = 0;
  return reminder;
}

QList<qint32> previewCustomers(const Snapshot& snapshot, QDate day, qsizetype most) {
  auto rows = buildAging(snapshot, day, Buckets{}).rows;
  std::ranges::stable_sort(rows, std::greater<>{}, &AgingRow::overdue);
  QList<qint32> customers;
  for (const auto& row : rows) {
    if (customers.size() < most) customers.append(row.customer);
  }
  return customers;
}

}  // namespace encaisse
