#include <random>

#include "core/interest/exact_interest.h"
#include "tests/support/catch.h"

using namespace encaisse;

TEST_CASE("ExactInterest") {
  SECTION("half a cent is rounded up, less is not") {
    ExactInterest half;
    half.add(1825, 1000, 1, 365);  // 18.25 × 10 % ÷ 365 = 0.005
    CHECK(half.rounded() == 1);
    ExactInterest less;
    less.add(1824, 1000, 1, 365);
    CHECK(less.rounded() == 0);
  }
  SECTION("many small parts lose nothing") {
    ExactInterest sum;
    for (int day = 0; day < 365; ++day) sum.add(1, 10000, 1, 365);  // a cent at 100 % for a year
    CHECK(sum.rounded() == 1);
    ExactInterest nearly;
    for (int day = 0; day < 182; ++day) nearly.add(1, 10000, 1, 365);
    CHECK(nearly.rounded() == 0);
    nearly.add(1, 10000, 1, 366);  // 182/365 + 1/366 = 0.50136…
    CHECK(nearly.rounded() == 1);
  }
  SECTION("any way to cut the days gives the same sum") {
    std::mt19937_64 random{20261121};
    const int years[] = {360, 365, 366};
    for (int i = 0; i < 3000; ++i) {
      const qint64 amount = qint64(random() % quint64(ExactInterest::mostAmount + 1));
      const int rate = int(random() % 3000);
      const int days = 1 + int(random() % 700);
      const int cut = int(random() % quint64(days + 1));
      const int year = years[random() % 3];
      const qint64 part = qint64(random() % quint64(amount + 1));
      ExactInterest whole;
      whole.add(amount, rate, days, year);
      ExactInterest cutByDays;
      cutByDays.add(amount, rate, cut, year);
      cutByDays.add(amount, rate, days - cut, year);
      ExactInterest cutByAmount;
      cutByAmount.add(part, rate, days, year);
      cutByAmount.add(amount - part, rate, days, year);
      if (cutByDays != whole || cutByAmount != whole) FAIL(amount << " " << rate << " " << days);
    }
  }
  SECTION("the largest amount at the largest rate for two centuries") {
    ExactInterest sum;
    sum.add(ExactInterest::mostAmount, ExactInterest::mostBasisPoints, 73'000, 365);
    CHECK(sum.rounded() == ExactInterest::mostAmount * 10 * 200);  // 1 000 % × 200 years
  }
}
