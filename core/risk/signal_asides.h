#pragma once

#include <QHash>
#include <QJsonObject>

#include "core/receivables/snapshot.h"
#include "core/risk/weak_signal.h"

namespace encaisse {

/// Signals that a person looked at and set aside, kept as the setting "signals_aside". One is back
/// when it changes: more than a tenth more is at stake than then, or money came from yet another
/// account; and after a quarter, so that nothing is forgotten for good.
class SignalAsides {
public:
  /// Of any setting; what makes no sense in it is left out.
  static SignalAsides read(const QJsonObject& setting);
  /// Those of the ledger that the facts come from.
  static SignalAsides of(const Snapshot& snapshot);

  /// Since when it is set aside at the end of @p asOf; invalid: it is not.
  QDate asideOn(const Snapshot& snapshot, const WeakSignal& signal, QDate asOf) const;

  void add(const Snapshot& snapshot, const WeakSignal& signal, QDate on);
  void remove(const Snapshot& snapshot, const WeakSignal& signal);
  /// Without those that no longer hold on @p today.
  QJsonObject toJson(QDate today) const;

private:
  struct Aside {
    QDate on;
    qint64 amount = 0;  ///< at stake then
    QString account;    ///< of BankDetails
  };
  QHash<QString, Aside> m_asides;  ///< by customer and kind
};

constexpr int asideDays = 91;

/// The name of the setting.
QString asideSetting();

/// Those to act on that nobody set aside; see asksForAction(). Their order stays.
std::vector<WeakSignal> signalsToAct(const Snapshot& snapshot, const std::vector<WeakSignal>& found,
                                     QDate asOf);

}  // namespace encaisse
