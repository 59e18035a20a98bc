#pragma once

#include <QStackedWidget>

#include "core/letters/letter.h"

class QLabel;
class QPrinter;
class QScrollArea;

namespace encaisse {

class LetterSheets;

/// Paints letters one after the other, each from a page of its own.
void printLetters(const QList<Letter>& letters, QPrinter& printer);

/// A letter as it will leave, page by page at the width of the widget.
class LetterPreview : public QStackedWidget {
  Q_OBJECT

public:
  explicit LetterPreview(QWidget* parent = nullptr);

  void showLetter(const Letter& letter);
  /// Says in words why there is no letter.
  void showSentence(const QString& sentence);

private:
  QLabel* m_sentence;
  LetterSheets* m_sheets;
  QScrollArea* m_scroll;
};

}  // namespace encaisse
