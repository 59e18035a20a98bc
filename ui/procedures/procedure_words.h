#pragma once

#include <QString>
#include <QStringList>

#include "core/interest/limitation.h"
#include "core/procedures/limitation_report.h"

namespace encaisse {

// What the law calls things, in the words of the window.

/// Keys in the order the window offers them.
QStringList insolvencyKinds();
QStringList handOverKinds();

QString insolvencyKindText(const QString& kind);
QString handOverKindText(const QString& kind);
QString interruptionText(LimitationEvent::Kind kind);
/// Empty while nothing is near.
QString limitationAlertText(LimitationAlert alert);

}  // namespace encaisse
