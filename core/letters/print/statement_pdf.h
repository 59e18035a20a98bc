#pragma once

#include <QByteArray>

#include "core/base/result.h"
#include "core/letters/print/letter_page.h"
#include "core/letters/statement_document.h"

namespace encaisse {

/// The pages of one statement of account. Needs a QGuiApplication for fonts.
std::vector<LetterPage> layoutStatement(const StatementDocument& document);

/// Statements one after the other as one A4 PDF; of one customer, the attachment of its e-mail.
/// @error NotFound  none
Result<QByteArray> statementPdf(const QList<StatementDocument>& documents);

}  // namespace encaisse
