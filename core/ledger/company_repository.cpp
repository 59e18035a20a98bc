#include "core/ledger/company_repository.h"

#include <QVariant>
#include <array>

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

/// Column of each text of a company, in one place for SQL and JSON.
struct TextColumn {
  const char16_t* name;
  QString Company::*text;
};
constexpr std::array textColumns{
    TextColumn{u"name", &Company::name},
    TextColumn{u"legal_form", &Company::legalForm},
    TextColumn{u"capital", &Company::capital},
    TextColumn{u"siren", &Company::siren},
    TextColumn{u"rcs_city", &Company::rcsCity},
    TextColumn{u"vat_number", &Company::vatNumber},
    TextColumn{u"street", &Company::street},
    TextColumn{u"postcode", &Company::postcode},
    TextColumn{u"city", &Company::city},
    TextColumn{u"country", &Company::country},
    TextColumn{u"phone", &Company::phone},
    TextColumn{u"email", &Company::email},
    TextColumn{u"iban", &Company::iban},
    TextColumn{u"bic", &Company::bic},
    TextColumn{u"signatory", &Company::signatory},
    TextColumn{u"customer_accounts", &Company::customerAccounts},
};

QString nameOf(const TextColumn& column) { return QString::fromUtf16(column.name); }

}  // namespace

Company CompanyRepository::load() const {
  QStringList names;
  for (const auto& column : textColumns) names.append(nameOf(column));
  auto query = m_db.run(
      u"SELECT %1, currency, payment_terms, penalty_rate_points, is_sample FROM company"_s.arg(
          names.join(u", "_s)));
  Company company;
  if (!query.next()) return company;
  int i = 0;
  for (const auto& column : textColumns) company.*column.text = query.value(i++).toString();
  const auto currency = Currency::parse(query.value(i++).toString());
  if (currency.ok()) company.currency = currency.value();
  company.paymentTerms = query.value(i++).toString();
  const QVariant rate = query.value(i++);
  if (!rate.isNull()) company.penaltyRate = rate.toInt();
  company.isSample = query.value(i).toBool();
  return company;
}

void CompanyRepository::save(const Company& company) {
  QStringList names{u"id"_s, u"currency"_s, u"payment_terms"_s, u"penalty_rate_points"_s,
                    u"is_sample"_s};
  QStringList places{u"1"_s, u":currency"_s, u":payment_terms"_s, u":penalty_rate_points"_s,
                     u":is_sample"_s};
  for (const auto& column : textColumns) {
    names.append(nameOf(column));
    places.append(u':' + nameOf(column));
  }
  QStringList updates;
  for (const auto& name : names.mid(1)) updates.append(u"%1 = excluded.%1"_s.arg(name));
  auto query =
      m_db.prepare(u"INSERT INTO company (%1) VALUES (%2) ON CONFLICT (id) DO UPDATE SET %3"_s.arg(
          names.join(u", "_s), places.join(u", "_s), updates.join(u", "_s)));
  query.bindValue(u":currency"_s, company.currency.code());
  query.bindValue(u":payment_terms"_s, company.paymentTerms);
  query.bindValue(u":penalty_rate_points"_s,
                  company.penaltyRate ? QVariant{*company.penaltyRate} : QVariant{});
  query.bindValue(u":is_sample"_s, int(company.isSample));
  for (const auto& column : textColumns) {
    const QString& text = company.*column.text;
    query.bindValue(u':' + nameOf(column), notNull(text));
  }
  Database::exec(query);
}

QJsonObject toJson(const Company& company) {
  QJsonObject json{{u"currency"_s, company.currency.code()},
                   {u"payment_terms"_s, company.paymentTerms},
                   {u"is_sample"_s, company.isSample}};
  if (company.penaltyRate) json.insert(u"penalty_rate_points"_s, *company.penaltyRate);
  for (const auto& column : textColumns) json.insert(nameOf(column), company.*column.text);
  return json;
}

Company companyFromJson(const QJsonObject& json) {
  Company company;
  for (const auto& column : textColumns) {
    company.*column.text = json.value(nameOf(column)).toString();
  }
  const auto currency = Currency::parse(json[u"currency"_s].toString());
  if (currency.ok()) company.currency = currency.value();
  company.paymentTerms = json[u"payment_terms"_s].toString();
  const auto rate = json[u"penalty_rate_points"_s];
  if (rate.isDouble()) company.penaltyRate = rate.toInt();
  company.isSample = json[u"is_sample"_s].toBool();
  return company;
}

}  // namespace encaisse
