#include "ui/common/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace encaisse {

namespace {

void install(QCoreApplication& application, const QString& file, const QString& folder) {
  auto* translator = new QTranslator{&application};
  if (translator->load(file, folder)) {
    QCoreApplication::installTranslator(translator);
  } else {
    delete translator;
  }
}

}  // namespace

void installLanguage(QCoreApplication& application, const QString& language) {
  const QLocale system = QLocale::system();
  const QString systemLanguage = system.name().section(u'_', 0, 0);
  const QString wanted = language.isEmpty() ? systemLanguage : language;
  const bool french = wanted == QStringLiteral("fr");
  // Who asks for the language of the machine keeps the machine's own formats (fr_CA, en_IE).
  if (wanted == systemLanguage) {
    QLocale::setDefault(system);
  } else {
    QLocale::setDefault(french ? QLocale{QLocale::French, QLocale::France}
                               : QLocale{QLocale::English, QLocale::UnitedKingdom});
  }
  const QString ours = french ? QStringLiteral("fr") : QStringLiteral("en");
  install(application, QStringLiteral("qtbase_") + ours,
          QLibraryInfo::path(QLibraryInfo::TranslationsPath));
  install(application, QStringLiteral("encaisse_") + ours, QStringLiteral(":/i18n"));
}

}  // namespace encaisse
