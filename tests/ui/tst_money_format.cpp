#include "tests/support/catch.h"
#include "ui/common/money_format.h"

using namespace encaisse;
using namespace Qt::StringLiterals;

namespace {

/// No-break spaces made visible as plain ones, so that the expectation can be read.
QString plain(QString text) {
  return text.replace(QChar{0x202F}, u' ')
      .replace(QChar{0x00A0}, u' ')
      .replace(QChar{0x2212}, u'-');
}

class Locale {
public:
  explicit Locale(const QLocale& locale) { QLocale::setDefault(locale); }
  ~Locale() { QLocale::setDefault(m_before); }
  Q_DISABLE_COPY_MOVE(Locale)

private:
  QLocale m_before;
};

const QLocale french{QLocale::French, QLocale::France};
const QLocale british{QLocale::English, QLocale::UnitedKingdom};
const QLocale american{QLocale::English, QLocale::UnitedStates};

}  // namespace

TEST_CASE("money_format in French") {
  const Locale locale{french};
  const Currency eur = Currency::eur();

  SECTION("an amount keeps its cents and groups its thousands") {
    CHECK(plain(formatAmount(123456, eur)) == u"1 234,56"_s);
    CHECK(plain(formatAmount(5, eur)) == u"0,05"_s);
    CHECK(plain(formatAmount(-5, eur)) == u"-0,05"_s);
    CHECK(plain(formatAmount(0, eur)) == u"0,00"_s);
  }
  SECTION("the smallest amount of 64 bits is written too") {
    CHECK(plain(formatAmount(std::numeric_limits<qint64>::min(), eur)) ==
          u"-92 233 720 368 547 758,08"_s);
  }
  SECTION("the currency stands where French puts it") {
    CHECK(plain(formatMoney(-64416553, eur)) == u"-644 165,53 €"_s);
    CHECK(plain(formatMoney(100, Currency::parse(u"CHF"_s).value())) == u"1,00 CHF"_s);
  }
  SECTION("a currency without cents has none") {
    CHECK(plain(formatMoney(1500, Currency::parse(u"JPY"_s).value())) == u"1 500 JPY"_s);
  }
  SECTION("whole amounts round half away from zero, and no zero is negative") {
    CHECK(plain(formatWhole(123450, eur)) == u"1 235 €"_s);
    CHECK(plain(formatWhole(123449, eur)) == u"1 234 €"_s);
    CHECK(plain(formatWhole(-123450, eur)) == u"-1 235 €"_s);
    CHECK(plain(formatWhole(-49, eur)) == u"0 €"_s);
  }
  SECTION("days have four digits for the year") {
    CHECK(formatDay(QDate{2026, 3, 1}) == u"01/03/2026"_s);
    CHECK(formatDay({}).isEmpty());
  }
}

TEST_CASE("money_format in English") {
  SECTION("the currency comes first, after the sign") {
    const Locale locale{british};
    CHECK(plain(formatMoney(-123456, Currency::eur())) == u"-€1,234.56"_s);
    CHECK(formatDay(QDate{2026, 3, 1}) == u"01/03/2026"_s);
  }
  SECTION("a locale with short years still shows all four digits") {
    const Locale locale{american};
    CHECK(formatDay(QDate{2026, 3, 1}) == u"3/1/2026"_s);
  }
  SECTION("delays are words") {
    CHECK(formatDelay(0) == u"today"_s);
    CHECK(formatDelay(12).startsWith(u"12 day"_s));
    CHECK(formatDelay(-3).startsWith(u"in 3 day"_s));
  }
}
