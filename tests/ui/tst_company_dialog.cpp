#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include "tests/support/catch.h"
#include "ui/settings/company_dialog.h"

using namespace encaisse;
using namespace Qt::StringLiterals;

TEST_CASE("CompanyDialog") {
  Company company;
  company.name = u"Atelier"_s;
  company.iban = u"FR7630001007941234567890185"_s;
  company.customerAccounts = u"411,416"_s;
  company.paymentTerms = u"45 days"_s;
  CompanyDialog dialog{company};
  const auto field = [&dialog](const QString& name) { return dialog.findChild<QLineEdit*>(name); };
  const auto remark = [&dialog](const QString& name) { return dialog.findChild<QLabel*>(name); };

  SECTION("gives back what it was given") { CHECK(dialog.company() == company); }

  SECTION("a wrong IBAN is said and does not block") {
    CHECK(remark(u"ibanRemark"_s)->isHidden());
    field(u"iban"_s)->setText(u"FR76 3000 1007 9412 3456 7890 186"_s);
    CHECK_FALSE(remark(u"ibanRemark"_s)->isHidden());
    CHECK(dialog.company().iban == u"FR7630001007941234567890186"_s);
    dialog.show();
    QTest::keyClick(&dialog, Qt::Key_Return);
    CHECK(dialog.result() == QDialog::Accepted);
  }

  SECTION("a wrong VAT number is said, a missing one is not") {
    CHECK(remark(u"vatRemark"_s)->isHidden());
    // (12 + 3 × (732829320 mod 97)) mod 97 = (12 + 3 × 43) mod 97 = 141 mod 97 = 44
    field(u"vatNumber"_s)->setText(u"FR45732829320"_s);
    CHECK_FALSE(remark(u"vatRemark"_s)->isHidden());
    field(u"vatNumber"_s)->setText(u"FR44732829320"_s);
    CHECK(remark(u"vatRemark"_s)->isHidden());
  }

  SECTION("a contract rate: empty is the law's, below the floor is said, nonsense is not saved") {
    CHECK_FALSE(dialog.company().penaltyRate);
    field(u"penaltyRate"_s)->setText(u"12,5"_s);
    CHECK(dialog.company().penaltyRate == 1250);
    CHECK(remark(u"penaltyRemark"_s)->isHidden());
    field(u"penaltyRate"_s)->setText(u"5"_s);  // 3 × 2.75 % = 8.25 %
    CHECK(remark(u"penaltyRemark"_s)->text().contains(u"8,25"_s));
    CHECK(dialog.company().penaltyRate == 500);
    auto* save = dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Save);
    CHECK(save->isEnabled());
    field(u"penaltyRate"_s)->setText(u"a lot"_s);
    CHECK_FALSE(save->isEnabled());
  }

  SECTION("terms that the law does not allow between professionals are said and saved") {
    CHECK(remark(u"termsRemark"_s)->isHidden());
    dialog.findChild<QComboBox*>(u"terms"_s)->setCurrentText(u"75 days"_s);
    CHECK(remark(u"termsRemark"_s)->text().contains(u"15"_s));  // 75 - 60, law.md 2.2
    CHECK(remark(u"termsRemark"_s)->text().contains(u"L441-10"_s));
    CHECK(dialog.company().paymentTerms == u"75 days"_s);
    CHECK(dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Save)->isEnabled());
  }

  SECTION("spaces in a SIREN are not kept") {
    field(u"siren"_s)->setText(u" 732 829 320 "_s);
    CHECK(remark(u"sirenRemark"_s)->isHidden());
    CHECK(dialog.company().siren == u"732829320"_s);
  }
}
