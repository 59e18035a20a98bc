#include "core/report/report_schedule.h"

#include <QCryptographicHash>
#include <QFileInfo>

#include "core/letters/letter_format.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

/// One argument of ExecStart: quoted, and nothing in it means anything to systemd.
QString systemdArgument(QString text) {
  text.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s);
  text.replace(u'%', u"%%"_s).replace(u'$', u"$$"_s).replace(u'\n', u"\\n"_s);
  return u'"' + text + u'"';
}

/// One argument of a Windows command line.
/// @source Microsoft, "Parsing C command-line arguments": a path ends in no backslash here
QString windowsArgument(QString text) { return u'"' + text.remove(u'"') + u'"'; }

QString xml(const QString& text) { return text.toHtmlEscaped(); }

}  // namespace

QString scheduleName(const ReportSchedule& schedule) {
  const QByteArray hash =
      QCryptographicHash::hash(schedule.ledger.toUtf8(), QCryptographicHash::Sha256);
  QString stem;
  for (const QChar c : QFileInfo{schedule.ledger}.completeBaseName()) {
    if (c.unicode() < 0x80 && c.isLetterOrNumber()) stem += c;
  }
  return u"encaisse-report-%1-%2"_s.arg(stem.left(24), QString::fromLatin1(hash.toHex().left(8)));
}

QList<ScheduleFile> systemdFiles(const ReportSchedule& schedule) {
  const QString name = scheduleName(schedule);
  const QString service =
      u"[Unit]\nDescription=Encaisse: daily report\nAfter=network-online.target\n\n"
      "[Service]\nType=oneshot\nEnvironmentFile=-%h/.config/encaisse/report.env\nExecStart=%1 report %2 daily --send\n"_s
          .arg(systemdArgument(schedule.program), systemdArgument(schedule.ledger));
  const QString timer =
      u"[Unit]\nDescription=Encaisse: daily report, every working day\n\n"
      "[Timer]\nOnCalendar=Mon..Fri %1:00\nPersistent=true\n\n"
      "[Install]\nWantedBy=timers.target\n"_s.arg(schedule.at.toString(u"HH:mm"_s));
  return {{name + u".service"_s, service}, {name + u".timer"_s, timer}};
}

ScheduleFile launchdFile(const ReportSchedule& schedule) {
  const QString name = u"org.encaisse."_s + scheduleName(schedule);
  QString days;
  for (int day = 1; day <= 5; ++day) {
    days += u"    <dict><key>Weekday</key><integer>%1</integer><key>Hour</key><integer>%2</integer>"
            "<key>Minute</key><integer>%3</integer></dict>\n"_s.arg(day)
                .arg(schedule.at.hour())
                .arg(schedule.at.minute());
  }
  const QString content =
      u"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
      "<!DOCTYPE plist PUBLIC \"-//Apple//DTD PLIST 1.0//EN\" "
      "\"http://www.apple.com/DTDs/PropertyList-1.0.dtd\">\n"
      "<plist version=\"1.0\">\n<dict>\n  <key>Label</key><string>%1</string>\n"
      "  <key>ProgramArguments</key>\n  <array>\n    <string>%2</string>\n"
      "    <string>report</string>\n    <string>%3</string>\n    <string>daily</string>\n"
      "    <string>--send</string>\n  </array>\n"
      "  <key>StartCalendarInterval</key>\n  <array>\n%4  </array>\n</dict>\n</plist>\n"_s.arg(
          xml(name), xml(schedule.program), xml(schedule.ledger), days);
  return {name + u".plist"_s, content};
}

ScheduleFile windowsTask(const ReportSchedule& schedule) {
  const QString arguments = u"report %1 daily --send"_s.arg(windowsArgument(schedule.ledger));
  const QString content =
      u"<?xml version=\"1.0\" encoding=\"UTF-16\"?>\n"
      "<Task version=\"1.2\" xmlns=\"http://schemas.microsoft.com/windows/2004/02/mit/task\">\n"
      "  <Triggers>\n    <CalendarTrigger>\n      <StartBoundary>2026-01-01T%1:00</StartBoundary>\n"
      "      <ScheduleByWeek>\n        <DaysOfWeek><Monday/><Tuesday/><Wednesday/><Thursday/>"
      "<Friday/></DaysOfWeek>\n        <WeeksInterval>1</WeeksInterval>\n"
      "      </ScheduleByWeek>\n    </CalendarTrigger>\n  </Triggers>\n"
      "  <Settings>\n    <MultipleInstancesPolicy>IgnoreNew</MultipleInstancesPolicy>\n"
      "    <StartWhenAvailable>true</StartWhenAvailable>\n"
      "    <RunOnlyIfNetworkAvailable>true</RunOnlyIfNetworkAvailable>\n  </Settings>\n"
      "  <Actions>\n    <Exec>\n      <Command>%2</Command>\n      <Arguments>%3</Arguments>\n"
      "    </Exec>\n  </Actions>\n</Task>\n"_s.arg(schedule.at.toString(u"HH:mm"_s),
                                                   xml(schedule.program), xml(arguments));
  return {scheduleName(schedule) + u".xml"_s, content};
}

}  // namespace encaisse
