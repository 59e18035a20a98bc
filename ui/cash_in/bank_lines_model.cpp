#include "ui/cash_in/bank_lines_model.h"

#include <algorithm>

#include "ui/cash_in/badge_delegate.h"
#include "ui/cash_in/cash_in_words.h"
#include "ui/common/money_format.h"
#include "ui/common/table_view.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

QVariant alignment(int column) {
  const auto side = column == BankLinesModel::Amount ? Qt::AlignRight : Qt::AlignLeft;
  return QVariant::fromValue(Qt::Alignment{Qt::AlignVCenter} | side);
}

}  // namespace

void BankLinesModel::setWork(std::shared_ptr<const CashInWork> work) {
  beginResetModel();
  m_work = std::move(work);
  readStates();
  arrange();
  endResetModel();
}

void BankLinesModel::updateWork() {
  beginResetModel();
  readStates();
  arrange();
  endResetModel();
}

void BankLinesModel::setFilter(const QString& text) {
  beginResetModel();
  m_words = SearchWords{text};
  arrange();
  endResetModel();
}

void BankLinesModel::setShowSetAside(bool setAside) {
  beginResetModel();
  m_showSetAside = setAside;
  arrange();
  endResetModel();
}

void BankLinesModel::readStates() {
  const auto& lines = m_work->facts().lines;
  m_states.resize(lines.size());
  m_toTreat = 0;
  m_setAside = 0;
  m_toTreatMinor = 0;
  for (size_t i = 0; i < lines.size(); ++i) {
    m_states[i] = m_work->state(lines[i]);
    if (m_work->isDone(lines[i])) continue;
    if (lines[i].setAside) {
      ++m_setAside;
      continue;
    }
    ++m_toTreat;
    if (lines[i].kind != CashInLine::Kind::Return) m_toTreatMinor += m_work->openOf(lines[i]);
  }
}

bool BankLinesModel::isShown(int place) const {
  const auto& line = m_work->facts().lines[size_t(place)];
  return line.setAside == m_showSetAside && !m_work->isDone(line) &&
         (m_words.isEmpty() || m_words.match(line.searchText));
}

void BankLinesModel::arrange() {
  m_shown.clear();
  for (int place = 0; place < int(m_states.size()); ++place) {
    if (isShown(place)) m_shown.append(place);
  }
  sortShown();
}

void BankLinesModel::sortShown() {
  const auto& lines = m_work->facts().lines;
  const auto order = [this](auto key) {
    if (m_sortOrder == Qt::AscendingOrder) {
      std::ranges::stable_sort(m_shown, {}, key);
    } else {
      std::ranges::stable_sort(m_shown, std::ranges::greater{}, key);
    }
  };
  const auto textOrder = [&](QString CashInLine::*text) {
    std::ranges::stable_sort(m_shown, [&](int a, int b) {
      const int compared =
          (lines[size_t(a)].*text).compare(lines[size_t(b)].*text, Qt::CaseInsensitive);
      return m_sortOrder == Qt::AscendingOrder ? compared < 0 : compared > 0;
    });
  };
  switch (m_sortColumn) {
    case Day: return order([&](int place) { return lines[size_t(place)].day; });
    case Payer: return textOrder(&CashInLine::counterparty);
    case Label: return textOrder(&CashInLine::label);
    case Amount: return order([&](int place) { return m_work->openOf(lines[size_t(place)]); });
    case State: return order([&](int place) { return int(m_states[size_t(place)]); });
    default: return;
  }
}

int BankLinesModel::rowOf(qint64 key) const {
  const auto& lines = m_work->facts().lines;
  const auto found =
      std::ranges::find_if(m_shown, [&](int place) { return lines[size_t(place)].key() == key; });
  return found == m_shown.end() ? -1 : int(found - m_shown.begin());
}

QList<const CashInLine*> BankLinesModel::ready() const {
  QList<const CashInLine*> found;
  const auto& lines = m_work->facts().lines;
  for (size_t i = 0; i < lines.size(); ++i) {
    if (m_states[i] == LineState::Ready && !m_work->isDone(lines[i])) found.append(&lines[i]);
  }
  return found;
}

int BankLinesModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : int(m_shown.size());
}

bool BankLinesModel::namesPayers() const {
  return m_work != nullptr && std::ranges::any_of(m_work->facts().lines, [](const auto& line) {
           return !line.counterparty.isEmpty();
         });
}

int BankLinesModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : ColumnCount;
}

/// Who paid, by the bank; where it does not say, whom a ready proposal has recognised.
QString BankLinesModel::payerText(int row) const {
  const auto& shown = line(row);
  if (!shown.counterparty.isEmpty() || state(row) != LineState::Ready) return shown.counterparty;
  const auto candidates = m_work->candidates(shown);
  if (candidates.isEmpty()) return {};
  return m_work->facts().work.book.customers[size_t(candidates.first()->customer)].name;
}

QString BankLinesModel::displayText(int row, int column) const {
  const auto& shown = line(row);
  switch (column) {
    case Day: return formatDay(shown.day);
    case Payer: return payerText(row);
    case Label: return shown.label;
    case Amount: return formatAmount(m_work->openOf(shown), m_work->facts().currency);
    case State: return stateBadge(state(row)).text;
    default: return {};
  }
}

QVariant BankLinesModel::sortValue(int place, int column) const {
  const auto& line = m_work->facts().lines[size_t(place)];
  switch (column) {
    case Day: return line.day;
    case Payer: return line.counterparty;
    case Label: return line.label;
    case Amount: return m_work->openOf(line);
    default: return int(m_states[size_t(place)]);
  }
}

QVariant BankLinesModel::toolTip(int row, int column) const {
  if (column == State) return stateHelp(state(row));
  return column == Payer || column == Label ? QVariant{line(row).label} : QVariant{};
}

QVariant BankLinesModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  const int row = index.row();
  const int column = index.column();
  switch (role) {
    case Qt::DisplayRole: return displayText(row, column);
    case SortRole: return sortValue(m_shown[row], column);
    case Qt::TextAlignmentRole: return alignment(column);
    case Qt::ToolTipRole: return toolTip(row, column);
    case BadgeDelegate::ToneRole: {
      const auto tone = stateBadge(state(row)).tone;
      return tone && column == State ? QVariant{int(*tone)} : QVariant{};
    }
    default: return {};
  }
}

QVariant BankLinesModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal) return {};
  if (role == Qt::TextAlignmentRole) return alignment(section);
  if (role != Qt::DisplayRole) return {};
  switch (section) {
    case Day: return tr("Day");
    case Payer: return tr("From");
    case Label: return tr("Label");
    case Amount: return tr("Amount (%1)").arg(currencySymbol(m_work->facts().currency));
    case State: return tr("State");
    default: return {};
  }
}

void BankLinesModel::sort(int column, Qt::SortOrder order) {
  if (column < 0) return;
  m_sortColumn = column;
  m_sortOrder = order;
  Q_EMIT layoutAboutToBeChanged();
  const auto before = persistentIndexList();
  const auto shownBefore = m_shown;
  sortShown();
  QModelIndexList after;
  for (const auto& old : before) {
    after.append(index(int(m_shown.indexOf(shownBefore[old.row()])), old.column()));
  }
  changePersistentIndexList(before, after);
  Q_EMIT layoutChanged();
}

}  // namespace encaisse
