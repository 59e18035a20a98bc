#pragma once

#include <QDialog>
#include <optional>

#include "core/customers/customer.h"
#include "core/money/money.h"

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace encaisse {

class TermsEdit;

/// Words that other customers have, offered while typing.
struct CustomerSuggestions {
  QStringList agencies;
  QStringList salespersons;
  QStringList segments;
  QStringList scenarios;  ///< names, as the ledger keeps them
};

/// Asks for what letters and filters need of a customer. The dialog checks and returns a value; the
/// page that opened it saves.
class CustomerDialog : public QDialog {
  Q_OBJECT

public:
  CustomerDialog(const Customer& customer, const QString& companyTerms,
                 const CustomerSuggestions& suggestions, Currency currency,
                 QWidget* parent = nullptr);

  /// What was typed; none while it cannot be saved.
  std::optional<Customer> customer() const;

private:
  QLineEdit* addField(QFormLayout& form, const QString& label, const QString& name,
                      const QString& value);
  QLineEdit* addDay(QFormLayout& form, const QString& label, const QString& name, QDate day);
  QWidget* makeIdentity();
  QWidget* makeAddress();
  QWidget* makeGroups(const CustomerSuggestions& suggestions);
  QWidget* makeTerms(const QString& companyTerms);
  QWidget* makeRating();
  QWidget* makeButtons();
  void validate();
  QString termsRemark() const;
  QStringList remarks() const;
  QStringList identityRemarks() const;
  bool isValid() const;

  Customer m_customer;
  Currency m_currency;
  QString m_companyTerms;
  QLineEdit* m_name = nullptr;
  QLineEdit* m_siren = nullptr;
  QLineEdit* m_siret = nullptr;
  QLineEdit* m_vatNumber = nullptr;
  QComboBox* m_language = nullptr;
  QLineEdit* m_street = nullptr;
  QLineEdit* m_street2 = nullptr;
  QLineEdit* m_postcode = nullptr;
  QLineEdit* m_city = nullptr;
  QLineEdit* m_country = nullptr;
  QLineEdit* m_email = nullptr;
  QLineEdit* m_phone = nullptr;
  QLineEdit* m_agency = nullptr;
  QLineEdit* m_salesperson = nullptr;
  QLineEdit* m_segment = nullptr;
  QComboBox* m_scenario = nullptr;
  TermsEdit* m_terms = nullptr;
  QLineEdit* m_creditLimit = nullptr;
  QLineEdit* m_ratingAgency = nullptr;
  QLineEdit* m_rating = nullptr;
  QLineEdit* m_ratedOn = nullptr;
  QLineEdit* m_ratingUntil = nullptr;
  QLabel* m_problem = nullptr;
  QPushButton* m_save = nullptr;
};

}  // namespace encaisse
