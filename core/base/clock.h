#pragma once

#include <QDateTime>
#include <functional>

namespace encaisse {

/// Tells the instant (UTC). Given to those who write down when something was done; figures
/// never ask it, they get the day as a parameter.
using Clock = std::function<QDateTime()>;

/// The machine's clock: the only place that reads it.
Clock systemClock();

/// Today on this machine's calendar, for the border of the program (window, shell).
QDate systemToday();

}  // namespace encaisse
