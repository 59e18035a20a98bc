#include "core/interest/recovery_fee.h"
#include "tests/support/ledgers.h"

using namespace encaisse;
using namespace encaisse::testing;

namespace {

LateDebit aLateDebit(const char* invoice = "F1") {
  return {QString::fromLatin1(invoice),
          InterestRegime::Professional,
          0,
          parseIsoDay("2026-05-31"),
          true,
          0};
}

}  // namespace

TEST_CASE("Recovery fee") {
  SECTION("law.md 0, mistake 4: 40 euros an invoice of a professional") {
    CHECK(recoveryFees({aLateDebit("F1"), aLateDebit("F2")}) == QList<qint64>{4000, 4000});
    auto publicBuyer = aLateDebit();
    publicBuyer.regime = InterestRegime::PublicBuyer;  // D2192-35
    CHECK(recoveryFees({publicBuyer}) == QList<qint64>{4000});
  }
  SECTION("not an instalment: law.md 1.1, a partial delay does not multiply it") {
    auto onTime = aLateDebit();
    onTime.late = false;
    CHECK(recoveryFees({onTime, aLateDebit(), aLateDebit()}) == QList<qint64>{0, 4000, 0});
  }
  SECTION("never of a consumer, never when nothing was late") {
    auto consumer = aLateDebit();
    consumer.regime = InterestRegime::Consumer;
    auto onTime = aLateDebit("F2");
    onTime.late = false;
    CHECK(recoveryFees({consumer, onTime}) == QList<qint64>{0, 0});
  }
  SECTION("law.md 3.6: not when the opening of proceedings bars payment on the due date") {
    auto debit = aLateDebit();
    debit.insolvencyDay = parseIsoDay("2026-05-31");
    CHECK(recoveryFees({debit}) == QList<qint64>{0});
    debit.insolvencyDay = parseIsoDay("2026-06-01");
    CHECK(recoveryFees({debit}) == QList<qint64>{4000});
  }
  SECTION("abroad the sum of that law") {
    auto british = aLateDebit();
    british.regime = InterestRegime::Foreign;
    british.foreignFee = 7000;
    CHECK(recoveryFees({british, british}) == QList<qint64>{7000, 0});
  }
}
