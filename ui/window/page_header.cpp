#include "ui/window/page_header.h"

#include <QAction>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QSignalBlocker>
#include <QToolButton>

#include "ui/common/labels.h"
#include "ui/common/money_format.h"
#include "ui/common/theme.h"

namespace encaisse {

PageHeader::PageHeader(QDate today, QWidget* parent)
    : QFrame{parent}, m_today{today}, m_title{new QLabel}, m_notice{new QLabel} {
  setObjectName(QStringLiteral("pageHeader"));
  m_title->setObjectName(QStringLiteral("pageTitle"));
  m_title->setFont(theme::titleFont());
  m_notice->setObjectName(QStringLiteral("asOfNotice"));
  m_notice->setFont(theme::strongFont());
  m_notice->hide();
  auto* titles = new QVBoxLayout;
  titles->setSpacing(0);
  titles->addStretch();
  titles->addWidget(m_title);
  titles->addWidget(m_notice);
  titles->addStretch();
  auto* row = new QHBoxLayout{this};
  row->setContentsMargins(theme::pageMargin, theme::gap, theme::pageMargin, theme::gap);
  row->setSpacing(theme::gap);
  row->addLayout(titles, 1);
  makeDay(row);
  makeFilter(row);
  m_actions = new QHBoxLayout;
  m_actions->setSpacing(theme::unit);
  row->addLayout(m_actions);
  setMinimumHeight(QFontMetrics{theme::titleFont()}.height() + fontMetrics().height() +
                   2 * theme::gap);
  setAsOf(today);
}

void PageHeader::makeDay(QHBoxLayout* row) {
  m_backToToday = new QToolButton;
  m_backToToday->setObjectName(QStringLiteral("backToToday"));
  m_backToToday->setText(tr("Today"));
  m_backToToday->setToolTip(tr("Show the figures of today again"));
  m_backToToday->hide();
  m_day = new QDateEdit;
  m_day->setObjectName(QStringLiteral("asOf"));
  m_day->setCalendarPopup(true);
  m_day->setDisplayFormat(dayPattern());
  m_day->setKeyboardTracking(false);
  m_day->setAlignment(Qt::AlignHCenter | Qt::AlignVCenter);
  m_day->setMinimumWidth(m_day->sizeHint().width() + theme::groupGap);
  m_day->setAccessibleName(tr("As of"));
  m_day->setToolTip(tr("Every figure of the window is shown as of this day"));
  auto* label = new MutedLabel{tr("as of")};
  label->setBuddy(m_day);
  row->addWidget(m_backToToday);
  row->addWidget(label);
  row->addWidget(m_day);
  connect(m_day, &QDateEdit::dateChanged, this, &PageHeader::asOfChosen);
  connect(m_backToToday, &QToolButton::clicked, this, [this] { Q_EMIT asOfChosen(m_today); });
}

void PageHeader::makeFilter(QHBoxLayout* row) {
  m_filter = new QLineEdit;
  m_filter->setObjectName(QStringLiteral("filter"));
  m_filter->setPlaceholderText(tr("Filter…"));
  m_filter->setAccessibleName(tr("Filter"));
  m_filter->setToolTip(tr("Narrows the list while you type (Ctrl+F)"));
  m_filter->setClearButtonEnabled(true);
  m_filter->setMinimumWidth(120);
  m_filter->setMaximumWidth(220);
  m_filter->addAction(theme::icon(QStringLiteral("search"), palette()), QLineEdit::LeadingPosition);
  row->addSpacing(theme::gap);
  row->addWidget(m_filter);
  m_day->setFixedHeight(m_filter->sizeHint().height());
  connect(m_filter, &QLineEdit::textChanged, this, &PageHeader::filterChanged);
}

void PageHeader::setTitle(const QString& title) { m_title->setText(title); }

void PageHeader::setAsOf(QDate day) {
  const QSignalBlocker quiet{m_day};
  m_day->setDate(day);
  const bool otherDay = day != m_today;
  m_notice->setText(otherDay ? tr("Viewed as of %1").arg(formatDay(day)) : QString{});
  m_notice->setVisible(otherDay);
  m_backToToday->setVisible(otherDay);
  update();
}

void PageHeader::setFilterVisible(bool visible) { m_filter->setVisible(visible); }

void PageHeader::setFilter(const QString& text) {
  const QSignalBlocker quiet{m_filter};
  m_filter->setText(text);
}

void PageHeader::focusFilter() {
  if (!m_filter->isVisible()) return;
  m_filter->setFocus(Qt::ShortcutFocusReason);
  m_filter->selectAll();
}

void PageHeader::setActions(const QList<QAction*>& actions) {
  while (auto* item = m_actions->takeAt(0)) {
    item->widget()->hide();
    item->widget()->deleteLater();
    delete item;
  }
  for (auto* action : actions) {
    auto* button = new QToolButton;
    button->setDefaultAction(action);
    button->setAutoRaise(true);
    button->setIconSize({theme::iconSize, theme::iconSize});
    button->setPopupMode(QToolButton::InstantPopup);
    const bool words = action->icon().isNull() || action->priority() == QAction::HighPriority;
    button->setToolButtonStyle(words ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
    button->setAccessibleName(action->text());
    m_actions->addWidget(button);
    button->show();
  }
}

void PageHeader::paintEvent(QPaintEvent*) {
  QPainter painter{this};
  if (m_day->date() != m_today) {
    painter.fillRect(rect(), theme::blend(palette().color(QPalette::Highlight),
                                          palette().color(QPalette::Window), 0.18));
  }
  painter.setPen(theme::hairline(palette()));
  painter.drawLine(0, height() - 1, width(), height() - 1);
}

}  // namespace encaisse
