#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>

#include "core/ledger/ledger_interest.h"
#include "tests/ui/fake_prompts.h"
#include "tests/ui/window_waiting.h"
#include "ui/common/money_format.h"
#include "ui/customers/customer_sheet.h"
#include "ui/customers/customers_page.h"
#include "ui/customers/penalties_tab.h"

using namespace encaisse;
using namespace encaisse::testing;
using namespace Qt::StringLiterals;

namespace {

struct Shown {
  TestFiles files;
  std::unique_ptr<LedgerSession> session = aSession(files);
  FakePrompts prompts;
  std::unique_ptr<CustomersPage> page;

  /// @param segment  of DURAND, whose F1 was paid 8 days late and whose F2 is open
  explicit Shown(const QString& segment) {
    auto durand = valueOf(session->ledger().customers().findByCode(u"DURAND"_s));
    durand.segment = segment;
    REQUIRE(session->ledger().customers().save(durand).ok());
    session->loadNow();
    page = std::make_unique<CustomersPage>(*session, prompts);
    page->resize(1100, 700);
    page->show();
    page->showCustomer(durand.id);
    auto* tabs = named<QTabWidget>(*page->sheet(), "sheetTabs");
    tabs->setCurrentWidget(page->sheet()->findChild<PenaltiesTab*>());
  }
  QString sum() { return named<QLabel>(*page->sheet(), "penaltySum")->text(); }
  QString remarks() { return named<QLabel>(*page->sheet(), "penaltyRemarks")->text(); }
  QPushButton* button() { return named<QPushButton>(*page->sheet(), "penaltySheet"); }
};

}  // namespace

TEST_CASE("PenaltiesTab") {
  SECTION("shows the figures of the report, and writes its sheet") {
    Shown shown{u"PME"_s};
    REQUIRE(eventually([&] { return shown.button()->isEnabled(); }));
    const auto snapshot = shown.session->snapshot();
    const auto report =
        valueOf(readInterest(shown.session->ledger(), *snapshot, {day("2026-10-31")}));
    REQUIRE(report.totals.first().items == 2);  // DURAND's, by name before MARTIN's
    const auto& total = report.totals.first();
    CHECK(total.fees == 2);
    CHECK(shown.sum().contains(formatMoney(total.interest, Currency::eur())));
    CHECK(shown.sum().contains(formatMoney(total.sum(), Currency::eur())));
    auto* table = named<QTableView>(*shown.page->sheet(), "penaltyItems");
    REQUIRE(table->model()->rowCount() == 2);
    // F1: 120.00 × 12.15 % × 8 ÷ 365 = 0.3196
    CHECK(table->model()->index(0, 4).data().toString() == formatAmount(32, Currency::eur()));
    shown.prompts.fileToSave = shown.files.path("sheet.pdf");
    shown.button()->click();
    CHECK(shown.prompts.suggestions.last() == u"DURAND-penalties-2026-10-31.pdf"_s);
    REQUIRE(eventually([&] { return QFile::exists(shown.prompts.fileToSave); }));
    CHECK(shown.prompts.errors.isEmpty());
  }
  SECTION("of whom we do not know: nothing is claimed, and why") {
    Shown shown{{}};
    REQUIRE(eventually([&] { return !shown.remarks().isEmpty(); }));
    CHECK_FALSE(shown.button()->isEnabled());
    CHECK(shown.remarks().contains(u"SIREN"_s));
  }
  SECTION("follows the day") {
    Shown shown{u"PME"_s};
    REQUIRE(eventually([&] { return shown.button()->isEnabled(); }));
    shown.session->setAsOf(day("2026-01-31"));
    REQUIRE(eventually([&] { return shown.sum() == u"Nothing was paid late or is late."_s; }));
    CHECK_FALSE(shown.button()->isEnabled());
  }
}
