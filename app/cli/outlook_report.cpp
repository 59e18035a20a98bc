#include "app/cli/outlook_report.h"

#include <QCoreApplication>
#include <algorithm>

#include "app/cli/row_output.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(Shell)
};

Rows periodRows(const QList<OutlookPeriod>& periods, Currency currency) {
  Rows rows;
  rows.columns = {{u"from"_s, Words::tr("From")},
                  {u"to"_s, Words::tr("To")},
                  {u"byDueDate"_s, Words::tr("By due date")},
                  {u"mean"_s, Words::tr("Expected")},
                  {u"p10"_s, Words::tr("10 %")},
                  {u"p50"_s, Words::tr("50 %")},
                  {u"p90"_s, Words::tr("90 %")}};
  const auto money = [currency](qint64 minor) { return Cell{Money{minor, currency}}; };
  for (const auto& period : periods) {
    rows.cells.append({period.from, period.to, money(period.byDueDate), money(period.mean),
                       money(period.band.p10), money(period.band.p50), money(period.band.p90)});
  }
  return rows;
}

QString outlookText(const CashOutlook& outlook, const QList<OutlookPeriod>& weeks,
                    Currency currency) {
  QString text = Words::tr("Cash expected as of %1, %2, as customers have paid so far")
                     .arg(outlook.asOf().toString(Qt::ISODate), currency.code()) +
                 u"\n\n"_s;
  for (const auto& periods : {weeks, outlook.months(), outlook.days()}) {
    text += rowsToText(periodRows(periods, currency)) + u'\n';
  }
  return text +
         Words::tr("Still to be paid %1, of which %2 are overdue and %3 expected after the weeks")
             .arg(toDecimal(outlook.debits(), currency), toDecimal(outlook.overdue(), currency),
                  toDecimal(outlook.beyond(weeks.last().to), currency)) +
         u'\n' +
         Words::tr("Unallocated credits are taken off; beyond what is owed %1, balance %2")
             .arg(toDecimal(outlook.credits(), currency),
                  toDecimal(outlook.debits() + outlook.credits(), currency)) +
         u'\n';
}

QByteArray outlookJson(const CashOutlook& outlook, const QList<OutlookPeriod>& weeks,
                       Currency currency) {
  JsonText json;
  json.beginObject();
  json.key(u"asOf").value(outlook.asOf()).key(u"currency").value(currency.code());
  appendRows(json.key(u"weeks"), periodRows(weeks, currency));
  appendRows(json.key(u"months"), periodRows(outlook.months(), currency));
  appendRows(json.key(u"days"), periodRows(outlook.days(), currency));
  json.key(u"debits").value(outlook.debits(), currency);
  json.key(u"overdue").value(outlook.overdue(), currency);
  json.key(u"beyond").value(outlook.beyond(weeks.last().to), currency);
  json.key(u"credits").value(outlook.credits(), currency);
  json.key(u"balance").value(outlook.debits() + outlook.credits(), currency);
  return json.endObject().take();
}

struct GroupFigures {
  const CustomerGroup* group = nullptr;
  qint64 debits = 0;
  qint64 overdue = 0;
  qint64 credits = 0;
  QList<OutlookPeriod> days;
  qint64 beyond = 0;
};

std::vector<GroupFigures> groupFigures(const CashOutlook& outlook, const CustomerGroups& groups) {
  const auto parts = outlook.split(groups.groupOf, int(groups.groups.size()));
  std::vector<GroupFigures> figures;
  for (size_t i = 0; i < parts.size(); ++i) {
    const auto& part = parts[i];
    if (part.debits() == 0 && part.credits() == 0) continue;
    const auto days = part.days();
    figures.push_back({&groups.groups[i], part.debits(), part.overdue(), part.credits(), days,
                       part.beyond(days.last().to)});
  }
  std::ranges::stable_sort(figures, std::ranges::greater{},
                           [](const GroupFigures& one) { return one.days.first().mean; });
  return figures;
}

}  // namespace

void printOutlookByGroup(Console& console, const CashOutlook& outlook, const CustomerGroups& groups,
                         Currency currency, OutputFormat format) {
  Rows rows;
  rows.columns = {{u"key"_s, Words::tr("Group")},      {u"name"_s, Words::tr("Name")},
                  {u"debits"_s, Words::tr("Open")},    {u"overdue"_s, Words::tr("Overdue")},
                  {u"days30"_s, Words::tr("30 days")}, {u"days30P10"_s, Words::tr("10 %")},
                  {u"days30P90"_s, Words::tr("90 %")}, {u"days60"_s, Words::tr("60 days")},
                  {u"days90"_s, Words::tr("90 days")}, {u"beyond"_s, Words::tr("Later")},
                  {u"credits"_s, Words::tr("Credits")}};
  const auto money = [currency](qint64 minor) { return Cell{Money{minor, currency}}; };
  for (const auto& one : groupFigures(outlook, groups)) {
    rows.cells.append({one.group->key, one.group->name, money(one.debits), money(one.overdue),
                       money(one.days[0].mean), money(one.days[0].band.p10),
                       money(one.days[0].band.p90), money(one.days[1].mean),
                       money(one.days[2].mean), money(one.beyond), money(one.credits)});
  }
  printRows(console, rows, format);
}

void printOutlook(Console& console, const CashOutlook& outlook, int weeks, Currency currency,
                  OutputFormat format) {
  const auto periods = outlook.weeks(weeks);
  switch (format) {
    case OutputFormat::Table: console.write(outlookText(outlook, periods, currency)); break;
    case OutputFormat::Csv: console.write(rowsToCsv(periodRows(periods, currency))); break;
    case OutputFormat::Json: console.write(outlookJson(outlook, periods, currency)); break;
  }
}

}  // namespace encaisse
