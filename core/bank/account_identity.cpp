#include "core/bank/account_identity.h"

#include <QStringList>
#include <algorithm>

#include "core/bank/iban.h"
#include "core/bank/statement_text.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

/// Runs of letters and digits, in capital letters.
QStringList groupsOf(const QString& text) {
  QStringList groups;
  bool inside = false;
  for (const QChar c : text) {
    const bool belongs = c.isLetterOrNumber();
    if (belongs && !inside) groups.append(QString{});
    if (belongs) groups.last() += c.toUpper();
    inside = belongs;
  }
  return groups;
}

/// IBAN of a RIB: bank 5, branch 5, account 11, and a key of 2 that has to be right. Without a key
/// such a run of digits may be of any country.
QString ibanOfRib(const QString& text) {
  constexpr qsizetype beforeKey = 21;
  if (text.size() != beforeKey + 2) return {};
  QString iban = frenchIban(text.left(5), text.mid(5, 5), text.mid(10, 11));
  return iban.endsWith(text.mid(beforeKey)) ? iban : QString{};
}

/// "30004 00823 12345678": programs leave the zeros before the account out.
QString ibanOfParts(const QStringList& groups) {
  constexpr qsizetype shortest = 5;
  const bool formed = groups.size() == 3 && groups[0].size() == 5 && groups[1].size() == 5 &&
                      groups[2].size() >= shortest && groups[2].size() <= 11;
  return formed ? frenchIban(groups[0], groups[1], groups[2].rightJustified(11, u'0')) : QString{};
}

bool isBic(const QString& group, QStringView country) {
  return (group.size() == 8 || group.size() == 11) &&
         std::all_of(group.cbegin(), group.cbegin() + 6, [](QChar c) { return c.isLetter(); }) &&
         QStringView{group}.mid(4, 2) == country;
}

/// Whether a national number is the one inside an IBAN: its last group ends it, but for zeros that
/// were left out and the key of a RIB, and what stands before names its bank.
bool isNumberOf(const QString& iban, const QStringList& groups) {
  constexpr qsizetype shortest = 7;
  if (groups.isEmpty()) return false;
  const QString country = iban.left(2);
  QString national = iban.mid(4);
  if (groups.join(QString{}) == national) return true;
  if (country == u"FR"_s || country == u"MC"_s) national.chop(2);
  if (groups.join(QString{}) == national) return true;
  QString account = groups.last();
  while (account.startsWith(u'0')) account.remove(0, 1);
  if (groups.size() < 2 || account.size() < shortest || !national.endsWith(account)) return false;
  const QString& bank = groups.first();
  return isBic(bank, country) || (isDigits(bank) && bank.size() >= 4 && national.startsWith(bank));
}

}  // namespace

QString accountIdentity(const QString& account) {
  auto groups = groupsOf(account);
  if (groups.size() > 1 && groups.first() == u"IBAN"_s) groups.removeFirst();
  QString joined = groups.join(QString{});
  if (isValidIban(joined)) return joined;
  if (QString rest = groups.mid(1).join(QString{}); isValidIban(rest)) return rest;
  for (QString iban : {ibanOfRib(joined), ibanOfParts(groups)}) {
    if (!iban.isEmpty()) return iban;
  }
  return compactIban(account);
}

bool isSameAccount(const QString& a, const QString& b) {
  const QString one = accountIdentity(a);
  const QString other = accountIdentity(b);
  if (one.isEmpty() || other.isEmpty()) return false;
  if (one == other || groupsOf(one).join(QString{}) == groupsOf(other).join(QString{})) return true;
  if (isValidIban(one) == isValidIban(other)) return false;
  return isValidIban(one) ? isNumberOf(one, groupsOf(b)) : isNumberOf(other, groupsOf(a));
}

}  // namespace encaisse
