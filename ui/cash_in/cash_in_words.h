#pragma once

#include <QString>

#include "ui/cash_in/cash_in_work.h"
#include "ui/common/theme.h"

namespace encaisse {

/// A word on a tinted ground; the word carries the meaning, the colour only repeats it.
struct Badge {
  QString text;
  std::optional<theme::Meaning> tone;  ///< none: muted
};

/// "Ready", "To choose", "No proposal".
Badge stateBadge(LineState state);
QString stateHelp(LineState state);
/// How sure a candidate is, by its score.
Badge strengthBadge(const MatchCandidate& candidate);
/// Everything that the bank wrote about a line beside its label, or where a credit comes from.
QString lineDetails(const CashInFacts& facts, const CashInLine& line);
/// "F12 1 200,00 € · F15 300,00 € · 3 more".
QString partsText(const CashInFacts& facts, const QList<MatchPart>& parts);
/// "Received on 12/10/2026 from MARTIN: F12 and F15 would be open again".
QString takeBackText(const CashInFacts& facts, const Matching& matching);

}  // namespace encaisse
