#pragma once

#include <QDate>
#include <QVariant>

#include "core/base/day_number.h"

namespace encaisse {

/// A day as our tables keep it, ISO text or NULL where there is none.
inline QDate dayOf(const QVariant& value) {
  return QDate::fromString(value.toString(), Qt::ISODate);
}
inline QVariant dayOrNull(QDate day) { return day.isValid() ? QVariant{isoDay(day)} : QVariant{}; }

}  // namespace encaisse
