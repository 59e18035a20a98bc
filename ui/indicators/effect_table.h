#pragma once

#include <QStringList>

#include "core/indicators/reminder_effect.h"

namespace encaisse {

/// What reminders brought, as rows of a table: by level, channel and segment.
QStringList effectHeads();
QList<QStringList> effectRows(const ReminderEffects& effects);
/// What the table means, with its days, or why it is empty.
QString effectExplanation(const ReminderEffects& effects, const IndicatorSettings& settings);

}  // namespace encaisse
