#include "ui/window/formats_help.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QTextBrowser>
#include <QVBoxLayout>

#include "core/tables/import_profile.h"
#include "ui/common/theme.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(FormatsHelp)
};

QString paragraph(const QString& text) { return u"<p>"_s + text.toHtmlEscaped() + u"</p>"_s; }
QString heading(const QString& text) { return u"<h3>"_s + text.toHtmlEscaped() + u"</h3>"_s; }

QString knowledgeText(const ImportProfile& profile) {
  if (profile.knowledge == u"real") return Words::tr("tried on a real export");
  if (profile.knowledge == u"own") return Words::tr("our own layout");
  return Words::tr("by the program's documentation, not tried on a real export");
}

QString profilesTable() {
  QString rows;
  for (const auto& profile : readyProfiles()) {
    rows += u"<tr><td><b>%1</b></td><td>%2</td><td>%3</td></tr>"_s.arg(
        profile.name.toHtmlEscaped(), knowledgeText(profile).toHtmlEscaped(),
        profile.source.toHtmlEscaped());
  }
  return u"<table cellpadding='4' cellspacing='0' width='100%'>%1</table>"_s.arg(rows);
}

QString nativeLayout() {
  const QString example = u"customer,name,kind,number,entry_date,due_date,amount,currency,settles\n"
                          "C1,Dupont,invoice,F1,2026-01-05,2026-02-04,100.00,EUR,\n"
                          "C1,Dupont,invoice,F2,2026-01-06,,50.00,EUR,\n"
                          "C1,Dupont,payment,V1,2026-02-10,,90.00,EUR,F1:40.00;F2"_s;
  return u"<pre>"_s + example.toHtmlEscaped() + u"</pre>"_s;
}

QString page() {
  return heading(Words::tr("Accounting")) +
         paragraph(Words::tr(
             "The French accounting file (FEC), as text or as XML, one year or several in any "
             "order.")) +
         heading(Words::tr("Tables")) +
         paragraph(Words::tr(
             "Text with separators and Excel workbooks (.xlsx) of any layout: movements, lists of "
             "all that is open at one day, customers, bank lines. The program finds the columns by "
             "their headings and contents and asks what it cannot decide. A reading can be saved "
             "as a profile of the ledger and carried to another as a small file.")) +
         profilesTable() + heading(Words::tr("Bank statements")) +
         paragraph(
             u"CAMT.052, CAMT.053, CAMT.054 (XML, ZIP), MT940, MT942, OFX 1, OFX 2, CFONB120, "
             "QIF, CSV, XLSX"_s) +
         heading(Words::tr("Our own layout, for scripts")) + nativeLayout() +
         paragraph(Words::tr(
             "Kinds: invoice, credit_note, payment, opening. Amounts are positive, the kind gives "
             "the sign. “settles” names the numbers that a credit pays, with a part after a colon; "
             "several are separated by semicolons. Without a due date the payment terms give it."));
}

}  // namespace

void showFormatsHelp(QWidget* parent) {
  auto* dialog = new QDialog{parent};
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setObjectName(u"formatsHelp"_s);
  dialog->setWindowTitle(Words::tr("What can be imported"));
  auto* text = new QTextBrowser;
  text->setObjectName(u"formatsText"_s);
  text->setAccessibleName(dialog->windowTitle());
  text->setHtml(page());
  auto* buttons = new QDialogButtonBox{QDialogButtonBox::Close};
  QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
  auto* column = new QVBoxLayout{dialog};
  column->setContentsMargins(theme::pageMargin, theme::pageMargin, theme::pageMargin,
                             theme::pageMargin);
  column->setSpacing(theme::gap);
  column->addWidget(text);
  column->addWidget(buttons);
  dialog->resize(860, 620);
  dialog->show();
}

}  // namespace encaisse
