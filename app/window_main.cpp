#include "app/window_main.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>
#include <cstdio>
#include <optional>

#include "core/base/clock.h"
#include "ui/common/calm_style.h"
#include "ui/common/language.h"
#include "ui/common/prompts.h"
#include "ui/window/screenshots.h"
#include "ui/window/open_windows.h"

namespace encaisse {

using namespace Qt::StringLiterals;

namespace {

struct WindowOptions {
  QString ledger;
  QString language;
  QDate asOf;
  bool sample = false;
  bool help = false;
};

struct Words {
  Q_DECLARE_TR_FUNCTIONS(WindowOptions)
};

void say(std::FILE* stream, const QString& text) {
  std::fputs((text.trimmed() + u'\n').toLocal8Bit().constData(), stream);
}

bool displayIsMissing() {
#if defined(Q_OS_LINUX) || defined(Q_OS_FREEBSD)
  return qEnvironmentVariableIsEmpty("DISPLAY") && qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY") &&
         qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM");
#else
  return false;
#endif
}

/// Fills @p parser and reads it. @return what is wrong, empty: nothing
QString read(QCommandLineParser& parser, const QStringList& arguments, WindowOptions& options) {
  const QCommandLineOption sample{u"sample"_s, Words::tr("Open the sample company, made anew.")};
  const QCommandLineOption asOf{
      u"as-of"_s, Words::tr("Show the figures of that day (2026-10-31)."), u"day"_s};
  const QCommandLineOption language{
      u"language"_s, Words::tr("Language of the window: fr or en."), u"language"_s};
  const QCommandLineOption help{{u"h"_s, u"help"_s}, Words::tr("Show this help.")};
  parser.addOptions({sample, asOf, language, help});
  parser.addPositionalArgument(u"ledger"_s, Words::tr("Ledger to open."), u"[LEDGER]"_s);
  if (!parser.parse(arguments)) return parser.errorText();
  options.help = parser.isSet(help);
  options.ledger = parser.positionalArguments().value(0);
  options.sample = parser.isSet(sample);
  options.language = parser.value(language);
  options.asOf = QDate::fromString(parser.value(asOf), Qt::ISODate);
  if (parser.isSet(asOf) && !options.asOf.isValid()) {
    return Words::tr("--as-of needs a day such as 2026-10-31.");
  }
  if (!QStringList{QString{}, u"fr"_s, u"en"_s}.contains(options.language)) {
    return Words::tr("--language is fr or en.");
  }
  if (parser.positionalArguments().size() > 1) return Words::tr("Only one ledger can be given.");
  return {};
}

/// Answers without a window where that is all there is to do.
/// @return the exit status then
std::optional<int> answer(int argc, char** argv, WindowOptions& options) {
  const QCoreApplication application{argc, argv};
  installLanguage(*QCoreApplication::instance(), {});
  QCommandLineParser parser;
  const QString problem = read(parser, QCoreApplication::arguments(), options);
  if (!problem.isEmpty()) {
    say(stderr, problem + u"\n\n"_s + parser.helpText());
    return 2;
  }
  if (options.help) {
    say(stdout, parser.helpText());
    return 0;
  }
  if (displayIsMissing()) {
    say(stderr, Words::tr("There is no display to open a window on. The commands work without "
                          "one: encaisse --help."));
    return 1;
  }
  return std::nullopt;
}

void nameProgram() {
  QCoreApplication::setOrganizationName(u"Encaisse"_s);
  QCoreApplication::setApplicationName(u"Encaisse"_s);
  QCoreApplication::setApplicationVersion(QStringLiteral(ENCAISSE_VERSION));
  QGuiApplication::setDesktopFileName(u"org.encaisse.Encaisse"_s);
}

QString actorName() {
  const QString user = qEnvironmentVariable("USER");
  return user.isEmpty() ? qEnvironmentVariable("USERNAME") : user;
}

}  // namespace

int runWindow(int argc, char** argv) {
  nameProgram();
  WindowOptions options;
  if (const auto status = answer(argc, argv, options)) return *status;
  QApplication application{argc, argv};
  application.setWindowIcon(QIcon{u":/encaisse/icons/app.svg"_s});
  installCalmStyle(application);
  installLanguage(application, options.language);
  OpenWindows windows{nativePrompts(), {.clock = systemClock(), .actor = actorName()},
                      systemToday()};
  if (options.sample) {
    windows.openSample(options.asOf);
  } else if (!options.ledger.isEmpty()) {
    windows.open(options.ledger, OpenMode::ReadWrite, options.asOf);
  } else {
    windows.showStart();
  }
  return QApplication::exec();
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
