#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

#include "tests/ui/fake_prompts.h"
#include "tests/ui/window_waiting.h"
#include "ui/settings/rates_dialog.h"

using namespace encaisse;
using namespace encaisse::testing;
using namespace Qt::StringLiterals;

TEST_CASE("RatesDialog") {
  TestFiles files;
  const auto session = aSession(files);
  FakePrompts prompts;
  QWidget parent;
  openRates(*session, prompts, &parent);
  auto* dialog = parent.findChild<RatesDialog*>();
  REQUIRE(dialog != nullptr);
  auto* table = named<QTableView>(*dialog, "rates");
  const int shipped = table->model()->rowCount();
  REQUIRE(shipped > 60);  // ECB since 1999 alone

  SECTION("a rate needs percent and source, and is saved with the settings") {
    auto* add = named<QPushButton>(*dialog, "addRate");
    CHECK_FALSE(add->isEnabled());
    auto* series = named<QComboBox>(*dialog, "series");
    series->setCurrentIndex(series->findData(RateTable::ecbRefinancing()));
    named<QDateEdit>(*dialog, "from")->setDate(day("2027-01-01"));
    named<QLineEdit>(*dialog, "percent")->setText(u"2,65"_s);
    CHECK_FALSE(add->isEnabled());
    named<QLineEdit>(*dialog, "source")->setText(u"BCE"_s);
    add->click();
    CHECK(table->model()->rowCount() == shipped + 1);
    named<QComboBox>(*dialog, "dayCount")->setCurrentIndex(2);
    dialog->accept();
    const auto own = valueOf(session->ledger().rates().ownRates());
    REQUIRE(own.size() == 1);
    CHECK(own.first().basisPoints == 265);
    CHECK(own.first().from == day("2027-01-01"));
    const auto stored = valueOf(session->ledger().settings().value(InterestSettings::name()));
    CHECK(stored[u"dayCount"_s].toString() == u"actual_360"_s);
    CHECK(prompts.errors.isEmpty());
  }
  SECTION("cancelled, nothing is kept") {
    dialog->reject();
    CHECK(valueOf(session->ledger().rates().ownRates()).isEmpty());
  }
}
