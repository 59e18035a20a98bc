#pragma once

#include <QList>
#include <QString>

#include "core/base/day_number.h"

namespace encaisse {

/// Under which law a debtor pays late. It is chosen from the kind of customer, never guessed from
/// an identifier.
enum class InterestRegime {
  Professional,  ///< C. com., art. L441-10
  PublicBuyer,   ///< code de la commande publique, art. L2192-13
  Consumer,      ///< C. civ., art. 1231-6: after a formal notice, and no lump sum
  Foreign,       ///< the law of another country, by table
};

/// 40 € for the costs of recovery.
/// @source C. com., art. D441-5; code de la commande publique, art. D2192-35
constexpr qint64 recoveryFeeMinor = 4000;

/// One debit of an invoice: instalments of one invoice are several.
struct LateDebit {
  QString invoice;  ///< what its instalments share: customer and number
  InterestRegime regime = InterestRegime::Professional;
  qint64 foreignFee = 0;  ///< of the foreign law, where that is the regime
  DayNumber dueDay = 0;
  bool late =
      false;  ///< something was still owed on the day after the due date; also if paid since
  DayNumber insolvencyDay = 0;  ///< opening of insolvency proceedings; 0: none
};

/// The lump sum of each debit: once an invoice, on its first late debit in the list, whatever the
/// number of instalments and of reminders; nothing of a consumer; nothing where the opening of
/// insolvency proceedings bars payment on the due date.
/// @source C. com., art. L441-10 II and D441-5; per invoice: entreprendre.service-public.fr F23211
QList<qint64> recoveryFees(const QList<LateDebit>& debits);

}  // namespace encaisse
