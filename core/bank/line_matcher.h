#pragma once

#include <memory>
#include <vector>

#include "core/bank/matching.h"
#include "core/bank/payer_names.h"
#include "core/bank/reference_finder.h"
#include "core/bank/subset_search.h"

namespace encaisse {

/// What one line says about payer and items, before amounts are looked at.
struct LineFacts {
  std::vector<FoundNumber> numbers;  ///< structured references first, none twice
  MatchReasonKind numberKind = MatchReasonKind::NumberInLabel;  ///< of the first
  PayerFit payer;
  qint32 customer = -1;  ///< whose items are searched; −1: nobody's
};

/// A candidate and what decides about "ready".
struct DraftCandidate {
  MatchCandidate candidate;
  bool decides = false;      ///< ready, if it is the only one that decides
  bool partOfNamed = false;  ///< pays a part of the one item that the line names
  bool isWhole = true;       ///< every part is all that is open of its item
  DayNumber lastIssued = 0;  ///< of its items
};

/// Everything that was found for one line, best first.
struct LineDraft {
  std::vector<DraftCandidate> candidates;
  std::vector<qint32> named;  ///< items whose last digits the text names
  bool truncated = false;
};

/// Finds the candidates of single lines. Holds the indexes of one book and, of the customer that
/// was asked for last, his items sorted and searchable: lines are best asked for by customer.
class LineMatcher {
public:
  LineMatcher(const MatchBook& book, const MatchOptions& options);

  LineFacts factsOf(const MatchLine& line) const;
  LineDraft match(const MatchLine& line, const LineFacts& facts, const StopToken& stop);

private:
  using AmountAt = std::pair<qint64, qint32>;  ///< amount, position
  /// The open items of one customer, but one.
  struct Desk {
    qint32 customer = -1;
    qint64 ownItem = 0;
    std::vector<qint32> items;  ///< by due day
    std::vector<qint64> amounts;
    std::vector<AmountAt> byAmount;  ///< position in items
    std::vector<qint64> owed;        ///< sum of the first n debits, n from 0
    qint64 balance = 0;
    std::unique_ptr<SubsetSearch> search;
    std::unique_ptr<SubsetSearch> debitSearch;  ///< without credit notes; for long accounts
  };
  struct Named;

  const MatchItem& item(qint32 index) const { return m_book.items[size_t(index)]; }
  void openDesk(qint32 customer, qint64 ownItem);
  std::vector<Named> namedItems(const MatchLine& line, const LineFacts& facts) const;

  void addNamed(const MatchLine& line, const std::vector<Named>& list, LineDraft& draft) const;
  void addNamedParts(const MatchLine& line, const Named& named, LineDraft& draft) const;
  void addNamedLess(const MatchLine& line, const Named& named, LineDraft& draft) const;
  void addNamedMore(const MatchLine& line, const Named& named, LineDraft& draft) const;
  static void takeOff(const Named& named, DraftCandidate& draft);
  void addTails(const MatchLine& line, const LineFacts& facts, LineDraft& draft) const;
  void addSets(const MatchLine& line, const LineFacts& facts, LineDraft& draft,
               const StopToken& stop);
  SubsetResult findSets(qint64 amount, const StopToken& stop);
  void addFew(qint64 amount, SubsetResult& result) const;
  void rateSet(const std::vector<qint32>& positions, bool unique, bool namesOthers,
               DraftCandidate& draft) const;
  static bool namesOthers(const LineFacts& facts, const LineDraft& draft,
                          const std::vector<qint32>& items);
  void addReduced(const MatchLine& line, const LineFacts& facts, LineDraft& draft) const;
  void addOldestFirst(const MatchLine& line, const LineFacts& facts, LineDraft& draft) const;
  void addPossiblePayers(const MatchLine& line, const LineFacts& facts, LineDraft& draft) const;
  void addUniqueAmount(const MatchLine& line, LineDraft& draft) const;

  bool isNatural(const std::vector<qint32>& positions) const;
  bool mayBeChance(const std::vector<qint32>& positions) const;
  QList<MatchPart> partsOf(const std::vector<qint32>& items) const;
  DraftCandidate make(qint32 customer, const std::vector<qint32>& items, int score,
                      QList<MatchReason> reasons) const;
  void finish(const MatchLine& line, LineDraft& draft) const;

  const MatchBook& m_book;
  const MatchOptions& m_options;
  ReferenceFinder m_finder;
  PayerNames m_payers;
  std::vector<qint32> m_items;       ///< indices by customer, due day, issue day
  std::vector<qint32> m_firstOf;     ///< by customer, position in m_items; one more at the end
  std::vector<AmountAt> m_byAmount;  ///< of all items, position in m_items
  Desk m_desk;
};

}  // namespace encaisse
