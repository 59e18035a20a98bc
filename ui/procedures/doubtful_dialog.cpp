#include "ui/procedures/doubtful_dialog.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QLocale>

#include "core/interest/rate_table.h"
#include "core/procedures/bad_debt.h"
#include "ui/cash_in/amount_text.h"
#include "ui/common/labels.h"
#include "ui/common/money_format.h"

using namespace Qt::StringLiterals;

namespace encaisse {

DoubtfulDialog::DoubtfulDialog(const Customer& customer, const QList<DebtLine>& lines, QDate today,
                               Currency currency, QWidget* parent)
    : FormDialog{u"doubtfulDialog"_s, tr("Doubtful item of %1").arg(customer.name), tr("&Record"),
                 parent},
      m_customerId{customer.id}, m_lines{lines}, m_today{today},
      m_currency{currency}, m_item{new QComboBox}, m_vat{new QComboBox},
      m_provision{new QLineEdit}, m_net{new MutedLabel}, m_reason{new QLineEdit} {
  setMinimumWidth(560);
  m_item->setObjectName(u"item"_s);
  for (const auto& line : m_lines) {
    m_item->addItem(tr("%1, %2 open, due %3", "an item")
                        .arg(line.number, formatMoney(line.open, currency), formatDay(line.dueOn)));
  }
  m_vat->setObjectName(u"vat"_s);
  m_vat->setEditable(true);
  for (const auto* rate : {"20", "10", "5.5", "2.1", "0"}) {
    m_vat->addItem(QString::fromLatin1(rate).replace(u'.', QLocale{}.decimalPoint()));
  }
  m_provision->setObjectName(u"provision"_s);
  m_provision->setAlignment(Qt::AlignRight);
  m_provision->setPlaceholderText(tr("none"));
  m_net->setObjectName(u"net"_s);
  m_reason->setObjectName(u"reason"_s);
  m_reason->setPlaceholderText(tr("what is known of this very item: no answer since…"));
  form()->addRow(tr("&Item"), m_item);
  form()->addRow(tr("Its &VAT rate (%)"), m_vat);
  form()->addRow(tr("&Set aside, without VAT (%1)").arg(currencySymbol(currency)), m_provision);
  form()->addRow({}, m_net);
  form()->addRow(tr("&Why"), m_reason);
  connect(m_item, &QComboBox::currentIndexChanged, this, &DoubtfulDialog::showNet);
  connect(m_vat, &QComboBox::editTextChanged, this, &DoubtfulDialog::showNet);
  connect(m_provision, &QLineEdit::textChanged, this, [this] { validate(); });
  connect(m_reason, &QLineEdit::textChanged, this, [this] { validate(); });
  showNet();
}

std::optional<int> DoubtfulDialog::vatRate() const {
  const auto rate = basisPointsOf(m_vat->currentText().trimmed().replace(u',', u'.'));
  return rate && *rate >= 0 ? rate : std::nullopt;
}

qint64 DoubtfulDialog::net() const {
  const int item = m_item->currentIndex();
  return item < 0 ? 0 : withoutVat(m_lines[item].open, vatRate().value_or(0)).net;
}

void DoubtfulDialog::showNet() {
  m_net->setText(tr("Open without VAT: %1").arg(formatMoney(net(), m_currency)));
  validate();
}

QString DoubtfulDialog::problem() const {
  if (m_lines.isEmpty()) return tr("No item is open that is not doubtful already.");
  if (!vatRate()) return tr("The VAT rate is a number from 0 to 100.");
  const QString typed = m_provision->text().trimmed();
  const auto provision =
      typed.isEmpty() ? std::optional<qint64>{0} : parseAmount(typed, m_currency);
  if (!provision || *provision < 0) return tr("What is set aside is an amount, or nothing.");
  if (*provision > net()) return tr("This is more than what is open without VAT.");
  return m_reason->text().trimmed().isEmpty()
             ? tr("A written reason is needed: the tax office accepts a loss only item by item.")
             : QString{};
}

std::optional<Doubtful> DoubtfulDialog::draft() const {
  if (!problem().isEmpty()) return std::nullopt;
  Doubtful record;
  record.customerId = m_customerId;
  record.itemId = m_lines[m_item->currentIndex()].itemId;
  record.decidedOn = m_today;
  record.vatBasisPoints = vatRate().value_or(0);
  record.provisionMinor = parseAmount(m_provision->text(), m_currency).value_or(0);
  record.reason = m_reason->text().trimmed();
  return record;
}

}  // namespace encaisse
