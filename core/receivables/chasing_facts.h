#pragma once

#include <QHash>
#include <QString>
#include <vector>

#include "core/base/day_number.h"

namespace encaisse {

/// An amount promised for one day.
struct PromisedPart {
  DayNumber dueDay = 0;
  qint64 amount = 0;  ///< above zero
};

struct PromiseFact {
  qint64 id = 0;
  qint32 customer = 0;  ///< index in Snapshot::customers
  DayNumber madeDay = 0;
  DayNumber cancelledDay = 0;       ///< 0: never
  std::vector<PromisedPart> parts;  ///< by day
  std::vector<quint32> items;       ///< indexes in Snapshot::items
};

struct DisputeFact {
  qint64 id = 0;
  quint32 item = 0;   ///< index in Snapshot::items
  qint64 amount = 0;  ///< above zero; 0: the whole item
  DayNumber openedDay = 0;
  DayNumber resolvedDay = 0;  ///< from this day on it is none; 0: still open
  QString reason;             ///< key of a dispute reason
};

/// Nobody is to be reminded for a while: of a customer, or of one item.
struct PauseFact {
  qint64 id = 0;
  qint32 customer = 0;
  qint64 itemId = 0;  ///< 0: the whole customer
  DayNumber fromDay = 0;
  DayNumber untilDay = 0;   ///< included; 0: until it is lifted
  DayNumber liftedDay = 0;  ///< from this day on it counts no more; 0: never
  QString reason;
};

/// Money on its way: a direct debit or a draft that the bank has and that is not final yet.
struct PresentedFact {
  qint64 id = 0;
  qint32 customer = 0;
  qint64 amount = 0;  ///< above zero
  DayNumber presentedDay = 0;
  DayNumber expectedDay = 0;
  DayNumber endedDay = 0;  ///< 0: not yet
};

/// A phone call that reached somebody or left a message.
struct CallFact {
  qint32 customer = 0;
  DayNumber day = 0;
  QString result;         ///< key of a call result
  DayNumber nextDay = 0;  ///< 0: none agreed
};

struct InsolvencyFact {
  qint32 customer = 0;
  DayNumber openedDay = 0;
  DayNumber publishedDay = 0;  ///< 0: not known yet
  DayNumber closedDay = 0;     ///< 0: still open
};

/// Somebody else collects these items: an agency, a lawyer, a court.
struct HandOverFact {
  qint32 customer = 0;
  DayNumber openedDay = 0;
  DayNumber closedDay = 0;     ///< 0: still there
  std::vector<quint32> items;  ///< indexes in Snapshot::items
};

/// What a person set aside of a claim: interest or the lump sum of one item.
struct WaiverFact {
  quint32 item = 0;
  bool isFee = false;
  DayNumber waivedDay = 0;
  DayNumber withdrawnDay = 0;  ///< 0: never
};

/// The level an item is taken over at, set by hand: as if it had been reminded so far.
struct LevelFact {
  quint32 item = 0;
  int level = 0;
  DayNumber setDay = 0;
};

/// A planned message that a person said may leave.
struct ApprovalFact {
  qint32 customer = 0;
  int level = 0;
  DayNumber approvedDay = 0;
};

/// What became of the e-mail of a reminder that is not known to have left.
enum class UnsentState {
  Waiting,  ///< in the outbox
  Unknown,  ///< a person has to say whether it left
  Failed,
  Dropped  ///< a person decided that it does not leave
};

/// A reminder by e-mail that has not left, for one item.
struct UnsentFact {
  quint32 item = 0;  ///< index in Snapshot::items
  int level = 0;
  DayNumber plannedDay = 0;
  UnsentState state = UnsentState::Waiting;
};

/// How a person at a customer's can be reached.
struct ContactFact {
  qint32 customer = 0;
  QString role;
  QString email;
  QString phone;
};

/// What people said and did, as far as it changes what may be asked of whom. Every fact has its
/// days, so that any day can be asked.
struct ChasingFacts {
  std::vector<PromiseFact> promises;
  std::vector<DisputeFact> disputes;
  std::vector<PauseFact> pauses;
  std::vector<PresentedFact> presented;
  std::vector<CallFact> calls;
  std::vector<InsolvencyFact> insolvencies;
  std::vector<HandOverFact> handOvers;
  std::vector<WaiverFact> waivers;
  std::vector<LevelFact> levels;
  std::vector<ApprovalFact> approvals;
  std::vector<ContactFact> contacts;
  std::vector<UnsentFact> unsent;
  QHash<QString, QString> settings;   ///< text by name, as SettingRepository keeps it
  QHash<QString, QString> scenarios;  ///< body by name, as ScenarioRepository keeps it
};

}  // namespace encaisse
