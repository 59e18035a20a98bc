#include "core/base/text_match.h"
#include "tests/support/catch.h"

using namespace encaisse;
using namespace Qt::StringLiterals;

TEST_CASE("foldForSearch") {
  SECTION("small letters without accents, ligatures as two letters") {
    CHECK(foldForSearch(u"DUPONT"_s) == u"dupont"_s);
    CHECK(foldForSearch(u"Éléonore Çağlar"_s) == u"eleonore caglar"_s);
    CHECK(foldForSearch(u"Cœur & Œuvres"_s) == u"coeur & oeuvres"_s);
    CHECK(foldForSearch(u"Ærø Straße"_s) == u"aerø strasse"_s);
    CHECK(foldForSearch(u"L’Étoile"_s) == u"l'etoile"_s);
  }
  SECTION("an accent written apart is the same as one written together") {
    CHECK(foldForSearch(u"Cafe\u0301"_s) == foldForSearch(u"Café"_s));
  }
  SECTION("no language's own rules: an I is an i") {
    CHECK(foldForSearch(u"ISTANBUL"_s) == u"istanbul"_s);
    CHECK(foldForSearch(u"İSTANBUL"_s) == u"istanbul"_s);
  }
  SECTION("nothing stays nothing") { CHECK(foldForSearch({}).isEmpty()); }
}

TEST_CASE("SearchWords") {
  const auto found = [](const QString& typed, const QString& text) {
    return SearchWords{typed}.match(foldForSearch(text));
  };
  SECTION("finds every word, in any order, anywhere") {
    CHECK(found(u"dup mac"_s, u"Maçonnerie Dupont"_s));
    CHECK(found(u"  ÉTOILE "_s, u"Boulangerie de l’étoile"_s));
    CHECK_FALSE(found(u"dup menuis"_s, u"Maçonnerie Dupont"_s));
  }
  SECTION("nothing typed finds all") {
    CHECK(SearchWords{}.isEmpty());
    CHECK(SearchWords{u" \t"_s}.isEmpty());
    CHECK(found(u" "_s, u"Dupont"_s));
  }
  SECTION("signs mean themselves") {
    CHECK(found(u"(a+"_s, u"Menuiserie (A+B)"_s));
    CHECK_FALSE(found(u".*"_s, u"Dupont"_s));
  }
  SECTION("knows when it finds less than before") {
    const auto narrows = [](const QString& typed, const QString& before) {
      return SearchWords{typed}.narrows(SearchWords{before});
    };
    CHECK(narrows(u"dupo"_s, u"dup"_s));
    CHECK(narrows(u"dup mac"_s, u"dup"_s));
    CHECK(narrows(u"dup"_s, {}));
    CHECK(narrows(u"dup"_s, u"DÙP"_s));
    CHECK_FALSE(narrows(u"dup"_s, u"dupo"_s));
    CHECK_FALSE(narrows(u"mac"_s, u"dup"_s));
    CHECK_FALSE(narrows({}, u"dup"_s));
  }
}
