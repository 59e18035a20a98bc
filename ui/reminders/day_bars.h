#pragma once

#include <QWidget>

#include "core/reminders/dry_run.h"

namespace encaisse {

/// One bar a day: letters, e-mails and calls on top of each other, with the largest number of a day
/// at the top of the scale. It paints what was set.
class DayBars : public QWidget {
  Q_OBJECT

public:
  explicit DayBars(QWidget* parent = nullptr);

  void setDays(QList<DryRunDay> days);
  QSize sizeHint() const override;

protected:
  void paintEvent(QPaintEvent* event) override;
  bool event(QEvent* event) override;

private:
  /// What the colours mean, where there is more than one.
  void paintLegend(QPainter& painter) const;
  void paintBars(QPainter& painter, int top, int bottom) const;
  /// The day under a point; -1: none.
  int dayAt(int x) const;

  QList<DryRunDay> m_days;
  int m_highest = 0;
};

/// "23/11/2026: 3 letters, 1 e-mail, 2 calls"
QString dayCountText(const DryRunDay& day);

}  // namespace encaisse
