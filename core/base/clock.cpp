#include "core/base/clock.h"

namespace encaisse {

Clock systemClock() {
  return [] { return QDateTime::currentDateTimeUtc(); };
}

QDate systemToday() { return QDate::currentDate(); }

}  // namespace encaisse
