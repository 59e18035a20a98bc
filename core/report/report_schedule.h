#pragma once

#include <QStringList>
#include <QTime>

namespace encaisse {

/// What runs every working day: "PROGRAM report LEDGER daily --send".
struct ReportSchedule {
  QString program;  ///< absolute path
  QString ledger;   ///< absolute path
  QTime at;         ///< on this machine's clock
};

/// A file that tells a system what to run.
struct ScheduleFile {
  QString name;  ///< without folder
  QString content;
};

/// A stable, harmless word for the ledger, the same for the same path: one job a ledger.
QString scheduleName(const ReportSchedule& schedule);

/// A systemd user service and its timer, Monday to Friday; a time that was missed is made up for.
/// The password may stand in ~/.config/encaisse/report.env, as ENCAISSE_SMTP_PASSWORD=….
/// @source systemd.timer(5), systemd.service(5): quoting of ExecStart, "%" doubled
QList<ScheduleFile> systemdFiles(const ReportSchedule& schedule);

/// A launchd agent. @source launchd.plist(5)
ScheduleFile launchdFile(const ReportSchedule& schedule);

/// A task for schtasks /create /xml, Monday to Friday. Its start date lies in the past, so that it
/// depends on no day.
/// @source Microsoft, Task Scheduler schema 1.2
ScheduleFile windowsTask(const ReportSchedule& schedule);

}  // namespace encaisse
