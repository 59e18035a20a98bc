#pragma once

#include <QColor>
#include <QFont>
#include <QImage>
#include <QPointF>
#include <QRectF>
#include <QTextLayout>
#include <memory>
#include <vector>

namespace encaisse {

/// Measures of a letter's page, in tenths of a millimetre from the top left of an A4 sheet, the
/// unit of everything about pages. The recipient stands where the windows of DL and C5 envelopes
/// show it, whichever way the sheet slips: within 100–190 mm from the left and 45–80 mm from the
/// top.
/// @source French letters by NF Z 11-001; printers of mail ask for a frame from 110 mm and 55 mm
///         (edics.fr/rediger-vos-adresses-les-bonnes-pratiques, read November 2026), which leaves
///         the room above for the label of a registered letter
namespace sheet {
constexpr double width = 2100;
constexpr double height = 2970;
constexpr double left = 200;
constexpr double right = 1900;
constexpr double top = 150;
constexpr double recipientLeft = 1100;
constexpr double recipientTop = 550;  ///< unless it takes more room to its bottom
constexpr double recipientHighest = 450;
constexpr double recipientBottom = 800;
constexpr double bodyTop = 920;       ///< of the first page: place and day
constexpr double continuedTop = 260;  ///< of the pages after
constexpr double bodyBottom = 2700;
constexpr double footerTop = 2745;
}  // namespace sheet

/// The white of a letter. The close one serves where it saves a page.
struct LetterSpacing {
  double paragraph = 32;     ///< below each
  double subject = 64;       ///< above and below
  double row = 52;           ///< height, in the table
  double handwriting = 150;  ///< below the name that signs

  static LetterSpacing close() { return {22, 40, 47, 110}; }
};

/// The sizes of type a letter is set in: one family, two weights.
struct LetterFonts {
  QFont body;
  QFont bold;
  QFont name;  ///< of the sender, on top
  QFont cell;  ///< of the table
  QFont cellBold;
  QFont small;  ///< legal notes

  LetterFonts();
};

/// A text, or some lines of it, in its place.
struct PlacedText {
  std::shared_ptr<const QTextLayout> layout;
  QPointF at;  ///< of the whole layout's top left
  QColor colour = Qt::black;
  int firstLine = 0;
  int lines = 0;  ///< 0: to the end

  int endLine() const;
  QRectF bounds() const;
};

/// A filled rectangle: a rule, or the ground of a row.
struct PlacedBox {
  QRectF rect;
  QColor colour;
};

struct PlacedImage {
  QRectF rect;
  QImage image;
};

struct LetterPage {
  std::vector<PlacedBox> boxes;
  std::vector<PlacedImage> images;
  std::vector<PlacedText> texts;
};

/// A paragraph set in lines of @p width, at most @p maxLines of them (0: as many as it takes); what
/// does not fit is elided.
std::shared_ptr<const QTextLayout> setText(const QString& text, const QFont& font, double width,
                                           int maxLines = 0,
                                           Qt::Alignment alignment = Qt::AlignLeft);

double heightOf(const QTextLayout& layout);
double lineHeight(const QFont& font);

/// @p text cut to @p width with "…" at its end.
QString elidedText(const QString& text, const QFont& font, double width);

}  // namespace encaisse
