#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>

#include "core/base/result.h"
#include "core/customers/customer.h"

namespace encaisse {

/// Whose figures a report shows: of all customers, or of those of one agency or one salesperson.
struct ReportScope {
  enum class Kind { All, Agency, Salesperson };
  Kind kind = Kind::All;
  QString name;  ///< of the agency or salesperson; empty for all

  bool holds(const Customer& customer) const;
  friend bool operator==(const ReportScope&, const ReportScope&) = default;
};

/// "all", "agency=Lyon", "salesperson=Durand": the words of the file and of the shell.
QString toText(const ReportScope& scope);
/// @error InvalidInput
Result<ReportScope> parseScope(const QString& text);

/// The scope as the customers have it: the name may be given in other case.
/// @error NotFound  no customer has this agency or salesperson; the words name those there are
Result<ReportScope> knownScope(const ReportScope& scope, const QList<Customer>& customers);

/// Somebody who gets the daily report.
struct ReportRecipient {
  QString email;
  QString name;
  ReportScope scope;
  QString language;  ///< "fr" or "en"

  friend bool operator==(const ReportRecipient&, const ReportRecipient&) = default;
};

/// The setting that keeps them.
inline const auto reportSetting = QStringLiteral("report");

QJsonObject toJson(const QList<ReportRecipient>& recipients);
QList<ReportRecipient> recipientsFromJson(const QJsonObject& setting);

/// The list with one more; one with the same address is replaced.
/// @error InvalidInput  an address that cannot be used, or another language
Result<QList<ReportRecipient>> withRecipient(QList<ReportRecipient> recipients,
                                             const ReportRecipient& recipient);
/// @error NotFound
Result<QList<ReportRecipient>> withoutRecipient(QList<ReportRecipient> recipients,
                                                const QString& email);

}  // namespace encaisse
