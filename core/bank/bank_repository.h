#pragma once

#include <QList>
#include <QSet>
#include <optional>

#include "core/bank/line_recognition.h"
#include "core/bank/stored_bank_line.h"
#include "core/db/database.h"

namespace encaisse {

/// All the SQL about bank lines. Every method @throws DbError.
class BankRepository {
public:
  explicit BankRepository(Database& db) : m_db{db} {}

  /// Stores what is new, by LineRecognition: an overlapping statement, or the same one in another
  /// format, adds only what it has more. Statements of one file that continue each other (the
  /// balance of one opens the next) count as one; others may overlap.
  ///
  /// A statement that does not name its account belongs to the account whose lines it repeats, else
  /// to one that bears the name of its file.
  BankPreview store(const BankFile& file, qint64 batchId);
  QList<StoredBankLine> list() const;  ///< newest first
  /// Those with something open that nobody set aside, newest first.
  QList<StoredBankLine> listOpen() const;
  std::optional<StoredBankLine> find(qint64 id) const;
  /// Does nothing where the line is gone.
  void setAside(qint64 id, bool aside);
  /// One sentence for each matching that rests on a line of the batch.
  QList<QString> dependents(qint64 batchId) const;
  /// Removes its lines with what was undone on them, and accounts that nothing speaks of any more.
  /// @param batchId  dependents() is empty
  void removeBatch(qint64 batchId);

private:
  struct Account {
    qint64 id = 0;
    QString number;
    QString currency;
  };
  struct Run;
  /// The batch that lines are stored for.
  struct Origin {
    qint64 batchId = 0;
    QString format;
    QString fileName;
  };
  QList<Account> accounts() const;
  Origin originOf(qint64 batchId) const;
  /// The account of statements that continue each other, made where it is new.
  Account accountOf(const Run& run, const Origin& origin);
  Account unnamedAccount(const Run& run, const Origin& origin, const QList<Account>& candidates,
                         const QSet<QString>& taken);
  std::optional<Account> accountByLines(const Run& run, const Origin& origin,
                                        const QList<Account>& candidates) const;
  Account insertAccount(const QString& number, const BankStatement& statement);
  bool hasLines(qint64 accountId, QDate first, QDate last) const;
  /// What the ledger holds of these days.
  LineRecognition knownLines(qint64 accountId, const Run& run, const Origin& origin) const;
  void storeRun(const Run& run, const Origin& origin, BankPreview& preview);

  Database& m_db;
};

}  // namespace encaisse
