#include "core/risk/credit_standing.h"

#include <QHash>
#include <algorithm>
#include <cmath>
#include <set>

namespace encaisse {
namespace {

bool runs(DayNumber from, DayNumber until, DayNumber ended, DayNumber day) {
  return from <= day && (until == 0 || day <= until) && (ended == 0 || day < ended);
}

void addCovers(std::vector<CreditStanding>& standings, const CreditFacts& credit, DayNumber day) {
  for (const auto& cover : credit.covers) {  // by first day: a later one replaces
    if (!runs(cover.fromDay, cover.untilDay, cover.endedDay, day)) continue;
    auto& standing = standings[size_t(cover.customer)];
    if (cover.isInsured) {
      standing.insured = standing.insured.value_or(0) + cover.amount;
    } else {
      standing.limit = cover.amount;
      standing.isTemporary = true;
      standing.limitUntil = cover.untilDay;
    }
  }
  for (size_t i = 0; i < credit.bypasses.size(); ++i) {
    const auto& bypass = credit.bypasses[i];
    if (!runs(bypass.decidedDay, bypass.untilDay, bypass.endedDay, day)) continue;
    standings[size_t(bypass.customer)].bypass = int(i);
  }
}

/// A payment of the same amount since it was presented is the booking of it; each counts once.
void addPresented(std::vector<CreditStanding>& standings, const Snapshot& snapshot, DayNumber day) {
  std::set<size_t> taken;
  for (const auto& payment : snapshot.chasing.presented) {
    if (!runs(payment.presentedDay, 0, payment.endedDay, day)) continue;
    auto& standing = standings[size_t(payment.customer)];
    standing.presented += payment.amount;
    auto item =
        std::ranges::lower_bound(snapshot.items, payment.customer, {}, &SnapshotItem::customer);
    for (; item != snapshot.items.end() && item->customer == payment.customer; ++item) {
      const bool isBooking = item->kind == ItemKind::Payment && item->amount == -payment.amount &&
                             item->entryDay >= payment.presentedDay && item->entryDay <= day;
      if (!isBooking || !taken.insert(size_t(item - snapshot.items.begin())).second) continue;
      standing.presentedBooked += payment.amount;
      break;
    }
  }
}

}  // namespace

std::vector<Uninvoiced> uninvoicedAt(const Snapshot& snapshot, QDate asOf) {
  const DayNumber day = dayNumber(asOf);
  const auto& deliveries = snapshot.credit.deliveries;
  QHash<std::pair<qint32, QString>, qint64> delivered;
  for (const auto& fact : deliveries) {
    if (!fact.isOrder && fact.day <= day) delivered[{fact.customer, fact.number}] += fact.amount;
  }
  std::vector<Uninvoiced> waiting;
  for (size_t i = 0; i < deliveries.size(); ++i) {
    const auto& fact = deliveries[i];
    const bool invoiced = !fact.invoiceNumber.isEmpty() && fact.invoicedDay <= day;
    if (fact.day > day || invoiced) continue;
    qint64 amount = fact.amount;
    if (fact.isOrder) {
      auto& came = delivered[{fact.customer, fact.number}];
      const qint64 covered = std::min(amount, came);
      amount -= covered;
      came -= covered;
    }
    if (amount > 0) waiting.push_back({quint32(i), amount});
  }
  return waiting;
}

std::vector<CreditStanding> creditStandings(const Snapshot& snapshot, QDate asOf) {
  const DayNumber day = dayNumber(asOf);
  std::vector<CreditStanding> standings(size_t(snapshot.customers.size()));
  for (size_t i = 0; i < standings.size(); ++i) {
    standings[i].ownLimit = snapshot.customers[qsizetype(i)].creditLimitMinor;
    standings[i].limit = standings[i].ownLimit;
  }
  addCovers(standings, snapshot.credit, day);
  for (const auto& [delivery, amount] : uninvoicedAt(snapshot, asOf)) {
    standings[size_t(snapshot.credit.deliveries[delivery].customer)].uninvoiced += amount;
  }
  addPresented(standings, snapshot, day);
  return standings;
}

Exposure exposureOf(qint64 balance, const CreditStanding& standing, const RiskSettings& settings) {
  Exposure exposure;
  exposure.standing = standing;
  exposure.balance = std::max(qint64{0}, balance);
  // What stands in no open item any more must have been booked, even where no payment shows it.
  const qint64 booked = std::max(standing.presentedBooked, standing.presented - exposure.balance);
  exposure.presented = standing.presented - booked;
  exposure.mayComeBack = std::max(qint64{0}, balance + booked) - exposure.balance;
  exposure.amount = exposure.balance + standing.uninvoiced + exposure.mayComeBack;
  exposure.insured = std::min(exposure.amount, standing.insured.value_or(0));
  exposure.uninsured = exposure.amount - exposure.insured;
  if (!standing.limit) return exposure;
  constexpr double most = 999;
  if (*standing.limit <= 0) {
    exposure.usedPercent = exposure.amount > 0 ? int(most) : 0;
  } else {
    const double used = std::floor(double(exposure.amount) * 100 / double(*standing.limit));
    exposure.usedPercent = int(std::min(used, most));
  }
  for (const int alert : settings.exposureAlerts) {
    if (*exposure.usedPercent >= alert) exposure.alert = alert;
  }
  return exposure;
}

}  // namespace encaisse
