#include "ui/aging/totals_model.h"

#include <QFont>
#include <QLocale>

#include "ui/common/money_format.h"

using namespace Qt::StringLiterals;

namespace encaisse {

TotalsModel::TotalsModel(const AgingModel& aging, QObject* parent)
    : QAbstractTableModel{parent}, m_aging{aging} {
  connect(&aging, &AgingModel::modelAboutToBeReset, this, [this] { beginResetModel(); });
  connect(&aging, &AgingModel::modelReset, this, [this] { endResetModel(); });
}

int TotalsModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : RowCount;
}

int TotalsModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : m_aging.columnCount();
}

QVariant TotalsModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  switch (role) {
    case Qt::DisplayRole: return displayText(index.row(), index.column());
    case Qt::TextAlignmentRole:
      return QVariant::fromValue(
          Qt::Alignment{Qt::AlignVCenter} |
          (AgingModel::isAmount(index.column()) ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::FontRole: {
      QFont font;
      font.setBold(index.row() == Total);
      return font;
    }
    case Qt::BackgroundRole: return m_aging.heatOf(m_aging.shownTotal(), index.column());
    case Qt::AccessibleTextRole: return spokenText(index.row(), index.column());
    case Qt::ToolTipRole:
      return index.row() == Share ? tr("Share of all that is owed, credits not deducted")
                                  : spokenText(Total, index.column());
    default: return {};
  }
}

QString TotalsModel::label(int row) const {
  if (row == Share) return tr("Share");
  const int shown = m_aging.rowCount();
  const int all = int(m_aging.report().rows.size());
  if (m_aging.isFiltered()) return tr("Total of %1 out of %2").arg(shown).arg(all);
  if (m_aging.report().groupBy == GroupBy::Customer) {
    return tr("Total of %n customer(s)", nullptr, all);
  }
  return tr("Total");
}

QString TotalsModel::displayText(int row, int column) const {
  if (column == AgingModel::Name) return label(row);
  if (column == AgingModel::Code) return {};
  const auto& total = m_aging.shownTotal();
  const qint64 amount = m_aging.amountOf(total, column);
  if (row == Total) return formatAmount(amount, m_aging.currency());
  const qint64 owed = total.balance - total.credits;
  if (column == AgingModel::Balance || owed <= 0) return {};
  const double percent = double(amount) * 100.0 / double(owed);
  return tr("%1 %").arg(QLocale{}.toString(percent, 'f', 1));
}

QString TotalsModel::spokenText(int row, int column) const {
  if (!AgingModel::isAmount(column)) return label(row);
  const QString text = row == Share ? displayText(row, column)
                                    : formatMoney(m_aging.amountOf(m_aging.shownTotal(), column),
                                                  m_aging.currency());
  return u"%1, %2: %3"_s.arg(label(row), m_aging.columnTitle(column), text);
}

}  // namespace encaisse
