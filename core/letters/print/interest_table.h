#pragma once

#include "core/letters/interest_document.h"
#include "core/letters/print/letter_flow.h"

namespace encaisse {

/// The table of a calculation sheet: the segments of each item below its name. It goes on over as
/// many pages as it takes, with its head and the carried total on each.
class InterestTable {
public:
  InterestTable(const InterestDocument& document, const LetterFonts& fonts,
                const LetterSpacing& spacing);

  void flowInto(LetterFlow& flow) const;

private:
  enum Column { From, To, Days, Rate, Source, Base, Amount, ColumnCount };
  enum class Kind { Item, Segment, Fee, ItemTotal, Sum, GrandTotal };
  /// One line of the table; of those other than segments the label takes all columns but the last.
  struct Line {
    Kind kind = Kind::Segment;
    QStringList cells;  ///< of a segment
    QString label;
    QString value;
    qint64 counted = 0;  ///< what it adds to the carried total
  };

  QList<Line> itemLines(qsizetype row) const;
  QList<Line> totalLines() const;
  Line continued(Line item) const;  ///< its head again, after a page break
  QStringList segmentCells(const InterestSegment& segment, int note) const;
  QString amount(qint64 minor) const;
  double heightOfLine(const Line& line) const;
  void addHead(LetterFlow& flow) const;
  void addLine(LetterFlow& flow, const Line& line) const;
  void addCells(LetterFlow& flow, const QStringList& cells, const QFont& font, double height) const;
  void breakPage(LetterFlow& flow, qint64 carried) const;

  const InterestDocument& m_document;
  const InterestWords& m_words;
  const LetterFonts& m_fonts;
  double m_rowHeight;
};

}  // namespace encaisse
