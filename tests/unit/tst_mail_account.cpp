#include <functional>

#include "core/mail/mail_account.h"
#include "tests/support/catch.h"

using namespace encaisse;
using namespace Qt::StringLiterals;

TEST_CASE("MailAccount") {
  MailAccount account;
  account.server = u" smtp.example.org "_s;
  account.port = 465;
  account.security = MailSecurity::Tls;
  account.login = u"clerk"_s;
  account.from = u" shop@example.org"_s;
  account.fromName = u"Atelier\r\nBcc: x"_s;
  account.replyTo = u"answers@example.org"_s;
  account.perMinute = 7;
  account.caFile = u"/etc/own.pem"_s;

  SECTION("checked it is tidy, and JSON brings it back") {
    const auto checked = checkedAccount(account);
    REQUIRE(checked.ok());
    CHECK(checked.value().server == u"smtp.example.org"_s);
    CHECK(checked.value().from == u"shop@example.org"_s);
    CHECK(checked.value().fromName == u"Atelier Bcc: x"_s);
    CHECK(mailAccountFromJson(toJson(checked.value())) == checked.value());
    CHECK_FALSE(toJson(checked.value()).keys().contains(u"password"_s));
  }
  SECTION("nothing chosen means STARTTLS on 587, 20 a minute") {
    const auto empty = mailAccountFromJson({});
    CHECK(empty.port == 587);
    CHECK(empty.security == MailSecurity::StartTls);
    CHECK(empty.perMinute == 20);
    CHECK_FALSE(empty.complete());
    CHECK(checkedAccount(empty).ok());
  }
  SECTION("what cannot be is refused") {
    const auto spoil = GENERATE(
        as<std::function<void(MailAccount&)>>{}, [](MailAccount& a) { a.server = u"a b"_s; },
        [](MailAccount& a) { a.server = u"a/b"_s; }, [](MailAccount& a) { a.server = u"a@b"_s; },
        [](MailAccount& a) { a.server = u"a:25"_s; }, [](MailAccount& a) { a.server = u"a..b"_s; },
        [](MailAccount& a) { a.port = 0; }, [](MailAccount& a) { a.port = 65536; },
        [](MailAccount& a) { a.perMinute = 0; }, [](MailAccount& a) { a.perMinute = 601; },
        [](MailAccount& a) { a.login = u"a\r\nb"_s; }, [](MailAccount& a) { a.from = u"a"_s; },
        [](MailAccount& a) { a.replyTo = u"a@b\r\nBcc: x@y"_s; });
    spoil(account);
    const auto checked = checkedAccount(account);
    REQUIRE_FALSE(checked.ok());
    CHECK(checked.error().code == ErrorCode::InvalidInput);
  }
}
