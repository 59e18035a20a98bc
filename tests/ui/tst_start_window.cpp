#include <QAction>
#include <QApplication>
#include <QFileInfo>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSettings>

#include "tests/ui/fake_prompts.h"
#include "tests/ui/window_waiting.h"
#include "ui/common/notice.h"
#include "ui/import/import_wizard.h"
#include "ui/start/recent_ledgers.h"
#include "ui/start/start_button.h"
#include "ui/start/start_window.h"
#include "ui/window/main_window.h"
#include "ui/window/open_windows.h"

using namespace encaisse;
using namespace encaisse::testing;
using namespace Qt::StringLiterals;

namespace {

struct Program {
  TestFiles files;
  FakePrompts prompts;
  OpenWindows windows{prompts, fixedContext(), day("2026-11-21")};

  Program() {
    QSettings{}.clear();
    windows.showStart();
  }
  StartWindow& start() { return *windows.startWindow(); }
  QString problem() { return named<Notice>(start(), "startNotice")->text(); }
  void click(const char* name) { named<StartButton>(start(), name)->click(); }
};

}  // namespace

TEST_CASE("StartWindow") {
  Program program;

  SECTION("opens the sample company in one click, on the last day that it knows") {
    program.click("openSample");
    REQUIRE(eventually([&] { return program.windows.mainWindows().size() == 1; }));
    auto& session = program.windows.mainWindows().first()->session();
    REQUIRE(eventually([&] { return session.loaded(); }));
    CHECK(session.asOf() == session.snapshot()->lastEntryOn);
    CHECK(session.snapshot()->customers.size() > 100);
    CHECK_FALSE(program.start().isVisible());
  }

  SECTION("a new ledger goes beside the file, and the import begins") {
    program.prompts.fileToOpen =
        program.files.write("123456782FEC20261231.txt", twoCustomers().bytes());
    program.prompts.fileToSave = program.files.path("123456782.encaisse");
    program.click("newLedger");
    CHECK(program.prompts.suggestions == QStringList{program.files.path("123456782.encaisse")});
    REQUIRE(program.windows.mainWindows().size() == 1);
    auto* wizard = program.windows.mainWindows().first()->findChild<ImportWizard*>();
    REQUIRE(wizard != nullptr);
    REQUIRE(eventually([&] { return wizard->findChild<QWidget*>(u"accountList"_s)->isVisible(); }));

    wizard->reject();
    REQUIRE(eventually([&] { return program.windows.mainWindows().isEmpty(); }));
    CHECK(eventually([&] { return !QFile::exists(program.prompts.fileToSave); }));
    CHECK(program.start().isVisible());
  }

  SECTION("three clicks from a file to the aged balance") {
    program.prompts.fileToOpen =
        program.files.write("123456782FEC20261231.txt", twoCustomers().bytes());
    program.prompts.fileToSave = program.files.path("123456782.encaisse");
    program.click("newLedger");
    auto* window = program.windows.mainWindows().first();
    auto* wizard = window->findChild<ImportWizard*>();
    auto* next = named<QPushButton>(*wizard, "importNext");
    const auto reached = [wizard](const QString& name) {
      return eventually([=] { return wizard->findChild<QWidget*>(name)->isVisible(); });
    };
    REQUIRE(reached(u"accountList"_s));
    next->click();
    REQUIRE(reached(u"added"_s));
    next->click();
    REQUIRE(reached(u"importUndo"_s));
    next->click();
    CHECK(window->currentPage() == u"aging"_s);
  }

  SECTION("a file that is no ledger is refused in words, in place") {
    program.windows.open(program.files.write("other.encaisse", "something else entirely"));
    CHECK(program.windows.mainWindows().isEmpty());
    CHECK_FALSE(program.problem().isEmpty());
    CHECK(program.prompts.errors.isEmpty());
  }

  SECTION("a missing file can be taken off the list") {
    const QString gone = program.files.path("gone.encaisse");
    rememberLedger(gone, u"Partie"_s);
    program.start().reloadRecent();
    auto* list = named<QListWidget>(program.start(), "recentList");
    REQUIRE(list->count() == 1);
    program.windows.open(gone);
    CHECK_FALSE(program.problem().isEmpty());
    list->setCurrentRow(0);
    QTest::keyClick(list, Qt::Key_Delete);
    CHECK(recentLedgers().isEmpty());
  }

  SECTION("a ledger that was opened is first on the list") {
    aSession(program.files).reset();
    rememberLedger(program.files.path("other.encaisse"), u"Autre"_s);
    program.windows.open(program.files.path("test.encaisse"));
    REQUIRE(program.windows.mainWindows().size() == 1);
    REQUIRE(recentLedgers().size() == 2);
    CHECK(recentLedgers().first().name == u"Atelier Test"_s);
  }

  SECTION("the same ledger opens once") {
    aSession(program.files).reset();
    program.windows.open(program.files.path("test.encaisse"));
    program.windows.open(program.files.path("test.encaisse"));
    CHECK(program.windows.mainWindows().size() == 1);
  }
}

TEST_CASE("StartWindow problems") {
  StartWindow window;
  window.show();
  SECTION("a file that cannot be written is offered for reading") {
    window.showProblem({ErrorCode::ReadOnly, u"Read only."_s, {}}, u"/a/b.encaisse"_s);
    QString asked;
    QObject::connect(&window, &StartWindow::readOnlyWanted, &window,
                     [&asked](const QString& path) { asked = path; });
    named<QPushButton>(window, "openForReading")->click();
    CHECK(asked == u"/a/b.encaisse"_s);
  }
}
