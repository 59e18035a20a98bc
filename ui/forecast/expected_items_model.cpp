#include "ui/forecast/expected_items_model.h"

#include <QLocale>
#include <algorithm>
#include <numeric>

#include "ui/common/money_format.h"

namespace encaisse {
namespace {

/// Lines whose texts are read together.
constexpr int chunk = 128;

bool isNumeric(int column) {
  return column != ExpectedItemsModel::CustomerName && column != ExpectedItemsModel::Number;
}

/// Without decimals: a chance is an estimate.
QString chanceText(double chance) {
  if (chance > 0 && chance < 0.005) return ExpectedItemsModel::tr("below 1 %");
  return ExpectedItemsModel::tr("%1 %").arg(QLocale{}.toString(chance * 100, 'f', 0));
}

}  // namespace

void ExpectedItemsModel::setItems(std::shared_ptr<const Snapshot> snapshot,
                                  std::vector<OutlookItem> items) {
  beginResetModel();
  m_snapshot = std::move(snapshot);
  m_items = std::move(items);
  m_numbers.clear();
  endResetModel();
  if (m_sortColumn >= 0) sort(m_sortColumn, m_sortOrder);
}

qint64 ExpectedItemsModel::customerId(int row) const {
  return m_snapshot->customers[m_snapshot->items[m_items[size_t(row)].item].customer].id;
}

qint64 ExpectedItemsModel::total() const {
  return std::accumulate(m_items.begin(), m_items.end(), qint64{0},
                         [](qint64 sum, const auto& item) { return sum + item.mean; });
}

int ExpectedItemsModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : int(m_items.size());
}

int ExpectedItemsModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : ColumnCount;
}

QVariant ExpectedItemsModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  const auto& item = m_items[size_t(index.row())];
  switch (role) {
    case Qt::DisplayRole: return displayText(item, index.row(), index.column());
    case SortRole: return sortValue(item, index.column());
    case Qt::TextAlignmentRole:
      return QVariant::fromValue(Qt::Alignment{Qt::AlignVCenter} |
                                 (isNumeric(index.column()) ? Qt::AlignRight : Qt::AlignLeft));
    default: return {};
  }
}

QVariant ExpectedItemsModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal) return {};
  if (role == Qt::TextAlignmentRole) {
    return QVariant::fromValue(Qt::Alignment{Qt::AlignVCenter} |
                               (isNumeric(section) ? Qt::AlignRight : Qt::AlignLeft));
  }
  if (role != Qt::DisplayRole) return {};
  switch (section) {
    case CustomerName: return tr("Customer");
    case Number: return tr("Number");
    case DueOn: return tr("Due");
    case Open: return tr("Open (%1)").arg(currencySymbol(m_snapshot->company.currency));
    case Chance: return tr("Chance");
    case Part: return tr("Expected (%1)").arg(currencySymbol(m_snapshot->company.currency));
    default: return {};
  }
}

QString ExpectedItemsModel::displayText(const OutlookItem& item, int row, int column) const {
  switch (column) {
    case CustomerName: return m_snapshot->customers[m_snapshot->items[item.item].customer].name;
    case Number: return number(row);
    case DueOn: return formatDay(toDate(item.dueDay));
    case Open: return formatAmount(item.open, m_snapshot->company.currency);
    case Chance: return chanceText(item.chance);
    case Part: return formatAmount(item.mean, m_snapshot->company.currency);
    default: return {};
  }
}

qint64 ExpectedItemsModel::sortValue(const OutlookItem& item, int column) const {
  switch (column) {
    case CustomerName: return m_snapshot->items[item.item].customer;
    case Number: return m_snapshot->items[item.item].id;
    case DueOn: return item.dueDay;
    case Open: return item.open;
    case Chance: return qint64(item.chance * 1'000'000);
    default: return item.mean;
  }
}

QString ExpectedItemsModel::number(int row) const {
  const auto idOf = [this](int line) { return m_snapshot->items[m_items[size_t(line)].item].id; };
  const auto known = m_numbers.constFind(idOf(row));
  if (known != m_numbers.cend() || !m_textSource) {
    return known == m_numbers.cend() ? QString{} : *known;
  }
  const int first = row / chunk * chunk;
  const int end = std::min(first + chunk, rowCount());
  QList<qint64> ids;
  for (int line = first; line < end; ++line) {
    ids.append(idOf(line));
    m_numbers.insert(idOf(line), {});
  }
  const auto items = m_textSource(ids);
  for (const auto& item : items) m_numbers.insert(item.id, item.number);
  return m_numbers.value(idOf(row));
}

void ExpectedItemsModel::sort(int column, Qt::SortOrder order) {
  m_sortColumn = column;
  m_sortOrder = order;
  if (column < 0) return;
  Q_EMIT layoutAboutToBeChanged();
  std::vector<int> places(m_items.size());
  std::iota(places.begin(), places.end(), 0);
  const auto key = [&](int place) { return sortValue(m_items[size_t(place)], column); };
  if (order == Qt::AscendingOrder) {
    std::ranges::stable_sort(places, {}, key);
  } else {
    std::ranges::stable_sort(places, std::ranges::greater{}, key);
  }
  std::vector<OutlookItem> sorted;
  std::vector<int> newPlace(places.size());
  sorted.reserve(places.size());
  for (const int place : places) {
    newPlace[size_t(place)] = int(sorted.size());
    sorted.push_back(m_items[size_t(place)]);
  }
  m_items = std::move(sorted);
  const auto before = persistentIndexList();
  QModelIndexList after;
  for (const auto& old : before) after.append(index(newPlace[size_t(old.row())], old.column()));
  changePersistentIndexList(before, after);
  Q_EMIT layoutChanged();
}

}  // namespace encaisse
