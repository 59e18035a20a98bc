#pragma once

#include <QByteArray>

#include "tests/support/ledgers.h"

namespace encaisse::testing {

/// A CAMT.053 statement, entry by entry.
class CamtText {
public:
  /// @param minor  money coming in is positive
  CamtText& entry(const char* on, qint64 minor, const QByteArray& from, const QByteArray& text,
                  const QByteArray& reference) {
    const QByteArray party = minor > 0 ? "Dbtr" : "Cdtr";
    m_entries += "<Ntry><Amt Ccy=\"EUR\">" + amount(qAbs(minor)) + "</Amt><CdtDbtInd>" +
                 QByteArray{minor > 0 ? "CRDT" : "DBIT"} + "</CdtDbtInd><Sts>BOOK</Sts>" +
                 "<BookgDt><Dt>" + on + "</Dt></BookgDt><ValDt><Dt>" + on + "</Dt></ValDt>" +
                 "<AcctSvcrRef>" + reference + "</AcctSvcrRef><NtryDtls><TxDtls><RltdPties><" +
                 party + "><Nm>" + from + "</Nm></" + party + "></RltdPties><RmtInf><Ustrd>" +
                 text + "</Ustrd></RmtInf></TxDtls></NtryDtls></Ntry>\n";
    return *this;
  }

  QByteArray bytes() const {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
           "<Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:camt.053.001.02\"><BkToCstmrStmt>"
           "<GrpHdr><MsgId>M1</MsgId><CreDtTm>2026-10-31T08:00:00</CreDtTm></GrpHdr><Stmt>"
           "<Id>S1</Id><CreDtTm>2026-10-31T08:00:00</CreDtTm><Acct><Id>"
           "<IBAN>FR7630006000011234567890189</IBAN></Id><Ccy>EUR</Ccy></Acct>\n" +
           m_entries + "</Stmt></BkToCstmrStmt></Document>\n";
  }

private:
  static QByteArray amount(qint64 minor) {
    return QByteArray::number(minor / 100) + '.' +
           QByteArray::number(minor % 100).rightJustified(2, '0');
  }

  QByteArray m_entries;
};

}  // namespace encaisse::testing
