#include "core/import/due_dates.h"

#include "core/import/due_date_repository.h"
#include "core/import/import_repository.h"
#include "core/import/profile_repository.h"

namespace encaisse {
namespace {

class DueDates {
public:
  explicit DueDates(Database& db)
      : m_db{db}, m_repository{db}, m_terms{ImportRepository{db}.terms()},
        m_codes{m_repository.customerCodes()} {
    const auto profiles = ProfileRepository{db}.list() + readyProfiles();
    const auto names = m_repository.profileNames();
    for (auto batch = names.cbegin(); batch != names.cend(); ++batch) {
      const auto profile = std::ranges::find(profiles, batch.value(), &ImportProfile::name);
      if (profile == profiles.cend() || profile->paymentTerms.isEmpty()) continue;
      auto terms = PaymentTerms::parse(profile->paymentTerms);
      if (terms.ok()) m_ofBatch.insert(batch.key(), std::move(terms).value());
    }
  }

  void recompute(const QSet<qint64>& customers) {
    QSet<qint64> touched;
    for (const auto& line : m_repository.computedLines()) {
      if (!customers.isEmpty() && !customers.contains(line.customer)) continue;
      const auto [terms, origin] = termsOf(line);
      auto parts = terms->dueDates(line.issueDay, line.amount);
      if (line.fromList) parts = {{parts.last().dueDay, line.amount}};
      const bool sameCount = size_t(parts.size()) == line.ids.size();
      if (!sameCount && m_repository.isReferred(line)) continue;
      store(line, parts, origin);
      if (parts.size() > 1 || !sameCount) touched.insert(line.customer);
    }
    if (!touched.isEmpty()) ImportRepository{m_db}.rederive(touched);
  }

private:
  std::pair<const PaymentTerms*, DueOrigin> termsOf(const LineItems& line) const {
    const auto own = m_terms.of(m_codes.value(line.customer));
    const auto profile = m_ofBatch.constFind(line.batch);
    if (own.second == DueOrigin::CustomerTerms || profile == m_ofBatch.cend()) return own;
    return {&*profile, DueOrigin::ProfileTerms};
  }

  void store(const LineItems& line, const QList<PaymentTerms::Instalment>& parts,
             DueOrigin origin) {
    const size_t count = size_t(parts.size());
    for (size_t i = 0; i < count; ++i) {
      const qint64 id = i < line.ids.size() ? line.ids[i] : m_repository.copyItem(line.ids.front());
      m_repository.setDue(id, parts[qsizetype(i)].dueDay, origin);
      if (count > 1 || line.ids.size() > 1) {
        m_repository.setAmount(id, parts[qsizetype(i)].amount);
      }
    }
    for (size_t i = count; i < line.ids.size(); ++i) m_repository.removeItem(line.ids[i]);
  }

  Database& m_db;
  DueDateRepository m_repository;
  DueTerms m_terms;
  QHash<qint64, QString> m_codes;
  QHash<qint64, PaymentTerms> m_ofBatch;
};

}  // namespace

void recomputeDueDates(Database& db, const QSet<qint64>& customers) {
  DueDates{db}.recompute(customers);
}

}  // namespace encaisse
