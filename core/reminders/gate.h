#pragma once

#include <QDate>
#include <QList>
#include <QStringList>
#include <optional>
#include <vector>

#include "core/receivables/open_items.h"
#include "core/reminders/scenario.h"

namespace encaisse {

/// Why a planned reminder, or one item of it, does not leave.
enum class HoldReason {
  CreditCoversDebt,     ///< unallocated payments or credit notes are at least the debt
  CustomerStopped,      ///< the user said: no reminders
  DueDateNotConfirmed,  ///< a formal notice may not rest on a computed due date
  StaleData,            ///< the last import is too old to know who has paid
  PromiseRunning,
  Disputed,
  NoticeOnDispute,  ///< a formal notice may not claim from an item that is disputed in part
  Paused,
  ContactedRecently,
  BelowThreshold,
  PaymentInTransit,  ///< a direct debit or a draft that the bank has
  NoAddress,         ///< none for the channel of the step
  Insolvency,
  HandedOver,   ///< an agency, a lawyer or a court has it
  MailWaiting,  ///< its e-mail is in the outbox
  MailUnknown,  ///< a person has to say whether its e-mail left
  MailFailed
};
constexpr int holdReasonCount = 17;

/// Stable English word, "credit_covers_debt".
QString toKey(HoldReason reason);

/// What releases a held reminder: where a button leads.
enum class Remedy {
  Allocate,
  AllowReminders,
  ConfirmDueDates,
  Import,
  OpenPromises,
  OpenDisputes,
  LiftPause,
  Wait,
  ChangeGate,
  EndPayment,
  EnterAddress,
  OpenCustomer,
  OpenOutbox
};

Remedy remedyOf(HoldReason reason);
/// "allocate", "import", …
QString toKey(Remedy remedy);

/// One reason with its facts.
struct Hold {
  HoldReason reason = HoldReason::CustomerStopped;
  DayNumber until = 0;  ///< first day it no longer holds, where that is known; else 0
  qint64 amount = 0;    ///< that covers, is promised, in transit or the threshold; else 0

  friend bool operator==(const Hold&, const Hold&) = default;
};

/// When nobody is reminded: what the user may change, with its defaults. Setting "gate".
struct GateSettings {
  int importDays = 30;       ///< older than that many days: the facts are stale; 0: never
  int contactDays = 2;       ///< between two contacts with one customer; 0: no rule
  qint64 minimumAmount = 0;  ///< claims below it wait, minor units
  int promiseGraceDays = 2;
  bool lettersNeedAddress = false;  ///< registered letters always do; others may be handed over
  HolidayRegion region = HolidayRegion::France;

  friend bool operator==(const GateSettings&, const GateSettings&) = default;
};

/// Whether a call counts as a contact and does a step: not when nobody answered.
bool reachedSomebody(const CallFact& call);

/// "Puis-je relancer ?": what stands against reminding somebody, read once from the facts of one
/// day and asked per item and per customer. It holds no SQL and asks no clock.
class Gate {
public:
  /// @param promisesKept  a simulation may take running promises as kept: their items wait for good
  Gate(const Snapshot& snapshot, QDate day, const GateSettings& settings,
       bool promisesKept = false);

  /// Why one item waits on @p day whatever its step: an agency has it, a draft, a promise, a pause.
  /// The gravest of several.
  std::optional<Hold> itemHold(quint32 item, DayNumber day) const;
  /// Of the item's open amount, minor units.
  qint64 disputed(quint32 item) const { return m_disputed.empty() ? 0 : m_disputed[item]; }

  /// Why nothing may leave for this customer on @p day whatever it says: stopped, insolvent,
  /// paused, contacted a moment ago, stale facts.
  QList<Hold> customerHolds(qint32 customer, DayNumber day) const;
  /// Why a claim of that size by that channel waits. @param credits  <= 0
  QList<Hold> claimHolds(qint32 customer, qint64 claimed, qint64 credits,
                         const ReminderStep& step) const;

  /// Where a step reaches the customer: e-mail addresses, telephone numbers, or the name of the
  /// addressee of a letter. Contacts of the step's roles first, then the customer's own, then any
  /// contact that can be reached so.
  QStringList recipients(qint32 customer, const ReminderStep& step) const;

  /// The last day somebody was reminded or called; 0: never.
  DayNumber lastContact(qint32 customer) const { return m_lastContact[size_t(customer)]; }
  /// A simulation counts what it sent.
  void contacted(qint32 customer, DayNumber day);
  /// Likewise, that an e-mail which waited has left.
  void mailLeft(quint32 item);

  const GateSettings& settings() const { return m_settings; }

private:
  void readPromises();
  void readPauses();
  void readHandOvers();
  void readDrafts();
  void readInsolvencies();
  void readContacts();
  void readUnsent();
  void holdItem(quint32 item, const Hold& hold);
  void holdCustomer(qint32 customer, const Hold& hold);
  bool hasPostalAddress(qint32 customer) const;

  const Snapshot& m_snapshot;
  DayNumber m_day;
  GateSettings m_settings;
  bool m_promisesKept;
  std::vector<std::optional<Hold>> m_itemHolds;      ///< parallel to items, or empty
  std::vector<qint64> m_disputed;                    ///< likewise
  std::vector<std::optional<Hold>> m_customerHolds;  ///< paused, insolvent or handed over
  std::vector<DayNumber> m_lastContact;              ///< by customer
  std::vector<qint64> m_inTransit;                   ///< by customer
  std::vector<std::vector<quint32>> m_contacts;      ///< by customer: indexes of contacts
};

}  // namespace encaisse
