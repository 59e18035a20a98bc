#include "ui/follow_up/form_dialog.h"

#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/common/calm_style.h"
#include "ui/common/labels.h"
#include "ui/common/money_format.h"
#include "ui/common/theme.h"

using namespace Qt::StringLiterals;

namespace encaisse {

FormDialog::FormDialog(const QString& name, const QString& title, const QString& saveText,
                       QWidget* parent)
    : QDialog{parent}, m_form{new QFormLayout}, m_problem{new MutedLabel} {
  setObjectName(name);
  setWindowTitle(title);
  setMinimumWidth(440);
  m_form->setSpacing(theme::gap);
  m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
  m_problem->setObjectName(u"problem"_s);
  m_problem->setWordWrap(true);
  auto* buttons = new QDialogButtonBox{QDialogButtonBox::Cancel};
  m_save = buttons->addButton(saveText, QDialogButtonBox::AcceptRole);
  m_save->setObjectName(u"save"_s);
  auto* column = new QVBoxLayout{this};
  column->setSpacing(theme::gap);
  column->addLayout(m_form);
  column->addWidget(m_problem);
  column->addWidget(buttons);
  makePrimary(m_save);
  m_save->setDefault(true);  // once the dialog has it: else Enter would cancel
  connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

QDateEdit* FormDialog::dayField(const QString& name, QDate day) {
  auto* field = new QDateEdit{day};
  field->setObjectName(name);
  field->setCalendarPopup(true);
  field->setDisplayFormat(dayPattern());
  return field;
}

void FormDialog::validate() {
  const QString text = problem();
  m_problem->setText(text);
  m_save->setEnabled(text.isEmpty());
}

}  // namespace encaisse
