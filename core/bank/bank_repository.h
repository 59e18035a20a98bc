#pragma once

#include <QHash>
#include <QList>
#include <optional>

#include "core/bank/stored_bank_line.h"
#include "core/db/database.h"

namespace encaisse {

/// All the SQL about bank lines. Every method @throws DbError.
class BankRepository {
public:
  explicit BankRepository(Database& db) : m_db{db} {}

  /// Stores what is new. A line is recognised by account, booking day, amount and the bank's
  /// reference (else its label and end-to-end id); equal ones by how often they come, so that an
  /// overlapping statement adds only what it has more. Statements of one file that continue each
  /// other (the balance of one opens the next) count as one; others may overlap.
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
  /// The number of a bank account in the ledger, made where it is new.
  qint64 storeAccount(const BankStatement& statement);
  /// How often each line of these days is known, by lineKey().
  QHash<QString, int> knownLines(qint64 accountId, QDate first, QDate last) const;

  Database& m_db;
};

}  // namespace encaisse
