#include "core/ledger/setting_repository.h"
#include "tests/support/ledgers.h"

using namespace encaisse;
using namespace encaisse::testing;
using namespace Qt::StringLiterals;

TEST_CASE("SettingRepository") {
  const auto ledger = anEmptyLedger();
  SettingRepository settings{ledger->database()};
  CHECK(settings.value(u"gate"_s).isEmpty());
  settings.save(u"gate"_s, u"{\"days\":3}"_s);
  settings.save(u"mail"_s, u"{}"_s);
  CHECK(settings.value(u"gate"_s) == u"{\"days\":3}"_s);
  settings.save(u"gate"_s, u"{\"days\":5}"_s);
  CHECK(settings.value(u"gate"_s) == u"{\"days\":5}"_s);
  settings.save(u"gate"_s, {});
  CHECK(settings.value(u"gate"_s).isEmpty());
  CHECK(settings.value(u"mail"_s) == u"{}"_s);
}
