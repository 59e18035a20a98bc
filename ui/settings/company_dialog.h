#pragma once

#include <QDialog>

#include "core/ledger/company.h"

class QFormLayout;
class QGroupBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace encaisse {

class TermsEdit;

/// What the letters say about the firm, its usual terms and its customer accounts. The dialog
/// checks and returns; who opened it saves.
class CompanyDialog : public QDialog {
  Q_OBJECT

public:
  explicit CompanyDialog(const Company& company, QWidget* parent = nullptr);

  Company company() const;

private:
  QWidget* makeIdentity();
  QWidget* makeAddress();
  QWidget* makePayment();
  QWidget* makeReceivables();
  QLineEdit* addField(QFormLayout* form, const QString& label, const QString& name,
                      const QString& text);
  QLabel* addRemark(QFormLayout* form, const QString& name);
  void validate();
  bool checkPenaltyRate();

  Company m_company;
  QLineEdit* m_name = nullptr;
  QLineEdit* m_legalForm = nullptr;
  QLineEdit* m_capital = nullptr;
  QLineEdit* m_siren = nullptr;
  QLineEdit* m_rcsCity = nullptr;
  QLineEdit* m_vatNumber = nullptr;
  QLineEdit* m_street = nullptr;
  QLineEdit* m_postcode = nullptr;
  QLineEdit* m_city = nullptr;
  QLineEdit* m_country = nullptr;
  QLineEdit* m_phone = nullptr;
  QLineEdit* m_email = nullptr;
  QLineEdit* m_iban = nullptr;
  QLineEdit* m_bic = nullptr;
  QLineEdit* m_signatory = nullptr;
  QLineEdit* m_penaltyRate = nullptr;
  QLineEdit* m_accounts = nullptr;
  TermsEdit* m_terms = nullptr;
  QLabel* m_termsRemark = nullptr;
  QLabel* m_penaltyRemark = nullptr;
  QLabel* m_sirenRemark = nullptr;
  QLabel* m_vatRemark = nullptr;
  QLabel* m_ibanRemark = nullptr;
  QPushButton* m_save = nullptr;
};

}  // namespace encaisse
