#pragma once

#include <QBasicTimer>
#include <QObject>
#include <QPersistentModelIndex>
#include <functional>

#include "core/exchange/table_export.h"

class QTableView;

namespace encaisse {

/// Columns of texts with the types that people see in them: a column of which every text is a
/// figure, set to the right, holds numbers; one of which every text is a day holds days; all others
/// stay text, so that a number like "007" is not changed.
/// @param texts  rows, as long as @p headers
Table typedTable(const QList<QString>& headers, const QList<QList<QString>>& texts,
                 const QList<bool>& rightAligned, Currency currency);

/// "77.3 days" of "77,3 days", "-33.3 %", "0.5": a figure with decimals or a per cent sign as
/// people see it, with a point and one space before its unit; none for any other text.
std::optional<QString> plainMeasure(const QString& text);

/// Reads the whole of a grid as it is shown: every row in its order, the visible columns in theirs.
/// It reads in slices of some milliseconds, so that the window stays alive however long the list,
/// and begins again when the list changes. It belongs to the view and deletes itself when done.
class GridReader : public QObject {
  Q_OBJECT

public:
  using Done = std::function<void(const Table& table)>;
  GridReader(QTableView& view, Currency currency, Done done);

protected:
  void timerEvent(QTimerEvent* event) override;

private:
  void begin();
  void readRow();

  QTableView& m_view;
  Currency m_currency;
  Done m_done;
  QBasicTimer m_timer;
  QList<int> m_columns;
  QList<QString> m_headers;
  QList<bool> m_right;
  QList<QList<QString>> m_rows;
  int m_next = 0;
};

}  // namespace encaisse
