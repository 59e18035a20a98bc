#include "ui/procedures/hand_over_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QLineEdit>

#include "ui/procedures/debt_ticks.h"
#include "ui/procedures/procedure_words.h"

using namespace Qt::StringLiterals;

namespace encaisse {

HandOverDialog::HandOverDialog(const Customer& customer, const QList<DebtLine>& lines, QDate today,
                               Currency currency, QWidget* parent)
    : FormDialog{u"handOverDialog"_s, tr("Hand over what %1 owes").arg(customer.name),
                 tr("&Hand over"), parent},
      m_customerId{customer.id}, m_kind{new QComboBox}, m_agent{new QLineEdit},
      m_items{new DebtTicks{lines, {}, today, currency}}, m_day{dayField(u"day"_s, today)},
      m_note{new QLineEdit}, m_file{new QCheckBox{tr("Also write the &file of the debt (ZIP)")}} {
  setMinimumWidth(560);
  m_kind->setObjectName(u"kind"_s);
  for (const auto& kind : handOverKinds()) m_kind->addItem(handOverKindText(kind), kind);
  m_agent->setObjectName(u"agent"_s);
  m_note->setObjectName(u"note"_s);
  m_note->setPlaceholderText(tr("reason, fees agreed, contact…"));
  m_file->setObjectName(u"writeFile"_s);
  m_file->setToolTip(tr("A summary to read and two tables to import: the debtor, the items"));
  form()->addRow(tr("&Who collects"), m_kind);
  form()->addRow(tr("&Name"), m_agent);
  form()->addRow(tr("&Items"), m_items);
  form()->addRow(tr("&From"), m_day);
  form()->addRow(tr("Re&mark"), m_note);
  form()->addRow({}, m_file);
  connect(m_agent, &QLineEdit::textChanged, this, [this] { validate(); });
  connect(m_items, &DebtTicks::ticksChanged, this, [this] { validate(); });
  validate();
}

QString HandOverDialog::problem() const {
  if (lines().isEmpty()) return tr("Choose what is handed over. These items get no reminder then.");
  if (m_agent->text().trimmed().isEmpty()) return tr("Say the name of who collects.");
  return {};
}

QList<DebtLine> HandOverDialog::lines() const { return m_items->tickedLines(); }

bool HandOverDialog::wantsFile() const { return m_file->isChecked(); }

HandOver HandOverDialog::draft() const {
  HandOver record;
  record.customerId = m_customerId;
  record.kind = m_kind->currentData().toString();
  record.agent = m_agent->text().trimmed();
  record.openedOn = m_day->date();
  record.note = m_note->text().trimmed();
  for (const auto& line : lines()) record.items.append(line.itemId);
  return record;
}

}  // namespace encaisse
