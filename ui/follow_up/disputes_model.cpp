#include "ui/follow_up/disputes_model.h"

#include "ui/common/money_format.h"
#include "ui/common/theme.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

QVariant alignment(int column) {
  const bool isFigure = column == DisputesModel::Amount || column == DisputesModel::Open;
  return QVariant::fromValue(Qt::Alignment{Qt::AlignVCenter} |
                             (isFigure ? Qt::AlignRight : Qt::AlignLeft));
}

}  // namespace

void DisputesModel::setLines(QList<DisputeLine> lines, QDate asOf, Currency currency) {
  beginResetModel();
  m_lines = std::move(lines);
  m_asOf = asOf;
  m_currency = currency;
  endResetModel();
}

void DisputesModel::setPalette(const QPalette& palette) {
  m_palette = palette;
  if (!m_lines.isEmpty()) {
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1), {Qt::ForegroundRole});
  }
}

int DisputesModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : int(m_lines.size());
}

int DisputesModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : ColumnCount;
}

bool DisputesModel::isLate(const DisputeLine& line) const {
  return !line.resolved && line.dispute.followUpOn.isValid() && line.dispute.followUpOn < m_asOf;
}

QString DisputesModel::stateText(const DisputeLine& line) const {
  const auto& dispute = line.dispute;
  if (line.resolved) {
    return tr("Resolved in %n day(s)", nullptr, int(dispute.openedOn.daysTo(dispute.resolvedOn)));
  }
  return tr("Open for %n day(s)", nullptr, int(dispute.openedOn.daysTo(m_asOf)));
}

QString DisputesModel::displayText(const DisputeLine& line, int column) const {
  switch (column) {
    case Customer: return line.customerName;
    case Number: return line.itemNumber;
    case Reason: return line.reasonText;
    case Amount: return formatAmount(line.amount, m_currency);
    case Open: return formatAmount(line.open, m_currency);
    case Owner: return line.dispute.owner;
    case Opened: return formatDay(line.dispute.openedOn);
    case FollowUp:
      return line.dispute.followUpOn.isValid() ? formatDay(line.dispute.followUpOn) : QString{};
    case State: return stateText(line);
    case Remark: return line.resolved ? line.dispute.resolution : line.dispute.note;
    default: return {};
  }
}

QVariant DisputesModel::sortValue(const DisputeLine& line, int column) const {
  switch (column) {
    case Amount: return line.amount;
    case Open: return line.open;
    case Opened: return line.dispute.openedOn;
    case FollowUp: return line.dispute.followUpOn;
    case State: return line.resolved ? line.dispute.resolvedOn : QDate{};
    default: return displayText(line, column);
  }
}

QVariant DisputesModel::color(const DisputeLine& line, int column) const {
  if (column == FollowUp && isLate(line)) {
    return theme::textColor(theme::Meaning::LateOver90, m_palette);
  }
  if (column != State) return {};
  return line.resolved ? theme::textColor(theme::Meaning::Credit, m_palette)
                       : theme::textColor(theme::Meaning::Dispute, m_palette);
}

QVariant DisputesModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  const auto& line = m_lines[index.row()];
  switch (role) {
    case Qt::DisplayRole: return displayText(line, index.column());
    case SortRole: return sortValue(line, index.column());
    case Qt::TextAlignmentRole: return alignment(index.column());
    case Qt::ForegroundRole: return color(line, index.column());
    case Qt::ToolTipRole:
      if (index.column() == FollowUp && isLate(line)) return tr("The follow-up day has passed");
      return displayText(line, index.column());
    default: return {};
  }
}

QVariant DisputesModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal) return {};
  if (role == Qt::TextAlignmentRole) return alignment(section);
  if (role != Qt::DisplayRole) return {};
  switch (section) {
    case Customer: return tr("Customer");
    case Number: return tr("Item");
    case Reason: return tr("Reason");
    case Amount: return tr("Disputed (%1)").arg(currencySymbol(m_currency));
    case Open: return tr("Open (%1)").arg(currencySymbol(m_currency));
    case Owner: return tr("Owner");
    case Opened: return tr("Opened on");
    case FollowUp: return tr("Follow up on");
    case State: return tr("State");
    case Remark: return tr("Remark");
    default: return {};
  }
}

}  // namespace encaisse
