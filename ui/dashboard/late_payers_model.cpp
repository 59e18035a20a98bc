#include "ui/dashboard/late_payers_model.h"

#include <QLocale>

#include "ui/common/money_format.h"

namespace encaisse {
namespace {

QVariant alignment(int column) {
  return QVariant::fromValue(
      Qt::Alignment{Qt::AlignVCenter} |
      (column == LatePayersModel::CustomerName ? Qt::AlignLeft : Qt::AlignRight));
}

}  // namespace

void LatePayersModel::setPayers(std::shared_ptr<const Snapshot> snapshot, QList<LatePayer> payers) {
  beginResetModel();
  m_snapshot = std::move(snapshot);
  m_payers = std::move(payers);
  endResetModel();
}

qint64 LatePayersModel::customerId(int row) const {
  return m_snapshot->customers[m_payers[row].customer].id;
}

int LatePayersModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : int(m_payers.size());
}

int LatePayersModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : ColumnCount;
}

QString LatePayersModel::displayText(const LatePayer& payer, int column) const {
  switch (column) {
    case CustomerName: return m_snapshot->customers[payer.customer].name;
    case Overdue: return formatAmount(payer.overdue, m_snapshot->company.currency);
    case OldestDaysLate: return QLocale{}.toString(payer.oldestDaysLate);
    case Cumulative:
      return tr("%1 %").arg(QLocale{}.toString(payer.cumulativePermille / 10.0, 'f', 1));
    default: return {};
  }
}

QVariant LatePayersModel::sortValue(const LatePayer& payer, int column) const {
  switch (column) {
    case CustomerName: return payer.customer;
    case Overdue: return payer.overdue;
    case OldestDaysLate: return payer.oldestDaysLate;
    case Cumulative: return payer.cumulativePermille;
    default: return {};
  }
}

QVariant LatePayersModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  const auto& payer = m_payers[index.row()];
  switch (role) {
    case Qt::DisplayRole: return displayText(payer, index.column());
    case SortRole: return sortValue(payer, index.column());
    case PermilleRole: return payer.cumulativePermille;
    case Qt::TextAlignmentRole: return alignment(index.column());
    case Qt::ToolTipRole:
      if (index.column() != Cumulative) return {};
      return tr("Share of all that is overdue that lies with this customer and those above");
    default: return {};
  }
}

QVariant LatePayersModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal) return {};
  if (role == Qt::TextAlignmentRole) return alignment(section);
  if (role != Qt::DisplayRole) return {};
  switch (section) {
    case CustomerName: return tr("Customer");
    case Overdue: return tr("Overdue (%1)").arg(currencySymbol(m_snapshot->company.currency));
    case OldestDaysLate: return tr("Days late");
    case Cumulative: return tr("Added up");
    default: return {};
  }
}

}  // namespace encaisse
