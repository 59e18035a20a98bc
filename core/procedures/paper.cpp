#include "core/procedures/paper.h"

using namespace Qt::StringLiterals;

namespace encaisse {

QString paperText(const Paper& paper) {
  QStringList lines{paper.title};
  for (const auto& block : paper.blocks) {
    if (!block.heading.isEmpty()) lines.append(block.heading);
    lines += block.texts;
    if (block.table.heads.isEmpty()) continue;
    lines.append(block.table.heads.join(u'\t'));
    for (const auto& row : block.table.rows) lines.append(row.join(u'\t'));
    if (!block.table.totals.isEmpty()) lines.append(block.table.totals.join(u'\t'));
  }
  return lines.join(u'\n');
}

Letter paperFrame(const Company& sender, const Customer& recipient, QDate day,
                  const QString& language) {
  Letter frame;
  frame.sender = sender;
  frame.recipient = recipient;
  frame.language = language;
  frame.day = day;
  frame.reference = recipient.code;
  return frame;
}

}  // namespace encaisse
