#include "core/ledger/sample_company.h"
#include "core/report/daily_report.h"
#include "core/report/report_html.h"
#include "core/report/report_words.h"
#include "tests/support/ledgers.h"
#include "tests/support/snapshot_builder.h"

using namespace encaisse;
using namespace Qt::StringLiterals;

namespace {

/// Two salespeople with a customer each. The 2nd of November 2026 is a Monday; Friday was the 30th.
SnapshotBuilder twoSellers() {
  SnapshotBuilder builder;
  const int ann = builder.customer(u"A"_s, u"Atlas <b>SARL</b>"_s);
  const int bob = builder.customer(u"B"_s, u"Bellevue"_s);
  builder.at(ann).salesperson = u"Ann"_s;
  builder.at(bob).salesperson = u"Bob"_s;
  builder.invoice(ann, encaisse::day("2026-08-01"), encaisse::day("2026-09-01"), 100'000);
  builder.invoice(bob, encaisse::day("2026-08-01"), encaisse::day("2026-12-01"), 77'700);
  builder.payment(ann, encaisse::day("2026-10-30"), 12'300);
  builder.payment(bob, encaisse::day("2026-10-31"), 4'500);
  builder.payment(bob, encaisse::day("2026-10-29"), 900);  // Thursday: said on Friday
  builder.payment(bob, encaisse::day("2026-11-02"), 700);  // today: said tomorrow
  return builder;
}

const QDate monday{2026, 11, 2};
const ReportScope ofAnn{ReportScope::Kind::Salesperson, u"Ann"_s};

}  // namespace

TEST_CASE("buildDailyReport") {
  const auto snapshot = twoSellers().build();

  SECTION("on Monday it tells of Friday and the weekend") {
    const auto report = buildDailyReport(snapshot, monday, {}, u"fr"_s);
    CHECK(report.since == QDate{2026, 10, 30});
    REQUIRE(report.receipts.lines.size() == 2);
    CHECK(report.receipts.lines[0].amount == 12'300);
    CHECK(report.receipts.lines[1].amount == 4'500);
    CHECK(report.receipts.total == 16'800);
  }
  SECTION("after a public holiday it tells of the working day before") {
    // 1 May 2026 is a Friday and a holiday: on Monday the 4th, Thursday the 30th is the last.
    CHECK(buildDailyReport(snapshot, QDate{2026, 5, 4}, {}, u"fr"_s).since == QDate{2026, 4, 30});
  }
  SECTION("its figures are those of its customers, and together those of all") {
    const auto all = buildDailyReport(snapshot, monday, {}, u"fr"_s);
    const auto ann = buildDailyReport(snapshot, monday, ofAnn, u"fr"_s);
    const auto bob =
        buildDailyReport(snapshot, monday, {ReportScope::Kind::Salesperson, u"Bob"_s}, u"fr"_s);
    CHECK(all.aging.balance == 100'000 + 77'700 - 12'300 - 4'500 - 900 - 700);
    CHECK(ann.aging.balance == 87'700);
    CHECK(all.aging.balance == ann.aging.balance + bob.aging.balance);
    CHECK(all.aging.overdue() == 100'000);
    CHECK(bob.aging.overdue() == 0);
    REQUIRE(all.weeks.size() == 14);
    for (qsizetype i = 0; i < all.weeks.size(); ++i) {
      CHECK(all.weeks[i].mean == ann.weeks[i].mean + bob.weeks[i].mean);
      CHECK(ann.weeks[i].low <= ann.weeks[i].high);
    }
  }
  SECTION("a customer to be called and reminded is one line, so that no amount counts twice") {
    const auto report = buildDailyReport(snapshot, monday, ofAnn, u"en"_s);
    REQUIRE(report.actions.lines.size() == 1);
    CHECK(report.actions.lines.first().text.contains(u"Call: 62 days late"_s));  // since 1 Sept.
    CHECK(report.actions.lines.first().text.contains(u"Remind"_s));
    CHECK(report.actions.total == report.actions.lines.first().amount);
  }
  SECTION("signals that began are alerts, to each only those of the own customers") {
    std::vector<WeakSignal> began(3);
    began[0].kind = SignalKind::NoPayment;
    began[0].found = 64;
    began[0].against = 14;
    began[0].amount = 500;
    began[1].kind = SignalKind::BankDetails;
    began[1].customer = 1;
    began[1].account = u"FR7612345"_s;
    began[1].amount = 900;
    began[2].kind = SignalKind::BrokenPromise;  // a list of its own
    const auto alertsOf = [&](const ReportScope& scope, const QString& language) {
      const auto report = buildDailyReport(snapshot, monday, scope, language, began);
      QStringList lines;
      for (const auto& line : report.alerts.lines) lines.append(line.customer + line.text);
      return lines;
    };
    // Atlas comes first: it owes 877.00. Due on 1 September, it was 58 days late on Thursday and is
    // 62 now: to block, since more than 60.
    CHECK(alertsOf({}, u"en"_s) ==
          QStringList{u"Atlas <b>SARL</b>To block · No payment for 64 days, usually one every 14"_s,
                      u"BellevuePays from a new account (…2345)"_s});
    CHECK(
        alertsOf(ofAnn, u"fr"_s) ==
        QStringList{
            u"Atlas <b>SARL</b>À bloquer · Plus de règlement depuis 64 j, d’habitude tous les 14 j"_s});
    const ReportScope ofBob{ReportScope::Kind::Salesperson, u"Bob"_s};
    CHECK(alertsOf(ofBob, u"fr"_s) ==
          QStringList{u"BellevuePaie depuis un nouveau compte (…2345)"_s});
    const auto page = buildDailyReport(snapshot, monday, ofBob, u"fr"_s, began);
    for (const auto& text : {reportHtml(page), reportText(page)}) {
      CHECK(text.contains(u"nouveau compte"_s));
      CHECK_FALSE(text.contains(u"Plus de règlement"_s));
    }
  }
  SECTION("every signal has its words in both languages") {
    for (const auto* language : {"fr", "en"}) {
      for (const auto& text : reportWords(QString::fromLatin1(language)).signalTexts) {
        CHECK_FALSE(text.isEmpty());
      }
    }
  }
  SECTION("an agency that nobody belongs to has nothing") {
    const auto report =
        buildDailyReport(snapshot, monday, {ReportScope::Kind::Agency, u"Lyon"_s}, u"fr"_s);
    CHECK(report.aging.balance == 0);
    CHECK(report.receipts.lines.isEmpty());
    CHECK(report.actions.lines.isEmpty());
  }
  SECTION("long lists are cut, their total is not") {
    ReportList list;
    for (int i = 0; i < 40; ++i) list.add({u"x"_s, {}, 100});
    CHECK(list.lines.size() == ReportList::longest);
    CHECK(list.more == 25);
    CHECK(list.total == 4'000);
  }
}

TEST_CASE("The page of a report") {
  const auto snapshot = twoSellers().build();

  SECTION("escapes what customers are called, and fetches nothing from anywhere") {
    const auto html = reportHtml(buildDailyReport(snapshot, monday, {}, u"fr"_s));
    CHECK(html.contains(u"Atlas &lt;b&gt;SARL&lt;/b&gt;"_s));
    CHECK_FALSE(html.contains(u"<b>SARL"_s));
    CHECK_FALSE(html.contains(u"http"_s));
    CHECK_FALSE(html.contains(u"<script"_s));
    CHECK(html.count(u"src=\""_s) == 2);
    CHECK(html.contains(u"src=\"cid:aging.png\""_s));
  }
  SECTION("holds nothing of other people's customers") {
    const auto report = buildDailyReport(snapshot, monday, ofAnn, u"fr"_s);
    for (const auto& text : {reportHtml(report), reportText(report), reportSubject(report)}) {
      CHECK_FALSE(text.contains(u"Bellevue"_s));
      CHECK_FALSE(text.contains(u"777"_s));
      CHECK_FALSE(text.contains(u"45,00"_s));
    }
    CHECK(reportText(report).contains(u"Atlas"_s));
  }
  SECTION("speaks the recipient's language") {
    CHECK(reportText(buildDailyReport(snapshot, monday, {}, u"fr"_s))
              .startsWith(u"Point du 02/11/2026\n"_s));
    CHECK(reportText(buildDailyReport(snapshot, monday, {}, u"en"_s)).contains(u"To do today"_s));
  }
  SECTION("an empty ledger has a report too") {
    const auto report = buildDailyReport(SnapshotBuilder{}.build(), monday, {}, u"en"_s);
    CHECK(reportHtml(report).contains(u"None."_s));
  }
}

TEST_CASE("The sample company's report") {
  testing::TestFiles files;
  const auto ledger =
      testing::valueOf(createSampleCompany(files.path("sample.encaisse"), testing::fixedContext()));
  const auto snapshot = testing::valueOf(ledger->snapshot());
  const auto all = buildDailyReport(snapshot, QDate{2026, 10, 30}, {}, u"fr"_s);
  CHECK_FALSE(all.actions.lines.isEmpty());

  // Nobody's page names a customer of somebody else.
  QSet<QString> sellers;
  for (const auto& customer : snapshot.customers) sellers.insert(customer.salesperson);
  REQUIRE(sellers.size() > 1);
  for (const auto& seller : sellers) {
    const ReportScope scope{ReportScope::Kind::Salesperson, seller};
    const auto text = reportText(buildDailyReport(snapshot, QDate{2026, 10, 30}, scope, u"fr"_s));
    for (const auto& customer : snapshot.customers) {
      if (customer.salesperson == seller) continue;
      INFO(seller.toStdString() << " sees " << customer.name.toStdString());
      CHECK_FALSE(text.contains(u"- "_s + customer.name + u", "_s));
    }
  }
}
