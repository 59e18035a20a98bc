#include "ui/cash_in/match_items_model.h"

#include <algorithm>

#include "core/base/equal_run.h"
#include "ui/cash_in/amount_text.h"
#include "ui/common/money_format.h"
#include "ui/common/table_view.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

QVariant alignment(int column) {
  const bool isFigure = column == MatchItemsModel::Open || column == MatchItemsModel::Part;
  return QVariant::fromValue(Qt::Alignment{Qt::AlignVCenter} |
                             (isFigure ? Qt::AlignRight : Qt::AlignLeft));
}

}  // namespace

void MatchItemsModel::setCustomer(std::shared_ptr<const CashInWork> work, qint32 customer,
                                  qint64 without, QDate today) {
  beginResetModel();
  m_work = std::move(work);
  m_customer = customer;
  m_today = today;
  m_shown.clear();
  m_parts.clear();
  m_partOf.clear();
  m_chosen = 0;
  m_openTotal = 0;
  const auto& items = m_work->facts().work.book.items;
  const auto own = equalRun(items, customer, &MatchItem::customer);
  for (const auto& item : own) {
    const qint64 open = m_work->openOf(item);
    if (item.id == without || open == 0) continue;
    m_shown.push_back(size_t(&item - items.data()));
    m_openTotal += open;
  }
  sortShown();
  endResetModel();
  Q_EMIT partsChanged();
}

void MatchItemsModel::sortShown() {
  const auto& items = m_work->facts().work.book.items;
  const auto order = [&](auto key) {
    const auto of = [&](size_t place) { return key(items[place]); };
    if (m_sortOrder == Qt::AscendingOrder) {
      std::ranges::stable_sort(m_shown, {}, of);
    } else {
      std::ranges::stable_sort(m_shown, std::ranges::greater{}, of);
    }
  };
  switch (m_sortColumn) {
    case Number: return order([](const MatchItem& item) -> const QString& { return item.number; });
    case Issued: return order([](const MatchItem& item) { return item.issueDay; });
    case Open: return order([this](const MatchItem& item) { return m_work->openOf(item); });
    case Part: return order([this](const MatchItem& item) { return partOf(item.id); });
    default: return order([](const MatchItem& item) { return item.dueDay; });
  }
}

qint64 MatchItemsModel::partOf(qint64 itemId) const { return m_partOf.value(itemId); }

int MatchItemsModel::rowOf(qint64 itemId) const {
  const auto& items = m_work->facts().work.book.items;
  const auto found =
      std::ranges::find_if(m_shown, [&](size_t place) { return items[place].id == itemId; });
  return found == m_shown.end() ? -1 : int(found - m_shown.begin());
}

void MatchItemsModel::setPart(const MatchItem& item, qint64 amount) {
  const qint64 before = partOf(item.id);
  if (before == amount) return;
  const auto place = std::ranges::find(m_parts, item.id, &MatchPart::itemId);
  if (amount == 0) {
    m_parts.erase(place);
    m_partOf.remove(item.id);
  } else {
    if (before == 0) {
      m_parts.append({item.id, amount});
    } else {
      place->amount = amount;
    }
    m_partOf[item.id] = amount;
  }
  m_chosen += amount - before;
}

void MatchItemsModel::tellChange() {
  if (!m_shown.empty()) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
  Q_EMIT partsChanged();
}

void MatchItemsModel::setParts(const QList<MatchPart>& parts) {
  m_parts.clear();
  m_partOf.clear();
  m_chosen = 0;
  for (const auto& part : parts) {
    const auto* item = m_work->facts().findItem(part.itemId);
    if (item == nullptr || item->customer != m_customer || rowOf(part.itemId) < 0) continue;
    const qint64 open = m_work->openOf(*item);
    setPart(*item, open > 0 ? std::clamp(part.amount, qint64{0}, open)
                            : std::clamp(part.amount, open, qint64{0}));
  }
  tellChange();
}

void MatchItemsModel::toggle(int row) {
  const auto& chosenItem = item(row);
  const qint64 open = m_work->openOf(chosenItem);
  const qint64 rest = m_received - m_chosen;
  if (isChosen(row)) {
    setPart(chosenItem, 0);
  } else {
    setPart(chosenItem, open > 0 && rest > 0 ? qMin(open, rest) : open);
  }
  tellChange();
}

qint64 MatchItemsModel::unpaid() const {
  qint64 sum = 0;
  for (const auto& part : m_parts) {
    if (part.amount < 0) continue;
    const auto* item = m_work->facts().findItem(part.itemId);
    if (item != nullptr) sum += m_work->openOf(*item) - part.amount;
  }
  return sum;
}

void MatchItemsModel::chooseWhole() {
  const auto parts = m_parts;
  for (const auto& part : parts) {
    const auto* item = m_work->facts().findItem(part.itemId);
    if (item != nullptr && part.amount > 0) setPart(*item, m_work->openOf(*item));
  }
  tellChange();
}

void MatchItemsModel::cutToReceived() {
  const auto parts = m_parts;
  for (auto part = parts.crbegin(); part != parts.crend() && m_chosen > m_received; ++part) {
    const auto* item = m_work->facts().findItem(part->itemId);
    if (item == nullptr || part->amount <= 0) continue;
    setPart(*item, part->amount - qMin(part->amount, m_chosen - m_received));
  }
  tellChange();
}

int MatchItemsModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : int(m_shown.size());
}

int MatchItemsModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : ColumnCount;
}

QString MatchItemsModel::displayText(int row, int column) const {
  const auto& shown = item(row);
  const Currency currency = m_work->facts().currency;
  switch (column) {
    case Number: return shown.number;
    case Issued: return shown.issueDay == 0 ? QString{} : formatDay(toDate(shown.issueDay));
    case Due: return shown.dueDay == 0 ? QString{} : formatDay(toDate(shown.dueDay));
    case Delay:
      if (shown.open < 0) return tr("credit");
      return shown.dueDay == 0 ? QString{} : formatDelay(toDate(shown.dueDay).daysTo(m_today));
    case Open: return formatAmount(m_work->openOf(shown), currency);
    case Part: return isChosen(row) ? formatAmount(partOf(shown.id), currency) : QString{};
    default: return {};
  }
}

QVariant MatchItemsModel::sortValue(const MatchItem& item, int column) const {
  switch (column) {
    case Number: return item.number;
    case Issued: return item.issueDay;
    case Open: return m_work->openOf(item);
    case Part: return partOf(item.id);
    default: return item.dueDay;
  }
}

QVariant MatchItemsModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  const int row = index.row();
  const int column = index.column();
  switch (role) {
    case Qt::DisplayRole: return displayText(row, column);
    case Qt::EditRole: return column == Part ? displayText(row, column) : QVariant{};
    case SortRole: return sortValue(item(row), column);
    case Qt::TextAlignmentRole: return alignment(column);
    case Qt::CheckStateRole:
      if (column != Number) return {};
      return isChosen(row) ? Qt::Checked : Qt::Unchecked;
    case Qt::ToolTipRole:
      return column == Part ? QVariant{tr("Type the part that is paid (F2)")} : QVariant{};
    default: return {};
  }
}

bool MatchItemsModel::readPart(int row, const QString& typed) {
  const auto& edited = item(row);
  const qint64 open = m_work->openOf(edited);
  const Currency currency = m_work->facts().currency;
  if (typed.trimmed().isEmpty()) {
    setPart(edited, 0);
    return true;
  }
  const auto amount = parseAmount(typed, currency);
  if (!amount) {
    Q_EMIT partRefused(tr("“%1” is no amount.").arg(typed.trimmed()));
    return false;
  }
  // The sign of a credit is given by the item: people type it without.
  const qint64 part = open < 0 ? -qAbs(*amount) : *amount;
  if ((open > 0 && (part < 0 || part > open)) || (open < 0 && part < open)) {
    Q_EMIT partRefused(
        tr("Of %1 only %2 is open.").arg(edited.number, formatMoney(open, currency)));
    return false;
  }
  setPart(edited, part);
  return true;
}

bool MatchItemsModel::setData(const QModelIndex& index, const QVariant& value, int role) {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return false;
  if (role == Qt::CheckStateRole && index.column() == Number) {
    const bool wanted = value.toInt() == Qt::Checked;
    if (wanted != isChosen(index.row())) toggle(index.row());
    return true;
  }
  if (role != Qt::EditRole || index.column() != Part) return false;
  if (!readPart(index.row(), value.toString())) return false;
  tellChange();
  return true;
}

Qt::ItemFlags MatchItemsModel::flags(const QModelIndex& index) const {
  auto flags = QAbstractTableModel::flags(index);
  if (!index.isValid()) return flags;
  if (index.column() == Number) flags |= Qt::ItemIsUserCheckable;
  if (index.column() == Part) flags |= Qt::ItemIsEditable;
  return flags;
}

QVariant MatchItemsModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal) return {};
  if (role == Qt::TextAlignmentRole) return alignment(section);
  if (role != Qt::DisplayRole) return {};
  const QString symbol = currencySymbol(m_work->facts().currency);
  switch (section) {
    case Number: return tr("Item");
    case Issued: return tr("Issued");
    case Due: return tr("Due");
    case Delay: return tr("Delay");
    case Open: return tr("Open (%1)").arg(symbol);
    case Part: return tr("Part (%1)").arg(symbol);
    default: return {};
  }
}

void MatchItemsModel::sort(int column, Qt::SortOrder order) {
  if (column < 0) return;
  m_sortColumn = column;
  m_sortOrder = order;
  Q_EMIT layoutAboutToBeChanged();
  const auto before = persistentIndexList();
  QList<qint64> ids;
  for (const auto& old : before) ids.append(item(old.row()).id);
  sortShown();
  QModelIndexList after;
  for (qsizetype i = 0; i < before.size(); ++i) {
    after.append(index(rowOf(ids[i]), before[i].column()));
  }
  changePersistentIndexList(before, after);
  Q_EMIT layoutChanged();
}

}  // namespace encaisse
