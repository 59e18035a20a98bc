#include "app/cli/invocation.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

/// @source QGuiApplication and QApplication, "Supported Command Line Options"
const QStringList& qtOptionsWithValue() {
  static const QStringList names{u"platform"_s,        u"platformpluginpath"_s,
                                 u"platformtheme"_s,   u"plugin"_s,
                                 u"qwindowgeometry"_s, u"geometry"_s,
                                 u"qwindowicon"_s,     u"icon"_s,
                                 u"qwindowtitle"_s,    u"title"_s,
                                 u"session"_s,         u"display"_s,
                                 u"fontengine"_s,      u"style"_s,
                                 u"stylesheet"_s};
  return names;
}

QString optionName(const QString& argument) {
  if (!argument.startsWith(u'-')) return {};
  return argument.mid(argument.startsWith(u"--"_s) ? 2 : 1);
}

bool isQtOptionWithValue(const QString& argument) {
  return qtOptionsWithValue().contains(optionName(argument));
}

bool isQtFlag(const QString& argument) {
  return optionName(argument) == u"reverse" || optionName(argument) == u"widgetcount";
}

bool takesNext(const QString& argument) {
  return argument == u"--language" || argument == u"--as-of" || isQtOptionWithValue(argument);
}

QString askedLanguage(const QStringList& arguments) {
  QString language;
  for (qsizetype i = 0; i < arguments.size(); ++i) {
    if (arguments[i].startsWith(u"--language="_s)) language = arguments[i].section(u'=', 1);
    if (arguments[i] == u"--language") language = arguments.value(i + 1);
  }
  return language;
}

}  // namespace

Invocation readInvocation(const QStringList& arguments, const QStringList& commands) {
  Invocation invocation{{}, arguments, askedLanguage(arguments)};
  for (qsizetype i = 0; i < arguments.size(); ++i) {
    if (takesNext(arguments[i])) {
      ++i;
    } else if (!arguments[i].startsWith(u'-')) {
      if (commands.contains(arguments[i])) invocation.command = invocation.arguments.takeAt(i);
      break;
    }
  }
  return invocation;
}

QStringList withoutQtOptions(const QStringList& arguments) {
  QStringList rest;
  for (qsizetype i = 0; i < arguments.size(); ++i) {
    if (isQtOptionWithValue(arguments[i])) {
      ++i;
    } else if (!isQtFlag(arguments[i])) {
      rest.append(arguments[i]);
    }
  }
  return rest;
}

}  // namespace encaisse
