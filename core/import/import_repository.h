#pragma once

#include <QHash>
#include <QSet>
#include <vector>

#include "core/db/database.h"
#include "core/import/derive_facts.h"
#include "core/import/fec_reader.h"

namespace encaisse {

/// An item that the ledger holds already, as far as recognising it again needs.
struct KnownItem {
  quint64 key = 0;
  qint64 id = 0;
  std::vector<qint64> laterParts;  ///< further instalments that the line became
  quint64 letter = 0;
  qint64 amount = 0;  ///< of all instalments
  qint64 customer = 0;
  qint64 batch = 0;
  quint32 line = 0;
  DayNumber entryDay = 0;
  DayNumber dueDay = 0;
  DueOrigin origin = DueOrigin::Given;
  bool fromList = false;  ///< first seen on a list of open items
};

/// What a list of open items shows of an item.
struct ItemState {
  qint64 item = 0;
  qint64 open = 0;
};

/// What an import changes of an item that was there before.
struct ItemChange {
  qint64 item = 0;
  QString field;  ///< "letter", "due" or "amount"
  QString before;
  QString after;
};

/// All the SQL by which imported lines become items, and go again. Every method @throws DbError.
class ImportRepository {
public:
  explicit ImportRepository(Database& db) : m_db{db} {}

  bool hasItems() const;
  qint64 lastItemId() const;  ///< 0: no items
  DueTerms terms() const;
  QHash<QString, qint64> customerIds() const;

  /// The numbers under which the file's names are stored, made where they are new.
  std::vector<qint64> storeJournals(const std::vector<CodeName>& names);
  std::vector<qint64> storeAccounts(const std::vector<CodeName>& names);
  std::vector<qint64> storeCustomers(const std::vector<CodeName>& names, qint64 batchId);

  /// Items of these days, by recognition key and then in file order.
  std::vector<KnownItem> knownItems(DayNumber first, DayNumber last) const;
  /// Completes changes of lettering with the codes as they are now.
  void readLetters(std::vector<ItemChange>& changes) const;
  /// Every item that a list of open items may show, by listKey() and due day.
  std::vector<KnownItem> listedItems() const;
  void insertStates(qint64 batchId, const std::vector<ItemState>& states);

  /// Whole customers with all that their allocations follow from; none given: all customers.
  RawFacts rawFacts(const QSet<qint64>& customers) const;
  /// Derives anew what follows for these customers (all, when none given) and stores it.
  void rederive(const QSet<qint64>& customers);
  void applyChanges(qint64 batchId, const std::vector<ItemChange>& changes);
  /// Takes the changes of a batch back. @return the customers concerned
  QSet<qint64> revertChanges(qint64 batchId);

  /// Makes the stored derived facts of these customers (all, when none given) equal to @p facts.
  void storeDerived(const RawFacts& facts, const DerivedFacts& derived,
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
  std::vector<quint64> namePrints(const QString& table, const QString& column) const;
  std::vector<qint64> storeNames(const QString& table, const QString& codeColumn,
                                 const QString& labelColumn, const std::vector<CodeName>& names);
  std::vector<RawItem> rawItems(const QSet<qint64>& customers) const;
  void loadSettles(RawFacts& facts) const;
  void loadStates(RawFacts& facts) const;
  void loadMatchings(RawFacts& facts) const;
  void storeAllocations(const std::vector<qint64>& ids, const DerivedFacts& derived,
                        const QSet<qint64>& customers);
  void storeOpenAmounts(const std::vector<RawItem>& items);
  void storeDifferences(const DerivedFacts& derived, const QSet<qint64>& customers);
  /// Makes our own lines equal to those in @p items. @return the id of every item, parallel
  std::vector<qint64> storeClearings(const std::vector<RawItem>& items,
                                     const QSet<qint64>& customers);

  Database& m_db;
};

/// What recognises an item on a list of open items: its customer, number and sign; without a number
/// its document day.
quint64 listKey(quint64 customer, quint64 number, DayNumber issueDay, bool debit);

/// The parts of "F1:40.00;F2". None of what cannot be read: the reader of the file reports it.
std::vector<RawSettle> parseSettles(qint64 creditId, std::string_view text, int decimals);

}  // namespace encaisse
