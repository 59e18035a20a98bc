#include "ui/follow_up/reasons_dialog.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>
#include <algorithm>

#include "ui/common/labels.h"
#include "ui/common/prompts.h"
#include "ui/common/theme.h"
#include "ui/ledger_session.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

enum Column { Text, Key, Uses };

}  // namespace

ReasonsDialog::ReasonsDialog(const QList<DisputeReason>& reasons, const QHash<QString, int>& uses,
                             QWidget* parent)
    : FormDialog{u"reasonsDialog"_s, tr("Reasons of disputes"), tr("&Save"), parent}, m_uses{uses},
      m_list{new QTreeWidget}, m_add{new QPushButton{tr("&Add a reason")}},
      m_remove{new QPushButton{tr("&Remove")}}, m_reset{new QPushButton{tr("Standard &list")}} {
  setMinimumSize(620, 480);
  m_list->setObjectName(u"reasons"_s);
  m_list->setAccessibleName(tr("Reasons"));
  m_list->setRootIsDecorated(false);
  m_list->setHeaderLabels({tr("Reason"), tr("Key"), tr("Disputes")});
  m_list->headerItem()->setTextAlignment(Uses, Qt::AlignRight | Qt::AlignVCenter);
  m_list->header()->setStretchLastSection(false);
  m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
  m_list->header()->setSectionResizeMode(Text, QHeaderView::Stretch);
  m_list->setEditTriggers(QAbstractItemView::EditKeyPressed);
  m_add->setObjectName(u"addReason"_s);
  m_remove->setObjectName(u"removeReason"_s);
  m_reset->setObjectName(u"standardReasons"_s);
  m_reset->setToolTip(tr("The codes of the e-invoicing lifecycle, in our words; yours stay below"));
  auto* bar = new QHBoxLayout;
  bar->setSpacing(theme::gap);
  for (auto* button : {m_add, m_remove, m_reset}) {
    button->setAutoDefault(false);
    bar->addWidget(button);
  }
  bar->addStretch(1);
  form()->addRow(new MutedLabel{tr("Ticked reasons are offered. Double click changes the words.")});
  form()->addRow(m_list);
  form()->addRow(bar);
  connect(m_list, &QTreeWidget::itemDoubleClicked, this,
          [this](QTreeWidgetItem* row) { m_list->editItem(row, Text); });
  connect(m_list, &QTreeWidget::itemChanged, this, [this] { validate(); });
  connect(m_list, &QTreeWidget::currentItemChanged, this, &ReasonsDialog::enableButtons);
  connect(m_add, &QPushButton::clicked, this, &ReasonsDialog::add);
  connect(m_remove, &QPushButton::clicked, this, &ReasonsDialog::remove);
  connect(m_reset, &QPushButton::clicked, this, &ReasonsDialog::reset);
  fill(reasons);
}

QTreeWidgetItem* ReasonsDialog::addRow(int place, const DisputeReason& reason) {
  auto* row = new QTreeWidgetItem{{reason.text, reason.key, {}}};
  const int uses = m_uses.value(reason.key);
  if (uses > 0) row->setText(Uses, QLocale{}.toString(uses));
  row->setTextAlignment(Uses, Qt::AlignRight | Qt::AlignVCenter);
  row->setCheckState(Text, reason.hidden ? Qt::Unchecked : Qt::Checked);
  row->setSizeHint(Text, {0, fontMetrics().height() + theme::rowPadding});
  row->setFlags(row->flags() | Qt::ItemIsEditable);
  m_list->insertTopLevelItem(place, row);
  return row;
}

void ReasonsDialog::fill(const QList<DisputeReason>& reasons) {
  m_list->clear();
  for (const auto& reason : reasons) addRow(m_list->topLevelItemCount(), reason);
  m_list->setCurrentItem(m_list->topLevelItem(0));
  enableButtons();
  validate();
}

void ReasonsDialog::add() {
  auto* row = addRow(0, {{}, tr("New reason")});
  m_list->setCurrentItem(row);
  m_list->editItem(row, Text);
}

void ReasonsDialog::remove() {
  delete m_list->currentItem();
  validate();
}

void ReasonsDialog::reset() {
  auto all = standardDisputeReasons();
  const auto own = reasons();
  for (const auto& reason : own) {
    const bool isStandard = std::ranges::find(all, reason.key, &DisputeReason::key) != all.end();
    if (!isStandard) all.append(reason);
  }
  fill(all);
}

bool ReasonsDialog::isUsed(const QTreeWidgetItem& row) const {
  return m_uses.value(row.text(Key)) > 0;
}

void ReasonsDialog::enableButtons() {
  const auto* row = m_list->currentItem();
  m_remove->setEnabled(row != nullptr && !isUsed(*row));
  m_remove->setToolTip(row != nullptr && isUsed(*row)
                           ? tr("Disputes have this reason: take the tick away instead")
                           : QString{});
}

QString ReasonsDialog::problem() const {
  const auto all = reasons();
  if (offeredReasons(all).isEmpty()) return tr("Keep one reason at least.");
  const bool nameless =
      std::ranges::any_of(all, [](const DisputeReason& reason) { return reason.text.isEmpty(); });
  return nameless ? tr("A reason needs words.") : QString{};
}

void openReasons(LedgerSession& session, UserPrompts& prompts, QWidget* parent) {
  const auto& disputes = session.ledger().disputes();
  const auto reasons = disputes.reasons();
  if (!reasons.ok()) return prompts.showError(parent, reasons.error());
  const auto uses = disputes.reasonUses();
  if (!uses.ok()) return prompts.showError(parent, uses.error());
  auto* dialog = new ReasonsDialog{reasons.value(), uses.value(), parent};
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  QObject::connect(dialog, &QDialog::accepted, &session, [&session, &prompts, parent, dialog] {
    const auto saved = session.ledger().disputes().saveReasons(dialog->reasons());
    if (!saved.ok()) return prompts.showError(parent, saved.error());
    session.changed();
    Q_EMIT session.message(ReasonsDialog::tr("Reasons of disputes saved"));
  });
  dialog->open();
}

QList<DisputeReason> ReasonsDialog::reasons() const {
  QList<DisputeReason> reasons;
  for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
    const auto* row = m_list->topLevelItem(i);
    reasons.append(
        {row->text(Key), row->text(Text).trimmed(), row->checkState(Text) == Qt::Unchecked});
  }
  // New ones get their key last, when every other is known.
  for (auto& reason : reasons) {
    if (reason.key.isEmpty()) reason.key = newReasonKey(reason.text, reasons);
  }
  return reasons;
}

}  // namespace encaisse
