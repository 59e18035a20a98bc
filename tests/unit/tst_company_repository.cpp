#include "core/db/migrator.h"
#include "core/ledger/company_repository.h"
#include "tests/support/ledgers.h"

using namespace encaisse;
using namespace encaisse::testing;
using namespace Qt::StringLiterals;

namespace {

/// Every field has another value than the one it starts with, no two the same.
Company aFullCompany() {
  Company company;
  company.name = u"Menuiserie L'Étoile"_s;
  company.legalForm = u"SARL"_s;
  company.capital = u"50 000 €"_s;
  company.siren = u"123456782"_s;
  company.rcsCity = u"Romans"_s;
  company.vatNumber = u"FR11123456782"_s;
  company.street = u"14 rue des Copeaux"_s;
  company.postcode = u"26000"_s;
  company.city = u"Valence"_s;
  company.country = u"BE"_s;
  company.phone = u"04 65 71 00 00"_s;
  company.email = u"compta@example.org"_s;
  company.iban = u"FR7630001007941234567890185"_s;
  company.bic = u"BDFEFRPPCCT"_s;
  company.signatory = u"Claire, gérante"_s;
  company.currency = valueOf(Currency::parse(u"CHF"_s));
  company.paymentTerms = u"45 days"_s;
  company.penaltyRate = 1575;
  company.customerAccounts = u"411,416"_s;
  company.isSample = true;
  return company;
}

}  // namespace

TEST_CASE("CompanyRepository") {
  const auto db = Database::inMemory();
  REQUIRE(migrate(*db, allMigrations(), fixedContext().clock).ok());
  CompanyRepository companies{*db};

  SECTION("a ledger without its company has an empty one, in euros, French, at 30 days") {
    CHECK(companies.load() == Company{});
    CHECK(companies.load().currency == Currency::eur());
    CHECK(companies.load().paymentTerms == u"30 days"_s);
  }
  SECTION("gives back every field") {
    companies.save(aFullCompany());
    CHECK(companies.load() == aFullCompany());
  }
  SECTION("there is one company: saving again replaces it") {
    companies.save(aFullCompany());
    companies.save(aCompany());
    CHECK(companies.load() == aCompany());
    CHECK(db->scalar(u"SELECT COUNT(*) FROM company"_s) == 1);
  }
  SECTION("the audit log's form holds every field, and gives it back") {
    CHECK(companyFromJson(toJson(aFullCompany())) == aFullCompany());
    CHECK(companyFromJson(toJson(Company{})) == Company{});
    CHECK(toJson(aFullCompany()).size() == 20);
  }
}
