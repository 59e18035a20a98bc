#include "core/bank/mt940_details.h"

#include <QList>
#include <utility>

#include "core/bank/iban.h"
#include "core/bank/statement_text.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

/// A piece of a text with the word that announces it.
using Part = std::pair<QString, QString>;

/// Sign before the subfields after "166", "000>"; null when the text has no such form.
QChar subfieldSign(const QString& text) {
  const QString start = text.trimmed().left(6);
  const bool formed = start.size() == 6 && isDigits(QStringView{start}.left(3)) &&
                      QStringView{u"?>#~^@|<+!'"}.contains(start[3]) &&
                      isDigits(QStringView{start}.mid(4, 2));
  return formed ? start[3] : QChar{};
}

bool isSubfield(int code) {
  return code == 0 || code == 10 || (code >= 20 && code <= 34) || code == 38 ||
         (code >= 60 && code <= 73);
}

QString joinLines(const QStringList& lines, const Mt940Wrap& wrap, QChar sign) {
  QString text;
  for (qsizetype i = 0; i < lines.size(); ++i) {
    const bool opensSubfield =
        !sign.isNull() && lines[i].startsWith(sign) && isDigits(QStringView{lines[i]}.mid(1, 2));
    const bool goesOn = i > 0 && wrap.isFull(lines[i - 1].size(), i == 1);
    if (i > 0 && !opensSubfield && !goesOn) text += u' ';
    text += lines[i];
  }
  return text;
}

/// Pieces of 27 characters go on in the next one; shorter ones end with a blank that was cut off.
void appendPiece(QString& text, QStringView piece) {
  constexpr qsizetype fullPiece = 27;
  text += piece;
  if (piece.size() != fullPiece) text += u' ';
}

QList<std::pair<int, QString>> subfields(const QString& text, QChar sign) {
  QList<std::pair<int, QString>> fields;
  for (qsizetype i = 0; i < text.size(); ++i) {
    const auto code = QStringView{text}.mid(i + 1, 2);
    if (text[i] == sign && code.size() == 2 && isDigits(code) && isSubfield(code.toInt())) {
      fields.emplaceBack(code.toInt(), QString{});
      i += 2;
    } else if (!fields.isEmpty()) {
      fields.last().second += text[i];
    }
  }
  return fields;
}

/// Cuts a text at the words that announce a piece: "EREF+…", "/NAME/…".
/// @param wordAt  the word that begins at a place with its two signs, or empty
template <typename WordAt>
QList<Part> cutAtWords(const QString& text, WordAt wordAt) {
  QList<Part> parts{{QString{}, QString{}}};
  for (qsizetype i = 0; i < text.size(); ++i) {
    const QString word = wordAt(QStringView{text}.mid(i));
    if (word.isEmpty()) {
      parts.last().second += text[i];
      continue;
    }
    parts.emplaceBack(word, QString{});
    i += word.size() - 1;
  }
  return parts;
}

QString valueOf(const QList<Part>& parts, const QString& word) {
  for (const auto& [name, value] : parts) {
    if (name.startsWith(word)) return oneLine(value);
  }
  return {};
}

/// SEPA words within the purpose (German banking industry, DFÜ annex 3, MT940 field 86); some banks
/// write a colon for the plus sign.
QString sepaWordAt(QStringView text) {
  const auto isSign = [](QChar c) { return c == u'+' || c == u':'; };
  if (text.size() > 3 && isSign(text[3]) && text.startsWith(u"BIC")) return text.left(4).toString();
  if (text.size() < 5 || !isSign(text[4])) return {};
  static const QList<QString> words{u"EREF"_s, u"KREF"_s, u"MREF"_s, u"CRED"_s, u"DEBT"_s,
                                    u"SVWZ"_s, u"ABWA"_s, u"ABWE"_s, u"COAM"_s, u"OAMT"_s,
                                    u"IBAN"_s, u"RREF"_s, u"MTLG"_s};
  return words.contains(text.left(4)) ? text.left(5).toString() : QString{};
}

QString slashWordAt(QStringView text) {
  static const QList<QString> words{u"/TRTP/"_s, u"/IBAN/"_s, u"/BIC/"_s,  u"/NAME/"_s, u"/REMI/"_s,
                                    u"/EREF/"_s, u"/KREF/"_s, u"/MARF/"_s, u"/CSID/"_s, u"/ORDP/"_s,
                                    u"/BENM/"_s, u"/ISDT/"_s, u"/RTRN/"_s, u"/PREF/"_s, u"/ADDR/"_s,
                                    u"/CNTP/"_s, u"/PURP/"_s, u"/ULTC/"_s, u"/ULTD/"_s, u"/RREF/"_s,
                                    u"/IREF/"_s, u"/CREF/"_s, u"/SVCL/"_s};
  if (!text.startsWith(u'/')) return {};
  for (const auto& word : words) {
    if (text.startsWith(word)) return word;
  }
  return {};
}

void setEndToEnd(Mt940Details& details, const QString& reference) {
  if (!isNoReference(reference)) details.endToEndId = reference;
}

void setIban(Mt940Details& details, const QString& text) {
  const QString iban = compactIban(text);
  if (details.counterpartyIban.isEmpty() && looksLikeIban(iban)) details.counterpartyIban = iban;
}

/// Whether the transaction code tells of money that came back: SEPA direct debits (108, 109) and
/// transfers (159).
bool isReturnCode(QStringView code) { return code == u"108" || code == u"109" || code == u"159"; }

Mt940Details readSubfields(const QString& text, QChar sign) {
  QString posting;
  QString purpose;
  QString name;
  QString last;
  QString extension;
  Mt940Details details;
  for (const auto& [code, piece] : subfields(text, sign)) {
    if (code == 0) {
      posting += piece;
    } else if ((code >= 20 && code <= 29) || (code >= 60 && code <= 63)) {
      appendPiece(purpose, piece);
    } else if (code == 31 || code == 38) {
      setIban(details, piece);
    } else if (code == 32 || code == 33) {
      appendPiece(name, piece);
    } else if (code == 34) {
      extension = oneLine(piece);
    } else if (code >= 64) {
      appendPiece(last, piece);
    }
  }
  const auto parts = cutAtWords(purpose, sepaWordAt);
  details.label = oneLine(posting + u' ' + purpose + u' ' + last);
  details.counterparty = oneLine(name);
  if (details.counterparty.isEmpty()) details.counterparty = valueOf(parts, u"ABWA"_s);
  setEndToEnd(details, valueOf(parts, u"EREF"_s));
  setIban(details, valueOf(parts, u"IBAN"_s));
  const QString code = text.trimmed().left(3);
  if (isReturnCode(code)) details.returnReason = extension.isEmpty() ? code : extension;
  return details;
}

QString withoutSlashes(QString value) {
  while (value.endsWith(u'/') || value.endsWith(u' ')) value.chop(1);
  while (value.startsWith(u'/') || value.startsWith(u' ')) value.remove(0, 1);
  return value;
}

/// "USTD//text" or "STRD/CUR/reference"; older messages have the text alone.
QString remittanceText(Mt940Details& details, const QString& value) {
  const QStringList pieces = value.split(u'/');
  if (pieces.size() >= 3 && pieces[0] == u"STRD") {
    details.creditorReference = compactIban(withoutSlashes(QStringList{pieces.mid(2)}.join(u'/')));
    return details.creditorReference;
  }
  return value.startsWith(u"USTD/") ? value.mid(5) : value;
}

/// "IBAN/BIC/name/town": the counterparty as ING writes it.
void readCounterparty(Mt940Details& details, const QString& value) {
  const QStringList pieces = value.split(u'/');
  setIban(details, pieces.value(0));
  if (details.counterparty.isEmpty()) details.counterparty = oneLine(pieces.value(2));
}

Mt940Details readSlashWords(const QString& text) {
  Mt940Details details;
  const auto parts = cutAtWords(text, slashWordAt);
  static const QList<QString> ownFields{u"/IBAN/"_s, u"/BIC/"_s,  u"/NAME/"_s,
                                        u"/EREF/"_s, u"/CNTP/"_s, u"/ADDR/"_s};
  for (const auto& [word, raw] : parts) {
    QString value = withoutSlashes(oneLine(raw));
    if (word == u"/IBAN/") setIban(details, value);
    if (word == u"/NAME/" && details.counterparty.isEmpty()) details.counterparty = value;
    if (word == u"/EREF/") setEndToEnd(details, value);
    if (word == u"/CNTP/") readCounterparty(details, value);
    if (word == u"/RTRN/") details.returnReason = value.left(4);
    if (word == u"/REMI/") value = remittanceText(details, value);
    if (!ownFields.contains(word)) details.label += u' ' + withoutSlashes(value);
  }
  details.label = oneLine(details.label);
  return details;
}

}  // namespace

bool Mt940Wrap::isFull(qsizetype length, bool first) const {
  constexpr qsizetype tagLength = 4;
  return width > 0 && length + (first && withTag ? tagLength : 0) >= width;
}

Mt940Details readMt940Details(const QStringList& lines, const Mt940Wrap& wrap) {
  const QChar sign = subfieldSign(lines.value(0));
  const QString text = joinLines(lines, wrap, sign);
  Mt940Details details;
  if (!sign.isNull()) {
    details = readSubfields(text, sign);
  } else if (!slashWordAt(QStringView{text}.trimmed()).isEmpty()) {
    details = readSlashWords(text);
  } else {
    details.label = oneLine(text);
  }
  if (details.creditorReference.isEmpty()) {
    details.creditorReference = creditorReferenceIn(details.label);
  }
  return details;
}

}  // namespace encaisse
