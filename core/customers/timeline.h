#pragma once

#include <QDate>
#include <QList>
#include <QString>

#include "core/items/item.h"

namespace encaisse {

enum class TimelineKind { Item, Reminder, Note, Change };

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
  QString text;   ///< label of an item, body of a note, what changed
};

}  // namespace encaisse
