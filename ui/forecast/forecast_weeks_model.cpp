#include "ui/forecast/forecast_weeks_model.h"

#include "ui/common/money_format.h"
#include "ui/common/theme.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

QVariant alignment(bool isNumeric) {
  return QVariant::fromValue(Qt::Alignment{Qt::AlignVCenter} |
                             (isNumeric ? Qt::AlignRight : Qt::AlignLeft));
}

}  // namespace

void ForecastWeeksModel::setRows(QList<ForecastRow> rows, Currency currency) {
  beginResetModel();
  m_rows = std::move(rows);
  m_currency = currency;
  endResetModel();
}

int ForecastWeeksModel::lineOfWeek(int week) const {
  for (int i = 0; i < int(m_rows.size()); ++i) {
    if (m_rows[i].kind == ForecastRow::Week && m_rows[i].week == week) return i;
  }
  return -1;
}

int ForecastWeeksModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : int(m_rows.size());
}

int ForecastWeeksModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : ColumnCount;
}

QVariant ForecastWeeksModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  const auto& row = m_rows[index.row()];
  const qint64 amount = index.column() == DueDate ? row.byDueDate : row.expected;
  switch (role) {
    case Qt::DisplayRole: return text(row, index.column());
    case SortRole: return index.column() == Week ? QVariant{index.row()} : QVariant{amount};
    case Qt::TextAlignmentRole: return alignment(index.column() != Week);
    case Qt::FontRole:
      return row.kind == ForecastRow::Total ? QVariant{theme::strongFont()} : QVariant{};
    default: return {};
  }
}

QVariant ForecastWeeksModel::text(const ForecastRow& row, int column) const {
  switch (column) {
    case Week: return forecastRowText(row);
    case Expected:
      // What is late stands in the weeks in which it is expected.
      return row.kind == ForecastRow::Late ? QString{} : formatAmount(row.expected, m_currency);
    case Band:
      if (row.kind != ForecastRow::Week) return {};
      return tr("%1 – %2", "least and most")
          .arg(formatWhole(row.band.p10, m_currency), formatWhole(row.band.p90, m_currency));
    default: return formatAmount(row.byDueDate, m_currency);
  }
}

QVariant ForecastWeeksModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal) return {};
  if (role == Qt::TextAlignmentRole) return alignment(section != Week);
  if (role != Qt::DisplayRole) return {};
  switch (section) {
    case Week: return tr("Week");
    case Expected: return tr("Expected (%1)").arg(currencySymbol(m_currency));
    case Band: return tr("4 times out of 5");
    case DueDate: return tr("By due date (%1)").arg(currencySymbol(m_currency));
    default: return {};
  }
}

}  // namespace encaisse
