#pragma once

#include <QColor>
#include <QWidget>

#include "core/money/money.h"
#include "core/receivables/aging.h"
#include "ui/common/theme.h"

namespace encaisse {

/// "Not due", "1–30 days late", "over 90 days late".
QString bucketText(const Buckets& buckets, int bucket);

/// What is owed as one bar, cut by days late, with amount and share of each part below it. Credits
/// stand apart: they are no part of the bar. A click or Enter asks for the list behind.
class AgingBar : public QWidget {
  Q_OBJECT

public:
  explicit AgingBar(const QString& name, QWidget* parent = nullptr);

  void setAging(const AgingRow& total, const Buckets& buckets, Currency currency);

  QSize sizeHint() const override;
  QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
  void opened();

protected:
  bool event(QEvent* event) override;
  void paintEvent(QPaintEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

private:
  struct Part {
    QString label;
    qint64 amount = 0;
    int bucket = -1;  ///< -1: not due
    bool isCredit = false;
  };

  QColor colorOf(const Part& part) const;
  QString shareText(const Part& part) const;
  QString partText(const Part& part) const;
  /// Where each part lies in the bar; empty where it has no amount.
  QList<QRectF> barAreas() const;
  QRectF legendArea(int part) const;
  int partAt(QPointF place) const;
  void paintBar(QPainter& painter, int hovered) const;
  void paintLegend(QPainter& painter, int part, bool isHovered) const;

  QList<Part> m_parts;
  qint64 m_debits = 0;
  int m_bucketCount = 1;
  Currency m_currency = Currency::eur();
};

}  // namespace encaisse
