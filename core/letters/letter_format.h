#pragma once

#include <QDate>
#include <QString>

#include "core/money/money.h"

namespace encaisse {

/// Figures and dates as the reader of a letter writes them, whatever the machine's locale:
/// "1 234,56" and "31/10/2026" in French, "1,234.56" and "31 October 2026" in English.
QString letterAmount(qint64 minor, Currency currency, const QString& language);
QString letterDay(QDate day, const QString& language);

/// With the currency: "1 234,56 €" in French, "€1,234.56" in English.
QString letterMoney(qint64 minor, Currency currency, const QString& language);

/// "€", "£", "$", or the ISO code.
QString currencySign(Currency currency);

/// "FACT-2026-07 CLIENT.pdf" without anything a file system or a shell could misread.
QString safeFileName(const QString& text);

}  // namespace encaisse
