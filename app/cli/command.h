#pragma once

#include <QString>
#include <QStringList>

#include "app/cli/console.h"
#include "app/cli/options.h"

namespace encaisse {

/// Fonts make pages, without any display; the window brings its own.
enum class Needs { Nothing, Fonts, Window };

/// One word after `encaisse`: what it is called, what it takes, what it does. Made for one call:
/// its members hold the arguments of that call.
class Command {
public:
  Command() = default;
  virtual ~Command() = default;
  Q_DISABLE_COPY_MOVE(Command)

  virtual QString name() const = 0;
  /// One sentence without a full stop, for the list of commands.
  virtual QString summary() const = 0;
  /// What the summary leaves out, for its own help; may be empty.
  virtual QString details() const { return {}; }
  /// Declares arguments and options, bound to members.
  virtual void describe(Options& options) = 0;
  /// @note the members are filled
  virtual ExitStatus run(Console& console) = 0;
  /// What the program must start for these arguments.
  virtual Needs needs(const QStringList& arguments) const {
    Q_UNUSED(arguments)
    return Needs::Nothing;
  }
};

}  // namespace encaisse
