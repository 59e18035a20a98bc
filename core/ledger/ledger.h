#pragma once

#include <QDate>
#include <memory>

#include "core/archive/sealed_documents.h"
#include "core/bank/match_service.h"
#include "core/calls/call_service.h"
#include "core/calls/pause_service.h"
#include "core/customers/customer_service.h"
#include "core/db/database.h"
#include "core/disputes/dispute_service.h"
#include "core/import/import_service.h"
#include "core/items/item_service.h"
#include "core/ledger/check.h"
#include "core/ledger/company.h"
#include "core/ledger/context.h"
#include "core/ledger/setting_service.h"
#include "core/ledger/undo_service.h"
#include "core/letters/template_service.h"
#include "core/mail/outbox.h"
#include "core/procedures/procedure_service.h"
#include "core/procedures/rate_service.h"
#include "core/promises/promise_service.h"
#include "core/receivables/snapshot.h"
#include "core/reminders/approval_service.h"
#include "core/reminders/reminder_service.h"
#include "core/reminders/scenario_service.h"
#include "core/risk/credit_decision_service.h"

namespace encaisse {

/// One company's ledger file, open in one thread: owns the connection and hands out the services.
/// Another thread opens its own Ledger on the same path; what crosses is a Snapshot.
class Ledger {
public:
  /// @error Conflict (the file exists), Storage
  static Result<std::unique_ptr<Ledger>> create(const QString& path, const Company& company,
                                                LedgerContext context);
  /// Brings an older file up to date first, after copying it beside itself.
  /// @error NotFound, NotALedger, NewerLedger, Corrupt, ReadOnly, Busy
  static Result<std::unique_ptr<Ledger>> open(const QString& path, OpenMode mode,
                                              LedgerContext context);
  /// For tests.
  static std::unique_ptr<Ledger> inMemory(const Company& company, LedgerContext context);

  const QString& path() const { return m_db->path(); }
  OpenMode mode() const { return m_db->mode(); }
  Database& database() { return *m_db; }

  Result<Company> company() const;
  Result<void> saveCompany(const Company& company);

  /// Everything the figures need. With a valid @p since only what is needed for days from it on:
  /// much less to read for one balance at one day.
  Result<Snapshot> snapshot(QDate since = {}) const;

  CustomerService& customers() { return m_customers; }
  ItemService& items() { return m_items; }
  ImportService& imports() { return m_imports; }
  ReminderService& reminders() { return m_reminders; }
  ScenarioService& scenarios() { return m_scenarios; }
  ApprovalService& approvals() { return m_approvals; }
  TemplateService& templates() { return m_templates; }
  SettingService& settings() { return m_settings; }
  ProcedureService& procedures() { return m_procedures; }
  RateService& rates() { return m_rates; }
  PromiseService& promises() { return m_promises; }
  DisputeService& disputes() { return m_disputes; }
  CallService& calls() { return m_calls; }
  PauseService& pauses() { return m_pauses; }
  CreditDecisionService& creditDecisions() { return m_creditDecisions; }
  MatchService& matches() { return m_matches; }
  const MatchService& matches() const { return m_matches; }
  Outbox& outbox() { return m_outbox; }
  /// What left, as it left.
  const Archive& archive() const { return m_archive; }
  UndoService& undo() { return m_undo; }

  /// Verifies every invariant of the ledger.
  Result<CheckReport> check() const;
  Result<void> backupTo(const QString& path) const { return m_db->backupTo(path); }

private:
  Ledger(std::unique_ptr<Database> db, LedgerContext context);

  std::unique_ptr<Database> m_db;
  LedgerContext m_context;
  CustomerService m_customers;
  ItemService m_items;
  ImportService m_imports;
  ReminderService m_reminders;
  ScenarioService m_scenarios;
  ApprovalService m_approvals;
  TemplateService m_templates;
  SettingService m_settings;
  ProcedureService m_procedures;
  RateService m_rates;
  PromiseService m_promises;
  DisputeService m_disputes;
  CallService m_calls;
  PauseService m_pauses;
  CreditDecisionService m_creditDecisions;
  MatchService m_matches;
  Outbox m_outbox;
  Archive m_archive;
  UndoService m_undo;
};

}  // namespace encaisse
