#include "core/letters/print/page_png.h"

#include <QBuffer>

#include "core/letters/print/page_pdf.h"

namespace encaisse {
namespace {

QByteArray pagePng(const LetterPage& page, int width) {
  // Painted at one unit a pixel and then made smaller: fonts thicken in pixels, so that a bold set
  // for paper would clog at a scale below one.
  QImage image{int(sheet::width), int(sheet::height), QImage::Format_RGB32};
  image.fill(Qt::white);
  QPainter painter{&image};
  painter.setRenderHint(QPainter::TextAntialiasing);
  paintPage(page, painter);
  painter.end();
  QByteArray bytes;
  QBuffer buffer{&bytes};
  buffer.open(QIODevice::WriteOnly);
  image.scaledToWidth(width, Qt::SmoothTransformation).save(&buffer, "PNG");
  return bytes;
}

}  // namespace

QList<QByteArray> pagesPng(const std::vector<LetterPage>& pages, int width) {
  QList<QByteArray> images;
  images.reserve(qsizetype(pages.size()));
  for (const auto& page : pages) images.append(pagePng(page, width));
  return images;
}

}  // namespace encaisse
