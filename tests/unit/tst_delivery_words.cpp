#include "core/tables/delivery_words.h"
#include "core/tables/header_words.h"
#include "tests/support/catch.h"

using namespace encaisse;
using namespace Qt::StringLiterals;

TEST_CASE("DeliveryWords") {
  SECTION("cells name kinds in French and English") {
    CHECK(deliveryKindOf(u"Commande"_s) == DeliveryKind::Order);
    CHECK(deliveryKindOf(u"SALES ORDER"_s) == DeliveryKind::Order);
    CHECK(deliveryKindOf(u"Bon de livraison"_s) == DeliveryKind::Delivery);
    CHECK(deliveryKindOf(u" BL "_s) == DeliveryKind::Delivery);
    CHECK(deliveryKindOf(u"Facture"_s) == DeliveryKind::None);
    CHECK(deliveryKindOf({}) == DeliveryKind::None);
  }
  SECTION("a profile's words win, its star names what nothing else does") {
    const QList<std::pair<QString, QString>> own{{u"BL"_s, u"order"_s}, {u"*"_s, u"delivery"_s}};
    CHECK(deliveryKindOf(u"bl"_s, own) == DeliveryKind::Order);
    CHECK(deliveryKindOf(u"autre"_s, own) == DeliveryKind::Delivery);
    CHECK(deliveryKindOf({}, own) == DeliveryKind::Delivery);
    CHECK(deliveryKindOf(u"commande"_s, own) == DeliveryKind::Order);
  }
  SECTION("headings speak of one or the other") {
    CHECK(deliveryKindOfHeading(normalHeader(u"N° commande"_s)) == DeliveryKind::Order);
    CHECK(deliveryKindOfHeading(normalHeader(u"Order Date"_s)) == DeliveryKind::Order);
    CHECK(deliveryKindOfHeading(normalHeader(u"Date BL"_s)) == DeliveryKind::Delivery);
    CHECK(deliveryKindOfHeading(normalHeader(u"Numéro"_s)) == DeliveryKind::None);
  }
  SECTION("states") {
    CHECK(saysInvoiced(u"Fully Invoiced"_s));
    CHECK(saysInvoiced(u"Facturée"_s));
    CHECK_FALSE(saysInvoiced(u"To Invoice"_s));
    CHECK_FALSE(saysInvoiced(u"Nothing to Invoice"_s));
    CHECK(isQuotation(u"Devis envoyé"_s));
    CHECK_FALSE(isQuotation(u"Bon de commande"_s));
  }
}
