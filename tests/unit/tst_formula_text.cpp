#include "core/base/formula_text.h"
#include "tests/support/catch.h"

using namespace encaisse;
using namespace Qt::StringLiterals;

TEST_CASE("Formula texts") {
  SECTION("what begins like a formula gets an apostrophe, nothing else") {
    CHECK(guardedText(u"=1+1"_s) == u"'=1+1"_s);
    CHECK(guardedText(u"@SUM(A1)"_s) == u"'@SUM(A1)"_s);
    CHECK(guardedText(u" =1"_s) == u"' =1"_s);
    CHECK(guardedText(u"\uFF1D1"_s) == u"'\uFF1D1"_s);
    for (const auto& plain : {u""_s, u"Dupont"_s, u"L'art"_s, u"'t Hof"_s, u"'"_s, u"1-2"_s}) {
      CHECK(guardedText(plain) == plain);
      CHECK(withoutGuard(plain.toStdString()) == plain.toStdString());
    }
  }
  SECTION("every text comes back as it went, with apostrophes of its own too") {
    for (const auto& text : {u"=1"_s, u"+33 1"_s, u"-x"_s, u"@a"_s, u"'=1"_s, u"''=1"_s, u"' =1"_s,
                             u"'t"_s, u"\uFF0B1"_s, u"'\uFF20"_s}) {
      const std::string written = guardedText(text).toStdString();
      CHECK(withoutGuard(written) == text.toStdString());
    }
  }
}
