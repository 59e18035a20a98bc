#pragma once

#include <QList>
#include <algorithm>
#include <functional>

#include "core/base/result.h"
#include "core/base/stop_token.h"
#include "core/db/database.h"
#include "core/ledger/context.h"
#include "core/letters/letter.h"
#include "core/mail/message.h"
#include "core/reminders/plan.h"

namespace encaisse {

/// A reminder that left, or by e-mail was to leave.
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
  QString scenario;  ///< its name then; empty in what older programs recorded, as for the next
  QString step;
  QString why;
  MessageState state = MessageState::Sent;  ///< of its e-mail; letters and calls are sent
};

/// Makes the document of one letter (a PDF). Given from outside, because pages need fonts.
using LetterPrinter = std::function<Result<QByteArray>(const Letter&)>;

struct ReminderRun {
  QDate day;
  QList<PlannedReminder> planned;  ///< all of the day, held ones included
  struct Sent {
    qint32 customer = 0;  ///< index in Snapshot::customers
    int level = 0;
    QString file;         ///< path of the document
    bool isMail = false;  ///< waits in the outbox
  };
  QList<Sent> sent;
  /// What could not be made for one customer, in words; the others went.
  struct Failure {
    qint32 customer = 0;  ///< index in Snapshot::customers
    QString message;
  };
  QList<Failure> failures;

  int mails() const { return int(std::ranges::count(sent, true, &Sent::isMail)); }
  int letters() const { return int(sent.size()) - mails(); }

  int held = 0;
  int toApprove = 0;  ///< waits for somebody's word
  int byHand = 0;     ///< calls, tasks and texts to copy: people do these
};

/// Whether run() can make it leave: a letter, or an e-mail into the outbox. Calls, tasks and texts
/// to copy are for people, who then say that they did it.
bool leavesByItself(Channel channel);

/// Which reminders leave, and the record of those that left.
class ReminderService {
public:
  ReminderService(Database& db, const LedgerContext& context) : m_db{db}, m_context{context} {}

  /// The letter of one planned reminder, for preview.
  Result<Letter> letter(const Snapshot& snapshot, const PlannedReminder& planned, QDate day) const;

  /// Sends what is neither held nor waits for an approval, whatever its channel: letters as
  /// documents, e-mails into the outbox with the letter attached; an e-mail counts as sent when the
  /// outbox has sent it. Writes one document per customer into @p folder (made when
  /// missing) and records each as sent, document first, one transaction each: stopped at any
  /// moment, a document that was not recorded is written again by the next run, and none is sent
  /// twice. A second run of the same day finds nothing due.
  /// @param only  customer indexes to send; empty: all that may leave
  /// @error Storage, Cancelled, and what the printer says; what was recorded before stays
  Result<ReminderRun> run(const Snapshot& snapshot, QDate day, const QString& folder,
                          const LetterPrinter& printer, const QList<qint32>& only = {},
                          const Progress& progress = {}, const StopToken& stop = {});

  /// A call, a task or a text was done by a person: counts as sent, without a document.
  /// @error InvalidInput  it leaves by itself, or needs an approval that it has not
  /// @return whether it was ours to record: false when another program did before
  Result<bool> markDone(const Snapshot& snapshot, const PlannedReminder& planned, QDate day);

  /// Newest first.
  Result<QList<SentReminder>> history(std::optional<qint64> customerId = {}) const;

private:
  struct Document {
    QString name;
    QByteArray bytes;
    QString number;  ///< of the leading item
  };
  /// Makes, writes and records one. @return whether it was ours to record
  Result<bool> sendOne(const Snapshot& snapshot, const PlannedReminder& planned, QDate day,
                       const QString& path, const LetterPrinter& printer);
  Result<bool> record(const Snapshot& snapshot, const PlannedReminder& planned, QDate day,
                      const Letter& letter, const Document& document);

  Database& m_db;
  const LedgerContext& m_context;
};

}  // namespace encaisse
