#include "core/ledger/ledger.h"

#include <QCoreApplication>

#include "core/db/migrator.h"
#include "core/db/transaction.h"
#include "core/import/customer_accounts.h"
#include "core/import/due_dates.h"
#include "core/import/import_repository.h"
#include "core/ledger/audit_log.h"
#include "core/ledger/company_repository.h"
#include "core/receivables/snapshot_repository.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(Ledger)
};

Result<void> validate(const Company& company) {
  if (company.name.trimmed().isEmpty()) {
    return Error{ErrorCode::InvalidInput, Words::tr("The company needs a name."), {}};
  }
  if (const auto terms = PaymentTerms::parse(company.paymentTerms); !terms.ok()) {
    return terms.error();
  }
  if (company.customerAccounts.isEmpty()) return {};
  const auto accounts = CustomerAccounts::parse(company.customerAccounts);
  return accounts.ok() ? Result<void>{} : accounts.error();
}

}  // namespace

Ledger::Ledger(std::unique_ptr<Database> db, LedgerContext context)
    : m_db{std::move(db)}, m_context{std::move(context)}, m_customers{*m_db, m_context},
      m_items{*m_db, m_context}, m_imports{*m_db, m_context}, m_reminders{*m_db, m_context},
      m_scenarios{*m_db, m_context}, m_approvals{*m_db, m_context}, m_templates{*m_db, m_context},
      m_settings{*m_db, m_context}, m_procedures{*m_db, m_context}, m_rates{*m_db, m_context},
      m_promises{*m_db, m_context}, m_disputes{*m_db, m_context}, m_calls{*m_db, m_context},
      m_pauses{*m_db, m_context}, m_creditDecisions{*m_db, m_context}, m_matches{*m_db, m_context},
      m_outbox{*m_db, m_context}, m_archive{*m_db}, m_undo{*m_db, m_context, m_imports, m_matches} {
}

Result<std::unique_ptr<Ledger>> Ledger::create(const QString& path, const Company& company,
                                               LedgerContext context) {
  if (auto valid = validate(company); !valid.ok()) return valid.error();
  auto db = Database::create(path);
  if (!db.ok()) return db.error();
  if (auto migrated = migrate(*db.value(), allMigrations(), context.clock); !migrated.ok()) {
    return migrated.error();
  }
  std::unique_ptr<Ledger> ledger{new Ledger{std::move(db).value(), std::move(context)}};
  const auto saved = inTransaction(*ledger->m_db, [&]() -> Result<void> {
    CompanyRepository{*ledger->m_db}.save(company);
    return {};
  });
  if (!saved.ok()) return saved.error();
  return ledger;
}

Result<std::unique_ptr<Ledger>> Ledger::open(const QString& path, OpenMode mode,
                                             LedgerContext context) {
  auto db = Database::open(path, mode);
  if (!db.ok()) return db.error();
  if (auto migrated = migrate(*db.value(), allMigrations(), context.clock); !migrated.ok()) {
    return migrated.error();
  }
  return std::unique_ptr<Ledger>{new Ledger{std::move(db).value(), std::move(context)}};
}

std::unique_ptr<Ledger> Ledger::inMemory(const Company& company, LedgerContext context) {
  auto db = Database::inMemory();
  EXPECTS(migrate(*db, allMigrations(), context.clock).ok());
  std::unique_ptr<Ledger> ledger{new Ledger{std::move(db), std::move(context)}};
  CompanyRepository{*ledger->m_db}.save(company);
  return ledger;
}

Result<Company> Ledger::company() const {
  return inQuery([&]() -> Result<Company> { return CompanyRepository{*m_db}.load(); });
}

Result<void> Ledger::saveCompany(const Company& company) {
  if (auto valid = validate(company); !valid.ok()) return valid;
  return inTransaction(*m_db, [&]() -> Result<void> {
    CompanyRepository companies{*m_db};
    const Company before = companies.load();
    if (before == company) return {};
    if (before.currency != company.currency && ImportRepository{*m_db}.hasItems()) {
      return Error{ErrorCode::Conflict,
                   Words::tr("The ledger holds amounts in %1: its currency can no longer change.")
                       .arg(before.currency.code()),
                   {}};
    }
    Company after = company;
    after.paymentTerms = PaymentTerms::parse(company.paymentTerms).value().toText();
    companies.save(after);
    if (before.paymentTerms != after.paymentTerms) recomputeDueDates(*m_db, {});
    AuditLog{*m_db, m_context}.write(u"company.save"_s, u"company"_s, 1, toJson(before),
                                     toJson(after));
    return {};
  });
}

Result<Snapshot> Ledger::snapshot(QDate since) const {
  return inQuery([&]() -> Result<Snapshot> { return loadSnapshot(*m_db, since); });
}

Result<CheckReport> Ledger::check() const { return checkLedger(*m_db); }

}  // namespace encaisse
