#pragma once

#include <QDialog>
#include <QStringList>

class QLabel;
class QLineEdit;
class QPushButton;

namespace encaisse {

class TermsEdit;

/// Asks for the name under which the reading of a table is kept, and the payment terms for files
/// that give no due dates. The dialog checks and returns; who opened it saves.
class ProfileDialog : public QDialog {
  Q_OBJECT

public:
  /// @param existing  names that would be replaced
  ProfileDialog(const QString& name, const QString& terms, const QString& companyTerms,
                QStringList existing, QWidget* parent = nullptr);

  QString name() const;
  QString terms() const;  ///< empty: the customer's or the company's

private:
  void validate();

  QStringList m_existing;
  QLineEdit* m_name;
  TermsEdit* m_terms;
  QLabel* m_remark;
  QPushButton* m_save = nullptr;
};

}  // namespace encaisse
