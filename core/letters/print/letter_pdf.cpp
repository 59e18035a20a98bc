#include "core/letters/print/letter_pdf.h"

#include <QCoreApplication>

#include "core/letters/letter_text.h"
#include "core/letters/print/letter_layout.h"
#include "core/letters/print/page_pdf.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(Letters)
};

}  // namespace

Result<QByteArray> letterPdf(const Letter& letter) {
  QByteArray bytes = pagesPdf(layoutLetter(letter), plainText(letter.subject));
  if (!bytes.isEmpty()) return bytes;
  return Error{ErrorCode::Storage,
               Words::tr("The letter to %1 cannot be made into a PDF.")
                   .arg(sentencePart(letter.recipient.name)),
               {}};
}

Result<QByteArray> lettersPdf(const QList<Letter>& letters) {
  if (letters.isEmpty()) {
    return Error{ErrorCode::NotFound, Words::tr("There is no letter to print."), {}};
  }
  PagesPdf pdf{plainText(letters.first().sender.name)};
  for (const auto& letter : letters) pdf.add(layoutLetter(letter));
  QByteArray bytes = pdf.finish();
  if (!bytes.isEmpty()) return bytes;
  return Error{ErrorCode::Storage, Words::tr("The letters cannot be made into a PDF."), {}};
}

void paintLetter(const Letter& letter, QPagedPaintDevice& device, QPainter& painter) {
  paintPages(layoutLetter(letter), device, painter);
}

}  // namespace encaisse
