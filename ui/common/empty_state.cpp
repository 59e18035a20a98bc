#include "ui/common/empty_state.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/common/labels.h"
#include "ui/common/theme.h"

namespace encaisse {

EmptyState::EmptyState(const QString& icon, const QString& sentence, const QString& action,
                       QWidget* parent)
    : QWidget{parent}, m_sentence{new MutedLabel{sentence}}, m_button{new QPushButton{action}} {
  m_sentence->setObjectName(QStringLiteral("emptySentence"));
  m_sentence->setFont(QApplication::font());
  m_sentence->setAlignment(Qt::AlignCenter);
  m_sentence->setWordWrap(true);
  m_sentence->setMaximumWidth(440);
  m_button->setObjectName(QStringLiteral("emptyAction"));
  auto* column = new QVBoxLayout{this};
  column->setSpacing(theme::groupGap);
  column->addStretch(2);
  if (!icon.isEmpty()) {
    auto* picture = new IconLabel{icon, 40};
    column->addWidget(picture, 0, Qt::AlignHCenter);
  }
  auto* row = new QHBoxLayout;
  row->addStretch();
  row->addWidget(m_sentence, 1);
  row->addStretch();
  column->addLayout(row);
  column->addWidget(m_button, 0, Qt::AlignHCenter);
  column->addStretch(3);
  m_button->setVisible(!action.isEmpty());
  connect(m_button, &QPushButton::clicked, this, &EmptyState::triggered);
}

void EmptyState::setSentence(const QString& sentence) { m_sentence->setText(sentence); }

void EmptyState::setAction(const QString& action) {
  m_button->setText(action);
  m_button->setVisible(!action.isEmpty());
}

}  // namespace encaisse
