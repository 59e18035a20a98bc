#pragma once

#include <QList>
#include <QWidget>

namespace encaisse {

/// How late a customer paid, as a small column chart: how many invoices early, on the day, and by
/// days late.
class DelayHistogram : public QWidget {
  Q_OBJECT

public:
  explicit DelayHistogram(QWidget* parent = nullptr);

  /// @param delays  days after the due date, of paid items
  void setDelays(const QList<int>& delays);
  const QList<int>& counts() const { return m_counts; }

  QSize sizeHint() const override;
  QSize minimumSizeHint() const override { return sizeHint(); }

protected:
  void paintEvent(QPaintEvent* event) override;
  bool event(QEvent* event) override;

private:
  QStringList labels() const;
  QStringList sentences() const;
  QColor barColor(int bar) const;
  QRectF barArea(int bar) const;

  QList<int> m_counts;
};

}  // namespace encaisse
