#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTextBrowser>

#include "core/ledger/sample_company.h"
#include "core/report/report_service.h"
#include "tests/support/ledgers.h"
#include "tests/ui/fake_prompts.h"
#include "tests/ui/window_waiting.h"
#include "ui/exports/report_dialog.h"
#include "ui/ledger_session.h"

using namespace encaisse;
using namespace encaisse::testing;
using namespace Qt::StringLiterals;

TEST_CASE("ReportDialog") {
  TestFiles files;
  FakePrompts prompts;
  LedgerSession session{valueOf(createSampleCompany(files.path("sample.encaisse"), fixedContext())),
                        fixedContext(), day("2026-10-30")};
  session.loadNow();
  ReportDialog dialog{session, prompts};
  dialog.show();
  auto* email = dialog.findChild<QLineEdit*>(u"email"_s);
  auto* add = dialog.findChild<QPushButton*>(u"addRecipient"_s);
  auto* plan = dialog.findChild<QPushButton*>(u"planReports"_s);
  auto* scope = dialog.findChild<QComboBox*>(u"scope"_s);
  auto* preview = dialog.findChild<QTextBrowser*>(u"reportPreview"_s);

  SECTION("shows the page before anybody gets it") {
    REQUIRE(eventually([&] { return preview->toPlainText().contains(u"30"_s); }));
    CHECK_FALSE(plan->isEnabled());
    CHECK_FALSE(add->isEnabled());
  }
  SECTION("somebody is added, gets only the own customers, and the report once") {
    REQUIRE(scope->count() > 2);
    scope->setCurrentIndex(scope->count() - 1);
    const QString wanted = scope->currentData().toString();
    email->setText(u"seller@example.org"_s);
    REQUIRE(add->isEnabled());
    add->click();
    const auto context = fixedContext();
    const ReportService service{session.ledger().database(), context};
    const auto people = valueOf(service.recipients());
    REQUIRE(people.size() == 1);
    CHECK(toText(people.first().scope) == wanted);

    QSignalSpy outbox{&dialog, &ReportDialog::outboxWanted};
    plan->click();
    REQUIRE(eventually([&] { return outbox.count() == 1 || !prompts.errors.isEmpty(); }));
    CHECK(prompts.errors.isEmpty());
    CHECK(valueOf(session.ledger().outbox().list()).size() == 1);
    REQUIRE(eventually([&] { return plan->isEnabled(); }));
    plan->click();
    REQUIRE(eventually([&] { return outbox.count() == 2; }));
    CHECK(valueOf(session.ledger().outbox().list()).size() == 1);

    dialog.findChild<QPushButton*>(u"removeRecipient"_s)->click();
    CHECK(valueOf(service.recipients()).isEmpty());
  }
}
