#pragma once

#include "core/base/result.h"
#include "core/report/report_schedule.h"

namespace encaisse {

/// Hands the job to the scheduler of this system: systemd for the user, launchd or the Windows Task
/// Scheduler. A second time it changes nothing but the hour.
/// @return what was written or made
/// @error Storage  a file cannot be written, or the scheduler refused
Result<QStringList> installSchedule(const ReportSchedule& schedule);

/// Takes the job of this ledger away; where there is none, nothing happens.
Result<QStringList> removeSchedule(const ReportSchedule& schedule);

}  // namespace encaisse
