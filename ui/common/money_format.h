#pragma once

#include <QDate>
#include <QLocale>
#include <QString>

#include "core/money/money.h"

namespace encaisse {

/// "1 234,56" in the program's locale, without the currency (it stands in the header).
QString formatAmount(qint64 minor, Currency currency);
/// "1 234,56 €".
QString formatMoney(qint64 minor, Currency currency);
/// "1 235 €" for chart axes and headlines where cents are noise; tooltips keep them.
QString formatWhole(qint64 minor, Currency currency);
/// "€", "£" or, for less known ones, the code: for column headers.
QString currencySymbol(Currency currency);
/// Short date of the locale: "31/10/2026".
QString formatDay(QDate day);
/// The pattern of formatDay(), for date fields: "dd/MM/yyyy".
QString dayPattern();
/// Day and time on this machine's clock of an UTC instant of the ledger: "31/10/2026 14:05".
QString formatInstant(const QString& utcInstant);
/// "in 3 days", "today", "12 days late", beside a due date.
QString formatDelay(qint64 daysLate);

}  // namespace encaisse
