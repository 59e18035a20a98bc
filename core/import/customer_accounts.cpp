#include "core/import/customer_accounts.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>

namespace encaisse {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(CustomerAccounts)
};

bool isDigit(char c) { return c >= '0' && c <= '9'; }

bool isRoot(const QString& text) {
  return !text.isEmpty() && text.size() <= 20 && std::ranges::all_of(text, [](QChar c) {
    return c.unicode() < 0x80 && c.isLetterOrNumber();
  });
}

}  // namespace

Result<CustomerAccounts> CustomerAccounts::parse(const QString& text) {
  CustomerAccounts accounts;
  for (const auto& part : text.split(u',', Qt::SkipEmptyParts)) {
    const QString root = part.trimmed();
    if (!isRoot(root) || accounts.m_roots.size() >= 20) {
      return Error{ErrorCode::InvalidInput,
                   Words::tr("\"%1\" are no account roots. Write them like 411,416.").arg(text),
                   {}};
    }
    accounts.m_roots.push_back(root.toStdString());
  }
  if (accounts.m_roots.empty()) {
    return Error{
        ErrorCode::InvalidInput, Words::tr("Name at least one customer account, like 411."), {}};
  }
  return accounts;
}

CustomerAccounts CustomerAccounts::usual() {
  CustomerAccounts accounts;
  accounts.m_roots = {"411", "413", "416"};
  return accounts;
}

bool CustomerAccounts::contains(std::string_view account) const { return rootOf(account) >= 0; }

int CustomerAccounts::rootOf(std::string_view account) const {
  for (size_t i = 0; i < m_roots.size(); ++i) {
    if (account.starts_with(m_roots[i])) return int(i);
  }
  return -1;
}

QString CustomerAccounts::toText() const {
  QStringList parts;
  for (const auto& root : m_roots) parts.append(QString::fromStdString(root));
  return parts.join(u',');
}

std::string_view customerCode(std::string_view account, std::string_view auxiliary,
                              std::string_view root) {
  if (!auxiliary.empty()) return auxiliary;
  const auto beyond = account.substr(std::min(root.size(), account.size()));
  const bool hasLetter = std::ranges::any_of(beyond, [](char c) { return !isDigit(c); });
  return hasLetter ? beyond : account;
}

std::string_view accountRoot(std::string_view account) {
  if (account.empty() || isDigit(account.front())) return account.substr(0, 3);
  size_t letters = 0;
  while (letters < account.size() && !isDigit(account[letters])) ++letters;
  return account.substr(0, std::min<size_t>(letters, 1));
}

}  // namespace encaisse
