#pragma once

#include <QDate>
#include <QWidget>

#include "core/forecast/late_items.h"
#include "ui/common/snapshot_work.h"
#include "ui/ledger_session.h"

class QComboBox;
class QLabel;

namespace encaisse {

class TableView;
class TextTableModel;

/// Who will be late in the month to come: every item with its chance, what it is made of, and how
/// good such chances were in this ledger's past.
class LatePane : public QWidget {
  Q_OBJECT

public:
  explicit LatePane(LedgerSession& session, QWidget* parent = nullptr);

  /// Computes anew from the session's facts, off this thread where they are many.
  void refresh();

Q_SIGNALS:
  void openCustomer(qint64 customerId);

private:
  struct Figures;

  QWidget* buildItems();
  QWidget* buildBins();
  void fillMonths();
  void fill(const Figures& figures, const Snapshot& snapshot);
  void fillItems(const Figures& figures, const Snapshot& snapshot);
  void fillBins(const Figures& figures);

  LedgerSession& m_session;
  SnapshotWork m_work;
  QList<qint64> m_customerIds;  ///< of each line
  QComboBox* m_month;
  QLabel* m_sum;
  QLabel* m_more;
  TextTableModel* m_items;
  TableView* m_itemsView;
  TextTableModel* m_bins;
  TableView* m_binsView;
};

}  // namespace encaisse
