#pragma once

#include <QDate>
#include <QList>
#include <memory>
#include <vector>

#include "core/forecast/cash_band.h"
#include "core/forecast/payment_behaviour.h"

namespace encaisse {

/// What people know of an open item and the past does not show.
struct OutlookNote {
  quint32 item = 0;           ///< index in Snapshot::items
  DayNumber promisedDay = 0;  ///< 0: no promise
  double keptChance = 0;      ///< share of the customer's promises that were kept
  /// Disputed: so many days pass, as disputes usually take, before it behaves like the others.
  int disputeDays = 0;

  friend bool operator==(const OutlookNote&, const OutlookNote&) = default;
};

/// The cash that open items should bring in one period, both days included.
struct OutlookPeriod {
  QDate from;
  QDate to;
  qint64 byDueDate = 0;  ///< what falls due in it
  qint64 mean = 0;       ///< expected; over periods without gap it adds up exactly
  CashBand band;
};

/// One open item's part in a period.
struct OutlookItem {
  quint32 item = 0;
  qint64 open = 0;  ///< still to be paid, as debits()
  DayNumber dueDay = 0;
  qint64 mean = 0;    ///< of its open amount; over all items exactly the period's mean
  double chance = 0;  ///< of being paid in the period
};

/// The cash to come from the items open at the end of one day, as the customers' past payments let
/// expect: a chance for every item and day, given that it is still unpaid. It holds values, not
/// the snapshot, and knows nothing of invoices still to be made.
class CashOutlook {
public:
  /// @param past       of @p snapshot
  /// @param bandScale  as calibrateBand() gives it
  static CashOutlook build(const Snapshot& snapshot, const PaymentPast& past, QDate asOf,
                           const std::vector<OutlookNote>& notes = {}, BandScale bandScale = {});
  /// @param snapshot  complete: since is invalid (contract)
  static CashOutlook build(const Snapshot& snapshot, QDate asOf,
                           const std::vector<OutlookNote>& notes = {}, BandScale bandScale = {}) {
    return build(snapshot, paymentPast(snapshot), asOf, notes, bandScale);
  }
  /// The same forecast cut into groups of customers: their figures add up to this one's.
  /// @param groupOf  of each customer, 0 … @p groups − 1
  std::vector<CashOutlook> split(const std::vector<int>& groupOf, int groups) const;

  QDate asOf() const { return toDate(m_asOf); }
  /// What is still to be paid: open debits less the free credits of the same customer.
  qint64 debits() const { return m_debits; }
  qint64 credits() const { return m_credits; }   ///< free credits beyond what is owed, <= 0
  int paidItems() const { return m_paidItems; }  ///< ended by money, that the chances rest on
  /// Of the debits, due before the as-of day; it stands in no period of the plain due-date
  /// forecast.
  qint64 overdue() const { return m_overdue; }

  OutlookPeriod period(QDate from, QDate to) const;
  /// The rest of the as-of day's week, then @p count weeks from Monday to Sunday: never less than
  /// so many weeks, whatever the day. The last day of the last one is the horizon.
  QList<OutlookPeriod> weeks(int count = 13) const;
  /// From the as-of day to the end of its month, then whole months.
  QList<OutlookPeriod> months(int count = 4) const;
  /// The next 30, 60 and 90 days, each from the day after the as-of day.
  QList<OutlookPeriod> days() const;
  /// What is expected after @p day: with the periods up to it, exactly debits().
  qint64 beyond(QDate day) const;

  /// What a bar is made of: the items whose part is not 0.
  std::vector<OutlookItem> itemsIn(QDate from, QDate to) const;
  /// What beyond() is made of.
  std::vector<OutlookItem> itemsBeyond(QDate day) const;
  /// What falls due in these days, each with its whole open amount. An invalid day: no limit.
  std::vector<OutlookItem> itemsDue(QDate from, QDate to) const;

private:
  struct Share {
    quint32 item = 0;
    qint32 customer = 0;
    qint32 behaviour = 0;
    qint64 open = 0;
    DayNumber dueDay = 0;
    OutlookNote note;
  };

  struct Credit {
    qint32 customer = 0;
    qint64 amount = 0;
  };
  using Behaviours = std::vector<PaymentBehaviour>;

  void add(const Share& share);
  void add(const Credit& credit);
  /// One period after the other, the first from the as-of day.
  QList<OutlookPeriod> inTurn(const QList<QDate>& ends) const;
  double paidBy(const Share& share, DayNumber day) const;
  CashBand bandOf(const OutlookPeriod& period, const CashSpread& spread) const;

  DayNumber m_asOf = 0;
  BandScale m_bandScale;
  qint64 m_debits = 0;
  qint64 m_credits = 0;
  qint64 m_overdue = 0;
  int m_paidItems = 0;
  std::vector<Share> m_shares;
  std::vector<Credit> m_creditItems;
  std::shared_ptr<const Behaviours> m_behaviours = std::make_shared<Behaviours>();
};

/// The chance that an item, still unpaid at the end of @p asOf, is paid by the end of @p day, with
/// what people said of it.
double chancePaidBy(const PaymentBehaviour& behaviour, const OutlookNote& note, DayNumber day,
                    DayNumber dueDay, DayNumber asOf);

/// The chance of being paid by the end of @p day, where it is @p usual without what was promised.
double withPromise(double usual, const OutlookNote& note, DayNumber day, DayNumber asOf);

/// The part of an open amount that is expected with this chance, rounded: differences of it add up.
qint64 expectedPart(qint64 open, double chance);

}  // namespace encaisse
