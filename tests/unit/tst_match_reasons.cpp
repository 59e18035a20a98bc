#include "core/bank/matching.h"
#include "tests/support/catch.h"

using namespace encaisse;
using namespace Qt::StringLiterals;

namespace {

using enum MatchReasonKind;

QString text(const QList<MatchReason>& reasons, qint64 difference = 0, qint64 overpaid = 0) {
  MatchCandidate candidate;
  candidate.parts = {{1, 100}, {2, 200}};
  candidate.reasons = reasons;
  candidate.difference = difference;
  candidate.overpaid = overpaid;
  return reasonText(candidate, {}, Currency::eur());
}

}  // namespace

TEST_CASE("reasonText") {
  const MatchReason number{NumberInLabel, u"FA-2026-00123"_s};
  SECTION("one sentence where the amount is exact") {
    CHECK(text({number, {ExactAmount, {}}}) ==
          u"The label names FA-2026-00123 and the amount is exactly what is open."_s);
    CHECK(text({{CreditorReference, u"F7"_s}, {ExactSum, {}}}) ==
          u"The structured reference names F7 and the amount is exactly what is open."_s);
    CHECK(text({{PayerName, u"DUPONT"_s}, {ExactSum, u"2"_s}})
              .startsWith(u"The payer's name fits and the amount is exactly the sum of 2 "));
    CHECK(text({{ExactAmount, {}}}) ==
          u"Only one open item has exactly this amount; the payer is unknown."_s);
  }
  SECTION("what the difference is") {
    CHECK(text({number, {Discount, u"2"_s}}, 200) ==
          u"The label names FA-2026-00123. The amount is what is open less 2 % discount."_s);
    CHECK(text({number, {SmallDifference, {}}}, 60) ==
          u"The label names FA-2026-00123. The amount is 0.60 EUR less than what is open: a small "
          "difference."_s);
    CHECK(text({number, {Overpayment, {}}}, 0, 1250) ==
          u"The label names FA-2026-00123. The amount is 12.50 EUR more than what is open."_s);
  }
  SECTION("every reason has its words") {
    for (int kind = int(CreditorReference); kind <= int(SameItemWanted); ++kind) {
      CHECK(text({{MatchReasonKind(kind), u"X"_s}}).endsWith(u'.'));
    }
    for (int who = int(CreditorReference); who <= int(KnownCustomer); ++who) {
      CHECK(text({{MatchReasonKind(who), u"X"_s}, {ExactSum, {}}}).count(u'.') == 1);
    }
  }
  SECTION("what makes one look is a sentence more") {
    CHECK(text({number, {ExactAmount, {}}, {OtherPayer, {}}}) ==
          u"The label names FA-2026-00123 and the amount is exactly what is open. The payer looks "
          "like another customer."_s);
  }
}
