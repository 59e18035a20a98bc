#include "core/letters/logo_image.h"

#include <QCoreApplication>
#include <QSize>
#include <QtEndian>

namespace encaisse {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(LogoImage)
};

constexpr qsizetype largestFile = 1 << 20;
constexpr int longestSide = 4000;

int bigEndian16(const QByteArray& bytes, qsizetype at) {
  return qFromBigEndian<quint16>(bytes.constData() + at);
}

/// @source W3C PNG, 5.2 and 11.2.2: signature, then IHDR with width and height of four bytes each
QSize pngSize(const QByteArray& image) {
  if (image.size() < 24 || image.mid(12, 4) != "IHDR") return {};
  const auto width = qFromBigEndian<quint32>(image.constData() + 16);
  const auto height = qFromBigEndian<quint32>(image.constData() + 20);
  if (width > longestSide || height > longestSide) return {longestSide + 1, longestSide + 1};
  return {int(width), int(height)};
}

/// @source ITU-T T.81, B.1.1.3 and B.2.2: segments of FF, marker, length; a frame header SOF0 to
///         SOF15 (but DHT, JPG, DAC) holds precision, height, width
QSize jpegSize(const QByteArray& image) {
  qsizetype at = 2;
  while (at + 9 <= image.size()) {
    if (uchar(image[at]) != 0xFF) return {};
    const uchar marker = uchar(image[at + 1]);
    const bool isFrame =
        marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    if (isFrame) return {bigEndian16(image, at + 7), bigEndian16(image, at + 5)};
    const int length = bigEndian16(image, at + 2);
    if (length < 2) return {};
    at += 2 + length;
  }
  return {};
}

}  // namespace

QByteArray logoFormat(const QByteArray& image) {
  if (image.startsWith(QByteArray::fromRawData("\x89PNG\r\n\x1a\n", 8))) return "png";
  if (image.startsWith(QByteArray::fromRawData("\xff\xd8\xff", 3))) return "jpeg";
  return {};
}

Result<void> checkLogo(const QByteArray& image) {
  const QByteArray format = logoFormat(image);
  const QSize size = format == "png" ? pngSize(image) : jpegSize(image);
  if (format.isEmpty() || size.isEmpty()) {
    return Error{ErrorCode::InvalidInput,
                 Words::tr("The logo is neither a PNG nor a JPEG image. Save it as one of them."),
                 {}};
  }
  if (image.size() > largestFile || size.width() > longestSide || size.height() > longestSide) {
    return Error{ErrorCode::InvalidInput,
                 Words::tr("The logo is too large: at most 1 MB and %1 pixels a side. A printed "
                           "logo needs no more than 1,000.")
                     .arg(longestSide),
                 {}};
  }
  return {};
}

}  // namespace encaisse
