#pragma once

#include <vector>

#include "core/forecast/payment_pace.h"

namespace encaisse {

/// The days a customer pays on, where most payments fall on the same ones.
struct DayHabit {
  enum Kind { None, MonthDay, MonthEnd, Weekday };
  Kind kind = None;
  int day = 0;       ///< 1–31 of the month, or 1 (Monday) to 7
  int payments = 0;  ///< days with a payment it rests on
  int onDay = 0;     ///< of these, on the habit's day or at most one day beside it

  /// The next day of this habit from @p day on.
  DayNumber next(DayNumber day) const;
  /// The last day of this habit up to @p day.
  DayNumber previous(DayNumber day) const;
  /// The day of this habit that lies nearest; of two, the earlier one. @p day itself without habit.
  DayNumber nearest(DayNumber day) const;
  friend bool operator==(const DayHabit&, const DayHabit&) = default;
};

/// The habit behind payment days (ascending, each once): at least six of them, and three out of
/// four on the 5th, 10th, 15th, 20th, 25th or the last of the month or a day beside it, or on one
/// weekday. A weekday must hold exactly.
DayHabit dayHabit(const std::vector<DayNumber>& days);

/// How much the past counts. Chosen once, on two real files of the back-test; the same for all.
struct BehaviourSettings {
  int halfLifeDays = 180;     ///< an item half a year older counts half
  double placeWeight = 1;     ///< items of its segment added to find a customer's usual delay
  double shapeWeight = 10;    ///< items of its segment, moved there, added to find the spread
  double segmentWeight = 30;  ///< items of the company added to a segment
};

/// So many payments of the company say how it is paid.
constexpr int fewestPayments = 5;

/// What is expected while nothing is known, by days from the due date: 45 % are paid on it, then
/// 3 % of the rest a day for a month, 2 % to the third, 0.5 % after it. A choice of ours.
Hazard firstHazard();

/// What all customers together show, as known at the end of one day.
struct CommonBehaviour {
  struct Group {
    Hazard plain;    ///< by days from the due date
    Hazard centred;  ///< by days from the customer's usual delay
  };
  DayNumber asOf = 0;
  BehaviourSettings settings;
  int usualAgeAtEntry = 0;     ///< median of entry day − due date
  std::vector<int> groupOf;    ///< customer → group
  std::vector<Group> groups;   ///< the whole company first, then its segments
  std::vector<double> weight;  ///< of an item, by its age in days at the as-of day
  /// How far the ledger's own past is believed, 0 to 1: payments over fewestPayments. What is left
  /// is firstHazard(): open items alone do not tell how people pay.
  double trust = 1;

  double weightAt(DayNumber entryDay, DayNumber day) const;
};

/// One customer's behaviour, as known at the end of one day.
struct PaymentBehaviour {
  int paidItems = 0;  ///< ended by money
  int openItems = 0;
  int usualDelay = 0;   ///< days after the due date by which half is paid
  SurvivalCurve curve;  ///< at the pace below
  PaymentPace pace;
  DayHabit habit;

  /// The day up to which the curve counts for a payment by @p day: what would be paid around a day
  /// of the habit is paid on it. @p asOf where none of its days lies between.
  DayNumber countedDay(DayNumber day, DayNumber asOf) const;
  /// The chance that an item, still unpaid at the end of @p asOf, is paid by the end of @p day.
  double paidBy(DayNumber day, DayNumber dueDay, DayNumber asOf) const;
  /// The day by which it is paid with a chance of one half.
  DayNumber expectedDay(DayNumber dueDay, DayNumber asOf) const;
};

/// Segments that may have a behaviour of their own; the others are the whole company.
std::vector<int> segmentGroups(const Snapshot& snapshot);

/// All that forecasts are learnt from: computed once for any number of days.
struct PaymentPast {
  ItemCourses courses;
  std::vector<int> groupOf;  ///< of each customer: segmentGroups()
};

/// @param snapshot  complete: since is invalid (contract)
PaymentPast paymentPast(const Snapshot& snapshot);

/// Learns from the items booked before @p asOf what was known by the end of it: an item that was
/// paid later is still open, one that was open in the openings joins at the age it then had. Days
/// after the last fact teach nothing: nobody knows who paid on them.
///
/// Discrete hazards by day from the due date, items weighted by exp2(−age ÷ half-life). Each
/// customer's usual delay comes from its own items and settings.placeWeight of its segment's; the
/// spread around it from its own and settings.shapeWeight of its segment's, moved to that delay.
/// @param groupOf  of each customer, as segmentGroups() gives it
/// @source Kaplan and Meier (1958); left truncation as in Klein and Moeschberger, Survival
///         Analysis, 4.6; the shrinkage of indicators.md section 8
CommonBehaviour learnCommon(const ItemCourses& courses, const std::vector<int>& groupOf,
                            DayNumber asOf, const BehaviourSettings& settings = {});

/// Learns customers one after the other; what each of them needs room for is made once.
class CustomerLearner {
public:
  /// Both must outlive it.
  CustomerLearner(const ItemCourses& courses, const CommonBehaviour& common)
      : m_courses{courses}, m_common{common} {}
  /// @param asOf  common.asOf or later: the customer's own items are looked at as of this day
  PaymentBehaviour learn(int customer, DayNumber asOf);

private:
  const ItemCourses& m_courses;
  const CommonBehaviour& m_common;
  AgeCounter m_counter;
  std::vector<DayNumber> m_days;
};

/// One customer alone.
PaymentBehaviour learnCustomer(const ItemCourses& courses, const CommonBehaviour& common,
                               int customer, DayNumber asOf);

}  // namespace encaisse
