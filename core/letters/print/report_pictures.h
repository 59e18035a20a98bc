#pragma once

#include <QByteArray>

#include "core/report/daily_report.h"

namespace encaisse {

/// The two pictures of a daily report as PNG, twice as fine as they are shown (680 wide): the aged
/// balance as one bar, the weeks to come as bars with their band. Need a QGuiApplication for fonts.
QByteArray agingPicture(const DailyReport& report);
QByteArray forecastPicture(const DailyReport& report);

/// The whole report as A4 pages. @return empty when no PDF can be made
QByteArray reportPdf(const DailyReport& report);

}  // namespace encaisse
