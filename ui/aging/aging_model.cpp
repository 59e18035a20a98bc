#include "ui/aging/aging_model.h"

#include <algorithm>
#include <numeric>

#include "core/base/contracts.h"
#include "ui/common/money_format.h"
#include "ui/common/theme.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

/// What the buckets and "not due" of a row add up to: heat is a share of it.
qint64 debits(const AgingRow& row) { return row.balance - row.credits; }

}  // namespace

AgingModel::AgingModel(QObject* parent) : QAbstractTableModel{parent} {
  m_report.total.buckets.fill(0, bucketCount());
  m_shownTotal = m_report.total;
}

void AgingModel::setReport(AgingReport report, NameIndex index, Currency currency) {
  EXPECTS(qsizetype(index.ranks.size()) == report.rows.size());
  beginResetModel();
  m_report = std::move(report);
  m_index = std::move(index);
  m_currency = currency;
  if (m_sortColumn > creditsColumn()) m_sortColumn = Name;
  m_order.resize(size_t(m_report.rows.size()));
  std::iota(m_order.begin(), m_order.end(), 0);
  sortOrderVector();
  applyFilter(m_order);
  endResetModel();
}

void AgingModel::setFilter(const QString& text) {
  const SearchWords words{text};
  m_filterText = text.trimmed();
  if (words.isEmpty() && m_words.isEmpty()) return;
  beginResetModel();
  const bool onlyNarrower = !m_words.isEmpty() && words.narrows(m_words);
  m_words = words;
  if (onlyNarrower) {
    applyFilter(std::vector<qint32>{std::move(m_shown)});
  } else {
    applyFilter(m_order);
  }
  endResetModel();
}

void AgingModel::applyFilter(const std::vector<qint32>& candidates) {
  if (m_words.isEmpty()) {
    m_shown = candidates;
    m_shownTotal = m_report.total;
    return;
  }
  std::vector<qint32> shown;
  for (const qint32 row : candidates) {
    if (m_words.match(m_index.searchTexts[row])) shown.push_back(row);
  }
  m_shown = std::move(shown);
  sumShown();
}

void AgingModel::sumShown() {
  m_shownTotal = {};
  m_shownTotal.buckets.fill(0, bucketCount());
  for (const qint32 number : m_shown) {
    const auto& row = m_report.rows[number];
    m_shownTotal.balance += row.balance;
    m_shownTotal.notDue += row.notDue;
    m_shownTotal.credits += row.credits;
    m_shownTotal.items += row.items;
    for (int i = 0; i < bucketCount(); ++i) m_shownTotal.buckets[i] += row.buckets[i];
  }
}

void AgingModel::setPalette(const QPalette& palette) {
  m_palette = palette;
  if (m_shown.empty()) return;
  Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1), {Qt::BackgroundRole});
}

int AgingModel::findRow(const QString& key) const {
  const auto found =
      std::ranges::find_if(m_shown, [&](qint32 row) { return m_report.rows[row].key == key; });
  return found == m_shown.end() ? -1 : int(found - m_shown.begin());
}

qint64 AgingModel::amountOf(const AgingRow& row, int column) const {
  EXPECTS(isAmount(column));
  if (column == Balance) return row.balance;
  if (column == NotDue) return row.notDue;
  if (column == creditsColumn()) return row.credits;
  return row.buckets[column - FirstBucket];
}

QString AgingModel::columnTitle(int column) const {
  switch (column) {
    case Name:
      switch (m_report.groupBy) {
        case GroupBy::Customer: return tr("Customer");
        case GroupBy::Agency: return tr("Agency");
        case GroupBy::Salesperson: return tr("Salesperson");
        case GroupBy::Segment: return tr("Segment");
        case GroupBy::Account: return tr("Account");
      }
      return {};
    case Code: return tr("Code");
    case Balance: return tr("Balance");
    case NotDue: return tr("Not due");
    default: break;
  }
  if (column == creditsColumn()) return tr("Credits");
  const int bucket = column - FirstBucket;
  const auto to = m_report.buckets.to(bucket);
  if (!to) return tr("Over %1 days").arg(m_report.buckets.from(bucket) - 1);
  return tr("%1–%2 days").arg(m_report.buckets.from(bucket)).arg(*to);
}

int AgingModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : int(m_shown.size());
}

int AgingModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : creditsColumn() + 1;
}

QVariant AgingModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  const auto& row = rowAt(index.row());
  switch (role) {
    case Qt::DisplayRole: return displayText(row, index.column());
    case SortRole: return sortValue(row, index.column());
    case Qt::TextAlignmentRole:
      return QVariant::fromValue(Qt::Alignment{Qt::AlignVCenter} |
                                 (isAmount(index.column()) ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::BackgroundRole: return heatOf(row, index.column());
    case Qt::ToolTipRole: return toolTip(row, index.column());
    case Qt::AccessibleTextRole: return spokenText(row, index.column());
    default: return {};
  }
}

QVariant AgingModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation == Qt::Vertical || section < 0 || section > creditsColumn()) return {};
  switch (role) {
    case Qt::DisplayRole:
      return isAmount(section) ? columnTitle(section) + u'\n' + currencySymbol(m_currency)
                               : columnTitle(section);
    case Qt::TextAlignmentRole:
      return QVariant::fromValue(Qt::Alignment{Qt::AlignVCenter} |
                                 (isAmount(section) ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::ToolTipRole:
      if (section == Balance) return tr("Everything open: not due, late, and credits deducted");
      if (section == NotDue)
        return tr("Open amounts due on %1 or later").arg(formatDay(m_report.asOf));
      if (section == creditsColumn()) {
        return tr("Payments and credit notes that are not yet set against an invoice");
      }
      if (section >= FirstBucket) return tr("Open amounts by days after the due date");
      return {};
    default: return {};
  }
}

QString AgingModel::displayText(const AgingRow& row, int column) const {
  if (column == Name) {
    return row.name.isEmpty() ? tr("(none)") : row.name;
  }
  if (column == Code) return row.key;
  const qint64 amount = amountOf(row, column);
  if (amount == 0 && column != Balance) return {};
  return formatAmount(amount, m_currency);
}

QString AgingModel::spokenText(const AgingRow& row, int column) const {
  if (!isAmount(column)) return displayText(row, column);
  return u"%1, %2: %3"_s.arg(displayText(row, Name), columnTitle(column),
                             formatMoney(amountOf(row, column), m_currency));
}

QString AgingModel::toolTip(const AgingRow& row, int column) const {
  if (!isAmount(column)) {
    //: number of open items of a customer
    return displayText(row, Name) + u'\n' + tr("%n open item(s)", nullptr, row.items);
  }
  const qint64 amount = amountOf(row, column);
  if (amount == 0) return {};
  QString text = spokenText(row, column);
  const qint64 whole = debits(row);
  if (column != Balance && amount > 0 && whole > 0) {
    const auto percent = (amount * 100 + whole / 2) / whole;
    text += u'\n' + tr("%1 % of what is owed in this row").arg(percent);
  }
  return text + u'\n' + tr("Enter or double click: the items behind this figure");
}

QVariant AgingModel::heatOf(const AgingRow& row, int column) const {
  if (column < NotDue || column == creditsColumn()) return {};
  const qint64 amount = amountOf(row, column);
  const qint64 whole = debits(row);
  if (amount <= 0 || whole <= 0) return {};
  const QColor color = column == NotDue
                           ? theme::color(theme::Meaning::NotDue, m_palette)
                           : theme::bucketColor(column - FirstBucket, bucketCount(), m_palette);
  return theme::heat(color, double(amount) / double(whole), m_palette);
}

QVariant AgingModel::sortValue(const AgingRow& row, int column) const {
  if (column == Name) return row.name;
  if (column == Code) return row.key;
  return amountOf(row, column);
}

Cell AgingModel::cellAt(int row, int column) const {
  const auto& shown = rowAt(row);
  if (isAmount(column)) return Money{amountOf(shown, column), m_currency};
  return displayText(shown, column);
}

QString AgingModel::exportTitle(int column) const {
  return isAmount(column) ? u"%1 (%2)"_s.arg(columnTitle(column), m_currency.code())
                          : columnTitle(column);
}

void AgingModel::sort(int column, Qt::SortOrder order) {
  if (column < 0 || column > creditsColumn()) return;
  Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
  const auto before = persistentIndexList();
  std::vector<qint32> rowsBefore;
  for (const auto& index : before) rowsBefore.push_back(m_shown[size_t(index.row())]);

  m_sortColumn = column;
  m_sortOrder = order;
  sortOrderVector();
  if (m_words.isEmpty()) {
    m_shown = m_order;
  } else {
    applyFilter(m_order);
  }

  if (!before.isEmpty()) {
    std::vector<int> placeOf(size_t(m_report.rows.size()), -1);
    for (size_t place = 0; place < m_shown.size(); ++place) {
      placeOf[size_t(m_shown[place])] = int(place);
    }
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i) {
      after.append(index(placeOf[size_t(rowsBefore[size_t(i)])], before[i].column()));
    }
    changePersistentIndexList(before, after);
  }
  Q_EMIT layoutChanged({}, VerticalSortHint);
}

void AgingModel::sortOrderVector() {
  struct Key {
    qint64 value;
    int rank;
    qint32 row;
  };
  const bool byCode = m_sortColumn == Code;
  const bool descending = m_sortOrder == Qt::DescendingOrder;
  std::vector<Key> keys;
  keys.reserve(m_order.size());
  for (qsizetype i = 0; i < m_report.rows.size(); ++i) {
    const int rank = m_index.ranks[size_t(i)];
    const qint64 value = isAmount(m_sortColumn) ? amountOf(m_report.rows[i], m_sortColumn) : rank;
    keys.push_back({descending ? -value : value, rank, qint32(i)});
  }
  if (byCode) {
    std::ranges::sort(keys, [&](const Key& a, const Key& b) {
      const auto& left = m_report.rows[a.row].key;
      const auto& right = m_report.rows[b.row].key;
      return descending ? right < left : left < right;
    });
  } else {
    std::ranges::sort(keys, [](const Key& a, const Key& b) {
      return std::pair{a.value, a.rank} < std::pair{b.value, b.rank};
    });
  }
  for (size_t i = 0; i < keys.size(); ++i) m_order[i] = keys[i].row;
}

}  // namespace encaisse
