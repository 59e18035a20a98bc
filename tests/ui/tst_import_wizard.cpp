#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>

#include "tests/ui/fake_prompts.h"
#include "tests/ui/window_waiting.h"
#include "ui/common/key_figure.h"
#include "ui/common/notice.h"
#include "ui/import/accounts_edit.h"
#include "ui/import/import_files.h"
#include "ui/import/import_wizard.h"

using namespace encaisse;
using namespace encaisse::testing;
using namespace Qt::StringLiterals;

namespace {

/// A wizard on a new, empty ledger.
struct Wizard {
  TestFiles files;
  FakePrompts prompts;
  LedgerSession session{
      valueOf(Ledger::create(files.path("new.encaisse"), aCompany(), fixedContext())),
      fixedContext(), day("2026-10-31")};
  std::unique_ptr<ImportWizard> dialog;

  void open(const QStringList& paths) {
    session.loadNow();
    dialog = std::make_unique<ImportWizard>(session, prompts, paths);
    dialog->show();
    dialog->start();
  }
  QPushButton* next() { return named<QPushButton>(*dialog, "importNext"); }
  bool shows(const char* name) {
    auto* widget = dialog->findChild<QWidget*>(QString::fromLatin1(name));
    return widget != nullptr && widget->isVisible();
  }
  bool waitFor(const char* name) {
    return eventually([this, name] { return shows(name); });
  }
  QString figure(const char* name) { return named<KeyFigure>(*dialog, name)->value(); }
};

}  // namespace

TEST_CASE("ImportWizard") {
  Wizard wizard;
  const QString fec = wizard.files.write("123456782FEC20261231.txt", twoCustomers().bytes());

  SECTION("goes from the file to what changes to done, and changes the ledger only then") {
    wizard.open({fec});
    REQUIRE(wizard.waitFor("accountList"));
    CHECK(named<QLineEdit>(*wizard.dialog, "accountText")->text() == u"411"_s);
    wizard.next()->click();
    REQUIRE(wizard.shows("added"));
    CHECK(wizard.figure("added") == u"4"_s);
    CHECK(wizard.figure("known") == u"0"_s);
    CHECK(named<Notice>(*wizard.dialog, "controlNotice")->text().contains(u"500,50"_s));
    CHECK(valueOf(wizard.session.ledger().imports().list()).isEmpty());

    wizard.next()->click();
    REQUIRE(wizard.waitFor("importUndo"));
    CHECK(wizard.dialog->changedLedger());
    REQUIRE(eventually([&] { return wizard.session.snapshot()->items.size() == 4; }));

    const QSignalSpy aged{wizard.dialog.get(), &ImportWizard::agedBalanceWanted};
    wizard.next()->click();
    CHECK(aged.count() == 1);
    CHECK_FALSE(wizard.dialog->isVisible());
  }

  SECTION("an import is undone from the last step") {
    wizard.open({fec});
    REQUIRE(wizard.waitFor("accountList"));
    wizard.next()->click();
    wizard.next()->click();
    REQUIRE(wizard.waitFor("importUndo"));
    named<QPushButton>(*wizard.dialog, "importUndo")->click();
    REQUIRE(
        eventually([&] { return valueOf(wizard.session.ledger().imports().list()).isEmpty(); }));
    CHECK(eventually([&] { return wizard.session.snapshot()->items.empty(); }));
  }

  SECTION("the name typed for a new ledger becomes the company's") {
    wizard.open({fec});
    REQUIRE(wizard.waitFor("companyName"));
    named<QLineEdit>(*wizard.dialog, "companyName")->setText(u"Atelier Neuf"_s);
    wizard.next()->click();
    wizard.next()->click();
    REQUIRE(wizard.waitFor("importUndo"));
    CHECK(wizard.session.name() == u"Atelier Neuf"_s);
  }

  SECTION("other accounts are read again before anything is shown") {
    wizard.open({fec});
    REQUIRE(wizard.waitFor("accountList"));
    auto* accounts = named<QLineEdit>(*wizard.dialog, "accountText");
    accounts->clear();
    QTest::keyClicks(accounts, u"512"_s);
    wizard.next()->click();
    REQUIRE(wizard.waitFor("added"));
    CHECK(wizard.figure("added") == u"1"_s);
  }

  SECTION("a refused file says line and reason, and changes nothing") {
    QByteArray bad = twoCustomers().bytes();
    bad.replace("20260310", "20261399");
    wizard.open({wizard.files.write("bad.txt", bad)});
    REQUIRE(wizard.waitFor("refusalText"));
    const QString words = named<QLabel>(*wizard.dialog, "refusalText")->text();
    INFO(words.toStdString());
    CHECK(words.contains(u"bad.txt"_s));
    CHECK(words.contains(u'6'));  // the header, four lines before it, then this one
    CHECK(valueOf(wizard.session.ledger().imports().list()).isEmpty());
    CHECK_FALSE(wizard.dialog->changedLedger());
  }

  SECTION("another file can be chosen after a refusal") {
    wizard.prompts.fileToOpen = fec;
    wizard.open({wizard.files.write("bad.txt", "not a FEC at all\n")});
    REQUIRE(wizard.waitFor("refusalText"));
    wizard.next()->click();
    CHECK(wizard.waitFor("accountList"));
  }

  SECTION("several files follow each other") {
    FecText more;
    more.invoice(1, "20270115", "DURAND", "F9", 7700);
    wizard.open({fec, wizard.files.write("123456782FEC20271231.txt", more.bytes())});
    REQUIRE(wizard.waitFor("accountList"));
    wizard.next()->click();
    wizard.next()->click();
    REQUIRE(wizard.waitFor("importUndo"));
    wizard.next()->click();
    REQUIRE(wizard.waitFor("accountList"));
    wizard.next()->click();
    CHECK(wizard.figure("added") == u"1"_s);
  }
}

TEST_CASE("import_files") {
  SECTION("the SIREN in the file's name becomes the company's") {
    const Company company = companyFromFileName(u"/tmp/123456782FEC20261231.txt"_s);
    CHECK(company.siren == u"123456782"_s);
    CHECK(companyFromFileName(u"/tmp/dupont.csv"_s).name == u"dupont"_s);
  }
  SECTION("a new ledger is proposed beside the file and never over another") {
    TestFiles files;
    const QString fec = files.write("123456782FEC20261231.txt", "x");
    CHECK(suggestedLedgerPath(fec, {}) == files.path("123456782.encaisse"));
    files.write("123456782.encaisse", "x");
    CHECK(suggestedLedgerPath(fec, {}) == files.path("123456782 2.encaisse"));
  }
}
