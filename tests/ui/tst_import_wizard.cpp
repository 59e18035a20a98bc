#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>

#include "tests/ui/camt_text.h"
#include "tests/ui/fake_prompts.h"
#include "tests/ui/window_waiting.h"
#include "ui/common/key_figure.h"
#include "ui/common/notice.h"
#include "ui/import/accounts_edit.h"
#include "ui/import/import_files.h"
#include "ui/import/import_wizard.h"
#include "ui/import/profile_dialog.h"

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
  void click(const char* name) { named<QAbstractButton>(*dialog, name)->click(); }
  bool mayGoOn() {
    return eventually([this] { return next()->isVisible() && next()->isEnabled(); });
  }
  QString labelText(const char* name) { return named<QLabel>(*dialog, name)->text(); }
  int batches() { return int(valueOf(session.ledger().imports().list()).size()); }
  void choose(const char* name, int value) {
    auto* box = named<QComboBox>(*dialog, name);
    const int row = box->findData(value);
    REQUIRE(row >= 0);
    box->setCurrentIndex(row);
    Q_EMIT box->activated(row);
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

TEST_CASE("ImportWizard with a table") {
  Wizard wizard;

  SECTION("a recognised file needs no more clicks than a FEC") {
    wizard.open({wizard.files.write(
        "a.csv", "customer,name,kind,number,entry_date,due_date,amount,currency,settles\n"
                 "C1,Dupont,invoice,F1,2026-01-05,2026-02-04,100.00,EUR,\n"
                 "C1,Dupont,payment,V1,2026-02-10,,90.00,EUR,F1:40.00\n")});
    REQUIRE(wizard.waitFor("readingSentence"));
    CHECK(wizard.labelText("readingSentence").contains(u"Encaisse"_s));
    CHECK_FALSE(wizard.shows("accountList"));
    CHECK_FALSE(wizard.shows("meaning"));
    CHECK_FALSE(wizard.shows("field0"));
    REQUIRE(wizard.mayGoOn());
    wizard.next()->click();
    CHECK(wizard.figure("added") == u"2"_s);
    CHECK(named<Notice>(*wizard.dialog, "controlNotice")->text().contains(u"10,00"_s));
    wizard.next()->click();
    REQUIRE(wizard.waitFor("importUndo"));
    CHECK(wizard.batches() == 1);
    const QSignalSpy page{wizard.dialog.get(), &ImportWizard::pageWanted};
    wizard.next()->click();
    REQUIRE(page.count() == 1);
    CHECK(page.first().first().toString() == u"aging"_s);
  }

  SECTION("a layout known from documentation says so") {
    wizard.open({wizard.files.write(
        "odoo 2026-10-31.csv",
        "Number,Invoice Partner Display Name,Invoice Date,Due Date,Total Signed,Amount Due Signed\n"
        "INV/1,Dupont,2026-01-05,2026-02-04,100.00,60.00\n")});
    REQUIRE(wizard.waitFor("readingSentence"));
    CHECK(wizard.labelText("readingSentence").contains(u"Odoo"_s));
    bool said = false;
    for (const auto* label : wizard.dialog->findChildren<QLabel*>()) {
      said =
          said || (label->isVisible() && label->text().contains(u"not tried on a real export"_s));
    }
    CHECK(said);
    // The day of the list stands in the file's name.
    CHECK(named<QDateEdit>(*wizard.dialog, "snapshotOn")->date() == day("2026-10-31"));
    CHECK(wizard.mayGoOn());
  }

  SECTION("dates that read in two ways are asked for with an example, and only then imported") {
    wizard.open({wizard.files.write("a.csv", "Client;Nom;Facture;Date;Echeance;Montant\n"
                                             "C1;Dupont;F1;03/04/2026;02/05/2026;100,00\n"
                                             "C2;Martin;F2;05/06/2026;04/07/2026;200,00\n")});
    REQUIRE(wizard.waitFor("dayQuestion0"));
    const auto text = [&](const char* name) {
      return named<QRadioButton>(*wizard.dialog, name)->text();
    };
    CHECK(text("dayQuestion0").contains(u"3 avril 2026"_s));
    CHECK(text("dayQuestion1").contains(u"4 mars 2026"_s));
    CHECK_FALSE(wizard.next()->isEnabled());
    wizard.click("dayQuestion1");
    REQUIRE(wizard.mayGoOn());
    CHECK(wizard.labelText("factPeriod").contains(u"04/03/2026"_s));
    // The answer can be changed where it was given.
    wizard.click("dayQuestion0");
    REQUIRE(eventually([&] { return wizard.labelText("factPeriod").contains(u"03/04/2026"_s); }));
    REQUIRE(wizard.mayGoOn());
    wizard.next()->click();
    wizard.next()->click();
    REQUIRE(wizard.waitFor("importUndo"));
    REQUIRE(eventually([&] { return wizard.session.snapshot()->items.size() == 2; }));
    CHECK(wizard.session.snapshot()->items.front().entryDay == dayNumber(day("2026-04-03")));
  }

  SECTION("amounts that read in two ways are asked for") {
    wizard.open({wizard.files.write("a.csv", "Client;Nom;Facture;Date;Montant\n"
                                             "C1;Dupont;F1;13/04/2026;1,234\n")});
    REQUIRE(wizard.waitFor("decimalQuestion46"));
    CHECK_FALSE(wizard.next()->isEnabled());
    wizard.click("decimalQuestion46");  // a point: 1,234 are thousands
    REQUIRE(wizard.mayGoOn());
    CHECK(wizard.labelText("factTotals").remove(QChar{0x202f}).contains(u"1234,00"_s));
  }

  SECTION("the day of a list of open items is asked for") {
    wizard.open({wizard.files.write("list.csv",
                                    "Client;Nom;Facture;Date facture;Echeance;Montant;Reste du\n"
                                    "C1;Dupont;F1;05/01/2026;04/02/2026;100,00;60,00\n"
                                    "C1;Dupont;F2;20/01/2026;19/02/2026;50,00;50,00\n")});
    REQUIRE(wizard.waitFor("takeSnapshotDay"));
    CHECK_FALSE(wizard.next()->isEnabled());
    named<QDateEdit>(*wizard.dialog, "snapshotOn")->setDate(day("2026-01-31"));
    wizard.click("takeSnapshotDay");
    REQUIRE(wizard.mayGoOn());
    wizard.next()->click();
    CHECK(wizard.figure("added") == u"2"_s);
  }

  SECTION("a list much shorter than the last waits for a person's word") {
    QByteArray rows = "Client;Nom;Facture;Date facture;Echeance;Montant;Reste du\n";
    const QByteArray head = rows;
    for (int i = 10; i < 40; ++i) {
      rows += "C1;Dupont;F" + QByteArray::number(i) + ";20/01/2026;19/02/2026;50,00;50,00\n";
    }
    ImportOptions january;
    january.answers.snapshotOn = day("2026-01-31");
    valueOf(wizard.session.ledger().imports().apply(wizard.files.write("jan.csv", rows), january));
    wizard.open({wizard.files.write("list 2026-02-28.csv",
                                    head + "C1;Dupont;F10;20/01/2026;19/02/2026;50,00;50,00\n"
                                           "C1;Dupont;F11;20/01/2026;19/02/2026;50,00;50,00\n")});
    REQUIRE(wizard.waitFor("readingSentence"));
    REQUIRE(wizard.mayGoOn());
    wizard.next()->click();
    REQUIRE(wizard.shows("heldChecked"));
    CHECK_FALSE(wizard.next()->isEnabled());
    wizard.click("heldChecked");
    REQUIRE(wizard.next()->isEnabled());
    wizard.next()->click();
    REQUIRE(wizard.waitFor("importUndo"));
    CHECK(wizard.batches() == 2);
  }

  SECTION("another meaning and other columns are read again in place") {
    wizard.open({wizard.files.write("a.csv", "Client;Nom;Facture;Date;Montant;Autre\n"
                                             "C1;Dupont;F1;13/04/2026;100,00;7,00\n"
                                             "C2;Martin;F2;14/04/2026;200,00;8,00\n")});
    REQUIRE(wizard.waitFor("adjustReading"));
    REQUIRE(wizard.mayGoOn());
    CHECK(wizard.labelText("factTotals").contains(u"300,00"_s));
    wizard.click("adjustReading");
    REQUIRE(wizard.shows("field5"));
    wizard.choose("field5", int(TableField::Amount));
    CHECK(named<QComboBox>(*wizard.dialog, "field4")->currentIndex() == 0);  // lost its field
    REQUIRE(eventually([&] { return wizard.labelText("factTotals").contains(u"15,00"_s); }));
    // No amount at all: the wizard says what is missing and does not go on.
    wizard.choose("field5", -1);
    REQUIRE(wizard.waitFor("missingFields"));
    CHECK_FALSE(wizard.next()->isEnabled());
    wizard.choose("field4", int(TableField::Amount));
    REQUIRE(wizard.mayGoOn());
    wizard.choose("meaning", int(TableMeaning::Customers));
    REQUIRE(eventually([&] { return !wizard.shows("factTotals"); }));
    REQUIRE(wizard.mayGoOn());
    wizard.next()->click();
    CHECK(wizard.figure("customersAdded") == u"2"_s);
  }

  SECTION("a file whose columns are unknown can be explained by hand") {
    wizard.open({wizard.files.write("a.csv", "A1;B1;C1\n"
                                             "Dupont;x;y\n"
                                             "Martin;x;y\n")});
    REQUIRE(wizard.waitFor("refusalText"));
    REQUIRE(wizard.shows("sayColumns"));
    wizard.click("sayColumns");
    REQUIRE(wizard.waitFor("missingFields"));
    CHECK(wizard.shows("field0"));
    CHECK_FALSE(wizard.next()->isEnabled());
  }

  SECTION("what has no columns offers no such way") {
    wizard.open({wizard.files.write("a.png", QByteArray{"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16})});
    REQUIRE(wizard.waitFor("refusalText"));
    CHECK(wizard.labelText("refusalText").contains(u"a.png"_s));
    CHECK_FALSE(wizard.shows("sayColumns"));
    wizard.dialog.reset();
    wizard.open({wizard.files.write("empty.csv", "")});
    REQUIRE(wizard.waitFor("refusalText"));
    CHECK_FALSE(wizard.shows("sayColumns"));
  }
}

TEST_CASE("ImportWizard with profiles") {
  Wizard wizard;
  const QString file = wizard.files.write("mine.csv", "Tiers;Doc;Jour;Somme\n"
                                                      "C1;F1;13/04/2026;100,00\n"
                                                      "C2;F2;14/04/2026;200,00\n");
  ImportOptions asMovements;
  asMovements.answers.meaning = TableMeaning::Movements;

  SECTION("a reading is kept under a name and recognises the next file") {
    wizard.open({file});
    REQUIRE(
        eventually([&] { return wizard.shows("sayColumns") || wizard.shows("adjustReading"); }));
    if (wizard.shows("sayColumns")) wizard.click("sayColumns");
    REQUIRE(wizard.waitFor("adjustReading"));
    auto* adjust = named<QToolButton>(*wizard.dialog, "adjustReading");
    adjust->setChecked(true);
    wizard.choose("field0", int(TableField::CustomerCode));
    wizard.choose("field1", int(TableField::Number));
    wizard.choose("field2", int(TableField::EntryOn));
    wizard.choose("field3", int(TableField::Amount));
    REQUIRE(wizard.mayGoOn());
    named<QAction>(*wizard.dialog, "saveProfile")->trigger();
    auto* dialog = named<ProfileDialog>(*wizard.dialog, "profileDialog");
    CHECK(named<QLineEdit>(*dialog, "profileName")->text() == u"mine"_s);
    named<QLineEdit>(*dialog, "profileName")->setText(u"My program"_s);
    named<QComboBox>(*dialog, "terms")->setCurrentText(u"10 days"_s);
    dialog->accept();
    const auto kept = valueOf(wizard.session.ledger().imports().profiles());
    REQUIRE(kept.size() == 1);
    CHECK(kept.first().name == u"My program"_s);
    CHECK(kept.first().paymentTerms == u"10 days"_s);
    CHECK(kept.first().columns.size() == 4);
    REQUIRE(
        eventually([&] { return wizard.labelText("readingSentence").contains(u"My program"_s); }));

    const auto again = valueOf(wizard.session.ledger().imports().preview(file, {}));
    CHECK(again.profile == u"My program"_s);
    CHECK(again.unanswered.isEmpty());

    SECTION("travels in a file") {
      wizard.prompts.fileToSave = wizard.files.path("profile.json");
      named<QAction>(*wizard.dialog, "exportProfile")->trigger();
      valueOf(wizard.session.ledger().imports().profiles());
      REQUIRE(wizard.session.ledger().imports().removeProfile(u"My program"_s).ok());
      wizard.prompts.fileToOpen = wizard.prompts.fileToSave;
      named<QAction>(*wizard.dialog, "importProfile")->trigger();
      CHECK(wizard.prompts.errors.isEmpty());
      const auto back = valueOf(wizard.session.ledger().imports().profiles());
      REQUIRE(back.size() == 1);
      CHECK(back.first().columns == kept.first().columns);
    }
    SECTION("and is removed") {
      named<QAction>(*wizard.dialog, "removeProfile")->trigger();
      CHECK(valueOf(wizard.session.ledger().imports().profiles()).isEmpty());
    }
  }

  SECTION("a file that is no profile is refused in words") {
    wizard.open({file});
    REQUIRE(
        eventually([&] { return wizard.shows("sayColumns") || wizard.shows("adjustReading"); }));
    wizard.prompts.fileToOpen = wizard.files.write("x.json", "{}");
    named<QAction>(*wizard.dialog, "importProfile")->trigger();
    CHECK(wizard.prompts.errors.size() == 1);
  }
}

TEST_CASE("ImportWizard with customers and statements") {
  Wizard wizard;

  SECTION("customers show old and new") {
    const QByteArray head = "Code client;Nom;Ville;E-mail\n";
    valueOf(wizard.session.ledger().imports().apply(
        wizard.files.write("old.csv", head + "C1;Dupont;Talence;a@dupont.example\n"), {}));
    wizard.open({wizard.files.write("new.csv", head + "C1;Dupont;Bordeaux;a@dupont.example\n"
                                                      "C2;Neuf;Pau;b@neuf.example\n")});
    REQUIRE(wizard.waitFor("readingSentence"));
    REQUIRE(wizard.mayGoOn());
    wizard.next()->click();
    CHECK(wizard.figure("customersAdded") == u"1"_s);
    CHECK(wizard.figure("customersChanged") == u"1"_s);
    const auto* model = named<QTableView>(*wizard.dialog, "customerChanges")->model();
    bool found = false;
    for (int row = 0; row < model->rowCount(); ++row) {
      found = found || (model->index(row, 0).data().toString() == u"C1"_s &&
                        model->index(row, 3).data().toString() == u"Talence"_s &&
                        model->index(row, 4).data().toString() == u"Bordeaux"_s);
    }
    CHECK(found);
    wizard.next()->click();
    REQUIRE(wizard.waitFor("importUndo"));
    CHECK(wizard.figure("doneItems") == u"1"_s);
    const QSignalSpy page{wizard.dialog.get(), &ImportWizard::pageWanted};
    wizard.next()->click();
    CHECK(page.first().first().toString() == u"customers"_s);
  }

  SECTION("orders and deliveries show old and new") {
    const QByteArray head = "N° commande;Date commande;Code client;Client;Total TTC;N° facture\n";
    valueOf(wizard.session.ledger().imports().apply(
        wizard.files.write("old.csv", head + "C-1;31/08/2026;D1;Dupont;100,00;\n"), {}));
    wizard.open({wizard.files.write("new.csv", head + "C-1;31/08/2026;D1;Dupont;100,00;F7\n"
                                                      "C-2;30/09/2026;D1;Dupont;50,00;\n")});
    REQUIRE(wizard.waitFor("readingSentence"));
    CHECK_FALSE(wizard.shows("factTotals"));
    REQUIRE(wizard.mayGoOn());
    wizard.next()->click();
    CHECK(wizard.figure("deliveriesAdded") == u"1"_s);
    CHECK(wizard.figure("deliveriesInvoiced") == u"1"_s);
    const auto* model = named<QTableView>(*wizard.dialog, "deliveryChanges")->model();
    REQUIRE(model->rowCount() == 2);
    CHECK(model->index(0, 3).data().toString() == u"C-1"_s);
    CHECK(model->index(0, 4).data().toString().contains(u"not invoiced"_s));
    CHECK(model->index(0, 5).data().toString().contains(u"F7"_s));
    CHECK(model->index(1, 4).data().toString() == u"–"_s);
    wizard.next()->click();
    REQUIRE(wizard.waitFor("importUndo"));
    CHECK(wizard.figure("doneItems") == u"1"_s);
    wizard.click("importUndo");
    REQUIRE(eventually(
        [&] { return valueOf(wizard.session.ledger().snapshot()).credit.deliveries.size() == 1; }));
  }

  SECTION("all that is not invoiced is asked for its day") {
    const QByteArray head = "N° commande;Date commande;Code client;Client;Total TTC\n";
    wizard.open({wizard.files.write("open.csv", head + "C-1;31/08/2026;D1;Dupont;100,00\n")});
    REQUIRE(wizard.waitFor("adjustReading"));
    named<QToolButton>(*wizard.dialog, "adjustReading")->setChecked(true);
    wizard.choose("meaning", int(TableMeaning::Uninvoiced));
    REQUIRE(wizard.waitFor("takeSnapshotDay"));
    CHECK_FALSE(wizard.next()->isEnabled());
    wizard.click("takeSnapshotDay");
    REQUIRE(wizard.mayGoOn());
  }

  SECTION("a statement shows its accounts and leads to the receipts") {
    CamtText camt;
    camt.entry("2026-10-02", 12300, "DUPONT", "VIR F1", "R1");
    camt.entry("2026-10-05", -150, "BANQUE", "FRAIS", "R2");
    wizard.open({wizard.files.write("releve.xml", camt.bytes())});
    REQUIRE(wizard.waitFor("firstRows"));
    CHECK_FALSE(wizard.shows("readingSentence"));
    CHECK_FALSE(wizard.shows("accountList"));
    REQUIRE(wizard.mayGoOn());
    wizard.next()->click();
    CHECK(wizard.figure("bankAdded") == u"2"_s);
    CHECK(wizard.figure("bankKnown") == u"0"_s);
    CHECK(named<QTableView>(*wizard.dialog, "bankAccounts")->model()->rowCount() == 1);
    wizard.next()->click();
    REQUIRE(wizard.waitFor("importUndo"));
    CHECK(wizard.batches() == 1);
    const QSignalSpy page{wizard.dialog.get(), &ImportWizard::pageWanted};
    wizard.next()->click();
    CHECK(page.first().first().toString() == u"cash_in"_s);
  }
}

TEST_CASE("import_files") {
  SECTION("the file dialog shows every format and, at last, all files") {
    const QString filter = importFileFilter();
    for (const auto& ending : {u"*.csv"_s, u"*.xlsx"_s, u"*.xml"_s, u"*.ofx"_s, u"*.QIF"_s}) {
      CHECK(filter.contains(ending));
    }
    CHECK(filter.endsWith(u"(*)"_s));
  }
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
