#pragma once

#include <QList>
#include <QStringList>

#include "core/letters/letter.h"

namespace encaisse {

/// A table of ready-made text.
struct PaperTable {
  QStringList heads;
  QList<QStringList> rows;
  QStringList totals;  ///< last line, in bold; empty: none
  QList<int> figures;  ///< columns set to the right
  QList<int> weights;  ///< widths in proportion; empty: all the same

  friend bool operator==(const PaperTable&, const PaperTable&) = default;
};

struct PaperBlock {
  QString heading;  ///< empty: none
  QStringList texts;
  PaperTable table;  ///< without heads: none

  friend bool operator==(const PaperBlock&, const PaperBlock&) = default;
};

/// A document of a procedure in words: a list, a declaration, a statement. Everything a page needs,
/// nothing about pages.
struct Paper {
  Letter frame;  ///< who writes to whom, when, in which language; no text
  QString title;
  QList<PaperBlock> blocks;
  bool isSigned = true;
};

/// All that it says, line by line: cells of a row with a tab between them.
QString paperText(const Paper& paper);

/// The frame of a paper from @p sender to @p recipient.
Letter paperFrame(const Company& sender, const Customer& recipient, QDate day,
                  const QString& language);

}  // namespace encaisse
