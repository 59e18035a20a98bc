#pragma once

#include <QDate>
#include <QString>
#include <optional>

namespace encaisse {

/// Who owes. A value with the identity that letters and filters need.
struct Customer {
  qint64 id = 0;
  QString code;
  QString name;
  QString language = QStringLiteral("fr");  ///< "fr" or "en": of the letters, not of the program
  QString street;
  QString street2;
  QString postcode;
  QString city;
  QString country = QStringLiteral("FR");  ///< ISO 3166-1 alpha-2
  QString email;
  QString phone;
  QString siren;
  QString siret;
  QString vatNumber;
  QString agency;
  QString salesperson;
  QString segment;
  QString kind;          ///< "professional", "public", "consumer"; empty: nobody said
  QString law;           ///< ISO 3166-1 of the law its contracts are under; empty: French
  QString sector;        ///< of the lawful terms, a key of term_legality; empty: general
  QString scenario;      ///< name of its own scenario; empty: that of its segment, or the default
  QString paymentTerms;  ///< a rule as PaymentTerms::toText() writes it; empty: the company's
  std::optional<qint64> creditLimitMinor;
  QString ratingAgency;
  QString rating;
  QDate ratedOn;
  QDate ratingUntil;  ///< invalid: it does not say
  bool remindersStopped = false;
  QString stopReason;

  friend bool operator==(const Customer&, const Customer&) = default;
};

/// A person at a customer's.
struct Contact {
  qint64 id = 0;
  qint64 customerId = 0;
  QString name;
  QString role;
  QString email;
  QString phone;
};

/// Something a person wrote about a customer.
struct Note {
  qint64 id = 0;
  qint64 customerId = 0;
  QString writtenAt;  ///< UTC, ISO 8601
  QString writtenBy;
  QString body;
};

}  // namespace encaisse
