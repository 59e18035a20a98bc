#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSpinBox>
#include <QTabWidget>
#include <QTableView>

#include "tests/ui/fake_prompts.h"
#include "tests/ui/window_waiting.h"
#include "ui/customers/customer_sheet.h"
#include "ui/customers/customers_page.h"
#include "ui/risk/credit_control_dialog.h"
#include "ui/risk/credit_dialogs.h"
#include "ui/risk/risk_tab.h"
#include "ui/risk/thresholds_dialog.h"

using namespace encaisse;
using namespace encaisse::testing;
using namespace Qt::StringLiterals;

namespace {

/// The dialog of that name that is shown; waits for it.
template <typename Dialog>
Dialog* shownDialog(QWidget& parent) {
  Dialog* dialog = nullptr;
  REQUIRE(eventually([&] {
    dialog = parent.findChild<Dialog*>();
    return dialog != nullptr && dialog->isVisible();
  }));
  return dialog;
}

/// DURAND owes 500.50 since 9 April; its sheet shows the tab of the risk, on 31 October.
struct Shown {
  TestFiles files;
  std::unique_ptr<LedgerSession> session = aSession(files);
  FakePrompts prompts;
  std::unique_ptr<CustomersPage> page;
  qint64 durand = 0;

  Shown() {
    auto customer = valueOf(session->ledger().customers().findByCode(u"DURAND"_s));
    customer.creditLimitMinor = 60000;
    durand = customer.id;
    REQUIRE(session->ledger().customers().save(customer).ok());
    session->loadNow();
    page = std::make_unique<CustomersPage>(*session, prompts);
    page->resize(1100, 700);
    page->show();
    page->showCustomer(durand);
    auto* tabs = named<QTabWidget>(*page->sheet(), "sheetTabs");
    tabs->setCurrentWidget(page->sheet()->risk());
    REQUIRE(eventually([&] { return !label("riskExposure").isEmpty(); }));
  }
  QString label(const char* name) { return named<QLabel>(*page->sheet()->risk(), name)->text(); }
  QPushButton* button(const char* name) { return named<QPushButton>(*page->sheet()->risk(), name); }
};

}  // namespace

TEST_CASE("RiskTab") {
  Shown shown;

  SECTION("says what is used of the limit and why to block") {
    // 500.50 of 600.00 are 83 %.
    CHECK(shown.label("riskExposure").contains(u"83 %"_s));
    CHECK(shown.label("riskBlock").contains(u"205"_s));  // 9 April to 31 October
    CHECK(shown.button("bypass")->isEnabled());
    CHECK_FALSE(shown.button("endBypass")->isVisible());
  }
  SECTION("a limit for a while, and its end from the menu") {
    auto* menu = shown.page->sheet()->risk()->limitMenu();
    Q_EMIT menu->aboutToShow();
    REQUIRE(menu->actions().size() == 1);
    menu->actions().first()->trigger();
    auto* dialog = shownDialog<LimitDialog>(*shown.page);
    CHECK_FALSE(named<QPushButton>(*dialog, "save")->isEnabled());
    QTest::keyClicks(named<QLineEdit>(*dialog, "amount"), u"1001"_s);
    named<QPushButton>(*dialog, "save")->click();
    REQUIRE(eventually([&] { return shown.label("riskExposure").contains(u"50 %"_s); }));
    Q_EMIT menu->aboutToShow();
    REQUIRE(menu->actions().size() == 2);
    menu->actions().last()->trigger();
    CHECK(eventually([&] { return shown.label("riskExposure").contains(u"83 %"_s); }));
  }
  SECTION("a bypass says who and why, and can be ended") {
    shown.button("bypass")->click();
    auto* dialog = shownDialog<BypassDialog>(*shown.page);
    QTest::keyClicks(named<QLineEdit>(*dialog, "reason"), u"pays cash"_s);
    named<QPushButton>(*dialog, "save")->click();
    REQUIRE(eventually([&] { return shown.label("riskBlock").contains(u"pays cash"_s); }));
    CHECK(shown.label("riskBlock").contains(u"tester"_s));
    CHECK_FALSE(shown.button("bypass")->isEnabled());
    shown.button("endBypass")->click();
    CHECK(eventually([&] { return !shown.label("riskBlock").contains(u"pays cash"_s); }));
    CHECK(shown.prompts.errors.isEmpty());
  }
  SECTION("a signal opens the items behind it") {
    auto* table = named<QTableView>(*shown.page->sheet()->risk(), "riskSignals");
    // F2 is overdue by a computed due date that nobody confirmed.
    REQUIRE(table->model()->rowCount() == 1);
    table->setCurrentIndex(table->model()->index(0, 0));
    QTest::keyClick(table, Qt::Key_Return);
    auto* dialog = shownDialog<QDialog>(*shown.page);
    CHECK(dialog->findChild<QTableView*>() != nullptr);
  }
}

TEST_CASE("ThresholdsDialog") {
  RiskSettings settings;
  settings.chronicLate = 40;
  ThresholdsDialog dialog{settings};
  CHECK(dialog.settings() == settings);
  named<QSpinBox>(dialog, "forgottenDays")->setValue(21);
  CHECK(dialog.settings().forgottenDays == 21);
  auto* save = named<QPushButton>(dialog, "save");
  CHECK(save->isEnabled());
  named<QSpinBox>(dialog, "classFrom1")->setValue(90);  // B from more points than A
  CHECK_FALSE(save->isEnabled());
  named<QPushButton>(dialog, "defaults")->click();
  CHECK(save->isEnabled());
  CHECK(dialog.settings() == RiskSettings{});
}

TEST_CASE("CreditControlDialog") {
  TestFiles files;
  const auto session = aSession(files);
  FakePrompts prompts;
  CreditControlDialog dialog{*session, prompts, nullptr};
  dialog.show();
  auto* blocked = named<QTableView>(dialog, "blockedCustomers");
  auto* bypassed = named<QTableView>(dialog, "bypassedCustomers");
  REQUIRE(eventually([&] { return blocked->model()->rowCount() == 1; }));
  CHECK_FALSE(bypassed->isVisible());

  SECTION("exports the list that programs read") {
    prompts.fileToSave = files.path("block.csv");
    named<QPushButton>(dialog, "exportBlockList")->click();
    QFile file{prompts.fileToSave};
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    CHECK(text.contains("DURAND"));
    CHECK(text.contains("old_overdue"));
    CHECK(prompts.suggestions.last().endsWith(u"to-block-2026-10-31.csv"_s));
  }
  SECTION("a bypassed customer is shown apart") {
    named<QPushButton>(dialog, "bypassBlock")->click();
    auto* asked = shownDialog<BypassDialog>(dialog);
    QTest::keyClicks(named<QLineEdit>(*asked, "reason"), u"agreed"_s);
    named<QPushButton>(*asked, "save")->click();
    REQUIRE(eventually([&] { return bypassed->model()->rowCount() == 1; }));
    CHECK(blocked->model()->rowCount() == 0);
    CHECK(bypassed->model()->index(0, 2).data().toString() == u"agreed"_s);
    named<QPushButton>(dialog, "endBypass")->click();
    CHECK(eventually([&] { return blocked->model()->rowCount() == 1; }));
  }
}
