#pragma once

#include <QList>
#include <QSet>
#include <QString>
#include <vector>

#include "core/base/day_number.h"
#include "core/base/stop_token.h"
#include "core/money/money.h"

namespace encaisse {

/// An item that a bank line may settle.
struct MatchItem {
  qint64 id = 0;
  qint32 customer = 0;  ///< index in MatchBook::customers
  qint64 open = 0;      ///< minor units, debit positive, never 0
  DayNumber issueDay = 0;
  DayNumber dueDay = 0;
  QString number;
};

/// A customer as payers are recognised.
struct MatchCustomer {
  qint64 id = 0;
  QString code;
  QString name;
  QList<QString> payerIbans;  ///< learnt from earlier matches
  QList<QString> payerNames;  ///< the same, folded by foldForSearch()
};

/// A line of the bank that nothing settles yet, or an unallocated credit of the ledger (then
/// @ref customer is known).
struct MatchLine {
  qint64 id = 0;
  DayNumber day = 0;
  qint64 amount = 0;     ///< > 0: money that came in
  qint32 customer = -1;  ///< index in MatchBook::customers; −1: to be found
  QString label;
  QString creditorReference;
  QString endToEndId;
  QString counterparty;
  QString counterpartyIban;
  /// Fingerprints (partsPrint()) of what a person has taken back on this line: never ready again.
  QSet<quint64> refused;
  qint64 ownItem = 0;  ///< MatchItem::id of the credit that this line is: never one of its parts
};

struct MatchBook {
  std::vector<MatchCustomer> customers;
  std::vector<MatchItem> items;  ///< by customer, then due day
};

struct MatchOptions {
  qint64 writeOffLimitMinor = 100;  ///< differences up to this may be written off, >= 0
  QList<int> discountBasisPoints = {200, 300, 500};  ///< usual discounts for early payment
  int solutionLimit = 50;                            ///< all exact solutions up to this many
  qint64 stepLimit = 2'000'000;  ///< of the search for one line; beyond it says "truncated"
};

/// One reason why a candidate was found. Its sentence is reasonText().
enum class MatchReasonKind {
  CreditorReference,  ///< the structured reference names the item
  NumberInLabel,      ///< the number stands in the label, in any written form
  EndToEndId,
  PayerIban,      ///< learnt
  PayerName,      ///< learnt, or the customer's own name
  KnownCustomer,  ///< the credit already stands on this customer's account
  ExactAmount,
  ExactSum,         ///< of several items, credit notes included
  OldestFirst,      ///< a part payment set against the oldest
  Discount,         ///< less a usual discount
  SmallDifference,  ///< less a difference up to the limit
  Overpayment,
  PartPayment,  ///< of the items that are named
  // What speaks against it, or makes a person look.
  OtherPayer,     ///< the payer looks like another customer
  OtherPayers,    ///< the payer may be one of several customers
  DatedAfter,     ///< an item was issued after the day of the line
  EqualSets,      ///< other items of the customer give the same sum
  MayBeChance,    ///< so many items are open that almost any amount is the sum of some
  WithUnnamed,    ///< items that the text does not name are needed for the sum
  NamedElsewise,  ///< the text names other items
  SameItemWanted  ///< another line wants the same item
};

struct MatchReason {
  MatchReasonKind kind = MatchReasonKind::ExactAmount;
  QString what;  ///< the number, IBAN, name or rate it speaks of
};

struct MatchPart {
  qint64 itemId = 0;
  qint64 amount = 0;  ///< minor units, sign of the item
  friend bool operator==(const MatchPart&, const MatchPart&) = default;
};

/// One way to settle a line: Σ parts + overpaid − difference = amount of the line.
struct MatchCandidate {
  qint32 customer = 0;  ///< index in MatchBook::customers
  QList<MatchPart> parts;
  qint64 overpaid = 0;    ///< >= 0: stays on the customer's account as unallocated credit
  qint64 difference = 0;  ///< the items' part that was not paid and would be written off
  int score = 0;          ///< 0–100
  QList<MatchReason> reasons;
  bool refusedBefore = false;
};

enum class MatchStatus {
  None,       ///< no candidate
  Ambiguous,  ///< candidates, of which a person has to choose; there may be one only
  Ready,      ///< the first candidate may be applied as it is
};

/// What can be said about one line, best candidate first.
struct MatchProposal {
  qint64 lineId = 0;
  MatchStatus status = MatchStatus::None;
  QList<MatchCandidate> candidates;  ///< at most MatchOptions::solutionLimit
  bool truncated = false;            ///< the search met its bound: there may be more solutions
};

/// Proposes, for each line by itself, who paid what and why; then takes "ready" from those that
/// want the same item.
///
/// Ready means one candidate with a sure reason, not refused before, of items issued by the day of
/// the line:
/// - a structured reference or numbers in the text, and the amount is exactly what is open of all
///   items named, or less or more by no more than the limit for small differences (then the number
///   has to be written with its letters);
/// - a sure payer, and exactly one set of his open items gives the amount, which the search has
///   proved; where more sums are possible than chance allows, only a single item, the whole
///   account, the oldest ones or those named by their last digits;
/// - several lines that name one item and together settle it exactly.
/// Two equal solutions are two candidates and ambiguous. Part payments, discounts, overpayments
/// and amounts without a payer are candidates for a person.
///
/// The same input gives the same result. Lines of 0 or less have no candidate.
/// @param book  open items only; those of one customer may stand anywhere
/// @return parallel to @p lines; empty when a stop was asked for
QList<MatchProposal> proposeMatches(const std::vector<MatchLine>& lines, const MatchBook& book,
                                    const MatchOptions& options, const Progress& progress = {},
                                    const StopToken& stop = {});

/// Recognises a set of parts whatever their order.
quint64 partsPrint(const QList<MatchPart>& parts);

/// For a person, why this candidate: one sentence, and one more for what makes one look.
QString reasonText(const MatchCandidate& candidate, const MatchBook& book, Currency currency);

}  // namespace encaisse
