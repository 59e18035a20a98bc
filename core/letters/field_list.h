#pragma once

#include <QList>
#include <QString>

namespace encaisse {

/// A field or section of letter templates, as the editor and the shell explain it.
struct FieldDescription {
  QString name;
  QString meaning;
  bool isSection = false;  ///< yes or no, never a value

  /// "{{iban}}", or "{{#several}}{{/several}}" for a section.
  QString tag() const;
};

/// All that a template may use, in the order of the page.
QList<FieldDescription> fieldDescriptions();

}  // namespace encaisse
