#include "core/letters/print/statement_pdf.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <algorithm>
#include <array>

#include "core/letters/letter_format.h"
#include "core/letters/letter_text.h"
#include "core/letters/print/letter_blocks.h"
#include "core/letters/print/letter_table.h"
#include "core/letters/print/page_pdf.h"
#include "core/letters/statement_words.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(Letters)
};

constexpr double textWidth = sheet::right - sheet::left;
constexpr double cellPadding = 10;
constexpr double markHeight = 10;
const QColor headGround{0xE9, 0xEC, 0xEF};

/// The colours of the grid in the window, light theme, in its order: not due, then by days late.
QColor columnColour(qsizetype column, qsizetype buckets) {
  static const std::array<QColor, 4> late{QColor{0xD9, 0xA3, 0x21}, QColor{0xD9, 0x78, 0x2D},
                                          QColor{0xC2, 0x47, 0x2F}, QColor{0x8C, 0x1C, 0x2B}};
  if (column == 0) return {0x4C, 0x7F, 0xA8};
  if (column <= buckets) return late[size_t(std::min<qsizetype>(column - 1, 3))];
  return column == buckets + 1 ? QColor{0x4F, 0x8A, 0x57} : QColor{0x4A, 0x4F, 0x55};
}

/// One statement being set.
class StatementSetting {
public:
  explicit StatementSetting(const StatementDocument& document)
      : m_document{document}, m_frame{document.frame}, m_words{statementWords(m_frame.language)},
        m_letterWords{letterWords(m_frame.language)}, m_blocks{m_frame, m_letterWords, m_fonts,
                                                               m_spacing} {}

  std::vector<LetterPage> pages() {
    m_blocks.addSender(m_flow);
    m_blocks.addRecipient(m_flow);
    m_blocks.addReference(m_flow);
    m_flow.addParagraph(setText(m_frame.subject, m_fonts.name, textWidth), m_spacing.paragraph);
    m_flow.addParagraph(setText(m_document.intro, m_fonts.body, textWidth), m_spacing.subject);
    addTables();
    if (!m_frame.items.isEmpty() || !m_document.credits.isEmpty()) addAging();
    for (const auto& text : m_document.closing) {
      m_flow.addParagraph(setText(text, m_fonts.body, textWidth), m_spacing.paragraph);
    }
    m_blocks.addEdges(m_flow.pages());
    return std::move(m_flow.pages());
  }

private:
  QString amount(qint64 minor) const {
    return letterAmount(minor, m_frame.sender.currency, m_frame.language);
  }

  TableContent table(const QList<LetterItem>& items) const {
    return {{}, items, {}, {}, m_frame.sender.currency, m_frame.language};
  }

  void addTables() {
    const qint64 balance = m_document.figures.balance;
    const TableContent::SumRow total{
        balance < 0 ? m_words.inYourFavour : m_words.balance,
        letterMoney(balance < 0 ? -balance : balance, m_frame.sender.currency, m_frame.language),
        true};
    auto debits = table(m_frame.items);
    auto credits = table(m_document.credits);
    credits.title = m_words.credits;
    if (credits.items.isEmpty()) {
      debits.sums = {total};
    } else {
      debits.sums = {{m_words.openTotal, amount(m_frame.totalMinor)}};
      credits.sums = {{m_words.creditsTotal, amount(m_frame.creditMinor)}, total};
    }
    for (auto& content : {debits, credits}) {
      if (content.items.isEmpty()) continue;
      LetterTable{content, m_letterWords, m_fonts, m_spacing}.flowInto(m_flow);
    }
  }

  QStringList headTexts() const {
    QStringList heads{m_words.notDue};
    const auto& buckets = m_document.buckets;
    for (int i = 0; i < buckets.count(); ++i) {
      const auto to = buckets.to(i);
      heads.append(to ? m_words.daysRange.arg(buckets.from(i)).arg(*to)
                      : m_words.daysOver.arg(buckets.from(i) - 1));
    }
    return heads << m_words.creditsColumn << m_words.balanceColumn;
  }

  QStringList amountTexts() const {
    const auto& figures = m_document.figures;
    QStringList texts{amount(figures.notDue)};
    for (const qint64 bucket : figures.buckets) texts.append(amount(bucket));
    return texts << amount(figures.credits) << amount(figures.balance);
  }

  void addAging() {
    const auto heads = headTexts();
    const auto amounts = amountTexts();
    const double width = textWidth / double(heads.size());
    const double headHeight = 2 * lineHeight(m_fonts.small) + 2 * cellPadding + markHeight;
    const double height = headHeight + m_spacing.row;
    if (m_flow.left() < height) m_flow.newPage();
    const double top = m_flow.y();
    m_flow.addBox({sheet::left, top, textWidth, headHeight}, headGround);
    const QFont& font = fits(amounts, width) ? m_fonts.cell : m_fonts.small;
    for (qsizetype i = 0; i < heads.size(); ++i) {
      const double x = sheet::left + double(i) * width;
      m_flow.addBox({x + 2, top, width - 4, markHeight},
                    columnColour(i, m_document.figures.buckets.size()));
      const auto cell = [&](const QString& text, const QFont& set, int lines, double y) {
        m_flow.addText(setText(text, set, width - 2 * cellPadding, lines, Qt::AlignRight),
                       x + cellPadding, y);
      };
      cell(heads[i], m_fonts.small, 2, top + markHeight + cellPadding);
      cell(amounts[i], font, 1, top + headHeight + cellPadding);
    }
    m_flow.skip(height + m_spacing.subject);
  }

  bool fits(const QStringList& amounts, double width) const {
    const QFontMetricsF metrics{m_fonts.cell};
    return std::ranges::all_of(amounts, [&](const QString& text) {
      return metrics.horizontalAdvance(text) < width - 2 * cellPadding - 1;
    });
  }

  const StatementDocument& m_document;
  const Letter& m_frame;
  const StatementWords& m_words;
  const LetterWords& m_letterWords;
  const LetterSpacing m_spacing = LetterSpacing::close();
  const LetterFonts m_fonts;
  const LetterBlocks m_blocks;
  LetterFlow m_flow;
};

}  // namespace

std::vector<LetterPage> layoutStatement(const StatementDocument& document) {
  return StatementSetting{document}.pages();
}

Result<QByteArray> statementPdf(const QList<StatementDocument>& documents) {
  if (documents.isEmpty()) {
    return Error{ErrorCode::NotFound,
                 Words::tr("No customer has an open item: no statement is written."),
                 {}};
  }
  PagesPdf pdf{plainText(documents.first().frame.subject)};
  for (const auto& document : documents) pdf.add(layoutStatement(document));
  QByteArray bytes = pdf.finish();
  if (!bytes.isEmpty()) return bytes;
  return Error{ErrorCode::Storage, Words::tr("The statement cannot be made into a PDF."), {}};
}

}  // namespace encaisse
