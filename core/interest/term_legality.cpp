#include "core/interest/term_legality.h"

#include <QCoreApplication>
#include <algorithm>

#include "core/base/csv_resource.h"
#include "core/calendar/month_arithmetic.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(TermLegality)
};

std::optional<SectorCap::From> fromOf(const QString& key) {
  if (key == "issue"_L1) return SectorCap::From::Issue;
  if (key == "receipt"_L1) return SectorCap::From::Receipt;
  if (key == "delivery"_L1) return SectorCap::From::Delivery;
  if (key == "end_of_ten_days"_L1) return SectorCap::From::EndOfTenDays;
  if (key == "end_of_month"_L1) return SectorCap::From::EndOfMonth;
  return std::nullopt;
}

std::optional<SectorCap> capOf(const QStringList& fields) {
  if (fields.size() != 6 || fields[0].isEmpty()) return std::nullopt;
  bool isNumber = false;
  const int days = fields[1].toInt(&isNumber);
  const auto from = fromOf(fields[2]);
  if (!isNumber || days < 1 || days > 365 || !from) return std::nullopt;
  return SectorCap{fields[0], days, *from, fields[3], fields[4], fields[5]};
}

/// The 10th, the 20th or the last day of the month.
DayNumber endOfTenDays(DayNumber day) {
  const int dayOfMonth = civilDay(day).day;
  if (dayOfMonth <= 10) return day - dayOfMonth + 10;
  return dayOfMonth <= 20 ? day - dayOfMonth + 20 : endOfMonth(day);
}

/// 0 where it is not known.
DayNumber countedFrom(SectorCap::From from, const TermQuestion& question) {
  switch (from) {
    case SectorCap::From::Issue: return question.issueDay;
    case SectorCap::From::Receipt: return question.receiptDay;
    case SectorCap::From::Delivery: return question.deliveryDay;
    case SectorCap::From::EndOfTenDays:
      return question.deliveryDay == 0 ? 0 : endOfTenDays(question.deliveryDay);
    case SectorCap::From::EndOfMonth:
      return question.deliveryDay == 0 ? 0 : endOfMonth(question.deliveryDay);
  }
  EXPECTS(false);
  return 0;
}

DayNumber fortyFiveMonthEnd(DayNumber issueDay, MonthEndReading reading) {
  return reading == MonthEndReading::DaysFirst ? endOfMonth(issueDay + 45)
                                               : endOfMonth(issueDay) + 45;
}

TermVerdict verdict(const TermQuestion& question, DayNumber latest, const QString& article,
                    const QString& evidence) {
  return {latest, std::max(question.dueDay - latest, 0), article, evidence};
}

}  // namespace

Result<QList<SectorCap>> parseSectorCaps(const QByteArray& csv) {
  return parseRecords(csv, capOf, [](qsizetype line, const QString& text) {
    return Error{ErrorCode::FileFormat,
                 Words::tr("Line %1 of the table of payment terms is not readable: \"%2\".")
                     .arg(line)
                     .arg(text),
                 {}};
  });
}

const QList<SectorCap>& shippedSectorCaps() {
  static const auto caps = shippedTable(u"payment_caps_fr.csv"_s, parseSectorCaps);
  return caps;
}

std::optional<TermVerdict> checkTerm(const TermQuestion& question) {
  if (question.dueDay == 0) return std::nullopt;
  if (question.sector) {
    const auto& cap = *question.sector;
    const DayNumber from = countedFrom(cap.from, question);
    if (from == 0) return std::nullopt;
    return verdict(question, from + cap.days, cap.article, cap.evidence);
  }
  if (question.issueDay == 0) return std::nullopt;
  const QString article = u"C. com. L441-10 I"_s;
  if (question.periodicInvoice)
    return verdict(question, question.issueDay + 45, article, u"SEEN"_s);
  DayNumber latest = question.issueDay + 60;
  if (question.fortyFiveMonthEnd) {
    latest = std::max(latest, fortyFiveMonthEnd(question.issueDay, *question.fortyFiveMonthEnd));
  }
  return verdict(question, latest, article, u"SEEN"_s);
}

QString describe(const TermVerdict& verdict) {
  if (!verdict.isBeyond()) return {};
  return Words::tr("%n day(s) beyond the longest lawful term, %1 (%2).", nullptr,
                   verdict.daysBeyond)
      .arg(isoDay(toDate(verdict.latestDay)), verdict.article);
}

}  // namespace encaisse
