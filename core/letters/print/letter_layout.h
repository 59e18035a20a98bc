#pragma once

#include "core/letters/letter.h"
#include "core/letters/print/letter_page.h"

namespace encaisse {

/// The pages of a letter, set but not painted: the same for file, printer and preview. Needs a
/// QGuiApplication for fonts.
std::vector<LetterPage> layoutLetter(const Letter& letter);

}  // namespace encaisse
