#include <algorithm>
#include <limits>
#include <random>

#include "core/bank/matching.h"
#include "tests/support/catch.h"

using namespace encaisse;
using namespace Qt::StringLiterals;

namespace {

using enum MatchReasonKind;
using Parts = QList<MatchPart>;

constexpr DayNumber today = 2'460'000;

/// A book with a few customers, and one line at a time.
struct Desk {
  MatchBook book;
  MatchOptions options;

  qint32 customer(const char16_t* name) {
    MatchCustomer customer;
    customer.id = qint64(book.customers.size()) + 1;
    customer.name = QString::fromUtf16(name);
    book.customers.push_back(customer);
    return qint32(book.customers.size()) - 1;
  }
  /// Its id counts from 1; each one falls due a day after the one before.
  qint64 item(qint32 customer, const char16_t* number, qint64 open) {
    const auto id = qint64(book.items.size()) + 1;
    const auto day = DayNumber(today - 100 + id);
    book.items.push_back({id, customer, open, day, day + 30, QString::fromUtf16(number)});
    return id;
  }
  QList<MatchProposal> propose(const std::vector<MatchLine>& lines) const {
    return proposeMatches(lines, book, options);
  }
  MatchProposal propose(const MatchLine& line) const { return propose(std::vector{line}).first(); }
};

MatchLine line(qint64 amount, const char16_t* label, const char16_t* counterparty = u"") {
  MatchLine line;
  line.id = 7;
  line.day = today;
  line.amount = amount;
  line.label = QString::fromUtf16(label);
  line.counterparty = QString::fromUtf16(counterparty);
  return line;
}

bool has(const MatchCandidate& candidate, MatchReasonKind kind) {
  return std::ranges::any_of(candidate.reasons,
                             [&](const MatchReason& reason) { return reason.kind == kind; });
}

/// Σ parts + overpaid − difference = amount of the line, for every candidate.
void checkSums(const MatchLine& line, const MatchProposal& proposal) {
  for (const auto& candidate : proposal.candidates) {
    qint64 sum = candidate.overpaid - candidate.difference;
    for (const auto& part : candidate.parts) sum += part.amount;
    CHECK(sum == line.amount);
    CHECK(candidate.overpaid >= 0);
    CHECK(candidate.difference >= 0);
    CHECK(candidate.score >= 1);
    CHECK(candidate.score <= 100);
  }
}

bool isReady(const MatchProposal& proposal, const Parts& parts) {
  return proposal.status == MatchStatus::Ready && proposal.candidates.first().parts == parts;
}

/// Dupont with 100,00 and 60,50 and 40,25; Martin with 100,00.
struct Shop : Desk {
  qint32 dupont = customer(u"SARL Dupont Matériaux");
  qint32 martin = customer(u"Garage Martin");
  qint64 f1 = item(dupont, u"FA-2026-00101", 10000);
  qint64 f2 = item(dupont, u"FA-2026-00102", 6050);
  qint64 f3 = item(dupont, u"FA-2026-00103", 4025);
  qint64 m1 = item(martin, u"FA-2026-00104", 10000);
};

}  // namespace

TEST_CASE("proposeMatches: references") {
  Shop shop;
  SECTION("the number in the label and the exact amount are ready, whoever pays") {
    const auto paid = line(6050, u"VIR FA 2026 00102");
    const auto proposal = shop.propose(paid);
    CHECK(proposal.lineId == 7);
    CHECK(isReady(proposal, {{shop.f2, 6050}}));
    CHECK(proposal.candidates.first().customer == shop.dupont);
    CHECK(has(proposal.candidates.first(), NumberInLabel));
    CHECK(has(proposal.candidates.first(), ExactAmount));
    CHECK_FALSE(proposal.truncated);
  }
  SECTION("a structured reference") {
    // FA202600102RF00 as digits is 30 modulo 97; 98 less that is 68.
    auto paid = line(6050, u"VIREMENT");
    paid.creditorReference = u"RF68FA202600102"_s;
    const auto proposal = shop.propose(paid);
    CHECK(isReady(proposal, {{shop.f2, 6050}}));
    CHECK(proposal.candidates.first().reasons.first().kind == CreditorReference);
    CHECK(proposal.candidates.first().score == 100);
  }
  SECTION("the payer's own reference") {
    auto paid = line(4025, u"VIREMENT");
    paid.endToEndId = u"FA-2026-00103"_s;
    const auto proposal = shop.propose(paid);
    CHECK(isReady(proposal, {{shop.f3, 4025}}));
    CHECK(proposal.candidates.first().reasons.first().kind == EndToEndId);
  }
  SECTION("several numbers and their sum") {
    const auto proposal = shop.propose(line(14025, u"FA-2026-00101 + FA-2026-00103"));
    CHECK(isReady(proposal, {{shop.f1, 10000}, {shop.f3, 4025}}));
    CHECK(has(proposal.candidates.first(), ExactSum));
  }
  SECTION("a credit note that is named is taken off") {
    const auto note = shop.item(shop.dupont, u"AV-2026-00009", -2000);
    const auto proposal = shop.propose(line(8000, u"FA-2026-00101 moins AV-2026-00009"));
    CHECK(isReady(proposal, {{shop.f1, 10000}, {note, -2000}}));
  }
  SECTION("the payer is another customer: still the one that is named, and it says so") {
    const auto proposal = shop.propose(line(6050, u"FA-2026-00102", u"GARAGE MARTIN"));
    CHECK(isReady(proposal, {{shop.f2, 6050}}));
    CHECK(has(proposal.candidates.first(), OtherPayer));
  }
  SECTION("digits without letters are ready with the exact amount only from nobody else") {
    CHECK(isReady(shop.propose(line(6050, u"FACTURE 2026-00102")), {{shop.f2, 6050}}));
    const auto other = shop.propose(line(6050, u"FACTURE 2026-00102", u"GARAGE MARTIN"));
    CHECK(other.status == MatchStatus::Ambiguous);
  }
  SECTION("two numbers named, one of them paid: a person looks") {
    const auto proposal = shop.propose(line(10000, u"FA-2026-00101 FA-2026-00102"));
    CHECK(proposal.status == MatchStatus::Ambiguous);
    CHECK(proposal.candidates.first().parts == Parts{{shop.f1, 10000}});
  }
  SECTION("one number with several customers: the payer decides, or nobody") {
    const auto same = shop.item(shop.martin, u"FA-2026-00102", 6050);
    CHECK(shop.propose(line(6050, u"FA-2026-00102")).status == MatchStatus::Ambiguous);
    CHECK(shop.propose(line(6050, u"FA-2026-00102")).candidates.size() == 2);
    CHECK(isReady(shop.propose(line(6050, u"FA-2026-00102", u"GARAGE MARTIN")), {{same, 6050}}));
  }
  SECTION("numbers of two customers in one label are never ready") {
    const auto proposal = shop.propose(line(16050, u"FA-2026-00102 FA-2026-00104"));
    CHECK(proposal.status == MatchStatus::Ambiguous);
  }
  SECTION("instalments of one number: the one whose amount it is") {
    const auto first = shop.item(shop.martin, u"FA-2026-00200", 30000);
    shop.item(shop.martin, u"FA-2026-00200", 50000);
    CHECK(isReady(shop.propose(line(30000, u"FA-2026-00200")), {{first, 30000}}));
  }
  SECTION("two equal instalments are two candidates") {
    shop.item(shop.martin, u"FA-2026-00200", 30000);
    shop.item(shop.martin, u"FA-2026-00200", 30000);
    const auto proposal = shop.propose(line(30000, u"FA-2026-00200"));
    CHECK(proposal.status == MatchStatus::Ambiguous);
    REQUIRE(proposal.candidates.size() >= 2);
    CHECK(proposal.candidates[0].parts != proposal.candidates[1].parts);
    CHECK(isReady(shop.propose(line(60000, u"FA-2026-00200")), {{5, 30000}, {6, 30000}}));
  }
  SECTION("references that contradict each other are not ready") {
    auto paid = line(10000, u"FA-2026-00101");
    paid.creditorReference = u"FA-2026-00104"_s;
    CHECK(shop.propose(paid).status == MatchStatus::Ambiguous);
  }
}

TEST_CASE("proposeMatches: a named item and another amount") {
  Shop shop;
  SECTION("a small difference is ready when the number is written with its letters") {
    const auto paid = line(9940, u"FA-2026-00101");
    const auto proposal = shop.propose(paid);
    CHECK(isReady(proposal, {{shop.f1, 10000}}));
    CHECK(proposal.candidates.first().difference == 60);
    checkSums(paid, proposal);
    CHECK(shop.propose(line(9940, u"FACTURE 2026-00101")).status == MatchStatus::Ambiguous);
  }
  SECTION("the limit is the user's") {
    CHECK(shop.propose(line(9900, u"FA-2026-00101")).status == MatchStatus::Ready);
    CHECK(shop.propose(line(9899, u"FA-2026-00101")).status == MatchStatus::Ambiguous);
    shop.options.writeOffLimitMinor = 0;
    CHECK(shop.propose(line(9999, u"FA-2026-00101")).status == MatchStatus::Ambiguous);
  }
  SECTION("a usual discount: a person decides") {
    const auto paid = line(9800, u"FA-2026-00101");
    const auto proposal = shop.propose(paid);
    CHECK(proposal.status == MatchStatus::Ambiguous);
    const auto& best = proposal.candidates.first();
    CHECK(has(best, Discount));
    CHECK(best.reasons.last().what == u"2"_s);
    CHECK(best.difference == 200);
    checkSums(paid, proposal);
  }
  SECTION("a part payment: a person decides") {
    const auto paid = line(3000, u"ACOMPTE FA-2026-00101");
    const auto proposal = shop.propose(paid);
    CHECK(proposal.status == MatchStatus::Ambiguous);
    CHECK(proposal.candidates.first().parts == Parts{{shop.f1, 3000}});
    CHECK(has(proposal.candidates.first(), PartPayment));
    checkSums(paid, proposal);
  }
  SECTION("a part of several goes to the oldest of them") {
    const auto paid = line(13000, u"FA-2026-00102 FA-2026-00101");
    const auto proposal = shop.propose(paid);
    CHECK(proposal.candidates.first().parts == Parts{{shop.f1, 10000}, {shop.f2, 3000}});
    checkSums(paid, proposal);
  }
  SECTION("an overpayment: a person decides, but for a small one") {
    const auto paid = line(12000, u"FA-2026-00101");
    const auto proposal = shop.propose(paid);
    CHECK(proposal.status == MatchStatus::Ambiguous);
    CHECK(proposal.candidates.first().parts == Parts{{shop.f1, 10000}});
    CHECK(proposal.candidates.first().overpaid == 2000);
    CHECK(has(proposal.candidates.first(), Overpayment));
    checkSums(paid, proposal);
    CHECK(shop.propose(line(10050, u"FA-2026-00101")).status == MatchStatus::Ready);
  }
  SECTION("with another item of the same customer the sum is exact: shown, not ready") {
    const auto paid = line(16050, u"FA-2026-00101");
    const auto proposal = shop.propose(paid);
    CHECK(proposal.status == MatchStatus::Ambiguous);
    CHECK(std::ranges::any_of(proposal.candidates, [&](const MatchCandidate& candidate) {
      return candidate.parts == Parts{{shop.f1, 10000}, {shop.f2, 6050}};
    }));
    checkSums(paid, proposal);
  }
  SECTION("the amount is another item's than the one that is named: not ready") {
    const auto proposal = shop.propose(line(6050, u"FA-2026-00101", u"DUPONT MATERIAUX"));
    CHECK(proposal.status == MatchStatus::Ambiguous);
  }
}

TEST_CASE("proposeMatches: payers") {
  Shop shop;
  SECTION("his own name and the exact amount of one item") {
    const auto proposal = shop.propose(line(6050, u"VIREMENT", u"DUPONT MATERIAUX"));
    CHECK(isReady(proposal, {{shop.f2, 6050}}));
    CHECK(has(proposal.candidates.first(), PayerName));
  }
  SECTION("an account learnt from earlier payments") {
    shop.book.customers[size_t(shop.martin)].payerIbans = {u"FR1420041010050500013M02606"_s};
    auto paid = line(10000, u"VIREMENT");
    paid.counterpartyIban = u"FR1420041010050500013M02606"_s;
    const auto proposal = shop.propose(paid);
    CHECK(isReady(proposal, {{shop.m1, 10000}}));
    CHECK(has(proposal.candidates.first(), PayerIban));
  }
  SECTION("a name learnt from earlier payments") {
    shop.book.customers[size_t(shop.martin)].payerNames = {u"holding omega"_s};
    CHECK(isReady(shop.propose(line(10000, u"", u"HOLDING OMEGA")), {{shop.m1, 10000}}));
  }
  SECTION("the exact sum of several") {
    const auto proposal = shop.propose(line(14025, u"", u"DUPONT MATERIAUX"));
    CHECK(isReady(proposal, {{shop.f1, 10000}, {shop.f3, 4025}}));
    CHECK(has(proposal.candidates.first(), ExactSum));
  }
  SECTION("credit notes are part of sums") {
    const auto note = shop.item(shop.dupont, u"AV-2026-00007", -1500);
    const auto proposal = shop.propose(line(4550, u"", u"DUPONT MATERIAUX"));
    CHECK(isReady(proposal, {{shop.f2, 6050}, {note, -1500}}));
  }
  SECTION("two sets of the same sum are two candidates, none ready") {
    shop.item(shop.dupont, u"FA-2026-00110", 3950);
    shop.item(shop.dupont, u"FA-2026-00111", 6050);
    // 100,00 = 100,00 = 60,50 + 39,50 (twice)
    const auto proposal = shop.propose(line(10000, u"", u"DUPONT MATERIAUX"));
    CHECK(proposal.status == MatchStatus::Ambiguous);
    CHECK(proposal.candidates.size() == 3);
    CHECK(proposal.candidates.first().parts == Parts{{shop.f1, 10000}});
    for (const auto& candidate : proposal.candidates) CHECK(has(candidate, EqualSets));
  }
  SECTION("a reference decides between equal sets") {
    shop.item(shop.dupont, u"FA-2026-00111", 6050);
    CHECK(shop.propose(line(6050, u"", u"DUPONT MATERIAUX")).status == MatchStatus::Ambiguous);
    CHECK(isReady(shop.propose(line(6050, u"FA-2026-00102", u"DUPONT MATERIAUX")),
                  {{shop.f2, 6050}}));
    CHECK(
        isReady(shop.propose(line(6050, u"facture 102", u"DUPONT MATERIAUX")), {{shop.f2, 6050}}));
  }
  SECTION("last digits without a sure payer say nothing") {
    CHECK(shop.propose(line(10000, u"facture 101")).status == MatchStatus::None);
  }
  SECTION("last digits that contradict the amount hold it") {
    const auto proposal = shop.propose(line(6050, u"facture 101", u"DUPONT MATERIAUX"));
    CHECK(proposal.status == MatchStatus::Ambiguous);
  }
  SECTION("a name that fits two customers: both are shown") {
    shop.customer(u"Garage Martin SAS");
    const auto twin = shop.item(2, u"FA-2026-00300", 10000);
    const auto proposal = shop.propose(line(10000, u"", u"GARAGE MARTIN"));
    CHECK(proposal.status == MatchStatus::Ambiguous);
    REQUIRE(proposal.candidates.size() == 2);
    CHECK(proposal.candidates[0].parts == Parts{{shop.m1, 10000}});
    CHECK(proposal.candidates[1].parts == Parts{{twin, 10000}});
  }
  SECTION("an unsure name is never ready") {
    const auto proposal = shop.propose(line(10000, u"", u"GARAGE MARTIN NORD"));
    CHECK(proposal.status == MatchStatus::Ambiguous);
    CHECK(proposal.candidates.first().parts == Parts{{shop.m1, 10000}});
  }
  SECTION("less a discount, or a small difference: candidates") {
    const auto discount = line(9700, u"", u"GARAGE MARTIN");
    const auto proposal = shop.propose(discount);
    CHECK(proposal.status == MatchStatus::Ambiguous);
    CHECK(has(proposal.candidates.first(), Discount));
    CHECK(proposal.candidates.first().difference == 300);
    checkSums(discount, proposal);
    const auto less = shop.propose(line(9950, u"", u"GARAGE MARTIN"));
    CHECK(less.status == MatchStatus::Ambiguous);
    CHECK(has(less.candidates.first(), SmallDifference));
  }
  SECTION("any other amount goes to the oldest, low") {
    const auto paid = line(12000, u"", u"DUPONT MATERIAUX");
    const auto proposal = shop.propose(paid);
    CHECK(proposal.status == MatchStatus::Ambiguous);
    REQUIRE(proposal.candidates.size() == 1);
    CHECK(proposal.candidates.first().parts == Parts{{shop.f1, 10000}, {shop.f2, 2000}});
    CHECK(has(proposal.candidates.first(), OldestFirst));
    CHECK(proposal.candidates.first().score < 40);
    checkSums(paid, proposal);
  }
  SECTION("more than he owes: all of it and the rest on his account") {
    const auto paid = line(50000, u"", u"DUPONT MATERIAUX");
    const auto proposal = shop.propose(paid);
    CHECK(proposal.status == MatchStatus::Ambiguous);
    REQUIRE(proposal.candidates.size() == 1);
    CHECK(proposal.candidates.first().parts.size() == 3);
    CHECK(proposal.candidates.first().overpaid == 50000 - 20075);
    checkSums(paid, proposal);
  }
}

TEST_CASE("proposeMatches: sums that may be chance") {
  // 0,01, 0,02, 0,04 … 81,92: every amount up to 163,83 is the sum of exactly one set.
  Desk desk;
  const auto customer = desk.customer(u"Grand Client");
  for (int i = 0; i < 14; ++i) desk.item(customer, u"", qint64(1) << i);
  const auto propose = [&](qint64 amount) {
    return desk.propose(line(amount, u"", u"GRAND CLIENT"));
  };
  SECTION("a set that nobody would pick is not ready though nothing else fits") {
    const auto proposal = propose(0b10110010110100);
    CHECK(proposal.status == MatchStatus::Ambiguous);
    REQUIRE(proposal.candidates.size() == 1);
    CHECK(has(proposal.candidates.first(), MayBeChance));
  }
  SECTION("a single item, the oldest ones and the whole account are what people pay") {
    CHECK(propose(1 << 9).status == MatchStatus::Ready);
    CHECK(propose(0b11111).status == MatchStatus::Ready);
    CHECK(propose((1 << 14) - 1).status == MatchStatus::Ready);
  }
  SECTION("one set in a hundred amounts is the limit: 16 383 ÷ 100 = 163") {
    CHECK(propose(0b10000010).status == MatchStatus::Ready);      // 1 + 14 + 91 = 106 of two
    CHECK(propose(0b10000110).status == MatchStatus::Ambiguous);  // 106 + 364 of three
  }
}

TEST_CASE("proposeMatches: nobody known") {
  Shop shop;
  SECTION("an amount that one item alone has is a low candidate, never ready") {
    const auto proposal = shop.propose(line(6050, u"VIREMENT"));
    CHECK(proposal.status == MatchStatus::Ambiguous);
    REQUIRE(proposal.candidates.size() == 1);
    CHECK(proposal.candidates.first().parts == Parts{{shop.f2, 6050}});
    CHECK(proposal.candidates.first().score <= 20);
  }
  SECTION("one that two items have says nothing") {
    CHECK(shop.propose(line(10000, u"VIREMENT")).status == MatchStatus::None);
  }
  SECTION("sums of strangers are not tried") {
    CHECK(shop.propose(line(14025, u"VIREMENT")).status == MatchStatus::None);
  }
  SECTION("nothing from nothing") {
    CHECK(shop.propose(line(0, u"FA-2026-00101")).candidates.isEmpty());
    CHECK(shop.propose(line(-10000, u"FA-2026-00101")).status == MatchStatus::None);
    CHECK(shop.propose(line(std::numeric_limits<qint64>::max(), u"", u"MARTIN"))
              .candidates.isEmpty());
    CHECK(shop.propose(std::vector<MatchLine>{}).isEmpty());
    CHECK(Desk{}.propose(line(100, u"FA-1", u"X")).status == MatchStatus::None);
  }
}

TEST_CASE("proposeMatches: what a person has decided") {
  Shop shop;
  SECTION("what was taken back is never ready again") {
    auto paid = line(6050, u"FA-2026-00102");
    paid.refused = {partsPrint({{shop.f2, 6050}})};
    const auto proposal = shop.propose(paid);
    CHECK(proposal.status == MatchStatus::Ambiguous);
    CHECK(proposal.candidates.first().refusedBefore);
  }
  SECTION("nor does it make the other of two solutions ready") {
    const auto twin = shop.item(shop.dupont, u"FA-2026-00111", 6050);
    auto paid = line(6050, u"", u"DUPONT MATERIAUX");
    paid.refused = {partsPrint({{shop.f2, 6050}})};
    const auto proposal = shop.propose(paid);
    CHECK(proposal.status == MatchStatus::Ambiguous);
    CHECK(proposal.candidates.first().parts == Parts{{twin, 6050}});
  }
  SECTION("a credit on the customer's account is set against his items only") {
    auto credit = line(10000, u"FA-2026-00104");
    credit.customer = shop.dupont;
    const auto proposal = shop.propose(credit);
    REQUIRE_FALSE(proposal.candidates.isEmpty());
    for (const auto& candidate : proposal.candidates) CHECK(candidate.customer == shop.dupont);
    CHECK(proposal.status == MatchStatus::Ambiguous);  // it names another item
    credit.label = u"FA-2026-00101 FA-2026-00104"_s;   // one of his, one of another
    CHECK(shop.propose(credit).status == MatchStatus::Ambiguous);
    credit.label.clear();
    CHECK(isReady(shop.propose(credit), {{shop.f1, 10000}}));
    CHECK(has(shop.propose(credit).candidates.first(), KnownCustomer));
  }
  SECTION("a credit is never one of its own parts") {
    const auto own = shop.item(shop.martin, u"AV-2026-00001", -5000);
    shop.item(shop.martin, u"FA-2026-00120", 5000);
    auto credit = line(5000, u"");
    credit.customer = shop.martin;
    credit.ownItem = own;
    CHECK(isReady(shop.propose(credit), {{6, 5000}}));
    credit.label = u"AV-2026-00001"_s;  // its own number names nothing else
    CHECK(isReady(shop.propose(credit), {{6, 5000}}));
    credit.label.clear();
    credit.ownItem = 0;  // 100,00 − 50,00 is then another set
    CHECK(shop.propose(credit).status == MatchStatus::Ambiguous);
  }
}

TEST_CASE("proposeMatches: items issued after the line") {
  Shop shop;
  shop.book.items[1].issueDay = today + 1;
  const auto proposal = shop.propose(line(6050, u"FA-2026-00102"));
  CHECK(proposal.status == MatchStatus::Ambiguous);
  CHECK(has(proposal.candidates.first(), DatedAfter));
  CHECK(proposal.candidates.first().score < 90);
  shop.book.items[1].issueDay = today;
  CHECK(shop.propose(line(6050, u"FA-2026-00102")).status == MatchStatus::Ready);
}

TEST_CASE("proposeMatches: several lines") {
  Shop shop;
  SECTION("two lines that both pay one item: neither is ready") {
    const auto proposals =
        shop.propose({line(6050, u"FA-2026-00102"), line(6050, u"", u"DUPONT MATERIAUX")});
    CHECK(proposals[0].status == MatchStatus::Ambiguous);
    CHECK(proposals[1].status == MatchStatus::Ambiguous);
    CHECK(has(proposals[0].candidates.first(), SameItemWanted));
  }
  SECTION("a second line that names what is paid in full holds the first") {
    const auto proposals = shop.propose({line(6050, u"FA-2026-00102"), line(20, u"FA-2026-00102")});
    CHECK(proposals[0].status == MatchStatus::Ambiguous);
  }
  SECTION("parts that name one item and settle it together are ready") {
    const auto proposals =
        shop.propose({line(6000, u"FA-2026-00101"), line(4000, u"solde FA-2026-00101")});
    CHECK(isReady(proposals[0], {{shop.f1, 6000}}));
    CHECK(isReady(proposals[1], {{shop.f1, 4000}}));
  }
  SECTION("parts that leave something open are not") {
    const auto proposals =
        shop.propose({line(6000, u"FA-2026-00101"), line(3000, u"FA-2026-00101")});
    CHECK(proposals[0].status == MatchStatus::Ambiguous);
    CHECK(proposals[1].status == MatchStatus::Ambiguous);
    CHECK_FALSE(has(proposals[0].candidates.first(), SameItemWanted));
  }
  SECTION("parts that are more than is open are not, and say so") {
    const auto proposals =
        shop.propose({line(6000, u"FA-2026-00101"), line(5000, u"FA-2026-00101")});
    CHECK(proposals[0].status == MatchStatus::Ambiguous);
    CHECK(has(proposals[0].candidates.first(), SameItemWanted));
    CHECK(has(proposals[1].candidates.first(), SameItemWanted));
  }
  SECTION("lines of different items do not touch each other") {
    const auto proposals =
        shop.propose({line(6050, u"FA-2026-00102"), line(4025, u"FA-2026-00103"), line(1, u"?")});
    CHECK(isReady(proposals[0], {{shop.f2, 6050}}));
    CHECK(isReady(proposals[1], {{shop.f3, 4025}}));
    CHECK(proposals[2].status == MatchStatus::None);
  }
  SECTION("the order of the lines changes nothing, a stop gives nothing") {
    const std::vector<MatchLine> lines{line(6050, u"FA-2026-00102"), line(10000, u"", u"MARTIN"),
                                       line(14025, u"", u"DUPONT MATERIAUX")};
    const std::vector<MatchLine> back{lines.rbegin(), lines.rend()};
    const auto forth = shop.propose(lines);
    const auto reversed = shop.propose(back);
    for (qsizetype i = 0; i < 3; ++i) {
      CHECK(forth[i].status == reversed[2 - i].status);
      REQUIRE(forth[i].candidates.size() == reversed[2 - i].candidates.size());
      for (qsizetype k = 0; k < forth[i].candidates.size(); ++k) {
        CHECK(forth[i].candidates[k].parts == reversed[2 - i].candidates[k].parts);
        CHECK(forth[i].candidates[k].score == reversed[2 - i].candidates[k].score);
      }
    }
    const StopToken stop;
    stop.requestStop();
    CHECK(proposeMatches(lines, shop.book, {}, {}, stop).isEmpty());
  }
  SECTION("progress reaches its end") {
    qint64 last = -1;
    qint64 end = 0;
    proposeMatches({line(6050, u"FA-2026-00102")}, shop.book, {}, [&](qint64 done, qint64 total) {
      CHECK(done >= last);
      last = done;
      end = total;
    });
    CHECK(last == end);
  }
}

TEST_CASE("proposeMatches: bounds") {
  Desk desk;
  const auto customer = desk.customer(u"Grand Client");
  SECTION("fifty equal items: fifty candidates, ambiguous, and it says that there are more") {
    for (int i = 0; i < 60; ++i) desk.item(customer, u"", 10000);
    const auto proposal = desk.propose(line(10000, u"", u"GRAND CLIENT"));
    CHECK(proposal.status == MatchStatus::Ambiguous);
    CHECK(proposal.candidates.size() == 50);
    CHECK(proposal.truncated);
    CHECK(proposal.candidates.first().parts == Parts{{1, 10000}});  // the oldest first
  }
  SECTION("a search that was cut short is never ready and still shows the single item") {
    std::mt19937_64 numbers{5};
    for (int i = 0; i < 120; ++i) {
      desk.item(customer, u"", 1'000'000 + qint64(numbers() % 1'000'000'000'000'000));
    }
    desk.options.stepLimit = 1000;
    const auto largest = std::ranges::max_element(desk.book.items, {}, &MatchItem::open);
    const auto paid = line(largest->open, u"", u"GRAND CLIENT");
    const auto proposal = desk.propose(paid);
    CHECK(proposal.truncated);
    CHECK(proposal.status == MatchStatus::Ambiguous);
    REQUIRE_FALSE(proposal.candidates.isEmpty());
    CHECK(proposal.candidates.first().parts == Parts{{largest->id, paid.amount}});
  }
}

TEST_CASE("proposeMatches: sums hold on random books") {
  std::mt19937_64 numbers{2026};
  const auto upTo = [&](qint64 last) { return qint64(numbers() % quint64(last)) + 1; };
  for (int round = 0; round < 30; ++round) {
    Desk desk;
    for (int i = 0; i < 3; ++i) {
      const auto name = QString::fromLatin1("Client %1").arg(QChar{char16_t(u'a' + i)});
      desk.customer(reinterpret_cast<const char16_t*>(name.utf16()));
    }
    for (int i = 0; i < 12; ++i) {
      const auto number = u"FA-2026-%1"_s.arg(i, 5, 10, QChar{u'0'});
      desk.item(qint32(upTo(3) - 1), reinterpret_cast<const char16_t*>(number.utf16()),
                upTo(4) == 1 ? -upTo(50) * 100 : upTo(200) * 100);
    }
    std::vector<MatchLine> lines;
    for (int i = 0; i < 20; ++i) {
      lines.push_back(line(upTo(400) * 50, u"", u""));
      if (upTo(2) == 1) lines.back().label = desk.book.items[size_t(upTo(12) - 1)].number;
      if (upTo(2) == 1) lines.back().counterparty = desk.book.customers[size_t(upTo(3) - 1)].name;
    }
    const auto proposals = desk.propose(lines);
    QHash<qint64, qint64> taken;
    for (size_t i = 0; i < lines.size(); ++i) {
      const auto& proposal = proposals[qsizetype(i)];
      checkSums(lines[i], proposal);
      for (const auto& candidate : proposal.candidates) {
        for (const auto& part : candidate.parts) {
          const auto& item = desk.book.items[size_t(part.itemId - 1)];
          CHECK(item.customer == candidate.customer);
          CHECK((part.amount > 0) == (item.open > 0));
          CHECK(qAbs(part.amount) <= qAbs(item.open));
        }
      }
      if (proposal.status != MatchStatus::Ready) continue;
      for (const auto& part : proposal.candidates.first().parts) taken[part.itemId] += part.amount;
    }
    for (auto at = taken.cbegin(); at != taken.cend(); ++at) {
      CHECK(qAbs(at.value()) <= qAbs(desk.book.items[size_t(at.key() - 1)].open));
    }
  }
}

TEST_CASE("partsPrint") {
  const Parts parts{{1, 100}, {2, 200}};
  CHECK(partsPrint(parts) == partsPrint({{2, 200}, {1, 100}}));
  CHECK(partsPrint(parts) != partsPrint({{1, 100}, {2, 201}}));
  CHECK(partsPrint(parts) != partsPrint({{1, 200}, {2, 100}}));
  CHECK(partsPrint(parts) != partsPrint({{1, 100}}));
}
