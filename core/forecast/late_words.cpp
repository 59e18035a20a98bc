#include "core/forecast/late_words.h"

#include <QCoreApplication>
#include <cmath>

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(LateItems)
};

int points(double part) { return int(std::lround(part * 100)); }

QString added(double part) {
  const int value = points(part);
  return value < 0 ? u"\u2212"_s + QString::number(-value) : u"+"_s + QString::number(value);
}

QString ownText(const LateFactors& factors) {
  const QString paid = Words::tr("%n payment(s) of its own", "", factors.paidItems);
  if (factors.usualDelay > 0) {
    return Words::tr("%1, half of them by day %2 after the due date: %3")
        .arg(paid)
        .arg(factors.usualDelay)
        .arg(added(factors.customer));
  }
  return Words::tr("%1, half of them by the due date: %2").arg(paid, added(factors.customer));
}

}  // namespace

QString lateReason(const LateItem& item) {
  const auto& factors = item.factors;
  QStringList parts{Words::tr("All customers: %1 %").arg(points(factors.company))};
  if (factors.hasSegment && points(factors.segment) != 0) {
    parts.append(Words::tr("its segment: %1").arg(added(factors.segment)));
  }
  if (factors.paidItems == 0) {
    parts.append(Words::tr("nothing paid yet that would tell more"));
  } else if (points(factors.customer) != 0) {
    parts.append(ownText(factors));
  }
  if (points(factors.record) != 0) {
    parts.append(Words::tr("as such chances came out so far: %1").arg(added(factors.record)));
  }
  if (points(factors.said) != 0) {
    parts.append(Words::tr("a promise or a dispute: %1").arg(added(factors.said)));
  }
  return parts.join(Words::tr("; ", "between two reasons")) + u'.';
}

}  // namespace encaisse
