#include "ui/follow_up/end_dialog.h"

#include <QComboBox>
#include <QDateEdit>
#include <QFormLayout>

using namespace Qt::StringLiterals;

namespace encaisse {

EndDialog::EndDialog(const EndQuestion& question, QWidget* parent)
    : FormDialog{question.name, question.title, question.saveText, parent},
      m_question{question}, m_day{dayField(u"endedOn"_s, question.today)} {
  if (!question.wordsLabel.isEmpty()) {
    m_words = new QComboBox;
    m_words->setObjectName(u"outcome"_s);
    m_words->setEditable(true);
    m_words->addItems(question.suggestions);
    form()->addRow(question.wordsLabel, m_words);
    connect(m_words, &QComboBox::editTextChanged, this, [this] { validate(); });
  }
  form()->addRow(tr("&On"), m_day);
  connect(m_day, &QDateEdit::dateChanged, this, [this] { validate(); });
  validate();
}

QString EndDialog::words() const {
  return m_words == nullptr ? QString{} : m_words->currentText().trimmed();
}

QDate EndDialog::day() const { return m_day->date(); }

QString EndDialog::problem() const {
  if (m_words != nullptr && words().isEmpty()) return m_question.wordsMissing;
  return day() < m_question.since ? m_question.tooEarly : QString{};
}

}  // namespace encaisse
