#pragma once

#include "core/letters/letter.h"
#include "core/letters/letter_words.h"
#include "core/letters/print/letter_flow.h"

namespace encaisse {

/// The table of a letter's items. It goes on over as many pages as it takes, with its head and the
/// carried total on each; its totals never stand without an item above them.
class LetterTable {
public:
  LetterTable(const Letter& letter, const LetterWords& words, const LetterFonts& fonts,
              const LetterSpacing& spacing);

  void flowInto(LetterFlow& flow) const;

private:
  enum Column { Number, IssuedOn, DueOn, Level, DaysLate, Amount, Open, ColumnCount };
  struct SumRow {
    QString label;
    QString value;
    bool strong = false;
  };

  QList<SumRow> sumRows() const;
  void sizeColumns();
  double widest(int column) const;
  QString headText(int column) const;
  QString cellText(const LetterItem& item, int column) const;
  QString amount(qint64 minor) const;
  double totalsHeight() const;
  void addHead(LetterFlow& flow) const;
  void addItem(LetterFlow& flow, const LetterItem& item) const;
  void addSum(LetterFlow& flow, const SumRow& row) const;
  void addCell(LetterFlow& flow, int column, const QString& text, const QFont& font,
               double height) const;

  const Letter& m_letter;
  const LetterWords& m_words;
  const LetterFonts& m_fonts;
  double m_rowHeight;
  bool m_levelsDiffer = false;  ///< else the letter's own level says it
  bool m_anyLate = false;       ///< else there is no column of days late
  QList<SumRow> m_sums;         ///< below the items, the amount to pay last
  QList<double> m_right;        ///< of each column
  QList<double> m_width;        ///< of each column, padding included
};

}  // namespace encaisse
