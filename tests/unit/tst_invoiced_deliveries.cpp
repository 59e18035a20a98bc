#include "core/receivables/invoiced_deliveries.h"
#include "tests/support/catch.h"

using namespace encaisse;
using namespace Qt::StringLiterals;

namespace {

DeliveryFact aDelivery(const QString& number, const QString& invoice = {}) {
  DeliveryFact fact;
  fact.customer = 1;
  fact.number = number;
  fact.day = 100;
  fact.invoiceNumber = invoice;
  return fact;
}

/// The invoice that the delivery has once customer 1 has this one of day 110.
QString invoiceOf(const QString& delivery, const QString& label, const QString& number = u"F9"_s) {
  std::vector<DeliveryFact> facts{aDelivery(delivery)};
  markInvoiced(facts, {{1, 110, number, label}});
  return facts[0].invoiceNumber;
}

}  // namespace

TEST_CASE("markInvoiced") {
  SECTION("a number that stands alone in the label, or is the invoice's own") {
    CHECK(invoiceOf(u"BL2041"_s, u"Facture BL2041 Dupont"_s) == u"F9"_s);
    CHECK(invoiceOf(u"BL-2041"_s, u"selon livraison (bl-2041)."_s) == u"F9"_s);
    CHECK(invoiceOf(u"CDE-2026-31"_s, {}, u"CDE-2026-31"_s) == u"CDE-2026-31"_s);
  }
  SECTION("part of a longer number is another number") {
    CHECK(invoiceOf(u"BL204"_s, u"Facture BL2041"_s).isEmpty());
    CHECK(invoiceOf(u"BL2041"_s, u"Facture BL2041-2"_s).isEmpty());
    CHECK(invoiceOf(u"BL2041"_s, u"FBL2041"_s).isEmpty());
  }
  SECTION("digits alone may be anything, unless a word says what they are") {
    CHECK(invoiceOf(u"20261"_s, u"Facture 20261"_s).isEmpty());
    CHECK(invoiceOf(u"20261"_s, u"Facture commande n° 20261"_s) == u"F9"_s);
    CHECK(invoiceOf(u"20261"_s, u"BL 20261"_s) == u"F9"_s);
    CHECK(invoiceOf(u"12"_s, u"commande 12"_s).isEmpty());
  }
  SECTION("a deposit, another customer and an earlier day do not count") {
    CHECK(invoiceOf(u"BL2041"_s, u"Acompte BL2041"_s).isEmpty());
    std::vector<DeliveryFact> facts{aDelivery(u"BL2041"_s)};
    markInvoiced(facts, {{2, 110, u"F9"_s, u"BL2041"_s}, {1, 99, u"F8"_s, u"BL2041"_s}});
    CHECK(facts[0].invoiceNumber.isEmpty());
  }
  SECTION("the earliest counts, and it answers for an order and a delivery of one number") {
    std::vector<DeliveryFact> facts{aDelivery(u"N1042"_s), aDelivery(u"N1042"_s, u"?"_s)};
    facts[0].isOrder = true;
    markInvoiced(facts, {{1, 110, u"F1"_s, u"N1042"_s}, {1, 120, u"F2"_s, u"N1042"_s}});
    for (const auto& fact : facts) {
      CHECK(fact.invoiceNumber == u"F1"_s);
      CHECK(fact.invoicedDay == 110);
    }
  }
  SECTION("what a file said stays") {
    std::vector<DeliveryFact> facts{aDelivery(u"BL2041"_s, u"F1"_s)};
    markInvoiced(facts, {{1, 110, u"F9"_s, u"BL2041"_s}});
    CHECK(facts[0].invoiceNumber == u"F1"_s);
    CHECK(facts[0].invoicedDay == 0);
  }
}
