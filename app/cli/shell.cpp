#include "app/cli/shell.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLocale>
#include <QLoggingCategory>
#include <QTranslator>
#include <clocale>
#include <memory>
#include <optional>

#include "app/cli/command_list.h"
#include "app/cli/help_text.h"
#include "app/cli/invocation.h"

#ifdef Q_OS_UNIX
#include <langinfo.h>
#endif

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(Shell)
};

using Commands = std::vector<std::unique_ptr<Command>>;

QStringList namesOf(const Commands& commands) {
  QStringList names;
  for (const auto& command : commands) names.append(command->name());
  return names;
}

Command& commandNamed(const Commands& commands, const QString& name) {
  const auto found = std::ranges::find_if(
      commands, [&name](const auto& command) { return command->name() == name; });
  EXPECTS(found != commands.end());
  return **found;
}

QStringList argumentsOf(int argc, char** argv) {
  QStringList arguments;
  for (int i = 1; i < argc; ++i) arguments.append(QString::fromLocal8Bit(argv[i]));
  return arguments;
}

/// A command says what it has to say itself: Qt's own warnings about the surroundings (no session
/// folder, as under cron) are shown only when QT_LOGGING_RULES asks for them.
void silenceQt() { QLoggingCategory::setFilterRules(u"default.warning=false"_s); }

/// Qt warns where the locale is not UTF-8, as under cron; what we read and write is UTF-8 anyway.
void useUtf8Locale() {
#ifdef Q_OS_UNIX
  std::setlocale(LC_CTYPE, "");
  if (qstricmp(nl_langinfo(CODESET), "UTF-8") == 0) return;
  qputenv(qEnvironmentVariableIsEmpty("LC_ALL") ? "LC_CTYPE" : "LC_ALL", "C.UTF-8");
#endif
}

bool wantsFrench(const QString& asked) {
  if (!asked.isEmpty()) return asked == u"fr";
  const auto languages = QLocale::system().uiLanguages();
  return !languages.isEmpty() && languages.first().startsWith(u"fr"_s);
}

/// Loads the messages of the language; for English these are its plural forms.
void translate(QTranslator& translator, const QString& asked) {
  const auto file = wantsFrench(asked) ? u":/i18n/encaisse_fr.qm"_s : u":/i18n/encaisse_en.qm"_s;
  if (translator.load(file)) {
    QCoreApplication::installTranslator(&translator);
  }
}

QString windowUsage() {
  return Words::tr("Usage: encaisse [FILE] [--sample] [--as-of DATE] [--language fr|en]\n"
                   "       encaisse COMMAND …");
}

QString programHelp(const Commands& commands) {
  QString text = Words::tr("Encaisse %1: who owes what, since when, and what to do about it")
                     .arg(QStringLiteral(ENCAISSE_VERSION)) +
                 u"\n\n"_s + windowUsage() + u"\n\n"_s +
                 Words::tr("Without a command the window opens, on FILE if one is given.") +
                 u"\n\n"_s + Words::tr("Commands:") + u'\n';
  for (const auto& command : commands) text += helpLine(command->name(), command->summary());
  text += u'\n' + Words::tr("Options:") + u'\n';
  text += helpLine(u"--sample"_s, Words::tr("Opens the sample company"));
  text += helpLine(u"--as-of DATE"_s, Words::tr("Shows the figures at the end of this day"));
  text +=
      helpLine(u"--language fr|en"_s, Words::tr("Language of messages (default: the system's)"));
  text += helpLine(u"--help"_s, Words::tr("Explains the program; after a command, the command"));
  text += helpLine(u"--version"_s, Words::tr("Prints the version"));
  return text;
}

QString commandHelp(const Command& command, const Options& options) {
  QString text =
      options.usage(u"encaisse "_s + command.name()) + u"\n\n"_s + command.summary() + u".\n"_s;
  for (const auto& paragraph : command.details().split(u'\n', Qt::SkipEmptyParts)) {
    text += wrapped(paragraph);
  }
  return text + u'\n' + options.help();
}

/// Fills the command, or answers at once: help, or what is wrong with the arguments.
std::optional<ExitStatus> prepare(Command& command, const QStringList& arguments,
                                  Console& console) {
  const QString name = u"encaisse "_s + command.name();
  Options options;
  command.describe(options);
  QString language;  // already read, before there was a message to translate
  if (command.needs(arguments) != Needs::Window) options.language(language);
  const auto outcome = options.parse(arguments);
  if (!outcome.ok()) {
    console.complain(name + u": "_s + outcome.error().message);
    console.complain(options.usage(name));
    console.complain(Words::tr("%1 --help explains it.").arg(name));
    return ExitStatus::Usage;
  }
  if (outcome.value() == Options::Outcome::Run) return std::nullopt;
  console.write(commandHelp(command, options));
  return ExitStatus::Done;
}

ExitStatus execute(Command& command, Console& console) {
  const auto status = command.run(console);
  if (console.flush() || status != ExitStatus::Done) return status;
  return console.refuse({ErrorCode::Storage, Words::tr("The output could not be written."), {}});
}

std::unique_ptr<QCoreApplication> makeApplication(Needs needs, int& argc, char** argv) {
  if (needs != Needs::Fonts) return std::make_unique<QCoreApplication>(argc, argv);
  qputenv("QT_QPA_PLATFORM", "offscreen");
  return std::make_unique<QGuiApplication>(argc, argv);
}

ExitStatus runCommand(const Invocation& invocation, const Commands& commands, int argc,
                      char** argv) {
  silenceQt();
  useUtf8Locale();
  auto& command = commandNamed(commands, invocation.command);
  const auto needs = command.needs(invocation.arguments);
  Console console{u"encaisse "_s + command.name()};
  {
    const auto application = makeApplication(needs, argc, argv);
    QTranslator translator;
    translate(translator, invocation.language);
    // Read again: the application knows the arguments as the system writes them.
    const auto again = readInvocation(QCoreApplication::arguments().mid(1), namesOf(commands));
    if (const auto answered = prepare(command, again.arguments, console)) return *answered;
    if (needs != Needs::Window) return execute(command, console);
  }
  return execute(command, console);  // which makes an application of its own
}

/// What `encaisse` without a command takes.
struct WindowArguments {
  QString file;
  bool sample = false;
  bool version = false;
  QDate asOf;
  QString language;

  void describe(Options& options) {
    options.optionalArgument(u"FILE"_s, {}, file);
    options.flag(u"--sample"_s, {}, sample);
    options.flag(u"--version"_s, {}, version);
    options.asOf(asOf);
    options.language(language);
  }

  /// A word that is neither a command nor a file is a command written wrong.
  bool isMistakenCommand() const {
    return !file.isEmpty() && !file.contains(u'.') && !file.contains(u'/') &&
           !QFileInfo::exists(file);
  }
};

struct WindowCall {
  Result<Options::Outcome> outcome;
  WindowArguments arguments;

  bool opensWindow() const {
    return outcome.ok() && outcome.value() == Options::Outcome::Run && !arguments.version &&
           !arguments.isMistakenCommand();
  }
};

WindowCall readWindowCall(const QStringList& arguments) {
  WindowArguments window;
  Options options;
  window.describe(options);
  auto outcome = options.parse(withoutQtOptions(arguments));
  return {std::move(outcome), window};
}

ExitStatus complainAboutUsage(Console& console, const QString& sentence) {
  console.complain(u"encaisse: "_s + sentence);
  console.complain(windowUsage());
  console.complain(Words::tr("%1 --help explains it.").arg(u"encaisse"_s));
  return ExitStatus::Usage;
}

/// Answers a call that needs no window: help, version, or what is wrong with it.
ExitStatus answer(const WindowCall& call, const Commands& commands) {
  Console console{u"encaisse"_s};
  if (!call.outcome.ok()) return complainAboutUsage(console, call.outcome.error().message);
  if (call.outcome.value() == Options::Outcome::Help) {
    console.write(programHelp(commands));
  } else if (call.arguments.version) {
    console.line(u"encaisse "_s + QStringLiteral(ENCAISSE_VERSION));
  } else if (call.arguments.isMistakenCommand()) {
    return complainAboutUsage(
        console,
        Words::tr("There is no command \"%1\", and no such file.").arg(call.arguments.file));
  } else {
    return complainAboutUsage(console, Words::tr("This program was built without the window."));
  }
  return ExitStatus::Done;
}

}  // namespace

int runShell(int argc, char** argv, const WindowHooks& hooks) {
  prepareStreams();
  const auto arguments = argumentsOf(argc, argv);
  DrawScreenshots draw;
  if (hooks.screenshots) {
    draw = [&](const ScreenshotOptions& options) { return hooks.screenshots(argc, argv, options); };
  }
  const auto commands = allCommands(draw);
  const auto invocation = readInvocation(arguments, namesOf(commands));
  if (!invocation.command.isEmpty()) {
    return int(runCommand(invocation, commands, argc, argv));
  }
  // The window makes its own application: none may be made before it.
  if (hooks.window && readWindowCall(arguments).opensWindow()) return hooks.window(argc, argv);
  useUtf8Locale();
  const QCoreApplication application{argc, argv};
  QTranslator translator;
  translate(translator, invocation.language);
  return int(answer(readWindowCall(arguments), commands));
}

}  // namespace encaisse
