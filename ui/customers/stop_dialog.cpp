#include "ui/customers/stop_dialog.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/common/calm_style.h"
#include "ui/common/theme.h"

using namespace Qt::StringLiterals;

namespace encaisse {

StopDialog::StopDialog(const QString& customerName, QWidget* parent)
    : QDialog{parent}, m_reason{new QLineEdit} {
  setObjectName(u"stopDialog"_s);
  setWindowTitle(tr("Never remind this customer"));
  setMinimumWidth(420);
  m_reason->setObjectName(u"reason"_s);
  m_reason->setPlaceholderText(tr("agreed payment plan, dispute, insolvency…"));
  auto* question = new QLabel{
      tr("%1 gets no more reminders until you allow them again. &Why?").arg(customerName)};
  question->setWordWrap(true);
  question->setBuddy(m_reason);
  auto* buttons = new QDialogButtonBox{QDialogButtonBox::Cancel};
  auto* stop = buttons->addButton(tr("&Never remind"), QDialogButtonBox::AcceptRole);
  stop->setObjectName(u"stop"_s);
  auto* column = new QVBoxLayout{this};
  column->setSpacing(theme::gap);
  column->addWidget(question);
  column->addWidget(m_reason);
  column->addWidget(buttons);
  makePrimary(stop);
  stop->setDefault(true);  // once the dialog has it: else Enter would cancel
  connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

QString StopDialog::reason() const { return m_reason->text().trimmed(); }

}  // namespace encaisse
