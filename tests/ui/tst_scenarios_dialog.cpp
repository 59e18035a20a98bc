#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>

#include "tests/ui/ledger_pages.h"
#include "ui/common/table_view.h"
#include "ui/reminders/reminders_page.h"
#include "ui/scenarios/difference_dialog.h"
#include "ui/scenarios/scenarios_dialog.h"

using namespace encaisse;
using namespace encaisse::testing;
using namespace Qt::StringLiterals;

namespace {

/// DURAND owes 500,50 since 11 October: on the 31st the first reminder is due.
struct Fixture {
  ShownPage<RemindersPage> shown{
      fecWithDueDates().invoice(1, "20260910", "DURAND", "F1", 50050, {}, "20261011").bytes(),
      "2026-10-31"};
  ScenariosDialog dialog{*shown.session, shown.prompts};

  template <typename Widget>
  Widget* find(const char* name) {
    return named<Widget>(dialog, name);
  }
  void choose(const QString& text) {
    auto* list = find<QListWidget>("scenarioList");
    const auto found = list->findItems(text, Qt::MatchStartsWith);
    REQUIRE(found.size() == 1);
    list->setCurrentItem(found.first());
  }
  void save() {
    find<QPushButton>("saveScenarios")->click();
    auto* difference = dialog.findChild<DifferenceDialog*>();
    REQUIRE(difference != nullptr);
    difference->accept();
  }
  ReminderRules stored() { return rulesOf(valueOf(shown.session->ledger().snapshot())); }
};

}  // namespace

TEST_CASE_METHOD(Fixture, "ScenariosDialog") {
  auto* saveButton = find<QPushButton>("saveScenarios");
  CHECK_FALSE(saveButton->isEnabled());
  SECTION("another scenario for everybody, with what that changes, and undone") {
    choose(u"Often late"_s);
    find<QCheckBox>("forEverybody")->setChecked(true);
    REQUIRE(saveButton->isEnabled());
    saveButton->click();
    auto* difference = dialog.findChild<DifferenceDialog*>();
    REQUIRE(difference != nullptr);
    // Letters J+5, J+15, J+30 become calls and letters of "chronic": F1 has no telephone number,
    // so nothing of the first steps leaves any more.
    CHECK(named<QLabel>(*difference, "sumBefore")->text().contains(u"letter"_s));
    CHECK(named<TableView>(*difference, "difference")->model()->rowCount() > 0);
    difference->accept();
    CHECK(stored().choice.standard == u"chronic"_s);
    REQUIRE(shown.session->ledger().undo().undoLast().ok());
    CHECK(stored() == defaultRules());
  }
  SECTION("tone and pace") {
    auto* tone = find<QComboBox>("scenarioTone");
    tone->setCurrentIndex(1);
    Q_EMIT tone->activated(1);
    auto* pace = find<QComboBox>("scenarioPace");
    pace->setCurrentIndex(2);
    Q_EMIT pace->activated(2);
    save();
    const auto scenario = *stored().find(u"standard"_s);
    CHECK(scenario.steps[2].templateKey == u"reminder_1"_s);
    CHECK(scenario.steps[2].dayOffset == 10);  // two thirds of 15
  }
  SECTION("a copy gets a name of its own, is changed, saved and deleted") {
    find<QPushButton>("copyScenario")->click();
    auto* name = find<QLineEdit>("scenarioName");
    REQUIRE(name->isEnabled());
    name->setText(u"maison"_s);
    Q_EMIT name->textEdited(u"maison"_s);
    find<TableView>("scenarioSteps")->selectRow(1);
    find<QSpinBox>("stepDays")->setValue(9);
    find<QCheckBox>("stepApproval")->setChecked(true);
    find<QLineEdit>("stepRoles")->setText(u"compta, patron"_s);
    save();
    REQUIRE(stored().find(u"maison"_s) != nullptr);
    const auto& step = stored().find(u"maison"_s)->steps[1];
    CHECK(step.dayOffset == 9);
    CHECK(step.needsApproval);
    CHECK(step.recipientRoles == QStringList{u"compta"_s, u"patron"_s});
    shown.session->loadNow();
    ScenariosDialog again{*shown.session, shown.prompts};
    auto* list = named<QListWidget>(again, "scenarioList");
    list->setCurrentItem(list->findItems(u"maison"_s, Qt::MatchExactly).first());
    named<QPushButton>(again, "removeScenario")->click();
    named<QPushButton>(again, "saveScenarios")->click();
    again.findChild<DifferenceDialog*>()->accept();
    CHECK(stored().find(u"maison"_s) == nullptr);
  }
  SECTION("what is not sound is said in place and not saved") {
    find<TableView>("scenarioSteps")->selectRow(2);
    find<QSpinBox>("stepDays")->setValue(1);  // before the reminder at J+5
    CHECK_FALSE(saveButton->isEnabled());
    CHECK(find<QLabel>("problem")->text().contains(u"before step 2"_s));
    find<QSpinBox>("stepDays")->setValue(15);
    CHECK(find<QLabel>("problem")->text().isEmpty());
  }
  SECTION("steps are added, moved and removed; reset brings the ready one back") {
    auto* table = find<TableView>("scenarioSteps");
    table->selectRow(1);
    find<QPushButton>("addStep")->click();
    CHECK(table->model()->rowCount() == 6);
    CHECK(table->currentIndex().row() == 2);
    find<QPushButton>("stepDown")->click();
    CHECK(table->currentIndex().row() == 3);
    find<QPushButton>("removeStep")->click();
    CHECK(table->model()->rowCount() == 5);
    find<QSpinBox>("scenarioGap")->setValue(3);
    CHECK(saveButton->isEnabled());
    find<QPushButton>("removeScenario")->click();
    CHECK_FALSE(saveButton->isEnabled());
  }
  SECTION("closing asks when something was changed") {
    find<QSpinBox>("scenarioGap")->setValue(3);
    dialog.show();
    shown.prompts.answer = false;
    dialog.reject();
    CHECK(dialog.isVisible());
  }
}
