#include <set>

#include "core/ledger/sample_company.h"
#include "core/promises/promise_state.h"
#include "core/receivables/aging.h"
#include "tests/support/contents.h"
#include "tests/support/ledgers.h"

using namespace encaisse;
using namespace encaisse::testing;
using namespace Qt::StringLiterals;

TEST_CASE("createSampleCompany") {
  TestFiles files;
  const auto made = valueOf(createSampleCompany(files.path("sample.encaisse"), fixedContext()));
  auto& ledger = *made;
  const auto snapshot = valueOf(ledger.snapshot());
  const QDate lastDay = day("2026-10-31");

  SECTION("is a firm with all that a letter says, marked as an example") {
    const auto company = valueOf(ledger.company());
    CHECK(company.name == u"Menuiserie Lavandin"_s);
    CHECK(company.isSample);
    for (const auto& text : {company.siren, company.street, company.city, company.iban,
                             company.signatory, company.vatNumber}) {
      CHECK_FALSE(text.isEmpty());
    }
  }
  SECTION("has about 120 customers, each with its address, terms and people") {
    CHECK(snapshot.customers.size() >= 110);
    CHECK(snapshot.customers.size() <= 130);
    std::set<QString> codes;
    for (const auto& customer : snapshot.customers) {
      INFO(customer.code.toStdString());
      codes.insert(customer.code);
      CHECK_FALSE(customer.name.isEmpty());
      CHECK_FALSE(customer.city.isEmpty());
      CHECK_FALSE(customer.salesperson.isEmpty());
      CHECK_FALSE(customer.paymentTerms.isEmpty());
    }
    CHECK(qsizetype(codes.size()) == snapshot.customers.size());
  }
  SECTION("tells two fiscal years, the second opening where the first closed") {
    const auto batches = valueOf(ledger.imports().list());
    REQUIRE(batches.size() == 2);
    CHECK(batches[1].lastOn.year() == 2025);
    CHECK(batches[0].openingOn == day("2026-01-01"));
    CHECK(batches[0].lastOn == lastDay);
    for (const auto& item : snapshot.items) CHECK(item.kind != ItemKind::OpeningDifference);
  }
  SECTION("adds up: every invariant holds and the proof line is 0.00 at each month end") {
    for (const auto& line : valueOf(ledger.check()).lines) {
      INFO(line.name.toStdString() << " " << line.problems.join(u"; "_s).toStdString());
      CHECK(line.passed);
    }
    for (QDate monthEnd = day("2025-01-31"); monthEnd <= lastDay;
         monthEnd = monthEnd.addDays(1).addMonths(1).addDays(-1)) {
      const auto report = buildAging(snapshot, monthEnd, Buckets{});
      CHECK(report.proof.difference() == 0);
      CHECK(report.total.balance == report.proof.ledger);
    }
    CHECK(buildAging(snapshot, lastDay, Buckets{}).total.balance > 0);
  }
  SECTION("shows every behaviour of payers and every kind of line") {
    std::set<ItemKind> kinds;
    for (const auto& item : snapshot.items) kinds.insert(item.kind);
    for (const auto kind :
         {ItemKind::Invoice, ItemKind::CreditNote, ItemKind::Payment, ItemKind::ReturnedPayment}) {
      CHECK(kinds.contains(kind));
    }
    const auto report = buildAging(snapshot, lastDay, Buckets{});
    CHECK(report.total.notDue > 0);
    for (const qint64 bucket : report.total.buckets) CHECK(bucket > 0);
    CHECK(report.total.credits < 0);
    const auto partlyPaid = std::ranges::count_if(snapshot.items, [](const SnapshotItem& item) {
      return item.amount > 0 && item.open > 0 && item.open < item.amount;
    });
    CHECK(partlyPaid > 0);
    std::set<QString> languages;
    for (const auto& customer : snapshot.customers) languages.insert(customer.language);
    CHECK(languages == std::set<QString>{u"en"_s, u"fr"_s});
  }
  SECTION("has promises, disputes and calls, in every state that matters") {
    std::set<PromiseState> states;
    for (const auto& status : promiseStatesAt(snapshot, lastDay, graceDaysOf(snapshot))) {
      states.insert(status.state);
    }
    CHECK(states ==
          std::set<PromiseState>{PromiseState::Running, PromiseState::Kept, PromiseState::Broken});
    CHECK(snapshot.chasing.disputes.size() == 3);
    CHECK(std::ranges::count_if(snapshot.chasing.disputes, [](const DisputeFact& dispute) {
            return dispute.resolvedDay == 0;
          }) == 2);
    CHECK(snapshot.chasing.calls.size() == 2);
    CHECK(snapshot.chasing.pauses.size() == 1);
  }
  SECTION("is the same company each time") {
    const auto again = valueOf(createSampleCompany(files.path("again.encaisse"), fixedContext()));
    CHECK(contentsOf(again->database()) == contentsOf(ledger.database()));
  }
  SECTION("is not made over an existing file") {
    const auto again = createSampleCompany(ledger.path(), fixedContext());
    REQUIRE_FALSE(again.ok());
    CHECK(again.error().code == ErrorCode::Conflict);
  }
}
