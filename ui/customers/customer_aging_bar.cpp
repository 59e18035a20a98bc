#include "ui/customers/customer_aging_bar.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include "ui/common/money_format.h"
#include "ui/common/theme.h"

using namespace Qt::StringLiterals;

namespace encaisse {

CustomerAgingBar::CustomerAgingBar(QWidget* parent) : QWidget{parent} {
  setObjectName(u"agingBar"_s);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void CustomerAgingBar::setRow(const AgingRow& row, const Buckets& buckets, Currency currency) {
  m_parts = {{row.notDue, tr("Not due: %1").arg(formatMoney(row.notDue, currency)), -1}};
  m_sum = row.notDue;
  for (int bucket = 0; bucket < buckets.count(); ++bucket) {
    const qint64 amount = row.buckets[bucket];
    const QString money = formatMoney(amount, currency);
    const auto to = buckets.to(bucket);
    m_parts.append({amount,
                    to ? tr("%1–%2 days late: %3").arg(buckets.from(bucket)).arg(*to).arg(money)
                       : tr("More than %1 days late: %2").arg(buckets.from(bucket) - 1).arg(money),
                    bucket});
    m_sum += amount;
  }
  QStringList texts;
  for (const auto& part : m_parts) {
    if (part.amount != 0) texts.append(part.text);
  }
  setAccessibleName(texts.join(u", "_s));
  setToolTip(texts.join(u'\n'));
  update();
}

QColor CustomerAgingBar::colorOf(const Part& part) const {
  return part.bucket < 0 ? theme::color(theme::Meaning::NotDue, palette())
                         : theme::bucketColor(part.bucket, int(m_parts.size()) - 1, palette());
}

QRectF CustomerAgingBar::areaOf(qsizetype part) const {
  qint64 before = 0;
  for (qsizetype i = 0; i < part; ++i) before += m_parts[i].amount;
  const double scale = m_sum > 0 ? double(width()) / double(m_sum) : 0;
  return {double(before) * scale, 0, double(m_parts[part].amount) * scale, double(height())};
}

void CustomerAgingBar::paintEvent(QPaintEvent*) {
  QPainter painter{this};
  painter.fillRect(rect(), theme::hairline(palette()));
  for (qsizetype part = 0; part < m_parts.size(); ++part) {
    if (m_parts[part].amount > 0) painter.fillRect(areaOf(part), colorOf(m_parts[part]));
  }
}

bool CustomerAgingBar::event(QEvent* event) {
  if (event->type() != QEvent::ToolTip || m_sum == 0) return QWidget::event(event);
  auto* help = static_cast<QHelpEvent*>(event);
  for (qsizetype part = 0; part < m_parts.size(); ++part) {
    if (areaOf(part).contains(help->pos())) {
      QToolTip::showText(help->globalPos(), m_parts[part].text, this);
      return true;
    }
  }
  return QWidget::event(event);
}

}  // namespace encaisse
