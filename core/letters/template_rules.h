#pragma once

#include <QList>
#include <QString>

#include "core/letters/debtor_kind.h"

namespace encaisse {

/// What a letter is for, by the key of its step.
enum class LetterPurpose { BeforeDue, Reminder, FormalNotice, Thanks };

LetterPurpose purposeOf(const QString& key);

/// @p text without what hides a word from a search: case, accents, kinds of spaces, apostrophes and
/// hyphens, marks of no width.
QString foldedWording(const QString& text);

/// Words that may not be said, with the rule in one sentence.
struct ForbiddenWords {
  QString found;  ///< folded; empty: it is about no words in particular
  QString reason;
};

/// What of @p wording, rendered for a debtor of @p kind, may not be said at that step.
/// @param subject, wording  folded
QList<ForbiddenWords> forbiddenWording(LetterPurpose purpose, DebtorKind kind,
                                       const QString& subject, const QString& wording);

/// What a formal notice to a debtor of @p kind has to say and @p wording does not.
QList<QString> missingInNotice(DebtorKind kind, const QString& wording);

}  // namespace encaisse
