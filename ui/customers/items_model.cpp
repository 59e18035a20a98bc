#include "ui/customers/items_model.h"

#include <QCollator>
#include <algorithm>

#include "core/receivables/aging.h"
#include "ui/common/money_format.h"
#include "ui/common/table_view.h"
#include "ui/common/theme.h"
#include "ui/common/words.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

/// Beside the day: "≈" for one that was computed, "✓" for one that somebody confirmed.
QString originMark(DueOrigin origin) {
  if (isComputed(origin)) return u" ≈"_s;
  return origin == DueOrigin::Confirmed ? u" ✓"_s : QString{};
}

}  // namespace

ItemsModel::ItemsModel(QObject* parent) : QAbstractTableModel{parent} {}

void ItemsModel::setItems(QList<Item> items, QDate asOf, Currency currency) {
  beginResetModel();
  m_items = std::move(items);
  m_asOf = asOf;
  m_currency = currency;
  selectShown();
  endResetModel();
}

void ItemsModel::setFileNames(QHash<qint64, QString> names) { m_fileNames = std::move(names); }

void ItemsModel::setOpenOnly(bool openOnly) {
  beginResetModel();
  m_openOnly = openOnly;
  selectShown();
  endResetModel();
}

void ItemsModel::setPalette(const QPalette& palette) {
  m_palette = palette;
  if (m_shown.empty()) return;
  Q_EMIT dataChanged(index(0, Late), index(rowCount() - 1, Late), {Qt::BackgroundRole});
}

void ItemsModel::selectShown() {
  m_shown.clear();
  for (int i = 0; i < int(m_items.size()); ++i) {
    if (!m_openOnly || m_items[i].openMinor != 0) m_shown.push_back(i);
  }
  sortShown();
}

int ItemsModel::rowOf(qint64 itemId) const {
  const auto found =
      std::ranges::find_if(m_shown, [&](int place) { return m_items[place].id == itemId; });
  return found == m_shown.end() ? -1 : int(found - m_shown.begin());
}

qint64 ItemsModel::openTotal() const {
  qint64 total = 0;
  for (const int place : m_shown) total += m_items[place].openMinor;
  return total;
}

int ItemsModel::openCount() const {
  return int(std::ranges::count_if(m_items, [](const Item& item) { return item.openMinor != 0; }));
}

bool ItemsModel::isLate(const Item& item) const {
  return isAwaited(item) && daysLate(item.dueOn, m_asOf) > 0;
}

int ItemsModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : int(m_shown.size());
}

int ItemsModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant ItemsModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  const auto& item = itemAt(index.row());
  switch (role) {
    case Qt::DisplayRole: return displayText(item, index.column());
    case SortRole: return sortValue(item, index.column());
    case TableView::CopyRole: return copyText(item, index.column());
    case Qt::TextAlignmentRole:
      return QVariant::fromValue(
          Qt::Alignment{Qt::AlignVCenter} |
          (isAmount(index.column()) || index.column() == Line ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::BackgroundRole: return background(item, index.column());
    case Qt::ToolTipRole: return toolTip(item, index.column());
    case Qt::AccessibleTextRole:
      return u"%1: %2"_s.arg(columnTitle(index.column()), displayText(item, index.column()));
    default: return {};
  }
}

QString ItemsModel::columnTitle(int column) const {
  switch (column) {
    case Customer: return tr("Customer");
    case Number: return tr("Number");
    case Kind: return tr("Kind");
    case Issued: return tr("Issued");
    case Due: return tr("Due");
    case Origin: return tr("Due date comes from");
    case Late: return tr("Delay");
    case Amount: return tr("Amount");
    case Open: return tr("Open");
    case Letter: return tr("Allocation");
    case Label: return tr("Label");
    case File: return tr("Imported file");
    case Line: return tr("Line");
    default: return {};
  }
}

QString ItemsModel::exportTitle(int column) const {
  if (column == Late) return tr("Days late");
  return isAmount(column) ? u"%1 (%2)"_s.arg(columnTitle(column), m_currency.code())
                          : columnTitle(column);
}

QVariant ItemsModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation == Qt::Vertical || section < 0 || section >= ColumnCount) return {};
  switch (role) {
    case Qt::DisplayRole:
      return isAmount(section) ? u"%1 (%2)"_s.arg(columnTitle(section), currencySymbol(m_currency))
                               : columnTitle(section);
    case Qt::TextAlignmentRole:
      return QVariant::fromValue(
          Qt::Alignment{Qt::AlignVCenter} |
          (isAmount(section) || section == Line ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::ToolTipRole:
      if (section == Open) return tr("What is left at the day that is looked at");
      if (section == Due) return tr("≈ computed from the terms · ✓ confirmed by hand");
      if (section == Letter) {
        return tr("The code under which the accounts set this entry against others");
      }
      return {};
    default: return {};
  }
}

QString ItemsModel::displayText(const Item& item, int column) const {
  switch (column) {
    case Customer: return item.customerName;
    case Number: return item.number;
    case Kind: return itemKindText(item.kind);
    case Issued: return formatDay(item.issuedOn);
    case Due:
      return item.isDebit() ? formatDay(item.dueOn) + originMark(item.dueOrigin) : QString{};
    case Origin: return item.isDebit() ? dueOriginText(item.dueOrigin) : QString{};
    case Late: return isAwaited(item) ? formatDelay(daysLate(item.dueOn, m_asOf)) : QString{};
    case Amount: return formatAmount(item.amountMinor, m_currency);
    case Open: return item.openMinor == 0 ? QString{} : formatAmount(item.openMinor, m_currency);
    case Letter: return item.letter;
    case Label: return item.label;
    case File: return fileName(item);
    case Line: return item.line > 0 ? QString::number(item.line) : QString{};
    default: return {};
  }
}

QVariant ItemsModel::copyText(const Item& item, int column) const {
  if (column == Due && item.isDebit()) return formatDay(item.dueOn);
  if (column != Late) return {};
  return isAwaited(item) ? QString::number(std::max<qint64>(0, daysLate(item.dueOn, m_asOf)))
                         : QString{};
}

QVariant ItemsModel::background(const Item& item, int column) const {
  if (column != Late || !isLate(item)) return {};
  const Buckets buckets;
  const int bucket = buckets.indexOf(daysLate(item.dueOn, m_asOf));
  return theme::heat(theme::bucketColor(bucket, buckets.count(), m_palette), 0.6, m_palette);
}

QString ItemsModel::toolTip(const Item& item, int column) const {
  QStringList lines;
  if (column == Label && !item.label.isEmpty()) lines.append(item.label);
  if (column == Kind) lines.append(itemKindText(item.kind));
  if (column == Customer) lines.append(u"%1 (%2)"_s.arg(item.customerName, item.customerCode));
  if ((column == Due || column == Late) && item.isDebit()) {
    lines.append(tr("Due date: %1, %2").arg(formatDay(item.dueOn), dueOriginText(item.dueOrigin)));
    if (item.openMinor != 0) lines.append(tr("Double click on the date to change it"));
  }
  if (!item.foreignAmount.isEmpty() && isAmount(column)) {
    lines.append(tr("In foreign currency: %1 %2").arg(item.foreignAmount, item.foreignCurrency));
  }
  const QString file = fileName(item);
  if (item.line > 0 && !file.isEmpty()) {
    lines.append(tr("File %1, line %2").arg(file).arg(item.line));
  } else if (item.line > 0) {
    lines.append(tr("Line %1 of the imported file").arg(item.line));
  }
  lines.append(tr("Journal %1, account %2, booked on %3")
                   .arg(item.journal, item.account, formatDay(item.entryOn)));
  return lines.join(u'\n');
}

QVariant ItemsModel::sortValue(const Item& item, int column) const {
  switch (column) {
    case Issued: return item.issuedOn.toJulianDay();
    case Due: return item.dueOn.toJulianDay();
    case Late:
      return isAwaited(item) ? daysLate(item.dueOn, m_asOf) : std::numeric_limits<qint64>::min();
    case Amount: return item.amountMinor;
    case Open: return item.openMinor;
    case Line: return item.line;
    default: return displayText(item, column);
  }
}

Cell ItemsModel::cellAt(int row, int column) const {
  const auto& item = itemAt(row);
  switch (column) {
    case Issued: return item.issuedOn;
    case Due: return item.isDebit() ? Cell{item.dueOn} : Cell{};
    case Late:
      return isAwaited(item) ? Cell{std::max<qint64>(0, daysLate(item.dueOn, m_asOf))} : Cell{};
    case Amount: return Money{item.amountMinor, m_currency};
    case Open: return Money{item.openMinor, m_currency};
    case Line: return item.line > 0 ? Cell{item.line} : Cell{};
    default: return displayText(item, column);
  }
}

void ItemsModel::sort(int column, Qt::SortOrder order) {
  if (column < 0 || column >= ColumnCount) return;
  Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
  const auto before = persistentIndexList();
  std::vector<int> placesBefore;
  for (const auto& index : before) placesBefore.push_back(m_shown[size_t(index.row())]);
  m_sortColumn = column;
  m_sortOrder = order;
  sortShown();
  QModelIndexList after;
  for (qsizetype i = 0; i < before.size(); ++i) {
    const auto row = std::ranges::find(m_shown, placesBefore[size_t(i)]) - m_shown.begin();
    after.append(index(int(row), before[i].column()));
  }
  changePersistentIndexList(before, after);
  Q_EMIT layoutChanged({}, VerticalSortHint);
}

void ItemsModel::sortShown() {
  QCollator collator;
  collator.setNumericMode(true);
  struct Key {
    qint64 number = 0;
    std::optional<QCollatorSortKey> text;
    int place = 0;
  };
  std::vector<Key> keys;
  keys.reserve(m_shown.size());
  for (const int place : m_shown) {
    const QVariant value = sortValue(m_items[place], m_sortColumn);
    if (value.typeId() == QMetaType::QString) {
      keys.push_back({0, collator.sortKey(value.toString()), place});
    } else {
      keys.push_back({value.toLongLong(), std::nullopt, place});
    }
  }
  const bool descending = m_sortOrder == Qt::DescendingOrder;
  std::ranges::stable_sort(keys, [descending](const Key& left, const Key& right) {
    const Key& a = descending ? right : left;
    const Key& b = descending ? left : right;
    return a.text ? a.text->compare(*b.text) < 0 : a.number < b.number;
  });
  for (size_t i = 0; i < keys.size(); ++i) m_shown[i] = keys[i].place;
}

}  // namespace encaisse
