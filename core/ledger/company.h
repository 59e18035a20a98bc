#pragma once

#include <QString>
#include <optional>

#include "core/money/money.h"

namespace encaisse {

/// The firm whose receivables the ledger holds; what its letters say about it.
struct Company {
  QString name;
  QString legalForm;
  QString capital;
  QString siren;
  QString rcsCity;
  QString vatNumber;
  QString street;
  QString postcode;
  QString city;
  QString country = QStringLiteral("FR");
  QString phone;
  QString email;
  QString iban;
  QString bic;
  QString signatory;
  Currency currency = Currency::eur();
  QString paymentTerms = QStringLiteral("30 days");  ///< as PaymentTerms::toText() writes it
  /// What the contracts say of late payment between professionals, in basis points a year: 1500 is
  /// 15 %. None: the rate of the law.
  std::optional<int> penaltyRate;
  QString customerAccounts;  ///< "411,416"; empty: proposed from each file
  bool isSample = false;

  friend bool operator==(const Company&, const Company&) = default;
};

}  // namespace encaisse
