#include "core/tables/customer_table.h"
#include "tests/support/ledgers.h"
#include "tests/support/memory_table.h"

using namespace encaisse;
using namespace encaisse::testing;
using namespace Qt::StringLiterals;

namespace {

CustomerTable readTable(const QByteArray& text) {
  MemoryTable table{text};
  MappingAnswers answers;
  answers.meaning = TableMeaning::Customers;
  const auto mapping = valueOf(proposeMapping(table, {}, answers));
  return valueOf(readCustomerTable(table, mapping, Currency::eur()));
}

/// One customer with one more column, whose cell is @p value.
CustomerTable readOne(const QByteArray& heading, const QByteArray& value) {
  return readTable("Code client|Raison sociale|Ville|" + heading + "\nC1|Dupont|Lyon|" + value);
}

}  // namespace

TEST_CASE("CustomerTable") {
  SECTION("all that a list may say") {
    const auto table = readTable(
        "Code client|Raison sociale|Adresse|Adresse 2|CP|Ville|Pays|SIREN|SIRET|N° TVA|Langue|"
        "Contact|Fonction|E-mail|Tél.|Conditions de règlement|Plafond|Commercial|Agence|Segment|"
        "Organisme de notation|Note|Date de notation|Fin de validité de la note\n"
        "C1|Dupont SARL|1 rue du Lac|Bât. B|01000|Bourg|France|732 829 320|732 829 320 00074|"
        "FR 44 732829320|Français|Mme Petit|Comptable|a.petit@dupont.example|01 02 03 04 05|"
        "30 jours fin de mois|5 000,00 €|Paul|Sud|PME|Crédit-Info|B+|31/08/2026|31/08/2027\n");
    REQUIRE(table.rows.size() == 1);
    CHECK(table.issueCount == 0);
    const auto& row = table.rows[0];
    CHECK(row.line == 2);
    CHECK(row.code == u"C1"_s);
    CHECK(row.name == u"Dupont SARL"_s);
    CHECK(row.street == u"1 rue du Lac"_s);
    CHECK(row.street2 == u"Bât. B"_s);
    CHECK(row.postcode == u"01000"_s);
    CHECK(row.city == u"Bourg"_s);
    CHECK(row.country == u"FR"_s);
    CHECK(row.siren == u"732829320"_s);
    CHECK(row.siret == u"73282932000074"_s);
    CHECK(row.vatNumber == u"FR44732829320"_s);
    CHECK(row.language == u"fr"_s);
    CHECK(row.contactName == u"Mme Petit"_s);
    CHECK(row.contactRole == u"Comptable"_s);
    CHECK(row.email == u"a.petit@dupont.example"_s);
    CHECK(row.phone == u"01 02 03 04 05"_s);
    CHECK(row.paymentTerms == u"30 jours fin de mois"_s);
    CHECK(row.creditLimit == u"5000.00"_s);
    CHECK(row.salesperson == u"Paul"_s);
    CHECK(row.agency == u"Sud"_s);
    CHECK(row.segment == u"PME"_s);
    CHECK(row.ratingAgency == u"Crédit-Info"_s);
    CHECK(row.rating == u"B+"_s);
    CHECK(row.ratedOn == day("2026-08-31"));
    CHECK(row.ratingUntil == day("2027-08-31"));
  }
  SECTION("an absent column is not an empty cell") {
    const auto table = readTable("Code client|Raison sociale|E-mail|Plafond\nC1|Dupont||");
    REQUIRE(table.rows.size() == 1);
    CHECK(table.rows[0].email == QString{});
    CHECK(table.rows[0].creditLimit == QString{});
    CHECK_FALSE(table.rows[0].phone);
    CHECK_FALSE(table.rows[0].siren);
    CHECK_FALSE(table.rows[0].ratedOn);
  }
  SECTION("a wrong number is reported and kept out, the rest counts") {
    const auto [heading, value] = GENERATE(table<const char*, const char*>({
        {"SIREN", "732829321"},
        {"SIREN", "12"},
        {"SIRET", "73282932000075"},
        {"N° TVA", "FR45732829320"},
        {"E-mail", "dupont"},
        {"E-mail", "a b@c.fr"},
        {"Pays", "Syldavie"},
        {"Langue", "Klingon"},
        {"Plafond", "beaucoup"},
        {"Plafond", "-5,00"},
        {"Plafond", "$5000"},
        {"Date de notation", "30/02/2026"},
    }));
    CAPTURE(heading, value);
    const auto read = readOne(heading, value);
    REQUIRE(read.rows.size() == 1);
    const auto& row = read.rows[0];
    CHECK(row.city == u"Lyon"_s);
    CHECK_FALSE((row.siren || row.siret || row.vatNumber || row.email || row.country ||
                 row.language || row.creditLimit || row.ratedOn));
    REQUIRE(read.issues.size() == 1);
    CHECK(read.issues[0].line == 2);
    CHECK(read.issues[0].column == QString::fromUtf8(heading));
  }
  SECTION("a SIRET gives the SIREN where the file has none") {
    CHECK(readOne("SIRET", "73282932000074").rows[0].siren == u"732829320"_s);
  }
  SECTION("numbers of two firms in one row are suspicious") {
    CHECK(readOne("SIREN|SIRET", "552100554|73282932000074").issueCount == 1);
    CHECK(readOne("SIREN|N° TVA", "552100554|FR44732829320").issueCount == 1);
  }
  SECTION("two names under one code are suspicious") {
    const auto table = readTable(
        "Code client|Raison sociale|Ville\nC1|Dupont|Lyon\nC1|DUPONT|Lyon\nC1|Durand|Paris");
    CHECK(table.rows.size() == 3);
    REQUIRE(table.issues.size() == 1);
    CHECK(table.issues[0].line == 4);
  }
  SECTION("a name is the code where there is no code; without both a row is left out") {
    const auto table = readTable("Nom|Ville|E-mail\nTotal Énergies|Paris|\n|Lyon|a@b.fr");
    REQUIRE(table.rows.size() == 1);
    CHECK(table.rows[0].code == u"Total Énergies"_s);
    CHECK(table.rowCount == qint64(table.rows.size()) + table.rejectedCount + table.skippedCount);
  }
  SECTION("a count at the end is no customer") {
    const auto table =
        readTable("Code client|Raison sociale|Ville\nC1|Dupont|Lyon\nTotal|1|\nPage 1||");
    CHECK(table.rows.size() == 1);
    CHECK(table.skippedCount == 2);
  }
}

TEST_CASE("CustomerTable: what a customer is to the law") {
  SECTION("kind, law, sector and scenario") {
    const auto table = readTable(
        "Code client|Raison sociale|Nature du client|Droit applicable|Secteur|Scénario de relance\n"
        "C1|Dupont|Particulier|Belgique|transport|Doux\nC2|Mairie|public||");
    REQUIRE(table.rows.size() == 2);
    CHECK(table.issueCount == 0);
    CHECK(table.rows[0].kind == u"consumer"_s);
    CHECK(table.rows[0].law == u"BE"_s);
    CHECK(table.rows[0].sector == u"transport"_s);
    CHECK(table.rows[0].scenario == u"Doux"_s);
    CHECK(table.rows[1].kind == u"public"_s);
  }
  SECTION("what is none of them is reported and kept out") {
    const auto table =
        readTable("Code client|Raison sociale|Nature du client|Droit applicable|Secteur\n"
                  "C1|Dupont|VIP|Atlantis|Pâtisserie");
    CHECK(table.issueCount == 3);
    CHECK_FALSE(table.rows[0].kind);
    CHECK_FALSE(table.rows[0].law);
    CHECK_FALSE(table.rows[0].sector);
  }
  SECTION("a row with more cells than headings is reported") {
    const auto table =
        readTable("Code client|Raison sociale|Ville\nC1|A|Lyon\nC2|B|Lyon|x\nC3|C|Lyon");
    REQUIRE(table.issueCount == 1);
    CHECK(table.issues[0].line == 3);
  }
}
