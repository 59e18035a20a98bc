#pragma once

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

#include "core/import/xml_cursor.h"

namespace encaisse {

/// An amount as the file writes it.
struct CamtAmount {
  QString text;
  QString currency;
};

/// A debtor or creditor of a payment.
struct CamtParty {
  QString name;
  QString account;  ///< IBAN, or another identification

  bool isEmpty() const { return name.isEmpty() && account.isEmpty(); }
};

/// What kind of movement it is.
struct CamtOperation {
  QString domain;  ///< of ISO 20022: "PMNT/RCDT/ESCT"
  QString own;     ///< the bank's own code
};

/// One payment inside an entry (TxDtls), as the file writes it.
struct CamtDetail {
  qint64 line = 0;
  CamtAmount amount;  ///< Amt, else TxAmt, else InstdAmt; empty: not stated
  QString sign;       ///< CRDT, DBIT or empty
  CamtParty debtor;
  CamtParty creditor;
  QString endToEndId;
  QString bankReference;
  CamtOperation operation;
  QString creditorReference;
  QString returnReason;
  bool isReturn = false;
  QStringList texts;  ///< remittance information, in the order of the file
};

/// One entry of a statement (Ntry), as the file writes it.
struct CamtEntry {
  qint64 line = 0;
  qint64 ordinal = 0;  ///< in a file without line breaks: which of its entries this is, from 1
  CamtAmount amount;
  QString sign;
  QString status;  ///< BOOK, PDNG, INFO …; empty: not stated
  bool isReversal = false;
  QDate bookedOn;
  QDate valueOn;
  QString bankReference;
  CamtOperation operation;
  QString text;
  QList<CamtDetail> details;
};

/// Reads the entry in which the cursor stands.
CamtEntry readCamtEntry(XmlCursor& xml);

/// Reads an amount with its currency.
CamtAmount readCamtAmount(XmlCursor& xml);

/// The day in an element with Dt or DtTm, as the bank wrote it, whatever the time zone.
QDate readCamtDay(XmlCursor& xml);

/// The identification inside an Id: IBAN, else Othr/Id, BBAN or the names of version 01.
QString readCamtAccountId(XmlCursor& xml);

}  // namespace encaisse
