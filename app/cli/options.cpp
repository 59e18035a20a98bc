#include "app/cli/options.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <algorithm>

#include "app/cli/help_text.h"
#include "core/base/clock.h"
#include "core/base/day_number.h"
#include "core/money/money.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(Shell)
};

Error usageError(const QString& sentence) { return {ErrorCode::InvalidInput, sentence, {}}; }

/// What CLI11 refuses is always one option with too few values; its text starts with the name.
Error missingValue(const CLI::ParseError& error) {
  const QString text = QString::fromUtf8(error.what());
  return usageError(Words::tr("The option %1 needs a value.").arg(text.section(u':', 0, 0)));
}

Error unexpected(const QString& argument) {
  if (argument.startsWith(u'-') && argument.size() > 1) {
    return usageError(Words::tr("There is no option %1.").arg(argument.section(u'=', 0, 0)));
  }
  return usageError(Words::tr("\"%1\" is one argument too many.").arg(argument));
}

Options::Take into(QString& target) {
  return [&target](const QString& value) -> Result<void> {
    target = value;
    return {};
  };
}

Options::Take into(QStringList& target) {
  return [&target](const QString& value) -> Result<void> {
    target.append(value);
    return {};
  };
}

Options::Take into(QDate& target, const QString& name) {
  return [&target, name](const QString& value) -> Result<void> {
    const auto day = parseDay(value);
    if (!day.ok()) return usageError(name + u": "_s + day.error().message);
    target = day.value();
    return {};
  };
}

}  // namespace

/// The values of each entry, as written.
struct Options::Parsed {
  std::vector<std::vector<std::string>> values;
  std::vector<bool> given;

  static CLI::Option* declare(CLI::App& app, const Entry& entry, std::vector<std::string>& values);
};

Options::Options() {
  flag(u"--help"_s, Words::tr("Explains the command and does nothing"), m_help);
}
Options::~Options() = default;

void Options::add(Entry entry) { m_entries.append(std::move(entry)); }

void Options::argument(const QString& name, const QString& help, QString& target) {
  add({Kind::Argument, name, {}, help, into(target), true});
}

void Options::optionalArgument(const QString& name, const QString& help, QString& target) {
  add({Kind::OptionalArgument, name, {}, help, into(target)});
}

void Options::arguments(const QString& name, const QString& help, QStringList& target) {
  add({Kind::Arguments, name, {}, help, into(target), true});
}

void Options::optionalArguments(const QString& name, const QString& help, QStringList& target) {
  add({Kind::Arguments, name, {}, help, into(target), false});
}

void Options::option(const QString& name, const QString& value, const QString& help, Take take) {
  add({Kind::Option, name, value, help, std::move(take)});
}

void Options::text(const QString& name, const QString& value, const QString& help,
                   QString& target) {
  option(name, value, help, into(target));
}

void Options::texts(const QString& name, const QString& value, const QString& help,
                    QStringList& target) {
  add({Kind::Options, name, value, help, into(target)});
}

void Options::flag(const QString& name, const QString& help, bool& target) {
  add({Kind::Flag, name, {}, help, [&target](const QString&) -> Result<void> {
         target = true;
         return {};
       }});
}

void Options::number(const QString& name, const QString& value, const QString& help, int from,
                     int to, int& target) {
  option(name, value, help, [=, &target](const QString& text) -> Result<void> {
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    if (!isNumber || number < from || number > to) {
      return usageError(Words::tr("%1: \"%2\" is not a whole number from %3 to %4.")
                            .arg(name, text)
                            .arg(from)
                            .arg(to));
    }
    target = number;
    return {};
  });
}

void Options::amount(const QString& name, const QString& help, qint64& minor) {
  option(name, u"AMOUNT"_s, help, [=, &minor](const QString& text) -> Result<void> {
    const auto amount = Money::parse(text, Currency::eur());
    if (!amount.ok() || amount.value().minor() < 0) {
      return usageError(
          Words::tr("%1: \"%2\" is no amount like 1.00, zero or more.").arg(name, text));
    }
    minor = amount.value().minor();
    return {};
  });
}

void Options::day(const QString& name, const QString& help, QDate& target) {
  option(name, u"DATE"_s, help, into(target, name));
}

void Options::choice(const QString& name, const QStringList& words, const QString& help,
                     QString& target) {
  option(name, words.join(u'|'), help, [=, &target](const QString& text) -> Result<void> {
    if (!words.contains(text)) {
      return usageError(
          Words::tr("%1: \"%2\" is none of %3.").arg(name, text, words.join(u", "_s)));
    }
    target = text;
    return {};
  });
}

void Options::ledger(QString& target) {
  argument(u"LEDGER"_s, Words::tr("The ledger file, usually NAME.encaisse"), target);
}

void Options::asOf(QDate& target) {
  target = systemToday();
  day(u"--as-of"_s, Words::tr("Figures at the end of this day, like 2026-10-31 (default: today)"),
      target);
}

void Options::format(OutputFormat& target) {
  option(
      u"--format"_s, u"table|csv|json"_s, Words::tr("How rows are printed (default: table)"),
      [&target](const QString& text) -> Result<void> {
        static const QStringList words{u"table"_s, u"csv"_s, u"json"_s};
        const auto index = words.indexOf(text);
        if (index < 0) {
          return usageError(Words::tr("--format: \"%1\" is none of table, csv, json.").arg(text));
        }
        target = OutputFormat(index);
        return {};
      });
}

void Options::language(QString& target) {
  choice(u"--language"_s, {u"fr"_s, u"en"_s},
         Words::tr("Language of messages (default: the system's)"), target);
}

void Options::require(const QString& name) {
  for (auto& entry : m_entries) entry.required = entry.required || entry.name == name;
}

Result<Options::Outcome> Options::parse(const QStringList& arguments) {
  auto parsed = split(arguments);
  if (!parsed.ok()) return parsed.error();
  // Help is given whatever else is missing; its flag is the first entry.
  if (parsed.value().given[0]) return Outcome::Help;
  if (auto taken = takeAll(parsed.value()); !taken.ok()) return taken.error();
  return Outcome::Run;
}

CLI::Option* Options::Parsed::declare(CLI::App& app, const Entry& entry,
                                      std::vector<std::string>& values) {
  const auto name = (entry.name == u"--help" ? u"-h,--help"_s : entry.name).toStdString();
  if (entry.kind == Kind::Flag) return app.add_flag(name);
  auto* option = app.add_option(name, values);
  switch (entry.kind) {
    case Kind::Arguments:
    case Kind::Options:
      option->expected(1, CLI::detail::expected_max_vector_size);
      option->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
      break;
    case Kind::Option:
      option->expected(1)->allow_extra_args(false);
      option->multi_option_policy(CLI::MultiOptionPolicy::TakeLast);
      break;
    default: option->expected(1)->allow_extra_args(false);
  }
  return option;
}

Result<Options::Parsed> Options::split(const QStringList& arguments) const {
  Parsed parsed{std::vector<std::vector<std::string>>(size_t(m_entries.size())), {}};
  CLI::App app;
  app.set_help_flag();
  app.allow_extras();
  app.allow_windows_style_options(false);
  std::vector<CLI::Option*> declared;
  for (size_t i = 0; i < parsed.values.size(); ++i) {
    declared.push_back(Parsed::declare(app, m_entries[qsizetype(i)], parsed.values[i]));
  }
  std::vector<std::string> backwards;
  for (const auto& argument : arguments) backwards.push_back(argument.toStdString());
  std::ranges::reverse(backwards);
  try {
    app.parse(std::move(backwards));
  } catch (const CLI::ParseError& error) {
    return missingValue(error);
  }
  for (const auto* option : declared) parsed.given.push_back(option->count() > 0);
  for (const auto& extra : app.remaining()) {
    // Help is given whatever else is there.
    if (extra != "--" && !parsed.given[0]) return unexpected(QString::fromStdString(extra));
  }
  return parsed;
}

Result<void> Options::takeAll(const Parsed& parsed) const {
  for (size_t i = 0; i < parsed.values.size(); ++i) {
    const auto& entry = m_entries[qsizetype(i)];
    if (entry.required && !parsed.given[i]) {
      return usageError(entry.name.startsWith(u'-')
                            ? Words::tr("The option %1 is missing.").arg(entry.name)
                            : Words::tr("The argument %1 is missing.").arg(entry.name));
    }
    if (auto taken = takeEntry(entry, parsed.given[i], parsed.values[i]); !taken.ok()) return taken;
  }
  return {};
}

Result<void> Options::takeEntry(const Entry& entry, bool given,
                                const std::vector<std::string>& values) {
  if (entry.kind == Kind::Flag) return given ? entry.take({}) : Result<void>{};
  for (const auto& value : values) {
    if (auto taken = entry.take(QString::fromStdString(value)); !taken.ok()) return taken;
  }
  return {};
}

QString Options::usage(const QString& command) const {
  QString line = command;
  for (const auto& entry : m_entries) {
    switch (entry.kind) {
      case Kind::Argument: line += u' ' + entry.name; break;
      case Kind::OptionalArgument: line += u" ["_s + entry.name + u']'; break;
      case Kind::Arguments:
        line += entry.required ? u' ' + entry.name + u'…' : u" ["_s + entry.name + u"…]"_s;
        break;
      default:
        if (entry.required) line += u' ' + entry.name + u' ' + entry.value;
    }
  }
  return Words::tr("Usage: %1 [options]").arg(line);
}

QString Options::help() const {
  QString arguments;
  QString options;
  for (const auto& entry : m_entries) {
    if (!entry.name.startsWith(u'-')) {
      arguments += helpLine(entry.name, entry.help);
    } else if (entry.name != u"--help") {
      const QString more = entry.kind == Kind::Options ? u"…"_s : QString{};
      options += helpLine((entry.name + u' ' + entry.value + more).trimmed(), entry.help);
    }
  }
  options += helpLine(u"--help"_s, m_entries[0].help);
  QString text;
  if (!arguments.isEmpty()) text += Words::tr("Arguments:") + u'\n' + arguments + u'\n';
  return text + Words::tr("Options:") + u'\n' + options;
}

Result<QDate> parseDay(const QString& text) {
  const DayNumber day = parseIsoDay(text.toStdString());
  if (day == 0) {
    return usageError(Words::tr("\"%1\" is not a date. Write it like 2026-10-31.").arg(text));
  }
  return toDate(day);
}

}  // namespace encaisse
