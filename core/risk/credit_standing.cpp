#include "core/risk/credit_standing.h"

#include <QSet>
#include <algorithm>
#include <cmath>

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

}  // namespace

std::vector<quint32> uninvoicedAt(const Snapshot& snapshot, QDate asOf) {
  const DayNumber day = dayNumber(asOf);
  const auto& deliveries = snapshot.credit.deliveries;
  QSet<std::pair<qint32, QString>> delivered;
  for (const auto& fact : deliveries) {
    if (!fact.isOrder && fact.day <= day) delivered.insert({fact.customer, fact.number});
  }
  std::vector<quint32> waiting;
  for (size_t i = 0; i < deliveries.size(); ++i) {
    const auto& fact = deliveries[i];
    const bool invoiced = !fact.invoiceNumber.isEmpty() && fact.invoicedDay <= day;
    if (fact.day > day || invoiced) continue;
    if (fact.isOrder && delivered.contains({fact.customer, fact.number})) continue;
    waiting.push_back(quint32(i));
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
  for (const quint32 index : uninvoicedAt(snapshot, asOf)) {
    const auto& fact = snapshot.credit.deliveries[index];
    standings[size_t(fact.customer)].uninvoiced += fact.amount;
  }
  for (const auto& payment : snapshot.chasing.presented) {
    if (!runs(payment.presentedDay, 0, payment.endedDay, day)) continue;
    standings[size_t(payment.customer)].presented += payment.amount;
  }
  return standings;
}

Exposure exposureOf(qint64 balance, const CreditStanding& standing, const RiskSettings& settings) {
  Exposure exposure;
  exposure.standing = standing;
  exposure.balance = std::max(qint64{0}, balance);
  exposure.amount = exposure.balance + standing.uninvoiced;
  exposure.presented = std::min(exposure.balance, standing.presented);
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
