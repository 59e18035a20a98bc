#include "ui/follow_up/call_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>

#include "ui/follow_up/follow_up_words.h"

using namespace Qt::StringLiterals;

namespace encaisse {

CallDialog::CallDialog(const QString& customerName, const QStringList& contacts, QDate today,
                       QWidget* parent)
    : FormDialog{u"callDialog"_s, tr("Call to %1").arg(customerName), tr("&Record the call"),
                 parent},
      m_today{today}, m_result{new QComboBox}, m_contact{new QComboBox}, m_note{new QLineEdit},
      m_again{new QCheckBox}, m_next{dayField(u"next"_s, today)} {
  m_result->setObjectName(u"result"_s);
  for (const auto each : allCallResults()) m_result->addItem(callResultText(each), int(each));
  m_contact->setObjectName(u"contact"_s);
  m_contact->setEditable(true);
  m_contact->addItem({});
  m_contact->addItems(contacts);
  m_note->setObjectName(u"note"_s);
  m_again->setObjectName(u"again"_s);
  m_next->setMinimumDate(today);
  m_next->setAccessibleName(tr("Day of what comes next"));
  auto* line = new QHBoxLayout;
  line->addWidget(m_again);
  line->addWidget(m_next, 1);
  form()->addRow(tr("&What came of it"), m_result);
  form()->addRow(tr("&Spoke to"), m_contact);
  form()->addRow(tr("Re&mark"), m_note);
  form()->addRow({}, line);
  connect(m_result, &QComboBox::currentIndexChanged, this, [this] { proposeNextDay(); });
  connect(m_again, &QCheckBox::toggled, m_next, &QWidget::setEnabled);
  proposeNextDay();
  validate();
}

CallResult CallDialog::result() const { return CallResult(m_result->currentData().toInt()); }

void CallDialog::proposeNextDay() {
  const QDate next = defaultNextDay(result(), m_today);
  m_again->setText(tr("Then %1, on", "an action").arg(nextActionText(nextActionOf(result()))));
  m_again->setChecked(next.isValid());
  m_next->setEnabled(next.isValid());
  if (next.isValid()) m_next->setDate(next);
}

QString CallDialog::problem() const { return {}; }

Call CallDialog::draft() const {
  Call call;
  call.calledOn = m_today;
  call.result = result();
  call.contact = m_contact->currentText().trimmed();
  call.note = m_note->text().trimmed();
  call.nextOn = m_again->isChecked() ? m_next->date() : QDate{};
  return call;
}

}  // namespace encaisse
