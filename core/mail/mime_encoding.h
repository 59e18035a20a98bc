#pragma once

#include <QByteArray>
#include <QString>

namespace encaisse {

/// "Name: value" folded at spaces, ended by CRLF. @p text may hold anything: what is not plain
/// ASCII becomes encoded words, what could end the line becomes a space.
QByteArray unstructuredHeader(const QByteArray& name, const QString& text);

/// The name before an address: as it is, quoted, or as encoded words, which are joined by a space.
QByteArray displayName(const QString& name);

/// "; name=value" of a header, in the form of RFC 2231 where @p value is not plain ASCII, each on a
/// line of its own.
QByteArray parameter(const QByteArray& name, const QString& value);

/// @source RFC 2045, 6.7: lines of at most 76 characters; line ends of the text become CRLF
QByteArray quotedPrintable(const QString& text);
/// @source RFC 2045, 6.8: lines of 76 characters
QByteArray base64Lines(const QByteArray& bytes);

}  // namespace encaisse
