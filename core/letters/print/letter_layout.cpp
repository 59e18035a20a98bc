#include "core/letters/print/letter_layout.h"

#include "core/letters/letter_words.h"
#include "core/letters/print/letter_blocks.h"
#include "core/letters/print/letter_flow.h"
#include "core/letters/print/letter_table.h"

namespace encaisse {
namespace {

constexpr double textWidth = sheet::right - sheet::left;
// The formula of politeness alone on a last page looks lost: what is said before goes with it.
constexpr qsizetype keptWithSignature = 2;

using SetText = std::shared_ptr<const QTextLayout>;

/// One letter being set with one spacing.
class LetterSetting {
public:
  LetterSetting(const Letter& letter, const LetterSpacing& spacing)
      : m_letter{letter}, m_words{letterWords(letter.language)}, m_spacing{spacing},
        m_blocks{letter, m_words, m_fonts, m_spacing} {}

  std::vector<LetterPage> pages() {
    m_blocks.addSender(m_flow);
    m_blocks.addRecipient(m_flow);
    m_blocks.addReference(m_flow);
    m_flow.addParagraph(setText(m_words.subject.arg(m_letter.subject), m_fonts.bold, textWidth),
                        m_spacing.subject);
    for (const auto& text : m_letter.paragraphsBefore) addParagraph(set(text));
    if (!m_letter.items.isEmpty()) {
      LetterTable{claimTable(m_letter, m_words), m_words, m_fonts, m_spacing}.flowInto(m_flow);
    }
    if (!m_letter.disputed.isEmpty()) {
      LetterTable{disputedTable(m_letter, m_words), m_words, m_fonts, m_spacing}.flowInto(m_flow);
    }
    addClosing();
    m_blocks.addEdges(m_flow.pages());
    return std::move(m_flow.pages());
  }

private:
  SetText set(const QString& text) const { return setText(text, m_fonts.body, textWidth); }
  void addParagraph(const SetText& text) { m_flow.addParagraph(text, m_spacing.paragraph); }

  void addClosing() {
    const auto& paragraphs = m_letter.paragraphsAfter;
    const auto kept = std::min(keptWithSignature, paragraphs.size());
    for (const auto& text : paragraphs.first(paragraphs.size() - kept)) addParagraph(set(text));
    QList<SetText> last;
    double needed = m_blocks.signatureHeight();
    for (const auto& text : paragraphs.last(kept)) {
      last.append(set(text));
      needed += heightOf(*last.back()) + m_spacing.paragraph;
    }
    if (m_flow.left() < needed) m_flow.newPage();
    for (const auto& text : last) addParagraph(text);
    if (m_flow.left() < m_blocks.signatureHeight()) m_flow.newPage();
    m_blocks.addSignature(m_flow);
  }

  const Letter& m_letter;
  const LetterWords& m_words;
  const LetterSpacing m_spacing;
  const LetterFonts m_fonts;
  const LetterBlocks m_blocks;
  LetterFlow m_flow;
};

}  // namespace

std::vector<LetterPage> layoutLetter(const Letter& letter) {
  auto pages = LetterSetting{letter, {}}.pages();
  if (pages.size() == 1) return pages;
  auto closer = LetterSetting{letter, LetterSpacing::close()}.pages();
  return closer.size() < pages.size() ? closer : pages;
}

}  // namespace encaisse
