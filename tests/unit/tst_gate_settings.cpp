#include "core/reminders/gate_settings.h"
#include "tests/support/ledgers.h"

using namespace encaisse;
using namespace encaisse::testing;
using namespace Qt::StringLiterals;

namespace {

Result<GateSettings> with(const QString& assignment) {
  return withGateSetting({}, assignment, Currency::eur());
}

}  // namespace

TEST_CASE("withGateSetting") {
  SECTION("each name takes its kind of value") {
    CHECK(valueOf(with(u"import_days=45"_s)).importDays == 45);
    CHECK(valueOf(with(u"contact_days = 0"_s)).contactDays == 0);
    CHECK(valueOf(with(u"promise_grace_days=5"_s)).promiseGraceDays == 5);
    CHECK(valueOf(with(u"minimum_amount=15.5"_s)).minimumAmount == 1550);
    CHECK(valueOf(with(u"letters_need_address=true"_s)).lettersNeedAddress);
    CHECK(valueOf(with(u"alsace_moselle=true"_s)).region == HolidayRegion::AlsaceMoselle);
    CHECK(valueOf(with(u"alsace_moselle=false"_s)).region == HolidayRegion::France);
  }
  SECTION("what it cannot have is refused") {
    for (const auto& bad :
         {u"import_days=-1"_s, u"import_days=x"_s, u"import_days=3661"_s, u"import_days"_s,
          u"minimum_amount=-1"_s, u"minimum_amount=1.234"_s, u"letters_need_address=1"_s,
          u"alsace_moselle=oui"_s, u"weather=good"_s, u""_s}) {
      INFO(bad.toStdString());
      CHECK(with(bad).error().code == ErrorCode::InvalidInput);
    }
  }
  SECTION("every name says what it has, and reads it again") {
    const GateSettings settings{1, 2, 345, 6, true, HolidayRegion::AlsaceMoselle};
    GateSettings again;
    for (const auto& name : gateSettingNames()) {
      const QString text = gateSettingText(settings, name, Currency::eur());
      again = valueOf(withGateSetting(again, name + u'=' + text, Currency::eur()));
    }
    CHECK(again == settings);
  }
}
