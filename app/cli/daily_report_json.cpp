#include "app/cli/daily_report_json.h"

#include <array>

#include "app/cli/json_text.h"

namespace encaisse {
namespace {

void appendList(JsonText& json, const ReportList& list, Currency currency) {
  json.beginObject().key(u"total").value(list.total, currency);
  json.key(u"leftOut").value(qint64{list.more}).key(u"lines").beginRows();
  for (const auto& line : list.lines) {
    json.beginObject().key(u"customer").value(line.customer).key(u"text").value(line.text);
    json.key(u"amount").value(line.amount, currency).endObject();
  }
  json.endRows().endObject();
}

}  // namespace

QByteArray dailyReportJson(const DailyReport& report) {
  const auto currency = report.currency;
  JsonText json;
  json.beginObject().key(u"asOf").value(report.day).key(u"since").value(report.since);
  json.key(u"company").value(report.company).key(u"scope").value(toText(report.scope));
  json.key(u"currency").value(currency.code());
  json.key(u"outstanding").value(report.aging.balance, currency);
  json.key(u"overdue").value(report.aging.overdue(), currency);
  using List = ReportList DailyReport::*;
  static constexpr std::array<std::pair<QStringView, List>, 4> lists{
      {{u"actions", &DailyReport::actions},
       {u"receipts", &DailyReport::receipts},
       {u"broken", &DailyReport::broken},
       {u"alerts", &DailyReport::alerts}}};
  for (const auto& [name, list] : lists) appendList(json.key(name), report.*list, currency);
  json.key(u"weeks").beginRows();
  for (const auto& week : report.weeks) {
    json.beginObject().key(u"from").value(week.from).key(u"to").value(week.to);
    json.key(u"mean").value(week.mean, currency).key(u"p10").value(week.low, currency);
    json.key(u"p90").value(week.high, currency).endObject();
  }
  return json.endRows().endObject().take();
}

}  // namespace encaisse
