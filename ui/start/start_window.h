#pragma once

#include <QWidget>

#include "core/base/error.h"

class QLabel;
class QProgressBar;

namespace encaisse {

class Notice;
class RecentList;

/// The first window: new from a FEC, open, sample company, recent ledgers. It only says what was
/// chosen, and shows what went wrong with it.
class StartWindow : public QWidget {
  Q_OBJECT

public:
  explicit StartWindow(QWidget* parent = nullptr);

  /// Says in place why @p path was not opened, with the ways out that the error leaves.
  void showProblem(const Error& error, const QString& path);
  /// Long work: its words, or empty when it is over.
  void setBusy(const QString& what);
  void reloadRecent();

Q_SIGNALS:
  void newWanted();
  void openWanted();
  void sampleWanted();
  void recentChosen(const QString& path);
  void readOnlyWanted(const QString& path);
  void fileDropped(const QString& path);
  /// More than one.
  void filesDropped(const QStringList& paths);
  void closed();

protected:
  void closeEvent(QCloseEvent* event) override;
  void dragEnterEvent(QDragEnterEvent* event) override;
  void dropEvent(QDropEvent* event) override;

private:
  QWidget* makeChoices();
  QWidget* makeRecent();

  Notice* m_notice;
  QWidget* m_choices = nullptr;
  RecentList* m_recent = nullptr;
  QLabel* m_noRecent = nullptr;
  QLabel* m_busyText = nullptr;
  QProgressBar* m_busy = nullptr;
};

}  // namespace encaisse
