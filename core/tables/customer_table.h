#pragma once

#include <QDate>
#include <QList>
#include <QString>
#include <optional>
#include <span>
#include <vector>

#include "core/base/stop_token.h"
#include "core/import/import_issue.h"
#include "core/money/money.h"
#include "core/tables/table_mapping.h"

namespace encaisse {

/// What one row says about a customer. A field without value was not in the file, or was wrong and
/// is reported; an empty one is there and empty.
struct CustomerRow {
  qint64 line = 0;
  QString code;  ///< never empty; at most 64 characters
  std::optional<QString> name;
  std::optional<QString> street;
  std::optional<QString> street2;
  std::optional<QString> postcode;
  std::optional<QString> city;
  std::optional<QString> country;    ///< ISO 3166-1 alpha-2
  std::optional<QString> siren;      ///< nine digits, checked
  std::optional<QString> siret;      ///< fourteen digits, checked
  std::optional<QString> vatNumber;  ///< capitals without blanks, checked
  std::optional<QString> language;   ///< "fr" or "en"
  std::optional<QString> contactName;
  std::optional<QString> contactRole;
  std::optional<QString> email;
  std::optional<QString> phone;
  std::optional<QString> paymentTerms;  ///< as written
  std::optional<QString> creditLimit;   ///< "5000.00"
  std::optional<QString> salesperson;
  std::optional<QString> agency;
  std::optional<QString> segment;
  std::optional<QString> ratingAgency;
  std::optional<QString> rating;
  std::optional<QString> kind;      ///< "professional", "public", "consumer"
  std::optional<QString> law;       ///< ISO 3166-1 alpha-2
  std::optional<QString> sector;    ///< one of the lawful terms
  std::optional<QString> scenario;  ///< as written
  std::optional<QString> contactEmail;
  std::optional<QString> contactPhone;
  std::optional<QDate> ratedOn;  ///< invalid: the cell is empty
  std::optional<QDate> ratingUntil;
  std::optional<QString> insuredLimit;  ///< "5000.00"
  std::optional<QString> insurer;
  std::optional<QDate> insuredFrom;
  std::optional<QDate> insuredUntil;
};

/// A field of a row that is a text of the customer, by the name that core/customers gives it.
struct CustomerCell {
  TableField field;
  QLatin1StringView name;
  std::optional<QString> CustomerRow::*value;
  bool isChecked = false;  ///< read with a check of its own; else taken as it is
};
std::span<const CustomerCell> customerCells();

/// The customers of a table.
struct CustomerTable : IssueList {
  std::vector<CustomerRow> rows;
  qint64 rowCount = 0;
  qint64 rejectedCount = 0;
  qint64 skippedCount = 0;  ///< totals, repeated headers, page numbers
};

/// Reads who the customers are. A wrong number, address or day is reported with its line and kept
/// out; the rest of the row counts.
/// @error FileFormat, Cancelled
Result<CustomerTable> readCustomerTable(TableReader& table, const TableMapping& mapping,
                                        Currency currency, const Progress& progress = {},
                                        const StopToken& stop = {});

}  // namespace encaisse
