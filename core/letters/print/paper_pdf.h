#pragma once

#include <QByteArray>

#include "core/base/result.h"
#include "core/letters/print/letter_page.h"
#include "core/procedures/formal_notice.h"
#include "core/procedures/paper.h"

namespace encaisse {

/// The pages of a paper, set but not painted. Needs a QGuiApplication for fonts, like all here.
std::vector<LetterPage> layoutPaper(const Paper& paper);

/// @error Storage
Result<QByteArray> paperPdf(const Paper& paper);
/// Letter and annexes, one after the other, each with its own page numbers. @error Storage
Result<QByteArray> noticePdf(const FormalNotice& notice);
/// The calculation sheet alone. @error Storage
Result<QByteArray> sheetPdf(const InterestDocument& document);

}  // namespace encaisse
