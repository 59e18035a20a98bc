#include "core/exchange/view_repository.h"

#include <QSqlQuery>
#include <QVariant>

namespace encaisse {
namespace {

constexpr qsizetype rowsOfPart = 5'000;

Cell cellOf(const QVariant& value, ViewColumnKind kind, Currency currency) {
  if (value.isNull()) return {};
  switch (kind) {
    case ViewColumnKind::Text: return value.toString();
    case ViewColumnKind::Date: return QDate::fromString(value.toString(), Qt::ISODate);
    case ViewColumnKind::Integer: return value.toLongLong();
    case ViewColumnKind::Amount: return Money{value.toLongLong(), currency};
  }
  return {};
}

}  // namespace

void ViewRepository::read(const View& view, QDate asOf, Currency currency, const Take& take) const {
  auto query = m_db.run(selectAt(view, asOf));
  Table part;
  for (const auto& column : view.columns) part.headers.append(column.name);
  while (query.next()) {
    QList<Cell> row;
    row.reserve(view.columns.size());
    for (int i = 0; i < int(view.columns.size()); ++i) {
      row.append(cellOf(query.value(i), view.columns[i].kind, currency));
    }
    part.rows.append(std::move(row));
    if (part.rows.size() < rowsOfPart) continue;
    if (!take(part)) return;
    part = {};
  }
  if (!part.headers.isEmpty() || !part.rows.isEmpty()) take(part);
}

}  // namespace encaisse
