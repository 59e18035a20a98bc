#include "core/bank/bank_reader.h"

#include <QCoreApplication>

#include "core/bank/camt_reader.h"
#include "core/bank/cfonb_reader.h"
#include "core/bank/file_kinds.h"
#include "core/bank/mt940_reader.h"
#include "core/bank/ofx_reader.h"
#include "core/bank/qif_reader.h"
#include "core/bank/statement_text.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(BankReader)
};

constexpr qsizetype largestFile = qsizetype{256} << 20;

}  // namespace

QString bankFormatOf(const QByteArray& head) {
  if (looksLikeZippedXml(head)) return u"camt"_s;
  const QString text = headText(head);
  if (text.contains(QChar{0})) return {};
  if (looksLikeOfx(text)) return u"ofx"_s;
  if (looksLikeCamt(text)) return u"camt"_s;
  if (looksLikeMt940(text)) return u"mt940"_s;
  if (looksLikeCfonb(text)) return u"cfonb120"_s;
  return looksLikeQif(text) ? u"qif"_s : QString{};
}

Result<BankFile> readBankFile(const QString& name, const QByteArray& bytes) {
  if (bytes.size() > largestFile) {
    return statementError(name, 0, {},
                          Words::tr("The file is larger than 256 MiB. Ask the bank for a shorter "
                                    "period."));
  }
  const QString format = bankFormatOf(bytes);
  if (format == u"camt") return readCamt(name, bytes);
  if (format == u"ofx") return readOfx(name, bytes);
  if (format == u"mt940") return readMt940(name, bytes);
  if (format == u"cfonb120") return readCfonb(name, bytes);
  if (format == u"qif") return readQif(name, bytes);
  return statementError(name, 0, {}, whatItIsInstead(bytes));
}

}  // namespace encaisse
