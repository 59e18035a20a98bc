#include "ui/risk/credit_dialogs.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>

#include "ui/cash_in/amount_text.h"
#include "ui/common/money_format.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

constexpr int limitDays = 90;
constexpr int bypassDays = 14;

QLineEdit* textField(const QString& name) {
  auto* field = new QLineEdit;
  field->setObjectName(name);
  return field;
}

/// "Until" and its day on one line.
QHBoxLayout* endLine(QCheckBox* ends, QDateEdit* until) {
  ends->setObjectName(u"ends"_s);
  ends->setChecked(true);
  QObject::connect(ends, &QCheckBox::toggled, until, &QWidget::setEnabled);
  auto* line = new QHBoxLayout;
  line->addWidget(ends);
  line->addWidget(until, 1);
  return line;
}

}  // namespace

LimitDialog::LimitDialog(const QString& customerName, QDate today, Currency currency,
                         QWidget* parent)
    : FormDialog{u"limitDialog"_s, tr("Credit limit: %1").arg(customerName), tr("&Record"), parent},
      m_currency{currency}, m_kind{new QComboBox}, m_amount{textField(u"amount"_s)},
      m_agency{textField(u"agency"_s)}, m_from{dayField(u"from"_s, today)}, m_ends{new QCheckBox{
                                                                                tr("&Until")}},
      m_until{dayField(u"until"_s, today.addDays(limitDays))}, m_note{textField(u"note"_s)} {
  m_kind->setObjectName(u"kind"_s);
  m_kind->addItem(tr("Temporary: stands in for the customer's own"), false);
  m_kind->addItem(tr("Insured: says what an insurer covers"), true);
  m_amount->setAlignment(Qt::AlignRight);
  m_agency->setPlaceholderText(tr("the insurer, or who granted it"));
  form()->addRow(tr("&Kind"), m_kind);
  form()->addRow(tr("&Amount (%1)").arg(currencySymbol(currency)), m_amount);
  form()->addRow(tr("A&gency"), m_agency);
  form()->addRow(tr("&From"), m_from);
  form()->addRow({}, endLine(m_ends, m_until));
  form()->addRow(tr("Re&mark"), m_note);
  connect(m_amount, &QLineEdit::textChanged, this, [this] { validate(); });
  connect(m_from, &QDateEdit::dateChanged, this, [this] { validate(); });
  connect(m_until, &QDateEdit::dateChanged, this, [this] { validate(); });
  connect(m_ends, &QCheckBox::toggled, this, [this] { validate(); });
  validate();
}

QString LimitDialog::problem() const {
  const auto amount = parseAmount(m_amount->text(), m_currency);
  if (!amount || *amount < 0) return tr("Say how much is granted.");
  if (m_ends->isChecked() && m_until->date() < m_from->date()) {
    return tr("The last day lies before the first.");
  }
  return {};
}

CreditCover LimitDialog::draft() const {
  CreditCover cover;
  cover.isInsured = m_kind->currentData().toBool();
  cover.amountMinor = parseAmount(m_amount->text(), m_currency).value_or(0);
  cover.agency = m_agency->text();
  cover.fromOn = m_from->date();
  cover.untilOn = m_ends->isChecked() ? m_until->date() : QDate{};
  cover.note = m_note->text();
  return cover;
}

BypassDialog::BypassDialog(const QString& customerName, QDate today, QWidget* parent)
    : FormDialog{u"bypassDialog"_s, tr("Deliver in spite of the block: %1").arg(customerName),
                 tr("&Bypass the block"), parent},
      m_today{today}, m_reason{textField(u"reason"_s)}, m_ends{new QCheckBox{tr("&Until")}},
      m_until{dayField(u"until"_s, today.addDays(bypassDays))} {
  m_reason->setPlaceholderText(tr("pays in advance, agreed by the director…"));
  m_until->setMinimumDate(today);
  form()->addRow(tr("&Why"), m_reason);
  form()->addRow({}, endLine(m_ends, m_until));
  connect(m_reason, &QLineEdit::textChanged, this, [this] { validate(); });
  validate();
}

QString BypassDialog::problem() const {
  return m_reason->text().trimmed().isEmpty()
             ? tr("Say why deliveries go on: it is recorded with your name.")
             : QString{};
}

BlockBypass BypassDialog::draft() const {
  BlockBypass bypass;
  bypass.decidedOn = m_today;
  bypass.untilOn = m_ends->isChecked() ? m_until->date() : QDate{};
  bypass.reason = m_reason->text();
  return bypass;
}

}  // namespace encaisse
