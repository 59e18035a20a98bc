#pragma once

#include <QByteArray>

#include "core/report/daily_report.h"

namespace encaisse {

/// The report as one object.
QByteArray dailyReportJson(const DailyReport& report);

}  // namespace encaisse
