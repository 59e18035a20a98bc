#include "app/cli/schedule_install.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>

#include "app/cli/page_files.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(Shell)
};

constexpr int schedulerMs = 30'000;

Result<void> call(const QString& program, const QStringList& arguments) {
  QProcess process;
  process.start(program, arguments);
  const bool ended = process.waitForFinished(schedulerMs);
  if (ended && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0) return {};
  const QString said = QString::fromLocal8Bit(process.readAllStandardError()).simplified();
  return Error{ErrorCode::Storage,
               Words::tr("%1 did not take the job: %2")
                   .arg(program, said.isEmpty() ? process.errorString() : said),
               {}};
}

#if defined(Q_OS_WIN)

Result<QStringList> install(const ReportSchedule& schedule) {
  const auto task = windowsTask(schedule);
  const QString path = QDir::temp().filePath(task.name);
  // The scheduler reads the encoding that the file says: UTF-16 with its mark.
  QByteArray bytes{"\xFF\xFE"};
  bytes.append(reinterpret_cast<const char*>(task.content.utf16()), task.content.size() * 2);
  if (auto written = writeDocument(path, bytes); !written.ok()) return written.error();
  const QString name = scheduleName(schedule);
  const auto made = call(u"schtasks"_s, {u"/create"_s, u"/tn"_s, name, u"/xml"_s, path, u"/f"_s});
  QFile::remove(path);
  if (!made.ok()) return made.error();
  return QStringList{name};
}

Result<QStringList> remove(const ReportSchedule& schedule) {
  const QString name = scheduleName(schedule);
  if (!call(u"schtasks"_s, {u"/query"_s, u"/tn"_s, name}).ok()) return QStringList{};
  const auto gone = call(u"schtasks"_s, {u"/delete"_s, u"/tn"_s, name, u"/f"_s});
  if (!gone.ok()) return gone.error();
  return QStringList{name};
}

#elif defined(Q_OS_MACOS)

QString agentPath(const ReportSchedule& schedule) {
  return QDir::home().filePath(u"Library/LaunchAgents/"_s + launchdFile(schedule).name);
}

Result<QStringList> remove(const ReportSchedule& schedule) {
  const QString path = agentPath(schedule);
  if (!QFile::exists(path)) return QStringList{};
  if (auto gone = call(u"launchctl"_s, {u"unload"_s, u"-w"_s, path}); !gone.ok()) {
    return gone.error();
  }
  QFile::remove(path);
  return QStringList{path};
}

Result<QStringList> install(const ReportSchedule& schedule) {
  if (auto gone = remove(schedule); !gone.ok()) return gone.error();
  const QString path = agentPath(schedule);
  QDir{}.mkpath(QFileInfo{path}.path());
  const auto written = writeDocument(path, launchdFile(schedule).content.toUtf8());
  if (!written.ok()) return written.error();
  if (auto made = call(u"launchctl"_s, {u"load"_s, u"-w"_s, path}); !made.ok()) return made.error();
  return QStringList{path};
}

#else

QString unitPath(const QString& name) {
  const QDir folder{QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)};
  return folder.filePath(u"systemd/user/"_s + name);
}

Result<void> systemctl(const QStringList& arguments) {
  return call(u"systemctl"_s, QStringList{u"--user"_s} + arguments);
}

Result<QStringList> install(const ReportSchedule& schedule) {
  QDir{}.mkpath(QFileInfo{unitPath(u"x"_s)}.path());
  QStringList paths;
  for (const auto& file : systemdFiles(schedule)) {
    paths.append(unitPath(file.name));
    const auto written = writeDocument(paths.last(), file.content.toUtf8());
    if (!written.ok()) return written.error();
  }
  const QString timer = scheduleName(schedule) + u".timer"_s;
  for (const auto& arguments :
       {QStringList{u"daemon-reload"_s}, {u"enable"_s, timer}, {u"restart"_s, timer}}) {
    if (auto done = systemctl(arguments); !done.ok()) return done.error();
  }
  return paths;
}

Result<QStringList> remove(const ReportSchedule& schedule) {
  QStringList paths;
  for (const auto& file : systemdFiles(schedule)) {
    if (QFile::exists(unitPath(file.name))) paths.append(unitPath(file.name));
  }
  if (paths.isEmpty()) return paths;
  const auto stopped = systemctl({u"disable"_s, u"--now"_s, scheduleName(schedule) + u".timer"_s});
  if (!stopped.ok()) return stopped.error();
  for (const auto& path : paths) QFile::remove(path);
  if (auto done = systemctl({u"daemon-reload"_s}); !done.ok()) return done.error();
  return paths;
}

#endif

}  // namespace

Result<QStringList> installSchedule(const ReportSchedule& schedule) { return install(schedule); }

Result<QStringList> removeSchedule(const ReportSchedule& schedule) { return remove(schedule); }

}  // namespace encaisse
