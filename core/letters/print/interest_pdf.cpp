#include "core/letters/print/interest_pdf.h"

#include <QCoreApplication>
#include <QSaveFile>

#include "core/letters/letter_text.h"
#include "core/letters/print/interest_table.h"
#include "core/letters/print/letter_blocks.h"
#include "core/letters/print/page_pdf.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(Letters)
};

constexpr double textWidth = sheet::right - sheet::left;
constexpr double remarkSpace = 14;

void addNotes(LetterFlow& flow, const InterestDocument& document, const LetterFonts& fonts) {
  const auto& words = interestWords(document.frame.language);
  for (const auto& remark : document.remarks) {
    flow.addParagraph(setText(remark, fonts.cell, textWidth), remarkSpace);
  }
  if (document.rateNotes.isEmpty()) return;
  flow.skip(remarkSpace);
  const auto heading = setText(words.sources, fonts.cellBold, textWidth);
  const auto noteAt = [&](qsizetype i) {
    return setText(u"[%1] %2"_s.arg(QString::number(i + 1), plainText(document.rateNotes[i])),
                   fonts.cell, textWidth);
  };
  const double needed = heightOf(*heading) + remarkSpace + heightOf(*noteAt(0));
  if (flow.left() < needed) flow.newPage();
  flow.addParagraph(heading, remarkSpace);
  for (qsizetype i = 0; i < document.rateNotes.size(); ++i) {
    flow.addParagraph(noteAt(i), remarkSpace);
  }
}

}  // namespace

std::vector<LetterPage> layoutInterest(const InterestDocument& document) {
  const LetterFonts fonts;
  const auto spacing = LetterSpacing::close();
  const auto& letterSays = letterWords(document.frame.language);
  const LetterBlocks blocks{document.frame, letterSays, fonts, spacing};
  LetterFlow flow;
  blocks.addSender(flow);
  blocks.addRecipient(flow);
  blocks.addReference(flow);
  flow.addParagraph(setText(document.title, fonts.name, textWidth), spacing.paragraph);
  flow.addParagraph(setText(document.intro, fonts.cell, textWidth), spacing.paragraph);
  InterestTable{document, fonts, spacing}.flowInto(flow);
  addNotes(flow, document, fonts);
  blocks.addEdges(flow.pages());
  return std::move(flow.pages());
}

Result<QByteArray> interestPdf(const Snapshot& snapshot, const InterestReport& report) {
  const auto documents = interestDocuments(snapshot, report);
  if (documents.isEmpty()) {
    return Error{ErrorCode::NotFound,
                 Words::tr("There is no interest to claim as of %1: no sheet is written.")
                     .arg(isoDay(report.asOf)),
                 {}};
  }
  std::vector<LetterPage> pages;
  for (const auto& document : documents) {
    for (auto& page : layoutInterest(document)) pages.push_back(std::move(page));
  }
  QByteArray bytes = pagesPdf(pages, documents.first().title);
  if (!bytes.isEmpty()) return bytes;
  return Error{
      ErrorCode::Storage, Words::tr("The calculation sheet cannot be made into a PDF."), {}};
}

Result<void> writeInterestPdf(const QString& path, const Snapshot& snapshot,
                              const InterestReport& report) {
  const auto pdf = interestPdf(snapshot, report);
  if (!pdf.ok()) return pdf.error();
  QSaveFile file{path};
  const bool written = file.open(QIODevice::WriteOnly) &&
                       file.write(pdf.value()) == pdf.value().size() && file.commit();
  if (written) return {};
  return Error{
      ErrorCode::Storage,
      Words::tr("%1 cannot be written. Check the folder and the room on the disk.").arg(path),
      file.errorString()};
}

}  // namespace encaisse
