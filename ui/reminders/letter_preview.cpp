#include "ui/reminders/letter_preview.h"

#include <QLabel>
#include <QPainter>
#include <QPrinter>
#include <QScrollArea>
#include <QScrollBar>

#include "core/letters/print/letter_layout.h"
#include "core/letters/print/letter_pdf.h"
#include "ui/common/labels.h"
#include "ui/common/theme.h"
#include "ui/reminders/letter_sheets.h"

using namespace Qt::StringLiterals;

namespace encaisse {

void printLetters(const QList<Letter>& letters, QPrinter& printer) {
  QPainter painter;
  if (letters.isEmpty() || !painter.begin(&printer)) return;
  bool isFirst = true;
  for (const auto& letter : letters) {
    if (!isFirst) printer.newPage();
    isFirst = false;
    paintLetter(letter, printer, painter);
  }
}

LetterPreview::LetterPreview(QWidget* parent)
    : QStackedWidget{parent},
      m_sentence{new MutedLabel}, m_sheets{new LetterSheets}, m_scroll{new QScrollArea} {
  m_sentence->setObjectName(u"letterSentence"_s);
  m_sentence->setAlignment(Qt::AlignCenter);
  m_sentence->setWordWrap(true);
  m_sentence->setMargin(theme::pageMargin);
  m_sheets->setObjectName(u"letterSheets"_s);
  m_sheets->setAccessibleName(tr("The letter as it will leave"));
  m_scroll->setFrameShape(QFrame::NoFrame);
  m_scroll->setWidgetResizable(true);
  m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
  m_scroll->setWidget(m_sheets);
  addWidget(m_sentence);
  addWidget(m_scroll);
}

void LetterPreview::showLetter(const Letter& letter) {
  m_sheets->setPages(layoutLetter(letter));
  m_scroll->verticalScrollBar()->setValue(0);
  setCurrentWidget(m_scroll);
}

void LetterPreview::showSentence(const QString& sentence) {
  m_sentence->setText(sentence);
  setCurrentWidget(m_sentence);
}

}  // namespace encaisse
