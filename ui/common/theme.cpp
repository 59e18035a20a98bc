#include "ui/common/theme.h"

#include <QApplication>
#include <algorithm>
#include <array>
#include <cmath>

#include "ui/common/line_icon.h"

namespace encaisse::theme {

namespace {

struct Shade {
  QRgb light;
  QRgb dark;
};

constexpr std::array<Shade, 8> shades{{{0xFF4C7FA8, 0xFF7FB0D6},
                                       {0xFFD9A321, 0xFFE8BC4C},
                                       {0xFFD9782D, 0xFFEE9A57},
                                       {0xFFC2472F, 0xFFE4735B},
                                       {0xFF8C1C2B, 0xFFD65A6B},
                                       {0xFF4F8A57, 0xFF86C08D},
                                       {0xFF3B6FD1, 0xFF7FA6F0},
                                       {0xFF7A5BB0, 0xFFB296E0}}};

/// Relative luminance. @source WCAG 2.1, section "relative luminance"
double luminance(const QColor& color) {
  const auto linear = [](float channel) {
    const double value = channel;
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
  };
  return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) +
         0.0722 * linear(color.blueF());
}

double contrast(const QColor& first, const QColor& second) {
  const double a = luminance(first);
  const double b = luminance(second);
  return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

QFont scaled(double factor) {
  QFont font = QApplication::font();
  if (font.pointSizeF() > 0) {
    font.setPointSizeF(font.pointSizeF() * factor);
  } else {
    font.setPixelSize(int(std::lround(font.pixelSize() * factor)));
  }
  return font;
}

QPalette paletteOf(const QColor& window, const QColor& base, const QColor& text,
                   const QColor& accent, const QColor& onAccent) {
  QPalette palette{text,
                   blend(text, window, 0.06),  // button
                   blend(text, window, 0.02),  // light
                   blend(text, window, 0.45),  // dark
                   blend(text, window, 0.25),  // mid
                   text,
                   Qt::white,
                   base,
                   window};
  palette.setColor(QPalette::AlternateBase, blend(text, base, 0.03));
  palette.setColor(QPalette::Highlight, accent);
  palette.setColor(QPalette::HighlightedText, onAccent);
  palette.setColor(QPalette::Link, accent);
  palette.setColor(QPalette::ToolTipBase, base);
  palette.setColor(QPalette::ToolTipText, text);
  palette.setColor(QPalette::PlaceholderText, blend(text, base, 0.55));
  palette.setColor(QPalette::Midlight, blend(text, window, 0.12));
  palette.setColor(QPalette::Shadow, blend(Qt::black, window, 0.6));
  const QColor faint = blend(text, window, 0.4);
  for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
    palette.setColor(QPalette::Disabled, role, faint);
  }
  return palette;
}

}  // namespace

bool isDark(const QPalette& palette) {
  return palette.color(QPalette::Window).lightness() <
         palette.color(QPalette::WindowText).lightness();
}

QColor color(Meaning meaning, const QPalette& palette) {
  const Shade& shade = shades[std::size_t(meaning)];
  return QColor::fromRgb(isDark(palette) ? shade.dark : shade.light);
}

QColor textColor(Meaning meaning, const QPalette& palette) {
  constexpr double readable = 4.5;
  const QColor base = palette.color(QPalette::Base);
  const QColor text = palette.color(QPalette::Text);
  const QColor plain = color(meaning, palette);
  for (int step = 0; step <= 10; ++step) {
    const QColor tried = blend(text, plain, step / 10.0);
    if (contrast(tried, base) >= readable) return tried;
  }
  return text;
}

QColor bucketColor(int bucket, int count, const QPalette& palette) {
  constexpr int first = int(Meaning::Late30);
  constexpr int steps = int(Meaning::LateOver90) - first;
  if (count <= 1) return color(Meaning::Late30, palette);
  const double place = double(steps) * std::clamp(bucket, 0, count - 1) / (count - 1);
  const int below = std::min(int(place), steps - 1);
  return blend(color(Meaning(first + below + 1), palette), color(Meaning(first + below), palette),
               place - below);
}

QColor heat(const QColor& color, double share, const QPalette& palette) {
  return blend(color, palette.color(QPalette::Base), 0.10 + 0.25 * std::clamp(share, 0.0, 1.0));
}

QColor mutedText(const QPalette& palette) {
  return blend(palette.color(QPalette::WindowText), palette.color(QPalette::Window), 0.68);
}

QColor hairline(const QPalette& palette) {
  return blend(palette.color(QPalette::WindowText), palette.color(QPalette::Base), 0.13);
}

QColor blend(const QColor& over, const QColor& under, double share) {
  const auto mix = [share](int a, int b) { return int(std::lround(a * share + b * (1 - share))); };
  return QColor{mix(over.red(), under.red()), mix(over.green(), under.green()),
                mix(over.blue(), under.blue())};
}

QFont titleFont() {
  QFont font = scaled(1.5);
  font.setWeight(QFont::DemiBold);
  return font;
}

QFont keyFigureFont() {
  QFont font = scaled(1.8);
  font.setWeight(QFont::DemiBold);
  return font;
}

QFont captionFont() { return scaled(0.9); }

QFont strongFont() {
  QFont font = QApplication::font();
  font.setWeight(QFont::DemiBold);
  return font;
}

QIcon icon(const QString& name, const QPalette& palette) { return lineIcon(name, palette); }

QPalette lightPalette() {
  return paletteOf(QColor{0xF4F5F6}, Qt::white, QColor{0x1E2429}, QColor{0x1F6F8B}, Qt::white);
}

QPalette darkPalette() {
  return paletteOf(QColor{0x23272B}, QColor{0x1B1E22}, QColor{0xE6E9EB}, QColor{0x3E93B0},
                   QColor{0x0E1114});
}

}  // namespace encaisse::theme
