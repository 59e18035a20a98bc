#pragma once

#include <QPixmap>
#include <QWidget>
#include <vector>

#include "core/letters/print/letter_page.h"

namespace encaisse {

/// The pages of a letter below each other, as wide as the widget. It paints what was set, and knows
/// no printer.
class LetterSheets : public QWidget {
  Q_OBJECT

public:
  explicit LetterSheets(QWidget* parent = nullptr);

  void setPages(std::vector<LetterPage> pages);

  bool hasHeightForWidth() const override { return true; }
  int heightForWidth(int width) const override;
  QSize sizeHint() const override;

protected:
  void paintEvent(QPaintEvent* event) override;

private:
  int sheetWidth(int width) const;
  QRect sheetArea(int page) const;
  QPixmap drawn(int page, int pixelWidth) const;

  std::vector<LetterPage> m_pages;
  std::vector<QPixmap> m_drawn;  ///< at the width they were last painted
};

}  // namespace encaisse
