#pragma once

#include <QList>
#include <QString>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/tables/table_mapping.h"

namespace encaisse {

/// What a row of a printed list is.
enum class LineKind {
  Item,     ///< a row of its own, readable or not
  Total,    ///< "Total", "Sous-total", "Solde au …" without a day
  Heading,  ///< text alone: a customer above his items, or a group
  Header,   ///< the header again, at the top of a page
  Note,     ///< "Page 2", "Édité le …"
};

/// Whether a text begins like a total: "Total général", "Sous-total client", "Solde au 31/10". An
/// opening balance is none: it is money.
bool beginsLikeTotal(std::string_view text);
/// Whether a total is the one of the whole list.
bool namesGrandTotal(std::string_view text);
/// Whether a text is a page number, a printing date or the like.
bool beginsLikeFooter(std::string_view text);

/// Tells the rows of a printed list apart: by their words, and by whether days and amounts stand
/// where they should. Only what is clearly no item is taken for something else.
class LineSorter {
public:
  explicit LineSorter(const TableMapping& mapping);
  LineKind sort(const TableRow& row) const;

private:
  bool repeatsHeader(const TableRow& row) const;
  bool isTotal(const TableRow& row, bool daysEmpty) const;

  std::vector<size_t> m_days;
  std::vector<size_t> m_amounts;
  std::optional<size_t> m_number;
  std::vector<std::pair<size_t, std::string>> m_headers;
  DayOrder m_dayOrder;
  bool m_ofCustomers;
};

/// A customer that stands on a line above his items.
struct HeadingCustomer {
  QString code;  ///< may be empty
  QString name;
};

/// Reads "411DUPONT  Dupont SARL", "Client : DUP01 - Dupont SARL", or a code and a name in two
/// cells.
HeadingCustomer headingCustomer(const TableRow& row);

}  // namespace encaisse
