#pragma once

#include <QList>
#include <QString>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"

namespace encaisse {

/// The roots of the accounts on which customers are booked ("411", "416"). Fast to ask.
class CustomerAccounts {
public:
  /// Reads "411,416": up to 20 roots of 1–20 letters and digits.
  /// @error InvalidInput
  static Result<CustomerAccounts> parse(const QString& text);
  /// 411 customers, 413 bills receivable, 416 doubtful customers. @source PCG
  static CustomerAccounts usual();

  bool contains(std::string_view account) const;
  /// The root that @p account starts with; -1 when it is no customer account.
  int rootOf(std::string_view account) const;
  const std::vector<std::string>& roots() const { return m_roots; }
  QString toText() const;

private:
  std::vector<std::string> m_roots;
};

/// The customer's code: the auxiliary account when filled; else what follows the collective root
/// when it has a letter (411DUPONT → DUPONT); else the account itself.
std::string_view customerCode(std::string_view account, std::string_view auxiliary,
                              std::string_view root);

/// The root of an account by which one would group it: three digits, or its leading letters.
std::string_view accountRoot(std::string_view account);

}  // namespace encaisse
