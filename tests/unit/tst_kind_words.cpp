#include "core/tables/kind_words.h"
#include "tests/support/catch.h"

using namespace encaisse;
using namespace Qt::StringLiterals;

TEST_CASE("KindWords") {
  KindWords words;
  SECTION("words of kinds in French and English") {
    const auto [text, sense] = GENERATE(table<const char*, KindSense>({
        {"Facture", KindSense::Invoice},
        {"FACTURE D'ACOMPTE", KindSense::Invoice},
        {"Customer Invoice", KindSense::Invoice},
        {"Avoir", KindSense::CreditNote},
        {"avoir sur facture F12", KindSense::CreditNote},
        {"Facture avoir", KindSense::CreditNote},
        {"Credit Memo", KindSense::CreditNote},
        {"credit_note", KindSense::CreditNote},
        {"Règlement", KindSense::Payment},
        {"Acompte", KindSense::Payment},
        {"Payment", KindSense::Payment},
        {"RG", KindSense::Payment},
        {"AV", KindSense::CreditNote},
        {"Chèque", KindSense::Payment},
        {"Impayé", KindSense::ReturnedPayment},
        {"A nouveau", KindSense::Opening},
        {"opening", KindSense::Opening},
        {"Vente", KindSense::Sales},
        {"Banque", KindSense::Bank},
        {"OD", KindSense::Other},
        {"Mystère", KindSense::None},
        {"", KindSense::None},
    }));
    CAPTURE(text);
    CHECK(words.kind(text) == sense);
  }
  SECTION("a profile's own words win") {
    KindWords own{{{u"RE"_s, u"invoice"_s}, {u"Avoir"_s, u"other"_s}}};
    CHECK(own.kind("re") == KindSense::Invoice);
    CHECK(own.kind("avoir") == KindSense::Other);
    CHECK(own.kind("Facture") == KindSense::Invoice);
  }
  SECTION("journals say sales or bank, and the sign the rest") {
    CHECK(words.journal("VE") == KindSense::Sales);
    CHECK(words.journal("VE01") == KindSense::Sales);
    CHECK(words.journal("BQ2") == KindSense::Bank);
    CHECK(words.journal("AN") == KindSense::Opening);
    CHECK(words.journal("OD") == KindSense::Other);
    CHECK(words.journal("XYZ") == KindSense::None);
  }
  SECTION("a label counts only when it is clear") {
    CHECK(words.label("Avoir F2026-12") == KindSense::CreditNote);
    CHECK(words.label("VIREMENT DUPONT") == KindSense::Payment);
    CHECK(words.label("in stock") == KindSense::None);
  }
  SECTION("sense and sign make the kind") {
    bool odd = false;
    CHECK(itemKindOf(KindSense::Invoice, true, odd) == ItemKind::Invoice);
    CHECK_FALSE(odd);
    CHECK(itemKindOf(KindSense::Invoice, false, odd) == ItemKind::CreditNote);
    CHECK(odd);
    CHECK(itemKindOf(KindSense::Sales, false, odd) == ItemKind::CreditNote);
    CHECK_FALSE(odd);
    CHECK(itemKindOf(KindSense::Payment, true, odd) == ItemKind::ReturnedPayment);
    CHECK(odd);
    CHECK(itemKindOf(KindSense::Bank, true, odd) == ItemKind::ReturnedPayment);
    CHECK_FALSE(odd);
    CHECK(itemKindOf(KindSense::Opening, false, odd) == ItemKind::OpeningCredit);
    CHECK(itemKindOf(KindSense::None, true, odd) == ItemKind::Invoice);
    CHECK(itemKindOf(KindSense::None, false, odd) == ItemKind::Payment);
  }
  SECTION("drafts and cancelled documents never counted") {
    CHECK(isVoidStatus("Brouillon"));
    CHECK(isVoidStatus("Annulée"));
    CHECK(isVoidStatus("Cancelled"));
    CHECK(isVoidStatus("Rejetée"));
    CHECK_FALSE(isVoidStatus("Posted"));
    CHECK_FALSE(isVoidStatus("Payée"));
    CHECK_FALSE(isVoidStatus(""));
  }
}
