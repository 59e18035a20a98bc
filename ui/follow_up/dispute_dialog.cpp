#include "ui/follow_up/dispute_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QRadioButton>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/cash_in/amount_text.h"
#include "ui/common/money_format.h"
#include "ui/common/theme.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

constexpr int followUpDays = 7;

}  // namespace

DisputeDialog::DisputeDialog(const DisputeQuestion& question, QWidget* parent)
    : FormDialog{u"disputeDialog"_s,
                 question.existing ? tr("Change the dispute") : tr("Open a dispute"),
                 question.existing ? tr("&Save") : tr("&Open the dispute"), parent},
      m_question{question}, m_item{new QComboBox}, m_reason{new QComboBox}, m_owner{new QComboBox},
      m_note{new QLineEdit} {
  m_item->setObjectName(u"item"_s);
  for (const auto& each : std::as_const(m_question.items)) {
    m_item->addItem(tr("%1, %2 open, due %3", "an item")
                        .arg(each.number, formatMoney(each.openMinor, m_question.currency),
                             formatDay(each.dueOn)));
  }
  m_item->setEnabled(m_question.items.size() > 1 && !m_question.existing);
  m_reason->setObjectName(u"reason"_s);
  for (const auto& reason : offeredReasons(m_question.reasons)) {
    m_reason->addItem(reason.text, reason.key);
  }
  m_owner->setObjectName(u"owner"_s);
  m_owner->setEditable(true);
  m_owner->addItem({});
  m_owner->addItems(m_question.owners);
  m_note->setObjectName(u"note"_s);
  form()->addRow(tr("&Item"), m_item);
  buildAmount();
  form()->addRow(tr("&Reason"), m_reason);
  form()->addRow(tr("&Who sees to it"), m_owner);
  buildFollowUp();
  form()->addRow(tr("Re&mark"), m_note);
  if (m_question.existing) showExisting(*m_question.existing);
  connect(m_item, &QComboBox::currentIndexChanged, this, [this] { validate(); });
  validate();
}

void DisputeDialog::buildAmount() {
  m_whole = new QRadioButton{tr("The &whole item")};
  m_part = new QRadioButton{tr("A &part:")};
  m_amount = new QLineEdit;
  m_whole->setObjectName(u"whole"_s);
  m_part->setObjectName(u"part"_s);
  m_amount->setObjectName(u"amount"_s);
  m_amount->setAccessibleName(tr("Disputed amount"));
  m_amount->setAlignment(Qt::AlignRight);
  m_whole->setChecked(true);
  m_amount->setEnabled(false);
  auto* line = new QHBoxLayout;
  line->setSpacing(theme::gap);
  line->addWidget(m_whole);
  line->addWidget(m_part);
  line->addWidget(m_amount, 1);
  form()->addRow(tr("Disputed"), line);
  connect(m_part, &QRadioButton::toggled, this, [this](bool isPart) {
    m_amount->setEnabled(isPart);
    if (isPart) m_amount->setFocus();
    validate();
  });
  connect(m_amount, &QLineEdit::textChanged, this, [this] { validate(); });
}

void DisputeDialog::buildFollowUp() {
  m_follows = new QCheckBox{tr("&Look at it again on")};
  m_follows->setObjectName(u"follows"_s);
  m_follows->setChecked(true);
  m_followUp = dayField(u"followUp"_s, m_question.today.addDays(followUpDays));
  m_followUp->setAccessibleName(tr("Day to look at it again"));
  auto* line = new QHBoxLayout;
  line->addWidget(m_follows);
  line->addWidget(m_followUp, 1);
  form()->addRow({}, line);
  connect(m_follows, &QCheckBox::toggled, m_followUp, &QWidget::setEnabled);
  connect(m_follows, &QCheckBox::toggled, this, [this] { validate(); });
  connect(m_followUp, &QDateEdit::dateChanged, this, [this] { validate(); });
}

void DisputeDialog::showExisting(const Dispute& dispute) {
  if (dispute.amountMinor != 0) {
    m_part->setChecked(true);
    m_amount->setText(formatAmount(dispute.amountMinor, m_question.currency));
  }
  const int reason = m_reason->findData(dispute.reason);
  if (reason < 0) {
    m_reason->addItem(disputeReasonText(m_question.reasons, dispute.reason), dispute.reason);
  }
  m_reason->setCurrentIndex(reason < 0 ? m_reason->count() - 1 : reason);
  m_owner->setCurrentText(dispute.owner);
  m_follows->setChecked(dispute.followUpOn.isValid());
  if (dispute.followUpOn.isValid()) m_followUp->setDate(dispute.followUpOn);
  m_note->setText(dispute.note);
}

const Item& DisputeDialog::item() const {
  return m_question.items[std::max(0, m_item->currentIndex())];
}

QString DisputeDialog::problem() const {
  if (m_question.items.isEmpty()) return tr("There is no item to contest.");
  if (m_part->isChecked()) {
    const auto amount = parseAmount(m_amount->text(), m_question.currency);
    if (!amount || *amount <= 0) return tr("Say how much is contested.");
    if (*amount > item().amountMinor) return tr("This is more than the item itself.");
  }
  const QDate openedOn = m_question.existing ? m_question.existing->openedOn : m_question.today;
  if (m_follows->isChecked() && m_followUp->date() < openedOn) {
    return tr("The follow-up day lies before the dispute.");
  }
  return {};
}

std::optional<Dispute> DisputeDialog::draft() const {
  if (!problem().isEmpty()) return std::nullopt;
  Dispute dispute = m_question.existing.value_or(Dispute{});
  dispute.itemId = item().id;
  dispute.amountMinor =
      m_part->isChecked() ? parseAmount(m_amount->text(), m_question.currency).value_or(0) : 0;
  dispute.reason = m_reason->currentData().toString();
  dispute.owner = m_owner->currentText().trimmed();
  if (!m_question.existing) dispute.openedOn = m_question.today;
  dispute.followUpOn = m_follows->isChecked() ? m_followUp->date() : QDate{};
  dispute.note = m_note->text().trimmed();
  return dispute;
}

}  // namespace encaisse
