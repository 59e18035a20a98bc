#include <QImage>

#include "core/letters/print/report_pictures.h"
#include "tests/support/catch.h"
#include "tests/support/snapshot_builder.h"

using namespace encaisse;
using namespace Qt::StringLiterals;

namespace {

DailyReport aReport(qint64 notDue, qint64 late) {
  SnapshotBuilder builder;
  const int customer = builder.customer(u"A"_s, u"Atlas"_s);
  if (notDue > 0) builder.invoice(customer, day("2026-10-01"), day("2026-12-01"), notDue);
  if (late > 0) builder.invoice(customer, day("2026-05-01"), day("2026-06-01"), late);
  return buildDailyReport(builder.build(), day("2026-11-02"), {}, u"fr"_s);
}

}  // namespace

TEST_CASE("agingPicture") {
  SECTION("shares the bar out by amount: a quarter is not due, the rest over 90 days late") {
    const auto image = QImage::fromData(agingPicture(aReport(10'000, 30'000)));
    REQUIRE(image.width() == 1360);
    CHECK(image.pixelColor(300, 30) == QColor(0x4C, 0x7F, 0xA8));
    CHECK(image.pixelColor(380, 30) == QColor(0x8C, 0x1C, 0x2B));
  }
  SECTION("nothing owed is a grey bar") {
    const auto image = QImage::fromData(agingPicture(aReport(0, 0)));
    CHECK(image.pixelColor(600, 30) == QColor(0xC4, 0xC9, 0xCE));
  }
}

TEST_CASE("forecastPicture and reportPdf") {
  const auto report = aReport(10'000, 30'000);
  CHECK(QImage::fromData(forecastPicture(report)).width() == 1360);
  CHECK(QImage::fromData(forecastPicture(aReport(0, 0))).width() == 1360);
  const auto pdf = reportPdf(report);
  CHECK(pdf.startsWith("%PDF"));
  CHECK(pdf.size() > 5'000);
}
