#pragma once

#include <QWidget>

#include "core/reminders/today_list.h"

class QToolButton;

namespace encaisse {

/// One thing to do: what, who, how much, why, and the buttons to do it or put it off or
/// aside.
class TodayRowWidget : public QWidget {
  Q_OBJECT

public:
  TodayRowWidget(const TodayRow& row, const Snapshot& snapshot, QWidget* parent = nullptr);

Q_SIGNALS:
  void opened();
  void putOff();
  void setAside();

private:
  QToolButton* laterButton(bool isSignal);
};

}  // namespace encaisse
