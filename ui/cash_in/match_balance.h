#pragma once

#include <QtGlobal>

namespace encaisse {

/// How what was received stands against what was chosen of the items: the running difference.
struct MatchBalance {
  enum class State {
    NothingChosen,
    Balanced,
    LeftToAllocate,  ///< the rest of the line stays to be treated
    Overpaid,        ///< the rest is kept as the customer's credit
    Short,           ///< more was chosen than came in
    WrittenOff,      ///< the same, and the difference is written off
  };

  qint64 received = 0;  ///< > 0
  qint64 chosen = 0;    ///< sum of the chosen parts, credit notes negative
  bool hasParts = false;
  qint64 unpaid = 0;      ///< what is left of the chosen debit items beyond their parts, >= 0
  qint64 limit = 0;       ///< of a difference that may be written off
  bool keepRest = false;  ///< wishes of the user, followed where they can be
  bool writeOff = false;

  qint64 rest() const { return received - chosen; }
  State state() const;
  bool canKeepRest() const { return hasParts && rest() > 0; }
  /// Too much was chosen by less than the limit, or the last of an item is below it.
  bool canWriteOff() const;
  bool canApply() const;
  /// Of the line: all of it, or what the parts take when the rest is still to be treated.
  qint64 receivedToApply() const;
  qint64 difference() const { return state() == State::WrittenOff ? -rest() : 0; }
};

}  // namespace encaisse
