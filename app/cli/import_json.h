#pragma once

#include "app/cli/json_text.h"
#include "core/bank/bank_statement.h"
#include "core/import/import_preview.h"

namespace encaisse {

/// What a file is: format, encoding, period, totals, customers, kinds, what to look at. Inside an
/// object that the caller opened.
void appendFileFacts(JsonText& json, const ImportPreview& file, Currency currency);
/// What it brings to a ledger. Inside the same object.
void appendFileEffects(JsonText& json, const ImportPreview& file, Currency currency);
/// Old and new value of a customer's field as people write them: limits are kept in minor units.
std::pair<QString, QString> changeValues(const CustomerChange& change, Currency currency);
/// "accounts": one a statement, with its lines.
void appendStatements(JsonText& json, const BankFile& file);
/// "issues": line, column, message.
void appendIssues(JsonText& json, const ImportPreview& file);

}  // namespace encaisse
