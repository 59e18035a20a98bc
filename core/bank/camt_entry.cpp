#include "core/bank/camt_entry.h"

#include <QCoreApplication>

#include "core/bank/iban.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(CamtReader)
};

constexpr qsizetype maxTexts = 64;
constexpr qsizetype maxTextLength = 2000;  // ISO 20022 has 500 at most
constexpr qsizetype maxDetails = 100'000;

QString oneLine(XmlCursor& xml) { return xml.text().simplified().left(maxTextLength); }

void addText(QStringList& texts, const QString& text) {
  if (!text.isEmpty() && texts.size() < maxTexts) texts.append(text);
}

/// "NOTPROVIDED" is what the rules prescribe where the payer gave nothing.
QString endToEndIdOf(const QString& text) {
  const QString plain = QString{text}.remove(u' ').toUpper();
  return plain == u"NOTPROVIDED" ? QString{} : text;
}

CamtOperation readOperation(XmlCursor& xml) {
  QStringList domain;
  QString own;
  forEachChild(xml, [&](QStringView name) {
    if (name == u"Domn") {
      forEachChild(xml, [&](QStringView part) {
        if (part == u"Cd")
          addText(domain, oneLine(xml));
        else if (part == u"Fmly")
          forEachChild(xml, [&](QStringView) { addText(domain, oneLine(xml)); });
      });
    } else if (name == u"Prtry") {
      forEachChild(xml, [&](QStringView part) {
        if (part == u"Cd") own = oneLine(xml);
      });
    }
  });
  return {domain.join(u'/'), own};
}

/// The name of a party: its own, or since version 08 that of the person or bank inside it.
QString readPartyName(XmlCursor& xml) {
  QString found;
  forEachChild(xml, [&](QStringView name) {
    if (name == u"Nm") {
      found = oneLine(xml);
    } else if (name == u"Pty" || name == u"Agt" || name == u"FinInstnId") {
      const QString inner = readPartyName(xml);
      if (found.isEmpty()) found = inner;
    }
  });
  return found;
}

QString readAccount(XmlCursor& xml) {
  QString account;
  forEachChild(xml, [&](QStringView name) {
    if (name == u"Id") account = readCamtAccountId(xml);
  });
  return account;
}

void readParties(XmlCursor& xml, CamtDetail& detail) {
  QString ultimateDebtor;
  QString ultimateCreditor;
  forEachChild(xml, [&](QStringView name) {
    if (name == u"Dbtr")
      detail.debtor.name = readPartyName(xml);
    else if (name == u"Cdtr")
      detail.creditor.name = readPartyName(xml);
    else if (name == u"UltmtDbtr")
      ultimateDebtor = readPartyName(xml);
    else if (name == u"UltmtCdtr")
      ultimateCreditor = readPartyName(xml);
    else if (name == u"DbtrAcct")
      detail.debtor.account = readAccount(xml);
    else if (name == u"CdtrAcct")
      detail.creditor.account = readAccount(xml);
  });
  if (detail.debtor.name.isEmpty()) detail.debtor.name = ultimateDebtor;
  if (detail.creditor.name.isEmpty()) detail.creditor.name = ultimateCreditor;
}

void readReferences(XmlCursor& xml, CamtDetail& detail) {
  forEachChild(xml, [&](QStringView name) {
    if (name == u"EndToEndId")
      detail.endToEndId = endToEndIdOf(oneLine(xml));
    else if (name == u"AcctSvcrRef")
      detail.bankReference = oneLine(xml);
  });
}

void readStructured(XmlCursor& xml, CamtDetail& detail) {
  forEachChild(xml, [&](QStringView name) {
    if (name == u"CdtrRefInf") {
      forEachChild(xml, [&](QStringView part) {
        // CdtrRef is the name in version 01.
        if (part != u"Ref" && part != u"CdtrRef") return;
        const QString reference = oneLine(xml);
        if (detail.creditorReference.isEmpty()) detail.creditorReference = reference;
        addText(detail.texts, reference);
      });
    } else if (name == u"RfrdDocInf") {
      forEachChild(xml, [&](QStringView part) {
        if (part == u"Nb" || part == u"RfrdDocNb") addText(detail.texts, oneLine(xml));
      });
    } else if (name == u"AddtlRmtInf") {
      addText(detail.texts, oneLine(xml));
    }
  });
}

void readRemittance(XmlCursor& xml, CamtDetail& detail) {
  forEachChild(xml, [&](QStringView name) {
    if (name == u"Ustrd")
      addText(detail.texts, oneLine(xml));
    else if (name == u"Strd")
      readStructured(xml, detail);
  });
}

void readReturn(XmlCursor& xml, CamtDetail& detail) {
  detail.isReturn = true;
  QString code;
  QString own;
  QStringList words;
  forEachChild(xml, [&](QStringView name) {
    if (name == u"Rsn" || name == u"RtrRsn") {
      forEachChild(xml, [&](QStringView part) {
        if (part == u"Cd")
          code = oneLine(xml);
        else if (part == u"Prtry")
          own = oneLine(xml);
      });
    } else if (name == u"AddtlInf" || name == u"AddtlRtrRsnInf") {
      addText(words, oneLine(xml));
    }
  });
  detail.returnReason = !code.isEmpty() ? code : !own.isEmpty() ? own : words.join(u' ');
}

/// The amounts of AmtDtls by their weight: that of the transaction before the instructed one.
void readAmountDetails(XmlCursor& xml, CamtAmount& transaction, CamtAmount& instructed) {
  forEachChild(xml, [&](QStringView name) {
    if (name != u"TxAmt" && name != u"InstdAmt") return;
    CamtAmount& target = name == u"TxAmt" ? transaction : instructed;
    forEachChild(xml, [&](QStringView part) {
      if (part == u"Amt") target = readCamtAmount(xml);
    });
  });
}

CamtDetail readDetail(XmlCursor& xml) {
  CamtDetail detail;
  detail.line = xml.line();
  CamtAmount transaction;
  CamtAmount instructed;
  QString additional;
  forEachChild(xml, [&](QStringView name) {
    if (name == u"Refs")
      readReferences(xml, detail);
    else if (name == u"Amt")
      detail.amount = readCamtAmount(xml);
    else if (name == u"AmtDtls")
      readAmountDetails(xml, transaction, instructed);
    else if (name == u"CdtDbtInd")
      detail.sign = oneLine(xml);
    else if (name == u"BkTxCd")
      detail.operation = readOperation(xml);
    else if (name == u"RltdPties")
      readParties(xml, detail);
    else if (name == u"RmtInf")
      readRemittance(xml, detail);
    else if (name == u"RtrInf")
      readReturn(xml, detail);
    else if (name == u"AddtlTxInf")
      additional = oneLine(xml);
  });
  if (detail.amount.text.isEmpty()) detail.amount = transaction;
  if (detail.amount.text.isEmpty()) detail.amount = instructed;
  addText(detail.texts, additional);
  return detail;
}

void addDetail(XmlCursor& xml, CamtEntry& entry) {
  entry.details.append(readDetail(xml));
  if (entry.details.size() <= maxDetails) return;
  xml.fail(Words::tr("The entry holds more than %n payment(s). Ask the bank for smaller files.",
                     nullptr, int(maxDetails)));
}

}  // namespace

CamtAmount readCamtAmount(XmlCursor& xml) {
  const QString currency = xml.attribute(u"Ccy"_s);
  return {xml.text(), currency};
}

QDate readCamtDay(XmlCursor& xml) {
  QDate day;
  forEachChild(xml, [&](QStringView name) {
    if (name != u"Dt" && name != u"DtTm") return;
    const QDate read = QDate::fromString(xml.text().left(10), Qt::ISODate);
    if (!day.isValid()) day = read;
  });
  return day;
}

QString readCamtAccountId(XmlCursor& xml) {
  QString iban;
  QString other;
  forEachChild(xml, [&](QStringView kind) {
    if (kind == u"IBAN") {
      iban = compactIban(xml.text());
    } else if (kind == u"BBAN" || kind == u"UPIC") {
      other = oneLine(xml);
    } else if (kind == u"Othr" || kind == u"PrtryAcct") {
      forEachChild(xml, [&](QStringView part) {
        if (part == u"Id") other = oneLine(xml);
      });
    }
  });
  return iban.isEmpty() ? other : iban;
}

CamtEntry readCamtEntry(XmlCursor& xml) {
  CamtEntry entry;
  entry.line = xml.line();
  forEachChild(xml, [&](QStringView name) {
    if (name == u"Amt")
      entry.amount = readCamtAmount(xml);
    else if (name == u"CdtDbtInd")
      entry.sign = oneLine(xml);
    else if (name == u"RvslInd")
      entry.isReversal = QStringList{u"true"_s, u"1"_s}.contains(oneLine(xml));
    else if (name == u"Sts")
      entry.status = xml.allText();  // a code inside since version 07
    else if (name == u"BookgDt")
      entry.bookedOn = readCamtDay(xml);
    else if (name == u"ValDt")
      entry.valueOn = readCamtDay(xml);
    else if (name == u"AcctSvcrRef")
      entry.bankReference = oneLine(xml);
    else if (name == u"BkTxCd")
      entry.operation = readOperation(xml);
    else if (name == u"AddtlNtryInf")
      entry.text = oneLine(xml);
    else if (name == u"TxDtls")
      addDetail(xml, entry);  // version 01
    else if (name == u"NtryDtls") {
      forEachChild(xml, [&](QStringView part) {
        if (part == u"TxDtls") addDetail(xml, entry);
      });
    }
  });
  return entry;
}

}  // namespace encaisse
