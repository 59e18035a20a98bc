#include "ui/customers/next_steps_model.h"

#include <QHash>
#include <algorithm>

#include "ui/common/money_format.h"
#include "ui/common/words.h"
#include "ui/reminders/reminder_words.h"

using namespace Qt::StringLiterals;

namespace encaisse {

QList<ItemStep> planItemSteps(const Snapshot& snapshot, std::span<const UpcomingStep> steps,
                              const QList<Item>& items) {
  QHash<qint64, Item> byId;
  for (const auto& item : items) byId.insert(item.id, item);
  const auto rules = rulesOf(snapshot);
  QList<ItemStep> planned;
  for (const auto& [index, last, next] : steps) {
    const auto& facts = snapshot.items[index];
    const auto item = byId.constFind(facts.id);
    if (item == byId.cend()) continue;
    const auto& scenario = rules.scenarioOf(snapshot.customers[facts.customer]);
    ItemStep step{*item, last.level, toDate(std::max(last.sentDay, last.setDay)), {}, {}, {}};
    if (const auto* coming = scenario.find(next.level)) {
      step.next = {next.level, toDate(next.from)};
      step.name =
          u"%1 · %2"_s.arg(reminderLevelText(next.level, scenario), channelText(coming->channel));
    }
    if (last.level > 0) step.lastName = reminderLevelText(last.level, scenario);
    planned.append(step);
  }
  return planned;
}

NextStepsModel::NextStepsModel(QObject* parent) : QAbstractTableModel{parent} {}

void NextStepsModel::setSteps(QList<ItemStep> steps, QDate day, Currency currency) {
  beginResetModel();
  m_steps = std::move(steps);
  m_day = day;
  m_currency = currency;
  sortSteps();
  endResetModel();
}

int NextStepsModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : int(m_steps.size());
}

int NextStepsModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant NextStepsModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  const auto& step = m_steps[index.row()];
  switch (role) {
    case Qt::DisplayRole: return displayText(step, index.column());
    case Qt::TextAlignmentRole:
      return QVariant::fromValue(Qt::Alignment{Qt::AlignVCenter} |
                                 (index.column() == Open ? Qt::AlignRight : Qt::AlignLeft));
    default: return {};
  }
}

QVariant NextStepsModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation == Qt::Vertical) return {};
  if (role == Qt::TextAlignmentRole) {
    return QVariant::fromValue(Qt::Alignment{Qt::AlignVCenter} |
                               (section == Open ? Qt::AlignRight : Qt::AlignLeft));
  }
  if (role != Qt::DisplayRole) return {};
  switch (section) {
    case From: return tr("From");
    case Step: return tr("Next step");
    case Number: return tr("Item");
    case Due: return tr("Due");
    case Late: return tr("Delay");
    case Open: return u"%1 (%2)"_s.arg(tr("Open"), currencySymbol(m_currency));
    case LastStep: return tr("Last sent");
    default: return {};
  }
}

QString NextStepsModel::displayText(const ItemStep& step, int column) const {
  const bool done = step.next.level == 0;
  switch (column) {
    case From:
      if (done) return u"–"_s;
      return step.next.from <= m_day ? tr("now") : formatDay(step.next.from);
    case Step: return done ? tr("All steps are done") : step.name;
    case Number: return step.item.number;
    case Due: return formatDay(step.item.dueOn);
    case Late: return formatDelay(daysLate(step.item.dueOn, m_day));
    case Open: return formatAmount(step.item.openMinor, m_currency);
    case LastStep:
      return step.lastLevel == 0 ? QString{}
                                 : tr("%1 on %2").arg(step.lastName, formatDay(step.lastOn));
    default: return {};
  }
}

void NextStepsModel::sort(int column, Qt::SortOrder order) {
  if (column < 0 || column >= ColumnCount) return;
  beginResetModel();
  m_sortColumn = column;
  m_sortOrder = order;
  sortSteps();
  endResetModel();
}

void NextStepsModel::sortSteps() {
  const auto number = [this](const ItemStep& step) -> qint64 {
    switch (m_sortColumn) {
      case From:
        return step.next.level == 0 ? std::numeric_limits<qint64>::max()
                                    : step.next.from.toJulianDay();
      case Step: return step.next.level;
      case Due: return step.item.dueOn.toJulianDay();
      case Late: return -step.item.dueOn.toJulianDay();
      case Open: return step.item.openMinor;
      case LastStep: return step.lastOn.isValid() ? step.lastOn.toJulianDay() : 0;
      default: return 0;
    }
  };
  std::ranges::stable_sort(m_steps, [&](const ItemStep& left, const ItemStep& right) {
    const auto& a = m_sortOrder == Qt::AscendingOrder ? left : right;
    const auto& b = m_sortOrder == Qt::AscendingOrder ? right : left;
    if (m_sortColumn == Number) return a.item.number < b.item.number;
    return number(a) < number(b);
  });
}

}  // namespace encaisse
