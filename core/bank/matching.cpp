#include "core/bank/matching.h"

#include <QHash>
#include <algorithm>
#include <numeric>

#include "core/bank/line_matcher.h"
#include "core/base/contracts.h"
#include "core/import/fec_fields.h"

namespace encaisse {
namespace {

bool isNamed(const MatchCandidate& candidate) {
  return std::ranges::any_of(candidate.reasons, [](const MatchReason& reason) {
    return reason.kind == MatchReasonKind::CreditorReference ||
           reason.kind == MatchReasonKind::NumberInLabel ||
           reason.kind == MatchReasonKind::EndToEndId;
  });
}

bool isReady(const LineDraft& draft) {
  return std::ranges::count_if(draft.candidates, &DraftCandidate::decides) == 1;
}

/// A line that wants some of an item.
struct Want {
  size_t line = 0;
  qint64 amount = 0;
};

/// Lines that name one item, each for a part, and settle it together.
void joinParts(const QHash<qint64, qint64>& open, std::vector<LineDraft>& drafts) {
  QHash<qint64, std::vector<Want>> parts;
  QSet<qint64> taken;
  for (size_t i = 0; i < drafts.size(); ++i) {
    if (isReady(drafts[i])) {
      for (const auto& part : drafts[i].candidates.front().candidate.parts) {
        taken.insert(part.itemId);
      }
      continue;
    }
    for (const auto& draft : drafts[i].candidates) {
      if (!draft.partOfNamed) continue;
      const auto& part = draft.candidate.parts.first();
      parts[part.itemId].push_back({i, part.amount});
    }
  }
  for (auto at = parts.cbegin(); at != parts.cend(); ++at) {
    const auto add = [](qint64 sum, const Want& want) { return sum + want.amount; };
    const qint64 sum = std::accumulate(at->begin(), at->end(), qint64(0), add);
    if (at->size() < 2 || sum != open.value(at.key()) || taken.contains(at.key())) continue;
    for (const auto& want : *at) {
      auto& candidates = drafts[want.line].candidates;
      const auto part = std::ranges::find_if(candidates, &DraftCandidate::partOfNamed);
      part->decides = true;
      std::rotate(candidates.begin(), part, part + 1);
    }
  }
}

/// Takes "ready" from lines that together want more of an item than is open. A line that names the
/// item wants it, ready or not.
void holdRivals(const QHash<qint64, qint64>& open, std::vector<LineDraft>& drafts) {
  QHash<qint64, std::vector<Want>> wants;
  for (size_t i = 0; i < drafts.size(); ++i) {
    if (drafts[i].candidates.empty()) continue;
    const auto& best = drafts[i].candidates.front().candidate;
    if (!isReady(drafts[i]) && (!isNamed(best) || best.refusedBefore)) continue;
    for (const auto& part : best.parts) wants[part.itemId].push_back({i, part.amount});
  }
  std::vector<bool> isRival(drafts.size(), false);
  for (auto at = wants.cbegin(); at != wants.cend(); ++at) {
    const auto add = [](qint64 sum, const Want& want) { return sum + qAbs(want.amount); };
    const qint64 sum = std::accumulate(at->begin(), at->end(), qint64(0), add);
    if (at->size() < 2 || sum <= qAbs(open.value(at.key()))) continue;
    for (const auto& want : *at) isRival[want.line] = true;
  }
  for (size_t i = 0; i < drafts.size(); ++i) {
    if (!isRival[i]) continue;
    auto& best = drafts[i].candidates.front();
    best.candidate.reasons.append({MatchReasonKind::SameItemWanted, {}});
    for (auto& draft : drafts[i].candidates) draft.decides = false;
  }
}

MatchProposal toProposal(const MatchLine& line, LineDraft& draft) {
  MatchProposal proposal;
  proposal.lineId = line.id;
  proposal.truncated = draft.truncated;
  if (!draft.candidates.empty()) {
    proposal.status = isReady(draft) ? MatchStatus::Ready : MatchStatus::Ambiguous;
  }
  proposal.candidates.reserve(qsizetype(draft.candidates.size()));
  for (auto& one : draft.candidates) proposal.candidates.append(std::move(one.candidate));
  return proposal;
}

}  // namespace

QList<MatchProposal> proposeMatches(const std::vector<MatchLine>& lines, const MatchBook& book,
                                    const MatchOptions& options, const Progress& progress,
                                    const StopToken& stop) {
  LineMatcher matcher{book, options};
  // Finding the payers is the first half of the work, the candidates the second.
  const auto total = qint64(lines.size()) * 2;
  qint64 done = 0;
  const auto goesOn = [&] {
    if (progress && done % 256 == 0) progress(done, total);
    ++done;
    return !stop.stopRequested();
  };
  std::vector<LineFacts> facts(lines.size());
  for (size_t i = 0; i < lines.size(); ++i) {
    if (!goesOn()) return {};
    facts[i] = matcher.factsOf(lines[i]);
  }
  std::vector<size_t> order(lines.size());
  std::iota(order.begin(), order.end(), size_t(0));
  std::ranges::stable_sort(order, [&](size_t a, size_t b) {
    return std::tie(facts[a].customer, lines[a].ownItem) <
           std::tie(facts[b].customer, lines[b].ownItem);
  });
  std::vector<LineDraft> drafts(lines.size());
  for (const size_t i : order) {
    if (!goesOn()) return {};
    drafts[i] = matcher.match(lines[i], facts[i], stop);
  }
  if (stop.stopRequested()) return {};

  QHash<qint64, qint64> open;
  open.reserve(qsizetype(book.items.size()));
  for (const auto& item : book.items) open.insert(item.id, item.open);
  joinParts(open, drafts);
  holdRivals(open, drafts);
  QList<MatchProposal> proposals;
  proposals.reserve(qsizetype(lines.size()));
  for (size_t i = 0; i < lines.size(); ++i) proposals.append(toProposal(lines[i], drafts[i]));
  if (progress) progress(total, total);
  return proposals;
}

quint64 partsPrint(const QList<MatchPart>& parts) {
  std::vector<std::pair<qint64, qint64>> sorted;
  sorted.reserve(size_t(parts.size()));
  for (const auto& part : parts) sorted.push_back({part.itemId, part.amount});
  std::ranges::sort(sorted);
  std::string bytes;
  const auto add = [&](qint64 number) {
    for (int shift = 0; shift < 64; shift += 8) bytes += char(quint64(number) >> shift & 0xFF);
  };
  for (const auto& [item, amount] : sorted) {
    add(item);
    add(amount);
  }
  return fingerprint(bytes);
}

}  // namespace encaisse
