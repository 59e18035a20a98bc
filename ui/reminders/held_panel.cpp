#include "ui/reminders/held_panel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/common/labels.h"
#include "ui/common/theme.h"
#include "ui/common/tinted_panel.h"
#include "ui/reminders/reminder_words.h"

using namespace Qt::StringLiterals;

namespace encaisse {

HeldPanel::HeldPanel(QWidget* parent) : QFrame{parent}, m_column{new QVBoxLayout{this}} {
  setObjectName(u"heldPanel"_s);
  m_column->setContentsMargins(12, theme::gap, theme::gap, theme::gap);
  m_column->setSpacing(theme::gap);
  hide();
}

void HeldPanel::setReasons(const QList<HoldReason>& reasons) {
  while (auto* item = m_column->takeAt(0)) {
    item->widget()->hide();
    item->widget()->deleteLater();
    delete item;
  }
  QList<HoldReason> shown;
  for (const auto reason : reasons) {
    if (shown.contains(reason)) continue;
    addReason(reason, shown.isEmpty());
    shown.append(reason);
  }
  setVisible(!reasons.isEmpty());
}

void HeldPanel::addReason(HoldReason reason, bool isFirst) {
  auto* text = new QLabel{remedyText(reason)};
  text->setObjectName(u"heldText"_s);
  text->setTextFormat(Qt::PlainText);
  text->setWordWrap(true);
  text->setTextInteractionFlags(Qt::TextSelectableByMouse);
  auto* sentence = new QHBoxLayout;
  sentence->setSpacing(theme::gap);
  sentence->addWidget(new IconLabel{u"warning"_s, theme::iconSize}, 0, Qt::AlignTop);
  sentence->addWidget(text, 1);
  auto* buttons = new QHBoxLayout;
  buttons->setSpacing(theme::gap);
  buttons->addStretch();
  if (isFirst && remedyOf(reason) != Remedy::OpenCustomer) {
    auto* open = new QPushButton{tr("Open customer")};
    open->setObjectName(u"openHeldCustomer"_s);
    connect(open, &QPushButton::clicked, this, &HeldPanel::customerWanted);
    buttons->addWidget(open);
  }
  auto* remedy = new QPushButton{remedyButtonText(reason)};
  remedy->setObjectName(u"remedy_"_s + toKey(remedyOf(reason)));
  connect(remedy, &QPushButton::clicked, this, [this, reason] { Q_EMIT remedyWanted(reason); });
  buttons->addWidget(remedy);
  auto* line = new QWidget;
  auto* column = new QVBoxLayout{line};
  column->setContentsMargins({});
  column->setSpacing(theme::unit);
  column->addLayout(sentence);
  column->addLayout(buttons);
  m_column->addWidget(line);
}

void HeldPanel::paintEvent(QPaintEvent*) {
  paintTintedPanel(*this, theme::color(theme::Meaning::Late30, palette()));
}

}  // namespace encaisse
