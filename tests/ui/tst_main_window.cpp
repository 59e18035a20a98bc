#include <QAction>
#include <QApplication>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QMimeData>
#include <QSettings>
#include <QSignalSpy>
#include <QToolButton>

#include "tests/ui/fake_prompts.h"
#include "tests/ui/window_waiting.h"
#include "ui/common/notice.h"
#include "ui/import/import_wizard.h"
#include "ui/settings/company_dialog.h"
#include "ui/window/main_window.h"
#include "ui/window/navigation.h"
#include "ui/window/navigation_button.h"
#include "ui/window/page_list.h"

using namespace encaisse;
using namespace encaisse::testing;
using namespace Qt::StringLiterals;

namespace {

struct Window {
  TestFiles files;
  FakePrompts prompts;
  MainWindow window{aSession(files), prompts};

  Window() {
    QSettings{}.clear();
    window.resize(1280, 800);
    window.show();
    QTest::qWait(0);
  }
  template <typename Widget>
  Widget* find(const char* name) {
    return named<Widget>(window, name);
  }
  QAction* action(const char* name) { return named<QAction>(window, name); }
};

}  // namespace

TEST_CASE("MainWindow") {
  Window shown;
  auto& window = shown.window;

  SECTION("begins on Today") { CHECK(window.currentPage() == u"today"_s); }

  SECTION("Ctrl and a digit show the pages in the order of the sidebar") {
    const auto pages = allPages();
    REQUIRE(pages.size() == 9);
    for (int i = 0; i < int(pages.size()); ++i) {
      QTest::keyClick(&window, Qt::Key(Qt::Key_1 + i), Qt::ControlModifier);
      CHECK(window.currentPage() == pages[i].key);
      CHECK(shown.find<QLabel>("pageTitle")->text() == pages[i].title);
    }
  }

  SECTION("a click in the sidebar shows the page") {
    QTest::mouseClick(shown.find<NavigationButton>("navigation_aging"), Qt::LeftButton);
    CHECK(window.currentPage() == u"aging"_s);
  }

  SECTION("another day is one day for all, and is said") {
    auto* asOf = shown.find<QDateEdit>("asOf");
    auto* notice = shown.find<QLabel>("asOfNotice");
    CHECK(asOf->date() == day("2026-10-31"));
    CHECK_FALSE(notice->isVisible());
    asOf->setDate(day("2026-02-28"));
    CHECK(window.session().asOf() == day("2026-02-28"));
    CHECK(notice->isVisible());
    CHECK(notice->text().contains(u"28/02/2026"_s));

    QTest::mouseClick(shown.find<QToolButton>("backToToday"), Qt::LeftButton);
    CHECK(window.session().asOf() == day("2026-10-31"));
    CHECK(asOf->date() == day("2026-10-31"));
    CHECK_FALSE(notice->isVisible());
  }

  SECTION("the status line proves the outstanding amount") {
    // F2 500,50 + F3 1 000,00
    CHECK(shown.find<QLabel>("statusText")->text().contains(u"500,50"_s));
    CHECK(shown.find<QLabel>("statusProof")->text().contains(u"0,00"_s));
  }

  SECTION("the sidebar counts what waits") {
    // One customer late enough for a reminder and a call: at least one thing to do.
    CHECK(shown.find<NavigationButton>("navigation_today")->count() > 0);
    CHECK(shown.find<NavigationButton>("navigation_reminders")->count() == 2);
    shown.find<QDateEdit>("asOf")->setDate(day("2026-01-06"));
    CHECK(shown.find<NavigationButton>("navigation_reminders")->count() == 0);
  }

  SECTION("a dropped file starts an import, a dropped ledger is opened") {
    const auto drop = [&window](const QString& path) {
      QMimeData dragged;
      dragged.setUrls({QUrl::fromLocalFile(path)});
      QDragEnterEvent enter{QPoint{300, 300}, Qt::CopyAction, &dragged, Qt::LeftButton,
                            Qt::NoModifier};
      QApplication::sendEvent(&window, &enter);
      REQUIRE(enter.isAccepted());
      QDropEvent event{QPointF{300, 300}, Qt::CopyAction, &dragged, Qt::LeftButton, Qt::NoModifier};
      QApplication::sendEvent(&window, &event);
    };
    const QSignalSpy opened{&window, &MainWindow::openWanted};
    drop(shown.files.write("other.encaisse", "x"));
    CHECK(opened.count() == 1);
    CHECK(window.findChild<ImportWizard*>() == nullptr);
    drop(shown.files.path("123456782FEC20261231.txt"));
    auto* wizard = window.findChild<ImportWizard*>();
    REQUIRE(wizard != nullptr);
    CHECK(eventually([&] { return named<Notice>(*wizard, "fileNotice")->isVisible(); }));
  }

  SECTION("each page keeps its own filter, and Ctrl+F goes to the field") {
    window.showPage(u"customers"_s);
    auto* filter = shown.find<QLineEdit>("filter");
    window.activateWindow();
    shown.action("actionFind")->trigger();
    QTest::keyClicks(filter, u"dur"_s);
    window.showPage(u"aging"_s);
    CHECK(filter->text().isEmpty());
    window.showPage(u"customers"_s);
    CHECK(filter->text() == u"dur"_s);
  }

  SECTION("what is undone is named, and comes back as a change for everybody") {
    auto* undo = shown.action("actionUndo");
    REQUIRE(undo->isEnabled());
    CHECK(undo->text().contains(u"123456782FEC20261231.txt"_s));
    undo->trigger();
    REQUIRE(eventually([&] { return window.session().snapshot()->items.empty(); }));
    CHECK_FALSE(undo->isEnabled());
    CHECK(shown.prompts.errors.isEmpty());
  }

  SECTION("the company dialog saves through the ledger") {
    shown.action("actionCompany")->trigger();
    auto* dialog = window.findChild<CompanyDialog*>();
    REQUIRE(dialog != nullptr);
    named<QLineEdit>(*dialog, "name")->setText(u"Nouveau nom"_s);
    dialog->accept();
    CHECK(window.session().name() == u"Nouveau nom"_s);
    CHECK(eventually([&] { return window.windowTitle().startsWith(u"Nouveau nom"_s); }));
  }

  SECTION("a backup is a ledger of its own") {
    shown.prompts.fileToSave = shown.files.path("copy.encaisse");
    shown.action("actionBackup")->trigger();
    REQUIRE(eventually([&] { return QFile::exists(shown.prompts.fileToSave); }));
    REQUIRE(eventually([&] {
      return Ledger::open(shown.prompts.fileToSave, OpenMode::ReadOnly, fixedContext()).ok();
    }));
    CHECK(shown.prompts.errors.isEmpty());
  }

  SECTION("the sidebar shrinks to its icons and remembers it") {
    auto* navigation = shown.find<Navigation>("navigation");
    QTest::mouseClick(shown.find<QToolButton>("collapse"), Qt::LeftButton);
    CHECK(navigation->width() == 48);
    window.close();
    CHECK(QSettings{}.value(u"window/collapsed"_s).toBool());
  }
}

TEST_CASE("MainWindow of a ledger opened for reading") {
  TestFiles files;
  FakePrompts prompts;
  aSession(files).reset();
  auto ledger =
      valueOf(Ledger::open(files.path("test.encaisse"), OpenMode::ReadOnly, fixedContext()));
  auto session =
      std::make_unique<LedgerSession>(std::move(ledger), fixedContext(), day("2026-10-31"));
  session->loadNow();
  MainWindow window{std::move(session), prompts};
  CHECK_FALSE(named<QAction>(window, "actionImport")->isEnabled());
  CHECK_FALSE(named<QAction>(window, "actionCompany")->isEnabled());
  CHECK_FALSE(named<QAction>(window, "actionUndo")->isEnabled());
}

TEST_CASE("MainWindow of an empty ledger") {
  TestFiles files;
  FakePrompts prompts;
  auto ledger = valueOf(Ledger::create(files.path("empty.encaisse"), aCompany(), fixedContext()));
  auto session =
      std::make_unique<LedgerSession>(std::move(ledger), fixedContext(), day("2026-10-31"));
  session->loadNow();
  MainWindow window{std::move(session), prompts};
  window.show();
  for (const auto& page : allPages()) {
    window.showPage(page.key);
    CHECK(window.currentPage() == page.key);
  }
}
