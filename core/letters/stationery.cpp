#include "core/letters/stationery.h"

using namespace Qt::StringLiterals;

namespace encaisse {

QString templateName(const QString& key, const QString& language) {
  return language.left(2).toLower() + u'/' + key;
}

Result<LetterTemplate> Stationery::find(const QString& key, const QString& language) const {
  const QString name = templateName(key, language);
  const auto own = templates.constFind(name);
  return own == templates.constEnd() ? LetterTemplate::load(key, language)
                                     : LetterTemplate::parse(*own, name);
}

}  // namespace encaisse
