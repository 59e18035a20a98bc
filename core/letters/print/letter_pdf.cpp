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

void paintLetter(const Letter& letter, QPagedPaintDevice& device, QPainter& painter) {
  paintPages(layoutLetter(letter), device, painter);
}

}  // namespace encaisse
