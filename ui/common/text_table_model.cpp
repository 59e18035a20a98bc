#include "ui/common/text_table_model.h"

namespace encaisse {

void TextTableModel::setTable(const QList<QString>& headers, const QList<QList<QString>>& rows,
                              const QList<int>& figures) {
  beginResetModel();
  m_headers = headers;
  m_rows = rows;
  m_figures = figures;
  endResetModel();
}

int TextTableModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : int(m_rows.size());
}

int TextTableModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : int(m_headers.size());
}

QVariant TextTableModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return m_rows[index.row()].value(index.column());
    case Qt::TextAlignmentRole: return alignment(index.column());
    default: return {};
  }
}

QVariant TextTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal) return {};
  switch (role) {
    case Qt::DisplayRole: return m_headers.value(section);
    case Qt::TextAlignmentRole: return alignment(section);
    default: return {};
  }
}

QVariant TextTableModel::alignment(int column) const {
  const Qt::Alignment side = m_figures.contains(column) ? Qt::AlignRight : Qt::AlignLeft;
  return QVariant::fromValue(side | Qt::AlignVCenter);
}

}  // namespace encaisse
