#pragma once

#include <functional>

#include "core/reminders/plan.h"

namespace encaisse {

/// How the one who asks writes days, amounts and steps: the shell plainly, the window by locale.
struct WhyWords {
  std::function<QString(QDate)> day;
  std::function<QString(qint64 minor)> money;
  std::function<QString(const ReminderStep&)> step;
};

/// ISO days, amounts with a point, the keys of the steps.
WhyWords plainWhyWords(Currency currency);

/// Why a planned reminder leaves or is held, in one sentence built from its facts.
/// @param number  of the leading item, PlannedReminder::why; empty: it has none, which is said
QString whyPlanned(const Snapshot& snapshot, const PlannedReminder& planned, const QString& number,
                   const WhyWords& words);

/// "reminders are stopped for this customer": a part of a sentence.
QString holdPhrase(const Hold& hold, const PlannedReminder& planned, const WhyWords& words);
/// Every reason of a held reminder, by commas; empty when it may leave.
QString holdPhrases(const PlannedReminder& planned, const WhyWords& words);

/// What to do about it, a sentence.
QString remedySentence(HoldReason reason);

}  // namespace encaisse
