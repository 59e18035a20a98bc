#pragma once

#include <QList>
#include <QString>

#include "core/base/day_number.h"

namespace encaisse {

/// After how long a claim can no longer be enforced, and by which text.
enum class LimitationKind {
  Commercial,   ///< 5 years, C. com., art. L110-4
  Civil,        ///< 5 years, C. civ., art. 2224
  Consumer,     ///< 2 years, C. conso, art. L218-2; no contract changes it (L218-1)
  Transport,    ///< 1 year from the delivery, C. com., art. L133-6
  PublicDebtor  ///< 4 years from 1 January after the year of the claim, loi 68-1250
};

/// Something that starts a new period of the same length. A formal notice is none (Cass. com., 18
/// May 2022), nor is filing for an order to pay: its service is. A claim that was withdrawn or
/// rejected never interrupted (C. civ., art. 2243): leave it out.
struct LimitationEvent {
  enum class Kind {
    Acknowledgment,  ///< C. civ., art. 2240; a part payment only when the user says so
    CourtClaim,      ///< art. 2241
    Enforcement      ///< art. 2244
  };
  DayNumber day = 0;
  Kind kind = Kind::Acknowledgment;
};

struct Limitation {
  DayNumber lastDay = 0;  ///< the last day to act; weekends do not move it
  int years = 0;
  QString article;
  DayNumber restartedOn = 0;  ///< by the last event that counted; 0: never
};

/// @param startDay  the due date; for Transport the delivery, for PublicDebtor a day of the year in
///                  which the claim arose
/// @param events  in any order; those after the end of the period they would interrupt do not count
/// @source the articles above; C. civ., art. 2231 (a new period), 2232 (20 years at most: taken for
///         every event, since an earlier date costs the claim nothing)
Limitation limitation(LimitationKind kind, DayNumber startDay,
                      const QList<LimitationEvent>& events = {});

/// How near the end is.
enum class LimitationAlert { None, Within30Days, Within15Days, Within5Days, Expired };
LimitationAlert limitationAlert(const Limitation& limitation, DayNumber today);

}  // namespace encaisse
