#include <QDir>
#include <QProcess>
#include <QStandardPaths>
#include <QXmlStreamReader>

#include "core/report/report_schedule.h"
#include "tests/support/ledgers.h"

using namespace encaisse;
using namespace encaisse::testing;
using namespace Qt::StringLiterals;

namespace {

const ReportSchedule job{u"/usr/bin/encaisse"_s,
                         u"/home/anne/Mes \"dossiers\"/50% & $co.encaisse"_s, QTime{7, 30}};

void checkXml(const QString& content) {
  QXmlStreamReader xml{content};
  while (!xml.atEnd()) xml.readNext();
  INFO(xml.errorString().toStdString());
  CHECK_FALSE(xml.hasError());
}

}  // namespace

TEST_CASE("scheduleName") {
  CHECK(scheduleName(job) == scheduleName(job));
  auto other = job;
  other.ledger += u'x';
  CHECK(scheduleName(job) != scheduleName(other));
  for (const QChar c : scheduleName(job)) {
    CHECK((c == u'-' || (c.unicode() < 0x80 && c.isLetterOrNumber())));
  }
}

TEST_CASE("systemdFiles") {
  const auto files = systemdFiles(job);
  REQUIRE(files.size() == 2);
  SECTION("run the report with every odd sign of a path as it is") {
    // systemd.service(5): "%%" is a percent sign, "$$" a dollar, \" a quote within quotes.
    CHECK(files[0].content.contains(
        u"\nExecStart=\"/usr/bin/encaisse\" report "
        "\"/home/anne/Mes \\\"dossiers\\\"/50%% & $$co.encaisse\" daily --send\n"_s));
    CHECK(files[1].content.contains(u"\nOnCalendar=Mon..Fri 07:30:00\n"_s));
    CHECK(files[1].content.contains(u"\nPersistent=true\n"_s));
  }
  SECTION("systemd itself takes them") {
    const QString analyze = QStandardPaths::findExecutable(u"systemd-analyze"_s);
    if (analyze.isEmpty()) {
      WARN("skipped: there is no systemd-analyze");
      return;
    }
    TestFiles written;
    auto runnable = job;
    runnable.program = u"/bin/true"_s;
    QStringList paths;
    for (const auto& file : systemdFiles(runnable)) {
      paths.append(written.write(file.name.toLatin1().constData(), file.content.toUtf8()));
    }
    QProcess process;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"XDG_RUNTIME_DIR"_s, QDir::tempPath());
    process.setProcessEnvironment(environment);
    process.start(analyze, QStringList{u"--user"_s, u"verify"_s} + paths);
    REQUIRE(process.waitForFinished(30'000));
    const QByteArray said = process.readAllStandardError();
    if (said.contains("Failed to initialize manager")) {
      WARN("skipped: systemd-analyze needs a session: " << said.toStdString());
      return;
    }
    INFO(said.toStdString());
    CHECK(process.exitCode() == 0);
  }
}

TEST_CASE("launchdFile and windowsTask") {
  SECTION("are XML that holds any path") {
    checkXml(launchdFile(job).content);
    checkXml(windowsTask(job).content);
  }
  SECTION("run on the five working days at that time") {
    CHECK(launchdFile(job).content.count(u"<key>Hour</key><integer>7</integer>"_s) == 5);
    CHECK(launchdFile(job).content.contains(u"<string>--send</string>"_s));
    CHECK(windowsTask(job).content.contains(u"T07:30:00</StartBoundary>"_s));
    CHECK(windowsTask(job).content.contains(u"<Monday/>"_s));
    CHECK_FALSE(windowsTask(job).content.contains(u"<Sunday/>"_s));
  }
}
