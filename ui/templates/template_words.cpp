#include "ui/templates/template_words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(TemplateEditor)
};

}  // namespace

QString templateTitle(const QString& key) {
  if (key == u"before_due") return Words::tr("Before the due date");
  if (key == u"reminder_1") return Words::tr("First reminder");
  if (key == u"reminder_2") return Words::tr("Second reminder");
  if (key == u"reminder_3") return Words::tr("Last reminder");
  if (key == u"formal_notice") return Words::tr("Formal notice");
  return key == u"thank_you" ? Words::tr("Thanks for a payment") : key;
}

QString templateLanguage(const QString& language) {
  return language == u"en" ? Words::tr("English") : Words::tr("French");
}

}  // namespace encaisse
