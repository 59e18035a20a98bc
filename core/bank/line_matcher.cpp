#include "core/bank/line_matcher.h"

#include <algorithm>
#include <map>
#include <numeric>

#include "core/base/contracts.h"
#include "core/base/equal_run.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

constexpr qint64 largestAmount = 1'000'000'000'000'000'000;  // leaves room for sums
constexpr qint64 wholeInBasisPoints = 10'000;
constexpr size_t mostPayers = 5;
constexpr qint64 mostParts = 200;      // of a candidate that nobody will read
constexpr qint64 debitSteps = 30'000;  // only to show likelier sets of very many
constexpr qint64 chanceInverse = 100;

/// How sure a candidate is before anything is taken off.
enum Score {
  Structured = 100,
  InLabel = 98,
  ByEndToEndId = 97,
  WithoutLetters = 92,
  NamedSmallDifference = 90,
  ByTail = 89,
  ByAccount = 88,  // an account or known customer and an exact amount
  ByName = 84,
  NamedDiscount = 75,
  NamedPart = 65,
  NamedOverpaid = 60,
  UnsurePayer = 60,
  PayerReduced = 50,
  PossiblePayer = 45,
  WholeAccount = 30,
  Oldest = 25,
  AmountOnly = 20,
};
constexpr int ambiguous = 25;  // taken off

qint64 discountOf(qint64 amount, int basisPoints) {
  const qint64 whole = amount / wholeInBasisPoints * basisPoints;
  return whole +
         (amount % wholeInBasisPoints * basisPoints + wholeInBasisPoints / 2) / wholeInBasisPoints;
}

/// The amount of which this is left after the discount; one cent more or less is possible.
qint64 beforeDiscount(qint64 paid, int basisPoints) {
  const qint64 left = wholeInBasisPoints - basisPoints;
  return paid + paid / left * basisPoints + paid % left * basisPoints / left;
}

QString percent(int basisPoints) {
  QString text = QString::number(basisPoints / 100);
  if (basisPoints % 100 != 0) text += u'.' + QString::number(basisPoints % 100);
  return text;
}

MatchReason payerReason(const PayerFit& payer) { return {payer.basis, payer.what}; }

MatchReason namedReason(const LineFacts& facts) {
  QStringList numbers;
  for (const auto& number : facts.numbers) numbers.append(number.number);
  return {facts.numberKind, numbers.join(u", ")};
}

MatchReason amountReason(size_t items) {
  return {items == 1 ? MatchReasonKind::ExactAmount : MatchReasonKind::ExactSum,
          QString::number(items)};
}

bool isExact(const DraftCandidate& draft) {
  return draft.candidate.difference == 0 && draft.candidate.overpaid == 0 && draft.isWhole;
}

}  // namespace

/// What the numbers of a line name with one customer.
struct LineMatcher::Named {
  qint32 customer = 0;
  std::vector<qint32> items;                 ///< by due day
  std::vector<std::vector<qint32>> numbers;  ///< items of each number
  qint64 sum = 0;
  ReferenceStrength weakest = ReferenceStrength::Full;
  bool alone = true;  ///< every number names this customer only
  bool otherPayer = false;
  MatchReason reason;
};

LineMatcher::LineMatcher(const MatchBook& book, const MatchOptions& options)
    : m_book{book}, m_options{options}, m_finder{book.items}, m_payers{book.customers} {
  EXPECTS(options.solutionLimit > 0 && options.stepLimit > 0 && options.writeOffLimitMinor >= 0);
  for (const int points : options.discountBasisPoints) EXPECTS(points > 0 && points < 10'000);
  m_items.resize(book.items.size());
  std::iota(m_items.begin(), m_items.end(), 0);
  std::ranges::stable_sort(m_items, [this](qint32 a, qint32 b) {
    const auto& left = item(a);
    const auto& right = item(b);
    return std::tie(left.customer, left.dueDay, left.issueDay) <
           std::tie(right.customer, right.dueDay, right.issueDay);
  });
  m_firstOf.assign(book.customers.size() + 1, 0);
  for (const auto& one : book.items) {
    EXPECTS(one.customer >= 0 && size_t(one.customer) < book.customers.size());
    ++m_firstOf[size_t(one.customer) + 1];
  }
  std::partial_sum(m_firstOf.begin(), m_firstOf.end(), m_firstOf.begin());
  m_byAmount.reserve(m_items.size());
  for (size_t i = 0; i < m_items.size(); ++i) m_byAmount.push_back({item(m_items[i]).open, i});
  std::ranges::sort(m_byAmount);
}

LineFacts LineMatcher::factsOf(const MatchLine& line) const {
  LineFacts facts;
  const auto add = [&](std::vector<FoundNumber> found, MatchReasonKind kind) {
    for (auto& number : found) {
      const auto isKnown = [&](const FoundNumber& known) { return known.items == number.items; };
      if (std::ranges::any_of(facts.numbers, isKnown)) continue;
      if (facts.numbers.empty()) {
        facts.numberKind = number.structured ? MatchReasonKind::CreditorReference : kind;
      }
      facts.numbers.push_back(std::move(number));
    }
  };
  add(m_finder.findWhole(line.creditorReference), MatchReasonKind::CreditorReference);
  add(m_finder.find(line.label), MatchReasonKind::NumberInLabel);
  add(m_finder.findWhole(line.endToEndId), MatchReasonKind::EndToEndId);
  const auto isOwn = [&](qint32 index) {
    return line.ownItem != 0 && item(index).id == line.ownItem;
  };
  for (auto& number : facts.numbers) std::erase_if(number.items, isOwn);
  std::erase_if(facts.numbers, [](const FoundNumber& number) {
    return number.strength == ReferenceStrength::Tail || number.items.empty();
  });
  if (line.customer >= 0) {
    facts.payer = {{line.customer}, true, MatchReasonKind::KnownCustomer, {}};
  } else {
    facts.payer = m_payers.recognise(line.counterparty, line.counterpartyIban, line.label);
  }
  const auto named = namedItems(line, facts);
  if (named.size() == 1) {
    facts.customer = named.front().customer;
  } else if (facts.payer.customers.size() == 1) {
    facts.customer = facts.payer.customers.front();
  }
  return facts;
}

/// The items that the line's numbers name, by customer. A number that the payer has is the payer's.
// NOLINTNEXTLINE(readability-function-cognitive-complexity)
std::vector<LineMatcher::Named> LineMatcher::namedItems(const MatchLine& line,
                                                        const LineFacts& facts) const {
  std::map<qint32, Named> byCustomer;
  bool alone = true;
  const qint32 payer = facts.payer.sure ? facts.payer.customers.front() : -1;
  for (const auto& number : facts.numbers) {
    std::map<qint32, std::vector<qint32>> owners;
    for (const qint32 index : number.items) {
      if (line.customer >= 0 && item(index).customer != line.customer) continue;
      if (line.ownItem != 0 && item(index).id == line.ownItem) continue;
      owners[item(index).customer].push_back(index);
    }
    if (owners.contains(payer))
      std::erase_if(owners, [&](auto& one) { return one.first != payer; });
    alone = alone && owners.size() == 1;
    for (auto& [customer, items] : owners) {
      auto& named = byCustomer[customer];
      named.customer = customer;
      named.items.insert(named.items.end(), items.begin(), items.end());
      named.weakest = std::min(named.weakest, number.strength);
      if (!named.reason.what.isEmpty()) named.reason.what += u", "_s;
      named.reason.what += number.number;
      named.numbers.push_back(std::move(items));
    }
  }
  std::vector<Named> list;
  for (auto& [customer, named] : byCustomer) {
    const auto isEarlier = [this](qint32 a, qint32 b) {
      return std::tie(item(a).dueDay, item(a).issueDay, a) <
             std::tie(item(b).dueDay, item(b).issueDay, b);
    };
    std::ranges::sort(named.items, isEarlier);
    named.items.erase(std::unique(named.items.begin(), named.items.end()), named.items.end());
    for (const qint32 index : named.items) named.sum += item(index).open;
    named.alone = alone && byCustomer.size() == 1;
    named.otherPayer = payer >= 0 && payer != customer;
    named.reason.kind = facts.numberKind;
    list.push_back(std::move(named));
    if (list.size() == mostPayers) break;
  }
  return list;
}

QList<MatchPart> LineMatcher::partsOf(const std::vector<qint32>& items) const {
  QList<MatchPart> parts;
  for (const qint32 index : items) parts.append({item(index).id, item(index).open});
  return parts;
}

DraftCandidate LineMatcher::make(qint32 customer, const std::vector<qint32>& items, int score,
                                 QList<MatchReason> reasons) const {
  DraftCandidate draft;
  draft.candidate.customer = customer;
  draft.candidate.parts = partsOf(items);
  draft.candidate.score = score;
  draft.candidate.reasons = std::move(reasons);
  for (const qint32 index : items)
    draft.lastIssued = std::max(draft.lastIssued, item(index).issueDay);
  return draft;
}

void LineMatcher::openDesk(qint32 customer, qint64 ownItem) {
  if (m_desk.customer == customer && m_desk.ownItem == ownItem) return;
  m_desk = {};
  m_desk.customer = customer;
  m_desk.ownItem = ownItem;
  m_desk.owed = {0};
  const auto first = m_items.begin() + m_firstOf[size_t(customer)];
  const auto last = m_items.begin() + m_firstOf[size_t(customer) + 1];
  for (auto at = first; at != last; ++at) {
    if (ownItem != 0 && item(*at).id == ownItem) continue;
    const qint64 open = item(*at).open;
    m_desk.byAmount.push_back({open, qint32(m_desk.items.size())});
    m_desk.items.push_back(*at);
    m_desk.amounts.push_back(open);
    m_desk.balance += open;
    m_desk.owed.push_back(m_desk.owed.back() + std::max<qint64>(open, 0));
  }
  std::ranges::sort(m_desk.byAmount);
}

LineDraft LineMatcher::match(const MatchLine& line, const LineFacts& facts, const StopToken& stop) {
  LineDraft draft;
  if (line.amount <= 0 || line.amount > largestAmount) return draft;
  addNamed(line, namedItems(line, facts), draft);
  const auto decides = [&] {
    return std::ranges::any_of(draft.candidates, &DraftCandidate::decides);
  };
  const auto hasExact = [&] { return std::ranges::any_of(draft.candidates, isExact); };
  if (facts.customer >= 0 && !decides()) {
    openDesk(facts.customer, line.ownItem);
    addTails(line, facts, draft);
    addSets(line, facts, draft, stop);
    if (!hasExact()) addReduced(line, facts, draft);
    if (draft.candidates.empty()) addOldestFirst(line, facts, draft);
  } else if (facts.payer.customers.size() > 1 && !decides()) {
    addPossiblePayers(line, facts, draft);
  }
  if (draft.candidates.empty() && facts.payer.customers.empty()) addUniqueAmount(line, draft);
  finish(line, draft);
  return draft;
}

void LineMatcher::addNamed(const MatchLine& line, const std::vector<Named>& list,
                           LineDraft& draft) const {
  for (const auto& named : list) {
    if (named.sum == line.amount) {
      const bool full = named.weakest == ReferenceStrength::Full;
      int score = full                                       ? InLabel
                  : named.weakest == ReferenceStrength::Tail ? ByTail
                                                             : WithoutLetters;
      if (full && named.reason.kind == MatchReasonKind::CreditorReference) score = Structured;
      if (full && named.reason.kind == MatchReasonKind::EndToEndId) score = ByEndToEndId;
      auto one = make(named.customer, named.items, score,
                      {named.reason, amountReason(named.items.size())});
      one.decides = named.alone && (full || !named.otherPayer);
      takeOff(named, one);
      draft.candidates.push_back(std::move(one));
      continue;
    }
    addNamedParts(line, named, draft);
    if (named.sum > line.amount) {
      addNamedLess(line, named, draft);
    } else if (named.sum > 0) {
      addNamedMore(line, named, draft);
    }
  }
}

/// What makes a named candidate less sure.
void LineMatcher::takeOff(const Named& named, DraftCandidate& draft) {
  auto& candidate = draft.candidate;
  if (named.weakest == ReferenceStrength::Tail && candidate.score != ByTail) candidate.score -= 20;
  if (!named.alone) candidate.score -= ambiguous;
  if (!named.otherPayer) return;
  candidate.score -= 5;
  candidate.reasons.append({MatchReasonKind::OtherPayer, {}});
}

/// Some of the items that are named: instalments of one number, or one of several numbers.
void LineMatcher::addNamedParts(const MatchLine& line, const Named& named, LineDraft& draft) const {
  if (named.items.size() < 2) return;
  std::vector<qint64> amounts;
  for (const qint32 index : named.items) amounts.push_back(item(index).open);
  const auto result = SubsetSearch{amounts}.find(line.amount, {10, m_options.stepLimit});
  const bool unique = result.solutions.size() == 1 && result.end == SubsetEnd::Complete;
  for (const auto& solution : result.solutions) {
    std::vector<qint32> items;
    for (const qint32 at : solution.indices) items.push_back(named.items[size_t(at)]);
    const auto touches = [&](const std::vector<qint32>& number) {
      return std::ranges::find_first_of(items, number) != items.end();
    };
    const bool all = std::ranges::all_of(named.numbers, touches);
    auto one = make(named.customer, items, unique && all ? WithoutLetters : NamedDiscount,
                    {named.reason, amountReason(items.size())});
    one.decides = unique && all && named.alone && !named.otherPayer;
    if (!unique) one.candidate.reasons.append({MatchReasonKind::EqualSets, {}});
    takeOff(named, one);
    draft.candidates.push_back(std::move(one));
  }
}

void LineMatcher::addNamedLess(const MatchLine& line, const Named& named, LineDraft& draft) const {
  const qint64 missing = named.sum - line.amount;
  const auto add = [&](int score, const MatchReason& how, qint64 difference) -> DraftCandidate& {
    auto one = make(named.customer, named.items, score, {named.reason, how});
    one.candidate.difference = difference;
    takeOff(named, one);
    draft.candidates.push_back(std::move(one));
    return draft.candidates.back();
  };
  const bool full = named.weakest == ReferenceStrength::Full;
  if (missing <= m_options.writeOffLimitMinor) {
    auto& one = add(NamedSmallDifference, {MatchReasonKind::SmallDifference, {}}, missing);
    one.decides = named.alone && full && !named.otherPayer;
  }
  for (const int points : m_options.discountBasisPoints) {
    const qint64 off = qAbs(discountOf(named.sum, points) - missing);
    if (off > qint64(named.items.size())) continue;
    add(NamedDiscount, {MatchReasonKind::Discount, percent(points)}, missing);
  }
  auto& part = add(NamedPart, {MatchReasonKind::PartPayment, {}}, 0);
  part.isWhole = false;
  part.partOfNamed = named.alone && full && named.items.size() == 1;
  qint64 left = line.amount;
  for (const auto& one : part.candidate.parts) left -= std::min<qint64>(one.amount, 0);
  for (auto& one : part.candidate.parts) {
    if (one.amount < 0) continue;
    one.amount = std::min(one.amount, left);
    left -= one.amount;
  }
  part.candidate.parts.removeIf([](const MatchPart& one) { return one.amount == 0; });
}

void LineMatcher::addNamedMore(const MatchLine& line, const Named& named, LineDraft& draft) const {
  const qint64 overpaid = line.amount - named.sum;
  const bool small = overpaid <= m_options.writeOffLimitMinor;
  auto one = make(named.customer, named.items, small ? NamedSmallDifference : NamedOverpaid,
                  {named.reason, {MatchReasonKind::Overpayment, {}}});
  one.candidate.overpaid = overpaid;
  one.decides =
      small && named.alone && named.weakest == ReferenceStrength::Full && !named.otherPayer;
  takeOff(named, one);
  draft.candidates.push_back(std::move(one));
}

/// Last digits of numbers, which say something once the customer is known.
void LineMatcher::addTails(const MatchLine& line, const LineFacts& facts, LineDraft& draft) const {
  if (!facts.numbers.empty()) return;
  LineFacts tails;
  tails.payer = facts.payer;
  tails.numbers = m_finder.findTails(line.label, facts.customer);
  auto named = namedItems(line, tails);
  std::erase_if(named, [&](const Named& one) { return one.customer != facts.customer; });
  for (auto& one : named) one.alone = one.alone && facts.payer.sure;
  addNamed(line, named, draft);
  for (const auto& one : named) {
    draft.named.insert(draft.named.end(), one.items.begin(), one.items.end());
  }
}

/// The oldest debits, the whole account, or a single item: what people pay.
bool LineMatcher::isNatural(const std::vector<qint32>& positions) const {
  if (positions.size() == 1 || positions.size() == m_desk.items.size()) return true;
  size_t next = 0;
  for (size_t i = 0; i < m_desk.amounts.size() && next < positions.size(); ++i) {
    if (m_desk.amounts[i] < 0) continue;
    if (qint32(i) != positions[next]) return false;
    ++next;
  }
  return next == positions.size();
}

/// Whether sets of so many items are so frequent that one in a hundred amounts would meet one.
bool LineMatcher::mayBeChance(const std::vector<qint32>& positions) const {
  if (isNatural(positions)) return false;
  const auto total = qint64(m_desk.items.size());
  const qint64 taken = std::min(qint64(positions.size()), total - qint64(positions.size()));
  qint64 spread = 0;
  for (const qint64 amount : m_desk.amounts) spread += qAbs(amount);
  qint64 sets = 1;
  qint64 sum = 1;
  for (qint64 i = 1; i <= taken; ++i) {
    if (sets > spread / (total - i + 1)) return true;
    sets = sets * (total - i + 1) / i;
    sum += sets;
  }
  return sum > spread / chanceInverse;
}

/// The sets of the customer's open items that give the amount: all, or of very many those that
/// people pay, few items and no credit notes.
SubsetResult LineMatcher::findSets(qint64 amount, const StopToken& stop) {
  const SubsetLimits limits{m_options.solutionLimit, m_options.stepLimit, mostParts};
  if (!m_desk.search) m_desk.search = std::make_unique<SubsetSearch>(m_desk.amounts);
  auto result = m_desk.search->find(amount, limits, stop);
  if (result.end == SubsetEnd::Complete) return result;
  if (m_desk.balance != m_desk.owed.back()) {
    if (!m_desk.debitSearch) {
      auto debits = m_desk.amounts;
      for (auto& open : debits) open = std::max<qint64>(open, 0);
      m_desk.debitSearch = std::make_unique<SubsetSearch>(debits);
    }
    const SubsetLimits fewer{limits.solutions, std::min(limits.steps, debitSteps), mostParts};
    auto debits = m_desk.debitSearch->find(amount, fewer, stop);
    if (!debits.solutions.empty()) result.solutions = std::move(debits.solutions);
  }
  addFew(amount, result);
  return result;
}

/// Every set of the customer's open items that gives the amount.
void LineMatcher::addSets(const MatchLine& line, const LineFacts& facts, LineDraft& draft,
                          const StopToken& stop) {
  const auto result = findSets(line.amount, stop);
  const bool complete = result.end == SubsetEnd::Complete;
  const bool unique = complete && result.solutions.size() == 1;
  draft.truncated = !complete;
  const bool isPayer = facts.payer.customers == std::vector<qint32>{facts.customer};
  for (const auto& solution : result.solutions) {
    std::vector<qint32> items;
    for (const qint32 at : solution.indices) items.push_back(m_desk.items[size_t(at)]);
    const bool others = namesOthers(facts, draft, items);
    int score = UnsurePayer;
    QList<MatchReason> reasons;
    if (isPayer) {
      reasons.append(payerReason(facts.payer));
      const bool byName = facts.payer.basis == MatchReasonKind::PayerName;
      if (facts.payer.sure) score = byName ? ByName : ByAccount;
    } else if (!others) {
      reasons.append(namedReason(facts));
    }
    reasons.append(amountReason(items.size()));
    auto one = make(facts.customer, items, score, std::move(reasons));
    one.decides = isPayer && facts.payer.sure && unique;
    if (!isPayer && !others) one.candidate.reasons.append({MatchReasonKind::WithUnnamed, {}});
    rateSet(solution.indices, unique, others, one);
    draft.candidates.push_back(std::move(one));
  }
}

/// Sets scores by how many there are and what a person would pay.
void LineMatcher::rateSet(const std::vector<qint32>& positions, bool unique, bool namesOthers,
                          DraftCandidate& draft) const {
  auto& candidate = draft.candidate;
  if (positions.size() > 1) candidate.score -= isNatural(positions) ? 1 : 3;
  if (positions.size() > 2) candidate.score -= int(std::min<size_t>(positions.size() - 2, 8));
  const auto lower = [&](MatchReasonKind kind, int by) {
    candidate.score -= by;
    candidate.reasons.append({kind, {}});
    draft.decides = false;
  };
  if (!unique) lower(MatchReasonKind::EqualSets, ambiguous);
  if (unique && mayBeChance(positions)) lower(MatchReasonKind::MayBeChance, 15);
  if (namesOthers) lower(MatchReasonKind::NamedElsewise, 20);
}

/// Whether the text names items that are not among these.
bool LineMatcher::namesOthers(const LineFacts& facts, const LineDraft& draft,
                              const std::vector<qint32>& items) {
  const auto isAmong = [&](qint32 index) { return std::ranges::find(items, index) != items.end(); };
  const auto isMissing = [&](const FoundNumber& number) {
    return std::ranges::none_of(number.items, isAmong);
  };
  return std::ranges::any_of(facts.numbers, isMissing) ||
         !std::ranges::all_of(draft.named, isAmong);
}

/// A search that was cut short still lists the sets of one and two items first: people pay few.
void LineMatcher::addFew(qint64 amount, SubsetResult& result) const {
  const auto& sorted = m_desk.byAmount;
  const auto limit = size_t(m_options.solutionLimit);
  std::vector<SubsetSolution> few;
  const auto add = [&](std::vector<qint32> positions) {
    std::ranges::sort(positions);
    if (few.size() < limit) few.push_back({std::move(positions), true});
  };
  const auto singles = equalRun(sorted, amount, &AmountAt::first);
  for (const auto& [open, position] : singles) add({position});
  auto low = sorted.begin();
  auto high = sorted.end();
  while (low != high && low + 1 != high && few.size() < limit) {
    const qint64 sum = low->first + (high - 1)->first;
    if (sum < amount) {
      ++low;
    } else if (sum > amount) {
      --high;
    } else {
      add({low->second, (high - 1)->second});
      // Of equal amounts the oldest on either side.
      const qint64 open = low->first;
      while (low != high && low->first == open) ++low;
    }
  }
  std::erase_if(result.solutions, [&](const SubsetSolution& one) {
    return one.indices.size() <= 2 &&
           std::ranges::find(few, one.indices, &SubsetSolution::indices) != few.end();
  });
  result.solutions.insert(result.solutions.begin(), few.begin(), few.end());
  if (result.solutions.size() > limit) result.solutions.resize(limit);
}

/// One item, or the whole account, less a usual discount or a small difference.
void LineMatcher::addReduced(const MatchLine& line, const LineFacts& facts,
                             LineDraft& draft) const {
  const bool isPayer = facts.payer.customers == std::vector<qint32>{facts.customer};
  if (!isPayer || !facts.numbers.empty() || !draft.named.empty()) return;
  const auto add = [&](const std::vector<qint32>& items, qint64 difference, MatchReason how) {
    auto one = make(facts.customer, items, facts.payer.sure ? PayerReduced : AmountOnly,
                    {payerReason(facts.payer), std::move(how)});
    one.candidate.difference = difference;
    draft.candidates.push_back(std::move(one));
  };
  const auto addAll = [&](qint64 from, qint64 to, const MatchReason& how) {
    auto at = std::ranges::lower_bound(m_desk.byAmount, std::pair{from, qint32(0)});
    for (int i = 0; i < 10 && at != m_desk.byAmount.end() && at->first <= to; ++i, ++at) {
      add({m_desk.items[size_t(at->second)]}, at->first - line.amount, how);
    }
    const bool several = m_desk.items.size() > 1 && qsizetype(m_desk.items.size()) <= mostParts;
    if (several && m_desk.balance >= from && m_desk.balance <= to) {
      add(m_desk.items, m_desk.balance - line.amount, how);
    }
  };
  addAll(line.amount + 1, line.amount + m_options.writeOffLimitMinor,
         {MatchReasonKind::SmallDifference, {}});
  for (const int points : m_options.discountBasisPoints) {
    const qint64 before = beforeDiscount(line.amount, points);
    addAll(std::max(before - 1, line.amount + 1), before + 1,
           {MatchReasonKind::Discount, percent(points)});
  }
}

void LineMatcher::addOldestFirst(const MatchLine& line, const LineFacts& facts,
                                 LineDraft& draft) const {
  if (!facts.payer.sure || m_desk.owed.back() == 0) return;
  const bool more = line.amount >= m_desk.owed.back();
  const auto end = std::ranges::lower_bound(m_desk.owed, std::min(line.amount, m_desk.owed.back()));
  const auto count = size_t(end - m_desk.owed.begin());
  std::vector<qint32> items;
  for (size_t i = 0; i < count; ++i) {
    if (m_desk.amounts[i] > 0) items.push_back(m_desk.items[i]);
    if (qsizetype(items.size()) > mostParts) return;
  }
  auto one = make(facts.customer, items, more ? WholeAccount : Oldest,
                  {payerReason(facts.payer),
                   {more ? MatchReasonKind::Overpayment : MatchReasonKind::OldestFirst, {}}});
  one.isWhole = more;
  one.candidate.overpaid = std::max<qint64>(line.amount - m_desk.owed.back(), 0);
  if (!more) one.candidate.parts.last().amount -= *end - line.amount;
  draft.candidates.push_back(std::move(one));
}

/// The payer may be one of several customers: single items of the amount.
void LineMatcher::addPossiblePayers(const MatchLine& line, const LineFacts& facts,
                                    LineDraft& draft) const {
  for (size_t i = 0; i < std::min(facts.payer.customers.size(), mostPayers); ++i) {
    const auto customer = size_t(facts.payer.customers[i]);
    const std::pair first{line.amount, m_firstOf[customer]};
    auto at = std::ranges::lower_bound(m_byAmount, first);
    for (int n = 0; n < 5 && at != m_byAmount.end(); ++n, ++at) {
      if (at->first != line.amount || at->second >= m_firstOf[customer + 1]) break;
      draft.candidates.push_back(
          make(facts.payer.customers[i], {m_items[size_t(at->second)]}, PossiblePayer,
               {payerReason(facts.payer), amountReason(1), {MatchReasonKind::OtherPayers, {}}}));
    }
  }
}

void LineMatcher::addUniqueAmount(const MatchLine& line, LineDraft& draft) const {
  const auto equal = equalRun(m_byAmount, line.amount, &AmountAt::first);
  if (equal.size() != 1) return;
  const qint32 index = m_items[size_t(equal.front().second)];
  draft.candidates.push_back(make(item(index).customer, {index}, AmountOnly, {amountReason(1)}));
}

/// What speaks against each candidate, each once, best first.
void LineMatcher::finish(const MatchLine& line, LineDraft& draft) const {
  std::vector<DraftCandidate> kept;
  std::map<std::tuple<quint64, qint64, qint64>, size_t> seen;
  for (auto& one : draft.candidates) {
    auto& candidate = one.candidate;
    const quint64 print = partsPrint(candidate.parts);
    candidate.refusedBefore = line.refused.contains(print);
    if (candidate.refusedBefore) candidate.score -= 30;
    if (line.day > 0 && one.lastIssued > line.day) {
      candidate.score -= 20;
      candidate.reasons.append({MatchReasonKind::DatedAfter, {}});
    }
    candidate.score = std::clamp(candidate.score, 1, 100);
    const bool isHeld = candidate.refusedBefore || (line.day > 0 && one.lastIssued > line.day);
    one.decides = one.decides && !isHeld;
    one.partOfNamed = one.partOfNamed && !isHeld;
    const auto [at, isNew] =
        seen.insert({{print, candidate.overpaid, candidate.difference}, kept.size()});
    if (isNew) {
      kept.push_back(std::move(one));
    } else if (std::tuple{kept[at->second].decides, kept[at->second].candidate.score} <
               std::tuple{one.decides, candidate.score}) {
      kept[at->second] = std::move(one);
    }
  }
  std::ranges::stable_sort(kept, [](const DraftCandidate& a, const DraftCandidate& b) {
    return std::tuple{b.decides, b.candidate.score, a.candidate.parts.size()} <
           std::tuple{a.decides, a.candidate.score, b.candidate.parts.size()};
  });
  if (kept.size() > size_t(m_options.solutionLimit)) {
    kept.resize(size_t(m_options.solutionLimit));
    draft.truncated = true;
  }
  draft.candidates = std::move(kept);
}

}  // namespace encaisse
