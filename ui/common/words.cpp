#include "ui/common/words.h"

#include <QCoreApplication>

#include "core/reminders/why.h"
#include "core/risk/signal_asides.h"

namespace encaisse {

namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(Words)
};

}  // namespace

QString itemKindText(ItemKind kind) {
  switch (kind) {
    case ItemKind::Invoice: return Words::tr("Invoice");
    case ItemKind::CreditNote: return Words::tr("Credit note");
    case ItemKind::Payment: return Words::tr("Payment");
    case ItemKind::OpeningDebit: return Words::tr("Opening balance (debit)");
    case ItemKind::OpeningCredit: return Words::tr("Opening balance (credit)");
    case ItemKind::ReturnedPayment: return Words::tr("Returned payment");
    case ItemKind::Other: return Words::tr("Other entry");
    case ItemKind::OpeningDifference: return Words::tr("Opening difference");
    case ItemKind::Clearing: return Words::tr("Settled by the list of open items");
    case ItemKind::WriteOff: return Words::tr("Payment difference");
  }
  return {};
}

QString dueOriginText(DueOrigin origin) {
  switch (origin) {
    case DueOrigin::Given: return Words::tr("given by the file");
    case DueOrigin::Label: return Words::tr("read in the label");
    case DueOrigin::CustomerTerms: return Words::tr("from the customer's terms");
    case DueOrigin::CompanyTerms: return Words::tr("from the company's terms");
    case DueOrigin::Confirmed: return Words::tr("confirmed by you");
    case DueOrigin::ProfileTerms: return Words::tr("from the import profile's terms");
  }
  return {};
}

QString reminderLevelText(int level, const Scenario& scenario) {
  if (level == 0) return Words::tr("Thanks");
  const auto* step = scenario.find(level);
  if (step == nullptr) return Words::tr("Level %1").arg(level);
  switch (step->phase) {
    case Phase::BeforeDue: return Words::tr("Before due");
    case Phase::Reminder: return Words::tr("Reminder %1").arg(scenario.reminderNumber(level));
    case Phase::FormalNotice: return Words::tr("Formal notice");
    case Phase::ThankYou: return Words::tr("Thanks");
  }
  return {};
}

QString holdReasonText(HoldReason reason) {
  switch (reason) {
    case HoldReason::CreditCoversDebt:
      return Words::tr("A credit not yet allocated covers the debt: allocate it first.");
    case HoldReason::CustomerStopped: return Words::tr("Reminders are stopped for this customer.");
    case HoldReason::DueDateNotConfirmed:
      return Words::tr("A formal notice needs confirmed due dates: confirm them first.");
    default: return remedySentence(reason);
  }
}

QString changeText(const AuditEntry& entry) {
  using namespace Qt::StringLiterals;
  const QString& operation = entry.operation;
  if (operation == u"import.apply"_s) {
    return Words::tr("import of %1").arg(entry.after[u"file"_s].toString());
  }
  if (operation == u"customer.save"_s) {
    return Words::tr("change of customer %1").arg(entry.after[u"name"_s].toString());
  }
  if (operation == u"company.save"_s) return Words::tr("change of the company");
  if (operation == u"note.add"_s) return Words::tr("note");
  if (operation == u"item.due"_s) return Words::tr("change of a due date");
  if (operation == u"match.apply"_s) return Words::tr("matching");
  if (operation == u"match.return"_s) return Words::tr("return of a payment");
  if (operation == u"bank.aside"_s) return Words::tr("setting a bank line aside");
  if (operation == u"setting.save"_s && entry.after[u"name"_s].toString() == asideSetting()) {
    return Words::tr("setting signals aside");
  }
  if (operation == u"profile.save"_s) return Words::tr("import profile");
  if (operation == u"cover.add"_s || operation == u"cover.end"_s) return Words::tr("credit limit");
  if (operation == u"bypass.add"_s || operation == u"bypass.end"_s) {
    return Words::tr("bypass of a block");
  }
  return Words::tr("last change");
}

}  // namespace encaisse
