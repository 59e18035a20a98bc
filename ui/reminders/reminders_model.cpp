#include "ui/reminders/reminders_model.h"

#include <QApplication>
#include <QLocale>
#include <algorithm>

#include "ui/common/money_format.h"
#include "ui/common/theme.h"
#include "ui/common/words.h"
#include "ui/reminders/reminder_words.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

bool isNumeric(int column) {
  return column == RemindersModel::DaysLate || column == RemindersModel::ToPay ||
         column == RemindersModel::Total;
}

QVariant alignment(int column) {
  return QVariant::fromValue(Qt::Alignment{Qt::AlignVCenter} |
                             (isNumeric(column) ? Qt::AlignRight : Qt::AlignLeft));
}

bool isSame(const QString& a, const QString& b) { return a.compare(b, Qt::CaseInsensitive) == 0; }

}  // namespace

void RemindersModel::setRows(std::shared_ptr<const Snapshot> snapshot, QList<ReminderRow> rows) {
  beginResetModel();
  m_snapshot = std::move(snapshot);
  m_rows = std::move(rows);
  m_phraseNamesStep = namesStepOrReason(m_phrase);
  arrange();
  endResetModel();
  Q_EMIT approvalsChanged();
}

void RemindersModel::setFilter(const QString& text) {
  beginResetModel();
  m_phrase = text.simplified();
  m_words = m_phrase.split(u' ', Qt::SkipEmptyParts);
  m_phraseNamesStep = namesStepOrReason(m_phrase);
  arrange();
  endResetModel();
}

/// Whether @p phrase as a whole is the name of a step or of a reason to hold.
bool RemindersModel::namesStepOrReason(const QString& phrase) const {
  if (phrase.isEmpty()) return false;
  for (const auto& scenario : rulesOf(*m_snapshot).scenarios) {
    for (const auto& step : scenario.steps) {
      if (isSame(phrase, reminderLevelText(step.level, scenario))) return true;
    }
  }
  for (int reason = 0; reason < holdReasonCount; ++reason) {
    if (isSame(phrase, heldText(HoldReason(reason)))) return true;
  }
  return false;
}

void RemindersModel::arrange() {
  m_lines.clear();
  for (int i = 0; i < int(m_rows.size()); ++i) {
    if (isShown(m_rows[i])) m_lines.append(i);
  }
  if (m_sortColumn < 0) return;
  const auto key = [this](int place) { return sortValue(m_rows[place], m_sortColumn); };
  if (m_sortOrder == Qt::AscendingOrder) {
    std::ranges::stable_sort(m_lines, {}, key);
  } else {
    std::ranges::stable_sort(m_lines, std::ranges::greater{}, key);
  }
}

bool RemindersModel::isShown(const ReminderRow& row) const {
  if (m_words.isEmpty()) return true;
  if (m_phraseNamesStep) {
    return isSame(m_phrase, row.stepName) || std::ranges::any_of(row.holds, [&](HoldReason hold) {
             return isSame(m_phrase, heldText(hold));
           });
  }
  const auto& customer = m_snapshot->customers[row.customer];
  const QString text = u"%1 %2 %3 %4 %5"_s.arg(customer.name, customer.code, stepText(row),
                                               stateText(row), channelText(row.channel));
  return std::ranges::all_of(
      m_words, [&](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
}

bool RemindersModel::isApproved(int line) const {
  return row(line).canBeApproved() && row(line).approved;
}

void RemindersModel::setApproved(const QList<int>& lines, bool approved) {
  QList<int> plans;
  for (const int line : lines) {
    auto& row = m_rows[m_lines[line]];
    if (!row.canBeApproved() || row.approved == approved) continue;
    row.approved = approved;
    plans.append(row.plan);
    Q_EMIT dataChanged(index(line, 0), index(line, ColumnCount - 1));
  }
  if (plans.isEmpty()) return;
  Q_EMIT approvalsChanged();
  Q_EMIT decided(plans, approved);
}

void RemindersModel::approveAll() {
  QList<int> lines;
  for (int line = 0; line < rowCount(); ++line) lines.append(line);
  setApproved(lines, true);
}

int RemindersModel::toApprove() const {
  return int(std::ranges::count_if(
      m_rows, [](const ReminderRow& row) { return row.canBeApproved() && !row.approved; }));
}

QList<qint32> RemindersModel::approved() const {
  QList<qint32> customers;
  for (const auto& row : m_rows) {
    if (row.state == ReminderState::Ready && row.approved) customers.append(row.customer);
  }
  return customers;
}

qint64 RemindersModel::approvedAmount() const {
  qint64 sum = 0;
  for (const auto& row : m_rows) {
    if (row.state == ReminderState::Ready && row.approved) sum += row.toPay;
  }
  return sum;
}

int RemindersModel::count(ReminderState state) const {
  return int(std::ranges::count(m_rows, state, &ReminderRow::state));
}

int RemindersModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : int(m_lines.size());
}

int RemindersModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : ColumnCount;
}

const QString& RemindersModel::nameOf(const ReminderRow& row) const {
  return m_snapshot->customers[row.customer].name;
}

QString RemindersModel::stateText(const ReminderRow& row) const {
  switch (row.state) {
    case ReminderState::Held: return heldText(row.holds.first());
    case ReminderState::Sent: return tr("Sent");
    case ReminderState::ByHand:
      if (!row.needsApproval || row.approved) return tr("To do");
      break;
    case ReminderState::Ready: break;
  }
  return row.approved ? tr("Approved") : tr("To approve");
}

QString RemindersModel::displayText(const ReminderRow& row, int column) const {
  switch (column) {
    case CustomerName: return nameOf(row);
    case Step: return stepText(row);
    case DaysLate:
      return row.state == ReminderState::Sent ? QString{} : QLocale{}.toString(row.oldestDaysLate);
    case ToPay: return formatAmount(row.toPay, m_snapshot->company.currency);
    case State: return stateText(row);
    case Total: return formatAmount(row.total, m_snapshot->company.currency);
    case By: return channelText(row.channel);
    default: return {};
  }
}

qint64 RemindersModel::sortValue(const ReminderRow& row, int column) const {
  switch (column) {
    case CustomerName: return row.customer;
    case Step: return row.level;
    case DaysLate: return row.oldestDaysLate;
    case ToPay: return row.toPay;
    case Total: return row.total;
    case By: return int(row.channel);
    default: return int(row.state);
  }
}

QVariant RemindersModel::decoration(const ReminderRow& row) const {
  const QPalette colours = QApplication::palette();
  switch (row.state) {
    case ReminderState::Held: return theme::icon(u"pause"_s, colours);
    case ReminderState::Sent: return theme::icon(u"send"_s, colours);
    case ReminderState::ByHand:
    case ReminderState::Ready: return {};
  }
  return {};
}

QVariant RemindersModel::toolTip(const ReminderRow& row, int column) const {
  switch (row.state) {
    case ReminderState::Held: return remedyText(row.holds.first());
    case ReminderState::Sent: return row.documentName;
    case ReminderState::ByHand:
    case ReminderState::Ready: break;
  }
  return column == CustomerName ? QVariant{nameOf(row)} : QVariant{};
}

QVariant RemindersModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  const auto& shown = row(index.row());
  const bool isQuiet = shown.state == ReminderState::Held || shown.state == ReminderState::Sent;
  switch (role) {
    case Qt::DisplayRole: return displayText(shown, index.column());
    case SortRole: return sortValue(shown, index.column());
    case Qt::TextAlignmentRole: return alignment(index.column());
    case Qt::DecorationRole: return index.column() == State ? decoration(shown) : QVariant{};
    case Qt::ForegroundRole:
      return isQuiet ? QVariant{theme::mutedText(QApplication::palette())} : QVariant{};
    case Qt::CheckStateRole:
      if (index.column() != CustomerName || !shown.canBeApproved()) return {};
      return isApproved(index.row()) ? Qt::Checked : Qt::Unchecked;
    case Qt::ToolTipRole: return toolTip(shown, index.column());
    default: return {};
  }
}

bool RemindersModel::setData(const QModelIndex& index, const QVariant& value, int role) {
  if (role != Qt::CheckStateRole || index.column() != CustomerName) return false;
  if (!row(index.row()).canBeApproved()) return false;
  setApproved({index.row()}, value.toInt() == Qt::Checked);
  return true;
}

Qt::ItemFlags RemindersModel::flags(const QModelIndex& index) const {
  auto flags = QAbstractTableModel::flags(index);
  if (index.isValid() && index.column() == CustomerName && row(index.row()).canBeApproved()) {
    flags |= Qt::ItemIsUserCheckable;
  }
  return flags;
}

QVariant RemindersModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal) return {};
  if (role == Qt::TextAlignmentRole) return alignment(section);
  if (role != Qt::DisplayRole) return {};
  const QString symbol = currencySymbol(m_snapshot->company.currency);
  switch (section) {
    case CustomerName: return tr("Customer");
    case Step: return tr("Step");
    case DaysLate: return tr("Days late");
    case ToPay: return tr("To pay (%1)").arg(symbol);
    case State: return tr("State");
    case Total: return tr("Total (%1)").arg(symbol);
    case By: return tr("By");
    default: return {};
  }
}

void RemindersModel::sort(int column, Qt::SortOrder order) {
  m_sortColumn = column;
  m_sortOrder = order;
  Q_EMIT layoutAboutToBeChanged();
  const auto before = persistentIndexList();
  const auto shownBefore = m_lines;
  arrange();
  QModelIndexList after;
  for (const auto& old : before) {
    after.append(index(int(m_lines.indexOf(shownBefore[old.row()])), old.column()));
  }
  changePersistentIndexList(before, after);
  Q_EMIT layoutChanged();
}

}  // namespace encaisse
