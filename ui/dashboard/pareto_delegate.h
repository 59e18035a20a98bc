#pragma once

#include <QStyledItemDelegate>

namespace encaisse {

/// Paints a share that adds up line by line as a bar behind its text, so that a column of them is a
/// Pareto curve.
class ParetoDelegate : public QStyledItemDelegate {
  Q_OBJECT

public:
  /// @param permilleRole  gives 0–1000
  ParetoDelegate(int permilleRole, QObject* parent);

  void paint(QPainter* painter, const QStyleOptionViewItem& option,
             const QModelIndex& index) const override;

private:
  int m_permilleRole;
};

}  // namespace encaisse
