#include "ui/import/question_box.h"

#include <QButtonGroup>
#include <QLabel>
#include <QRadioButton>
#include <QVBoxLayout>

#include "ui/common/theme.h"

using namespace Qt::StringLiterals;

namespace encaisse {

QuestionBox::QuestionBox(const QString& name, QWidget* parent)
    : QWidget{parent},
      m_question{new QLabel}, m_column{new QVBoxLayout{this}}, m_answers{new QButtonGroup{this}} {
  setObjectName(name);
  m_question->setWordWrap(true);
  m_question->setTextFormat(Qt::PlainText);
  m_question->setFont(theme::strongFont());
  m_column->setContentsMargins(0, 0, 0, 0);
  m_column->setSpacing(theme::unit);
  m_column->addWidget(m_question);
  connect(m_answers, &QButtonGroup::idClicked, this, &QuestionBox::answered);
}

void QuestionBox::ask(const QString& question, const QList<std::pair<int, QString>>& answers,
                      int chosen) {
  m_question->setText(question);
  m_answers->setExclusive(false);
  for (const auto& [value, text] : answers) {
    auto* button = m_answers->button(value);
    if (button == nullptr) {
      button = new QRadioButton;
      button->setObjectName(objectName() + QString::number(value));
      m_answers->addButton(button, value);
      m_column->addWidget(button);
    }
    button->setText(text);
    button->setAccessibleName(question + u' ' + text);
    button->setChecked(value == chosen);
  }
  m_answers->setExclusive(true);
}

}  // namespace encaisse
