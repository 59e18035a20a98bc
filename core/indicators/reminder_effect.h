#pragma once

#include <QString>
#include <optional>
#include <vector>

#include "core/indicators/indicator.h"
#include "core/receivables/snapshot.h"

namespace encaisse {

/// One item of a reminder that left, with the way it went.
struct SentMark {
  quint32 item = 0;  ///< index in Snapshot::items
  int level = 0;
  DayNumber sentDay = 0;
  QString channel;
};

/// What a kind of reminder brought: items paid within some days after it, against what the
/// customers' behaviour let expect without it.
struct ReminderEffect {
  QString key;  ///< level, channel or segment
  int reminded = 0;
  int paid = 0;
  /// Thousandths of items; none where the ledger knew too little before.
  std::optional<qint64> expectedPermille;

  /// Paid beyond what was expected, in tenths of a per cent of the items reminded.
  std::optional<int> gainTenths() const;
};

struct ReminderEffects {
  std::vector<ReminderEffect> byLevel;
  std::vector<ReminderEffect> byChannel;
  std::vector<ReminderEffect> bySegment;
};

/// Of the reminders whose settings.effectDays ended within settings.windowDays up to @p asOf: items
/// that were open when they left, and whether they were paid in these days.
///
/// The expectation is that of core/forecast/payment_behaviour, learnt once as of the day before the
/// first of these reminders could leave, so that none of them is in it: for every item the chance
/// of being paid in the same days by a customer who pays as it did, being unpaid until then.
/// @param snapshot  complete: since is invalid (contract)
ReminderEffects reminderEffects(const Snapshot& snapshot, const std::vector<SentMark>& marks,
                                QDate asOf, const IndicatorSettings& settings);

}  // namespace encaisse
