#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>

#include "tests/support/catch.h"
#include "tests/support/snapshot_builder.h"
#include "ui/reminders/ahead_dialog.h"
#include "ui/reminders/day_bars.h"

using namespace encaisse;
using namespace Qt::StringLiterals;

TEST_CASE("AheadDialog: sixty days, and what another scenario would change") {
  SnapshotBuilder builder;
  const int customer = builder.customer(u"C1"_s, u"Client"_s);
  builder.invoice(customer, day("2026-02-10"), day("2026-03-10"), 10000);
  AheadDialog dialog{std::make_shared<const Snapshot>(builder.build()), day("2026-03-01"), nullptr};
  auto* scenario = dialog.findChild<QComboBox*>(u"aheadScenario"_s);
  const auto* choose = dialog.findChild<QPushButton*>(u"aheadChoose"_s);
  const auto* difference = dialog.findChild<QLabel*>(u"aheadDifference"_s);
  CHECK(dialog.scenario() == u"standard"_s);
  CHECK(scenario->count() == 5);
  CHECK_FALSE(choose->isEnabled());
  CHECK(difference->isHidden());
  // J-3, J+5, J+15, J+30 and J+45 (24 April) lie within 1 March and 29 April.
  CHECK(dialog.findChild<QLabel*>(u"aheadSummary"_s)->text().contains(u'5'));
  scenario->setCurrentIndex(scenario->findData(u"punctual"_s));
  CHECK(dialog.scenario() == u"punctual"_s);
  CHECK(choose->isEnabled());
  // No e-mail address is known: its first step is held, and nothing follows.
  CHECK_FALSE(difference->isHidden());
  CHECK(difference->text().contains(u'5'));
}

TEST_CASE("dayCountText") {
  CHECK(dayCountText({{}, 2, 0, 1, 0}).contains(u'2'));
  CHECK_FALSE(dayCountText({{}, 0, 0, 0, 0}).isEmpty());
}
