#include <QTest>

#include "core/mail/password_store.h"
#include "tests/support/catch.h"

using namespace encaisse;
using namespace Qt::StringLiterals;

TEST_CASE("The keychain always answers, with nothing for an account it never saw") {
  MailAccount account;
  account.server = u"mail.invalid"_s;
  account.login = u"nobody-of-the-tests"_s;
  QObject context;
  bool answered = false;
  QString password = u"?"_s;
  systemKeychain().find(account, &context, [&](const QString& found) {
    password = found;
    answered = true;
  });
  REQUIRE(QTest::qWaitFor([&] { return answered; }, 30'000));
  CHECK(password.isEmpty());
}
