#pragma once

#include <QtGlobal>
#include <string_view>

#include "core/base/day_number.h"

namespace encaisse {

enum class FieldState { Good, Empty, Bad };

/// Reads an amount as French accounting programs write it, to hundredths: "777,18", "0", "1
/// 234.56", "1.234,56", "+0000069,40", "69,60-", "-12". More than two decimals are bad unless
/// zeros.
/// @param minor  set when Good; 0 when Empty
FieldState readAmount(std::string_view text, qint64& minor);

/// Reads "20261031", "2026-10-31" or "31/10/2026" (a FEC is French: the day comes first).
/// "00000000" is how some programs write an empty date.
/// @param day  set when Good; 0 otherwise
FieldState readDay(std::string_view text, DayNumber& day);

/// A due date written in a label or reference after "éch" or "échéance": "Ech 31/03/26",
/// "ECHEANCE : 31-03-2026", "ech. 310326"; 0 when there is none.
DayNumber dueDayInLabel(std::string_view text);

/// A 64-bit fingerprint of some bytes. For recognising lines again, not for security.
/// @source FNV-1a, 64 bit, with a final avalanche (MurmurHash3 fmix64)
quint64 fingerprint(std::string_view bytes);

/// The fingerprint of an empty text is 0: "none".
inline quint64 fingerprintOrNone(std::string_view bytes) {
  return bytes.empty() ? 0 : fingerprint(bytes);
}

/// What recognises a line on a customer account in a later export of the same year. Entry numbers,
/// labels and lettering may change there; equal lines are told apart by how often they come.
struct LineIdentity {
  quint64 journal = 0;  ///< fingerprints of the codes
  quint64 account = 0;
  quint64 customer = 0;
  quint64 piece = 0;
  DayNumber entryDay = 0;
  qint64 amount = 0;
};
quint64 keyOf(const LineIdentity& line);

}  // namespace encaisse
