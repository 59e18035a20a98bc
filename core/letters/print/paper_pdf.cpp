#include "core/letters/print/paper_pdf.h"

#include <QCoreApplication>
#include <numeric>

#include "core/letters/letter_text.h"
#include "core/letters/print/interest_pdf.h"
#include "core/letters/print/letter_blocks.h"
#include "core/letters/print/letter_layout.h"
#include "core/letters/print/page_pdf.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(Letters)
};

constexpr double full = sheet::right - sheet::left;
constexpr double headHeight = 66;
constexpr double cellPadding = 14;
constexpr double hairline = 2;
constexpr double spaceBelow = 44;
const QColor headGround{0xE9, 0xEC, 0xEF};
const QColor ruleColour{0xC4, 0xC9, 0xCE};

/// A table of texts that goes on over the pages with its head on each; cells take two lines at
/// most.
class PaperTableSetting {
public:
  PaperTableSetting(const PaperTable& table, const LetterFonts& fonts, const LetterSpacing& spacing)
      : m_table{table}, m_fonts{fonts}, m_spacing{spacing} {
    const auto count = table.heads.size();
    QList<int> weights = table.weights;
    while (weights.size() < count) weights.append(20);
    const double sum = std::accumulate(weights.begin(), weights.begin() + count, 0.0);
    for (qsizetype i = 0; i < count; ++i) m_widths.append(full * weights[i] / sum);
  }

  void flowInto(LetterFlow& flow) const {
    if (flow.left() < headHeight + 3 * m_spacing.row) flow.newPage();
    addHead(flow);
    for (const auto& row : m_table.rows) addRow(flow, row, m_fonts.cell, false);
    if (!m_table.totals.isEmpty()) addRow(flow, m_table.totals, m_fonts.cellBold, true);
    flow.skip(spaceBelow);
  }

private:
  void addHead(LetterFlow& flow) const {
    flow.addBox({sheet::left, flow.y(), full, headHeight}, headGround);
    place(flow, set(m_table.heads, m_fonts.cellBold), headHeight);
    flow.skip(headHeight);
  }

  QList<std::shared_ptr<const QTextLayout>> set(const QStringList& cells, const QFont& font) const {
    QList<std::shared_ptr<const QTextLayout>> layouts;
    for (int i = 0; i < int(m_widths.size()); ++i) {
      const bool isFigure = m_table.figures.contains(i);
      layouts.append(setText(plainText(cells.value(i)), font, m_widths[i] - 2 * cellPadding,
                             isFigure ? 1 : 2, isFigure ? Qt::AlignRight : Qt::AlignLeft));
    }
    return layouts;
  }

  void addRow(LetterFlow& flow, const QStringList& cells, const QFont& font, bool strong) const {
    const auto layouts = set(cells, font);
    double height = m_spacing.row;
    for (const auto& layout : layouts) height = std::max(height, heightOf(*layout) + 12);
    if (flow.left() < height) {
      flow.newPage();
      addHead(flow);
    }
    if (strong) flow.addBox({sheet::left, flow.y(), full, height}, headGround);
    place(flow, layouts, height);
    flow.skip(height);
    flow.addBox({sheet::left, flow.y() - hairline, full, hairline}, ruleColour);
  }

  void place(LetterFlow& flow, const QList<std::shared_ptr<const QTextLayout>>& layouts,
             double height) const {
    double x = sheet::left;
    for (qsizetype i = 0; i < layouts.size(); ++i) {
      flow.addText(layouts[i], x + cellPadding, flow.y() + (height - heightOf(*layouts[i])) / 2);
      x += m_widths[i];
    }
  }

  const PaperTable& m_table;
  const LetterFonts& m_fonts;
  const LetterSpacing& m_spacing;
  QList<double> m_widths;
};

Result<QByteArray> made(const std::vector<LetterPage>& pages, const QString& title) {
  QByteArray bytes = pagesPdf(pages, plainText(title));
  if (!bytes.isEmpty()) return bytes;
  return Error{ErrorCode::Storage, Words::tr("The document cannot be made into a PDF."), {}};
}

}  // namespace

std::vector<LetterPage> layoutPaper(const Paper& paper) {
  const LetterFonts fonts;
  const auto spacing = LetterSpacing::close();
  const auto& words = letterWords(paper.frame.language);
  const LetterBlocks blocks{paper.frame, words, fonts, spacing};
  LetterFlow flow;
  blocks.addSender(flow);
  blocks.addRecipient(flow);
  blocks.addReference(flow);
  flow.addParagraph(setText(paper.title, fonts.name, full), spacing.paragraph);
  for (const auto& block : paper.blocks) {
    if (!block.heading.isEmpty()) {
      if (flow.left() < 4 * spacing.row) flow.newPage();
      flow.addParagraph(setText(block.heading, fonts.bold, full), spacing.paragraph);
    }
    for (const auto& text : block.texts) {
      flow.addParagraph(setText(text, fonts.body, full), spacing.paragraph);
    }
    if (!block.table.heads.isEmpty()) {
      PaperTableSetting{block.table, fonts, spacing}.flowInto(flow);
    }
  }
  if (paper.isSigned) {
    if (flow.left() < blocks.signatureHeight()) flow.newPage();
    blocks.addSignature(flow);
  }
  blocks.addEdges(flow.pages());
  return std::move(flow.pages());
}

Result<QByteArray> paperPdf(const Paper& paper) { return made(layoutPaper(paper), paper.title); }

Result<QByteArray> noticePdf(const FormalNotice& notice) {
  auto pages = layoutLetter(notice.letter);
  for (auto& page : layoutPaper(notice.items)) pages.push_back(std::move(page));
  if (notice.sheet) {
    for (auto& page : layoutInterest(*notice.sheet)) pages.push_back(std::move(page));
  }
  return made(pages, notice.letter.subject);
}

Result<QByteArray> sheetPdf(const InterestDocument& document) {
  return made(layoutInterest(document), document.title);
}

}  // namespace encaisse
