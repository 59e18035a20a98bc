#include "core/tables/settles.h"
#include "tests/support/catch.h"

using namespace encaisse;

TEST_CASE("Settles") {
  SECTION("numbers stand alone or with a part") {
    const auto parts = readSettles("F1:40.00; F2 ;F-3:7", 2);
    REQUIRE(parts);
    REQUIRE(parts->size() == 3);
    CHECK((*parts)[0].number == "F1");
    CHECK((*parts)[0].amount == 4000);
    CHECK((*parts)[1].number == "F2");
    CHECK_FALSE((*parts)[1].amount);
    CHECK((*parts)[2].amount == 700);
  }
  SECTION("nothing pays nothing") {
    REQUIRE(readSettles("  ", 2));
    CHECK(readSettles("", 2)->empty());
    CHECK(readSettles("F1;", 2)->size() == 1);
  }
  SECTION("a number with ; or : stands in quotation marks, those inside doubled") {
    const auto parts = readSettles(R"("F;1":40.00;"P:2"; "a ""b"" c";F3:1)", 2);
    REQUIRE(parts);
    REQUIRE(parts->size() == 4);
    CHECK((*parts)[0].number == "F;1");
    CHECK((*parts)[0].amount == 4000);
    CHECK((*parts)[1].number == "P:2");
    CHECK_FALSE((*parts)[1].amount);
    CHECK((*parts)[2].number == "a \"b\" c");
    CHECK((*parts)[3].amount == 100);
  }
  SECTION("any number reads back as it was written") {
    const auto* const number =
        GENERATE("F1", "F;1", "F:1", "\"F", "F\"1", ":", ";;", "a \"b\"; c:1");
    CAPTURE(number);
    const QString written = settledNumber(QString::fromLatin1(number)) + QStringLiteral(":1.50;X");
    const auto parts = readSettles(written.toStdString(), 2);
    REQUIRE(parts);
    REQUIRE(parts->size() == 2);
    CHECK((*parts)[0].number == number);
    CHECK((*parts)[0].amount == 150);
    CHECK((*parts)[1].number == "X");
  }
  SECTION("the amount has the decimals of the ledger's currency") {
    CHECK((*readSettles("F1:40", 0))[0].amount == 40);
    CHECK_FALSE(readSettles("F1:40.5", 0));
  }
  SECTION("what says nothing is refused") {
    const auto text = GENERATE(";F1", "F1:", "F1:abc", "F1:-5.00", "F1:0", ":5.00", "F1:1.234",
                               "\"F1", "\"F1\"x", "\"\":5.00", "\"F1\"2:5.00");
    CAPTURE(text);
    CHECK_FALSE(readSettles(text, 2));
  }
}
