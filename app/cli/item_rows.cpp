#include "app/cli/item_rows.h"

#include <QCoreApplication>
#include <QHash>

#include "core/exchange/ledger_export.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(Shell)
};

}  // namespace

Rows itemRows(const QList<Item>& items, Currency currency, QDate asOf) {
  const QHash<QString, QString> titles{
      {u"customer"_s, Words::tr("Customer")},  {u"name"_s, Words::tr("Name")},
      {u"kind"_s, Words::tr("Kind")},          {u"number"_s, Words::tr("Number")},
      {u"entryDate"_s, Words::tr("Entry")},    {u"dueDate"_s, Words::tr("Due")},
      {u"amount"_s, Words::tr("Amount")},      {u"open"_s, Words::tr("Open")},
      {u"daysLate"_s, Words::tr("Days late")}, {u"label"_s, Words::tr("Label")}};
  Table table = itemTable(items, currency, asOf);
  Rows rows;
  for (const auto& key : table.headers) rows.columns.append({key, titles.value(key)});
  rows.cells = std::move(table.rows);
  return rows;
}

}  // namespace encaisse
