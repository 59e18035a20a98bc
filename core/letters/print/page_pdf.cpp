#include "core/letters/print/page_pdf.h"

#include <QPageLayout>
#include <QPagedPaintDevice>

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

}  // namespace

void paintPage(const LetterPage& page, QPainter& painter) {
  for (const auto& box : page.boxes) painter.fillRect(box.rect, box.colour);
  for (const auto& image : page.images) painter.drawImage(image.rect, image.image);
  for (const auto& text : page.texts) {
    painter.setPen(text.colour);
    for (int i = text.firstLine; i < text.endLine(); ++i) {
      text.layout->lineAt(i).draw(&painter, text.at);
    }
  }
}

PagesPdf::PagesPdf(const QString& title) {
  m_buffer.open(QIODevice::WriteOnly);
  m_writer.setResolution(pdfResolution);
  m_writer.setPageLayout({QPageSize{QPageSize::A4}, QPageLayout::Portrait, {}});
  m_writer.setCreator(u"Encaisse"_s);
  m_writer.setTitle(title);
}

void PagesPdf::add(const std::vector<LetterPage>& pages) {
  if (pages.empty()) return;
  if (m_isEmpty) {
    if (!m_painter.begin(&m_writer)) return;
  } else {
    m_writer.newPage();
  }
  m_isEmpty = false;
  paintPages(pages, m_writer, m_painter);
}

QByteArray PagesPdf::finish() {
  if (m_isEmpty) return {};
  m_painter.end();
  return m_bytes;
}

QByteArray pagesPdf(const std::vector<LetterPage>& pages, const QString& title) {
  PagesPdf pdf{title};
  pdf.add(pages);
  return pdf.finish();
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
