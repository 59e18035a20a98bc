#pragma once

#include <QByteArray>

#include "core/base/result.h"
#include "core/letters/interest_document.h"
#include "core/letters/print/letter_page.h"

namespace encaisse {

/// The pages of one calculation sheet, set but not painted.
std::vector<LetterPage> layoutInterest(const InterestDocument& document);

/// The calculation sheets of all customers of the report as one PDF: each starts a page and counts
/// its own. Needs a QGuiApplication for fonts.
/// @error NotFound  there is nothing to claim
Result<QByteArray> interestPdf(const Snapshot& snapshot, const InterestReport& report);

/// The same into a file; one that is there is replaced only by a whole one.
/// @error NotFound, Storage
Result<void> writeInterestPdf(const QString& path, const Snapshot& snapshot,
                              const InterestReport& report);

}  // namespace encaisse
