#include "ui/procedures/waiver_dialog.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>

#include "ui/common/labels.h"
#include "ui/common/money_format.h"
#include "ui/common/theme.h"
#include "ui/follow_up/tick_list.h"

using namespace Qt::StringLiterals;

namespace encaisse {

WaiverDialog::WaiverDialog(const Customer& customer, const QList<WaivableItem>& claims, QDate today,
                           Currency currency, QWidget* parent)
    : FormDialog{u"waiverDialog"_s, tr("Waive penalties of %1").arg(customer.name), tr("&Waive"),
                 parent},
      m_customerId{customer.id}, m_currency{currency}, m_today{today}, m_claims{claims},
      m_interest{new QCheckBox{tr("Late-payment &interest")}},
      m_fee{new QCheckBox{tr("&Lump sum for recovery costs")}}, m_reason{new QLineEdit},
      m_sum{new MutedLabel} {
  setMinimumWidth(600);
  const QString unit = u" ("_s + currencySymbol(m_currency) + u')';
  m_items = new TickList{
      u"items"_s, {tr("Item"), tr("Due"), tr("Interest") + unit, tr("Lump sum") + unit}, {2, 3}};
  m_items->setAccessibleName(tr("Items"));
  for (const auto& claim : m_claims) {
    m_items->addRow({claim.number, formatDay(claim.dueOn), formatAmount(claim.interest, m_currency),
                     formatAmount(claim.fee, m_currency)},
                    false);
  }
  m_interest->setObjectName(u"interest"_s);
  m_interest->setChecked(true);
  m_fee->setObjectName(u"fee"_s);
  m_reason->setObjectName(u"reason"_s);
  m_reason->setPlaceholderText(tr("settlement, our own delay, goodwill…"));
  m_sum->setObjectName(u"sum"_s);
  auto* line = new QHBoxLayout;
  line->setSpacing(theme::groupGap);
  line->addWidget(m_interest);
  line->addWidget(m_fee);
  line->addStretch(1);
  auto* all = new QCheckBox{tr("&All items")};
  all->setObjectName(u"all"_s);
  connect(all, &QCheckBox::toggled, m_items, &TickList::tickAll);
  form()->addRow(tr("I&tems"), m_items);
  form()->addRow({}, all);
  form()->addRow(tr("Waived"), line);
  form()->addRow({}, m_sum);
  form()->addRow(tr("Wh&y"), m_reason);
  connect(m_items, &TickList::ticksChanged, this, &WaiverDialog::showSum);
  connect(m_interest, &QCheckBox::toggled, this, &WaiverDialog::showSum);
  connect(m_fee, &QCheckBox::toggled, this, &WaiverDialog::showSum);
  connect(m_reason, &QLineEdit::textChanged, this, [this] { validate(); });
  showSum();
}

void WaiverDialog::showSum() {
  qint64 sum = 0;
  for (const int row : m_items->ticked()) {
    sum += (m_interest->isChecked() ? m_claims[row].interest : 0) +
           (m_fee->isChecked() ? m_claims[row].fee : 0);
  }
  m_sum->setText(tr("%1 are no longer claimed.").arg(formatMoney(sum, m_currency)));
  validate();
}

QString WaiverDialog::problem() const {
  if (m_claims.isEmpty()) return tr("There is no interest and no lump sum to waive.");
  if (drafts().isEmpty()) return tr("Choose what is waived.");
  return m_reason->text().trimmed().isEmpty() ? tr("Say why it is waived.") : QString{};
}

QList<Waiver> WaiverDialog::drafts() const {
  QList<Waiver> drafts;
  for (const int row : m_items->ticked()) {
    const auto& claim = m_claims[row];
    const auto add = [&](bool isFee) {
      drafts.append(
          {0, m_customerId, claim.itemId, isFee, m_today, m_reason->text().trimmed(), {}});
    };
    if (m_interest->isChecked() && claim.interest > 0) add(false);
    if (m_fee->isChecked() && claim.fee > 0) add(true);
  }
  return drafts;
}

}  // namespace encaisse
