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

/// Why @p wording, rendered for a debtor of @p kind, may not be said at that step; one sentence
/// each.
/// @param subject, wording  folded
QList<QString> forbiddenWording(LetterPurpose purpose, DebtorKind kind, const QString& subject,
                                const QString& wording);

/// What a formal notice to a debtor of @p kind has to say and @p wording does not.
QList<QString> missingInNotice(DebtorKind kind, const QString& wording);

}  // namespace encaisse
