#pragma once

#include <QList>
#include <functional>

#include "core/base/result.h"
#include "core/base/stop_token.h"
#include "core/db/database.h"
#include "core/ledger/context.h"
#include "core/letters/letter.h"
#include "core/reminders/plan.h"

namespace encaisse {

/// A reminder that left.
struct SentReminder {
  qint64 id = 0;
  qint64 customerId = 0;
  QDate sentOn;
  QString recordedBy;
  int level = 0;
  QString channel;
  qint64 totalMinor = 0;
  qint64 creditMinor = 0;
  QString documentName;
};

/// Makes the document of one letter (a PDF). Given from outside, because pages need fonts.
using LetterPrinter = std::function<Result<QByteArray>(const Letter&)>;

struct ReminderRun {
  QDate day;
  QList<PlannedReminder> planned;  ///< all of the day, held ones included
  struct Sent {
    qint32 customer = 0;  ///< index in Snapshot::customers
    int level = 0;
    QString file;  ///< path of the document
  };
  QList<Sent> sent;
  int held = 0;
};

/// Which reminders leave, and the record of those that left.
class ReminderService {
public:
  ReminderService(Database& db, const LedgerContext& context) : m_db{db}, m_context{context} {}

  /// The letter of one planned reminder, for preview.
  Result<Letter> letter(const Snapshot& snapshot, const PlannedReminder& planned, QDate day) const;

  /// Writes one document per customer into @p folder (made when missing) and records each as sent,
  /// document first, one transaction each: stopped at any moment, a document that was not recorded
  /// is written again by the next run, and none is sent twice. A second run of the same day finds
  /// nothing due.
  /// @param only  customer indexes to send; empty: all that are not held
  /// @error Storage, Cancelled, and what the printer says; what was recorded before stays
  Result<ReminderRun> run(const Snapshot& snapshot, QDate day, const QString& folder,
                          const LetterPrinter& printer, const QList<qint32>& only = {},
                          const Progress& progress = {}, const StopToken& stop = {});

  /// Newest first.
  Result<QList<SentReminder>> history(std::optional<qint64> customerId = {}) const;

private:
  /// @return whether it was ours to record
  Result<bool> record(const Snapshot& snapshot, const PlannedReminder& planned, QDate day,
                      const QString& name, const QByteArray& document);

  Database& m_db;
  const LedgerContext& m_context;
};

}  // namespace encaisse
