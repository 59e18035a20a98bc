#include "ui/window/screenshots.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QFile>
#include <QPushButton>
#include <QSettings>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QThreadPool>

#include "core/ledger/ledger.h"
#include "core/receivables/aging.h"
#include "ui/common/prompts.h"
#include "ui/common/theme.h"
#include "ui/exports/report_dialog.h"
#include "ui/import/import_wizard.h"
#include "ui/scenarios/difference_dialog.h"
#include "ui/scenarios/gate_dialog.h"
#include "ui/scenarios/scenarios_dialog.h"
#include "ui/start/recent_ledgers.h"
#include "ui/start/start_window.h"
#include "ui/window/main_window.h"
#include "ui/window/page_list.h"

namespace encaisse {

using namespace Qt::StringLiterals;

namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(Screenshots)
};

class Album {
public:
  explicit Album(const QString& folder) : m_folder{folder} {}

  /// Pages load in threads; layouts that were asked for are done now.
  static void settle() {
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::MetaCall);
    // A grid that takes the height of its rows asks its card for another layout.
    for (int i = 0; i < 2; ++i) QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
  }

  void take(QWidget& widget, const QString& key) {
    settle();
    const QString path = m_folder.filePath(key + u".png"_s);
    if (!widget.grab().save(path) && m_failed.isEmpty()) m_failed = path;
  }

  Result<void> result() const {
    if (m_failed.isEmpty()) return {};
    return Error{ErrorCode::Storage,
                 Words::tr("%1 cannot be written. Choose another folder.").arg(m_failed),
                 {}};
  }

private:
  QDir m_folder;
  QString m_failed;
};

/// The customer with the largest overdue amount; 0 when nobody owes.
qint64 mostOverdue(const Snapshot& snapshot, QDate asOf) {
  const AgingReport report = buildAging(snapshot, asOf, Buckets{});
  const AgingRow* most = nullptr;
  for (const auto& row : report.rows) {
    if (most == nullptr || row.overdue() > most->overdue()) most = &row;
  }
  return most == nullptr ? 0 : snapshot.customers[most->customer].id;
}

/// Opens a dialog by a menu entry or a button and takes it.
void takeOpened(QWidget& window, const QString& name, const QString& key, Album& album) {
  if (auto* action = window.findChild<QAction*>(name)) action->trigger();
  if (auto* button = window.findChild<QAbstractButton*>(name)) button->click();
  Album::settle();
  for (auto* dialog : window.findChildren<QDialog*>()) {
    if (!dialog->isVisible()) continue;
    album.take(*dialog, key);
    dialog->close();
  }
}

/// The tabs of the customer's sheet that is shown, and what can be recorded there.
void takeCustomer(MainWindow& window, Album& album) {
  auto* tabs = window.findChild<QTabWidget*>(u"sheetTabs"_s);
  if (tabs == nullptr) return;
  for (int tab = 1; tab < tabs->count(); ++tab) {
    tabs->setCurrentIndex(tab);
    album.take(window, u"customer_%1"_s.arg(tab));
  }
  for (const auto* name :
       {"editCustomer", "recordCall", "recordPromise", "openDispute", "waive", "handOver",
        "doubtful", "interruption", "insolvency", "formalNotice", "mailStatement"}) {
    const QString key = QString::fromLatin1(name);
    takeOpened(window, key, u"dialog_"_s + key, album);
  }
  tabs->setCurrentIndex(0);
}

void takePages(MainWindow& window, Album& album) {
  for (const auto& page : allPages()) {
    window.showPage(page.key);
    album.take(window, page.key);
  }
  if (auto* found = window.findChild<QPushButton*>(u"toSignals"_s)) {
    window.showPage(u"today"_s);
    found->click();
    album.take(window, u"today_signals"_s);
  }
  if (auto* tabs = window.findChild<QTabWidget*>(u"followUpTabs"_s)) {
    window.showPage(u"follow_up"_s);
    tabs->setCurrentIndex(1);
    album.take(window, u"call_sheet"_s);
    tabs->setCurrentIndex(0);
  }
  if (auto* tabs = window.findChild<QTabWidget*>(u"forecastTabs"_s)) {
    window.showPage(u"forecast"_s);
    tabs->setCurrentIndex(1);
    album.take(window, u"forecast_late"_s);
    tabs->setCurrentIndex(2);
    album.take(window, u"forecast_past"_s);
    tabs->setCurrentIndex(0);
  }
  const auto& session = window.session();
  const qint64 customer = mostOverdue(*session.snapshot(), session.asOf());
  if (customer != 0) {
    window.showCustomer(customer);
    album.take(window, u"customer"_s);
    takeCustomer(window, album);
  }
}

void takePast(MainWindow& window, Album& album) {
  auto& session = window.session();
  const QDate day = session.asOf();
  session.setAsOf(day.addMonths(-6));
  window.showPage(u"aging"_s);
  album.take(window, u"aging_past"_s);
  session.setAsOf(day);
}

void takeRefusal(LedgerSession& session, ImportWizard& wizard, const QString& scratch,
                 Album& album) {
  QFile file{QDir{scratch}.filePath(u"export.txt"_s)};
  if (!file.open(QIODevice::WriteOnly)) return;
  file.write("JournalCode\tEcritureDate\nVE\t20260131\n");
  file.close();
  const auto refused = session.ledger().imports().preview(file.fileName(), {});
  if (refused.ok()) return;
  wizard.showRefusal(refused.error());
  album.take(wizard, u"import_refused"_s);
}

/// The import of the sample's accounting file into an empty ledger.
void takeImport(LedgerSession& session, const QString& scratch, Album& album) {
  const QString file = u"123456782FEC20251231.txt"_s;
  const QString path = QDir{scratch}.filePath(file);
  QFile::copy(u":/encaisse/sample/"_s + file, path);
  const auto preview = session.ledger().imports().preview(path, {});
  if (!preview.ok()) return;
  ImportWizard wizard{session, nativePrompts(), {path}};
  wizard.show();
  wizard.showFileStep(preview.value());
  album.take(wizard, u"import_file"_s);
  wizard.showChangeStep(preview.value());
  album.take(wizard, u"import_changes"_s);
  const auto report = session.ledger().imports().apply(path, {});
  if (!report.ok()) return;
  wizard.showDoneStep(report.value());
  album.take(wizard, u"import_done"_s);
  takeRefusal(session, wizard, scratch, album);
}

/// The scenarios, the steps unfolded, and what another one for everybody would change.
void takeScenarios(LedgerSession& session, Album& album) {
  const auto& snapshot = session.snapshot();
  ScenariosDialog scenarios{session, nativePrompts()};
  scenarios.show();
  album.take(scenarios, u"scenarios"_s);
  if (auto* fold = scenarios.findChild<QPushButton*>(u"foldSteps"_s)) fold->setChecked(true);
  album.take(scenarios, u"scenario_steps"_s);
  const auto before = rulesOf(*snapshot);
  auto after = before;
  after.choice.standard = u"occasional"_s;
  DifferenceDialog difference{snapshot, session.asOf(), before, after, nullptr};
  difference.show();
  album.take(difference, u"scenario_difference"_s);
  GateDialog gate{before.gate, snapshot->company.currency, nullptr};
  gate.show();
  album.take(gate, u"gate"_s);
}

void takeDialogs(MainWindow& window, Album& album) {
  for (const auto* name : {"company", "templates", "rates", "reasons", "mailAccount", "outbox",
                           "imports", "creditControl", "thresholds", "simulation"}) {
    const QString key = QString::fromLatin1(name);
    takeOpened(window, u"action"_s + key.at(0).toUpper() + key.mid(1), key, album);
  }
  takeScenarios(window.session(), album);
  ReportDialog report{window.session(), nativePrompts()};
  report.show();
  report.loadNow();
  album.take(report, u"report"_s);
  StartWindow start;
  start.show();
  album.take(start, u"start"_s);
}

Company aCompany() {
  Company company;
  company.name = u"Menuiserie Lavandin"_s;
  return company;
}

Result<void> takeAll(const ScreenshotPlan& plan, const QString& scratch) {
  const LedgerContext context;
  auto ledger = Ledger::open(plan.ledger, OpenMode::ReadWrite, context);
  if (!ledger.ok()) return ledger.error();
  const auto snapshot = ledger.value()->snapshot();
  if (!snapshot.ok()) return snapshot.error();
  QDate day = plan.asOf;
  if (!day.isValid()) day = snapshot.value().lastEntryOn;
  if (!day.isValid()) day = plan.today;
  rememberLedger(u"/media/usb/Archives/2019.encaisse"_s, Words::tr("A ledger that was moved"));
  rememberLedger(plan.ledger, snapshot.value().company.name);

  Album album{plan.folder};
  auto session = std::make_unique<LedgerSession>(std::move(ledger).value(), context, day);
  MainWindow window{std::move(session), nativePrompts()};
  window.resize(plan.size);
  window.session().loadNow();
  window.show();
  takePages(window, album);
  takePast(window, album);
  takeDialogs(window, album);

  auto fresh = Ledger::create(scratch + u"/new.encaisse"_s, aCompany(), context);
  if (fresh.ok()) {
    LedgerSession empty{std::move(fresh).value(), context, day};
    empty.loadNow();
    takeImport(empty, scratch, album);
  }
  return album.result();
}

}  // namespace

Result<void> takeScreenshots(const ScreenshotPlan& plan) {
  const QTemporaryDir scratch;
  QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, scratch.path());
  QApplication::setPalette(plan.dark ? theme::darkPalette() : theme::lightPalette());
  if (!QDir{}.mkpath(plan.folder)) {
    return Error{ErrorCode::Storage,
                 Words::tr("The folder %1 cannot be made. Choose another one.").arg(plan.folder),
                 {}};
  }
  return takeAll(plan, scratch.path());
}

}  // namespace encaisse
