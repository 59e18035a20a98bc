#pragma once

#include <QDate>
#include <QList>
#include <QString>

#include "core/items/item.h"

namespace encaisse {

enum class TimelineKind {
  Item,
  Reminder,
  Note,
  Change,
  Promise,
  Dispute,
  Call,
  Pause,
  Presented,  ///< a payment that the bank has
  Segment     ///< how it pays became another
};

/// One line of a customer's history. What to show of it is the window's business.
struct TimelineEvent {
  TimelineKind kind = TimelineKind::Item;
  QDate day;
  QString instant;  ///< UTC, ISO 8601; empty where only the day is known
  QString who;
  ItemKind itemKind = ItemKind::Other;  ///< of an Item
  QString reference;                    ///< item number, document name, operation
  qint64 amountMinor = 0;
  int level = 0;  ///< of a Reminder
  QString text;   ///< label of an item, body of a note, what changed, why
  /// Of what was agreed: "made", "cancelled", "opened", "resolved", "set", "lifted", "presented",
  /// "ended"; of a call its result, of a segment its key.
  QString action;
  QString detail;  ///< contact of a promise, reason key of a dispute, means of a payment, key of
                   ///< the segment before, scenario of a Reminder (empty: not recorded)
  QDate until;     ///< promised, to follow up, end of a pause, expected; invalid: none
};

}  // namespace encaisse
