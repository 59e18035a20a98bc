#include "ui/customers/customers_model.h"

#include <algorithm>
#include <limits>
#include <numeric>

#include "core/base/contracts.h"
#include "ui/common/money_format.h"
#include "ui/common/theme.h"

using namespace Qt::StringLiterals;

namespace encaisse {

CustomersModel::CustomersModel(QObject* parent)
    : QAbstractTableModel{parent}, m_overview{std::make_shared<CustomersOverview>()} {}

void CustomersModel::setOverview(std::shared_ptr<const CustomersOverview> overview,
                                 NameIndex index) {
  EXPECTS(qsizetype(index.ranks.size()) == overview->rows.size());
  beginResetModel();
  m_overview = std::move(overview);
  m_index = std::move(index);
  m_order.resize(size_t(m_overview->rows.size()));
  std::iota(m_order.begin(), m_order.end(), 0);
  sortAll();
  selectShown();
  endResetModel();
}

void CustomersModel::setFilter(const QString& text) {
  m_filterText = text.trimmed();
  const SearchWords words{text};
  if (words.isEmpty() && m_words.isEmpty()) return;
  beginResetModel();
  m_words = words;
  selectShown();
  endResetModel();
}

void CustomersModel::setShow(Show show) {
  beginResetModel();
  m_show = show;
  selectShown();
  endResetModel();
}

void CustomersModel::setPalette(const QPalette& palette) {
  m_palette = palette;
  if (m_shown.empty()) return;
  Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1), {Qt::BackgroundRole});
}

bool CustomersModel::isShown(int place) const {
  switch (m_show) {
    case Show::All: break;
    case Show::Open:
      if (m_overview->rows[place].items == 0) return false;
      break;
    case Show::Overdue:
      if (m_overview->rows[place].overdue() == 0) return false;
      break;
    case Show::Stopped:
      if (!m_overview->snapshot->customers[place].remindersStopped) return false;
      break;
  }
  return m_words.match(m_index.searchTexts[place]);
}

void CustomersModel::selectShown() {
  m_shown.clear();
  for (const int place : m_order) {
    if (isShown(place)) m_shown.push_back(place);
  }
}

int CustomersModel::rowOf(qint64 customerId) const {
  const int wanted = m_overview->indexOf(customerId);
  const auto found = std::ranges::find(m_shown, wanted);
  return wanted < 0 || found == m_shown.end() ? -1 : int(found - m_shown.begin());
}

const Customer& CustomersModel::customer(int row) const {
  return m_overview->snapshot->customers[placeAt(row)];
}

Currency CustomersModel::currency() const {
  return m_overview->snapshot ? m_overview->snapshot->company.currency : Currency::eur();
}

bool CustomersModel::isAmount(int column) {
  return column == Balance || column == Overdue || column == Credits;
}

qint64 CustomersModel::figureOf(int place, int column) const {
  const auto& row = m_overview->rows[place];
  switch (column) {
    case Balance: return row.balance;
    case Overdue: return row.overdue();
    case Credits: return row.credits;
    case Oldest: return m_overview->oldestDaysLate[size_t(place)];
    case UsualDelay: return m_overview->habits[size_t(place)].usualDelayDays;
    default: EXPECTS(false); return 0;
  }
}

qint64 CustomersModel::shownSum(Column column) const {
  qint64 sum = 0;
  for (const int place : m_shown) sum += figureOf(place, column);
  return sum;
}

int CustomersModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : int(m_shown.size());
}

int CustomersModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant CustomersModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  const int place = placeAt(index.row());
  switch (role) {
    case Qt::DisplayRole: return displayText(place, index.column());
    case SortRole: return sortValue(place, index.column());
    case Qt::TextAlignmentRole:
      return QVariant::fromValue(Qt::Alignment{Qt::AlignVCenter} |
                                 (isFigure(index.column()) ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::BackgroundRole: return background(place, index.column());
    case Qt::ToolTipRole: return toolTip(place, index.column());
    case Qt::AccessibleTextRole:
      return index.column() == Name
                 ? displayText(place, Name)
                 : u"%1, %2: %3"_s.arg(displayText(place, Name), columnTitle(index.column()),
                                       displayText(place, index.column()));
    default: return {};
  }
}

QString CustomersModel::columnTitle(int column) const {
  switch (column) {
    case Name: return tr("Customer");
    case Code: return tr("Code");
    case City: return tr("City");
    case Balance: return tr("Balance");
    case Overdue: return tr("Overdue");
    case Oldest: return tr("Oldest (days late)");
    case UsualDelay: return tr("Usual delay (days)");
    case Credits: return tr("Credits");
    case Reminders: return tr("Reminders");
    default: return {};
  }
}

QString CustomersModel::exportTitle(int column) const {
  return isAmount(column) ? u"%1 (%2)"_s.arg(columnTitle(column), currency().code())
                          : columnTitle(column);
}

QVariant CustomersModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation == Qt::Vertical || section < 0 || section >= ColumnCount) return {};
  switch (role) {
    case Qt::DisplayRole:
      return isAmount(section) ? columnTitle(section) + u'\n' + currencySymbol(currency())
                               : columnTitle(section).replace(u" ("_s, u"\n("_s);
    case Qt::TextAlignmentRole:
      return QVariant::fromValue(Qt::Alignment{Qt::AlignVCenter} |
                                 (isFigure(section) ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::ToolTipRole:
      if (section == Oldest) return tr("Days after the due date of the oldest open invoice");
      if (section == UsualDelay) {
        return tr("Days after the due date at which this customer usually pays; when it has paid "
                  "few invoices, drawn towards what all customers do");
      }
      if (section == Credits) {
        return tr("Payments and credit notes that are not yet set against an invoice");
      }
      return {};
    default: return {};
  }
}

QString CustomersModel::displayText(int place, int column) const {
  const auto& customer = m_overview->snapshot->customers[place];
  switch (column) {
    case Name: return customer.name;
    case Code: return customer.code;
    case City: return customer.city;
    case Balance: return formatAmount(figureOf(place, Balance), currency());
    case Overdue:
    case Credits: {
      const qint64 amount = figureOf(place, column);
      return amount == 0 ? QString{} : formatAmount(amount, currency());
    }
    case Oldest: {
      const qint64 days = figureOf(place, Oldest);
      return days == 0 ? QString{} : QLocale{}.toString(days);
    }
    case UsualDelay:
      return m_overview->habits[size_t(place)].paidItems == 0
                 ? QString{}
                 : QLocale{}.toString(figureOf(place, UsualDelay));
    case Reminders: return customer.remindersStopped ? tr("Stopped") : QString{};
    default: return {};
  }
}

QString CustomersModel::toolTip(int place, int column) const {
  const auto& customer = m_overview->snapshot->customers[place];
  const auto& habit = m_overview->habits[size_t(place)];
  switch (column) {
    case UsualDelay:
      return habit.paidItems == 0
                 ? tr("No paid invoice yet")
                 : tr("From %n paid item(s); their median: %1 days", nullptr, habit.paidItems)
                       .arg(habit.medianDelayDays);
    case Reminders: return customer.remindersStopped ? customer.stopReason : QString{};
    case Oldest: return formatDelay(std::max<qint64>(0, figureOf(place, Oldest)));
    default:
      return tr("%1 (%2)").arg(customer.name, customer.code) + u'\n' +
             tr("Enter or double click: the customer sheet");
  }
}

QVariant CustomersModel::background(int place, int column) const {
  const qint64 days = m_overview->oldestDaysLate[size_t(place)];
  if (days == 0 || (column != Overdue && column != Oldest)) return {};
  const auto& row = m_overview->rows[place];
  const Buckets buckets;
  const auto color = theme::bucketColor(buckets.indexOf(days), buckets.count(), m_palette);
  const qint64 owed = row.balance - row.credits;
  const double share = owed > 0 ? double(row.overdue()) / double(owed) : 0;
  return theme::heat(color, column == Oldest ? 0.6 : share, m_palette);
}

QVariant CustomersModel::sortValue(int place, int column) const {
  switch (column) {
    case Name:
    case Code:
    case City:
    case Reminders: return displayText(place, column);
    case UsualDelay:
      if (m_overview->habits[size_t(place)].paidItems == 0) {
        return std::numeric_limits<qint64>::min();
      }
      [[fallthrough]];
    default: return figureOf(place, column);
  }
}

Cell CustomersModel::cellAt(int row, int column) const {
  const int place = placeAt(row);
  if (isAmount(column)) return Money{figureOf(place, column), currency()};
  if (column == Reminders) return displayText(place, column);
  if (isFigure(column) && displayText(place, column).isEmpty()) return {};
  return isFigure(column) ? Cell{figureOf(place, column)} : Cell{displayText(place, column)};
}

void CustomersModel::sort(int column, Qt::SortOrder order) {
  if (column < 0 || column >= ColumnCount) return;
  Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
  const auto before = persistentIndexList();
  std::vector<int> placesBefore;
  for (const auto& index : before) placesBefore.push_back(placeAt(index.row()));
  m_sortColumn = column;
  m_sortOrder = order;
  sortAll();
  selectShown();
  std::vector<int> rowOfPlace(m_order.size(), -1);
  for (size_t row = 0; row < m_shown.size(); ++row) rowOfPlace[size_t(m_shown[row])] = int(row);
  QModelIndexList after;
  for (qsizetype i = 0; i < before.size(); ++i) {
    after.append(index(rowOfPlace[size_t(placesBefore[size_t(i)])], before[i].column()));
  }
  changePersistentIndexList(before, after);
  Q_EMIT layoutChanged({}, VerticalSortHint);
}

CustomersModel::SortKey CustomersModel::sortKey(int place) const {
  const bool descending = m_sortOrder == Qt::DescendingOrder;
  const int rank = m_index.ranks[size_t(place)];
  if (m_sortColumn == Name) return {descending ? -rank : rank, {}, rank, place};
  if (!isFigure(m_sortColumn)) {
    return {0, displayText(place, m_sortColumn).toCaseFolded(), rank, place};
  }
  const qint64 value = sortValue(place, m_sortColumn).toLongLong();
  return {descending ? ~value : value, {}, rank, place};  // ~ reverses the order of all values
}

void CustomersModel::sortAll() {
  std::vector<SortKey> keys;
  keys.reserve(m_order.size());
  for (int place = 0; place < int(m_order.size()); ++place) keys.push_back(sortKey(place));
  std::ranges::sort(keys, [this](const SortKey& a, const SortKey& b) {
    if (a.number != b.number) return a.number < b.number;
    const bool isLess = m_sortOrder == Qt::AscendingOrder ? a.text < b.text : b.text < a.text;
    return a.text == b.text ? a.rank < b.rank : isLess;
  });
  for (size_t i = 0; i < keys.size(); ++i) m_order[i] = keys[i].place;
}

}  // namespace encaisse
