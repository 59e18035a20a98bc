#include "core/report/report_recipient.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <algorithm>

#include "core/mail/message.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(DailyReport)
};

const auto agencyWord = u"agency="_s;
const auto salespersonWord = u"salesperson="_s;

auto sameAddress(const QString& email) {
  return [email](const ReportRecipient& recipient) {
    return recipient.email.compare(email, Qt::CaseInsensitive) == 0;
  };
}

Error wrong(const QString& message) { return {ErrorCode::InvalidInput, message, {}}; }

}  // namespace

bool ReportScope::holds(const Customer& customer) const {
  switch (kind) {
    case Kind::All: return true;
    case Kind::Agency: return customer.agency == name;
    case Kind::Salesperson: return customer.salesperson == name;
  }
  return false;
}

QString toText(const ReportScope& scope) {
  switch (scope.kind) {
    case ReportScope::Kind::All: return u"all"_s;
    case ReportScope::Kind::Agency: return agencyWord + scope.name;
    case ReportScope::Kind::Salesperson: return salespersonWord + scope.name;
  }
  return {};
}

Result<ReportScope> parseScope(const QString& text) {
  if (text == u"all"_s) return ReportScope{};
  for (const auto& [word, kind] : {std::pair{agencyWord, ReportScope::Kind::Agency},
                                   std::pair{salespersonWord, ReportScope::Kind::Salesperson}}) {
    const QString name = text.mid(word.size()).trimmed();
    if (text.startsWith(word) && !name.isEmpty()) return ReportScope{kind, name};
  }
  return wrong(Words::tr("\"%1\" names no customers. Write all, agency=NAME or salesperson=NAME.")
                   .arg(text));
}

Result<ReportScope> knownScope(const ReportScope& scope, const QList<Customer>& customers) {
  if (scope.kind == ReportScope::Kind::All) return scope;
  const bool byAgency = scope.kind == ReportScope::Kind::Agency;
  QStringList names;
  for (const auto& customer : customers) {
    const QString& name = byAgency ? customer.agency : customer.salesperson;
    if (name == scope.name) return scope;
    if (!name.isEmpty() && !names.contains(name)) names.append(name);
  }
  for (const auto& name : std::as_const(names)) {
    if (name.compare(scope.name, Qt::CaseInsensitive) == 0) return ReportScope{scope.kind, name};
  }
  names.sort(Qt::CaseInsensitive);
  const QString there = names.isEmpty() ? Words::tr("none") : names.join(u", "_s);
  return Error{
      ErrorCode::NotFound,
      byAgency
          ? Words::tr("No customer is of the agency \"%1\". There are: %2.").arg(scope.name, there)
          : Words::tr("No customer is looked after by \"%1\". There are: %2.")
                .arg(scope.name, there),
      {}};
}

QJsonObject toJson(const QList<ReportRecipient>& recipients) {
  QJsonArray list;
  for (const auto& recipient : recipients) {
    list.append(QJsonObject{{u"email"_s, recipient.email},
                            {u"name"_s, recipient.name},
                            {u"scope"_s, toText(recipient.scope)},
                            {u"language"_s, recipient.language}});
  }
  return list.isEmpty() ? QJsonObject{} : QJsonObject{{u"recipients"_s, list}};
}

QList<ReportRecipient> recipientsFromJson(const QJsonObject& setting) {
  QList<ReportRecipient> recipients;
  const auto list = setting[u"recipients"_s].toArray();
  for (const auto& value : list) {
    const auto one = value.toObject();
    // A scope that cannot be read must never become that of all customers.
    const auto scope = parseScope(one[u"scope"_s].toString());
    if (!scope.ok()) continue;
    recipients.append({one[u"email"_s].toString(), one[u"name"_s].toString(), scope.value(),
                       one[u"language"_s].toString()});
  }
  return recipients;
}

Result<QList<ReportRecipient>> withRecipient(QList<ReportRecipient> recipients,
                                             const ReportRecipient& recipient) {
  ReportRecipient checked = recipient;
  checked.email = usableAddress(recipient.email);
  checked.name = headerText(recipient.name);
  if (checked.email.isEmpty()) {
    return wrong(Words::tr("\"%1\" is no mail address that can be used.").arg(recipient.email));
  }
  if (checked.language != u"fr" && checked.language != u"en") {
    return wrong(Words::tr("A report is written in French (fr) or English (en)."));
  }
  const auto known = std::ranges::find_if(recipients, sameAddress(checked.email));
  if (known == recipients.end()) {
    recipients.append(checked);
  } else {
    *known = checked;
  }
  return recipients;
}

Result<QList<ReportRecipient>> withoutRecipient(QList<ReportRecipient> recipients,
                                                const QString& email) {
  if (recipients.removeIf(sameAddress(email)) > 0) return recipients;
  return Error{ErrorCode::NotFound, Words::tr("Nobody gets the report at %1.").arg(email), {}};
}

}  // namespace encaisse
