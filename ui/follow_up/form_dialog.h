#pragma once

#include <QDialog>

class QDateEdit;
class QFormLayout;
class QLabel;
class QPushButton;

namespace encaisse {

/// A form with a line that says what is missing, and Save, which is disabled until nothing is.
/// Heirs fill the form and say what is wrong; whom they tell saves.
class FormDialog : public QDialog {
  Q_OBJECT

public:
  FormDialog(const QString& name, const QString& title, const QString& saveText, QWidget* parent);

protected:
  QFormLayout* form() const { return m_form; }
  /// A date field in the locale's pattern with its calendar.
  QDateEdit* dayField(const QString& name, QDate day);
  /// One sentence; empty: it may be saved.
  virtual QString problem() const = 0;
  /// Asks problem() again; heirs call it at the end of their constructor and on each change.
  void validate();

private:
  QFormLayout* m_form;
  QLabel* m_problem;
  QPushButton* m_save;
};

}  // namespace encaisse
