#pragma once

#include "core/letters/letter.h"
#include "core/letters/letter_words.h"
#include "core/letters/print/letter_flow.h"

namespace encaisse {

/// What a table of items says.
struct TableContent {
  struct SumRow {
    QString label;
    QString value;
    bool isStrong = false;
  };
  enum class Shows { Open, AmountOnly };

  QString title;  ///< above it; may be empty
  QList<LetterItem> items;
  QList<SumRow> sums;  ///< below the items
  Shows shows = Shows::Open;
  Currency currency = Currency::eur();
  QString language;
};

/// What a letter claims, or gives thanks for.
TableContent claimTable(const Letter& letter, const LetterWords& words);
/// What it says of disputed items; without any, the table is empty.
TableContent disputedTable(const Letter& letter, const LetterWords& words);

/// A table of items. It goes on over as many pages as it takes, with its head and the carried total
/// on each; its totals never stand without an item above them.
class LetterTable {
public:
  LetterTable(TableContent content, const LetterWords& words, const LetterFonts& fonts,
              const LetterSpacing& spacing);

  void flowInto(LetterFlow& flow) const;

private:
  enum Column { Number, IssuedOn, DueOn, Level, DaysLate, Amount, Open, ColumnCount };
  using SumRow = TableContent::SumRow;

  bool isShown(int column) const;
  qint64 carriedAmount(const LetterItem& item) const;
  void sizeColumns();
  double widest(int column) const;
  QString headText(int column) const;
  QString cellText(const LetterItem& item, int column) const;
  QString amount(qint64 minor) const;
  double totalsHeight() const;
  double titleHeight() const;
  void addTitle(LetterFlow& flow) const;
  void addHead(LetterFlow& flow) const;
  void addItem(LetterFlow& flow, const LetterItem& item) const;
  void addSum(LetterFlow& flow, const SumRow& row) const;
  void addCell(LetterFlow& flow, int column, const QString& text, const QFont& font,
               double height) const;

  TableContent m_content;
  const LetterWords& m_words;
  const LetterFonts& m_fonts;
  double m_rowHeight;
  bool m_levelsDiffer = false;  ///< else the letter's own level says it
  bool m_anyLate = false;       ///< else there is no column of days late
  QList<double> m_right;        ///< of each column
  QList<double> m_width;        ///< of each column, padding included
};

}  // namespace encaisse
