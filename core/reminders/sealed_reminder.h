#pragma once

#include "core/archive/sealed_documents.h"
#include "core/letters/letter.h"
#include "core/receivables/snapshot.h"
#include "core/reminders/plan.h"

namespace encaisse {

/// What a reminder said when it left: to whom, for how much, each item with its level. Amounts are
/// decimal texts in the currency named.
QJsonObject reminderFacts(const Snapshot& snapshot, const PlannedReminder& planned,
                          const Letter& letter);

/// The letter of a reminder as it is to be kept.
DocumentToSeal sealedLetter(const Snapshot& snapshot, const PlannedReminder& planned,
                            const Letter& letter, qint64 reminderId, const QString& name,
                            const QByteArray& content, QDate day);

}  // namespace encaisse
