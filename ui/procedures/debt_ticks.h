#pragma once

#include <QSet>

#include "core/procedures/debt_lines.h"
#include "ui/follow_up/tick_list.h"

namespace encaisse {

/// The debts of a customer with boxes to tick: number, due date, delay, what is open.
class DebtTicks : public TickList {
  Q_OBJECT

public:
  /// @param left  not ticked at first, by id of the item
  DebtTicks(const QList<DebtLine>& lines, const QSet<qint64>& left, QDate today, Currency currency,
            QWidget* parent = nullptr);

  /// The ticked lines, and those that are not.
  QList<DebtLine> tickedLines() const { return linesWhere(true); }
  QList<DebtLine> otherLines() const { return linesWhere(false); }

private:
  QList<DebtLine> linesWhere(bool isTicked) const;

  QList<DebtLine> m_lines;
};

}  // namespace encaisse
