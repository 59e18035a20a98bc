#include "core/mail/message.h"
#include "tests/support/catch.h"

using namespace encaisse;
using namespace Qt::StringLiterals;

TEST_CASE("usableAddress") {
  SECTION("plain addresses pass, spaces around them do not count") {
    CHECK(usableAddress(u" anna.b+c@example.org "_s) == u"anna.b+c@example.org"_s);
    CHECK(usableAddress(u"o'neil@a-b.example"_s) == u"o'neil@a-b.example"_s);
  }
  SECTION("a domain with accents takes its ASCII form") {
    // RFC 3492: "bücher" is "bcher-kva"
    CHECK(usableAddress(u"a@bücher.example"_s) == u"a@xn--bcher-kva.example"_s);
  }
  SECTION("nothing that could end a header or a command passes") {
    const auto* bad = GENERATE(
        u"", u"a", u"@b.fr", u"a@", u"a b@c.fr", u"a@b.fr\r\nBcc: x@y.fr",
        u"a\r\nRCPT TO:<x@y>@b.fr", u"a@b.fr\nx", u"<a@b.fr>", u"a@b.fr>", u"a@b..fr", u"a@-b.fr",
        u"a@b-.fr", u".a@b.fr", u"a.@b.fr", u"a..b@c.fr", u"\"a b\"@c.fr", u"a@b.fr,c@d.fr",
        u"a@b@c.fr", u"é@b.fr", u"a\u0000@b.fr", u"a@[127.0.0.1]", u"a@b_c.fr", u"a@b.fr SIZE=1");
    CAPTURE(QString::fromUtf16(bad).toStdString());
    CHECK(usableAddress(QString::fromUtf16(bad)).isEmpty());
  }
  SECTION("64 characters before the @, 254 in all") {
    // RFC 5321, 4.5.3.1.1 and 4.5.3.1.3
    const QString domain = u"@"_s + QString(61, u'd') + u'.' + QString(61, u'd') + u'.';
    CHECK_FALSE(usableAddress(QString(64, u'a') + u"@b.fr"_s).isEmpty());
    CHECK(usableAddress(QString(65, u'a') + u"@b.fr"_s).isEmpty());
    CHECK_FALSE(usableAddress(QString(64, u'a') + domain + QString(61, u'd')).isEmpty());
    CHECK(usableAddress(QString(64, u'a') + domain + QString(61, u'd') + u".dddddd"_s).isEmpty());
  }
}

TEST_CASE("addressesIn") {
  const auto found = addressesIn(u"a@x.fr; b@y.fr,broken a@x.fr"_s, u"Anna\r\nBcc: z"_s);
  CHECK(found ==
        QList<MailAddress>{{u"a@x.fr"_s, u"Anna Bcc: z"_s}, {u"b@y.fr"_s, u"Anna Bcc: z"_s}});
  CHECK(addressesIn({}).isEmpty());
}

TEST_CASE("headerText") {
  CHECK(headerText(u"  a\r\nBcc: x@y \t b\u0000c "_s) == u"a Bcc: x@y b c"_s);
  CHECK(headerText(u"a\u2028b\u2029c\u0085d"_s) == u"a b c d"_s);
  // U+202E turns what follows around: "exe.fdp" would read "pdf.exe".
  CHECK(headerText(u"a\u202Eb"_s) == u"a b"_s);
  CHECK(headerText(u"شركة الأمل"_s) == u"شركة الأمل"_s);
  CHECK(headerText(u"😀"_s) == u"😀"_s);
}

TEST_CASE("messageStateKey") {
  for (const auto state : {MessageState::Planned, MessageState::Sending, MessageState::Sent,
                           MessageState::Failed, MessageState::Unknown, MessageState::Dropped}) {
    CHECK(messageStateFrom(messageStateKey(state)) == state);
  }
  // What no program wrote is asked of a person.
  CHECK(messageStateFrom(u"?"_s) == MessageState::Unknown);
}
