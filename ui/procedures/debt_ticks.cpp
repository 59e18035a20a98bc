#include "ui/procedures/debt_ticks.h"

#include "ui/common/money_format.h"

using namespace Qt::StringLiterals;

namespace encaisse {

DebtTicks::DebtTicks(const QList<DebtLine>& lines, const QSet<qint64>& left, QDate today,
                     Currency currency, QWidget* parent)
    : TickList{u"items"_s,
               {tr("Item"), tr("Due"), tr("Late"), tr("Open (%1)").arg(currencySymbol(currency))},
               {3},
               parent},
      m_lines{lines} {
  setAccessibleName(tr("Items"));
  for (const auto& line : m_lines) {
    addRow({line.number, formatDay(line.dueOn), formatDelay(daysLate(line.dueOn, today)),
            formatAmount(line.open, currency)},
           !left.contains(line.itemId));
  }
}

QList<DebtLine> DebtTicks::linesWhere(bool isTicked) const {
  const auto rows = ticked();
  QList<DebtLine> found;
  for (int row = 0; row < int(m_lines.size()); ++row) {
    if (rows.contains(row) == isTicked) found.append(m_lines[row]);
  }
  return found;
}

}  // namespace encaisse
