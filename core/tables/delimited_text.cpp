#include "core/tables/delimited_text.h"

#include <QtGlobal>
#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <vector>

namespace encaisse {
namespace {

constexpr size_t sampleSize = 65536;
constexpr size_t sampleRecords = 200;

/// The line that spreadsheet programs put first to name the separator: "sep=;".
std::optional<DelimitedForm> declaredForm(std::string_view text) {
  size_t end = std::min(text.find_first_of("\r\n"), text.size());
  auto line = text.substr(0, end);
  if (line.starts_with('"') && line.ends_with('"') && line.size() > 2) {
    line = line.substr(1, line.size() - 2);
  }
  const bool declares = line.size() == 5 && (line[0] == 's' || line[0] == 'S') &&
                        (line[1] == 'e' || line[1] == 'E') && (line[2] == 'p' || line[2] == 'P') &&
                        line[3] == '=';
  if (!declares) return std::nullopt;
  if (end < text.size()) end += text.substr(end).starts_with("\r\n") ? size_t{2} : 1;
  return DelimitedForm{line[4], '\n', end, 1};
}

/// Lines may end with a lone carriage return while texts in quotes hold line feeds.
char findLineEnd(std::string_view sample) {
  bool isQuoted = false;
  bool hasReturns = false;
  for (const char c : sample) {
    if (c == '"') isQuoted = !isQuoted;
    if (isQuoted) continue;
    if (c == '\n') return '\n';
    hasReturns = hasReturns || c == '\r';
  }
  return hasReturns ? '\r' : '\n';
}

/// The number of cells of each record that is not blank, if @p separator separates them.
std::vector<size_t> cellCounts(std::string_view sample, char separator, char lineEnd) {
  std::vector<size_t> counts;
  size_t cells = 1;
  bool isBlank = true;
  bool isQuoted = false;
  bool atStart = true;  // of a cell: only there a quotation mark opens
  for (const char c : sample) {
    if (isQuoted) {
      if (c == '"') isQuoted = false;
    } else if (c == lineEnd) {
      if (!isBlank) counts.push_back(cells);
      if (counts.size() == sampleRecords) return counts;
      cells = 1;
      isBlank = atStart = true;
    } else if (c == separator) {
      ++cells;
      atStart = true;
    } else if (c == '"') {
      // Inside a cell that began with one, a second one that follows at once is a doubled one.
      isQuoted = atStart;
      isBlank = false;
    } else if (c != ' ' && c != '\t' && c != '\r') {
      isBlank = atStart = false;
    }
  }
  if (!isBlank) counts.push_back(cells);
  return counts;
}

struct Fit {
  double alike = 0;  ///< share of the records that have the same number of cells
  double score = 0;
};

Fit fitOf(const std::vector<size_t>& counts) {
  std::map<size_t, size_t> records;  // by their number of cells
  for (const size_t count : counts) ++records[count];
  Fit best;
  for (const auto& [cells, times] : records) {
    if (cells < 2) continue;
    const double alike = double(times) / double(counts.size());
    const double score = alike * double(times) * double(cells - 1);
    if (score > best.score) best = {alike, score};
  }
  return best;
}

char findSeparator(std::string_view sample, char lineEnd) {
  constexpr double consistent = 0.8;
  char best = ';';
  double bestScore = 0;
  for (const char separator : {'\t', ';', '|'}) {
    const Fit fit = fitOf(cellCounts(sample, separator, lineEnd));
    if (fit.alike >= consistent && fit.score > bestScore) {
      best = separator;
      bestScore = fit.score;
    }
  }
  if (bestScore > 0) return best;
  for (const char separator : {'\t', ';', ',', '|'}) {
    const Fit fit = fitOf(cellCounts(sample, separator, lineEnd));
    if (fit.score > bestScore) {
      best = separator;
      bestScore = fit.score;
    }
  }
  return best;
}

}  // namespace

DelimitedForm findForm(std::string_view text, char forced) {
  const auto declared = declaredForm(text);
  DelimitedForm form = declared.value_or(DelimitedForm{});
  auto sample = text.substr(form.start, sampleSize);
  form.lineEnd = findLineEnd(sample);
  if (form.start + sample.size() < text.size()) {
    // The last line of the sample is cut off.
    const size_t end = sample.rfind(form.lineEnd);
    if (end != std::string_view::npos) sample = sample.substr(0, end);
  }
  if (forced != 0) {
    form.separator = forced;
  } else if (!declared) {
    form.separator = findSeparator(sample, form.lineEnd);
  }
  return form;
}

}  // namespace encaisse
