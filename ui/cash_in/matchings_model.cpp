#include "ui/cash_in/matchings_model.h"

#include <QApplication>
#include <QFont>
#include <QPalette>

#include "ui/cash_in/cash_in_words.h"
#include "ui/common/money_format.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

QVariant alignment(int column) {
  const bool isFigure = column == MatchingsModel::Amount || column == MatchingsModel::Difference;
  return QVariant::fromValue(Qt::Alignment{Qt::AlignVCenter} |
                             (isFigure ? Qt::AlignRight : Qt::AlignLeft));
}

}  // namespace

void MatchingsModel::setFacts(std::shared_ptr<const CashInFacts> facts) {
  beginResetModel();
  m_facts = std::move(facts);
  arrange();
  endResetModel();
}

void MatchingsModel::setFilter(const QString& text) {
  beginResetModel();
  m_words = SearchWords{text};
  arrange();
  endResetModel();
}

void MatchingsModel::arrange() {
  m_shown.clear();
  for (int i = 0; i < count(); ++i) {
    if (m_words.isEmpty() || m_words.match(m_facts->matchingTexts[i])) m_shown.append(i);
  }
}

int MatchingsModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : int(m_shown.size());
}

int MatchingsModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : ColumnCount;
}

QString MatchingsModel::displayText(const Matching& matching, int column) const {
  const Currency currency = m_facts->currency;
  switch (column) {
    case Day: return formatDay(matching.day);
    case Customer: return matching.customerName;
    case Amount: return formatAmount(matching.amountMinor, currency);
    case Items:
      return matching.parts.isEmpty() ? tr("kept as credit") : partsText(*m_facts, matching.parts);
    case Difference:
      return matching.differenceMinor == 0 ? QString{}
                                           : formatAmount(matching.differenceMinor, currency);
    case State:
      if (matching.returnedId != 0) return tr("return");
      if (matching.returned) return tr("taken back");
      return matching.inAccounts ? tr("in the accounts") : tr("from the bank");
    case Reason: return matching.reason;
    case Undo: return tr("Undo");
    default: return {};
  }
}

QVariant MatchingsModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  const auto& shown = matching(index.row());
  switch (role) {
    case Qt::DisplayRole: return displayText(shown, index.column());
    case Qt::TextAlignmentRole: return alignment(index.column());
    case Qt::ForegroundRole:
      return index.column() == Undo ? QVariant{QApplication::palette().color(QPalette::Link)}
                                    : QVariant{};
    case Qt::FontRole: {
      if (index.column() != Undo) return {};
      QFont font = QApplication::font();
      font.setUnderline(true);
      return font;
    }
    case Qt::ToolTipRole:
      return index.column() == Undo
                 ? QVariant{tr("Takes this matching back: its items are open again (Del)")}
                 : QVariant{displayText(shown, index.column())};
    default: return {};
  }
}

QVariant MatchingsModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal) return {};
  if (role == Qt::TextAlignmentRole) return alignment(section);
  if (role != Qt::DisplayRole) return {};
  const QString symbol = currencySymbol(m_facts->currency);
  switch (section) {
    case Day: return tr("Day");
    case Customer: return tr("Customer");
    case Amount: return tr("Received (%1)").arg(symbol);
    case Items: return tr("Items");
    case Difference: return tr("Written off (%1)").arg(symbol);
    case State: return tr("State");
    case Reason: return tr("Reason");
    default: return {};
  }
}

}  // namespace encaisse
