#pragma once

#include <algorithm>
#include <deque>
#include <string>
#include <string_view>
#include <unordered_set>

namespace encaisse {

/// Keeps texts in a few large blocks that never move. The blocks belong to the caller.
class TextPool {
public:
  explicit TextPool(std::deque<std::string>& blocks) : m_blocks{blocks} {}

  std::string_view keep(std::string_view text) {
    if (text.empty()) return {};
    if (m_blocks.empty() || m_blocks.back().capacity() - m_blocks.back().size() < text.size()) {
      m_blocks.emplace_back().reserve(std::max(blockSize, text.size()));
    }
    auto& block = m_blocks.back();
    const size_t at = block.size();
    block.append(text);
    return std::string_view{block}.substr(at);
  }
  /// The same, once for all equal texts.
  std::string_view intern(std::string_view text) {
    if (text.empty()) return {};
    if (const auto known = m_known.find(text); known != m_known.end()) return *known;
    return *m_known.insert(keep(text)).first;
  }

private:
  static constexpr size_t blockSize = 1 << 16;

  std::deque<std::string>& m_blocks;
  std::unordered_set<std::string_view> m_known;
};

}  // namespace encaisse
