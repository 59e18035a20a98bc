#include "core/bank/file_kinds.h"

#include <QCoreApplication>
#include <QList>
#include <QRegularExpression>
#include <QStringDecoder>

#include "core/bank/cfonb_fields.h"
#include "core/bank/statement_text.h"
#include "core/import/text_encoding.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(BankReader)
};

constexpr qsizetype headSize = 65536;

QString decoded(const QByteArray& bytes) {
  if (bytes.startsWith("\xFF\xFE")) return QStringDecoder{QStringConverter::Utf16LE}(bytes);
  if (bytes.startsWith("\xFE\xFF")) return QStringDecoder{QStringConverter::Utf16BE}(bytes);
  const auto order = utf16ByteOrder({bytes.constData(), size_t(bytes.size())});
  if (order == ByteOrder::Little) return QStringDecoder{QStringConverter::Utf16LE}(bytes);
  if (order == ByteOrder::Big) return QStringDecoder{QStringConverter::Utf16BE}(bytes);
  const QByteArray text = bytes.startsWith("\xEF\xBB\xBF") ? bytes.mid(3) : bytes;
  const bool utf8 = isUtf8({text.constData(), size_t(text.size())});
  return utf8 ? QString::fromUtf8(text) : QString::fromLatin1(text);
}

/// The first lines that are not blank.
QStringList firstLines(const QString& head, qsizetype count) {
  QStringList lines;
  for (qsizetype at = 0; at < head.size() && lines.size() < count;) {
    qsizetype end = at;
    while (end < head.size() && head[end] != u'\n' && head[end] != u'\r') ++end;
    const QString line = head.mid(at, qMin(end - at, qsizetype{1000}));
    if (!line.trimmed().isEmpty()) lines.append(line);
    at = end + 1;
  }
  return lines;
}

QString rootName(const QString& head) {
  if (!head.startsWith(u'<')) return {};
  static const QRegularExpression comment{u"<!--.*?-->"_s,
                                          QRegularExpression::DotMatchesEverythingOption};
  static const QRegularExpression root{u"<(?:[A-Za-z_][\\w.-]*:)?([A-Za-z_][\\w.-]*)[\\s/>]"_s};
  return root.match(QString{head}.remove(comment)).captured(1);
}

/// Names of the files that begin within the first bytes of a ZIP archive.
QList<QByteArray> zipNames(const QByteArray& head) {
  constexpr qsizetype headerSize = 30;
  QList<QByteArray> names;
  for (qsizetype at = head.indexOf("PK\x03\x04"); at >= 0 && at + headerSize < head.size();
       at = head.indexOf("PK\x03\x04", at + headerSize)) {
    const auto length = qsizetype(quint8(head[at + 26])) + 256 * qsizetype(quint8(head[at + 27]));
    names.append(head.mid(at + headerSize, length));
  }
  return names;
}

bool isOfficePart(const QByteArray& name) {
  static const QList<QByteArray> parts{"[Content_Types].xml", "mimetype", "content.xml"};
  static const QList<QByteArray> folders{"_rels/", "xl/", "word/", "docProps/", "META-INF/"};
  return parts.contains(name) || std::any_of(folders.begin(), folders.end(),
                                             [&](const auto& one) { return name.startsWith(one); });
}

/// Field of a bank message with the start of its content.
bool isMtField(const QString& line) {
  static const QRegularExpression field{
      u"^:(20|21|25P?|28C?|940|942|86|NS):|^:6[024][FM]?:[CD]\\d{6}|^:65:|^:61:\\d{6}|"
      u"^:34F:[A-Z]{3}|^:13D?:\\d{6}|^:90[CD]:\\d"_s};
  return field.match(line).hasMatch();
}

/// Lines that some banks write before a message: "ABNANL2A", "940", "0000 01INGBNL2AXXXX00001".
bool isBankHeader(const QString& line) {
  static const QRegularExpression header{u"^[0-9A-Z ]{1,40}$"_s};
  return header.match(line.trimmed()).hasMatch();
}

QString xmlInstead(const QString& head) {
  const QString message = isoMessageOf(head);
  if (message == u"pain.008") {
    return Words::tr("This is an order for direct debits (pain.008), not a statement: it says what "
                     "was asked for, not what was paid. Take the statement of the bank.");
  }
  if (message == u"pain.001") {
    return Words::tr("This is an order for transfers (pain.001), not a statement. Take the "
                     "statement of the bank.");
  }
  if (message == u"pain.002") {
    return Words::tr("This is the bank's answer to an order (pain.002), not a statement. Take the "
                     "statement of the bank.");
  }
  const QString root = rootName(head);
  if (root == u"Invoice" || root == u"CreditNote" || root == u"CrossIndustryInvoice") {
    return Words::tr("This is an electronic invoice, not a bank statement.");
  }
  if (root == u"comptabilite") {
    return Words::tr("These are accounting entries (FEC), not a bank statement. Import them as "
                     "entries.");
  }
  return Words::tr("This XML file (%1) is no bank statement.")
      .arg(message.isEmpty() ? root.left(60) : message);
}

QString binaryInstead(const QByteArray& head) {
  if (head.startsWith("%PDF")) {
    return Words::tr("This is a PDF. Ask the bank for the statement as CAMT, MT940, OFX, CFONB120 "
                     "or QIF.");
  }
  const bool image = head.startsWith("\x89PNG") || head.startsWith("\xFF\xD8\xFF") ||
                     head.startsWith("GIF8") || head.startsWith("II*") || head.startsWith("MM\0*");
  if (image) return Words::tr("This is an image, not a bank statement.");
  if (head.startsWith("PK\x03\x04")) {
    const auto names = zipNames(head);
    return std::any_of(names.begin(), names.end(), isOfficePart)
               ? Words::tr(
                     "This is a spreadsheet or another office document. Import it as a table.")
               : Words::tr("This ZIP archive holds no bank statement.");
  }
  return {};
}

bool looksLikeTable(const QString& line) {
  return line.count(u';') >= 2 || line.count(u'\t') >= 2 || line.count(u',') >= 2 ||
         line.count(u'|') >= 2;
}

QString textInstead(const QString& head) {
  const QString first = firstLines(head, 1).value(0);
  if (first.contains(u"JournalCode", Qt::CaseInsensitive)) {
    return Words::tr("These are accounting entries (FEC), not a bank statement. Import them as "
                     "entries.");
  }
  if (first.startsWith(u"0360") || first.startsWith(u"0660")) {
    return Words::tr("This is a remittance of bills of exchange (LCR), not a bank statement.");
  }
  if (looksLikeTable(first)) {
    return Words::tr(
        "This looks like a table. Import it as a table and say what its columns mean.");
  }
  return Words::tr("This is no bank statement in CAMT, MT940, OFX, CFONB120 or QIF. Ask the bank "
                   "for one of these.");
}

}  // namespace

QString headText(const QByteArray& head) {
  const QString text = decoded(head.first(qMin(head.size(), headSize)));
  qsizetype start = 0;
  while (start < text.size() && (text[start].isSpace() || text[start] == QChar::ByteOrderMark)) {
    ++start;
  }
  return text.mid(start);
}

QString isoMessageOf(const QString& head) {
  static const QRegularExpression space{
      u"xmlns(?::[\\w.-]+)?\\s*=\\s*[\"'][^\"']*\\b((?:camt|pain|pacs|acmt)\\.\\d{3})\\b"_s};
  return head.startsWith(u'<') ? space.match(head).captured(1) : QString{};
}

bool looksLikeCamt(const QString& head) {
  const QString root = rootName(head);
  if (root != u"Document" && !root.startsWith(u"BkToCstmr")) return false;
  const QString message = isoMessageOf(head);
  if (message.isEmpty()) return head.contains(u"<BkToCstmr");
  return message == u"camt.052" || message == u"camt.053" || message == u"camt.054";
}

bool looksLikeOfx(const QString& head) {
  if (head.startsWith(u"OFXHEADER", Qt::CaseInsensitive)) return true;
  return head.startsWith(u'<') && (head.left(2000).contains(u"<?OFX", Qt::CaseInsensitive) ||
                                   rootName(head).compare(u"OFX", Qt::CaseInsensitive) == 0);
}

bool looksLikeMt940(const QString& head) {
  constexpr qsizetype headerLines = 8;
  for (const QString& line : firstLines(head, headerLines)) {
    if (line.startsWith(u'{')) {
      static const QRegularExpression other{u"\\{2:[IO](?!94[02])\\d{3}"_s};
      if (other.match(line).hasMatch()) return false;
      const qsizetype body = line.indexOf(u"{4:");
      const QString field = body < 0 ? QString{} : line.mid(body + 3);
      if (line.contains(u"{1:F01") && (field.isEmpty() || isMtField(field))) return true;
      continue;
    }
    if (isMtField(line)) return true;
    if (!isBankHeader(line)) return false;
  }
  return false;
}

bool looksLikeCfonb(const QString& head) {
  static const QRegularExpression record{
      u"^0[1457][0-9A-Z]{5}.{4}[0-9A-Z]{5}(?:[A-Z]{3}|   )[0-9 ].[0-9A-Z -]{11}"_s};
  if (!record.match(head.left(120)).hasMatch()) return false;
  return head.startsWith(u"05") || overpunchedAmount(QStringView{head}.mid(90, 14)).has_value();
}

bool looksLikeQif(const QString& head) {
  constexpr qsizetype commentLines = 40;
  for (const QString& line : firstLines(head, commentLines)) {
    const QString text = line.trimmed();
    if (text.startsWith(u'#') || text == u"^") continue;
    return text.startsWith(u"!Type:", Qt::CaseInsensitive) ||
           text.startsWith(u"!Account", Qt::CaseInsensitive) ||
           text.startsWith(u"!Option:", Qt::CaseInsensitive) ||
           text.startsWith(u"!Clear:", Qt::CaseInsensitive);
  }
  return false;
}

bool looksLikeZippedXml(const QByteArray& head) {
  if (!head.startsWith("PK\x03\x04")) return false;
  const auto names = zipNames(head.first(qMin(head.size(), headSize)));
  return std::none_of(names.begin(), names.end(), isOfficePart) &&
         std::any_of(names.begin(), names.end(),
                     [](const QByteArray& name) { return name.toLower().endsWith(".xml"); });
}

QString whatItIsInstead(const QByteArray& head) {
  if (head.trimmed().isEmpty()) return Words::tr("The file is empty.");
  if (QString binary = binaryInstead(head); !binary.isEmpty()) return binary;
  const QString text = headText(head);
  if (text.contains(QChar{0})) {
    return Words::tr("This is no text and no other form of bank statement.");
  }
  return text.startsWith(u'<') ? xmlInstead(text) : textInstead(text);
}

}  // namespace encaisse
