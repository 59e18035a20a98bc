#pragma once

#include "core/reminders/today_list.h"
#include "core/risk/weak_signal.h"

namespace encaisse {

/// The signals to act on as rows, one a customer and signal, most at stake first; due dates to
/// confirm are one row where many customers have them. Left out are calls to customers whose
/// reminders the user stopped, and due dates that a row of @p list asks to confirm.
QList<TodayRow> signalRows(const Snapshot& snapshot, const std::vector<WeakSignal>& found,
                           QDate asOf, const TodayList& list);

}  // namespace encaisse
