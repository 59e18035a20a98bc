#include "ui/mail/password_row.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include "ui/common/theme.h"

using namespace Qt::StringLiterals;

namespace encaisse {

PasswordRow::PasswordRow(QWidget* parent)
    : QWidget{parent}, m_label{new QLabel}, m_field{new QLineEdit} {
  setObjectName(u"passwordRow"_s);
  m_field->setObjectName(u"mailPassword"_s);
  m_field->setEchoMode(QLineEdit::Password);
  m_label->setBuddy(m_field);
  auto* button = new QPushButton{tr("Continue")};
  button->setObjectName(u"givePassword"_s);
  button->setAutoDefault(false);
  auto* row = new QHBoxLayout{this};
  row->setContentsMargins({});
  row->setSpacing(theme::gap);
  row->addWidget(m_label);
  row->addWidget(m_field, 1);
  row->addWidget(button);
  connect(button, &QPushButton::clicked, this, &PasswordRow::give);
  connect(m_field, &QLineEdit::returnPressed, this, &PasswordRow::give);
  hide();
}

void PasswordRow::ask(const QString& login, const QString& server) {
  m_label->setText(tr("Password of %1 at %2").arg(login, server));
  show();
  m_field->setFocus();
}

void PasswordRow::give() {
  const QString password = m_field->text();
  if (password.isEmpty()) return;
  m_field->clear();
  hide();
  Q_EMIT given(password);
}

}  // namespace encaisse
