#pragma once

#include <QJsonObject>

#include "core/db/database.h"
#include "core/ledger/company.h"

namespace encaisse {

/// All the SQL about the company itself. Every method @throws DbError.
class CompanyRepository {
public:
  explicit CompanyRepository(const Database& db) : m_db{db} {}

  Company load() const;
  /// Inserts or updates the one row.
  void save(const Company& company);

private:
  const Database& m_db;
};

QJsonObject toJson(const Company& company);
Company companyFromJson(const QJsonObject& json);

}  // namespace encaisse
