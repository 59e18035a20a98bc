#pragma once

#include <QHash>
#include <QList>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/day_number.h"
#include "core/calendar/payment_terms.h"
#include "core/import/import_issue.h"
#include "core/items/item.h"

namespace encaisse {

/// One line on a customer account, of whatever file. Small, because a file may hold millions; its
/// texts stay where they are until LineTextSource is asked for them.
struct ImportLine {
  const char* text = nullptr;  ///< of a text file: the line in the mapped file
  quint64 key = 0;             ///< recognises the line in a later file
  quint64 letter = 0;          ///< fingerprint of the lettering code; 0: none
  quint64 piece = 0;           ///< fingerprint of the number; 0: none
  qint64 amount = 0;           ///< minor units, debit positive, never 0
  qint64 open = 0;             ///< on a list of open items: what is left; else the amount
  quint32 textLength = 0;
  quint32 line = 0;
  quint32 entry = 0;     ///< of a FEC: index while reading; of a table: its row
  quint32 customer = 0;  ///< index in ImportContent::customers
  quint32 account = 0;   ///< index in ImportContent::accounts
  quint32 journal = 0;   ///< index in ImportContent::journals
  DayNumber entryDay = 0;
  DayNumber issueDay = 0;
  DayNumber dueDay = 0;
  ItemKind kind = ItemKind::Other;
  DueOrigin origin = DueOrigin::Given;
  bool laterPart = false;  ///< a further instalment of the line before, which speaks for both
};

/// A code with its label, as first met in the file; UTF-8.
struct CodeName {
  std::string code;
  std::string label;
};

/// The texts of one line, UTF-8, valid until the next is asked for.
struct LineTexts {
  std::string_view number;
  std::string_view label;
  std::string_view letter;
  std::string_view settles;
  std::string_view foreignAmount;
  std::string_view foreignCurrency;
};

/// Where the texts of lines are when they are to be stored.
class LineTextSource {
public:
  LineTextSource() = default;
  virtual ~LineTextSource() = default;
  Q_DISABLE_COPY_MOVE(LineTextSource)
  virtual LineTexts textsOf(const ImportLine& line) = 0;
};

/// What a file holds for receivables.
struct ImportContent {
  std::vector<ImportLine> lines;
  std::vector<CodeName> customers;
  std::vector<CodeName> accounts;  ///< the customer accounts with lines
  std::vector<CodeName> journals;
  std::map<DayNumber, qint64> control;  ///< Σ of the customer lines of each day
  qint64 rows = 0;
  qint64 leftOut = 0;       ///< rows that cannot be read
  qint64 leftOutMinor = 0;  ///< what those of them come to that state an amount
  qint64 entries = 0;
  qint64 unbalancedEntries = 0;
  qint64 debit = 0;
  qint64 credit = 0;
  DayNumber firstDay = 0;
  DayNumber lastDay = 0;
  DayNumber openingDay = 0;  ///< first day of an opening journal; 0: none
  QList<ImportIssue> issues;
  qint64 issueCount = 0;
};

/// The terms by which due dates are computed where the file gives none.
struct DueTerms {
  PaymentTerms company = PaymentTerms::net(30);
  QHash<QString, PaymentTerms> customers;  ///< by customer code
  std::optional<PaymentTerms> profile;     ///< of the import profile: before the company's

  /// The terms of a customer and where they come from.
  std::pair<const PaymentTerms*, DueOrigin> of(const QString& customerCode) const {
    const auto own = customers.constFind(customerCode);
    if (own != customers.cend()) return {&*own, DueOrigin::CustomerTerms};
    if (profile) return {&*profile, DueOrigin::ProfileTerms};
    return {&company, DueOrigin::CompanyTerms};
  }
};

}  // namespace encaisse
