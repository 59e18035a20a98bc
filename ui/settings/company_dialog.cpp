#include "ui/settings/company_dialog.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include "core/bank/iban.h"
#include "core/customers/identifiers.h"
#include "core/interest/interest_report.h"
#include "core/interest/term_report.h"
#include "core/letters/letter_text.h"
#include "ui/common/calm_style.h"
#include "ui/common/labels.h"
#include "ui/common/terms_edit.h"
#include "ui/common/theme.h"

namespace encaisse {

using namespace Qt::StringLiterals;

namespace {

QFormLayout* makeForm(QWidget* owner) {
  auto* form = new QFormLayout{owner};
  form->setHorizontalSpacing(12);
  form->setVerticalSpacing(theme::gap);
  form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
  return form;
}

void remark(QLabel* label, bool right, const QString& text) {
  label->setText(right ? QString{} : u"⚠ "_s + text);
  label->setVisible(!right);
}

QString penaltyText(std::optional<int> basisPoints) {
  if (!basisPoints) return {};
  return percentOf(*basisPoints).replace(u'.', QLocale{}.decimalPoint());
}

/// With a comma or a point; none when empty or no rate.
std::optional<int> penaltyRateOf(const QString& text) {
  QString plain = text;
  plain.remove(u'%').replace(u',', u'.');
  const auto rate = basisPointsOf(plain.trimmed());
  return rate && *rate >= 0 ? rate : std::nullopt;
}

}  // namespace

CompanyDialog::CompanyDialog(const Company& company, QWidget* parent)
    : QDialog{parent}, m_company{company} {
  setObjectName(u"companyDialog"_s);
  setWindowTitle(tr("Company"));
  auto* left = new QVBoxLayout;
  left->setSpacing(theme::groupGap);
  left->addWidget(makeIdentity());
  left->addWidget(makeReceivables());
  left->addStretch();
  auto* right = new QVBoxLayout;
  right->setSpacing(theme::groupGap);
  right->addWidget(makeAddress());
  right->addWidget(makePayment());
  right->addStretch();
  auto* columns = new QHBoxLayout;
  columns->setSpacing(theme::groupGap);
  columns->addLayout(left, 1);
  columns->addLayout(right, 1);
  auto* buttons = new QDialogButtonBox{QDialogButtonBox::Save | QDialogButtonBox::Cancel};
  m_save = buttons->button(QDialogButtonBox::Save);
  makePrimary(m_save);
  auto* intro = new MutedLabel{tr("The letters to your customers carry these details.")};
  auto* column = new QVBoxLayout{this};
  column->setContentsMargins(theme::pageMargin, theme::pageMargin, theme::pageMargin,
                             theme::pageMargin);
  column->setSpacing(12);
  column->addWidget(intro);
  column->addLayout(columns, 1);
  column->addWidget(buttons);
  connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  for (auto* field : {m_name, m_siren, m_vatNumber, m_iban}) {
    connect(field, &QLineEdit::textChanged, this, &CompanyDialog::validate);
  }
  setMinimumWidth(940);
  validate();
}

QLineEdit* CompanyDialog::addField(QFormLayout* form, const QString& label, const QString& name,
                                   const QString& text) {
  auto* field = new QLineEdit{text};
  field->setObjectName(name);
  form->addRow(label, field);
  return field;
}

QLabel* CompanyDialog::addRemark(QFormLayout* form, const QString& name) {
  auto* label = new MutedLabel;
  label->setObjectName(name);
  label->setWordWrap(true);
  form->addRow({}, label);
  return label;
}

QWidget* CompanyDialog::makeIdentity() {
  auto* group = new QGroupBox{tr("Identity")};
  auto* form = makeForm(group);
  m_name = addField(form, tr("&Name"), u"name"_s, m_company.name);
  m_legalForm = addField(form, tr("&Legal form"), u"legalForm"_s, m_company.legalForm);
  m_legalForm->setPlaceholderText(u"SARL"_s);
  m_capital = addField(form, tr("Share &capital"), u"capital"_s, m_company.capital);
  m_siren = addField(form, tr("S&IREN"), u"siren"_s, m_company.siren);
  m_sirenRemark = addRemark(form, u"sirenRemark"_s);
  m_rcsCity = addField(form, tr("Registered at (&RCS)"), u"rcsCity"_s, m_company.rcsCity);
  m_vatNumber = addField(form, tr("&VAT number"), u"vatNumber"_s, m_company.vatNumber);
  m_vatRemark = addRemark(form, u"vatRemark"_s);
  m_signatory = addField(form, tr("Letters are si&gned by"), u"signatory"_s, m_company.signatory);
  return group;
}

QWidget* CompanyDialog::makeAddress() {
  auto* group = new QGroupBox{tr("Address")};
  auto* form = makeForm(group);
  m_street = addField(form, tr("&Street"), u"street"_s, m_company.street);
  m_postcode = addField(form, tr("&Postcode"), u"postcode"_s, m_company.postcode);
  m_city = addField(form, tr("&Town"), u"city"_s, m_company.city);
  m_country = addField(form, tr("Co&untry"), u"country"_s, m_company.country);
  m_country->setMaxLength(2);
  m_country->setToolTip(tr("Two letters: FR, BE, CH…"));
  m_phone = addField(form, tr("P&hone"), u"phone"_s, m_company.phone);
  m_email = addField(form, tr("E-&mail"), u"email"_s, m_company.email);
  return group;
}

QWidget* CompanyDialog::makePayment() {
  auto* group = new QGroupBox{tr("Where customers pay")};
  auto* form = makeForm(group);
  m_iban = addField(form, tr("I&BAN"), u"iban"_s, groupedIban(m_company.iban));
  m_ibanRemark = addRemark(form, u"ibanRemark"_s);
  m_bic = addField(form, tr("BI&C"), u"bic"_s, m_company.bic);
  return group;
}

QWidget* CompanyDialog::makeReceivables() {
  auto* group = new QGroupBox{tr("Receivables")};
  auto* form = makeForm(group);
  m_terms = new TermsEdit;
  m_terms->setTerms(m_company.paymentTerms);
  connect(m_terms, &TermsEdit::changed, this, &CompanyDialog::validate);
  form->addRow(tr("Usual payment &terms"), m_terms);
  m_termsRemark = addRemark(form, u"termsRemark"_s);
  m_penaltyRate = addField(form, tr("Late-payment rate (% a &year)"), u"penaltyRate"_s,
                           penaltyText(m_company.penaltyRate));
  m_penaltyRate->setPlaceholderText(tr("by law: ECB + 10 points"));
  m_penaltyRate->setToolTip(
      tr("What your contracts with professionals say; public buyers and consumers are under the "
         "law alone"));
  m_penaltyRemark = addRemark(form, u"penaltyRemark"_s);
  connect(m_penaltyRate, &QLineEdit::textChanged, this, &CompanyDialog::validate);
  m_accounts = addField(form, tr("Customer &accounts"), u"accounts"_s, m_company.customerAccounts);
  m_accounts->setPlaceholderText(tr("proposed from each file"));
  m_accounts->setToolTip(tr("Accounts that begin with one of these, separated by commas: 411,416"));
  return group;
}

void CompanyDialog::validate() {
  const auto looksRight = [](const QLineEdit* field, auto isValid) {
    return field->text().trimmed().isEmpty() || isValid(field->text());
  };
  remark(m_sirenRemark, looksRight(m_siren, isValidSiren),
         tr("Its check digit does not agree: is a digit wrong?"));
  remark(m_vatRemark, looksRight(m_vatNumber, isValidVatNumber),
         tr("Its key does not agree with its SIREN."));
  remark(m_ibanRemark, looksRight(m_iban, isValidIban),
         tr("Its check digits do not agree: is a character wrong?"));
  const QString late = describeTerms(m_terms->terms());
  remark(m_termsRemark, late.isEmpty(), late);
  const bool rateCounts = checkPenaltyRate();
  m_save->setEnabled(!m_name->text().trimmed().isEmpty() && m_terms->isValid() && rateCounts);
}

bool CompanyDialog::checkPenaltyRate() {
  const QString text = m_penaltyRate->text();
  const auto rate = penaltyRateOf(text);
  if (!rate && !text.trimmed().isEmpty()) {
    remark(m_penaltyRemark, false, tr("Write a rate like 12.15, from 0 to 100."));
    return false;
  }
  const auto floor = latestContractFloor(RateTable::shipped());
  const bool below = rate && floor && *rate < floor->basisPoints;
  remark(m_penaltyRemark, !below,
         below ? tr("Below three times the legal rate (%1 %): the law allows no contract less.")
                     .arg(penaltyText(floor->basisPoints))
               : QString{});
  return true;
}

Company CompanyDialog::company() const {
  Company company = m_company;
  company.name = m_name->text().trimmed();
  company.legalForm = m_legalForm->text().trimmed();
  company.capital = m_capital->text().trimmed();
  company.siren = m_siren->text().simplified().remove(u' ');
  company.rcsCity = m_rcsCity->text().trimmed();
  company.vatNumber = m_vatNumber->text().trimmed();
  company.street = m_street->text().trimmed();
  company.postcode = m_postcode->text().trimmed();
  company.city = m_city->text().trimmed();
  company.country = m_country->text().trimmed().toUpper();
  company.phone = m_phone->text().trimmed();
  company.email = m_email->text().trimmed();
  company.iban = m_iban->text().simplified().remove(u' ').toUpper();
  company.bic = m_bic->text().trimmed().toUpper();
  company.signatory = m_signatory->text().trimmed();
  company.paymentTerms = m_terms->terms();
  company.penaltyRate = penaltyRateOf(m_penaltyRate->text());
  company.customerAccounts = m_accounts->text().simplified().remove(u' ');
  return company;
}

}  // namespace encaisse
