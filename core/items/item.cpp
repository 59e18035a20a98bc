#include "core/items/item.h"

#include "core/base/contracts.h"

using namespace Qt::StringLiterals;

namespace encaisse {

QString toKey(ItemKind kind) {
  switch (kind) {
    case ItemKind::Invoice: return u"invoice"_s;
    case ItemKind::CreditNote: return u"credit_note"_s;
    case ItemKind::Payment: return u"payment"_s;
    case ItemKind::OpeningDebit: return u"opening_debit"_s;
    case ItemKind::OpeningCredit: return u"opening_credit"_s;
    case ItemKind::ReturnedPayment: return u"returned_payment"_s;
    case ItemKind::Other: return u"other"_s;
    case ItemKind::OpeningDifference: return u"opening_difference"_s;
    case ItemKind::Clearing: return u"clearing"_s;
    case ItemKind::WriteOff: return u"write_off"_s;
  }
  EXPECTS(false);
  return {};
}

QString toKey(DueOrigin origin) {
  switch (origin) {
    case DueOrigin::Given: return u"given"_s;
    case DueOrigin::Label: return u"label"_s;
    case DueOrigin::CustomerTerms: return u"customer_terms"_s;
    case DueOrigin::CompanyTerms: return u"company_terms"_s;
    case DueOrigin::Confirmed: return u"confirmed"_s;
    case DueOrigin::ProfileTerms: return u"profile_terms"_s;
  }
  EXPECTS(false);
  return {};
}

}  // namespace encaisse
