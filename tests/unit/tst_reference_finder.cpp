#include "core/bank/reference_finder.h"
#include "tests/support/catch.h"

using namespace encaisse;
using namespace Qt::StringLiterals;

namespace {

MatchItem item(const char16_t* number, qint32 customer = 0) {
  MatchItem item;
  item.customer = customer;
  item.open = 10000;
  item.number = QString::fromUtf16(number);
  return item;
}

/// "FA-1, FA-2" of what was found, with the strength where it is not Full.
QString toText(const std::vector<FoundNumber>& found) {
  QStringList numbers;
  for (const auto& one : found) {
    const auto sign = one.strength == ReferenceStrength::Full    ? u""_s
                      : one.strength == ReferenceStrength::Plain ? u"?"_s
                                                                 : u"??"_s;
    numbers.append(one.number + sign);
  }
  return numbers.join(u", ");
}

QString findIn(const std::vector<MatchItem>& items, const char16_t* text) {
  return toText(ReferenceFinder{items}.find(QString::fromUtf16(text)));
}

QString findTails(const std::vector<MatchItem>& items, const char16_t* text, qint32 customer = 0) {
  return toText(ReferenceFinder{items}.findTails(QString::fromUtf16(text), customer));
}

QString findWhole(const std::vector<MatchItem>& items, const char16_t* text) {
  return toText(ReferenceFinder{items}.findWhole(QString::fromUtf16(text)));
}

}  // namespace

TEST_CASE("ReferenceFinder: written forms") {
  const std::vector<MatchItem> items{item(u"FA-2026-00123"), item(u"FA-2026-00124"),
                                     item(u"FA-2026-01230"), item(u"AV-2026-00123")};
  SECTION("all its letters and digits") {
    const auto label =
        GENERATE(u"FA-2026-00123", u"fa 2026 00123", u"VIR SEPA fa202600123 MERCI",
                 u"REGLT FA2026-00123", u"Facture n° FA/2026/00123.", u"FA-2026-123",
                 u"FA 2026/123 DUPONT", u"VIRFA-2026-00123", u"F2026/123", u"FA.2026.00123");
    CHECK(findIn(items, label) == u"FA-2026-00123"_s);
  }
  SECTION("its digits only") {
    const auto label =
        GENERATE(u"FACTURE 2026-00123", u"2026 123", u"VIR DUPONT 202600123", u"Rechnung 2026-123");
    // Both series have these digits: one find that names two items.
    const auto found = ReferenceFinder{items}.find(QString::fromUtf16(label));
    REQUIRE(found.size() == 1);
    CHECK(found[0].strength == ReferenceStrength::Plain);
    CHECK(found[0].items == std::vector<qint32>{0, 3});
  }
  SECTION("digits of another series are none of it") {
    CHECK(findIn(items, u"AV-2026-00123") == u"AV-2026-00123"_s);
    CHECK(findIn(items, u"BL-2026-00124").isEmpty());
    CHECK(findIn(items, u"COMMANDE 2026-00124").isEmpty());
    CHECK(findIn(items, u"DEVIS 2026 00124").isEmpty());
  }
  SECTION("part of a longer number is not the number") {
    CHECK(findIn(items, u"FA-2026-001234").isEmpty());
    CHECK(findIn(items, u"FA-2026-0012").isEmpty());
    CHECK(findIn(items, u"1202600123").isEmpty());
  }
  SECTION("several, in the order of the label, each once") {
    CHECK(findIn(items, u"FA-2026-00124 ET FA-2026-00123, fa202600124") ==
          u"FA-2026-00124, FA-2026-00123"_s);
  }
  SECTION("days and amounts are no numbers") {
    const std::vector<MatchItem> tricky{item(u"12-2026"), item(u"31-12-2026"), item(u"123456")};
    CHECK(findIn(tricky, u"VIR DU 31/12/2026").isEmpty());
    CHECK(findIn(tricky, u"MONTANT 1 234,56 EUR").isEmpty());
    CHECK(findIn(tricky, u"REF 123456") == u"123456?"_s);
    CHECK(findIn(tricky, u"123456 EUR").isEmpty());
  }
  SECTION("nothing in nothing") {
    CHECK(findIn(items, u"").isEmpty());
    CHECK(findIn(items, u"--- / °").isEmpty());
    CHECK(findIn({}, u"FA-2026-00123").isEmpty());
    CHECK(findIn({item(u"")}, u"FA-2026-00123").isEmpty());
    CHECK(findIn({item(u"-")}, u"- -").isEmpty());
  }
  SECTION("a number without separators in pieces") {
    const std::vector<MatchItem> glued{item(u"FA202600123")};
    CHECK(findIn(glued, u"FA 2026 00123") == u"FA202600123"_s);
    CHECK(findIn(glued, u"FA-2026-123") == u"FA202600123"_s);
    CHECK(findIn(glued, u"FA2026 00123") == u"FA202600123"_s);
  }
  SECTION("an amount behind a short number does not make a longer one") {
    const std::vector<MatchItem> close{item(u"FA1"), item(u"FA1234")};
    CHECK(findIn(close, u"FA1 234,00") == u"FA1?"_s);
    CHECK(findIn(close, u"FA1234") == u"FA1234"_s);
  }
  SECTION("accents and case do not count") {
    CHECK(findIn({item(u"ÉCH-2026-77")}, u"ech 2026 77") == u"ÉCH-2026-77"_s);
  }
}

TEST_CASE("ReferenceFinder: short and plain numbers") {
  SECTION("letters and few digits are plain") {
    CHECK(findIn({item(u"F1")}, u"VIREMENT F1") == u"F1?"_s);
    CHECK(findIn({item(u"F1")}, u"VIREMENT F12").isEmpty());
  }
  SECTION("five digits or more without letters are plain, fewer are a tail") {
    CHECK(findIn({item(u"10234")}, u"FACT 10234") == u"10234?"_s);
    CHECK(findIn({item(u"1023")}, u"FACT 1023").isEmpty());
    CHECK(findTails({item(u"1023")}, u"FACT 1023") == u"1023??"_s);
  }
  SECTION("words are never numbers") {
    CHECK(findIn({item(u"OUVERTURE")}, u"OUVERTURE").isEmpty());
  }
  SECTION("instalments of one number are one find") {
    const std::vector<MatchItem> items{item(u"FA-10"), item(u"FA-77001"), item(u"FA-77001")};
    const auto found = ReferenceFinder{items}.find(u"fa77001"_s);
    REQUIRE(found.size() == 1);
    CHECK(found[0].items == std::vector<qint32>{1, 2});
  }
}

TEST_CASE("ReferenceFinder: tails") {
  const std::vector<MatchItem> items{item(u"FA-2026-00123"), item(u"FA-2026-00124"),
                                     item(u"FA-2025-00124"), item(u"FA-2026-00012"),
                                     item(u"FA-2026-00123", 1)};
  SECTION("three digits after a word for invoice") {
    const auto label = GENERATE(u"facture 123", u"FACT N° 123", u"fact. n°00123",
                                u"REGLEMENT DE LA FACTURE DU 123");
    CHECK(findTails(items, label) == u"FA-2026-00123??"_s);
  }
  SECTION("not without such a word, not with two digits, not when two numbers end so") {
    CHECK(findTails(items, u"DUPONT 123").isEmpty());
    CHECK(findTails(items, u"facture 12").isEmpty());
    CHECK(findTails(items, u"facture 124").isEmpty());
    CHECK(findTails(items, u"facture 123", 2).isEmpty());
    CHECK(findTails(items, u"facture 123 EUR").isEmpty());
    CHECK(findTails(items, u"facture 012") == u"FA-2026-00012??"_s);
  }
  SECTION("of the customer that is asked for") {
    const auto found = ReferenceFinder{items}.findTails(u"facture 123"_s, 1);
    REQUIRE(found.size() == 1);
    CHECK(found[0].items == std::vector<qint32>{4});
  }
}

TEST_CASE("ReferenceFinder: series") {
  const std::vector<MatchItem> items{item(u"FA-2026-00123"), item(u"FA-2026-00124"),
                                     item(u"FA-2026-00125"), item(u"FA-2026-00126"),
                                     item(u"FA-2026-00128")};
  const auto all = u"FA-2026-00123, FA-2026-00124?, FA-2026-00125?, FA-2026-00126?"_s;
  SECTION("neighbours shortened after a number") {
    CHECK(findIn(items, u"FA-2026-00123, 124, 125 et 126") == all);
    CHECK(findIn(items, u"FA-2026-00123/00125") == u"FA-2026-00123, FA-2026-00125?"_s);
    CHECK(findIn(items, u"FA-2026-00123 + 128") == u"FA-2026-00123, FA-2026-00128?"_s);
    CHECK(findIn(items, u"FA-2026-00123, 450 EUR") == u"FA-2026-00123"_s);
    CHECK(findIn(items, u"FA-2026-00123, 129") == u"FA-2026-00123"_s);
  }
  SECTION("a range when all of it exists") {
    const auto label =
        GENERATE(u"FA-2026-00123 à 126", u"FA-2026-00123 - 126", u"FA-2026-00123-126",
                 u"FA-2026-00123 à FA-2026-00126", u"FA-2026-00123 jusqu'à 00126",
                 u"du FA-2026-00123 au 00126", u"FA-2026-00123 - FA-2026-00126");
    CHECK(findIn(items, label) == all);
  }
  SECTION("not when one is missing") {
    CHECK(findIn(items, u"FA-2026-00126 à 128") == u"FA-2026-00126"_s);
    CHECK(findIn(items, u"FA-2026-00126 à FA-2026-00128") == u"FA-2026-00126, FA-2026-00128"_s);
  }
  SECTION("ranges of tails") {
    const auto tails = u"FA-2026-00123??, FA-2026-00124??, FA-2026-00125??, FA-2026-00126??"_s;
    CHECK(findTails(items, u"factures 123 à 126") == tails);
    CHECK(findTails(items, u"factures 123-126") == tails);
    CHECK(findTails(items, u"factures du 123 au 126") == tails);
    CHECK(findTails(items, u"fact 123, 124, 125 et 126") == tails);
    CHECK(findTails(items, u"factures 123-128").isEmpty());
    CHECK(findTails(items, u"factures 126 à 123") == u"FA-2026-00126??"_s);
  }
}

TEST_CASE("ReferenceFinder: structured references") {
  // RF59FAC20260001 and RF18539007547034 are the examples of the notes on identifiers.
  const std::vector<MatchItem> items{item(u"FAC-2026-0001"), item(u"539007547034"), item(u"F7")};
  SECTION("the form") {
    CHECK(isStructuredReference(u"RF18 5390 0754 7034"_s));
    CHECK(isStructuredReference(u"rf59fac20260001"_s));
    CHECK_FALSE(isStructuredReference(u"RF19 5390 0754 7034"_s));
    CHECK_FALSE(isStructuredReference(u"RF18"_s));
    CHECK_FALSE(isStructuredReference(u"RF59FAC20260001RF59FAC20260001"_s));
    CHECK_FALSE(isStructuredReference(u""_s));
  }
  SECTION("its rest is the number") {
    CHECK(findWhole(items, u"RF59FAC20260001") == u"FAC-2026-0001"_s);
    CHECK(findWhole(items, u"RF18 5390 0754 7034") == u"539007547034"_s);
    CHECK(ReferenceFinder{items}.findWhole(u"RF59FAC20260001"_s).front().structured);
  }
  SECTION("also within a label") {
    CHECK(findIn(items, u"VIR DUPONT RF18 5390 0754 7034 MERCI") == u"539007547034"_s);
    CHECK(ReferenceFinder{items}.find(u"VIR RF59FAC20260001"_s).front().structured);
  }
  SECTION("wrong check digits are no structured reference") {
    CHECK(findWhole(items, u"RF60FAC20260001").isEmpty());
    const auto found = ReferenceFinder{items}.find(u"RF60 FAC20260001"_s);
    REQUIRE(found.size() == 1);
    CHECK_FALSE(found[0].structured);
  }
  SECTION("a text that is a number as a whole") {
    CHECK(findWhole(items, u"fac-2026-1") == u"FAC-2026-0001"_s);
    CHECK(findWhole(items, u"F7") == u"F7?"_s);
    CHECK(findWhole(items, u"FAC-2026-0001 SOLDE").isEmpty());
    CHECK(findWhole(items, u"NOTPROVIDED").isEmpty());
    CHECK(findWhole(items, u"").isEmpty());
  }
}

TEST_CASE("ReferenceFinder: long texts") {
  std::vector<MatchItem> items;
  for (int i = 0; i < 1000; ++i) {
    items.push_back(item(u""));
    items.back().number = u"FA-2026-%1"_s.arg(i, 5, 10, QChar{u'0'});
  }
  const ReferenceFinder finder{items};
  SECTION("numbers anywhere in a megabyte") {
    const QString noise = u"virement 12 ab 7 "_s.repeated(60'000);
    CHECK(toText(finder.find(noise + u"FA-2026-00077 "_s + noise)) == u"FA-2026-00077"_s);
  }
  SECTION("a thousand numbers in one label") {
    QString label;
    for (const auto& one : items) label += one.number + u' ';
    CHECK(finder.find(label).size() == 1000);
  }
  SECTION("what hundreds of items share is not a number") {
    const std::vector<MatchItem> same(300, item(u"LOT-2026-1"));
    CHECK(findIn(same, u"LOT-2026-1").isEmpty());
    const std::vector<MatchItem> fewer(200, item(u"LOT-2026-1"));
    CHECK(findIn(fewer, u"LOT-2026-1") == u"LOT-2026-1"_s);
  }
  SECTION("one endless run of digits") {
    CHECK(finder.find(QString{200'000, u'7'}).empty());
    CHECK(finder.findTails(u"facture "_s + QString{200'000, u'7'}, 0).empty());
  }
}
