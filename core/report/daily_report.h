#pragma once

#include "core/receivables/aging.h"
#include "core/report/report_recipient.h"
#include "core/risk/weak_signal.h"

namespace encaisse {

/// One line of a report's list: about one customer.
struct ReportLine {
  QString customer;
  QString text;  ///< in the language of the report
  qint64 amount = 0;
};

/// A list of a report, its largest or most urgent lines first.
struct ReportList {
  QList<ReportLine> lines;
  int more = 0;      ///< lines left out at the end
  qint64 total = 0;  ///< of all lines, those left out too
  /// How many lines a report shows of a list; the ledger has them all.
  static constexpr int longest = 15;

  void add(const ReportLine& line);
};

/// The cash to come in one week.
struct ReportWeek {
  QDate from;
  QDate to;
  qint64 mean = 0;
  qint64 low = 0;  ///< P10
  qint64 high = 0;
};

/// What somebody is told in the morning, in amounts of minor units: a value, made of nothing but
/// the customers of its scope.
struct DailyReport {
  QString company;
  Currency currency = Currency::eur();
  QString language;
  ReportScope scope;
  QDate day;
  QDate since;  ///< the last working day before it: from there on things are new
  Buckets buckets;
  AgingRow aging;       ///< of all its customers together
  ReportList receipts;  ///< by customer, booked from since to the day before
  ReportList actions;   ///< calls, then those to be only reminded; one line a customer
  ReportList broken;    ///< promises that broke from since on
  ReportList alerts;    ///< limits passed, customers to block and signals, that were not so before
  QList<ReportWeek> weeks;
};

/// The last working day before a report's day.
QDate reportSince(QDate day);

/// @param snapshot  complete: since is invalid (contract)
/// @param language  "en"; any other is French
/// @param began     the signals that are new since reportSince(day), of all customers
DailyReport buildDailyReport(const Snapshot& snapshot, QDate day, const ReportScope& scope,
                             const QString& language, const std::vector<WeakSignal>& began = {});

}  // namespace encaisse
