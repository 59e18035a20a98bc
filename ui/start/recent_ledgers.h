#pragma once

#include <QList>
#include <QString>

namespace encaisse {

/// A ledger that was open on this machine.
struct RecentLedger {
  QString path;
  QString name;  ///< of the company, as it was
  bool exists = false;
};

/// Newest first.
QList<RecentLedger> recentLedgers();
void rememberLedger(const QString& path, const QString& name);
void forgetLedger(const QString& path);

}  // namespace encaisse
