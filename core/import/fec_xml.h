#pragma once

#include <QByteArray>
#include <QString>

#include "core/base/result.h"

namespace encaisse {

/// Whether the first bytes of a file are those of a FEC in XML (<comptabilite>).
bool looksLikeFecXml(const QByteArray& head);

/// Writes a FEC in XML as the text that readFec() reads: 18 columns, tabs, UTF-8, dates AAAAMMJJ.
///
/// Each <ligne> becomes one row, with the fields of its <journal> and <ecriture> repeated. Rows are
/// moved down by blank lines to the line on which their <ligne> begins in the XML, so that a line
/// number in a message is that of the XML file; where several <ligne> stand on one line, the rows
/// follow each other from there. Values go through as they are, so that the reader judges them:
/// only dates lose their dashes and their time (xs:date, xs:dateTime), floating point numbers their
/// exponent, texts their tabs and line breaks, and Montant with Sens becomes Debit or Credit.
/// Lettering belongs to the entry in XML; each of its rows gets it.
///
/// @source LPF art. A47 A-1, VII; schemas formatA47A-I-VII-1, VIII-3, VIII-5, VIII-7 (DGFiP), whose
///         further fields for cash accounting (DateRglt, ModeRglt, NatOp, IdClient) are left out
/// @error FileFormat  "name:line:column: sentence"
Result<QByteArray> fecXmlToText(const QString& name, const QByteArray& bytes);

}  // namespace encaisse
