#include "core/indicators/objectives.h"

#include "core/base/contracts.h"
#include "core/indicators/indicator_report.h"

using namespace Qt::StringLiterals;

namespace encaisse {

Objectives Objectives::read(const QJsonObject& object) {
  Objectives objectives;
  const int days = object[u"dsoDays"_s].toInt();
  if (days >= 1 && days <= mostDays) objectives.dsoDays = days;
  const qint64 cash = object[u"monthlyCash"_s].toInteger();
  if (cash > 0) objectives.monthlyCash = cash;
  return objectives;
}

QJsonObject Objectives::toJson() const {
  QJsonObject object;
  if (dsoDays) object[u"dsoDays"_s] = *dsoDays;
  if (monthlyCash) object[u"monthlyCash"_s] = *monthlyCash;
  return object;
}

QList<ObjectiveMonth> objectiveMonths(const Snapshot& snapshot, const CashOutlook& outlook,
                                      int months) {
  EXPECTS(months >= 1 && months <= 36);
  const QDate asOf = outlook.asOf();
  const QDate first = QDate{asOf.year(), asOf.month(), 1}.addMonths(1 - months);
  QList<ObjectiveMonth> list;
  for (int i = 0; i < months; ++i) {
    const QDate from = first.addMonths(i);
    list.append({from, from.addMonths(1).addDays(-1), 0, 0, {}});
  }
  const DayNumber firstDay = dayNumber(first);
  const DayNumber lastDay = dayNumber(asOf);
  for (const auto& item : snapshot.items) {
    const bool isReceipt = item.kind == ItemKind::Payment || item.kind == ItemKind::ReturnedPayment;
    if (!isReceipt || item.entryDay < firstDay || item.entryDay > lastDay) continue;
    const QDate day = toDate(item.entryDay);
    const int month = (day.year() - first.year()) * 12 + day.month() - first.month();
    list[month].received -= item.amount;
  }
  list.last().expected = outlook.months(1).first().mean;
  IndicatorQuestion question{asOf, months};
  question.settings = IndicatorSettings::read(snapshot.chasing.settings.value(u"indicators"_s));
  const auto report = buildIndicators(snapshot, question);
  // The report leaves out the days before the first entry.
  auto month = list.rbegin();
  for (auto row = report.rows.rbegin(); row != report.rows.rend(); ++row, ++month) {
    month->dsoTenths = row->of(Indicator::Dso).tenths;
  }
  return list;
}

}  // namespace encaisse
