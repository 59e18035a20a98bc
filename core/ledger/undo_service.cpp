#include "core/ledger/undo_service.h"

#include <QCoreApplication>
#include <QJsonArray>

#include "core/bank/bank_repository.h"
#include "core/bank/match_service.h"
#include "core/calls/answer_undo.h"
#include "core/customers/customer_repository.h"
#include "core/customers/customer_service.h"
#include "core/db/transaction.h"
#include "core/import/due_dates.h"
#include "core/import/import_service.h"
#include "core/import/profile_repository.h"
#include "core/items/item_repository.h"
#include "core/ledger/company_repository.h"
#include "core/ledger/setting_repository.h"
#include "core/ledger/setting_service.h"
#include "core/letters/template_service.h"
#include "core/mail/outbox.h"
#include "core/procedures/procedure_service.h"
#include "core/procedures/rate_service.h"
#include "core/reminders/approval_service.h"
#include "core/reminders/scenario_service.h"
#include "core/risk/credit_decision_service.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(UndoService)
};

}  // namespace

UndoService::UndoService(Database& db, const LedgerContext& context, ImportService& imports,
                         MatchService& matches)
    : m_db{db}, m_log{db, context}, m_imports{imports}, m_matches{matches} {}

Result<std::optional<AuditEntry>> UndoService::next() const {
  return inQuery([&]() -> Result<std::optional<AuditEntry>> {
    auto entry = m_log.lastUndoable();
    if (entry &&
        (entry->operation == u"reminder.send"_s || entry->operation == u"message.send"_s)) {
      return std::optional<AuditEntry>{};
    }
    return entry;
  });
}

Result<AuditEntry> UndoService::undoLast() {
  const auto found = next();
  if (!found.ok()) return found.error();
  if (!found.value()) {
    return Error{ErrorCode::NotFound,
                 Words::tr("There is nothing to undo. A reminder that left stays on record."),
                 {}};
  }
  const AuditEntry entry = *found.value();
  if (entry.operation == u"import.apply"_s) {
    const auto undone = m_imports.undo(entry.subjectId);
    if (!undone.ok()) return undone.error();
    return entry;
  }
  if (entry.operation == u"match.apply"_s || entry.operation == u"match.return"_s) {
    const auto undone = m_matches.undo(entry.subjectId);
    if (!undone.ok()) return undone.error();
    return entry;
  }
  return inTransaction(m_db, [&]() -> Result<AuditEntry> {
    applyInverse(entry);
    const qint64 inverse = m_log.write(u"undo."_s + entry.operation, entry.subject, entry.subjectId,
                                       entry.after, entry.before);
    m_log.markUndone(entry.id, inverse);
    return entry;
  });
}

void UndoService::applyInverse(const AuditEntry& entry) {
  if (undoAnswer(m_db, entry)) return;
  CustomerRepository customers{m_db};
  if (entry.operation == u"customer.save"_s) {
    customers.update(customerFromJson(entry.subjectId, entry.before));
    recomputeDueDates(m_db, {entry.subjectId});
  } else if (entry.operation == u"company.save"_s) {
    CompanyRepository{m_db}.save(companyFromJson(entry.before));
    recomputeDueDates(m_db, {});
  } else if (entry.operation == u"item.due"_s) {
    for (const auto& value : entry.before[u"items"_s].toArray()) {
      const auto item = value.toObject();
      ItemRepository{m_db}.updateDueDate(
          item[u"id"_s].toInteger(), QDate::fromString(item[u"dueOn"_s].toString(), Qt::ISODate),
          DueOrigin(item[u"origin"_s].toInt()));
    }
  } else if (entry.operation == u"template.save"_s) {
    restoreTemplate(m_db, entry.before);
  } else if (entry.operation == u"logo.save"_s) {
    restoreLogo(m_db, entry.before);
  } else if (entry.operation == u"bank.aside"_s) {
    BankRepository{m_db}.setAside(entry.subjectId, entry.before[u"aside"_s].toBool());
  } else if (ProcedureService::knows(entry.operation)) {
    ProcedureService::undo(m_db, entry);
  } else if (ScenarioService::knows(entry.operation)) {
    ScenarioService::undo(m_db, entry);
  } else if (ApprovalService::knows(entry.operation)) {
    ApprovalService::undo(m_db, entry);
  } else if (RateService::knows(entry.operation)) {
    RateService::undo(m_db, entry);
  } else if (CreditDecisionService::knows(entry.operation)) {
    CreditDecisionService::undo(m_db, entry);
  } else if (Outbox::knows(entry.operation)) {
    Outbox::undo(m_db, entry);
  } else if (entry.operation == u"profile.save"_s) {
    const auto before = profileFromJson(entry.before);
    ProfileRepository profiles{m_db};
    profiles.remove(entry.after[u"name"_s].toString());
    if (before.ok()) profiles.save(before.value());
  } else if (entry.operation == u"setting.save"_s) {
    SettingRepository{m_db}.save(entry.before[u"name"_s].toString(),
                                 settingText(entry.before[u"value"_s].toObject()));
  } else {
    EXPECTS(entry.operation == u"note.add"_s);
    customers.removeNote(entry.subjectId);
  }
}

}  // namespace encaisse
