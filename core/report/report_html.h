#pragma once

#include "core/report/daily_report.h"

namespace encaisse {

/// Names of the pictures that the HTML shows as "cid:…".
inline const auto agingPictureName = QStringLiteral("aging.png");
inline const auto forecastPictureName = QStringLiteral("forecast.png");

/// The report as a page for mail programs: tables and styles of its own, every text escaped,
/// nothing from elsewhere but the two pictures of the message itself.
QString reportHtml(const DailyReport& report);
/// The same as plain text.
QString reportText(const DailyReport& report);
QString reportSubject(const DailyReport& report);
/// "Agency Lyon", "Customers of Durand"; empty for all.
QString scopeTitle(const DailyReport& report);

}  // namespace encaisse
