#include "ui/common/notice.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

#include "ui/common/labels.h"
#include "ui/common/theme.h"
#include "ui/common/tinted_panel.h"

namespace encaisse {

namespace {

QString iconOf(Notice::Kind kind) {
  switch (kind) {
    case Notice::Kind::Information: return QStringLiteral("info");
    case Notice::Kind::Success: return QStringLiteral("check");
    case Notice::Kind::Warning: return QStringLiteral("warning");
    case Notice::Kind::Error: return QStringLiteral("error");
  }
  return {};
}

}  // namespace

Notice::Notice(const QString& name, QWidget* parent)
    : QFrame{parent}, m_icon{new IconLabel{QStringLiteral("info"), theme::iconSize}},
      m_text{new QLabel}, m_actions{new QHBoxLayout}, m_close{new QToolButton} {
  setObjectName(name);
  m_text->setObjectName(name + QStringLiteral("Text"));
  m_text->setTextFormat(Qt::PlainText);
  m_text->setWordWrap(true);
  m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
  m_close->setIcon(theme::icon(QStringLiteral("close"), palette()));
  m_close->setAutoRaise(true);
  m_close->setToolTip(tr("Close"));
  m_close->setAccessibleName(tr("Close"));
  m_close->hide();
  auto* row = new QHBoxLayout{this};
  row->setContentsMargins(12, theme::gap, theme::gap, theme::gap);
  row->setSpacing(theme::gap);
  row->addWidget(m_icon, 0, Qt::AlignTop);
  row->addWidget(m_text, 1);
  row->addLayout(m_actions);
  row->addWidget(m_close, 0, Qt::AlignTop);
  connect(m_close, &QToolButton::clicked, this, &Notice::hide);
  hide();
}

void Notice::say(Kind kind, const QString& text) {
  m_kind = kind;
  m_icon->setIconName(iconOf(kind));
  m_text->setText(text);
  setAccessibleName(text);
  setVisible(!text.isEmpty());
  update();
}

QString Notice::text() const { return m_text->text(); }

QPushButton* Notice::addAction(const QString& text) {
  auto* button = new QPushButton{text};
  m_actions->addWidget(button);
  return button;
}

void Notice::clearActions() {
  while (auto* item = m_actions->takeAt(0)) {
    if (auto* widget = item->widget()) {
      widget->hide();
      widget->deleteLater();
    }
    delete item;
  }
}

void Notice::setClosable(bool closable) { m_close->setVisible(closable); }

QColor Notice::tone() const {
  switch (m_kind) {
    case Kind::Information: return theme::color(theme::Meaning::Promise, palette());
    case Kind::Success: return theme::color(theme::Meaning::Credit, palette());
    case Kind::Warning: return theme::color(theme::Meaning::Late30, palette());
    case Kind::Error: return theme::color(theme::Meaning::Late90, palette());
  }
  return {};
}

void Notice::paintEvent(QPaintEvent*) { paintTintedPanel(*this, tone()); }

}  // namespace encaisse
