#pragma once

#include "ui/cash_in/cash_in_words.h"

namespace encaisse {

/// One answer for a line, in words: a candidate, or a receipt that a return takes back.
struct ProposalRow {
  Badge badge;
  QString reason;
  QString what;              ///< customer and items
  qint64 matchingId = 0;     ///< of a return; 0: a candidate
  qsizetype candidate = -1;  ///< index in CashInWork::candidates()
};

QList<ProposalRow> proposalRows(const CashInWork& work, const CashInLine& line);
/// What stands above them: how many, whether all, or why there is none.
QString proposalsCaption(const CashInWork& work, const CashInLine& line, qsizetype count);

}  // namespace encaisse
