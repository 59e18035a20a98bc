#include <QJsonArray>

#include "core/report/report_recipient.h"
#include "tests/support/ledgers.h"

using namespace encaisse;
using namespace encaisse::testing;
using namespace Qt::StringLiterals;

TEST_CASE("ReportScope") {
  Customer customer;
  customer.agency = u"Lyon"_s;
  customer.salesperson = u"Durand"_s;

  SECTION("holds all, or those of one agency or salesperson") {
    CHECK(ReportScope{}.holds(customer));
    CHECK(valueOf(parseScope(u"agency=Lyon"_s)).holds(customer));
    CHECK_FALSE(valueOf(parseScope(u"agency=Lyon 2"_s)).holds(customer));
    CHECK(valueOf(parseScope(u"salesperson=Durand"_s)).holds(customer));
    CHECK_FALSE(valueOf(parseScope(u"salesperson=Lyon"_s)).holds(customer));
  }
  SECTION("is written as it is read") {
    for (const auto& text : {u"all"_s, u"agency=Lyon"_s, u"salesperson=A = B"_s}) {
      CHECK(toText(valueOf(parseScope(text))) == text);
    }
  }
  SECTION("anything else is refused, above all what could become all") {
    for (const auto& text : {u""_s, u"agency="_s, u"agency"_s, u"salesperson= "_s, u"ALL"_s}) {
      CHECK(parseScope(text).error().code == ErrorCode::InvalidInput);
    }
  }
}

TEST_CASE("Recipients of the report") {
  const ReportRecipient director{u"d@example.org"_s, u"Anne"_s, {}, u"fr"_s};
  const ReportRecipient seller{
      u"s@example.org"_s, {}, {ReportScope::Kind::Salesperson, u"Durand"_s}, u"en"_s};

  SECTION("are kept as they were given") {
    const auto both = valueOf(withRecipient(valueOf(withRecipient({}, director)), seller));
    CHECK(recipientsFromJson(toJson(both)) == both);
    CHECK(toJson(QList<ReportRecipient>{}).isEmpty());
  }
  SECTION("the same address again takes the place of the first") {
    auto changed = director;
    changed.email = u"D@example.org"_s;
    changed.scope = seller.scope;
    const auto all = valueOf(withRecipient({director}, changed));
    REQUIRE(all.size() == 1);
    CHECK(all.first().scope == seller.scope);
  }
  SECTION("one whose scope cannot be read gets nothing rather than everything") {
    auto json = toJson({seller});
    auto list = json[u"recipients"_s].toArray();
    auto one = list.first().toObject();
    one[u"scope"_s] = u"sales=Durand"_s;
    list[0] = one;
    json[u"recipients"_s] = list;
    CHECK(recipientsFromJson(json).isEmpty());
  }
  SECTION("what cannot be is refused") {
    auto wrong = director;
    wrong.email = u"nobody"_s;
    CHECK_FALSE(withRecipient({}, wrong).ok());
    wrong = director;
    wrong.language = u"de"_s;
    CHECK_FALSE(withRecipient({}, wrong).ok());
    CHECK(withoutRecipient({director}, u"x@example.org"_s).error().code == ErrorCode::NotFound);
    CHECK(valueOf(withoutRecipient({director}, u"D@EXAMPLE.ORG"_s)).isEmpty());
  }
}

TEST_CASE("knownScope") {
  QList<Customer> customers(3);
  customers[0].agency = u"Valence"_s;
  customers[1].agency = u"Lyon"_s;
  customers[2].salesperson = u"Durand"_s;
  using Kind = ReportScope::Kind;
  CHECK(knownScope({Kind::Agency, u"valence"_s}, customers).value().name == u"Valence"_s);
  CHECK(knownScope({Kind::All, {}}, customers).ok());
  CHECK(knownScope({Kind::Salesperson, u"Durand"_s}, customers).ok());
  const auto wrong = knownScope({Kind::Agency, u"Durand"_s}, customers);
  REQUIRE_FALSE(wrong.ok());
  CHECK(wrong.error().message.contains(u"Lyon, Valence"_s));
}
