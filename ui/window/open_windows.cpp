#include "ui/window/open_windows.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include "core/ledger/sample_company.h"
#include "ui/common/background_task.h"
#include "ui/common/prompts.h"
#include "ui/import/import_files.h"
#include "ui/ledger_session.h"
#include "ui/start/recent_ledgers.h"
#include "ui/start/start_window.h"
#include "ui/window/main_window.h"

namespace encaisse {

using namespace Qt::StringLiterals;

namespace {

QString samplePath() {
  return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/sample.encaisse"_s;
}

/// Removes a ledger file with what SQLite keeps beside it.
void removeLedger(const QString& path) {
  for (const auto& ending : {u""_s, u"-wal"_s, u"-shm"_s}) QFile::remove(path + ending);
}

bool samePath(const QString& a, const QString& b) {
  return QFileInfo{a}.absoluteFilePath() == QFileInfo{b}.absoluteFilePath();
}

}  // namespace

OpenWindows::OpenWindows(UserPrompts& prompts, LedgerContext context, QDate today)
    : m_prompts{prompts}, m_context{std::move(context)}, m_today{today} {}

OpenWindows::~OpenWindows() {
  const auto windows = std::exchange(m_windows, {});
  for (auto* window : windows) window->disconnect(this);
  qDeleteAll(windows);
  delete m_start.data();
}

StartWindow* OpenWindows::startWindow() const { return m_start; }

StartWindow& OpenWindows::start() {
  if (m_start.isNull()) {
    m_start = new StartWindow;
    connect(m_start, &StartWindow::newWanted, this, &OpenWindows::createFromFile);
    connect(m_start, &StartWindow::openWanted, this, &OpenWindows::askAndOpen);
    connect(m_start, &StartWindow::sampleWanted, this, [this] { openSample(); });
    connect(m_start, &StartWindow::recentChosen, this, [this](const QString& path) { open(path); });
    connect(m_start, &StartWindow::readOnlyWanted, this,
            [this](const QString& path) { open(path, OpenMode::ReadOnly); });
    connect(m_start, &StartWindow::fileDropped, this,
            [this](const QString& path) { isLedgerFile(path) ? open(path) : createFrom({path}); });
    connect(m_start, &StartWindow::filesDropped, this, &OpenWindows::createFrom);
  }
  return *m_start;
}

void OpenWindows::showStart() {
  start().reloadRecent();
  start().show();
  start().raise();
  start().activateWindow();
}

void OpenWindows::askAndOpen() {
  const QString path = m_prompts.openFile(m_start, tr("Open a ledger"), ledgerFileFilter());
  if (!path.isEmpty()) open(path);
}

void OpenWindows::refuse(const Error& error, const QString& path) {
  showStart();
  start().showProblem(error, path);
}

void OpenWindows::open(const QString& path, OpenMode mode, QDate asOf) {
  if (auto* shown = windowOf(path)) {
    shown->raise();
    shown->activateWindow();
    return;
  }
  auto ledger = Ledger::open(path, mode, m_context);
  if (!ledger.ok()) {
    refuse(ledger.error(), path);
    return;
  }
  const auto company = ledger.value()->company();
  if (!company.ok()) {
    refuse(company.error(), path);
    return;
  }
  QDate today = m_today;
  if (company.value().isSample) {
    // The sample's days stand still: its today is the last day that it knows.
    const auto snapshot = ledger.value()->snapshot();
    if (snapshot.ok() && snapshot.value().lastEntryOn.isValid())
      today = snapshot.value().lastEntryOn;
  }
  rememberLedger(path, company.value().name);
  auto session = std::make_unique<LedgerSession>(std::move(ledger).value(), m_context, today);
  session->setAsOf(asOf);
  show(std::move(session));
}

void OpenWindows::openSample(QDate asOf) {
  if (windowOf(samplePath()) != nullptr) {
    open(samplePath());
    return;
  }
  showStart();
  start().setBusy(tr("Preparing the sample company…"));
  runInBackground(
      this,
      [path = samplePath(), context = m_context](const Progress&,
                                                 const StopToken&) -> Result<void> {
        QDir{}.mkpath(QFileInfo{path}.absolutePath());
        removeLedger(path);
        const auto made = createSampleCompany(path, context);
        if (!made.ok()) return made.error();
        return {};
      },
      [this, asOf](const Result<void>& made) {
        start().setBusy({});
        if (made.ok()) {
          open(samplePath(), OpenMode::ReadWrite, asOf);
        } else {
          refuse(made.error(), samplePath());
        }
      });
}

void OpenWindows::createFromFile() {
  const QString file =
      m_prompts.openFile(m_start, tr("New ledger from an accounting export"), importFileFilter());
  if (!file.isEmpty()) createFrom({file});
}

void OpenWindows::createFrom(const QStringList& files) {
  const QString& file = files.first();
  const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
  QString path = m_prompts.saveFile(m_start, tr("Where the new ledger goes"),
                                    suggestedLedgerPath(file, documents), ledgerFileFilter());
  if (path.isEmpty()) return;
  if (!isLedgerFile(path)) path += u".encaisse"_s;
  auto ledger = Ledger::create(path, companyFromFileName(file), m_context);
  if (!ledger.ok()) {
    refuse(ledger.error(), path);
    return;
  }
  auto* window =
      show(std::make_unique<LedgerSession>(std::move(ledger).value(), m_context, m_today));
  connect(
      window, &MainWindow::importAbandoned, this,
      [this, window, path] { discardEmpty(window, path); }, Qt::QueuedConnection);
  rememberLedger(path, companyFromFileName(file).name);
  window->importFiles(files);
}

/// A ledger made for an import that did not take place leaves nothing behind.
void OpenWindows::discardEmpty(MainWindow* window, const QString& path) {
  const auto batches = window->session().ledger().imports().list();
  if (!batches.ok() || !batches.value().isEmpty()) return;
  connect(window, &QObject::destroyed, this, [this, path] {
    removeLedger(path);
    forgetLedger(path);
    if (!m_start.isNull()) m_start->reloadRecent();
  });
  showStart();
  window->close();
}

MainWindow* OpenWindows::show(std::unique_ptr<LedgerSession> session) {
  auto* window = new MainWindow{std::move(session), m_prompts};
  window->setAttribute(Qt::WA_DeleteOnClose);
  m_windows.append(window);
  connect(window, &MainWindow::newWanted, this, &OpenWindows::createFromFile);
  connect(window, &MainWindow::openWanted, this,
          [this](const QString& path) { path.isEmpty() ? askAndOpen() : open(path); });
  connect(window, &MainWindow::startWanted, this, [this, window] {
    showStart();
    window->close();
  });
  connect(window, &MainWindow::quitWanted, qApp, &QApplication::closeAllWindows);
  connect(window, &MainWindow::closed, this, [this, window] { forget(window); });
  window->show();
  window->session().changed();
  if (!m_start.isNull()) m_start->hide();
  return window;
}

MainWindow* OpenWindows::windowOf(const QString& path) const {
  for (auto* window : m_windows) {
    if (samePath(window->session().path(), path)) return window;
  }
  return nullptr;
}

void OpenWindows::forget(MainWindow* window) {
  rememberLedger(window->session().path(), window->session().name());
  m_windows.removeOne(window);
}

}  // namespace encaisse
