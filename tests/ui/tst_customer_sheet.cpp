#include <QAbstractItemModelTester>
#include <QAction>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>

#include "tests/support/catch.h"
#include "tests/ui/fake_prompts.h"
#include "tests/ui/window_waiting.h"
#include "ui/common/key_figure.h"
#include "ui/common/money_format.h"
#include "ui/customers/customer_dialog.h"
#include "ui/customers/customer_sheet.h"
#include "ui/customers/customers_page.h"
#include "ui/customers/delay_histogram.h"
#include "ui/customers/due_date_dialog.h"
#include "ui/customers/items_model.h"
#include "ui/customers/timeline_model.h"

using namespace encaisse;
using namespace encaisse::testing;
using namespace Qt::StringLiterals;

namespace {

struct Shown {
  TestFiles files;
  std::unique_ptr<LedgerSession> session = aSession(files);
  FakePrompts prompts;
  CustomersPage page{*session, prompts};
  qint64 durand = idOf(u"DURAND"_s);
  qint64 martin = idOf(u"MARTIN"_s);

  Shown() {
    page.resize(1100, 700);
    page.show();
  }
  qint64 idOf(const QString& code) {
    return valueOf(session->ledger().customers().findByCode(code)).id;
  }
  Customer stored(qint64 id) { return valueOf(session->ledger().customers().load(id)); }
  QString text(const char* name) { return named<QLabel>(*page.sheet(), name)->text(); }
  void press(const char* name) { named<QAbstractButton>(*page.sheet(), name)->click(); }
};

Customer aCustomer() {
  Customer customer;
  customer.id = 7;
  customer.code = u"C7"_s;
  customer.name = u"Lefèvre"_s;
  return customer;
}

}  // namespace

TEST_CASE("CustomersPage") {
  Shown shown;
  auto& page = shown.page;

  SECTION("opens the sheet in place and comes back") {
    CHECK_FALSE(page.showsSheet());
    auto* table = named<QTableView>(page, "customersTable");
    table->setCurrentIndex(page.model().index(1, 0));
    QTest::keyClick(table, Qt::Key_Return);
    REQUIRE(page.showsSheet());
    CHECK(page.sheet()->customerId() == page.model().customerIdAt(1));
    shown.press("back");
    CHECK_FALSE(page.showsSheet());
    CHECK(table->currentIndex().row() == 1);
  }
  SECTION("next and previous follow the order of the list") {
    named<QTableView>(page, "customersTable")
        ->sortByColumn(CustomersModel::Balance, Qt::DescendingOrder);
    page.showCustomer(shown.martin);
    CHECK_FALSE(named<QAbstractButton>(page, "previous")->isEnabled());
    shown.press("next");
    CHECK(page.sheet()->customerId() == shown.durand);
    CHECK_FALSE(named<QAbstractButton>(page, "next")->isEnabled());
    shown.press("previous");
    CHECK(page.sheet()->customerId() == shown.martin);
  }
  SECTION("typing in the filter leads back to the list") {
    page.showCustomer(shown.martin);
    page.setFilter(u"dur"_s);
    CHECK_FALSE(page.showsSheet());
    CHECK(page.model().rowCount() == 1);
  }
  SECTION("exports the list") {
    shown.prompts.fileToSave = shown.files.path("customers.csv");
    page.headerActions().first()->trigger();
    QFile file{shown.prompts.fileToSave};
    REQUIRE(eventually([&] { return file.exists(); }));
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll().contains("DURAND;;500,50;500,50;205;"));
  }
}

TEST_CASE("CustomerSheet") {
  Shown shown;
  shown.page.showCustomer(shown.durand);
  auto& sheet = *shown.page.sheet();

  SECTION("its figures are those of the customer's row in the aged balance") {
    const auto aging = buildAging(*shown.session->snapshot(), shown.session->asOf(), Buckets{});
    const auto& row = aging.rows.first();
    REQUIRE(row.key == u"DURAND"_s);
    const auto eur = Currency::eur();
    CHECK(named<KeyFigure>(sheet, "balance")->value() == formatMoney(row.balance, eur));
    CHECK(shown.text("overdue") == formatMoney(row.overdue(), eur));
    CHECK(shown.text("notDue") == formatMoney(row.notDue, eur));
    CHECK(shown.text("credits") == formatMoney(row.credits, eur));
    CHECK(shown.text("oldest") == formatDelay(205));
  }
  SECTION("lists open items first, all on request") {
    auto* table = named<QTableView>(sheet, "customerItems");
    CHECK(table->model()->rowCount() == 1);
    shown.press("allItems");
    CHECK(table->model()->rowCount() == 3);
    CHECK(table->model()
              ->index(0, ItemsModel::Number)
              .data(Qt::ToolTipRole)
              .toString()
              .contains(u"123456782FEC20261231.txt"_s));
  }
  SECTION("exports the items that are listed") {
    shown.press("allItems");
    shown.prompts.fileToSave = shown.files.path("items.csv");
    shown.page.headerActions().first()->trigger();
    QFile file{shown.prompts.fileToSave};
    REQUIRE(eventually([&] { return file.exists(); }));
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll().count("\r\n") == 5);  // header, three items, totals
    CHECK(shown.prompts.suggestions.last().endsWith(u"DURAND-2026-10-31.xlsx"_s));
  }
  SECTION("shows how the customer paid") {
    // F1 of 05/01, due 04/02 by the company's 30 days, paid on 12/02: eight days late.
    CHECK(named<DelayHistogram>(sheet, "delays")->counts() == QList<int>{0, 1, 0, 0, 0, 0});
  }
  SECTION("an earlier day shows what was known then") {
    shown.session->setAsOf(day("2026-01-31"));
    CHECK(named<KeyFigure>(sheet, "balance")->value() == formatMoney(12000, Currency::eur()));
    CHECK(named<QTableView>(sheet, "customerItems")->model()->rowCount() == 1);
    auto* history = named<QListView>(sheet, "timeline");
    CHECK(history->model()->rowCount() == 1);
  }
  SECTION("a note is kept and shown") {
    auto* draft = named<QPlainTextEdit>(sheet, "noteDraft");
    CHECK_FALSE(named<QPushButton>(sheet, "addNote")->isEnabled());
    draft->setPlainText(u"Pays on Friday"_s);
    shown.press("addNote");
    CHECK(draft->toPlainText().isEmpty());
    auto* notes = named<QListWidget>(sheet, "notes");
    REQUIRE(eventually([&] { return notes->count() == 1; }));
    CHECK(notes->item(0)->text().contains(u"Pays on Friday"_s));
  }
  SECTION("confirming due dates takes those that were computed") {
    auto* confirm = named<QPushButton>(sheet, "confirmDueDates");
    REQUIRE(confirm->isEnabled());
    confirm->click();
    REQUIRE(eventually([&] { return !confirm->isEnabled(); }));
    CHECK(shown.session->snapshot()->items.back().origin != DueOrigin::Confirmed);  // MARTIN's
  }
  SECTION("stopping reminders asks why, and is taken back by one click") {
    named<QAction>(sheet, "stopReminders")->trigger();
    auto* dialog = named<QDialog>(shown.page, "stopDialog");
    named<QLineEdit>(*dialog, "reason")->setText(u"payment plan"_s);
    dialog->accept();
    CHECK(shown.stored(shown.durand).remindersStopped);
    REQUIRE(eventually([&] { return shown.text("customerFlags").contains(u"payment plan"_s); }));
    CHECK_FALSE(shown.text("hold").isEmpty());
    named<QAction>(sheet, "stopReminders")->trigger();
    CHECK_FALSE(shown.stored(shown.durand).remindersStopped);
  }
  SECTION("the statement of account goes into the outbox by e-mail, in one dialog") {
    auto company = shown.session->snapshot()->company;
    company.email = u"atelier@example.net"_s;
    REQUIRE(shown.session->ledger().saveCompany(company).ok());
    named<QAction>(sheet, "mailStatement")->trigger();
    REQUIRE(eventually([&] { return shown.page.findChild<QDialog*>(u"statementMailDialog"_s); }));
    auto* dialog = named<QDialog>(shown.page, "statementMailDialog");
    CHECK(named<QLabel>(*dialog, "mailAttachment")->text().contains(u"DURAND.pdf"_s));
    CHECK_FALSE(named<QPushButton>(*dialog, "save")->isEnabled());  // no address is known
    named<QLineEdit>(*dialog, "mailTo")->setText(u"durand@example.net"_s);
    REQUIRE(named<QPushButton>(*dialog, "save")->isEnabled());
    dialog->accept();
    const auto messages = valueOf(shown.session->ledger().outbox().list());
    REQUIRE(messages.size() == 1);
    CHECK(messages[0].kind == u"statement");
    CHECK(messages[0].customerId == shown.durand);
    CHECK(messages[0].recipients[0].address == u"durand@example.net");
    CHECK(named<QDialog>(shown.page, "outboxDialog")->isVisible());
  }
  SECTION("the statement of account is written as a file") {
    shown.prompts.fileToSave = shown.files.path("statement.pdf");
    named<QAction>(sheet, "writeStatement")->trigger();
    QFile file{shown.prompts.fileToSave};
    REQUIRE(eventually([&] { return file.exists(); }));
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll().startsWith("%PDF"));
  }
  SECTION("an edited customer is saved by the page") {
    shown.press("editCustomer");
    auto* dialog = named<CustomerDialog>(shown.page, "customerDialog");
    named<QLineEdit>(*dialog, "city")->setText(u"Nîmes"_s);
    dialog->accept();
    CHECK(shown.stored(shown.durand).city == u"Nîmes"_s);
    REQUIRE(eventually([&] { return shown.text("contact").contains(u"Nîmes"_s); }));
  }
  SECTION("a due date is changed by hand") {
    auto* table = named<QTableView>(sheet, "customerItems");
    table->setCurrentIndex(table->model()->index(0, ItemsModel::Due));
    QTest::keyClick(table, Qt::Key_Return);
    auto* dialog = named<DueDateDialog>(shown.page, "dueDateDialog");
    named<QDateEdit>(*dialog, "dueOn")->setDate(day("2026-11-10"));
    dialog->accept();
    REQUIRE(
        eventually([&] { return shown.text("notDue") == formatMoney(50050, Currency::eur()); }));
    CHECK(shown.text("oldest") == u"–"_s);
  }
}

TEST_CASE("CustomerDialog") {
  CustomerDialog dialog{aCustomer(), u"30 days"_s, {}, Currency::eur()};
  auto* name = named<QLineEdit>(dialog, "name");
  auto* siren = named<QLineEdit>(dialog, "siren");
  auto* problem = named<QLabel>(dialog, "problem");
  auto* save = named<QPushButton>(dialog, "save");

  SECTION("nothing typed changes nothing") { CHECK(dialog.customer() == aCustomer()); }
  SECTION("a customer without a name cannot be saved") {
    name->setText(u"  "_s);
    CHECK_FALSE(dialog.customer());
    CHECK_FALSE(save->isEnabled());
    CHECK_FALSE(problem->text().isEmpty());
  }
  SECTION("a strange SIREN is said but kept") {
    siren->setText(u"123 456 789"_s);
    CHECK(problem->text().contains(u"SIREN"_s));
    CHECK(save->isEnabled());
    CHECK(dialog.customer()->siren == u"123456789"_s);
    siren->setText(u"732 829 320"_s);  // INSEE's own example
    CHECK(problem->text().isEmpty());
  }
  SECTION("an incomplete address is said") {
    named<QLineEdit>(dialog, "email")->setText(u"compta@"_s);
    CHECK_FALSE(problem->text().isEmpty());
  }
  SECTION("terms of its own, or the company's") {
    auto* terms = named<QComboBox>(dialog, "terms");
    CHECK(dialog.customer()->paymentTerms.isEmpty());
    terms->setCurrentText(u"0 days"_s);
    CHECK(dialog.customer()->paymentTerms == u"0 days"_s);
    terms->setCurrentText(u"45 j"_s);
    CHECK(dialog.customer()->paymentTerms == u"45 days"_s);
  }
  SECTION("terms beyond the law are said of a professional, and saved") {
    named<QComboBox>(dialog, "terms")->setCurrentText(u"75 days"_s);
    CHECK(problem->text().isEmpty());  // of whom nothing is known
    named<QLineEdit>(dialog, "siren")->setText(u"732829320"_s);
    CHECK(problem->text().contains(u"L441-10"_s));
    CHECK(save->isEnabled());
  }
  SECTION("terms that nobody understands cannot be saved") {
    named<QComboBox>(dialog, "terms")->setCurrentText(u"soon"_s);
    CHECK_FALSE(save->isEnabled());
    CHECK_FALSE(dialog.customer());
  }
  SECTION("a SIRET, checked by itself and against the SIREN") {
    auto* siret = named<QLineEdit>(dialog, "siret");
    siret->setText(u"732 829 320 00074"_s);
    CHECK(problem->text().isEmpty());
    CHECK(dialog.customer()->siret == u"73282932000074"_s);
    siret->setText(u"73282932000075"_s);
    CHECK(problem->text().contains(u"SIRET"_s));
    siret->setText(u"73282932000074"_s);
    siren->setText(u"552100554"_s);  // another firm's, valid by itself
    CHECK(problem->text().contains(u"SIRET"_s));
  }
  SECTION("a credit limit is an amount or none") {
    auto* limit = named<QLineEdit>(dialog, "creditLimit");
    CHECK_FALSE(dialog.customer()->creditLimitMinor);
    limit->setText(u"5 000,50"_s);
    CHECK(dialog.customer()->creditLimitMinor == 500050);
    limit->setText(u"much"_s);
    CHECK_FALSE(save->isEnabled());
    limit->setText(u"-1"_s);
    CHECK_FALSE(save->isEnabled());
  }
  SECTION("an external rating with its days") {
    named<QLineEdit>(dialog, "ratingAgency")->setText(u"Banque de France"_s);
    named<QLineEdit>(dialog, "rating")->setText(u"G4+"_s);
    named<QLineEdit>(dialog, "ratedOn")->setText(u"31/10/2026"_s);
    CHECK(dialog.customer()->rating == u"G4+"_s);
    CHECK(dialog.customer()->ratedOn == day("2026-10-31"));
    CHECK_FALSE(dialog.customer()->ratingUntil.isValid());
    named<QLineEdit>(dialog, "ratingUntil")->setText(u"30/02/2027"_s);
    CHECK_FALSE(save->isEnabled());
  }
  SECTION("the language of the letters") {
    named<QComboBox>(dialog, "language")->setCurrentIndex(1);
    CHECK(dialog.customer()->language == u"en"_s);
  }
}

TEST_CASE("TimelineModel") {
  TimelineModel model;
  const QAbstractItemModelTester tester{&model,
                                        QAbstractItemModelTester::FailureReportingMode::Fatal};
  TimelineEvent change;
  change.kind = TimelineKind::Change;
  change.day = day("2026-10-01");
  change.who = u"Marie"_s;
  change.text = u"city:  → Nîmes, remindersStopped: false → true"_s;
  TimelineEvent invoice;
  invoice.day = day("2026-09-01");
  invoice.itemKind = ItemKind::Invoice;
  invoice.reference = u"F1"_s;
  invoice.amountMinor = 12345;
  model.setEvents({change, invoice}, Currency::eur());

  SECTION("a reminder is named by the scenario that it was sent by, else by the customer's own") {
    Scenario own = defaultScenario();  // its second level is the formal notice
    own.name = u"short"_s;
    own.steps = {own.steps.first(), own.steps.last()};
    own.steps[1].level = 2;
    TimelineEvent reminder;
    reminder.kind = TimelineKind::Reminder;
    reminder.level = 2;
    const auto titleOf = [&](const QString& scenario) {
      reminder.detail = scenario;
      model.setEvents({reminder}, Currency::eur());
      return model.index(0).data(TimelineModel::TitleRole).toString();
    };
    model.setScenarios({defaultScenario(), own}, own);
    CHECK(titleOf(u"short"_s).contains(u"Formal notice"_s));
    CHECK(titleOf(defaultScenario().name).contains(u"Reminder 1"_s));
    CHECK(titleOf({}).contains(u"Formal notice"_s));
    CHECK(titleOf(u"deleted since"_s).contains(u"Formal notice"_s));
  }
  SECTION("a change reads as words") {
    const QString text = model.index(0).data(TimelineModel::TextRole).toString();
    CHECK(text.contains(u"city: Nîmes"_s));
    CHECK_FALSE(text.contains(u"true"_s));
  }
  SECTION("a screen reader hears all of it") {
    const QString text = model.index(1).data(Qt::AccessibleTextRole).toString();
    CHECK(text.contains(u"F1"_s));
    CHECK(text.contains(formatMoney(12345, Currency::eur())));
  }
}
