#pragma once

#include <QString>
#include <QStringList>

namespace encaisse {

/// A call of the program, cut into the command and what it gets.
struct Invocation {
  QString command;        ///< empty: the window
  QStringList arguments;  ///< all but the command's name, in order
  QString language;       ///< as asked for; empty: the system's
};

/// @param arguments  without the program's name
Invocation readInvocation(const QStringList& arguments, const QStringList& commands);

/// The arguments without those that Qt itself takes: -platform NAME, -style NAME, …
QStringList withoutQtOptions(const QStringList& arguments);

}  // namespace encaisse
