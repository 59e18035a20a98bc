#include <QApplication>
#include <QLocale>
#include <QStandardPaths>

#if __has_include(<catch2/catch_session.hpp>)
#include <catch2/catch_session.hpp>
#else
#define CATCH_CONFIG_RUNNER
#include <catch2/catch.hpp>
#endif

int main(int argc, char* argv[]) {
  qputenv("QT_QPA_PLATFORM", "offscreen");
  QStandardPaths::setTestModeEnabled(true);
  const QApplication application{argc, argv};
  QCoreApplication::setOrganizationName(QStringLiteral("EncaisseTests"));
  QCoreApplication::setApplicationName(QStringLiteral("EncaisseTests"));
  QLocale::setDefault(QLocale{QLocale::French, QLocale::France});
  return Catch::Session().run(argc, argv);
}
