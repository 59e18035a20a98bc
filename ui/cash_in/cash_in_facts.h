#pragma once

#include <QHash>
#include <memory>
#include <vector>

#include "core/bank/match_service.h"

namespace encaisse {

/// One line of the list « to treat »: money that came in, a credit of the ledger that pays nothing
/// yet, or money that was taken back.
struct CashInLine {
  enum class Kind { Receipt, LedgerCredit, Return };

  Kind kind = Kind::Receipt;
  qint64 bankLineId = 0;  ///< 0: a credit of the ledger
  qint64 creditItemId = 0;
  qsizetype source = -1;  ///< index in MatchWork::sources; −1: set aside or a return
  qsizetype stored = -1;  ///< index in CashInFacts::stored; −1: a credit of the ledger
  bool setAside = false;
  QDate day;
  QString counterparty;
  QString label;
  qint64 amountMinor = 0;  ///< what is left to treat, negative for a return
  QString searchText;      ///< folded by foldForSearch()

  /// Recognises the line from one reading to the next.
  qint64 key() const { return bankLineId != 0 ? bankLineId : -creditItemId; }
};

/// What the page shows, read at one moment: a value that threads may share.
struct CashInFacts {
  MatchWork work;
  QList<StoredBankLine> stored;
  std::vector<CashInLine> lines;             ///< newest first, set aside ones and returns included
  QList<Matching> matchings;                 ///< newest first
  QHash<qint64, QString> numbers;            ///< of the items that matchings settled
  QHash<qint64, QList<Matching>> takeBacks;  ///< by bank line that may take a receipt back
  QHash<qint64, qsizetype> itemPlaces;       ///< by id, index in MatchBook::items
  QHash<qint64, qint32> customerPlaces;      ///< by id, index in MatchBook::customers
  QHash<qint64, qsizetype> storedPlaces;     ///< by id, index in @ref stored
  std::vector<qint32> customerOrder;         ///< by name: indexes in MatchBook::customers
  QList<QString> customerTexts;              ///< folded name and code, by that index
  QList<QString> matchingTexts;              ///< folded, parallel to @ref matchings
  MatchOptions options;
  Currency currency = Currency::eur();

  const MatchItem* findItem(qint64 id) const;
  const StoredBankLine* storedOf(const CashInLine& line) const {
    return line.stored < 0 ? nullptr : &stored[line.stored];
  }
  const MatchLine* matchLineOf(const CashInLine& line) const {
    return line.source < 0 ? nullptr : &work.lines[size_t(line.source)];
  }
  bool hasBankLines() const { return !stored.isEmpty(); }
};

/// Fills the lines, places and texts to search from what was read.
void arrangeFacts(CashInFacts& facts);

}  // namespace encaisse
