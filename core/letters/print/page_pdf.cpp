#include "core/letters/print/page_pdf.h"

#include <QBuffer>
#include <QPageLayout>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QPdfWriter>

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

constexpr double unitsPerInch = 254;
constexpr int pdfResolution = 300;

/// From here on one unit of the painter is a tenth of a millimetre of the sheet, margins or not.
void useSheetUnits(const QPagedPaintDevice& device, QPainter& painter) {
  const double scale = device.logicalDpiX() / unitsPerInch;
  const auto origin = device.pageLayout().paintRectPixels(device.logicalDpiX()).topLeft();
  painter.translate(-origin);
  painter.scale(scale, scale);
}

void paintPage(const LetterPage& page, QPainter& painter) {
  for (const auto& box : page.boxes) painter.fillRect(box.rect, box.colour);
  for (const auto& text : page.texts) {
    painter.setPen(text.colour);
    for (int i = text.firstLine; i < text.endLine(); ++i) {
      text.layout->lineAt(i).draw(&painter, text.at);
    }
  }
}

}  // namespace

QByteArray pagesPdf(const std::vector<LetterPage>& pages, const QString& title) {
  QByteArray bytes;
  QBuffer buffer{&bytes};
  buffer.open(QIODevice::WriteOnly);
  QPdfWriter writer{&buffer};
  writer.setResolution(pdfResolution);
  writer.setPageLayout({QPageSize{QPageSize::A4}, QPageLayout::Portrait, {}});
  writer.setCreator(u"Encaisse"_s);
  writer.setTitle(title);
  QPainter painter;
  if (!painter.begin(&writer)) return {};
  paintPages(pages, writer, painter);
  painter.end();
  return bytes;
}

void paintPages(const std::vector<LetterPage>& pages, QPagedPaintDevice& device,
                QPainter& painter) {
  painter.save();
  useSheetUnits(device, painter);
  for (size_t i = 0; i < pages.size(); ++i) {
    if (i > 0) device.newPage();
    paintPage(pages[i], painter);
  }
  painter.restore();
}

}  // namespace encaisse
