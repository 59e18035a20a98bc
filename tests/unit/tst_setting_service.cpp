#include "core/ledger/setting_service.h"
#include "tests/support/ledgers.h"

using namespace encaisse;
using namespace encaisse::testing;
using namespace Qt::StringLiterals;

TEST_CASE("SettingService") {
  const auto ledger = anEmptyLedger();
  auto& settings = ledger->settings();
  const QJsonObject three{{u"days"_s, 3}};
  const QJsonObject five{{u"days"_s, 5}};

  SECTION("keeps an object by its name") {
    CHECK(valueOf(settings.value(u"risk"_s)).isEmpty());
    REQUIRE(settings.save(u"risk"_s, three).ok());
    CHECK(valueOf(settings.value(u"risk"_s)) == three);
    CHECK(valueOf(settings.value(u"indicators"_s)).isEmpty());
    CHECK(settingObject(valueOf(ledger->snapshot()).chasing.settings[u"risk"_s]) == three);
  }
  SECTION("undo takes back one change after the other") {
    REQUIRE(settings.save(u"risk"_s, three).ok());
    REQUIRE(settings.save(u"risk"_s, five).ok());
    REQUIRE(settings.save(u"risk"_s, five).ok());  // no change, nothing to undo
    CHECK(valueOf(ledger->undo().undoLast()).operation == u"setting.save"_s);
    CHECK(valueOf(settings.value(u"risk"_s)) == three);
    CHECK(ledger->undo().undoLast().ok());
    CHECK(valueOf(settings.value(u"risk"_s)).isEmpty());
  }
  SECTION("the defaults are an empty object") {
    REQUIRE(settings.save(u"risk"_s, three).ok());
    REQUIRE(settings.save(u"risk"_s, {}).ok());
    CHECK(valueOf(settings.value(u"risk"_s)).isEmpty());
    CHECK(ledger->undo().undoLast().ok());
    CHECK(valueOf(settings.value(u"risk"_s)) == three);
  }
  SECTION("text that is no object reads as the defaults") {
    CHECK(settingObject(u"nonsense"_s).isEmpty());
    CHECK(settingObject({}).isEmpty());
  }
}
