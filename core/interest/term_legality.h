#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <optional>

#include "core/base/day_number.h"
#include "core/base/result.h"
#include "core/calendar/payment_terms.h"

namespace encaisse {

/// The longest term of a branch, as data: texts change, and some were read at second hand only.
struct SectorCap {
  enum class From { Issue, Receipt, Delivery, EndOfTenDays, EndOfMonth };
  QString sector;  ///< "transport"
  int days = 0;
  From from = From::Issue;
  QString article;
  QString evidence;
  QString source;

  friend bool operator==(const SectorCap&, const SectorCap&) = default;
};

/// @error FileFormat
Result<QList<SectorCap>> parseSectorCaps(const QByteArray& csv);
const QList<SectorCap>& shippedSectorCaps();

/// What is known of one invoice between professionals.
struct TermQuestion {
  DayNumber issueDay = 0;
  DayNumber dueDay = 0;
  DayNumber receiptDay = 0;   ///< of the invoice; 0: not known
  DayNumber deliveryDay = 0;  ///< of the goods or the end of the service; 0: not known
  std::optional<SectorCap> sector;
  bool periodicInvoice = false;  ///< summary of a period, CGI 289 I 3
  /// The contract says "45 days end of month", in this reading.
  std::optional<MonthEndReading> fortyFiveMonthEnd;
};

/// Whether a due date is later than the law allows. A warning for a person, not a judgment.
struct TermVerdict {
  DayNumber latestDay = 0;  ///< the last lawful day
  int daysBeyond = 0;       ///< above zero: the due date is too late by that many days
  QString article;
  QString evidence;  ///< how well the rule is known: "SEEN", "2ND", …

  bool isBeyond() const { return daysBeyond > 0; }
};

/// None where the day that the rule counts from is not known.
/// @source C. com., art. L441-10 I: 60 days from the issue, or 45 days end of month when the
///         contract says so; 45 days for periodic invoices; sectors by table, art. L441-11 II
std::optional<TermVerdict> checkTerm(const TermQuestion& question);

/// "15 days beyond the longest lawful term, 2 March 2026 (C. com. L441-10 I)."; empty when lawful.
QString describe(const TermVerdict& verdict);

}  // namespace encaisse
