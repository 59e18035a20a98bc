#pragma once

#include <QBuffer>
#include <QByteArray>
#include <QPainter>
#include <QPdfWriter>
#include <QString>
#include <vector>

#include "core/base/result.h"
#include "core/letters/print/letter_page.h"

namespace encaisse {

/// An A4 PDF that grows page by page: however many documents go into it, each font is embedded
/// once. Needs a QGuiApplication (any platform, offscreen too).
class PagesPdf {
public:
  explicit PagesPdf(const QString& title);
  Q_DISABLE_COPY_MOVE(PagesPdf)

  void add(const std::vector<LetterPage>& pages);
  /// @return empty when no PDF could be made, or without a page
  QByteArray finish();

private:
  QByteArray m_bytes;
  QBuffer m_buffer{&m_bytes};
  QPdfWriter m_writer{&m_buffer};
  QPainter m_painter;
  bool m_isEmpty = true;
};

/// Pages as an A4 PDF with embedded fonts. Needs a QGuiApplication (any platform, offscreen too).
/// @return empty when no PDF can be made
QByteArray pagesPdf(const std::vector<LetterPage>& pages, const QString& title);

/// Paints one page; a unit of the painter is a tenth of a millimetre.
void paintPage(const LetterPage& page, QPainter& painter);

/// Paints the pages on a device that is A4 (printer, PDF, preview), from its current page on.
void paintPages(const std::vector<LetterPage>& pages, QPagedPaintDevice& device, QPainter& painter);

}  // namespace encaisse
