#include "app/cli/reminder_decisions.h"

#include <QCoreApplication>
#include <algorithm>

#include "app/cli/ledger_access.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(Shell)
};

Error missing(const QString& sentence) { return {ErrorCode::NotFound, sentence, {}}; }

/// The planned reminders that the decision is about.
Result<QList<PlannedReminder>> chosen(const Snapshot& snapshot, const QList<PlannedReminder>& plan,
                                      const ReminderDecision& decision) {
  QList<PlannedReminder> found;
  if (decision.all) {
    for (const auto& planned : plan) {
      if (!planned.held() && !planned.mayLeave()) found.append(planned);
    }
  }
  for (const auto& code : decision.subjects) {
    const auto isTheirs = [&](const PlannedReminder& planned) {
      return snapshot.customers[planned.customer].code == code;
    };
    const auto place = std::ranges::find_if(plan, isTheirs);
    if (place == plan.end()) {
      return missing(Words::tr("No reminder is planned for %1 on that day.").arg(code));
    }
    found.append(*place);
  }
  return found;
}

Result<void> approve(Console& console, Ledger& ledger, const Snapshot& snapshot, QDate day,
                     const QList<PlannedReminder>& plan) {
  for (const auto& planned : plan) {
    const auto& customer = snapshot.customers[planned.customer];
    if (!planned.needsApproval) {
      return Error{ErrorCode::InvalidInput,
                   Words::tr("The reminder of %1 leaves without an approval.").arg(customer.code),
                   {}};
    }
  }
  for (const auto& planned : plan) {
    const auto& customer = snapshot.customers[planned.customer];
    if (!planned.approved) {
      auto done = ledger.approvals().approve(customer.id, planned.level, day);
      if (!done.ok()) return done;
    }
    console.line(Words::tr("Approved: %1 %2.").arg(customer.code, planned.step.key));
  }
  return {};
}

Result<void> markDone(Console& console, Ledger& ledger, const Snapshot& snapshot, QDate day,
                      const QList<PlannedReminder>& plan) {
  for (const auto& planned : plan) {
    const auto done = ledger.reminders().markDone(snapshot, planned, day);
    if (!done.ok()) return done.error();
    console.line(
        Words::tr("Done: %1 %2.").arg(snapshot.customers[planned.customer].code, planned.step.key));
  }
  return {};
}

Result<void> withdraw(Console& console, Ledger& ledger, const Snapshot& snapshot,
                      const QStringList& codes) {
  for (const auto& code : codes) {
    const auto customer = std::ranges::find(snapshot.customers, code, &Customer::code);
    if (customer == snapshot.customers.end()) {
      return missing(Words::tr("No customer has the code %1.").arg(code));
    }
    if (auto done = ledger.approvals().withdraw({customer->id}); !done.ok()) return done;
    console.line(Words::tr("Withdrawn: %1.").arg(code));
  }
  return {};
}

/// The one debit item that is called so: NUMBER, or CUSTOMER/NUMBER where several are.
Result<qint64> itemCalled(Ledger& ledger, const QString& name, QDate day) {
  ItemFilter filter;
  filter.asOf = day;
  const auto items = ledger.items().list(filter);
  if (!items.ok()) return items.error();
  QList<Item> found;
  for (const auto& item : items.value()) {
    const bool isIt = item.number == name || item.customerCode + u'/' + item.number == name;
    if (isIt && item.isDebit()) found.append(item);
  }
  if (found.isEmpty()) return missing(Words::tr("No item has the number %1.").arg(name));
  if (found.size() > 1) {
    return Error{ErrorCode::InvalidInput,
                 Words::tr("%n items have the number %1: name the customer too, CUSTOMER/NUMBER.",
                           "", int(found.size()))
                     .arg(name),
                 {}};
  }
  return found.first().id;
}

Result<void> setLevel(Console& console, Ledger& ledger, QDate day, const QStringList& subjects) {
  bool isNumber = false;
  const int level = subjects.size() == 2 ? subjects[1].toInt(&isNumber) : 0;
  if (!isNumber) {
    return Error{ErrorCode::InvalidInput,
                 Words::tr("level takes an item's number and a level from 0 on."),
                 {}};
  }
  const auto item = itemCalled(ledger, subjects[0], day);
  if (!item.ok()) return item.error();
  if (auto set = ledger.approvals().setLevel(item.value(), level, day); !set.ok()) return set;
  console.line(Words::tr("%1 counts as reminded up to level %2.").arg(subjects[0]).arg(level));
  return {};
}

}  // namespace

bool isReminderDecision(const QString& action) {
  return action == u"approve" || action == u"withdraw" || action == u"done" || action == u"level";
}

Result<void> decideReminders(Console& console, const QString& path, QDate day,
                             const ReminderDecision& decision) {
  const auto ledger = openForWriting(path);
  if (!ledger.ok()) return ledger.error();
  auto& opened = *ledger.value();
  if (decision.action == u"level") return setLevel(console, opened, day, decision.subjects);
  const auto snapshot = opened.snapshot();
  if (!snapshot.ok()) return snapshot.error();
  if (decision.action == u"withdraw") {
    return withdraw(console, opened, snapshot.value(), decision.subjects);
  }
  const auto plan = chosen(snapshot.value(), planReminders(snapshot.value(), day), decision);
  if (!plan.ok()) return plan.error();
  return decision.action == u"done" ? markDone(console, opened, snapshot.value(), day, plan.value())
                                    : approve(console, opened, snapshot.value(), day, plan.value());
}

Result<QHash<qint64, Item>> loadPlannedItems(Ledger& ledger, const Snapshot& snapshot,
                                             const QList<PlannedReminder>& plan) {
  QList<qint64> ids;
  for (const auto& planned : plan) {
    for (const auto& item : planned.items) ids.append(snapshot.items[item.item].id);
    for (const auto& item : planned.disputed) ids.append(snapshot.items[item.item].id);
    for (const auto& waiting : planned.waiting) ids.append(snapshot.items[waiting.item.item].id);
  }
  const auto items = ledger.items().byIds(ids);
  if (!items.ok()) return items.error();
  QHash<qint64, Item> byId;
  for (const auto& item : items.value()) byId.insert(item.id, item);
  return byId;
}

}  // namespace encaisse
