#pragma once

#include <QTreeWidget>

namespace encaisse {

/// A short list of ready-made rows with a box to tick before each.
class TickList : public QTreeWidget {
  Q_OBJECT

public:
  /// @param figures  columns set to the right
  TickList(const QString& name, const QStringList& heads, const QList<int>& figures,
           QWidget* parent = nullptr);

  void addRow(const QStringList& texts, bool isTicked);
  void tickAll(bool isTicked);
  /// Rows in the order they were added, from 0.
  QList<int> ticked() const;

Q_SIGNALS:
  void ticksChanged();

private:
  QList<int> m_figures;
};

}  // namespace encaisse
