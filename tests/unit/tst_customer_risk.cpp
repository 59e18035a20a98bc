#include <QSet>

#include "core/risk/block_list.h"
#include "core/risk/customer_risk.h"
#include "core/risk/risk_words.h"
#include "tests/support/catch.h"
#include "tests/support/random_ledger.h"

using namespace encaisse;
using namespace Qt::StringLiterals;

namespace {

/// 20 of 20 items in time, on the due date, a customer for four years.
PaymentHistory goodHistory() {
  PaymentHistory history;
  history.balance = 40000;
  history.firstDay = dayNumber(day("2022-06-30"));
  history.decided = 20;
  history.paid = 40;
  history.meanDelay = 0;
  history.recentDelay = 0;
  history.earlierDelay = 0;
  return history;
}

const QDate today = day("2026-06-30");

/// Of a customer of one limit, its own, and nothing beside it.
Exposure exposureFor(const PaymentHistory& history, const Customer& customer) {
  CreditStanding standing;
  standing.limit = standing.ownLimit = customer.creditLimitMinor;
  return exposureOf(history.balance, standing, {});
}

RiskScore scoreOf(const PaymentHistory& history, const Customer& customer,
                  const RiskSettings& settings) {
  return riskScore(history, customer, exposureFor(history, customer), PayerKind::Punctual, today,
                   settings);
}

const Points& partOf(const RiskScore& score, Criterion criterion) {
  return score.parts[size_t(criterion)];
}

}  // namespace

TEST_CASE("payerSegment") {
  const RiskSettings settings;
  auto history = goodHistory();
  const auto kind = [&] { return payerSegment(history, settings).kind; };
  CHECK(kind() == PayerKind::Punctual);

  SECTION("punctual: at most 15 % late and 3 days on average") {
    history.late = 3;
    history.meanDelay = 3;
    CHECK(kind() == PayerKind::Punctual);
    history.late = 4;
    CHECK(kind() == PayerKind::OccasionallyLate);
    history.late = 3;
    history.meanDelay = 3.1;
    CHECK(kind() == PayerKind::OccasionallyLate);
  }
  SECTION("chronic: more than half late, or more than 15 days") {
    history.late = 10;
    CHECK(kind() == PayerKind::OccasionallyLate);
    history.late = 11;
    CHECK(kind() == PayerKind::ChronicallyLate);
    CHECK(payerSegment(history, settings).value == 55);
    history.late = 0;
    history.meanDelay = 15.2;
    CHECK(kind() == PayerKind::ChronicallyLate);
  }
  SECTION("at risk goes before all: old overdue, broken promises, proceedings") {
    history.oldestDaysLate = 60;
    CHECK(kind() == PayerKind::Punctual);
    history.oldestDaysLate = 61;
    CHECK(kind() == PayerKind::AtRisk);
    history.oldestDaysLate = 0;
    history.promisesBroken = 2;
    CHECK(kind() == PayerKind::AtRisk);
    history.promisesBroken = 0;
    history.isInsolvent = true;
    CHECK(payerSegment(history, settings).reason == PayerReason::Insolvency);
  }
  SECTION("fewer than three items tell nothing") {
    history.decided = 2;
    CHECK(kind() == PayerKind::Unknown);
  }
  SECTION("the thresholds are the user's") {
    RiskSettings strict;
    strict.punctualLate = 0;
    history.late = 1;
    CHECK(payerSegment(history, strict).kind == PayerKind::OccasionallyLate);
  }
}

TEST_CASE("riskScore") {
  const RiskSettings settings;
  Customer customer;
  customer.creditLimitMinor = 100000;
  customer.rating = u"A"_s;
  auto history = goodHistory();
  history.promisesDecided = 2;
  const auto score = [&] { return scoreOf(history, customer, settings); };

  SECTION("everything as it should be: 30 + 15 + 5 + 10 + 5 + 15 + 5 + 10 = 95, class A") {
    CHECK(score().score == 95);
    CHECK(score().letter == u'A');
    REQUIRE(score().parts.size() == criterionCount);
    CHECK(partOf(score(), Criterion::Trend).points == 5);
  }
  SECTION("every criterion by its own rule") {
    history.meanDelay = 20;
    CHECK(partOf(score(), Criterion::MeanDelay).points == 20);  // 30 × (1 − 20 ÷ 60)
    history.meanDelay = -5;
    CHECK(partOf(score(), Criterion::MeanDelay).points == 30);
    history.meanDelay = 90;
    CHECK(partOf(score(), Criterion::MeanDelay).points == 0);
    history.late = 8;
    CHECK(partOf(score(), Criterion::LateShare).points == 9);  // 15 × 60 %
    history.recentDelay = 8;
    CHECK(partOf(score(), Criterion::Trend).points == 1);  // 5 − 8 ÷ 2
    history.recentDelay = -20;
    CHECK(partOf(score(), Criterion::Trend).points == 10);
    history.promisesBroken = 1;
    CHECK(partOf(score(), Criterion::Promises).points == 5);
    history.disputes = 4;
    history.lateDisputes = 2;
    CHECK(partOf(score(), Criterion::Disputes).points == 2);  // 5 − 2 − 1
    history.balance = 110000;
    CHECK(partOf(score(), Criterion::Exposure).points == 6);  // 15 × (150 − 110) %
    history.firstDay = dayNumber(today.addDays(-548));
    CHECK(partOf(score(), Criterion::Relation).points == 3);  // 5 × 1.5 ÷ 3 = 2.5
    customer.rating = u"7/10"_s;
    CHECK(partOf(score(), Criterion::Rating).points == 7);
  }
  SECTION("what is unknown is left out, not guessed") {
    customer.creditLimitMinor.reset();
    customer.rating.clear();
    history.promisesDecided = 0;
    // 30 + 15 + 5 + 5 + 5 = 60 of 65
    CHECK(score().score == 92);
    CHECK_FALSE(partOf(score(), Criterion::Exposure).points.has_value());
  }
  SECTION("an expired rating counts no more, one of later not yet") {
    customer.ratingUntil = today;
    CHECK(partOf(score(), Criterion::Rating).points == 10);
    customer.ratingUntil = today.addDays(-1);
    CHECK_FALSE(partOf(score(), Criterion::Rating).points.has_value());
    customer.ratingUntil = {};
    customer.ratedOn = today.addDays(1);
    CHECK_FALSE(partOf(score(), Criterion::Rating).points.has_value());
  }
  SECTION("without any payment behaviour there is no score") {
    const auto none = scoreOf(PaymentHistory{}, customer, settings);
    CHECK_FALSE(none.score.has_value());
    CHECK(none.letter.isNull());
  }
  SECTION("proceedings: 0, class E") {
    history.isInsolvent = true;
    CHECK(score().score == 0);
    CHECK(score().letter == u'E');
  }
  SECTION("classes by their borders") {
    RiskSettings own;
    own.classFrom = {96, 95, 50, 35};
    CHECK(scoreOf(history, customer, own).letter == u'B');
    own.classFrom = {99, 98, 97, 96};
    CHECK(scoreOf(history, customer, own).letter == u'E');
  }
}

TEST_CASE("riskScore: how one pays caps the class, and says so") {
  Customer customer;
  auto history = goodHistory();
  history.promisesDecided = 2;
  const auto score = [&](PayerKind kind) {
    return riskScore(history, customer, exposureFor(history, customer), kind, today, {});
  };
  // 70 of 75 points known: 93, class A by points.
  CHECK(score(PayerKind::Punctual).letter == u'A');
  CHECK(score(PayerKind::OccasionallyLate).letter == u'A');
  CHECK(score(PayerKind::ChronicallyLate).letter == u'C');
  CHECK(score(PayerKind::AtRisk).letter == u'D');
  CHECK(score(PayerKind::AtRisk).byPoints == u'A');
  CHECK(score(PayerKind::AtRisk).score == score(PayerKind::Punctual).score);
  CHECK(capText(score(PayerKind::Punctual), PayerKind::Punctual).isEmpty());
  CHECK(capText(score(PayerKind::AtRisk), PayerKind::AtRisk) ==
        u"Class A by its points; who is at risk is of class D at best."_s);
  // A cap never makes it better.
  history.late = 20;
  history.meanDelay = 90;
  history.promisesBroken = 2;
  CHECK(score(PayerKind::ChronicallyLate).letter == u'E');
}

TEST_CASE("ratingShare") {
  CHECK(*ratingShare(u"A"_s) == Approx(1));
  CHECK(*ratingShare(u" e "_s) == Approx(0));
  CHECK(*ratingShare(u"C"_s) == Approx(0.5));
  CHECK(*ratingShare(u"12,5/20"_s) == Approx(0.625));
  for (const auto* text : {u"", u"B+", u"7", u"11/10", u"-1/10", u"3/0", u"F", u"a/b"}) {
    CHECK_FALSE(ratingShare(QString::fromUtf16(text)).has_value());
  }
}

TEST_CASE("customerRisks: who is to be blocked, and why") {
  SnapshotBuilder builder;
  for (const auto* name : {u"A", u"B", u"C", u"D"}) {
    builder.customer(QString::fromUtf16(name), QString::fromUtf16(name));
  }
  builder.at(0).creditLimitMinor = 1000;
  builder.invoice(0, day("2026-06-01"), day("2026-07-31"), 1001);
  builder.at(1).creditLimitMinor = 1000;
  builder.invoice(1, day("2026-06-01"), day("2026-07-31"), 1000);
  builder.invoice(2, day("2026-01-01"), day("2026-04-30"), 10);
  auto snapshot = builder.build();
  snapshot.chasing.insolvencies = {{3, dayNumber(day("2026-06-01")), 0, 0}};
  const auto risks = customerRisks(snapshot, today, {});
  REQUIRE(risks.size() == 4);
  CHECK(risks[0].block == BlockReason::OverLimit);
  CHECK(risks[1].block == BlockReason::None);
  CHECK(risks[1].exposure.alert == 100);
  CHECK(risks[2].block == BlockReason::OldOverdue);  // 61 days
  CHECK(risks[3].block == BlockReason::Insolvency);
  CHECK(customerRisks(snapshot, day("2026-06-29"), {})[2].block == BlockReason::None);
  // A bypass that runs takes nobody's reason away.
  snapshot.credit.bypasses = {{1, 2, dayNumber(today), 0, 0, u"agreed"_s, u"Ada"_s}};
  const auto bypassed = customerRisks(snapshot, today, {});
  CHECK(risks[2].isToBlock());
  CHECK(bypassed[2].block == BlockReason::OldOverdue);
  CHECK(bypassed[2].isBypassed());
  CHECK_FALSE(bypassed[2].isToBlock());
  // So does a temporary limit for the block itself.
  snapshot.credit.covers = {{1, 0, false, 1001, {}, dayNumber(today), 0, 0}};
  CHECK(customerRisks(snapshot, today, {})[0].block == BlockReason::None);
  for (const auto& risk : risks) {
    CHECK(blockReasonText(risk, {}).isEmpty() == (risk.block == BlockReason::None));
    CHECK(payerReasonText(risk.segment, {}).endsWith(u'.'));
  }
}

TEST_CASE("blockList") {
  SnapshotBuilder builder;
  builder.customer(u"C1"_s, u"ALPHA"_s);
  builder.customer(u"C2"_s, u"BETA"_s);
  builder.customer(u"C3"_s, u"GAMMA"_s);
  for (const int customer : {0, 1}) {
    builder.at(customer).creditLimitMinor = 1000;
    builder.invoice(customer, day("2026-06-01"), day("2026-07-31"), 1500);
  }
  auto snapshot = builder.build();
  snapshot.credit.bypasses = {
      {1, 1, dayNumber(today), dayNumber(day("2026-07-10")), 0, u"agreed"_s, u"Ada"_s}};
  const auto table = blockList(snapshot, customerRisks(snapshot, today, {}), {});
  CHECK(table.headers.size() == 12);
  REQUIRE(table.rows.size() == 2);
  CHECK(table.rows[0].first() == Cell{u"C1"_s});
  CHECK(table.rows[0][2] == Cell{true});
  CHECK(table.rows[0][5] == Cell{Money{1500, Currency::eur()}});
  CHECK(table.rows[0][7] == Cell{qint64{150}});
  CHECK(table.rows[1][2] == Cell{false});
  CHECK(table.rows[1][9] == Cell{u"Ada"_s});
  CHECK(table.rows[1][11] == Cell{day("2026-07-10")});
}

TEST_CASE("customerRisks on random ledgers") {
  const auto snapshot = randomLedger(3).build();
  for (const auto& risk : customerRisks(snapshot, day("2026-03-15"), {})) {
    if (risk.score.score) {
      CHECK(*risk.score.score >= 0);
      CHECK(*risk.score.score <= 100);
      CHECK(risk.score.letter >= u'A');
      CHECK(risk.score.letter <= u'E');
    }
    for (const auto& points : risk.score.parts) {
      CHECK_FALSE(criterionText(points).isEmpty());
      if (points.points) CHECK((*points.points >= 0 && *points.points <= points.most));
    }
  }
}

TEST_CASE("RiskSettings") {
  CHECK(RiskSettings::read({}) == RiskSettings{});
  CHECK(RiskSettings{}.toText().isEmpty());
  RiskSettings settings;
  settings.graceDays = 0;
  settings.classFrom = {90, 70, 50, 30};
  settings.exposureAlerts = {60, 80, 100, 120};
  CHECK(RiskSettings::read(settings.toText()) == settings);
  // Beyond limits, or not in order: the defaults.
  CHECK(RiskSettings::read(
            u"{\"graceDays\":31,\"classFrom\":[50,70,80,90],\"exposureAlerts\":[1,2]}"_s) ==
        RiskSettings{});
}

TEST_CASE("withThreshold") {
  const auto set = [](const char* name, const char* value) {
    return withThreshold({}, {QString::fromLatin1(name), QString::fromLatin1(value)});
  };
  CHECK(set("graceDays", "5").value().graceDays == 5);
  CHECK(set("graceDays", "3").value() == RiskSettings{});
  CHECK(set("classFrom", "90, 70,50,30").value().classFrom == std::array<int, 4>{90, 70, 50, 30});
  CHECK(set("exposureAlerts", "60,80,100,120").value().exposureAlerts[3] == 120);
  for (const auto& [name, value] : {std::pair{"graceDays", "31"},
                                    {"graceDays", "x"},
                                    {"graceDays", ""},
                                    {"GraceDays", "5"},
                                    {"", ""},
                                    {"classFrom", "90,70,50"},
                                    {"classFrom", "30,50,70,90"}}) {
    REQUIRE_FALSE(set(name, value).ok());
    CHECK(set(name, value).error().code == ErrorCode::InvalidInput);
  }
  CHECK(riskThresholds({}).size() == 14);
}

TEST_CASE("Words of the risk") {
  QSet<QString> words;
  for (const auto kind : {PayerKind::Unknown, PayerKind::Punctual, PayerKind::OccasionallyLate,
                          PayerKind::ChronicallyLate, PayerKind::AtRisk}) {
    words.insert(payerKindName(kind));
    words.insert(toKey(kind));
  }
  for (int i = 0; i < criterionCount; ++i) words.insert(criterionName(Criterion(i)));
  CHECK(words.contains(u"Age of the relation"_s));
  CHECK(words.contains(u"chronically_late"_s));
}
