#include <random>

#include "core/calendar/month_arithmetic.h"
#include "core/calendar/payment_terms.h"
#include "tests/support/ledgers.h"

using namespace encaisse;
using namespace encaisse::testing;

namespace {

PaymentTerms terms(const char* text) {
  return valueOf(PaymentTerms::parse(QString::fromUtf8(text)));
}

/// The due day of an invoice of @p document, as text.
QString due(const char* rule, const char* document) {
  return isoDay(toDate(terms(rule).dueDay(parseIsoDay(document))));
}

PaymentTerms::Instalment part(const char* on, qint64 amount) { return {parseIsoDay(on), amount}; }

TermRule randomRule(std::mt19937& random) {
  const auto upTo = [&](int most) { return int(random() % unsigned(most + 1)); };
  TermRule rule;
  rule.periodInMonths = upTo(3) == 0;
  rule.period = upTo(rule.periodInMonths ? TermRule::maxMonths : TermRule::maxDays);
  if (rule.period == 0) rule.periodInMonths = false;
  rule.endOfMonth = upTo(1) == 1;
  if (rule.endOfMonth && upTo(1) == 1) rule.daysAfter = upTo(TermRule::maxDays);
  int last = 0;
  for (int i = upTo(TermRule::maxPaymentDays), slot = 0; i > 0 && last < 31; --i, ++slot) {
    last += 1 + upTo(30 - last);
    rule.onDays[size_t(slot)] = quint8(last);
  }
  return rule;
}

}  // namespace

TEST_CASE("PaymentTerms: worked due dates") {
  // law.md 2.2: columns "60 d net", A = end of month after 45 days, B = 45 days after the end of
  // month, "30 j FDM", "30 j FDM le 10". The A of 15 January is the example of solon.law, the B of
  // 2 January that of service-public.
  const auto [issue, net60, a, b, monthEnd, tenth] =
      GENERATE(table<const char*, const char*, const char*, const char*, const char*, const char*>({
          {"2026-01-02", "2026-03-03", "2026-02-28", "2026-03-17", "2026-02-28", "2026-03-10"},
          {"2026-01-15", "2026-03-16", "2026-03-31", "2026-03-17", "2026-02-28", "2026-03-10"},
          {"2026-01-31", "2026-04-01", "2026-03-31", "2026-03-17", "2026-03-31", "2026-04-10"},
          {"2026-02-28", "2026-04-29", "2026-04-30", "2026-04-14", "2026-03-31", "2026-04-10"},
          {"2026-07-17", "2026-09-15", "2026-08-31", "2026-09-14", "2026-08-31", "2026-09-10"},
      }));
  const auto text = [](const char* iso) { return QString::fromLatin1(iso); };
  CHECK(due("60 days", issue) == text(net60));
  CHECK(due("45 days to end of month", issue) == text(a));
  CHECK(due("45 days from end of month", issue) == text(b));
  CHECK(due("30 days to end of month", issue) == text(monthEnd));
  CHECK(due("30 days to end of month on 10", issue) == text(tenth));
}

TEST_CASE("PaymentTerms: dates") {
  SECTION("no days is the document date, and no day stays none") {
    CHECK(due("0 days", "2026-05-31") == QStringLiteral("2026-05-31"));
    CHECK(PaymentTerms{}.dueDay(parseIsoDay("2026-05-31")) == parseIsoDay("2026-05-31"));
    CHECK(terms("30 days").dueDay(0) == 0);
    CHECK(terms("end of month on 10").dueDay(0) == 0);
  }
  SECTION("months keep the day number") {
    CHECK(due("1 month", "2026-01-31") == QStringLiteral("2026-02-28"));
    CHECK(due("2 months", "2026-01-31") == QStringLiteral("2026-03-31"));
    CHECK(due("1 month to end of month", "2026-01-31") == QStringLiteral("2026-02-28"));
    CHECK(due("30 days to end of month", "2026-01-31") == QStringLiteral("2026-03-31"));
  }
  SECTION("the next of several payment days, the day itself included") {
    CHECK(due("30 days on 10, 20, end", "2026-01-05") == QStringLiteral("2026-02-10"));  // 4 Feb
    CHECK(due("30 days on 10, 20, end", "2026-01-11") == QStringLiteral("2026-02-10"));  // 10 Feb
    CHECK(due("30 days on 10, 20, end", "2026-01-12") == QStringLiteral("2026-02-20"));  // 11 Feb
    CHECK(due("30 days on 10, 20, end", "2026-01-25") == QStringLiteral("2026-02-28"));  // 24 Feb
    CHECK(due("on 10", "2026-12-11") == QStringLiteral("2027-01-10"));
    CHECK(due("on 30", "2026-02-10") == QStringLiteral("2026-02-28"));
  }
  SECTION("the month end itself is the payment day where it is not before it") {
    // law.md 2.2: "then day D of the following month (if D < last day)"
    CHECK(due("end of month on 10", "2026-04-02") == QStringLiteral("2026-05-10"));
    CHECK(due("end of month on end", "2026-04-02") == QStringLiteral("2026-04-30"));
    CHECK(due("end of month on 30", "2026-04-02") == QStringLiteral("2026-04-30"));
    CHECK(due("end of month on 30", "2026-05-02") == QStringLiteral("2026-06-30"));
  }
  SECTION("days after the month end follow days before it") {
    // 17 Jul + 30 = 16 Aug → 31 Aug → + 10 = 10 Sep
    CHECK(due("30 days to end of month + 10 days", "2026-07-17") == QStringLiteral("2026-09-10"));
  }
  SECTION("a leap day is a day") {
    CHECK(due("30 days", "2024-01-30") == QStringLiteral("2024-02-29"));
    CHECK(due("end of month", "2024-02-01") == QStringLiteral("2024-02-29"));
  }
}

TEST_CASE("PaymentTerms: instalments") {
  const DayNumber january15 = parseIsoDay("2026-01-15");
  SECTION("each part has its day; the last takes the rest") {
    // 1 000.01: 30 % = 300.003 → 300.00; 50 % = 500.005 → 500.01; the rest is 200.00
    const auto plan = terms("30%: 30 days; 50%: 60 days; 20%: 90 days");
    CHECK(plan.hasInstalments());
    CHECK(plan.dueDates(january15, 100001) ==
          QList{part("2026-02-14", 30000), part("2026-03-16", 50001), part("2026-04-15", 20000)});
  }
  SECTION("a deposit on the day, the rest later") {
    CHECK(terms("30%: 0; 70%: 60").dueDates(january15, 9999) ==
          QList{part("2026-01-15", 3000), part("2026-03-16", 6999)});  // 2 999.7 → 3 000
  }
  SECTION("two decimals of percent") {
    CHECK(terms("33.33%: 0; 33.33%: 30; 33.34%: 60").dueDates(january15, 10000) ==
          QList{part("2026-01-15", 3333), part("2026-02-14", 3333), part("2026-03-16", 3334)});
  }
  SECTION("parts too small to pay are left out, none is negative") {
    // 50 % of a cent is rounded half up to one: nothing is left for the second part.
    CHECK(terms("50%: 0; 50%: 30").dueDates(january15, 1) == QList{part("2026-01-15", 1)});
  }
  SECTION("a credit is due at once, on the document date") {
    CHECK(terms("30%: 30; 70%: 60").dueDates(january15, -5000) == QList{part("2026-01-15", -5000)});
    CHECK(terms("45 days to end of month").dueDates(january15, -1) ==
          QList{part("2026-01-15", -1)});
    CHECK(terms("30 days").dueDates(january15, 0) == QList{part("2026-01-15", 0)});
  }
  SECTION("one rule gives one part") {
    CHECK_FALSE(terms("30 days").hasInstalments());
    CHECK(terms("30 days").dueDates(january15, 5000) == QList{part("2026-02-14", 5000)});
  }
  SECTION("the amounts add up for any amount, the largest included") {
    std::mt19937 random{20261121};
    const auto plan =
        terms("8.33%: 0; 8.33%: 30; 8.33%: 60; 8.33%: 90; 8.33%: 120; 8.33%: 150; "
              "8.33%: 180; 8.33%: 210; 8.33%: 240; 8.33%: 270; 8.33%: 300; 8.37%: 330");
    REQUIRE(plan.parts().size() == 12);
    for (int i = 0; i < 2000; ++i) {
      const qint64 amount = i == 0    ? std::numeric_limits<qint64>::max()
                            : i < 200 ? i
                                      : qint64(random()) * qint64(random() % 100000 + 1);
      qint64 sum = 0;
      bool positive = true;
      for (const auto& instalment : plan.dueDates(january15, amount)) {
        sum += instalment.amount;
        positive = positive && instalment.amount > 0;
      }
      if (sum != amount || !positive) FAIL("amount " << amount << " gives " << sum);
    }
  }
}

TEST_CASE("PaymentTerms: text") {
  SECTION("every rule reads back from its own text") {
    std::mt19937 random{42};
    for (int i = 0; i < 3000; ++i) {
      const PaymentTerms made{randomRule(random)};
      const auto read = PaymentTerms::parse(made.toText());
      if (!read.ok() || read.value().toText() != made.toText()) {
        FAIL(made.toText().toStdString());
      }
      // Two rules with one text must be one rule: they give the same days.
      for (int k = 0; k < 20; ++k) {
        const DayNumber on = parseIsoDay("2023-12-01") + int(random() % 800);
        if (read.value().dueDay(on) != made.dueDay(on)) FAIL(made.toText().toStdString());
      }
    }
  }
  SECTION("instalments read back from their own text") {
    const auto plan = terms("30,5 % : 45 j fdm le 10, 69,5 %: fin de mois 45 jours");
    CHECK(plan.toText() ==
          QStringLiteral("30.5%: 45 days to end of month on 10; 69.5%: 45 days from end of month"));
    CHECK(valueOf(PaymentTerms::parse(plan.toText())) == plan);
  }
  SECTION("words for people") {
    const auto words = [](const char* text) { return terms(text).describe(); };
    CHECK(words("0") == QStringLiteral("on the document date"));
    CHECK(words("30 end of month the 10th") ==
          QStringLiteral("30 day(s), end of month, on day 10"));
    CHECK(words("end of month + 45") == QStringLiteral("end of month, then 45 day(s)"));
    CHECK(words("30 on 10, end") == QStringLiteral("30 day(s), on days 10, month end"));
    CHECK(words("on end") == QStringLiteral("on the last day of the month"));
    CHECK(words("2 months") == QStringLiteral("2 month(s)"));
    CHECK(words("30%: 0; 70%: 60") ==
          QStringLiteral("30 %: on the document date; 70 %: 60 day(s)"));
  }
  SECTION("the due day never lies before the document, and grows with it") {
    std::mt19937 random{7};
    for (int i = 0; i < 500; ++i) {
      const PaymentTerms made{randomRule(random)};
      DayNumber before = 0;
      for (DayNumber on = parseIsoDay("2027-11-20"); on < parseIsoDay("2028-03-10"); ++on) {
        const DayNumber dueDay = made.dueDay(on);
        if (dueDay < on || dueDay < before) FAIL(made.toText().toStdString());
        before = dueDay;
      }
    }
  }
}
