#pragma once

#include <QChartView>

#include "core/money/money.h"
#include "core/simulation/simulation.h"

class QBarCategoryAxis;
class QLineSeries;
class QValueAxis;

namespace encaisse {

/// Three courses over the weeks as lines: today's, and those of scenarios A and B. Either the cash
/// that came in so far, costs taken off, or what is owed at the end of each week.
class CourseChart : public QChartView {
  Q_OBJECT

public:
  enum class Shows { Cash, Owed };

  explicit CourseChart(QWidget* parent = nullptr);

  /// @param courses  today's, A's and B's
  void setCourses(const QList<SimulatedCourse>& courses, Shows shows, Currency currency);

  /// Not the scene's: that grows with the widget.
  QSize sizeHint() const override { return {480, 220}; }
  /// What a tooltip over the week says.
  QString weekText(int week) const;

protected:
  bool viewportEvent(QEvent* event) override;
  void changeEvent(QEvent* event) override;
  void drawForeground(QPainter* painter, const QRectF& rect) override;

private:
  void fitAxis();
  void takeColours();
  double axisUnit() const;
  /// -1 beside the plot.
  int weekAt(QPointF place) const;

  QList<QDate> m_weekEnds;
  QList<QList<qint64>> m_amounts;  ///< by course and week
  Shows m_shows = Shows::Cash;
  Currency m_currency = Currency::eur();
  QList<QLineSeries*> m_lines;
  QBarCategoryAxis* m_weeks;
  QValueAxis* m_values;
};

}  // namespace encaisse
