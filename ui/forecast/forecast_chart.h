#pragma once

#include <QChartView>

#include "core/forecast/cash_outlook.h"
#include "core/indicators/key_figures.h"
#include "core/money/money.h"

class QBarCategoryAxis;
class QBarSeries;
class QLineSeries;
class QValueAxis;

namespace encaisse {

/// Bars of the cash expected by week with their band, and the plain due dates as a thin line, after
/// what came in during the weeks before. A week is chosen with the mouse, or with Left and Right.
class ForecastChart : public QChartView {
  Q_OBJECT

public:
  explicit ForecastChart(const QString& name, QWidget* parent = nullptr);

  /// @param past  may be empty
  void setForecast(const QList<OutlookPeriod>& weeks, const QList<WeekReceipts>& past,
                   Currency currency);
  /// What came in each of the weeks, once they have passed: drawn as points over the bars. Call it
  /// after setForecast(), which forgets them.
  void setCame(QList<qint64> came);
  /// @param week  index in the weeks; -1: none
  void setSelectedWeek(int week);
  int selectedWeek() const { return m_selectedWeek; }

  /// Not the scene's: that grows with the widget.
  QSize sizeHint() const override { return {480, 240}; }

Q_SIGNALS:
  void weekChosen(int week);
  /// A click or Enter on a week.
  void weekOpened(int week);

protected:
  bool viewportEvent(QEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void changeEvent(QEvent* event) override;
  void drawBackground(QPainter* painter, const QRectF& rect) override;
  void drawForeground(QPainter* painter, const QRectF& rect) override;

private:
  void fillSets();
  void fitAxis();
  qint64 highest() const;
  /// Minor units in one unit of the axis: a thousand, or one where amounts are small.
  double axisUnit() const;
  void takeColours();
  QColor receivedColor() const;
  /// By ourselves: Qt would set a second bar series beside the first one in every week.
  void paintReceived(QPainter& painter) const;
  void paintBand(QPainter& painter) const;
  void paintDueDates(QPainter& painter) const;
  void paintCame(QPainter& painter) const;
  QColor bandColor() const;
  QColor dueDateColor() const;
  QPointF placeOf(int week, qint64 amount) const;
  /// Where an amount lies on the scene, from top to bottom.
  double heightOf(qint64 amount) const;
  int columnCount() const { return int(m_past.size() + m_periods.size()); }
  /// -1 beside the plot.
  int columnAt(QPointF place) const;
  QRectF columnArea(int column) const;
  QString columnText(int column) const;
  QDate columnDay(int column) const;

  QList<OutlookPeriod> m_periods;
  QList<WeekReceipts> m_past;
  QList<qint64> m_came;
  Currency m_currency = Currency::eur();
  int m_selectedWeek = -1;
  QBarSeries* m_expected;
  QLineSeries* m_received;  ///< these three without points: for their lines in the legend
  QLineSeries* m_band;
  QLineSeries* m_dueDates;
  QBarCategoryAxis* m_weeks;
  QValueAxis* m_amounts;
};

}  // namespace encaisse
