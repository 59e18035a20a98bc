#include "app/window_main.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>
#include <QThreadPool>
#include <cstdio>

#include "app/cli/ledger_access.h"
#include "core/base/clock.h"
#include "ui/common/calm_style.h"
#include "ui/common/language.h"
#include "ui/common/prompts.h"
#include "ui/window/open_windows.h"
#include "ui/window/screenshots.h"

namespace encaisse {

using namespace Qt::StringLiterals;

namespace {

struct WindowOptions {
  QString ledger;
  QString language;
  QDate asOf;
  bool sample = false;
};

struct Words {
  Q_DECLARE_TR_FUNCTIONS(WindowOptions)
};

void say(std::FILE* stream, const QString& text) {
  std::fputs((text.trimmed() + u'\n').toUtf8().constData(), stream);
}

bool displayIsMissing() {
#if defined(Q_OS_LINUX) || defined(Q_OS_FREEBSD)
  return qEnvironmentVariableIsEmpty("DISPLAY") && qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY") &&
         qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM");
#else
  return false;
#endif
}

int refuseWithoutDisplay(int argc, char** argv) {
  const QCoreApplication application{argc, argv};
  installLanguage(*QCoreApplication::instance(), {});
  say(stderr, Words::tr("There is no display to open a window on. The commands work without one: "
                        "encaisse --help."));
  return 1;
}

/// The shell has said before what is wrong with the options; here they are only read.
WindowOptions read(const QStringList& arguments) {
  const QCommandLineOption sample{u"sample"_s};
  const QCommandLineOption asOf{u"as-of"_s, {}, u"day"_s};
  const QCommandLineOption language{u"language"_s, {}, u"language"_s};
  QCommandLineParser parser;
  parser.addOptions({sample, asOf, language});
  parser.parse(arguments);
  return {.ledger = parser.positionalArguments().value(0),
          .language = parser.value(language),
          .asOf = QDate::fromString(parser.value(asOf), Qt::ISODate),
          .sample = parser.isSet(sample)};
}

void nameProgram() {
  QCoreApplication::setOrganizationName(u"Encaisse"_s);
  QCoreApplication::setApplicationName(u"Encaisse"_s);
  QCoreApplication::setApplicationVersion(QStringLiteral(ENCAISSE_VERSION));
  QGuiApplication::setDesktopFileName(u"org.encaisse.Encaisse"_s);
}

}  // namespace

int runWindow(int argc, char** argv) {
  nameProgram();
  if (displayIsMissing()) return refuseWithoutDisplay(argc, argv);
  QApplication application{argc, argv};
  const WindowOptions options = read(QApplication::arguments());
  application.setWindowIcon(QIcon{u":/encaisse/icons/app.svg"_s});
  installCalmStyle(application);
  installLanguage(application, options.language);
  OpenWindows windows{
      nativePrompts(), {.clock = systemClock(), .actor = actorName()}, systemToday()};
  if (options.sample) {
    windows.openSample(options.asOf);
  } else if (!options.ledger.isEmpty()) {
    windows.open(options.ledger, OpenMode::ReadWrite, options.asOf);
  } else {
    windows.showStart();
  }
  const int status = QApplication::exec();
  // What still reads in the background must end before the libraries it uses are unloaded.
  QThreadPool::globalInstance()->waitForDone();
  return status;
}

int runScreenshots(int& argc, char** argv, const ScreenshotOptions& options) {
  nameProgram();
  if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
  QApplication application{argc, argv};
  QApplication::setStyle(u"Fusion"_s);
  installCalmStyle(application);
  installLanguage(application, options.language);
  const auto made = takeScreenshots({.ledger = options.ledger,
                                     .folder = options.folder,
                                     .asOf = options.asOf,
                                     .today = systemToday(),
                                     .dark = options.dark,
                                     .size = options.size});
  if (made.ok()) return 0;
  say(stderr, made.error().message);
  return 1;
}

}  // namespace encaisse
