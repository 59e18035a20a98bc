#include "core/tables/header_finder.h"

#include <algorithm>

#include "core/tables/header_words.h"

namespace encaisse {
namespace {

constexpr qsizetype rowsBelow = 20;

bool isValue(const QString& text, CellType type) {
  ColumnFacts facts;
  addTo(facts, text, type);
  return facts.days + facts.amounts + facts.emails + facts.ibans > 0;
}

/// Columns that hold values below a text.
int contrasts(const SampleRow& row, const std::vector<ColumnFacts>& below) {
  int count = 0;
  for (qsizetype i = 0; i < row.texts.size() && size_t(i) < below.size(); ++i) {
    const auto& facts = below[size_t(i)];
    if (!row.texts[i].isEmpty() && (facts.half(facts.days) || facts.half(facts.amounts))) ++count;
  }
  return count;
}

int scoreOf(const QList<SampleRow>& rows, qsizetype index, const QSet<QString>& extra) {
  const auto& row = rows[index];
  QSet<QString> known;
  int values = 0;
  int texts = 0;
  for (qsizetype i = 0; i < row.texts.size(); ++i) {
    if (row.texts[i].isEmpty()) continue;
    ++texts;
    const QString normal = knownHeader(row.texts[i]);
    if (isKnownHeader(normal) || extra.contains(normal)) {
      known.insert(normal);
    } else if (isValue(row.texts[i], row.types[size_t(i)])) {
      ++values;
    }
  }
  if (texts < 2 || values * 2 > texts) return 0;
  const auto below = factsOf(rows.mid(index + 1, rowsBelow), 0);
  const int contrast = contrasts(row, below);
  if (known.size() < 2 && (known.isEmpty() || contrast < 2)) return 0;
  return int(known.size()) * 3 + contrast * 2 - values * 3;
}

}  // namespace

std::optional<qsizetype> findHeader(const QList<SampleRow>& rows, const QSet<QString>& extra) {
  std::optional<qsizetype> best;
  int bestScore = 0;
  for (qsizetype i = 0; i < std::min(rows.size(), headerSearchRows); ++i) {
    const int score = scoreOf(rows, i, extra);
    if (score > bestScore) {
      best = i;
      bestScore = score;
    }
  }
  return best;
}

}  // namespace encaisse
