#include <QApplication>
#include <QLocale>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QThreadPool>

#if __has_include(<catch2/catch_session.hpp>)
#include <catch2/catch_session.hpp>
#else
#define CATCH_CONFIG_RUNNER
#include <catch2/catch.hpp>
#endif

int main(int argc, char* argv[]) {
  qputenv("QT_QPA_PLATFORM", "offscreen");
  QStandardPaths::setTestModeEnabled(true);
  // Tests run side by side and must not see each other's settings.
  const QTemporaryDir settings;
  QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, settings.path());
  const QApplication application{argc, argv};
  QCoreApplication::setOrganizationName(QStringLiteral("EncaisseTests"));
  QCoreApplication::setApplicationName(QStringLiteral("EncaisseTests"));
  QLocale::setDefault(QLocale{QLocale::French, QLocale::France});
  const int failed = Catch::Session().run(argc, argv);
  // What still reads in the background must end before the libraries it uses are unloaded.
  QThreadPool::globalInstance()->waitForDone();
  return failed;
}
