#pragma once

#include <QHash>
#include <QList>
#include <QString>

#include "core/base/result.h"

namespace encaisse {

/// What a template may say: texts by field name and yes-or-no by section name. An empty text counts
/// as no. Texts are put in as they are, never read as tags.
struct LetterFields {
  QHash<QString, QString> texts;
  QHash<QString, bool> sections;
};

/// The words of one letter, filled in.
struct LetterWording {
  QString subject;
  QList<QString> paragraphsBefore;  ///< the table stands between the two; '\n' ends a line
  QList<QString> paragraphsAfter;
};

/// The wording of one step in one language: a subject line, paragraphs with tags between double
/// braces, and the place of the table. The form is described in resources/letters/README.md.
class LetterTemplate {
public:
  /// @param name  what messages call it, "fr/reminder_1"
  /// @error InvalidInput  no subject, no place for the table, a tag that is unknown or not closed
  static Result<LetterTemplate> parse(const QString& text, const QString& name);

  /// One of those that are compiled in.
  /// @param language  "fr", "en", "en_GB"
  /// @error NotFound
  static Result<LetterTemplate> load(const QString& key, const QString& language);

  /// @error InvalidInput  the subject came out empty
  Result<LetterWording> fill(const LetterFields& fields) const;

  /// The steps that ship with a wording, in the order they leave, and its languages.
  static const QList<QString>& keys();
  static const QList<QString>& languages();

  /// Every field and section name that a template may use.
  static const QList<QString>& fieldNames();

private:
  LetterTemplate(QString text, QString name) : m_text{std::move(text)}, m_name{std::move(name)} {}

  QString m_text;  ///< checked
  QString m_name;
};

}  // namespace encaisse
