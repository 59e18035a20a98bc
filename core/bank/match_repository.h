#pragma once

#include <QHash>
#include <QList>
#include <QSet>
#include <optional>

#include "core/bank/lettering_export.h"
#include "core/bank/match_service.h"
#include "core/db/statement.h"

namespace encaisse {

/// An item as far as setting money against it needs it.
struct MatchableItem {
  qint64 id = 0;
  qint64 customerId = 0;
  qint64 accountId = 0;
  qint64 batchId = 0;
  qint64 openMinor = 0;
  bool isOurs = false;  ///< a line that deriving makes and takes away: nothing may rest on it
  bool superseded = false;
  QDate entryOn;
  QString label;
  QString name;  ///< its number, else its label

  bool isMatchable() const { return !isOurs && !superseded; }
};

/// What money of the bank is on the customer's account until the accounts hold it.
struct ProvisionalItem {
  ItemKind kind = ItemKind::Payment;
  qint64 customerId = 0;
  qint64 accountId = 0;
  qint64 batchId = 0;
  qint64 line = 0;
  QString label;
  QDate day;
  qint64 amountMinor = 0;
};

/// A matching as it is stored.
struct MatchingRecord {
  qint64 id = 0;
  qint64 bankLineId = 0;    ///< 0: a credit of the ledger
  qint64 creditId = 0;      ///< the receipt, the ledger's credit, or the returned payment
  qint64 differenceId = 0;  ///< the write-off; 0: none
  qint64 returnedId = 0;    ///< of a return: the matching it takes back
  qint64 customerId = 0;
  QString reason;
  QList<MatchPart> parts;
};

/// All the SQL about matchings. Every method @throws DbError.
class MatchRepository {
public:
  explicit MatchRepository(Database& db) : m_db{db} {}

  Currency currency() const;
  bool hasCustomer(qint64 id) const;
  std::optional<MatchableItem> findItem(qint64 id) const;
  qint64 openMinor(qint64 itemId) const;
  /// What a receipt brought, > 0.
  qint64 receivedMinor(qint64 itemId) const;
  /// The account for money of a customer: that of the items it pays, else of the customer's newest
  /// item, else the ledger's first, else a new "411".
  qint64 accountFor(qint64 customerId, qint64 paidItemId);

  qint64 insertItem(const ProvisionalItem& item);
  qint64 insert(const MatchingRecord& matching, const QString& at, const QString& by);
  /// @param id  no undone one
  std::optional<MatchingRecord> find(qint64 id) const;
  void markUndone(qint64 id);
  bool isReturned(qint64 matchingId) const;
  /// Whether another matching rests on an item that this one brought.
  bool isMatchedElsewhere(qint64 itemId, qint64 matchingId) const;
  /// Whether a reminder or a later import speaks of an item.
  bool isRecorded(qint64 itemId) const;
  bool isSuperseded(qint64 itemId) const;
  /// Takes an item away with its allocations and what was undone on it.
  void removeItem(qint64 itemId);
  /// The journal and the account that only receipts needed.
  void removeUnusedNames();

  /// Newest first; undone ones left out.
  QList<Matching> list() const;
  /// Receipts of the bank that a line of this amount going out may take back: alone, or the whole
  /// line they were part of. Newest first.
  /// @param amountMinor  > 0
  QList<Matching> receipts(qint64 amountMinor) const;
  /// The day of the first receipt that was not returned, by amount (as in receipts()).
  QHash<qint64, QDate> firstReceiptOf() const;
  MatchBook book() const;
  /// Credits of the ledger with something open.
  struct Credit {
    qint64 itemId = 0;
    qint64 customerId = 0;
    QDate day;
    QString label;
    qint64 amountMinor = 0;  ///< > 0
    qint64 openMinor = 0;    ///< > 0
  };
  QList<Credit> credits() const;
  /// Fingerprints of what was undone, by day and amount of the bank line (the same payment may
  /// come again from elsewhere), and by credit for those without a line.
  struct Refused {
    QHash<std::pair<DayNumber, qint64>, QSet<quint64>> byLine;
    QHash<qint64, QSet<quint64>> byCredit;
  };
  Refused refused() const;
  /// A payment that the accounts hold, and have settled items with.
  struct AccountsPayment {
    qint64 customerId = 0;
    qint64 amountMinor = 0;  ///< > 0
    DayNumber day = 0;
  };
  /// Those from a day on that no receipt of ours stands for.
  std::vector<AccountsPayment> settledPayments(QDate since) const;

  QList<LetteringItem> letteringItems() const;
  QList<LetteringLink> letteringLinks() const;

  /// Forgets what was undone on items, and customers, that only this batch brought, so that they
  /// can go.
  void removeUndone(qint64 batchId);

private:
  std::vector<MatchCustomer> customers() const;
  QList<Matching> readAll(Statement& query) const;
  QSet<qint64> returnedIds() const;
  /// What stands as piece of items that only the bank knows.
  QHash<qint64, QString> bankPieces() const;
  qint64 nameId(const QString& table, const QString& column, const QString& code);

  Database& m_db;
};

}  // namespace encaisse
