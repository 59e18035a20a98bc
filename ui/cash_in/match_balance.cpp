#include "ui/cash_in/match_balance.h"

namespace encaisse {

MatchBalance::State MatchBalance::state() const {
  if (!hasParts) return State::NothingChosen;
  if (rest() == 0) return State::Balanced;
  if (rest() > 0) return keepRest ? State::Overpaid : State::LeftToAllocate;
  return writeOff && -rest() <= limit ? State::WrittenOff : State::Short;
}

bool MatchBalance::canWriteOff() const {
  if (!hasParts) return false;
  if (rest() < 0) return -rest() <= limit;
  return rest() == 0 && unpaid > 0 && unpaid <= limit;
}

bool MatchBalance::canApply() const {
  const State now = state();
  return now != State::NothingChosen && now != State::Short && receivedToApply() > 0;
}

qint64 MatchBalance::receivedToApply() const {
  return state() == State::LeftToAllocate ? chosen : received;
}

}  // namespace encaisse
