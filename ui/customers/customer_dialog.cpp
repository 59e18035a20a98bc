#include "ui/customers/customer_dialog.h"

#include <QComboBox>
#include <QCompleter>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>
#include <algorithm>

#include "core/customers/identifiers.h"
#include "core/interest/term_report.h"
#include "ui/cash_in/amount_text.h"
#include "ui/common/calm_style.h"
#include "ui/common/money_format.h"
#include "ui/common/terms_edit.h"
#include "ui/common/theme.h"
#include "ui/scenarios/scenario_words.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

QString withoutSpaces(QString text) { return text.remove(u' ').remove(QChar::Nbsp); }

QString typed(const QLineEdit* field) { return field->text().trimmed(); }

QFormLayout* makeForm(QWidget* owner) {
  auto* form = new QFormLayout{owner};
  form->setHorizontalSpacing(12);
  form->setVerticalSpacing(theme::gap);
  form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
  return form;
}

/// Empty: none. Two digits of a year mean this century.
std::optional<QDate> dayIn(const QLineEdit* field) {
  const QString text = typed(field);
  if (text.isEmpty()) return QDate{};
  for (const auto& pattern : {dayPattern(), u"yyyy-MM-dd"_s}) {
    const QDate day = QDate::fromString(text, pattern);
    if (day.isValid()) return day;
  }
  return std::nullopt;
}

}  // namespace

CustomerDialog::CustomerDialog(const Customer& customer, const QString& companyTerms,
                               const CustomerSuggestions& suggestions, Currency currency,
                               QWidget* parent)
    : QDialog{parent}, m_customer{customer}, m_currency{currency}, m_companyTerms{companyTerms} {
  setObjectName(u"customerDialog"_s);
  setWindowTitle(tr("Customer %1").arg(customer.code));
  const auto makeColumn = [](std::initializer_list<QWidget*> groups) {
    auto* column = new QVBoxLayout;
    column->setSpacing(12);
    for (auto* group : groups) column->addWidget(group);
    column->addStretch();
    return column;
  };
  auto* columns = new QHBoxLayout;
  columns->setSpacing(theme::groupGap);
  columns->addLayout(makeColumn({makeIdentity(), makeTerms(companyTerms), makeRating()}), 1);
  columns->addLayout(makeColumn({makeAddress(), makeGroups(suggestions)}), 1);
  auto* column = new QVBoxLayout{this};
  column->setContentsMargins(theme::pageMargin, theme::pageMargin, theme::pageMargin,
                             theme::pageMargin);
  column->setSpacing(12);
  column->addLayout(columns, 1);
  column->addWidget(makeButtons());
  setMinimumWidth(860);
  validate();
}

QLineEdit* CustomerDialog::addField(QFormLayout& form, const QString& label, const QString& name,
                                    const QString& value) {
  auto* field = new QLineEdit{value};
  field->setObjectName(name);
  form.addRow(label, field);
  connect(field, &QLineEdit::textChanged, this, &CustomerDialog::validate);
  return field;
}

QLineEdit* CustomerDialog::addDay(QFormLayout& form, const QString& label, const QString& name,
                                  QDate day) {
  auto* field = addField(form, label, name, day.isValid() ? formatDay(day) : QString{});
  field->setPlaceholderText(formatDay({2026, 12, 31}));
  return field;
}

QWidget* CustomerDialog::makeIdentity() {
  auto* group = new QGroupBox{tr("Identity")};
  auto& form = *makeForm(group);
  m_name = addField(form, tr("&Name"), u"name"_s, m_customer.name);
  m_siren = addField(form, tr("&SIREN"), u"siren"_s, m_customer.siren);
  m_siret = addField(form, tr("SIRE&T"), u"siret"_s, m_customer.siret);
  m_vatNumber = addField(form, tr("&VAT number"), u"vatNumber"_s, m_customer.vatNumber);
  m_language = new QComboBox;
  m_language->setObjectName(u"language"_s);
  m_language->addItem(tr("French"), u"fr"_s);
  m_language->addItem(tr("English"), u"en"_s);
  m_language->setCurrentIndex(std::max(0, m_language->findData(m_customer.language)));
  form.addRow(tr("Language of &letters"), m_language);
  return group;
}

QWidget* CustomerDialog::makeAddress() {
  auto* group = new QGroupBox{tr("Address")};
  auto& form = *makeForm(group);
  m_street = addField(form, tr("St&reet"), u"street"_s, m_customer.street);
  m_street2 = addField(form, {}, u"street2"_s, m_customer.street2);
  m_street2->setAccessibleName(tr("Street, second line"));
  m_postcode = addField(form, tr("&Postcode"), u"postcode"_s, m_customer.postcode);
  m_city = addField(form, tr("T&own"), u"city"_s, m_customer.city);
  m_country = addField(form, tr("Co&untry"), u"country"_s, m_customer.country);
  m_country->setMaxLength(2);
  m_country->setToolTip(tr("Two letters: FR, BE, CH…"));
  m_email = addField(form, tr("&E-mail"), u"email"_s, m_customer.email);
  m_phone = addField(form, tr("P&hone"), u"phone"_s, m_customer.phone);
  return group;
}

QWidget* CustomerDialog::makeGroups(const CustomerSuggestions& suggestions) {
  auto* group = new QGroupBox{tr("Filed under")};
  auto& form = *makeForm(group);
  const auto complete = [this](QLineEdit* field, const QStringList& words) {
    auto* completer = new QCompleter{words, this};
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    field->setCompleter(completer);
  };
  m_agency = addField(form, tr("&Agency"), u"agency"_s, m_customer.agency);
  m_salesperson = addField(form, tr("Salesp&erson"), u"salesperson"_s, m_customer.salesperson);
  m_segment = addField(form, tr("Se&gment"), u"segment"_s, m_customer.segment);
  complete(m_agency, suggestions.agencies);
  complete(m_salesperson, suggestions.salespersons);
  complete(m_segment, suggestions.segments);
  m_scenario = new QComboBox;
  m_scenario->setObjectName(u"scenario"_s);
  m_scenario->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  m_scenario->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  m_scenario->addItem(tr("that of the segment, or of everybody"), QString{});
  for (const auto& name : suggestions.scenarios) m_scenario->addItem(scenarioText(name), name);
  m_scenario->setCurrentIndex(std::max(0, m_scenario->findData(m_customer.scenario)));
  form.addRow(tr("Scenari&o"), m_scenario);
  return group;
}

QWidget* CustomerDialog::makeTerms(const QString& companyTerms) {
  auto* group = new QGroupBox{tr("Terms")};
  auto& form = *makeForm(group);
  m_terms = new TermsEdit{companyTerms};
  m_terms->setTerms(m_customer.paymentTerms);
  connect(m_terms, &TermsEdit::changed, this, &CustomerDialog::validate);
  form.addRow(tr("Payment ter&ms"), m_terms);
  const auto& limit = m_customer.creditLimitMinor;
  m_creditLimit = addField(form, tr("&Credit limit (%1)").arg(currencySymbol(m_currency)),
                           u"creditLimit"_s, limit ? formatAmount(*limit, m_currency) : QString{});
  m_creditLimit->setPlaceholderText(tr("none"));
  return group;
}

QWidget* CustomerDialog::makeRating() {
  auto* group = new QGroupBox{tr("External rating")};
  auto& form = *makeForm(group);
  m_ratingAgency = addField(form, tr("Rated &by"), u"ratingAgency"_s, m_customer.ratingAgency);
  m_rating = addField(form, tr("Rat&ing"), u"rating"_s, m_customer.rating);
  m_ratedOn = addDay(form, tr("Rated on (&date)"), u"ratedOn"_s, m_customer.ratedOn);
  m_ratingUntil = addDay(form, tr("Valid until"), u"ratingUntil"_s, m_customer.ratingUntil);
  return group;
}

QWidget* CustomerDialog::makeButtons() {
  auto* foot = new QWidget;
  m_problem = new QLabel;
  m_problem->setObjectName(u"problem"_s);
  m_problem->setWordWrap(true);
  m_problem->setMinimumHeight(2 * fontMetrics().lineSpacing());
  auto* buttons = new QDialogButtonBox{QDialogButtonBox::Save | QDialogButtonBox::Cancel};
  m_save = buttons->button(QDialogButtonBox::Save);
  m_save->setObjectName(u"save"_s);
  makePrimary(m_save);
  auto* row = new QHBoxLayout{foot};
  row->setContentsMargins(0, 0, 0, 0);
  row->addWidget(m_problem, 1);
  row->addWidget(buttons, 0, Qt::AlignBottom);
  connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  return foot;
}

QStringList CustomerDialog::identityRemarks() const {
  const auto wrong = [](const QLineEdit* field, bool (*check)(const QString&)) {
    return !typed(field).isEmpty() && !check(typed(field));
  };
  QStringList texts;
  if (wrong(m_siren, isValidSiren)) {
    texts.append(tr("This SIREN has a wrong digit, or is not nine digits long."));
  }
  if (wrong(m_siret, isValidSiret)) {
    texts.append(tr("This SIRET has a wrong digit, or is not fourteen digits long."));
  } else if (!typed(m_siret).isEmpty() && isValidSiren(typed(m_siren)) &&
             sirenOf(typed(m_siret)) != normalizedIdentifier(typed(m_siren))) {
    texts.append(tr("This SIRET belongs to another SIREN."));
  }
  if (wrong(m_vatNumber, isValidVatNumber)) {
    texts.append(tr("This VAT number has a wrong digit, or is not one of its country."));
  }
  return texts;
}

QStringList CustomerDialog::remarks() const {
  static const QRegularExpression mail{u"^[^@\\s]+@[^@\\s]+\\.[^@\\s.]+$"_s};
  static const QRegularExpression country{u"^[A-Za-z]{2}$"_s};
  QStringList texts = identityRemarks();
  if (!typed(m_email).isEmpty() && !mail.match(typed(m_email)).hasMatch()) {
    texts.append(tr("This e-mail address looks incomplete."));
  }
  if (!country.match(m_country->text()).hasMatch()) {
    texts.append(tr("The country is two letters, like FR or BE."));
  }
  if (!typed(m_creditLimit).isEmpty() &&
      parseAmount(m_creditLimit->text(), m_currency).value_or(-1) < 0) {
    texts.append(tr("The credit limit is an amount, like 5000."));
  }
  if (const QString late = termsRemark(); !late.isEmpty()) texts.append(late);
  if (!dayIn(m_ratedOn) || !dayIn(m_ratingUntil)) {
    texts.append(tr("A day of the rating is written like %1.").arg(formatDay({2026, 12, 31})));
  }
  return texts;
}

/// Of a professional as the fields describe it; of others the law says something else.
QString CustomerDialog::termsRemark() const {
  Customer described = m_customer;
  described.siren = withoutSpaces(m_siren->text());
  described.siret = withoutSpaces(m_siret->text());
  described.vatNumber = withoutSpaces(m_vatNumber->text());
  described.segment = typed(m_segment);
  if (!isCapped(described)) return {};
  const QString own = m_terms->terms();
  return describeTerms(own.isEmpty() ? m_companyTerms : own, sectorOf(described));
}

/// What looks strange is kept; what cannot be read is not.
bool CustomerDialog::isValid() const {
  const bool limit = typed(m_creditLimit).isEmpty() ||
                     parseAmount(m_creditLimit->text(), m_currency).value_or(-1) >= 0;
  return !typed(m_name).isEmpty() && m_terms->isValid() && limit && dayIn(m_ratedOn) &&
         dayIn(m_ratingUntil);
}

void CustomerDialog::validate() {
  if (m_save == nullptr) return;
  m_save->setEnabled(isValid());
  const auto texts =
      typed(m_name).isEmpty() ? QStringList{tr("A customer needs a name.")} : remarks();
  m_problem->setText(texts.isEmpty() ? QString{} : u"⚠ "_s + texts.join(u'\n'));
}

std::optional<Customer> CustomerDialog::customer() const {
  if (!isValid()) return std::nullopt;
  Customer edited = m_customer;
  edited.name = typed(m_name);
  edited.siren = withoutSpaces(m_siren->text());
  edited.siret = withoutSpaces(m_siret->text());
  edited.vatNumber = withoutSpaces(m_vatNumber->text()).toUpper();
  edited.language = m_language->currentData().toString();
  edited.street = typed(m_street);
  edited.street2 = typed(m_street2);
  edited.postcode = typed(m_postcode);
  edited.city = typed(m_city);
  edited.country = typed(m_country).toUpper();
  edited.email = typed(m_email);
  edited.phone = typed(m_phone);
  edited.agency = typed(m_agency);
  edited.salesperson = typed(m_salesperson);
  edited.segment = typed(m_segment);
  edited.scenario = m_scenario->currentData().toString();
  edited.paymentTerms = m_terms->terms();
  edited.creditLimitMinor = parseAmount(m_creditLimit->text(), m_currency);
  edited.ratingAgency = typed(m_ratingAgency);
  edited.rating = typed(m_rating);
  edited.ratedOn = *dayIn(m_ratedOn);
  edited.ratingUntil = *dayIn(m_ratingUntil);
  return edited;
}

}  // namespace encaisse
