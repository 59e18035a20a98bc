#include "app/cli/late_report.h"

#include <QCoreApplication>
#include <QHash>
#include <cmath>

#include "app/cli/row_output.h"
#include "core/forecast/late_words.h"
#include "core/forecast/outlook_notes.h"
#include "core/promises/promise_state.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(Shell)
};

QString twoDecimals(std::optional<double> number) {
  return number ? QString::number(*number, 'f', 2) : u"-"_s;
}

Rows itemRows(const Snapshot& snapshot, const std::vector<LateItem>& items,
              const QHash<qint64, QString>& numbers) {
  const auto currency = snapshot.company.currency;
  Rows rows;
  rows.columns = {{u"customer"_s, Words::tr("Customer")},
                  {u"name"_s, Words::tr("Name")},
                  {u"number"_s, Words::tr("Number")},
                  {u"dueOn"_s, Words::tr("Due")},
                  {u"open"_s, Words::tr("Open")},
                  {u"chance"_s, Words::tr("Chance")},
                  {u"daysLate"_s, Words::tr("Days late")},
                  {u"atStake"_s, Words::tr("At stake")},
                  {u"reason"_s, {}}};
  for (const auto& late : items) {
    const auto& item = snapshot.items[late.item];
    const auto& customer = snapshot.customers[item.customer];
    rows.cells.append({customer.code, customer.name, numbers.value(item.id), toDate(item.dueDay),
                       Money{late.open, currency}, twoDecimals(late.chance),
                       qint64(std::lround(late.daysLate)), Money{late.atStake(), currency},
                       lateReason(late)});
  }
  return rows;
}

Rows binRows(const std::array<LateBin, 5>& bins) {
  Rows rows;
  rows.columns = {{u"from"_s, Words::tr("Chance from")},
                  {u"to"_s, Words::tr("To")},
                  {u"items"_s, Words::tr("Items")},
                  {u"predicted"_s, Words::tr("Predicted")},
                  {u"observed"_s, Words::tr("Late")}};
  for (const auto& bin : bins) {
    rows.cells.append({twoDecimals(bin.from), twoDecimals(bin.to), qint64{bin.items},
                       twoDecimals(bin.predicted), twoDecimals(bin.observed)});
  }
  return rows;
}

QByteArray lateJson(QDate asOf, QDate month, const Rows& items, const Rows& bins) {
  JsonText json;
  json.beginObject().key(u"asOf").value(asOf).key(u"month").value(month.toString(u"yyyy-MM"_s));
  appendRows(json.key(u"items"), items);
  appendRows(json.key(u"calibration"), bins);
  return json.endObject().take();
}

}  // namespace

ExitStatus printLateItems(Console& console, Ledger& ledger, const Snapshot& snapshot, QDate asOf,
                          QDate month, OutputFormat format) {
  const auto past = paymentPast(snapshot);
  const int graceDays = graceDaysOf(snapshot);
  const QDate last = month.addMonths(1).addDays(-1);
  const LateRecord record{snapshot, past, asOf, graceDays};
  const auto items = lateItems(snapshot, past, asOf, month, last, graceDays,
                               outlookNotes(snapshot, asOf), record.scaleAt(dayNumber(asOf)));
  QList<qint64> ids;
  for (const auto& late : items) ids.append(snapshot.items[late.item].id);
  const auto stored = ledger.items().byIds(ids);
  if (!stored.ok()) return console.refuse(stored.error());
  QHash<qint64, QString> numbers;
  for (const auto& item : stored.value()) numbers.insert(item.id, item.number);
  const auto rows = itemRows(snapshot, items, numbers);
  const auto bins = binRows(record.calibration());
  switch (format) {
    case OutputFormat::Csv: console.write(rowsToCsv(rows)); break;
    case OutputFormat::Json: console.write(lateJson(asOf, month, rows, bins)); break;
    case OutputFormat::Table:
      console.write(
          Words::tr("Items that fall due in %1, and the chance of each to be unpaid %n day(s) "
                    "after it, the most at stake first",
                    "", graceDays)
              .arg(month.toString(u"yyyy-MM"_s)) +
          u"\n\n"_s + rowsToText(rows) + u'\n' +
          Words::tr("Such chances a year long, from what was known each time, and what happened:") +
          u"\n\n"_s + rowsToText(bins));
      break;
  }
  return ExitStatus::Done;
}

}  // namespace encaisse
