#pragma once

#include <QHash>
#include <QList>
#include <vector>

#include "core/bank/bank_statement.h"

namespace encaisse {

/// Which lines of a statement are known already. It knows one account and holds no database.
///
/// 1. By booking day, amount and the bank's reference (else the words), equal ones by how often
///    they come.
/// 2. Banks write other texts in every format: against a line that another format brought, day and
///    amount are enough. Where several are equal it is by count, those most alike first.
/// 3. One format gives a batch as one line, another its payments one by one: payments of a day that
///    follow each other and add up to a line of the other format are that line.
class LineRecognition {
public:
  /// @param fromOtherFormat  whether a file of another format brought it
  void add(const BankLine& line, bool fromOtherFormat);

  /// Says of each line whether it is known; a known one is used up.
  /// @return parallel to @p lines
  std::vector<bool> take(const std::vector<const BankLine*>& lines);

private:
  struct Known {
    BankLine line;
    bool fromOtherFormat = false;
    bool isTaken = false;
  };
  void takeEqual(const std::vector<const BankLine*>& lines, std::vector<bool>& known);
  void takeAlike(const std::vector<const BankLine*>& lines, std::vector<bool>& known);
  void pairMostAlike(const std::vector<const BankLine*>& lines, const std::vector<size_t>& indexes,
                     const std::vector<size_t>& places, std::vector<bool>& known);
  void takeBatches(const std::vector<const BankLine*>& lines, std::vector<bool>& known);

  struct Places {
    std::vector<size_t> all;
    size_t next = 0;  ///< those before it are taken
  };
  std::vector<Known> m_known;
  QHash<QString, Places> m_byKey;
};

/// How much two lines have in common beside day and amount: identifiers, account, name, words.
/// 0: nothing.
int lineLikeness(const BankLine& a, const BankLine& b);

}  // namespace encaisse
