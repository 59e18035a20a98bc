#pragma once

#include <QString>

#include "core/import/batch.h"
#include "core/indicators/key_figures.h"
#include "core/money/money.h"

namespace encaisse {

/// "▲ 12 345 € more than on 12/10/2026".
QString amountChangeText(qint64 now, qint64 before, QDate beforeOn, Currency currency);
/// "▼ 3.2 days less than on 12/10/2026".
QString daysChangeText(int nowTenths, int beforeTenths, QDate beforeOn);
/// "77.3 days".
QString daysText(int tenths);
/// Why there is no DSO.
QString dsoUnknownText(DsoState state);
/// How the DSO comes about, with its figures.
QString dsoExplanation(const KeyFigures& figures, Currency currency);
/// How much of all that is overdue lies with the listed customers.
QString lateSumText(const QList<LatePayer>& payers, const KeyFigures& figures);
/// What one import brought, in one sentence.
QString importText(const Batch& batch);

}  // namespace encaisse
