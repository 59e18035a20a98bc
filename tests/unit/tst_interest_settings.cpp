#include <QJsonDocument>

#include "core/interest/interest_settings.h"
#include "tests/support/law_ledgers.h"

using namespace encaisse;
using namespace encaisse::testing;
using namespace Qt::StringLiterals;

namespace {

void choose(Ledger& ledger, const InterestSettings& settings) {
  REQUIRE(ledger.settings().save(InterestSettings::name(), settings.toJson()).ok());
}

qint64 interestOf(Ledger& ledger) {
  return caseOf(ledger, "C1", "2026-07-20").report.total.interest;
}

}  // namespace

TEST_CASE("InterestSettings") {
  SECTION("as they are kept; the defaults are nothing") {
    CHECK(InterestSettings{}.toJson().isEmpty());
    CHECK(InterestSettings::fromText({}) == InterestSettings{});
    CHECK(InterestSettings::fromText(u"{\"dayCount\":\"moon\"}"_s) == InterestSettings{});
    const InterestSettings all{DayCount::Actual360, RateChange::FrozenAtStart,
                               Imputation::InterestFirst, true, true};
    const auto text = QJsonDocument{all.toJson()}.toJson();
    CHECK(InterestSettings::fromText(QString::fromUtf8(text)) == all);
  }
  const auto ledger = ledgerFrom(oneLateInvoice());
  setKind(*ledger, "C1", "professional");
  SECTION("the days of the year") {
    choose(*ledger, {.dayCount = DayCount::Actual360});
    // 12 000 × (12.15 % × 30 + 12.40 % × 20) ÷ 360 = 121.50 + 82.6667
    CHECK(interestOf(*ledger) == 20417);
    REQUIRE(ledger->undo().undoLast().ok());
    CHECK(interestOf(*ledger) == 20137);
  }
  SECTION("one rate for the whole delay, where the contract says so") {
    choose(*ledger, {.rateChange = RateChange::FrozenAtStart});
    CHECK(interestOf(*ledger) == 19973);  // law.md 1.2: "Frozen at first semester: 199.73"
  }
  SECTION("a contract rate is raised to its floor only when asked") {
    auto company = valueOf(ledger->company());
    company.penaltyRate = 500;
    REQUIRE(ledger->saveCompany(company).ok());
    // 12 000 × 5 % × 50 ÷ 365 = 82.1918
    CHECK(interestOf(*ledger) == 8219);
    choose(*ledger, {.raiseToFloor = true});
    // 3 × 2.62 = 7.86 % for 30 days: 77.5233; 3 × 2.75 = 8.25 % for 20 days: 54.2466
    CHECK(interestOf(*ledger) == 13177);
  }
  SECTION("disputed amounts bear interest unless they are left out") {
    auto& db = ledger->database();
    db.run(u"INSERT INTO dispute (customer_id, item_id, amount_minor, reason, opened_on, "
           "recorded_at, recorded_by) SELECT customer_id, id, 200000, 'price', '2026-06-15', "
           "'2026-06-15T08:00:00Z', 'x' FROM item WHERE number = 'F1'"_s);
    CHECK(interestOf(*ledger) == 20137);
    choose(*ledger, {.leaveDisputedOut = true});
    // 10 000 × (12.15 % × 30 + 12.40 % × 20) ÷ 365 = 99.8630 + 67.9452
    CHECK(interestOf(*ledger) == 16781);
    CHECK(caseOf(*ledger, "C1", "2026-07-20").report.rows.first().disputed == 200000);
  }
}
