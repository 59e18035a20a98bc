#pragma once

#include <QDate>
#include <QHash>
#include <QList>
#include <QString>

#include "core/interest/interest_settings.h"
#include "core/interest/late_interest.h"
#include "core/items/item.h"
#include "core/receivables/snapshot.h"

namespace encaisse {

/// Of whom and when interest is asked.
struct InterestQuestion {
  QDate asOf;
  qint32 customer = -1;     ///< index in Snapshot::customers; -1: all
  DayNumber noticeDay = 0;  ///< when a consumer received the formal notice; 0: as recorded
  QHash<qint64, QDate> noticesReceived{};  ///< as recorded, by customer id
};

/// One debit that was paid late, or is still owed after its due date.
struct InterestRow {
  quint32 item = 0;  ///< index in Snapshot::items
  qint32 customer = 0;
  QString number;
  QDate issuedOn;
  QDate dueOn;
  DueOrigin dueOrigin = DueOrigin::Given;
  qint64 principal = 0;  ///< what was owed: the debit less its credit notes
  InterestRegime regime = InterestRegime::Professional;
  InterestSheet sheet;
  qint64 fee = 0;  ///< claimed, once an invoice: sheet.fee is of the debit taken alone
  RateRule rule;
  qint64 waivedInterest = 0;    ///< of sheet.interest, set aside by the creditor
  qint64 waivedFee = 0;         ///< beside fee, which is 0 then
  qint64 disputed = 0;          ///< left out of the principal, by the settings
  DayNumber insolvencyDay = 0;  ///< interest stops the day before; 0: none

  /// What is claimed.
  qint64 interest() const { return sheet.interest - waivedInterest; }
};

/// Why a debit that is open and late bears no interest here.
enum class LeftOutReason {
  NoInvoice,         ///< another entry on the account: nothing says that it may bear interest
  IssueDateUnknown,  ///< an opening line whose due date follows from the opening itself
  CannotCalculate,   ///< no rate is known so far back, or the amount is beyond what is possible
  LawUnknown,        ///< under a foreign law that is not in the table, or not for such a customer
};
/// "no_invoice", "issue_date_unknown", "cannot_calculate", "law_unknown"
QString toKey(LeftOutReason reason);

struct LeftOutItem {
  quint32 item = 0;  ///< index in Snapshot::items
  qint32 customer = 0;
  QString number;
  LeftOutReason reason = LeftOutReason::NoInvoice;
};

/// The claims of one customer, or of all. They stand beside the balance and are never posted.
struct InterestTotal {
  qint32 customer = -1;  ///< index in Snapshot::customers; -1: all
  InterestRegime regime = InterestRegime::Professional;
  int items = 0;
  int fees = 0;  ///< how many invoices bear the lump sum
  qint64 interest = 0;
  qint64 fee = 0;
  qint64 perDay = 0;   ///< one more day, of what is still owed
  qint64 waived = 0;   ///< interest and lump sums set aside, in none of the above
  qint64 credits = 0;  ///< set against no item, <= 0: they may be payments of these items
  bool provisional = false;
  bool belowFloor = false;

  qint64 sum() const { return interest + fee; }
};

/// Late-payment interest and lump sums of many items: the one computation behind command, window
/// and calculation sheet.
struct InterestReport {
  QDate asOf;
  InterestTerms terms;  ///< of a professional, as the company set them
  InterestSettings settings;
  std::optional<RuleRate> floor;  ///< of a contract rate, on the day; none where it is not known
  QList<InterestRow> rows;        ///< by customer, then due date
  QList<InterestTotal> totals;    ///< of the customers with rows, in their order
  InterestTotal total;
  QList<LeftOutItem> leftOut;

  /// Rows of one customer.
  QList<InterestRow> rowsOf(qint32 customer) const;
};

/// The same report with some of its items only; the totals are theirs.
InterestReport narrowedTo(const InterestReport& report, const QList<quint32>& items);

/// Under which law a customer pays late. Of whom we are not sure counts as a consumer: what is not
/// claimed can be claimed later, what was claimed wrongly is an offence (C. conso, art. L121-21).
/// A customer whose contracts are under another law is Foreign, whatever it is.
InterestRegime interestRegime(const Customer& customer);
/// The kind of customer alone, whatever the law of its contracts.
InterestRegime regimeOfKind(const Customer& customer);
/// The company's rate, for professionals; everything else by law and settings.
/// @param regime  not Foreign (contract): that needs a law
InterestTerms interestTerms(const Company& company, InterestRegime regime,
                            const InterestSettings& settings = {});
/// How the ledger counts interest.
InterestSettings interestSettings(const Snapshot& snapshot);
/// The opening of insolvency proceedings that stops the interest of an item: the first one by
/// @p day after the item came to be; 0: none. What was owed for later deliveries is paid as agreed.
/// @source C. com., art. L622-28 (claims before the opening judgment), L622-17
DayNumber insolvencyDayOf(const Snapshot& snapshot, const SnapshotItem& item, DayNumber day);
/// Three times the legal rate in the half-year of @p day; none where it is not known.
std::optional<RuleRate> contractFloorAt(QDate day, const RateTable& rates);
/// The same in the last half-year that is known.
std::optional<RuleRate> latestContractFloor(const RateTable& rates);

/// The items whose texts buildInterestReport() needs.
QList<qint64> lateItemIds(const Snapshot& snapshot, const InterestQuestion& question);

/// Interest of every debit that was late on or before the day, paid ones included.
///
/// A payment counts on the day it was allocated, a credit note from the start. What the bank took
/// back was never paid: a returned payment leaves the delay as it was.
///
/// @param snapshot  complete (contract)
/// @param texts  of lateItemIds(), by id
InterestReport buildInterestReport(const Snapshot& snapshot, const QHash<qint64, Item>& texts,
                                   const InterestQuestion& question,
                                   const RateTable& rates = RateTable::shipped());

}  // namespace encaisse
