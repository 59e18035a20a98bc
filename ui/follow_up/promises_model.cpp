#include "ui/follow_up/promises_model.h"

#include "core/base/day_number.h"
#include "ui/common/money_format.h"
#include "ui/follow_up/follow_up_words.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

QVariant alignment(int column) {
  const bool isFigure = column == PromisesModel::Promised || column == PromisesModel::Paid;
  return QVariant::fromValue(Qt::Alignment{Qt::AlignVCenter} |
                             (isFigure ? Qt::AlignRight : Qt::AlignLeft));
}

/// The day that matters now: the next one, else the last.
QDate dueDay(const PromiseLine& line) {
  if (line.status.nextDay != 0) return toDate(line.status.nextDay);
  return line.promise.parts.isEmpty() ? QDate{} : line.promise.parts.last().dueOn;
}

/// Which of the parts falls on that day, 1-based.
qsizetype partNumber(const PromiseLine& line) {
  qsizetype number = 1;
  for (const auto& part : line.promise.parts) number += part.dueOn < dueDay(line) ? 1 : 0;
  return number;
}

}  // namespace

void PromisesModel::setLines(QList<PromiseLine> lines, Currency currency) {
  beginResetModel();
  m_lines = std::move(lines);
  m_currency = currency;
  endResetModel();
}

void PromisesModel::setPalette(const QPalette& palette) {
  m_palette = palette;
  if (!m_lines.isEmpty()) {
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1), {Qt::ForegroundRole});
  }
}

int PromisesModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : int(m_lines.size());
}

int PromisesModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : ColumnCount;
}

QString PromisesModel::displayText(const PromiseLine& line, int column) const {
  switch (column) {
    case Customer: return line.customerName;
    case Made: return formatDay(line.promise.madeOn);
    case Items: return line.items.isEmpty() ? tr("all it owed") : line.items.join(u", "_s);
    case Promised: return formatAmount(line.status.promised, m_currency);
    case Paid: return formatAmount(line.status.paid, m_currency);
    case Due:
      return line.promise.parts.size() < 2 ? formatDay(dueDay(line))
                                           : tr("%1 (%2 of %3)", "day, which part of how many")
                                                 .arg(formatDay(dueDay(line)))
                                                 .arg(partNumber(line))
                                                 .arg(line.promise.parts.size());
    case State: return promiseStateText(line.status, m_currency);
    case Remark: return line.promise.note.isEmpty() ? line.promise.contact : line.promise.note;
    default: return {};
  }
}

QVariant PromisesModel::sortValue(const PromiseLine& line, int column) const {
  switch (column) {
    case Made: return line.promise.madeOn;
    case Promised: return line.status.promised;
    case Paid: return line.status.paid;
    case Due: return dueDay(line);
    case State: return int(line.status.state);
    default: return displayText(line, column);
  }
}

QString PromisesModel::partsText(const PromiseLine& line) const {
  QStringList lines;
  for (const auto& [dueOn, amount] : line.promise.parts) {
    lines.append(tr("%1 on %2").arg(formatMoney(amount, m_currency), formatDay(dueOn)));
  }
  if (!line.promise.contact.isEmpty()) lines.append(tr("Said by %1").arg(line.promise.contact));
  if (!line.promise.note.isEmpty()) lines.append(line.promise.note);
  if (!line.promise.cancelReason.isEmpty()) {
    lines.append(tr("Cancelled: %1").arg(line.promise.cancelReason));
  }
  return lines.join(u'\n');
}

QVariant PromisesModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  const auto& line = m_lines[index.row()];
  switch (role) {
    case Qt::DisplayRole: return displayText(line, index.column());
    case SortRole: return sortValue(line, index.column());
    case Qt::TextAlignmentRole: return alignment(index.column());
    case Qt::ToolTipRole: return partsText(line);
    case Qt::ForegroundRole:
      if (index.column() != State) return {};
      return promiseStateColor(line.status.state, m_palette);
    default: return {};
  }
}

QVariant PromisesModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal) return {};
  if (role == Qt::TextAlignmentRole) return alignment(section);
  if (role != Qt::DisplayRole) return {};
  switch (section) {
    case Customer: return tr("Customer");
    case Made: return tr("Made on");
    case Items: return tr("Items");
    case Promised: return tr("Promised (%1)").arg(currencySymbol(m_currency));
    case Paid: return tr("Paid (%1)").arg(currencySymbol(m_currency));
    case Due: return tr("Pays on");
    case State: return tr("State");
    case Remark: return tr("Remark");
    default: return {};
  }
}

}  // namespace encaisse
