#pragma once

#include <QMenu>

namespace encaisse {

/// The fields of letters with what they mean; says which one was chosen.
class TemplateFieldsMenu : public QMenu {
  Q_OBJECT

public:
  explicit TemplateFieldsMenu(QWidget* parent = nullptr);

Q_SIGNALS:
  /// @param before, after  what is put around the selection: "{{#iban}}" and "{{/iban}}"
  void chosen(const QString& before, const QString& after);

private:
  void add(QMenu* menu, const QString& name, const QString& meaning, bool isSection);
};

}  // namespace encaisse
