#include <QLabel>
#include <QLineEdit>
#include <QTest>

#include "tests/support/catch.h"
#include "ui/settings/company_dialog.h"
#include "ui/settings/identifiers.h"

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

  SECTION("spaces in a SIREN are not kept") {
    field(u"siren"_s)->setText(u" 732 829 320 "_s);
    CHECK(remark(u"sirenRemark"_s)->isHidden());
    CHECK(dialog.company().siren == u"732829320"_s);
  }
}

TEST_CASE("identifiers") {
  SECTION("SIREN, by its Luhn key") {
    CHECK(sirenLooksRight(u"732829320"_s));  // INSEE's own example
    CHECK(sirenLooksRight({}));
    CHECK_FALSE(sirenLooksRight(u"732829321"_s));
    CHECK_FALSE(sirenLooksRight(u"73282932"_s));
    CHECK_FALSE(sirenLooksRight(u"73282932A"_s));
  }
  SECTION("IBAN, by its remainder of 97") {
    CHECK(ibanLooksRight(u"GB82 WEST 1234 5698 7654 32"_s));  // the example of ISO 13616
    CHECK(ibanLooksRight(u"fr76 3000 1007 9412 3456 7890 185"_s));
    CHECK_FALSE(ibanLooksRight(u"GB82 WEST 1234 5698 7654 33"_s));
    CHECK_FALSE(ibanLooksRight(u"FR76-3000"_s));
  }
  SECTION("French VAT number, by its key") {
    // (12 + 3 × (732829320 mod 97)) mod 97 = (12 + 3 × 43) mod 97 = 141 mod 97 = 44
    CHECK(vatNumberLooksRight(u"FR44732829320"_s));
    CHECK_FALSE(vatNumberLooksRight(u"FR45732829320"_s));
    CHECK(vatNumberLooksRight(u"BE0123456789"_s));
    CHECK(vatNumberLooksRight({}));
  }
}
