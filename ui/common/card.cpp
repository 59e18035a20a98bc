#include "ui/common/card.h"

#include <QPainter>
#include <QVBoxLayout>

#include "ui/common/theme.h"

namespace encaisse {
namespace {

constexpr int padding = 12;

}  // namespace

Card::Card(QWidget* parent)
    : QFrame{parent}, m_column{new QVBoxLayout{this}}, m_body{new QVBoxLayout} {
  m_column->setContentsMargins(1, 1, 1, 1);
  m_column->setSpacing(0);
  m_body->setSpacing(theme::gap);
  m_column->addLayout(m_body, 1);
  setFlush(false);
}

void Card::setFlush(bool flush) {
  if (flush) {
    m_body->setContentsMargins(0, theme::unit, 0, theme::unit);
  } else {
    m_body->setContentsMargins(padding, padding, padding, padding);
  }
}

void Card::addHead(QLayout* head) {
  head->setContentsMargins(padding, theme::gap, padding, theme::gap);
  m_column->insertLayout(0, head);
}

void Card::addHead(QWidget* head) {
  head->setContentsMargins(padding, theme::gap, padding, theme::gap);
  m_column->insertWidget(0, head);
}

void Card::addFoot(QWidget* foot) {
  foot->setContentsMargins(padding, theme::gap, padding, theme::gap);
  m_column->addWidget(foot);
}

void Card::paintEvent(QPaintEvent*) {
  QPainter painter{this};
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(theme::hairline(palette()));
  painter.setBrush(palette().color(QPalette::Base));
  painter.drawRoundedRect(QRectF{rect()}.adjusted(0.5, 0.5, -0.5, -0.5), theme::cornerRadius,
                          theme::cornerRadius);
}

}  // namespace encaisse
