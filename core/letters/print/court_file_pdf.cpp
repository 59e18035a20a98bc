#include "core/letters/print/court_file_pdf.h"

#include "core/letters/print/paper_pdf.h"
#include "core/letters/print/pdf_join.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

Result<QByteArray> pdfOf(const CourtPiece& piece) {
  if (const auto* paper = std::get_if<Paper>(&piece.content)) return paperPdf(*paper);
  if (const auto* sheet = std::get_if<InterestDocument>(&piece.content)) return sheetPdf(*sheet);
  return std::get<QByteArray>(piece.content);
}

}  // namespace

Result<CourtFilePrint> printCourtFile(const CourtFile& file) {
  CourtFilePrint print;
  QList<PdfPart> parts;
  for (const auto& piece : file.pieces) {
    auto pdf = pdfOf(piece);
    if (!pdf.ok()) return pdf.error();
    const QString title =
        piece.number == 0 ? piece.title : u"%1. %2"_s.arg(piece.number).arg(piece.title);
    parts.append({title, pdf.value()});
    print.files.append({piece.fileName, pdf.value()});
  }
  auto whole = joinPdfs(parts);
  if (!whole.ok()) return whole.error();
  print.whole = std::move(whole).value();
  return print;
}

}  // namespace encaisse
