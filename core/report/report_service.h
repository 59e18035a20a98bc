#pragma once

#include "core/ledger/audit_log.h"
#include "core/mail/message.h"
#include "core/report/report_recipient.h"

namespace encaisse {

/// A report's message in the outbox.
struct PlannedReport {
  Message message;     ///< without contents
  bool isNew = false;  ///< false: that day's report to that address was there already
};

/// Keeps who gets the daily report, and puts reports into the outbox: one a day and address,
/// however often it is asked, also by two programs at once.
class ReportService {
public:
  ReportService(Database& db, const LedgerContext& context) : m_db{db}, m_context{context} {}

  Result<QList<ReportRecipient>> recipients() const;
  /// Undoable. @error InvalidInput, Storage
  Result<void> add(const ReportRecipient& recipient);
  /// Undoable. @error NotFound, Storage
  Result<void> remove(const QString& email);

  /// One that could not be sent waits again.
  /// @param draft  of reportDraft(), to one address
  /// @error InvalidInput  no usable address, or none to send from; Storage
  Result<PlannedReport> plan(const MailDraft& draft);

private:
  Result<void> save(const QList<ReportRecipient>& recipients);

  Database& m_db;
  const LedgerContext& m_context;
};

}  // namespace encaisse
