#include "core/risk/control_signals.h"

#include <QHash>
#include <algorithm>
#include <map>

#include "core/disputes/disputed_amount.h"
#include "core/promises/promise_state.h"
#include "core/receivables/open_items.h"
#include "core/risk/credit_standing.h"
#include "core/risk/signal_action.h"

namespace encaisse {
namespace {

constexpr int fewestDebtors = 5;
constexpr int fewestReceipts = 2;
constexpr int unsureDays = 30;

WeakSignal signalOf(SignalKind kind, qint32 customer) {
  WeakSignal signal;
  signal.kind = kind;
  signal.customer = customer;
  return signal;
}

/// One signal a customer, made where it is new.
class OneEach {
public:
  explicit OneEach(SignalKind kind) : m_kind{kind} {}

  WeakSignal& of(qint32 customer) {
    return m_signals.try_emplace(customer, signalOf(m_kind, customer)).first->second;
  }
  std::vector<WeakSignal> take() {
    std::vector<WeakSignal> all;
    for (auto& [customer, signal] : m_signals) all.push_back(std::move(signal));
    return all;
  }

private:
  SignalKind m_kind;
  std::map<qint32, WeakSignal> m_signals;
};

void keepEarlier(WeakSignal& signal, DayNumber day) {
  signal.day = signal.day == 0 ? day : std::min(signal.day, day);
}

/// What every customer owes, and all together.
struct Debts {
  std::vector<qint64> balances;  ///< never below 0
  qint64 total = 0;
  int debtors = 0;

  double share(size_t customer) const {
    return total > 0 ? double(balances[customer]) / double(total) : 0;
  }
};

Debts debtsOf(const SignalFacts& facts, const std::vector<qint64>& open) {
  Debts debts;
  debts.balances.resize(size_t(facts.snapshot.customers.size()));
  for (size_t i = 0; i < open.size(); ++i) {
    debts.balances[size_t(facts.snapshot.items[i].customer)] += open[i];
  }
  for (auto& balance : debts.balances) {
    balance = std::max(qint64{0}, balance);
    debts.total += balance;
    debts.debtors += balance > 0 ? 1 : 0;
  }
  return debts;
}

/// The last receipt of one customer that came from an account unseen before.
const PayerAccount* newestStranger(const std::vector<PayerAccount>& payers, size_t begin,
                                   size_t end) {
  const PayerAccount* stranger = nullptr;
  for (size_t i = begin + fewestReceipts; i < end; ++i) {
    const auto first = payers.begin() + std::ptrdiff_t(begin);
    const auto place = payers.begin() + std::ptrdiff_t(i);
    const bool isKnown = std::any_of(
        first, place, [&](const PayerAccount& one) { return one.account == place->account; });
    if (!isKnown) stranger = &*place;
  }
  return stranger;
}

}  // namespace

std::vector<WeakSignal> brokenPromises(const SignalFacts& facts) {
  const auto& snapshot = facts.snapshot;
  std::vector<WeakSignal> found;
  const auto states = promiseStatesAt(snapshot, toDate(facts.day), graceDaysOf(snapshot));
  for (size_t i = 0; i < states.size(); ++i) {
    const auto& status = states[i];
    const auto& promise = snapshot.chasing.promises[i];
    const bool broken =
        status.state == PromiseState::Broken || status.state == PromiseState::PartlyKept;
    if (!broken || !facts.isRecent(status.decidedDay, signalDays)) continue;
    const qint64 balance = facts.histories[size_t(promise.customer)].balance;
    const qint64 missing = std::min(status.missed, balance);
    if (missing <= 0) continue;
    auto signal = signalOf(SignalKind::BrokenPromise, promise.customer);
    signal.day = status.decidedDay;
    signal.amount = missing;
    signal.items = promise.items;
    found.push_back(std::move(signal));
  }
  return found;
}

std::vector<WeakSignal> lateDisputes(const SignalFacts& facts) {
  const auto& snapshot = facts.snapshot;
  const auto disputed = disputedAmountsAt(snapshot, toDate(facts.day));
  OneEach signals{SignalKind::LateDisputes};
  for (const auto& dispute : snapshot.chasing.disputes) {
    const auto& item = snapshot.items[dispute.item];
    const bool isNew = facts.isRecent(dispute.openedDay, signalDays);
    if (!isNew || dispute.openedDay <= item.dueDay || !isOpenAt(dispute, facts.day)) continue;
    auto& signal = signals.of(item.customer);
    if (std::ranges::find(signal.items, dispute.item) != signal.items.end()) continue;
    signal.items.push_back(dispute.item);
    signal.amount += disputed[dispute.item];
    signal.found = int(signal.items.size());
    signal.day = std::max(signal.day, dispute.openedDay);
  }
  return signals.take();
}

std::vector<WeakSignal> concentrations(const SignalFacts& facts) {
  const auto now = debtsOf(facts, facts.open);
  if (now.debtors < fewestDebtors) return {};
  double index = 0;
  for (size_t i = 0; i < now.balances.size(); ++i) index += now.share(i) * now.share(i);
  OneEach signals{SignalKind::Concentration};
  for (size_t i = 0; i < now.balances.size(); ++i) {
    if (now.share(i) * 100 < facts.settings.concentrationShare) continue;
    auto& signal = signals.of(qint32(i));
    signal.amount = now.balances[i];
    signal.found = int(now.share(i) * 100);
    signal.against = int(index * 10000);
  }
  auto found = signals.take();
  if (found.empty()) return found;
  const DayNumber monthBefore = facts.day - signalNewDays;
  const auto before = debtsOf(facts, openAmountsAt(facts.snapshot, toDate(monthBefore)));
  for (auto& signal : found) {
    const double share = before.share(size_t(signal.customer)) * 100;
    const bool wasSo =
        before.debtors >= fewestDebtors && share >= facts.settings.concentrationShare;
    signal.day = wasSo ? monthBefore : facts.day;
    for (size_t i = 0; i < facts.open.size(); ++i) {
      const bool isTheirs = facts.snapshot.items[i].customer == signal.customer;
      if (isTheirs && facts.open[i] > 0) signal.items.push_back(quint32(i));
    }
  }
  return found;
}

std::vector<WeakSignal> newAccounts(const SignalFacts& facts,
                                    const std::vector<PayerAccount>& payers) {
  if (payers.empty()) return {};
  QHash<qint64, qint32> customers;
  for (qsizetype i = 0; i < facts.snapshot.customers.size(); ++i) {
    customers.insert(facts.snapshot.customers[i].id, qint32(i));
  }
  QHash<qint64, quint32> items;
  for (size_t i = 0; i < facts.snapshot.items.size(); ++i) {
    if (facts.snapshot.items[i].amount < 0) items.insert(facts.snapshot.items[i].id, quint32(i));
  }
  std::vector<WeakSignal> found;
  for (size_t begin = 0; begin < payers.size();) {
    size_t end = begin;
    while (end < payers.size() && payers[end].customerId == payers[begin].customerId &&
           payers[end].day <= facts.day) {
      ++end;
    }
    const auto* stranger = newestStranger(payers, begin, end);
    if (stranger != nullptr && facts.isRecent(stranger->day, signalDays)) {
      auto signal = signalOf(SignalKind::BankDetails, customers.value(stranger->customerId));
      signal.day = stranger->day;
      signal.amount = stranger->amount;
      signal.against = int(stranger - &payers[begin]);
      signal.account = stranger->account;
      if (items.contains(stranger->itemId)) signal.items = {items.value(stranger->itemId)};
      found.push_back(std::move(signal));
    }
    const qint64 customerId = payers[begin].customerId;
    while (begin < payers.size() && payers[begin].customerId == customerId) ++begin;
  }
  return found;
}

std::vector<WeakSignal> unsureDueDates(const SignalFacts& facts) {
  OneEach signals{SignalKind::DueDateUnsure};
  for (size_t i = 0; i < facts.open.size(); ++i) {
    const auto& item = facts.snapshot.items[i];
    const bool isLate = facts.open[i] > 0 && facts.day - item.dueDay >= unsureDays;
    if (!isLate || !isComputed(item.origin)) continue;
    auto& signal = signals.of(item.customer);
    signal.items.push_back(quint32(i));
    signal.found = int(signal.items.size());
    signal.amount += facts.open[i];
    keepEarlier(signal, item.dueDay + unsureDays);
  }
  return signals.take();
}

std::vector<WeakSignal> nearLimitations(const SignalFacts& facts,
                                        const QList<LimitationRow>& rows) {
  OneEach signals{SignalKind::Limitation};
  for (const auto& row : rows) {
    if (row.alert == LimitationAlert::None) continue;
    auto& signal = signals.of(row.customer);
    signal.items.push_back(row.item);
    signal.amount += row.open;
    keepEarlier(signal, row.limitation.lastDay);
    signal.found = signal.day - facts.day;
  }
  return signals.take();
}

std::vector<WeakSignal> forgottenInvoices(const SignalFacts& facts) {
  OneEach signals{SignalKind::ForgottenInvoice};
  for (const auto& [index, amount] : uninvoicedAt(facts.snapshot, toDate(facts.day))) {
    const auto& fact = facts.snapshot.credit.deliveries[index];
    const int age = facts.day - fact.day;
    if (age < facts.settings.forgottenDays) continue;
    auto& signal = signals.of(fact.customer);
    signal.deliveries.push_back(index);
    signal.amount += amount;
    signal.found = std::max(signal.found, age);
    signal.against = int(signal.deliveries.size());
    keepEarlier(signal, fact.day + facts.settings.forgottenDays);
  }
  return signals.take();
}

}  // namespace encaisse
