#include "core/customers/customer_fields.h"
#include "tests/support/catch.h"

using namespace encaisse;
using namespace Qt::StringLiterals;

TEST_CASE("Customer fields") {
  SECTION("each text is found by its name, once") {
    QStringList names;
    for (const auto& text : customerTexts()) {
      CHECK(customerText(text.name) == text.value);
      CHECK_FALSE(names.contains(text.name));
      names.append(text.name);
    }
    CHECK(names.first() == u"code"_s);
    CHECK(customerText(u"vat_number") == &Customer::vatNumber);
    CHECK(customerText(u"nothing") == nullptr);
  }
  SECTION("kinds are told by the words people use") {
    CHECK(customerKindOf(u"Particulier"_s) == u"consumer"_s);
    CHECK(customerKindOf(u" Collectivité "_s) == u"public"_s);
    CHECK(customerKindOf(u"Société"_s) == u"professional"_s);
    CHECK(customerKindOf(u"VIP"_s).isEmpty());
    for (const auto& kind : customerKinds()) CHECK(customerKindOf(kind) == kind);
  }
}
