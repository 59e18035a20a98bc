#include "core/letters/print/report_pictures.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QTextDocument>
#include <QUrl>
#include <algorithm>

#include "core/letters/letter_format.h"
#include "core/letters/print/report_paper.h"
#include "core/report/report_html.h"
#include "core/report/report_words.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

constexpr int scale = 2;
constexpr int width = 680;
const QColor ink{0x1C, 0x21, 0x26};
const QColor faint{0xC4, 0xC9, 0xCE};
const QColor notDueColour{0x4C, 0x7F, 0xA8};

QColor bucketColour(int bucket, int count) {
  static const QList<QColor> colours{
      {0xD9, 0xA3, 0x21}, {0xD9, 0x78, 0x2D}, {0xC2, 0x47, 0x2F}, {0x8C, 0x1C, 0x2B}};
  const auto last = colours.size() - 1;
  return bucket == count - 1 ? colours[last] : colours[std::min<qsizetype>(bucket, last)];
}

QImage blank(int height) {
  QImage image{width * scale, height * scale, QImage::Format_RGB32};
  image.setDevicePixelRatio(scale);
  image.fill(Qt::white);
  return image;
}

QFont pictureFont() {
  QFont font{u"sans-serif"_s};
  font.setPixelSize(12);
  return font;
}

QByteArray png(const QImage& image) {
  QByteArray bytes;
  QBuffer buffer{&bytes};
  buffer.open(QIODevice::WriteOnly);
  image.save(&buffer, "PNG");
  return bytes;
}

/// Without cents, which are noise on an axis.
QString wholeMoney(qint64 minor, const DailyReport& report) {
  const qint64 units = report.currency.unitsPerMajor();
  QString text = letterMoney(minor / units * units, report.currency, report.language);
  const QChar point = report.language == u"en" ? u'.' : u',';
  const auto from = text.lastIndexOf(point);
  if (report.currency.decimals() > 0 && from >= 0) {
    text.remove(from, report.currency.decimals() + 1);
  }
  return text;
}

struct Segment {
  QString name;
  qint64 minor = 0;
  QColor colour;
};

QList<Segment> agingSegments(const DailyReport& report) {
  const auto& words = reportWords(report.language);
  QList<Segment> segments{{words.notDue, report.aging.notDue, notDueColour}};
  const int count = report.buckets.count();
  for (int i = 0; i < count; ++i) {
    const auto to = report.buckets.to(i);
    const int from = report.buckets.from(i);
    segments.append({to ? words.days.arg(from).arg(*to) : words.overDays.arg(from - 1),
                     report.aging.buckets[i], bucketColour(i, count)});
  }
  return segments;
}

QImage agingImage(const DailyReport& report) {
  constexpr int height = 74;
  constexpr int barHeight = 28;
  QImage image = blank(height);
  QPainter painter{&image};
  painter.setFont(pictureFont());
  const auto segments = agingSegments(report);
  qint64 sum = 0;
  for (const auto& segment : segments) sum += segment.minor;
  double x = 0;
  double legend = 0;
  for (const auto& segment : segments) {
    const double part = sum > 0 ? double(segment.minor) / double(sum) * width : 0;
    painter.fillRect(QRectF{x, 4, part, barHeight}, segment.colour);
    x += part;
    painter.fillRect(QRectF{legend, 44, 10, 10}, segment.colour);
    painter.setPen(ink);
    painter.drawText(QPointF{legend + 14, 54}, segment.name);
    painter.drawText(QPointF{legend + 14, 69}, wholeMoney(segment.minor, report));
    legend += double(width) / double(segments.size());
  }
  if (sum == 0) painter.fillRect(QRectF{0, 4, width, barHeight}, faint);
  return image;
}

/// A round amount at or above @p minor: 1, 2 or 5 with zeros.
qint64 roundTop(qint64 minor) {
  qint64 step = 1;
  while (step < minor / 10) step *= 10;
  for (const qint64 times : {1, 2, 5, 10}) {
    if (step * times >= minor) return step * times;
  }
  return step * 20;
}

QImage forecastImage(const DailyReport& report) {
  constexpr int height = 210;
  constexpr double left = 84;
  constexpr double top = 12;
  constexpr double bottom = 180;
  QImage image = blank(height);
  QPainter painter{&image};
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setFont(pictureFont());
  qint64 most = 1;
  for (const auto& week : report.weeks) most = std::max({most, week.mean, week.high});
  const qint64 scaleTop = roundTop(most);
  const auto yOf = [&](qint64 minor) {
    return bottom - double(minor) / double(scaleTop) * (bottom - top);
  };
  for (int i = 0; i <= 2; ++i) {
    const qint64 value = scaleTop / 2 * i;
    painter.setPen(faint);
    painter.drawLine(QPointF{left, yOf(value)}, QPointF{width, yOf(value)});
    painter.setPen(ink);
    painter.drawText(QRectF{0, yOf(value) - 8, left - 8, 16}, Qt::AlignRight | Qt::AlignVCenter,
                     wholeMoney(value, report));
  }
  const double step = (width - left) / std::max<double>(1, double(report.weeks.size()));
  double x = left;
  for (const auto& week : report.weeks) {
    painter.fillRect(QRectF{x + step * 0.2, yOf(week.mean), step * 0.6, bottom - yOf(week.mean)},
                     notDueColour);
    painter.setPen(QPen{ink, 1.4});
    painter.drawLine(QPointF{x + step / 2, yOf(week.low)}, QPointF{x + step / 2, yOf(week.high)});
    painter.drawText(QRectF{x, bottom + 4, step, 18}, Qt::AlignCenter,
                     week.from.toString(u"dd/MM"_s));
    x += step;
  }
  return image;
}

}  // namespace

QByteArray agingPicture(const DailyReport& report) { return png(agingImage(report)); }

QByteArray forecastPicture(const DailyReport& report) { return png(forecastImage(report)); }

QByteArray reportPdf(const DailyReport& report) {
  QByteArray bytes;
  QBuffer buffer{&bytes};
  buffer.open(QIODevice::WriteOnly);
  QPdfWriter writer{&buffer};
  writer.setTitle(reportSubject(report));
  writer.setPageLayout({QPageSize{QPageSize::A4}, QPageLayout::Portrait, QMarginsF{15, 15, 15, 15},
                        QPageLayout::Millimeter});
  // One dot a pixel of the page, so that its sizes hold on paper; text and lines stay sharp.
  writer.setResolution(96);
  QTextDocument document;
  document.documentLayout()->setPaintDevice(&writer);
  document.setDocumentMargin(0);
  constexpr int footer = 28;
  document.setPageSize(QSizeF(writer.width(), writer.height() - footer));
  document.addResource(QTextDocument::ImageResource, QUrl{u"cid:"_s + agingPictureName},
                       agingImage(report));
  document.addResource(QTextDocument::ImageResource, QUrl{u"cid:"_s + forecastPictureName},
                       forecastImage(report));
  // The body's own margins stand beside the pictures.
  QString html = reportHtml(report);
  document.setHtml(html.replace(u"width=\"680\""_s, u"width=\"640\""_s));
  keepHeadingsWithText(document);
  QPainter painter{&writer};
  for (int page = 0; page < document.pageCount(); ++page) {
    if (page > 0) writer.newPage();
    drawNumberedPage(painter, document, page, footer, report.language);
  }
  painter.end();
  return bytes;
}

}  // namespace encaisse
