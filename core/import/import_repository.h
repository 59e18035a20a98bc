#pragma once

#include <QHash>
#include <QSet>
#include <unordered_map>
#include <vector>

#include "core/db/database.h"
#include "core/import/derive_facts.h"
#include "core/import/fec_reader.h"

namespace encaisse {

/// An item that the ledger holds already, as far as recognising it again needs.
struct KnownItem {
  quint64 key = 0;
  qint64 id = 0;
  quint64 letter = 0;
  qint64 amount = 0;
  qint64 customer = 0;
  quint32 line = 0;
  DayNumber dueDay = 0;
  DueOrigin origin = DueOrigin::Given;
};

/// What an import changes of an item that was there before.
struct ItemChange {
  qint64 item = 0;
  QString field;  ///< "letter" or "due"
  QString before;
  QString after;
};

/// All the SQL by which imported lines become items, and go again. Every method @throws DbError.
class ImportRepository {
public:
  explicit ImportRepository(Database& db) : m_db{db} {}

  bool hasItems() const;
  qint64 lastItemId() const;  ///< 0: no items
  FecTerms terms() const;
  QHash<QString, qint64> customerIds() const;

  /// The numbers under which the file's names are stored, made where they are new.
  std::vector<qint64> storeJournals(const std::vector<FecName>& names);
  std::vector<qint64> storeAccounts(const std::vector<FecName>& names);
  std::vector<qint64> storeCustomers(const std::vector<FecName>& names, qint64 batchId);

  /// Items of these days, by recognition key and then in file order.
  std::vector<KnownItem> knownItems(DayNumber first, DayNumber last) const;
  QString letterOf(qint64 itemId) const;

  /// Whole customers with what people allocated on them; none given: all customers.
  std::vector<RawItem> rawItems(const QSet<qint64>& customers) const;
  void applyChanges(qint64 batchId, const std::vector<ItemChange>& changes);
  /// Takes the changes of a batch back. @return the customers concerned
  QSet<qint64> revertChanges(qint64 batchId);

  /// Makes the stored derived facts of these customers (all, when none given) equal to @p facts.
  void storeDerived(const std::vector<RawItem>& items, const DerivedFacts& facts,
                    const QSet<qint64>& customers);

  QSet<qint64> customersOf(qint64 batchId) const;
  void removeItems(qint64 batchId);
  /// Customers, accounts and journals that only this batch needed.
  void removeUnusedNames(qint64 batchId);
  /// One sentence for each later fact that rests on the batch.
  QList<QString> dependents(qint64 batchId) const;

  qint64 balanceAt(DayNumber day) const;

private:
  /// Fingerprints of the codes of a small table, by id.
  std::unordered_map<qint64, quint64> namePrints(const QString& table, const QString& column) const;
  std::vector<qint64> storeNames(const QString& table, const QString& codeColumn,
                                 const QString& labelColumn, const std::vector<FecName>& names);
  void storeAllocations(const std::vector<RawItem>& items, const DerivedFacts& facts,
                        const QSet<qint64>& customers);
  void storeOpenAmounts(const std::vector<RawItem>& items);
  void storeDifferences(const DerivedFacts& facts, const QSet<qint64>& customers);

  Database& m_db;
};

}  // namespace encaisse
