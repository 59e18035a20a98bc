#pragma once

#include <QChartView>
#include <QDate>
#include <optional>

#include "core/indicators/indicator.h"

class QBarCategoryAxis;
class QValueAxis;

namespace encaisse {

/// One indicator month by month as a line with points; months without a value leave a gap.
class IndicatorChart : public QChartView {
  Q_OBJECT

public:
  struct Point {
    QDate day;
    std::optional<int> tenths;
  };

  explicit IndicatorChart(const QString& name, QWidget* parent = nullptr);

  void setPoints(const QList<Point>& points, IndicatorUnit unit);

  /// Not the scene's: that grows with the widget.
  QSize sizeHint() const override { return {480, 220}; }
  /// What a tooltip over the point says.
  QString pointText(int point) const;

Q_SIGNALS:
  void pointChosen(int point);

protected:
  bool viewportEvent(QEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;
  void changeEvent(QEvent* event) override;
  void drawForeground(QPainter* painter, const QRectF& rect) override;

private:
  void addLines();
  void fitAxis();
  void takeColours();
  /// -1 beside the plot.
  int pointAt(QPointF place) const;

  QList<Point> m_points;
  IndicatorUnit m_unit = IndicatorUnit::Days;
  QBarCategoryAxis* m_months;
  QValueAxis* m_values;
};

}  // namespace encaisse
