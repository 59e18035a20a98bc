#include "core/procedures/rate_service.h"

#include <QCoreApplication>
#include <algorithm>

#include "core/db/transaction.h"
#include "core/procedures/rate_repository.h"
#include "core/procedures/record_repository.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(Rates)
};

const QString ownRateTable = u"own_rate"_s;
const QString saveOperation = u"rate.save"_s;

Result<void> check(const OwnRate& rate) {
  const auto refuse = [](const QString& sentence) {
    return Error{ErrorCode::InvalidInput, sentence, {}};
  };
  QStringList known = RateTable::shipped().series();
  known.sort();
  if (!known.contains(rate.series)) {
    return refuse(Words::tr("\"%1\" is no series of rates. Known are %2.")
                      .arg(rate.series, known.join(u", "_s)));
  }
  if (!rate.from.isValid()) return refuse(Words::tr("The first day of the rate is missing."));
  if (qAbs(rate.basisPoints) > 10000) {
    return refuse(Words::tr("A rate lies between -100 % and 100 %."));
  }
  if (rate.source.trimmed().isEmpty()) {
    return refuse(Words::tr("Say where the rate was read: it is printed with every calculation."));
  }
  return {};
}

}  // namespace

Result<QList<OwnRate>> RateService::ownRates() const {
  return inQuery([&]() -> Result<QList<OwnRate>> { return RateRepository{m_db}.list(); });
}

Result<RateTable> RateService::table() const {
  return inQuery([&]() -> Result<RateTable> {
    RateTable rates = RateTable::shipped();
    for (const auto& own : RateRepository{m_db}.list()) {
      rates = rates.with(own.series,
                         {{dayNumber(own.from), 0, own.basisPoints, u"USER"_s, own.source}});
    }
    return rates;
  });
}

Result<qint64> RateService::save(const OwnRate& rate) {
  if (auto valid = check(rate); !valid.ok()) return valid.error();
  return inTransaction(m_db, [&]() -> Result<qint64> {
    const auto rates = RateRepository{m_db}.list();
    const auto same = std::ranges::find_if(rates, [&](const OwnRate& own) {
      return own.series == rate.series && own.from == rate.from;
    });
    const bool isNew = same == rates.end();
    const qint64 id = isNew ? RateRepository{m_db}.nextId() : same->id;
    const auto before = readRecordRow(m_db, ownRateTable, id);
    putRecordRow(m_db, ownRateTable, id,
                 {{u"series"_s, rate.series},
                  {u"from_on"_s, isoDay(rate.from)},
                  {u"basis_points"_s, rate.basisPoints},
                  {u"source"_s, rate.source.trimmed()}});
    AuditLog{m_db, m_context}.write(saveOperation, ownRateTable, id, before,
                                    readRecordRow(m_db, ownRateTable, id));
    return id;
  });
}

Result<void> RateService::remove(const QString& series, QDate from) {
  return inTransaction(m_db, [&]() -> Result<void> {
    for (const auto& own : RateRepository{m_db}.list()) {
      if (own.series != series || own.from != from) continue;
      const auto before = readRecordRow(m_db, ownRateTable, own.id);
      putRecordRow(m_db, ownRateTable, own.id, {});
      AuditLog{m_db, m_context}.write(saveOperation, ownRateTable, own.id, before, {});
      return {};
    }
    return Error{
        ErrorCode::NotFound,
        Words::tr("There is no rate of yours for \"%1\" from %2.").arg(series, isoDay(from)),
        {}};
  });
}

bool RateService::knows(const QString& operation) { return operation == saveOperation; }

void RateService::undo(Database& db, const AuditEntry& entry) {
  EXPECTS(knows(entry.operation));
  putRecordRow(db, ownRateTable, entry.subjectId, entry.before);
}

}  // namespace encaisse
