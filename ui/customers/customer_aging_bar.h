#pragma once

#include <QWidget>

#include "core/receivables/aging.h"

namespace encaisse {

/// What one customer owes as one bar, cut by not due and days late.
class CustomerAgingBar : public QWidget {
  Q_OBJECT

public:
  explicit CustomerAgingBar(QWidget* parent = nullptr);

  void setRow(const AgingRow& row, const Buckets& buckets, Currency currency);
  QSize sizeHint() const override { return {220, 12}; }
  QSize minimumSizeHint() const override { return {80, 12}; }

protected:
  void paintEvent(QPaintEvent* event) override;
  bool event(QEvent* event) override;

private:
  struct Part {
    qint64 amount = 0;
    QString text;
    int bucket = -1;  ///< -1: not due
  };
  QRectF areaOf(qsizetype part) const;
  QColor colorOf(const Part& part) const;

  QList<Part> m_parts;
  qint64 m_sum = 0;
};

}  // namespace encaisse
