#include <algorithm>

#include "core/tables/header_words.h"
#include "tests/support/catch.h"

using namespace encaisse;
using namespace Qt::StringLiterals;

namespace {

bool names(const QString& header, TableField field, TableMeaning meaning) {
  return std::ranges::any_of(fieldsOfHeader(normalHeader(header), meaning),
                             [field](const HeaderCandidate& c) { return c.field == field; });
}

}  // namespace

TEST_CASE("HeaderWords") {
  SECTION("case, accents, signs, little words and their order do not count") {
    const QString due = normalHeader(u"Date d'échéance"_s);
    CHECK(normalHeader(u"DATE ECHEANCE"_s) == due);
    CHECK(normalHeader(u"Échéance (date)"_s) == due);
    CHECK(normalHeader(u"Date Éch."_s) == due);
    CHECK(normalHeader(u"date_echeance"_s) == due);
    CHECK(normalHeader(u"DateEcheance"_s) == due);
    CHECK(normalHeader(u"N° Pièce"_s) == normalHeader(u"Numéro de pièce"_s));
    CHECK(normalHeader(u"Nº pièce"_s) == normalHeader(u"No. piece"_s));
    CHECK(normalHeader(u"Mt TTC (€)"_s) == normalHeader(u"Montant TTC"_s));
    CHECK(normalHeader(u"Date valeur"_s) != normalHeader(u"Date"_s));
    CHECK(normalHeader(u"Montant HT"_s) != normalHeader(u"Montant"_s));
  }
  SECTION("headings name fields") {
    const auto items = TableMeaning::Movements;
    CHECK(names(u"N° Facture"_s, TableField::Number, items));
    CHECK(names(u"Éch."_s, TableField::DueOn, items));
    CHECK(names(u"Reste dû"_s, TableField::OpenAmount, items));
    CHECK(names(u"CompAuxNum"_s, TableField::CustomerCode, items));
    CHECK(names(u"EcritureLib"_s, TableField::Label, items));
    CHECK(names(u"D/C"_s, TableField::Sign, items));
    CHECK(names(u"Raison sociale"_s, TableField::CustomerName, TableMeaning::Customers));
    CHECK(names(u"CP"_s, TableField::Postcode, TableMeaning::Customers));
    CHECK(names(u"Date de valeur"_s, TableField::ValueOn, TableMeaning::BankLines));
    CHECK_FALSE(names(u"Montant HT"_s, TableField::Amount, items));
    CHECK_FALSE(names(u"TVA"_s, TableField::Amount, items));
  }
  SECTION("one word means other things in other tables") {
    CHECK(names(u"Solde"_s, TableField::OpenAmount, TableMeaning::OpenItems));
    CHECK(names(u"Solde"_s, TableField::Balance, TableMeaning::BankLines));
    CHECK(names(u"Intitulé"_s, TableField::Label, TableMeaning::Movements));
    CHECK(names(u"Intitulé"_s, TableField::CustomerName, TableMeaning::Customers));
  }
  SECTION("accents lost on the way are found again") {
    CHECK(knownHeader(u"Pi?ce"_s) == normalHeader(u"Pièce"_s));
    CHECK(knownHeader(u"Date d'\uFFFDch\uFFFDance"_s) == normalHeader(u"Échéance (date)"_s));
    CHECK(knownHeader(u"Quoi ?"_s) == normalHeader(u"Quoi"_s));
  }
  SECTION("only a clear word names what is left to pay") {
    CHECK(namesOpenAmount(normalHeader(u"Remaining Amount"_s)));
    CHECK(namesOpenAmount(normalHeader(u"Montant dû"_s)));
    CHECK(namesOpenAmount(normalHeader(u"MONTANT DU"_s)));
    CHECK_FALSE(namesOpenAmount(normalHeader(u"Montant"_s)));
    CHECK_FALSE(namesOpenAmount(normalHeader(u"Montant du document"_s)));
    CHECK_FALSE(namesOpenAmount(normalHeader(u"Solde"_s)));
    CHECK_FALSE(namesOpenAmount(normalHeader(u"Balance"_s)));
  }
}
