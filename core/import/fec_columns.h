#pragma once

#include <array>
#include <string_view>

#include "core/base/result.h"
#include "core/import/text_file.h"

namespace encaisse {

/// The columns of an accounting entries file (FEC). The first 18 are the law's; Amount and Sign are
/// its alternative to Debit and Credit; DueOn is an extra that some programs add.
/// @source LPF art. A47 A-1, VII
enum class FecColumn {
  JournalCode,
  JournalLabel,
  EntryNumber,
  EntryOn,
  Account,
  AccountLabel,
  AuxiliaryAccount,
  AuxiliaryLabel,
  Piece,
  PieceOn,
  Label,
  Debit,
  Credit,
  Letter,
  LetteredOn,
  ValidatedOn,
  ForeignAmount,
  ForeignCurrency,
  Amount,
  Sign,
  DueOn,
};
constexpr size_t fecColumnCount = 21;

/// Where each column stands in this file, and what separates them.
struct FecLayout {
  char separator = '\t';
  bool quoted = false;                       ///< fields may stand in double quotes
  int columnCount = 0;                       ///< of the header
  std::array<int, fecColumnCount> position;  ///< -1: absent
  QList<QString> header;                     ///< as written

  bool has(FecColumn column) const { return position[size_t(column)] >= 0; }
  int at(FecColumn column) const { return position[size_t(column)]; }
  /// As the file's own header spells it.
  QString nameOf(FecColumn column) const;
  QString separatorName() const;
};

/// Reads the header line; names count in any case, order and common spelling.
/// @error FileFormat  a column that receivables need is missing, or this is no FEC
Result<FecLayout> readFecLayout(const TextFile& file, std::string_view headerLine);

/// Splits a line into at most @p capacity fields.
/// @return how many fields the line has (may be more than @p capacity)
int splitFields(std::string_view line, const FecLayout& layout, std::string_view* fields,
                int capacity);

}  // namespace encaisse
