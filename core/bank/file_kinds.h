#pragma once

#include <QByteArray>
#include <QString>

namespace encaisse {

/// The first bytes of a file as text, for looking at its form only: UTF-16 decoded, others as
/// Latin-1; without byte order mark and leading blanks.
QString headText(const QByteArray& head);

/// "camt.053", "pain.008" out of the namespace of an ISO 20022 message; empty: none.
QString isoMessageOf(const QString& head);

bool looksLikeCamt(const QString& head);
bool looksLikeOfx(const QString& head);
bool looksLikeMt940(const QString& head);
bool looksLikeCfonb(const QString& head);
bool looksLikeQif(const QString& head);
/// A ZIP archive of XML files that is no office document.
bool looksLikeZippedXml(const QByteArray& head);

/// One sentence: what a file is that holds no bank statement, and what to do instead.
QString whatItIsInstead(const QByteArray& head);

}  // namespace encaisse
