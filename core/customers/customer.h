#pragma once

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
  QString postcode;
  QString city;
  QString country = QStringLiteral("FR");  ///< ISO 3166-1 alpha-2
  QString email;
  QString phone;
  QString siren;
  QString agency;
  QString salesperson;
  QString segment;
  std::optional<int> termsDays;  ///< days after the document date; none: the company's
  bool remindersStopped = false;
  QString stopReason;

  friend bool operator==(const Customer&, const Customer&) = default;
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
