#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;
class QProgressBar;

namespace encaisse {

/// What is shown while a file is read: what, how much of it. Short work shows no bar at all.
class RunningStep : public QWidget {
  Q_OBJECT

public:
  explicit RunningStep(QWidget* parent = nullptr);

  void begin(const QString& what);
  /// In bytes.
  void setProgress(qint64 done, qint64 total);

private:
  QLabel* m_what;
  QLabel* m_amount;
  QProgressBar* m_bar;
  QTimer m_patience;
};

}  // namespace encaisse
