#include "ui/procedures/interruption_dialog.h"

#include <QComboBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

#include "ui/common/money_format.h"
#include "ui/procedures/procedure_words.h"

using namespace Qt::StringLiterals;

namespace encaisse {

InterruptionDialog::InterruptionDialog(const Customer& customer, const QList<DebtLine>& lines,
                                       QDate today, LastDay lastDay, QWidget* parent)
    : FormDialog{u"interruptionDialog"_s, tr("Limitation of %1 interrupted").arg(customer.name),
                 tr("&Record"), parent},
      m_customerId{customer.id}, m_today{today}, m_lastDay{std::move(lastDay)},
      m_item{new QComboBox}, m_kind{new QComboBox}, m_day{dayField(u"day"_s, today)},
      m_note{new QLineEdit}, m_effect{new QLabel} {
  setMinimumWidth(540);
  m_item->setObjectName(u"item"_s);
  m_item->addItem(tr("All that was owed on that day"), 0);
  for (const auto& line : lines) {
    m_item->addItem(tr("%1, due %2", "an item").arg(line.number, formatDay(line.dueOn)),
                    line.itemId);
  }
  m_kind->setObjectName(u"kind"_s);
  using Kind = LimitationEvent::Kind;
  for (const auto kind : {Kind::Acknowledgment, Kind::CourtClaim, Kind::Enforcement}) {
    m_kind->addItem(interruptionText(kind), int(kind));
  }
  m_day->setMaximumDate(today);
  m_note->setObjectName(u"note"_s);
  m_note->setPlaceholderText(tr("letter of 3 March signed by the debtor…"));
  m_effect->setObjectName(u"effect"_s);
  m_effect->setWordWrap(true);
  form()->addRow(tr("&Items"), m_item);
  form()->addRow(tr("&What happened"), m_kind);
  form()->addRow(tr("&On"), m_day);
  form()->addRow(tr("&Proof"), m_note);
  form()->addRow({}, m_effect);
  connect(m_item, &QComboBox::currentIndexChanged, this, &InterruptionDialog::showLastDay);
  connect(m_kind, &QComboBox::currentIndexChanged, this, &InterruptionDialog::showLastDay);
  connect(m_day, &QDateEdit::dateChanged, this, &InterruptionDialog::showLastDay);
  connect(m_note, &QLineEdit::textChanged, this, [this] { validate(); });
  showLastDay();
}

void InterruptionDialog::showLastDay() {
  const auto record = draft();
  LimitationRecord without = record;
  without.happenedOn = {};
  const QDate before = m_lastDay(without);
  const QDate after = m_lastDay(record);
  if (!after.isValid()) {
    m_effect->setText(tr("No late item of this customer lapses under French law."));
  } else if (after == before) {
    m_effect->setText(
        tr("The last day to act stays %1: this event starts no new period.").arg(formatDay(after)));
  } else {
    m_effect->setText(
        tr("The last day to act becomes %1; it was %2.").arg(formatDay(after), formatDay(before)));
  }
  validate();
}

QString InterruptionDialog::problem() const {
  return m_note->text().trimmed().isEmpty() ? tr("Say what proves it.") : QString{};
}

LimitationRecord InterruptionDialog::draft() const {
  return {0,
          m_customerId,
          m_item->currentData().toLongLong(),
          LimitationEvent::Kind(m_kind->currentData().toInt()),
          m_day->date(),
          m_note->text().trimmed()};
}

}  // namespace encaisse
