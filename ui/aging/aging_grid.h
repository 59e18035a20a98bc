#pragma once

#include <QHash>
#include <QSet>
#include <QWidget>

#include "ui/aging/aging_model.h"

namespace encaisse {

class FrozenTableView;
class TotalsModel;

/// The aging table with its totals pinned underneath. It shows an AgingModel and reports what is
/// opened; it computes nothing.
class AgingGrid : public QWidget {
  Q_OBJECT

public:
  explicit AgingGrid(AgingModel& model, QWidget* parent = nullptr);

  FrozenTableView* table() const { return m_table; }
  FrozenTableView* totals() const { return m_totals; }

  /// Adapts column widths to the figures; columns that somebody drew to a width keep it.
  void fitColumns();
  /// The key of the row that is current, empty when none, and back to it after a new report.
  QString currentKey() const;
  void setCurrent(const QString& key, int column);

Q_SIGNALS:
  void cellOpened(int row, int column);
  void totalOpened(int column);

protected:
  bool eventFilter(QObject* watched, QEvent* event) override;
  void changeEvent(QEvent* event) override;

private:
  void buildTable();
  void buildTotals();
  void styleTotals();
  void keepTogether();
  int neededWidth(int column) const;
  void stretchName();
  void fitTotalsHeight();
  void showHeaderMenu(QPoint place);
  QString settingsKey() const;
  void restoreColumns();
  void saveColumns() const;

  AgingModel& m_model;
  TotalsModel* m_totalsModel = nullptr;
  FrozenTableView* m_table = nullptr;
  FrozenTableView* m_totals = nullptr;
  QHash<int, int> m_drawn;  ///< columns whose width somebody chose, with that width
  QSet<int> m_hidden;       ///< columns that somebody hid
  int m_restoredColumns = 0;
  bool m_fitting = false;
};

}  // namespace encaisse
