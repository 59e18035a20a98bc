#include "core/bank/line_recognition.h"
#include "tests/support/ledgers.h"

using namespace encaisse;
using namespace encaisse::testing;
using namespace Qt::StringLiterals;

namespace {

BankLine line(const char* on, qint64 minor, const QString& label, const QString& reference = {}) {
  BankLine line;
  line.bookedOn = day(on);
  line.amountMinor = minor;
  line.label = label;
  line.reference = reference;
  return line;
}

std::vector<bool> take(LineRecognition recognition, const QList<BankLine>& lines) {
  std::vector<const BankLine*> pointers;
  for (const auto& each : lines) pointers.push_back(&each);
  return recognition.take(pointers);
}

using Known = std::vector<bool>;

}  // namespace

TEST_CASE("LineRecognition") {
  LineRecognition recognition;

  SECTION("within a format other words are another line") {
    recognition.add(line("2026-10-05", 100, u"VIR DUPONT"_s), false);
    CHECK(take(recognition, {line("2026-10-05", 100, u"VIR MARTIN"_s)}) == Known{false});
    CHECK(take(recognition, {line("2026-10-05", 100, u"VIR DUPONT"_s)}) == Known{true});
  }
  SECTION("in another format day and amount are enough") {
    recognition.add(line("2026-10-05", 100, u"VIR DUPONT"_s, u"A"_s), true);
    CHECK(take(recognition, {line("2026-10-05", 100, u"SEPA CREDIT"_s, u"77"_s)}) == Known{true});
    CHECK(take(recognition, {line("2026-10-06", 100, u"VIR DUPONT"_s)}) == Known{false});
    CHECK(take(recognition, {line("2026-10-05", 101, u"VIR DUPONT"_s)}) == Known{false});
  }
  SECTION("equal ones by count: the one most alike is known, the other new") {
    recognition.add(line("2026-10-05", 100, u"VIREMENT MARTIN LOYER"_s), true);
    CHECK(take(recognition, {line("2026-10-05", 100, u"SEPA DUPONT"_s),
                             line("2026-10-05", 100, u"SEPA MARTIN LOYER"_s)}) ==
          Known{false, true});
  }
  SECTION("an identifier weighs more than words") {
    auto known = line("2026-10-05", 100, u"VIR DUPONT FACTURE 1"_s);
    known.endToEndId = u"E2E-7"_s;
    recognition.add(known, true);
    auto other = line("2026-10-05", 100, u"XYZ"_s);
    other.endToEndId = u"E2E-7"_s;
    CHECK(take(recognition, {line("2026-10-05", 100, u"SEPA DUPONT FACTURE 1"_s), other}) ==
          Known{false, true});
  }
  SECTION("payments that add up to a batch of the other format are that batch") {
    recognition.add(line("2026-10-05", 600, u"REMISE 3 VIREMENTS"_s), true);
    const QList parts{line("2026-10-05", 100, u"A"_s), line("2026-10-05", 200, u"B"_s),
                      line("2026-10-05", 300, u"C"_s), line("2026-10-05", 50, u"D"_s)};
    CHECK(take(recognition, parts) == Known{true, true, true, false});
  }
  SECTION("and the batch is its payments, where these came first") {
    for (const qint64 minor : {100, 200, 300}) {
      recognition.add(line("2026-10-05", minor, u"X"_s), true);
    }
    CHECK(take(recognition, {line("2026-10-05", 600, u"REMISE"_s),
                             line("2026-10-06", 300, u"REMISE"_s)}) == Known{true, false});
  }
  SECTION("within one format a sum is a line of its own") {
    recognition.add(line("2026-10-05", 600, u"REMISE"_s), false);
    CHECK(take(recognition, {line("2026-10-05", 400, u"A"_s), line("2026-10-05", 200, u"B"_s)}) ==
          Known{false, false});
  }
  SECTION("a known line is used up") {
    recognition.add(line("2026-10-05", 100, u"A"_s), true);
    CHECK(take(recognition, {line("2026-10-05", 100, u"A"_s), line("2026-10-05", 100, u"A"_s)}) ==
          Known{true, false});
  }
}
