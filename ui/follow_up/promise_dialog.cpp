#include "ui/follow_up/promise_dialog.h"

#include <QComboBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/cash_in/amount_text.h"
#include "ui/common/labels.h"
#include "ui/common/money_format.h"
#include "ui/common/theme.h"
#include "ui/follow_up/tick_list.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

constexpr int firstPartDays = 7;
constexpr int laterPartMonths = 1;

}  // namespace

PromiseDialog::PromiseDialog(const PromiseQuestion& question, QWidget* parent)
    : FormDialog{u"promiseDialog"_s, tr("Promise of %1").arg(question.customerName),
                 tr("&Record the promise"), parent},
      m_question{question} {
  setMinimumWidth(560);
  buildItems();
  m_partRows = new QVBoxLayout;
  m_partRows->setSpacing(theme::unit);
  auto* add = new QPushButton{theme::icon(u"plus"_s, palette()), tr("&Another day")};
  add->setObjectName(u"addPart"_s);
  add->setAutoDefault(false);
  auto* parts = new QVBoxLayout;
  parts->setSpacing(theme::unit);
  parts->addLayout(m_partRows);
  parts->addWidget(add, 0, Qt::AlignLeft);
  m_contact = new QComboBox;
  m_contact->setObjectName(u"contact"_s);
  m_contact->setEditable(true);
  m_contact->addItem({});
  m_contact->addItems(m_question.contacts);
  m_note = new QLineEdit;
  m_note->setObjectName(u"note"_s);
  m_sum = new MutedLabel;
  m_sum->setObjectName(u"sum"_s);
  form()->addRow(tr("Pays"), parts);
  form()->addRow({}, m_sum);
  form()->addRow(tr("Said &by"), m_contact);
  form()->addRow(tr("&Remark"), m_note);
  connect(add, &QPushButton::clicked, this, [this] { addPart(); });
  addPart();
}

void PromiseDialog::buildItems() {
  m_items = new TickList{
      u"items"_s,
      {tr("Item"), tr("Due"), tr("Late"), tr("Open (%1)").arg(currencySymbol(m_question.currency))},
      {3}};
  m_items->setAccessibleName(tr("Items of the promise"));
  for (const auto& item : std::as_const(m_question.items)) {
    const bool isTicked = m_question.ticked.isEmpty() ? item.dueOn < m_question.today
                                                      : m_question.ticked.contains(item.id);
    m_items->addRow(
        {item.number, formatDay(item.dueOn), formatDelay(daysLate(item.dueOn, m_question.today)),
         formatAmount(item.openMinor, m_question.currency)},
        isTicked);
  }
  form()->addRow(tr("&Items"), m_items);
  connect(m_items, &TickList::ticksChanged, this, [this] { propose(); });
}

void PromiseDialog::addPart() {
  PartFields part;
  const QDate day = m_parts.isEmpty() ? m_question.today.addDays(firstPartDays)
                                      : m_parts.last().day->date().addMonths(laterPartMonths);
  part.row = new QWidget;
  part.day = dayField(u"partDay"_s, day);
  part.day->setMinimumDate(m_question.today);
  part.day->setAccessibleName(tr("Pays on"));
  part.amount = new QLineEdit;
  part.amount->setObjectName(u"partAmount"_s);
  part.amount->setAccessibleName(tr("Amount"));
  part.amount->setAlignment(Qt::AlignRight);
  auto* remove = new QToolButton;
  remove->setIcon(theme::icon(u"close"_s, palette()));
  remove->setAutoRaise(true);
  remove->setToolTip(tr("Remove this day"));
  remove->setAccessibleName(remove->toolTip());
  auto* line = new QHBoxLayout{part.row};
  line->setContentsMargins({});
  line->addWidget(part.day);
  line->addWidget(part.amount, 1);
  line->addWidget(new QLabel{currencySymbol(m_question.currency)});
  line->addWidget(remove);
  m_partRows->addWidget(part.row);
  m_parts.append(part);
  connect(part.day, &QDateEdit::dateChanged, this, [this] { validate(); });
  connect(part.amount, &QLineEdit::textEdited, this, [this] {
    m_typed = true;
    showSum();
  });
  connect(remove, &QToolButton::clicked, this, [this, row = part.row] { removePart(row); });
  propose();
}

void PromiseDialog::removePart(QWidget* row) {
  if (m_parts.size() < 2) return;
  m_parts.removeIf([row](const PartFields& part) { return part.row == row; });
  row->deleteLater();
  propose();
}

qint64 PromiseDialog::tickedSum() const {
  qint64 sum = 0;
  for (const int row : m_items->ticked()) sum += m_question.items[row].openMinor;
  return sum;
}

/// Equal parts; the cents that are left over go to the first ones.
void PromiseDialog::propose() {
  if (!m_typed && !m_parts.isEmpty()) {
    const qint64 sum = tickedSum();
    const auto count = qint64{m_parts.size()};
    for (qsizetype i = 0; i < m_parts.size(); ++i) {
      const qint64 share = sum / count + (i < sum % count ? 1 : 0);
      m_parts[i].amount->setText(formatAmount(share, m_question.currency));
    }
  }
  showSum();
}

void PromiseDialog::showSum() {
  qint64 promised = 0;
  for (const auto& part : std::as_const(m_parts)) {
    promised += parseAmount(part.amount->text(), m_question.currency).value_or(0);
  }
  const qint64 rest = tickedSum() - promised;
  m_sum->setText(
      rest == 0
          ? tr("%1 promised, all of the items").arg(formatMoney(promised, m_question.currency))
          : tr("%1 promised, %2 of the items not")
                .arg(formatMoney(promised, m_question.currency),
                     formatMoney(rest, m_question.currency)));
  validate();
}

QString PromiseDialog::problem() const {
  for (const auto& part : m_parts) {
    const auto amount = parseAmount(part.amount->text(), m_question.currency);
    if (!amount || *amount <= 0) return tr("Each day needs an amount above zero.");
    if (part.day->date() < m_question.today) return tr("A promised day cannot have passed.");
  }
  return {};
}

std::optional<Promise> PromiseDialog::draft() const {
  if (!problem().isEmpty()) return std::nullopt;
  Promise promise;
  promise.customerId = m_question.customerId;
  promise.madeOn = m_question.today;
  for (const auto& part : m_parts) {
    promise.parts.append(
        {part.day->date(), parseAmount(part.amount->text(), m_question.currency).value_or(0)});
  }
  for (const int row : m_items->ticked()) promise.itemIds.append(m_question.items[row].id);
  promise.contact = m_contact->currentText().trimmed();
  promise.note = m_note->text().trimmed();
  return promise;
}

}  // namespace encaisse
