#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTreeWidget>

#include "tests/ui/fake_prompts.h"
#include "tests/ui/window_waiting.h"
#include "ui/common/money_format.h"
#include "ui/follow_up/end_dialog.h"
#include "ui/procedures/doubtful_dialog.h"
#include "ui/procedures/hand_over_dialog.h"
#include "ui/procedures/insolvency_dialog.h"
#include "ui/procedures/interruption_dialog.h"
#include "ui/procedures/notice_dialog.h"
#include "ui/procedures/procedures_tab.h"
#include "ui/procedures/waiver_dialog.h"

using namespace encaisse;
using namespace encaisse::testing;
using namespace Qt::StringLiterals;

namespace {

/// The tab of DURAND, who owes F2 (500.50, due by the company's terms) on 31 October 2026.
class ShownTab {
public:
  ShownTab() : session{aSession(m_files)} {
    auto durand = valueOf(session->ledger().customers().findByCode(u"DURAND"_s));
    durand.kind = u"professional"_s;
    REQUIRE(session->ledger().customers().save(durand).ok());
    valueOf(session->ledger().items().confirmDueDates(durand.id));
    session->loadNow();
    id = durand.id;
    tab = std::make_unique<ProceduresTab>(*session, nullptr, prompts);
    tab->resize(760, 560);
    tab->show();
    tab->setCustomer(id);
  }

  void choose(const char* action) { named<QAction>(*tab, action)->trigger(); }
  template <typename Dialog>
  Dialog& dialog() {
    Dialog* found = nullptr;
    REQUIRE(eventually([&] {
      found = tab->findChild<Dialog*>();
      return found != nullptr;
    }));
    return *found;
  }
  QString record(int row, int column) {
    auto* table = named<QTableView>(*tab, "procedureRecords");
    return table->model()->index(row, column).data().toString();
  }
  ProcedureService& procedures() { return session->ledger().procedures(); }
  QString path(const char* name) { return m_files.path(name); }

private:
  TestFiles m_files;

public:
  std::unique_ptr<LedgerSession> session;
  FakePrompts prompts;
  std::unique_ptr<ProceduresTab> tab;
  qint64 id = 0;
};

bool mayBeSaved(QDialog& dialog) { return named<QPushButton>(dialog, "save")->isEnabled(); }

}  // namespace

TEST_CASE("ProceduresTab") {
  ShownTab shown;

  SECTION("late items with the last day to act") {
    auto* table = named<QTableView>(*shown.tab, "limitations");
    REQUIRE(table->model()->rowCount() == 1);
    CHECK(table->model()->index(0, 3).data().toString() == u"C. com. L110-4"_s);
    CHECK(named<QLabel>(*shown.tab, "procedureFacts")->isVisible());
    CHECK_FALSE(named<QPushButton>(*shown.tab, "endProcedure")->isVisible());
  }
  SECTION("penalties are waived with a reason, shown, withdrawn and undone") {
    shown.choose("waive");
    auto& dialog = shown.dialog<WaiverDialog>();
    named<QLineEdit>(dialog, "reason")->setText(u"geste commercial"_s);
    CHECK_FALSE(mayBeSaved(dialog));  // no item is chosen yet
    named<QCheckBox>(dialog, "all")->setChecked(true);
    CHECK(mayBeSaved(dialog));
    named<QLineEdit>(dialog, "reason")->clear();
    CHECK_FALSE(mayBeSaved(dialog));
    named<QLineEdit>(dialog, "reason")->setText(u"geste commercial"_s);
    named<QCheckBox>(dialog, "interest")->setChecked(false);
    CHECK_FALSE(mayBeSaved(dialog));  // nothing is waived
    named<QCheckBox>(dialog, "fee")->setChecked(true);
    // F1 was paid late, F2 is late: a lump sum of 40 each
    CHECK(named<QLabel>(dialog, "sum")->text().contains(formatMoney(8000, Currency::eur())));
    named<QTreeWidget>(dialog, "items")->topLevelItem(0)->setCheckState(0, Qt::Unchecked);
    dialog.accept();
    const auto waivers = valueOf(shown.procedures().waivers(shown.id));
    REQUIRE(waivers.size() == 1);
    CHECK(waivers.first().isFee);
    CHECK(waivers.first().reason == u"geste commercial"_s);
    CHECK(waivers.first().waivedOn == day("2026-10-31"));
    shown.session->loadNow();
    CHECK(shown.record(0, 1) == u"F2"_s);
    named<QPushButton>(*shown.tab, "endProcedure")->click();
    shown.dialog<EndDialog>().accept();
    CHECK(valueOf(shown.procedures().waivers()).first().withdrawnOn == day("2026-10-31"));
    valueOf(shown.session->ledger().undo().undoLast());
    valueOf(shown.session->ledger().undo().undoLast());
    CHECK(valueOf(shown.procedures().waivers()).isEmpty());
  }
  SECTION("items are handed over with their file, and closed with an outcome") {
    shown.choose("handOver");
    auto& dialog = shown.dialog<HandOverDialog>();
    CHECK_FALSE(mayBeSaved(dialog));
    named<QLineEdit>(dialog, "agent")->setText(u"Me Roche"_s);
    auto* kind = named<QComboBox>(dialog, "kind");
    kind->setCurrentIndex(kind->findData(u"lawyer"_s));
    named<QCheckBox>(dialog, "writeFile")->setChecked(true);
    shown.prompts.fileToSave = shown.path("debt.zip");
    dialog.accept();
    const auto handOver = valueOf(shown.procedures().handOvers(shown.id)).first();
    CHECK(handOver.kind == u"lawyer"_s);
    CHECK(handOver.items.size() == 1);
    CHECK(eventually([&] { return QFile::exists(shown.path("debt.zip")); }));
    shown.session->loadNow();
    named<QPushButton>(*shown.tab, "endProcedure")->click();
    auto& end = shown.dialog<EndDialog>();
    named<QComboBox>(end, "outcome")->setCurrentText({});
    CHECK_FALSE(mayBeSaved(end));
    named<QComboBox>(end, "outcome")->setCurrentText(u"payé"_s);
    named<QDateEdit>(end, "endedOn")->setDate(day("2026-10-30"));
    CHECK_FALSE(mayBeSaved(end));  // before it began
    named<QDateEdit>(end, "endedOn")->setDate(day("2026-11-30"));
    end.accept();
    CHECK(valueOf(shown.procedures().handOvers()).first().outcome == u"payé"_s);
    shown.session->loadNow();
    CHECK_FALSE(named<QPushButton>(*shown.tab, "endProcedure")->isEnabled());
  }
  SECTION("an item is doubtful for a reason, with no more set aside than is open without VAT") {
    shown.choose("doubtful");
    auto& dialog = shown.dialog<DoubtfulDialog>();
    // 500.50 ÷ 1.20 = 417.08
    CHECK(named<QLabel>(dialog, "net")->text().contains(formatMoney(41708, Currency::eur())));
    named<QLineEdit>(dialog, "reason")->setText(u"liquidation"_s);
    named<QLineEdit>(dialog, "provision")->setText(u"417,09"_s);
    CHECK_FALSE(mayBeSaved(dialog));
    named<QLineEdit>(dialog, "provision")->setText(u"417,08"_s);
    CHECK(mayBeSaved(dialog));
    named<QComboBox>(dialog, "vat")->setCurrentText(u"x"_s);
    CHECK_FALSE(mayBeSaved(dialog));
    named<QComboBox>(dialog, "vat")->setCurrentText(u"20"_s);
    dialog.accept();
    const auto doubtful = valueOf(shown.procedures().doubtful(shown.id)).first();
    CHECK(doubtful.provisionMinor == 41708);
    CHECK(doubtful.vatBasisPoints == 2000);
  }
  SECTION("an interruption shows the new last day before it is recorded") {
    shown.choose("interruption");
    auto& dialog = shown.dialog<InterruptionDialog>();
    named<QDateEdit>(dialog, "day")->setDate(day("2026-10-15"));
    // C. com. L110-4 with C. civ. 2231: five years from the acknowledgment
    CHECK(named<QLabel>(dialog, "effect")->text().contains(formatDay(day("2031-10-15"))));
    CHECK_FALSE(mayBeSaved(dialog));
    named<QLineEdit>(dialog, "note")->setText(u"lettre signée"_s);
    dialog.accept();
    shown.session->loadNow();
    auto* table = named<QTableView>(*shown.tab, "limitations");
    CHECK(table->model()->index(0, 4).data().toString() == formatDay(day("2031-10-15")));
    CHECK(shown.record(0, 4) == u"lettre signée"_s);
    CHECK_FALSE(named<QPushButton>(*shown.tab, "endProcedure")->isEnabled());
  }
  SECTION("proceedings are recorded, with their deadline, and the notice is refused") {
    shown.choose("insolvency");
    auto& dialog = shown.dialog<InsolvencyDialog>();
    named<QDateEdit>(dialog, "openedOn")->setDate(day("2026-10-20"));
    named<QCheckBox>(dialog, "isPublished")->setChecked(true);
    named<QDateEdit>(dialog, "publishedOn")->setDate(day("2026-10-19"));
    CHECK_FALSE(mayBeSaved(dialog));
    named<QDateEdit>(dialog, "publishedOn")->setDate(day("2026-10-25"));
    dialog.accept();
    shown.session->loadNow();
    // 25 October + 2 months is Christmas, a Friday: Monday 28 December
    CHECK(shown.record(0, 4).contains(formatDay(day("2026-12-28"))));
    shown.choose("formalNotice");
    shown.dialog<NoticeDialog>().accept();
    CHECK(eventually([&] { return shown.prompts.errors.size() == 1; }));
    shown.prompts.fileToSave = shown.path("claim.pdf");
    shown.choose("declaration");
    REQUIRE(eventually([&] { return QFile::exists(shown.path("claim.pdf")); }));
    REQUIRE(eventually([&] { return !shown.prompts.questions.isEmpty(); }));
    CHECK(valueOf(shown.procedures().insolvencies()).first().declaredOn == day("2026-10-31"));
    CHECK(valueOf(shown.session->ledger().archive().list(shown.id)).first().kind == u"claim"_s);
  }
  SECTION("a notice is written, and recorded only when it leaves") {
    shown.prompts.fileToSave = shown.path("notice.pdf");
    shown.choose("formalNotice");
    auto& dialog = shown.dialog<NoticeDialog>();
    named<QCheckBox>(dialog, "leaves")->setChecked(true);
    dialog.accept();
    REQUIRE(eventually([&] { return QFile::exists(shown.path("notice.pdf")); }));
    const auto sealedNow = [&] { return valueOf(shown.session->ledger().archive().list()); };
    REQUIRE(eventually([&] { return sealedNow().size() == 1; }));
    CHECK(sealedNow().first().kind == u"notice"_s);
    shown.choose("noticeReceived");
    shown.dialog<EndDialog>().accept();
    CHECK(valueOf(shown.procedures().noticesReceived()).value(shown.id) == day("2026-10-31"));
    CHECK(shown.prompts.errors.isEmpty());
  }
  SECTION("the court file is written where the user says") {
    shown.prompts.fileToSave = shown.path("court.zip");
    shown.choose("courtFile");
    CHECK(eventually([&] { return QFile::exists(shown.path("court.zip")); }));
  }
}
