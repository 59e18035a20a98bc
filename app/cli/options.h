#pragma once

#include <QDate>
#include <QList>
#include <QString>
#include <functional>
#include <string>
#include <vector>

#include "app/cli/output_format.h"
#include "core/base/result.h"

namespace encaisse {

/// The arguments and options of one command: declared once, and from that parsed, checked and
/// explained. A command binds its members; they are filled by parse().
class Options {
public:
  /// Reads one value; its error says what is wrong with it.
  using Take = std::function<Result<void>(const QString&)>;

  Options();
  ~Options();
  Q_DISABLE_COPY_MOVE(Options)

  void argument(const QString& name, const QString& help, QString& target);
  void optionalArgument(const QString& name, const QString& help, QString& target);
  /// One or more.
  void arguments(const QString& name, const QString& help, QStringList& target);
  /// None or more.
  void optionalArguments(const QString& name, const QString& help, QStringList& target);

  void option(const QString& name, const QString& value, const QString& help, Take take);
  void text(const QString& name, const QString& value, const QString& help, QString& target);
  /// May be given several times, and with several values.
  void texts(const QString& name, const QString& value, const QString& help, QStringList& target);
  void flag(const QString& name, const QString& help, bool& target);
  void number(const QString& name, const QString& value, const QString& help, int from, int to,
              int& target);
  /// An amount with two decimals at most, not negative.
  void amount(const QString& name, const QString& help, qint64& minor);
  void day(const QString& name, const QString& help, QDate& target);
  void choice(const QString& name, const QStringList& words, const QString& help, QString& target);

  // What many commands share, in the same words everywhere.
  void ledger(QString& target);
  void asOf(QDate& target);
  void format(OutputFormat& target);
  void language(QString& target);

  /// The option must be given.
  void require(const QString& name);

  enum class Outcome { Run, Help };
  /// @error InvalidInput  wrong usage, in one sentence
  Result<Outcome> parse(const QStringList& arguments);

  /// "encaisse aging LEDGER [options]"
  QString usage(const QString& command) const;
  /// The arguments and options with what they mean, one paragraph each.
  QString help() const;

private:
  enum class Kind { Argument, OptionalArgument, Arguments, Option, Options, Flag };
  struct Entry {
    Kind kind = Kind::Option;
    QString name;
    QString value;
    QString help;
    Take take;
    bool required = false;
  };
  struct Parsed;

  void add(Entry entry);
  static Result<void> takeEntry(const Entry& entry, bool given,
                                const std::vector<std::string>& values);
  Result<Parsed> split(const QStringList& arguments) const;
  Result<void> takeAll(const Parsed& parsed) const;

  QList<Entry> m_entries;
  bool m_help = false;
};

/// Reads "2026-10-31", 1900 to 2199.
Result<QDate> parseDay(const QString& text);

}  // namespace encaisse
