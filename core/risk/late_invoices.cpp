#include "core/risk/late_invoices.h"

#include <algorithm>
#include <map>

namespace encaisse {
namespace {

constexpr size_t fewestOfCustomer = 5;
constexpr size_t fewestOfCompany = 20;
constexpr size_t fewestCustomers = 3;
constexpr int leastLater = 5;

struct Lags {
  std::vector<int> days;
  std::vector<quint32> deliveries;
};

int medianOf(std::vector<int> days) {
  const auto middle = days.begin() + std::ptrdiff_t(days.size() / 2);
  std::nth_element(days.begin(), middle, days.end());
  return *middle;
}

int lagOf(const DeliveryFact& delivery) { return std::max(0, delivery.invoicedDay - delivery.day); }

WeakSignal signalOf(const SignalFacts& facts, qint32 customer, const Lags& lags, int usual) {
  WeakSignal signal;
  signal.kind = SignalKind::LateInvoices;
  signal.customer = customer;
  signal.found = medianOf(lags.days);
  signal.against = usual;
  for (const quint32 index : lags.deliveries) {
    const auto& delivery = facts.snapshot.credit.deliveries[index];
    if (!facts.isRecent(delivery.invoicedDay, signalDays) || lagOf(delivery) <= usual) continue;
    signal.day = std::max(signal.day, delivery.invoicedDay);
    signal.amount += delivery.amount;
    signal.deliveries.push_back(index);
  }
  return signal;
}

}  // namespace

std::vector<WeakSignal> lateInvoices(const SignalFacts& facts) {
  std::map<qint32, Lags> byCustomer;
  std::vector<int> all;
  const auto& deliveries = facts.snapshot.credit.deliveries;
  for (size_t i = 0; i < deliveries.size(); ++i) {
    const auto& delivery = deliveries[i];
    const bool isInvoiced = !delivery.isOrder && delivery.invoicedDay != 0;
    if (!isInvoiced || !facts.isRecent(delivery.invoicedDay, historyYear)) continue;
    auto& lags = byCustomer[delivery.customer];
    lags.days.push_back(lagOf(delivery));
    lags.deliveries.push_back(quint32(i));
    all.push_back(lags.days.back());
  }
  if (all.size() < fewestOfCompany || byCustomer.size() < fewestCustomers) return {};
  const int usual = medianOf(all);
  const int late = usual + std::max(leastLater, (usual + 1) / 2);
  std::vector<WeakSignal> found;
  for (const auto& [customer, lags] : byCustomer) {
    if (lags.days.size() < fewestOfCustomer || medianOf(lags.days) < late) continue;
    auto signal = signalOf(facts, customer, lags, usual);
    if (!signal.deliveries.empty()) found.push_back(std::move(signal));
  }
  return found;
}

}  // namespace encaisse
