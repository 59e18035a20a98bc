#include "core/interest/rate_table.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>

#include "core/base/csv_resource.h"
#include "core/calendar/month_arithmetic.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(RateTable)
};

DayNumber dayOf(const QString& text) { return parseIsoDay(text.toStdString()); }

Error badLine(qsizetype line, const QString& text) {
  return {
      ErrorCode::FileFormat,
      Words::tr("Line %1 of the rates is not readable: \"%2\". It needs a series, a day, a rate "
                "in percent and a source.")
          .arg(line)
          .arg(text),
      {}};
}

std::optional<std::pair<QString, DatedRate>> rowOf(const QStringList& fields) {
  if (fields.size() != 6 || fields[0].isEmpty()) return std::nullopt;
  const auto percent = basisPointsOf(fields[3]);
  const DayNumber from = dayOf(fields[1]);
  const DayNumber until = dayOf(fields[2]);
  if (!percent || from == 0 || fields[5].isEmpty()) return std::nullopt;
  if (!fields[2].isEmpty() && until < from) return std::nullopt;
  return std::pair{fields[0], DatedRate{from, until, *percent, fields[4], fields[5]}};
}

}  // namespace

RateSeries::RateSeries(const QList<DatedRate>& rates) {
  for (const auto& rate : rates) {
    const auto at = std::ranges::lower_bound(m_rates, rate.from, {}, &DatedRate::from);
    if (at != m_rates.end() && at->from == rate.from) {
      *at = rate;
    } else {
      m_rates.insert(at, rate);
    }
  }
}

std::optional<RateSeries::Found> RateSeries::at(DayNumber day) const {
  const auto next = std::ranges::upper_bound(m_rates, day, {}, &DatedRate::from);
  if (next == m_rates.begin()) return std::nullopt;
  const auto& rate = *std::prev(next);
  const DayNumber untilNext = next == m_rates.end() ? rate.from : next->from - 1;
  const DayNumber knownUntil = rate.until == 0 ? untilNext : rate.until;
  return Found{rate.basisPoints, day > knownUntil, rate.from, rate.evidence, rate.source};
}

Result<RateTable> RateTable::parse(const QByteArray& csv) {
  const QString heads = QString::fromUtf8(csv.left(csv.indexOf('\n'))).trimmed();
  if (heads != "series;from;until;percent;evidence;source"_L1) return badLine(1, heads.left(80));
  const auto rows = parseRecords(csv, rowOf, badLine);
  if (!rows.ok()) return rows.error();
  QHash<QString, QList<DatedRate>> rates;
  for (const auto& [series, rate] : rows.value()) rates[series].append(rate);
  RateTable table;
  for (auto it = rates.cbegin(); it != rates.cend(); ++it) {
    table.m_series.insert(it.key(), RateSeries{it.value()});
  }
  return table;
}

const RateTable& RateTable::shipped() {
  static const auto table = shippedTable(u"reference_rates.csv"_s, parse);
  return table;
}

RateTable RateTable::with(const QString& series, const QList<DatedRate>& rates) const {
  RateTable table = *this;
  table.m_series.insert(series, RateSeries{find(series).rates() + rates});
  return table;
}

DayNumber halfYearStart(DayNumber day) {
  const CivilDay civil = civilDay(day);
  const DayNumber firstOfMonth = day - civil.day + 1;
  return addMonths(firstOfMonth, -((civil.month - 1) % 6));
}

DayNumber halfYearEnd(DayNumber day) { return addMonths(halfYearStart(day), 6) - 1; }

std::optional<int> basisPointsOf(const QString& percent) {
  static const QRegularExpression number{u"^(-?)([0-9]{1,3})(?:\\.([0-9]{1,2}))?$"_s};
  const auto match = number.match(percent);
  if (!match.hasMatch()) return std::nullopt;
  const QString decimals = match.captured(3).leftJustified(2, u'0');
  const int magnitude = match.captured(2).toInt() * 100 + decimals.toInt();
  if (magnitude > 10000) return std::nullopt;
  return match.captured(1).isEmpty() ? magnitude : -magnitude;
}

QString percentOf(int basisPoints) {
  const int magnitude = qAbs(basisPoints);
  return u"%1%2.%3"_s.arg(basisPoints < 0 ? u"-"_s : u""_s, QString::number(magnitude / 100),
                          QString::number(magnitude % 100).rightJustified(2, u'0'));
}

}  // namespace encaisse
