#include "core/letters/print/hand_over_zip.h"

#include "core/base/zip_writer.h"
#include "core/letters/print/paper_pdf.h"
#include "core/procedures/hand_over_file.h"

using namespace Qt::StringLiterals;

namespace encaisse {

Result<QByteArray> handOverZip(const CustomerCase& of, const HandOver& record,
                               const QList<DebtLine>& lines) {
  const auto file = handOverFile(of.snapshot, of.customer, record, lines, of.report);
  const auto pdf = paperPdf(file.summary);
  if (!pdf.ok()) return pdf.error();
  return zipOf({{u"dossier.pdf"_s, pdf.value()},
                {u"debiteur.csv"_s, toCsv(file.debtor).toUtf8()},
                {u"pieces.csv"_s, toCsv(file.items).toUtf8()}});
}

}  // namespace encaisse
