#include "ui/window/navigation.h"

#include <QButtonGroup>
#include <QKeySequence>
#include <QLabel>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/common/labels.h"
#include "ui/common/theme.h"
#include "ui/window/navigation_button.h"

namespace encaisse {

Navigation::Navigation(const QList<PageEntry>& pages, QWidget* parent)
    : QFrame{parent}, m_group{new QButtonGroup{this}} {
  setObjectName(QStringLiteral("navigation"));
  auto* column = new QVBoxLayout{this};
  column->setContentsMargins(0, 12, 0, theme::gap);
  column->setSpacing(2);
  m_group->setExclusive(true);
  for (const auto& page : pages) {
    auto* button = new NavigationButton{page.icon, page.title};
    button->setObjectName(QStringLiteral("navigation_") + page.key);
    const QKeySequence keys{Qt::CTRL | Qt::Key(Qt::Key_1 + m_buttons.size())};
    button->setKeys(keys.toString(QKeySequence::NativeText));
    m_group->addButton(button);
    m_buttons.insert(page.key, button);
    column->addWidget(button);
    connect(button, &NavigationButton::clicked, this,
            [this, key = page.key] { Q_EMIT chosen(key); });
  }
  column->addStretch();
  column->addWidget(makeFoot());
  setCollapsed(false);
}

QWidget* Navigation::makeFoot() {
  auto* foot = new QWidget;
  m_name = new QLabel;
  m_name->setObjectName(QStringLiteral("ledgerName"));
  m_name->setFont(theme::strongFont());
  m_name->setTextFormat(Qt::PlainText);
  m_remark = new MutedLabel;
  m_collapse = new QToolButton;
  m_collapse->setObjectName(QStringLiteral("collapse"));
  m_collapse->setAutoRaise(true);
  m_collapse->setIconSize({theme::iconSize, theme::iconSize});
  connect(m_collapse, &QToolButton::clicked, this, [this] { setCollapsed(!m_collapsed); });
  auto* buttonRow = new QHBoxLayout;
  buttonRow->addWidget(m_remark, 1);
  buttonRow->addWidget(m_collapse);
  auto* column = new QVBoxLayout{foot};
  column->setContentsMargins(14, 0, theme::gap, 0);
  column->setSpacing(0);
  column->addWidget(m_name);
  column->addLayout(buttonRow);
  return foot;
}

void Navigation::setCurrent(const QString& key) {
  if (auto* button = m_buttons.value(key)) button->setChecked(true);
}

void Navigation::setCount(const QString& key, int count) {
  if (auto* button = m_buttons.value(key)) button->setCount(count);
}

void Navigation::setLedger(const QString& name, const QString& remark, const QString& path) {
  m_ledgerName = name;
  m_name->setToolTip(name + u'\n' + path);
  m_name->setAccessibleName(name);
  m_remark->setText(remark);
  elideName();
}

void Navigation::setCollapsed(bool collapsed) {
  m_collapsed = collapsed;
  setFixedWidth(collapsed ? theme::sidebarCollapsed : theme::sidebarWidth);
  for (auto* button : std::as_const(m_buttons)) button->setCompact(collapsed);
  m_name->setVisible(!collapsed);
  m_remark->setVisible(!collapsed);
  const QString words = collapsed ? tr("Widen the sidebar") : tr("Shrink the sidebar");
  m_collapse->setIcon(
      theme::icon(collapsed ? QStringLiteral("expand") : QStringLiteral("collapse"), palette()));
  m_collapse->setToolTip(words);
  m_collapse->setAccessibleName(words);
}

void Navigation::resizeEvent(QResizeEvent* event) {
  QFrame::resizeEvent(event);
  elideName();
}

void Navigation::elideName() {
  const int room = theme::sidebarWidth - 14 - theme::gap;
  m_name->setText(QFontMetrics{m_name->font()}.elidedText(m_ledgerName, Qt::ElideRight, room));
}

void Navigation::paintEvent(QPaintEvent*) {
  QPainter painter{this};
  painter.setPen(theme::hairline(palette()));
  painter.drawLine(width() - 1, 0, width() - 1, height());
}

}  // namespace encaisse
