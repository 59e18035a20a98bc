#pragma once

#include <QList>
#include <memory>
#include <optional>
#include <string_view>

#include "core/base/result.h"
#include "core/base/stop_token.h"
#include "core/import/customer_accounts.h"
#include "core/import/fec_columns.h"
#include "core/import/import_content.h"
#include "core/import/import_preview.h"
#include "core/indicators/account_facts.h"

namespace encaisse {

/// What a FEC holds for receivables, and how it is written.
struct FecContent : ImportContent {
  FecLayout layout;
  CustomerAccounts roots;
  std::vector<AccountSum> accountSums;
};

/// Reads a whole FEC: every line is checked; lines on customer accounts are kept.
/// @param roots  the customer accounts; none: the usual ones, or, when the file has none of these,
///               those that are the counterpart of sales in it
/// @error FileFormat  "name:line:column: sentence" for the first line that cannot be read, or no
///                    customer accounts; Cancelled
Result<FecContent> readFec(TextFile& file, const std::optional<CustomerAccounts>& roots,
                           const DueTerms& terms, const Progress& progress, const StopToken& stop);

/// Gives the texts of a FEC's lines. @p file and @p layout must outlive it.
std::unique_ptr<LineTextSource> fecTexts(const TextFile& file, const FecLayout& layout);

/// The account roots that this file's content suggests, taken ones first.
QList<AccountProposal> proposeAccounts(TextFile& file, const FecLayout& layout,
                                       const CustomerAccounts& taken);

/// The number that people know an item by: its piece reference, or nothing where that is a filler.
std::string_view pieceNumber(std::string_view piece);

}  // namespace encaisse
