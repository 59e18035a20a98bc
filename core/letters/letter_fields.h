#pragma once

#include "core/letters/letter.h"
#include "core/letters/letter_template.h"

namespace encaisse {

/// Days that a letter gives to pay, or to answer: the usual eight of a formal notice.
constexpr int letterDeadlineDays = 8;

/// What the templates may say about @p letter, whose items and amounts are filled in.
LetterFields letterFields(const Letter& letter);

}  // namespace encaisse
