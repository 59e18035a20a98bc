#pragma once

#include <QDate>
#include <QObject>
#include <QPointer>

#include "core/db/database.h"
#include "core/ledger/context.h"

namespace encaisse {

class LedgerSession;
class MainWindow;
class StartWindow;
class UserPrompts;

/// The program's windows: the start window, and one window for each open ledger. Opens and makes
/// ledgers; what goes wrong is said in the start window.
class OpenWindows : public QObject {
  Q_OBJECT

public:
  OpenWindows(UserPrompts& prompts, LedgerContext context, QDate today);
  ~OpenWindows() override;

  void showStart();
  /// @param asOf  invalid: today, or the last day of the sample company
  void open(const QString& path, OpenMode mode = OpenMode::ReadWrite, QDate asOf = {});
  void openSample(QDate asOf = {});
  /// Asks which file and where the ledger goes, then imports.
  void createFromFile();
  void createFrom(const QStringList& files);

  StartWindow* startWindow() const;
  QList<MainWindow*> mainWindows() const { return m_windows; }

private:
  StartWindow& start();
  void askAndOpen();
  void refuse(const Error& error, const QString& path);
  MainWindow* show(std::unique_ptr<LedgerSession> session);
  MainWindow* windowOf(const QString& path) const;
  void discardEmpty(MainWindow* window, const QString& path);
  void forget(MainWindow* window);

  UserPrompts& m_prompts;
  LedgerContext m_context;
  QDate m_today;
  QPointer<StartWindow> m_start;
  QList<MainWindow*> m_windows;
};

}  // namespace encaisse
