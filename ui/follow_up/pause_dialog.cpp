#include "ui/follow_up/pause_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>

#include "ui/cash_in/amount_text.h"
#include "ui/common/money_format.h"
#include "ui/follow_up/follow_up_words.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

constexpr int graceDays = 14;
constexpr int presentedDays = 5;

}  // namespace

PauseDialog::PauseDialog(const QString& what, QDate today, QWidget* parent)
    : FormDialog{u"pauseDialog"_s, tr("Let reminders wait: %1").arg(what), tr("&Let them wait"),
                 parent},
      m_today{today}, m_ends{new QCheckBox{tr("&Until")}},
      m_until{dayField(u"until"_s, today.addDays(graceDays))}, m_reason{new QLineEdit} {
  m_ends->setObjectName(u"ends"_s);
  m_ends->setChecked(true);
  m_ends->setToolTip(tr("Without a day they wait until you lift the pause."));
  m_until->setMinimumDate(today);
  m_reason->setObjectName(u"reason"_s);
  m_reason->setPlaceholderText(tr("change of bank, holidays, agreed delay…"));
  auto* line = new QHBoxLayout;
  line->addWidget(m_ends);
  line->addWidget(m_until, 1);
  form()->addRow(tr("&Why"), m_reason);
  form()->addRow({}, line);
  connect(m_ends, &QCheckBox::toggled, m_until, &QWidget::setEnabled);
  connect(m_reason, &QLineEdit::textChanged, this, [this] { validate(); });
  validate();
}

QString PauseDialog::problem() const {
  return m_reason->text().trimmed().isEmpty() ? tr("Say why reminders are to wait.") : QString{};
}

Pause PauseDialog::draft() const {
  Pause pause;
  pause.fromOn = m_today;
  pause.untilOn = m_ends->isChecked() ? m_until->date() : QDate{};
  pause.reason = m_reason->text().trimmed();
  return pause;
}

PresentedDialog::PresentedDialog(const QString& customerName, qint64 proposed, QDate today,
                                 Currency currency, QWidget* parent)
    : FormDialog{u"presentedDialog"_s, tr("Payment on its way: %1").arg(customerName),
                 tr("&Record"), parent},
      m_today{today}, m_currency{currency}, m_amount{new QLineEdit}, m_means{new QComboBox},
      m_expected{dayField(u"expected"_s, today.addDays(presentedDays))}, m_note{new QLineEdit} {
  m_amount->setObjectName(u"amount"_s);
  m_amount->setAlignment(Qt::AlignRight);
  m_amount->setText(formatAmount(proposed, currency));
  m_means->setObjectName(u"means"_s);
  for (const auto& means : paymentMeans()) m_means->addItem(paymentMeansText(means), means);
  m_expected->setMinimumDate(today);
  m_note->setObjectName(u"note"_s);
  form()->addRow(tr("&Amount (%1)").arg(currencySymbol(currency)), m_amount);
  form()->addRow(tr("&By"), m_means);
  form()->addRow(tr("&Final on"), m_expected);
  form()->addRow(tr("Re&mark"), m_note);
  connect(m_amount, &QLineEdit::textChanged, this, [this] { validate(); });
  validate();
}

QString PresentedDialog::problem() const {
  const auto amount = parseAmount(m_amount->text(), m_currency);
  return !amount || *amount <= 0 ? tr("Say how much is on its way.") : QString{};
}

PresentedPayment PresentedDialog::draft() const {
  PresentedPayment payment;
  payment.amountMinor = parseAmount(m_amount->text(), m_currency).value_or(0);
  payment.means = m_means->currentData().toString();
  payment.presentedOn = m_today;
  payment.expectedOn = m_expected->date();
  payment.note = m_note->text().trimmed();
  return payment;
}

}  // namespace encaisse
