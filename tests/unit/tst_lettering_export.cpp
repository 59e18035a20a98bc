#include "core/bank/lettering_export.h"
#include "tests/support/ledgers.h"

using namespace encaisse;
using namespace encaisse::testing;
using namespace Qt::StringLiterals;

namespace {

LetteringItem anItem(qint64 id, const QString& customer, const QString& piece, const char* on,
                     qint64 minor) {
  return {id, u"411000"_s, customer, piece, day(on), minor};
}

/// "piece code" of each row.
QStringList rows(const QList<LetteringItem>& items, const QList<LetteringLink>& links) {
  QStringList list;
  for (const auto& row : letteringTable(items, links, Currency::eur()).rows) {
    list.append(std::get<QString>(row[2]) + u' ' + std::get<QString>(row[5]));
  }
  return list;
}

}  // namespace

TEST_CASE("letteringCode") {
  // 26³ = 17 576 codes of three letters
  const auto [index, code] = GENERATE(table<int, const char*>({{0, "AAA"},
                                                               {1, "AAB"},
                                                               {25, "AAZ"},
                                                               {26, "ABA"},
                                                               {676, "BAA"},
                                                               {17575, "ZZZ"},
                                                               {17576, "AAAA"},
                                                               {17577, "AAAB"}}));
  CHECK(letteringCode(index) == QString::fromLatin1(code));
}

TEST_CASE("letteringTable") {
  const auto fa1 = anItem(1, u"C2"_s, u"FA1"_s, "2026-01-10", 10000);
  const auto fa2 = anItem(2, u"C2"_s, u"FA2"_s, "2026-01-20", 5000);
  const auto vir = anItem(3, u"C2"_s, u"VIR1"_s, "2026-02-05", -15000);
  const auto fb1 = anItem(4, u"C1"_s, u"FB1"_s, "2026-03-01", 7000);
  const auto vir2 = anItem(5, u"C1"_s, u"VIR2"_s, "2026-03-05", -7000);

  SECTION("six columns, amounts with their sign") {
    CHECK(toCsv(letteringTable({fb1, vir2}, {{4, 5}}, Currency::eur())) ==
          u"account,auxiliary,piece,date,amount,code\r\n"
          "411000,C1,FB1,2026-03-01,70.00,AAA\r\n"
          "411000,C1,VIR2,2026-03-05,-70.00,AAA\r\n"_s);
  }
  SECTION("what hangs together, directly or not, has one code") {
    CHECK(rows({vir, fa2, fa1}, {{1, 3}, {2, 3}}) ==
          QStringList{u"FA1 AAA"_s, u"FA2 AAA"_s, u"VIR1 AAA"_s});
  }
  SECTION("groups by customer, whatever the order they come in") {
    CHECK(rows({vir, fa1, fa2, vir2, fb1}, {{2, 3}, {1, 3}, {4, 5}}) ==
          QStringList{u"FB1 AAA"_s, u"VIR2 AAA"_s, u"FA1 AAB"_s, u"FA2 AAB"_s, u"VIR1 AAB"_s});
  }
  SECTION("the lines of a group stay together, also between those of another") {
    const auto late = anItem(6, u"C2"_s, u"VIR3"_s, "2026-04-01", -10000);
    const auto early = anItem(7, u"C2"_s, u"VIR4"_s, "2026-01-12", -5000);
    CHECK(rows({fa1, fa2, late, early}, {{1, 6}, {2, 7}}) ==
          QStringList{u"FA1 AAA"_s, u"VIR3 AAA"_s, u"VIR4 AAB"_s, u"FA2 AAB"_s});
  }
  SECTION("a group that does not balance is a partial lettering, in small letters") {
    CHECK(rows({fa1, vir}, {{1, 3}}) == QStringList{u"FA1 aaa"_s, u"VIR1 aaa"_s});
  }
  SECTION("what nothing was set against is left out") {
    CHECK(rows({fa1, fb1, vir2}, {{4, 5}}) == QStringList{u"FB1 AAA"_s, u"VIR2 AAA"_s});
    CHECK(letteringTable({}, {}, Currency::eur()).rows.isEmpty());
  }
}
