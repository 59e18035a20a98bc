#include "ui/dashboard/objective_card.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

#include "core/indicators/ratio.h"
#include "ui/common/money_format.h"
#include "ui/common/theme.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

QString percentText(qint64 part, qint64 whole) {
  return QLocale{}.toString(scaledToInt(part, 100, whole));
}

/// "October", as the first word of a sentence.
QString monthName(QDate month) {
  QString name = QLocale{}.toString(month, u"MMMM"_s);
  if (!name.isEmpty()) name[0] = name[0].toUpper();
  return name;
}

QString cashText(const ObjectiveMonth& month, qint64 target, Currency currency) {
  return ObjectiveCard::tr("%1: %2 received (%3 % of %4), %5 expected by %6: %7 %")
      .arg(monthName(month.from), formatWhole(month.received, currency),
           percentText(month.received, target), formatWhole(target, currency),
           formatWhole(month.expected, currency), formatDay(month.to),
           percentText(month.total(), target));
}

QString dsoText(const ObjectiveMonth& month, int target) {
  if (!month.dsoTenths) return ObjectiveCard::tr("DSO unknown, target %n day(s)", "", target);
  const int over = *month.dsoTenths - target * 10;
  const QString days = QLocale{}.toString(*month.dsoTenths / 10.0, 'f', 1);
  return over <= 0 ? ObjectiveCard::tr("✓ DSO %1, target %n day(s)", "", target).arg(days)
                   : ObjectiveCard::tr("▲ DSO %1, target %n day(s)", "", target).arg(days);
}

}  // namespace

TargetBar::TargetBar(QWidget* parent) : QWidget{parent} {
  setObjectName(u"targetBar"_s);
  setAccessibleName(tr("Receipts of the month against the target"));
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  setFocusPolicy(Qt::TabFocus);
  setCursor(Qt::PointingHandCursor);
}

void TargetBar::setAmounts(qint64 received, qint64 expected, qint64 target) {
  m_received = std::max(received, qint64{0});
  m_expected = std::max(expected, qint64{0});
  m_target = target;
  update();
}

void TargetBar::paintEvent(QPaintEvent*) {
  QPainter painter{this};
  painter.setRenderHint(QPainter::Antialiasing);
  const QRectF area = QRectF{rect()}.adjusted(1, 2, -1, -2);
  const double whole = double(std::max({m_received + m_expected, m_target, qint64{1}}));
  const auto placeOf = [&](qint64 amount) {
    return area.left() + area.width() * double(amount) / whole;
  };
  const auto part = [&](qint64 from, qint64 to, const QColor& colour) {
    painter.fillRect(
        QRectF{QPointF{placeOf(from), area.top()}, QPointF{placeOf(to), area.bottom()}}, colour);
  };
  const QColor base = palette().color(QPalette::Base);
  const QColor green = theme::color(theme::Meaning::Credit, palette());
  part(0, qint64(whole), theme::hairline(palette()));
  part(0, m_received, green);
  part(m_received, m_received + m_expected, theme::blend(green, base, 0.45));
  painter.setPen(QPen{palette().color(QPalette::Text), 2});
  const double target = std::min(placeOf(m_target), area.right() - 1);
  painter.drawLine(QPointF{target, 0}, QPointF{target, double(height())});
  if (hasFocus()) {
    painter.setPen(palette().color(QPalette::Highlight));
    painter.drawRect(area);
  }
}

void TargetBar::mouseReleaseEvent(QMouseEvent* event) {
  QWidget::mouseReleaseEvent(event);
  if (event->button() == Qt::LeftButton && rect().contains(event->pos())) Q_EMIT opened();
}

void TargetBar::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) return opened();
  QWidget::keyPressEvent(event);
}

ObjectiveCard::ObjectiveCard(QWidget* parent)
    : Card{parent}, m_cash{new QLabel}, m_bar{new TargetBar}, m_dso{new QLabel},
      m_edit{new QPushButton{tr("Objectives…")}} {
  m_cash->setObjectName(u"cashObjective"_s);
  m_cash->setTextFormat(Qt::PlainText);
  m_cash->setWordWrap(true);
  m_dso->setObjectName(u"dsoObjective"_s);
  m_dso->setTextFormat(Qt::PlainText);
  m_edit->setObjectName(u"editObjectives"_s);
  m_edit->setFlat(true);
  m_edit->setIcon(theme::icon(u"chevron-right"_s, QApplication::palette()));
  m_edit->setLayoutDirection(Qt::RightToLeft);  // the arrow behind the words
  m_edit->setCursor(Qt::PointingHandCursor);
  auto* cash = new QVBoxLayout;
  cash->setSpacing(2);
  cash->addWidget(m_cash);
  cash->addWidget(m_bar);
  auto* row = new QHBoxLayout;
  row->setSpacing(theme::groupGap);
  row->addLayout(cash, 1);
  row->addWidget(m_dso);
  row->addWidget(m_edit);
  setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
  body()->setContentsMargins(12, theme::unit, theme::unit, theme::unit);
  body()->addLayout(row);
  connect(m_edit, &QPushButton::clicked, this, &ObjectiveCard::editWanted);
  connect(m_bar, &TargetBar::opened, this, &ObjectiveCard::cashOpened);
}

void ObjectiveCard::setProgress(const ObjectiveMonth& month, const Objectives& objectives,
                                Currency currency) {
  m_bar->setVisible(objectives.monthlyCash.has_value());
  if (objectives.monthlyCash) {
    m_cash->setText(cashText(month, *objectives.monthlyCash, currency));
    m_bar->setAmounts(month.received, month.expected, *objectives.monthlyCash);
    m_bar->setToolTip(m_cash->text());
  } else {
    m_cash->setText(tr("No cash target is set. %1: %2 received, %3 expected by %4.")
                        .arg(monthName(month.from), formatWhole(month.received, currency),
                             formatWhole(month.expected, currency), formatDay(month.to)));
  }
  m_dso->setVisible(objectives.dsoDays.has_value());
  if (objectives.dsoDays) m_dso->setText(dsoText(month, *objectives.dsoDays));
}

void ObjectiveCard::setReadOnly(bool readOnly) { m_edit->setEnabled(!readOnly); }

}  // namespace encaisse
