#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>
#include <optional>
#include <utility>

#include "core/base/day_number.h"
#include "core/base/result.h"

namespace encaisse {

/// A rate from one day on, with where it was read.
struct DatedRate {
  DayNumber from = 0;
  /// The last day it is known to hold; 0: until the next row, of the last row its own first day.
  DayNumber until = 0;
  int basisPoints = 0;  ///< hundredths of a percent; may be negative (Germany, 2013 to 2022)
  QString evidence;     ///< "LAW", "SEEN", "2ND", "RECALL" or "USER"
  QString source;

  friend bool operator==(const DatedRate&, const DatedRate&) = default;
};

/// The rates of one kind, by day. A value; what it does not know it says.
class RateSeries {
public:
  struct Found {
    int basisPoints = 0;
    bool provisional = false;  ///< the last rate known, but not known to hold on that day
    DayNumber from = 0;
    QString evidence;
    QString source;
  };

  RateSeries() = default;
  /// @param rates  in any order; of two on one day the later in the list counts
  explicit RateSeries(const QList<DatedRate>& rates);

  const QList<DatedRate>& rates() const& { return m_rates; }
  QList<DatedRate> rates() && { return std::move(m_rates); }  ///< of find(), which is a temporary
  /// None before the first row.
  std::optional<Found> at(DayNumber day) const;

private:
  QList<DatedRate> m_rates;  ///< by day, one a day
};

/// All series by name.
class RateTable {
public:
  static QString ecbRefinancing() { return QStringLiteral("ecb_refinancing"); }
  /// Between professionals, and of any creditor who is no private person ("autres cas").
  static QString frenchLegalBusiness() { return QStringLiteral("fr_legal_business"); }
  /// Only of creditors who are private persons: no firm may claim it.
  static QString frenchLegalIndividual() { return QStringLiteral("fr_legal_individual"); }

  /// Reads "series;from;until;percent;evidence;source" with that header.
  /// @error FileFormat  the line and what is wrong in it
  static Result<RateTable> parse(const QByteArray& csv);
  /// The rates that come with the program, each with its source.
  static const RateTable& shipped();

  QStringList series() const { return m_series.keys(); }
  /// An empty series where the name is not known.
  RateSeries find(const QString& series) const { return m_series.value(series); }
  /// With rows of the user: they win on the same day of the same series.
  RateTable with(const QString& series, const QList<DatedRate>& rates) const;

private:
  QHash<QString, RateSeries> m_series;
};

/// 1 January or 1 July.
/// @source C. com., art. L441-10 II: the rate in force on 1 January counts for the first half of
/// the
///         year, that of 1 July for the second
DayNumber halfYearStart(DayNumber day);
DayNumber halfYearEnd(DayNumber day);

/// "12.15" → 1215; at most two decimals and |percent| <= 100.
std::optional<int> basisPointsOf(const QString& percent);
/// 1215 → "12.15".
QString percentOf(int basisPoints);

}  // namespace encaisse
