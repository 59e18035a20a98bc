#include <QCheckBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QTableView>

#include "tests/ui/fake_prompts.h"
#include "tests/ui/window_waiting.h"
#include "ui/common/money_format.h"
#include "ui/procedures/insolvency_dialog.h"
#include "ui/procedures/procedures_tab.h"

using namespace encaisse;
using namespace encaisse::testing;
using namespace Qt::StringLiterals;

TEST_CASE("ProceduresTab") {
  TestFiles files;
  const auto session = aSession(files);
  FakePrompts prompts;
  auto durand = valueOf(session->ledger().customers().findByCode(u"DURAND"_s));
  durand.kind = u"professional"_s;
  REQUIRE(session->ledger().customers().save(durand).ok());
  valueOf(session->ledger().items().confirmDueDates(durand.id));
  session->loadNow();
  ProceduresTab tab{*session, nullptr, prompts};
  tab.show();
  tab.setCustomer(durand.id);

  SECTION("late items with the last day to act") {
    auto* table = named<QTableView>(tab, "limitations");
    REQUIRE(table->model()->rowCount() == 1);
    CHECK(table->model()->index(0, 3).data().toString() == u"C. com. L110-4"_s);
    CHECK(named<QLabel>(tab, "procedureFacts")->text().contains(u"No proceedings"_s));
  }
  SECTION("proceedings are recorded, with their deadline, and the notice is refused") {
    named<QPushButton>(tab, "insolvency")->click();
    auto* dialog = tab.findChild<InsolvencyDialog*>();
    REQUIRE(dialog != nullptr);
    named<QDateEdit>(*dialog, "openedOn")->setDate(day("2026-10-20"));
    named<QCheckBox>(*dialog, "isPublished")->setChecked(true);
    named<QDateEdit>(*dialog, "publishedOn")->setDate(day("2026-10-25"));
    dialog->accept();
    session->loadNow();
    const auto facts = named<QLabel>(tab, "procedureFacts")->text();
    // 25 October + 2 months is Christmas, a Friday: Monday 28 December
    CHECK(facts.contains(formatDay(day("2026-12-28"))));
    named<QPushButton>(tab, "formalNotice")->click();
    CHECK(prompts.errors.size() == 1);
  }
  SECTION("the documents are written where the user says") {
    prompts.fileToSave = files.path("notice.pdf");
    named<QPushButton>(tab, "formalNotice")->click();
    CHECK(prompts.errors.isEmpty());
    CHECK(QFile::exists(files.path("notice.pdf")));
    prompts.fileToSave = files.path("court.zip");
    named<QPushButton>(tab, "courtFile")->click();
    CHECK(QFile::exists(files.path("court.zip")));
  }
}
