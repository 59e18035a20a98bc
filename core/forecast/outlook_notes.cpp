#include "core/forecast/outlook_notes.h"

#include <algorithm>
#include <map>

#include "core/disputes/disputed_amount.h"
#include "core/forecast/band_record.h"
#include "core/promises/promise_state.h"
#include "core/receivables/free_credits.h"

namespace encaisse {
namespace {

constexpr double priorKept = 2.0 / 3;
constexpr double priorWeight = 3;  // decided promises
constexpr int usualDisputeDays = 30;
constexpr double disputeWeight = 3;  // resolved disputes

using Notes = std::map<quint32, OutlookNote>;

double drawnTowards(double prior, const PromiseRecord& record) {
  if (!record.isKnown()) return prior;
  const double share = double(record.kept) / double(record.promised);
  return (record.decided * share + priorWeight * prior) / (record.decided + priorWeight);
}

/// The open items that a promise stands for, earliest due first.
std::vector<quint32> itemsOf(const PromiseFact& promise, const Snapshot& snapshot,
                             const std::vector<qint64>& open) {
  std::vector<quint32> items;
  const auto take = [&](quint32 item) {
    if (open[item] > 0) items.push_back(item);
  };
  if (promise.items.empty()) {
    const auto of =
        std::ranges::lower_bound(snapshot.items, promise.customer, {}, &SnapshotItem::customer);
    for (auto i = of; i != snapshot.items.end() && i->customer == promise.customer; ++i) {
      take(quint32(i - snapshot.items.begin()));
    }
  } else {
    std::ranges::for_each(promise.items, take);
  }
  std::ranges::stable_sort(items, {}, [&](quint32 i) { return snapshot.items[i].dueDay; });
  return items;
}

/// Each item gets the day of the part with which its promise has paid for it.
void addPromise(Notes& notes, const PromiseFact& promise, const Snapshot& snapshot,
                const std::vector<qint64>& open, qint64 paid, double keptChance) {
  qint64 promised = -paid;
  auto part = promise.parts.begin();
  qint64 claimed = 0;
  for (const quint32 item : itemsOf(promise, snapshot, open)) {
    claimed += open[item];
    while (part != promise.parts.end() && promised < claimed) promised += (part++)->amount;
    // The last item may be promised in part only: then it is not promised.
    if (promised < claimed) return;
    auto& note = notes[item];
    note.item = item;
    note.promisedDay =
        part == promise.parts.begin() ? promise.parts.front().dueDay : std::prev(part)->dueDay;
    note.keptChance = keptChance;
  }
}

void addPromises(Notes& notes, const Snapshot& snapshot, QDate asOf,
                 const std::vector<qint64>& open) {
  const auto& promises = snapshot.chasing.promises;
  if (promises.empty()) return;
  const auto states = promiseStatesAt(snapshot, asOf, graceDaysOf(snapshot));
  const auto records = promiseRecords(snapshot, states);
  PromiseRecord all;
  for (const auto& record : records) {
    all.promised += record.promised;
    all.kept += record.kept;
    all.decided += record.decided;
  }
  const double usual = drawnTowards(priorKept, all);
  for (size_t i = 0; i < promises.size(); ++i) {
    if (states[i].state != PromiseState::Running) continue;
    if (promises[i].madeDay > dayNumber(asOf)) continue;
    const double chance = drawnTowards(usual, records[size_t(promises[i].customer)]);
    addPromise(notes, promises[i], snapshot, open, states[i].paid, chance);
  }
}

void addDisputes(Notes& notes, const Snapshot& snapshot, QDate asOf,
                 const std::vector<qint64>& open) {
  const auto& disputes = snapshot.chasing.disputes;
  if (disputes.empty()) return;
  const DayNumber day = dayNumber(asOf);
  double taken = disputeWeight * usualDisputeDays;
  double count = disputeWeight;
  for (const auto& dispute : disputes) {
    if (dispute.resolvedDay == 0 || dispute.resolvedDay > day) continue;
    taken += dispute.resolvedDay - dispute.openedDay;
    ++count;
  }
  const int usual = int(taken / count);
  const auto disputed = disputedAmountsAt(snapshot, asOf);
  for (const auto& dispute : disputes) {
    if (!isOpenAt(dispute, day) || disputed[dispute.item] * 2 <= open[dispute.item]) continue;
    auto& note = notes[dispute.item];
    note.item = dispute.item;
    note.disputeDays = std::max({note.disputeDays, usual - (day - dispute.openedDay), 1});
  }
}

}  // namespace

std::vector<OutlookNote> outlookNotes(const Snapshot& snapshot, QDate asOf) {
  const auto& facts = snapshot.chasing;
  if (facts.promises.empty() && facts.disputes.empty()) return {};
  const auto open = unpaidAmountsAt(snapshot, asOf);
  Notes notes;
  addPromises(notes, snapshot, asOf, open);
  addDisputes(notes, snapshot, asOf, open);
  std::vector<OutlookNote> list;
  list.reserve(notes.size());
  for (const auto& [item, note] : notes) list.push_back(note);
  return list;
}

CashOutlook outlookAt(const Snapshot& snapshot, QDate asOf) {
  return outlookAt(snapshot, paymentPast(snapshot), asOf);
}

CashOutlook outlookAt(const Snapshot& snapshot, const PaymentPast& past, QDate asOf) {
  return CashOutlook::build(snapshot, past, asOf, outlookNotes(snapshot, asOf),
                            calibrateBand(snapshot, past, asOf));
}

}  // namespace encaisse
