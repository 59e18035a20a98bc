#include "ui/customers/customer_dialog.h"

#include <QComboBox>
#include <QCompleter>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSpinBox>
#include <algorithm>

#include "ui/common/theme.h"
#include "ui/settings/identifiers.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

constexpr int companyTerms = -1;  ///< the spin box's value for "none of its own"
constexpr int mostTermsDays = 365;

QString withoutSpaces(QString text) { return text.remove(u' ').remove(QChar::Nbsp); }

}  // namespace

CustomerDialog::CustomerDialog(const Customer& customer, int companyTermsDays,
                               const CustomerSuggestions& suggestions, QWidget* parent)
    : QDialog{parent}, m_customer{customer} {
  setObjectName(u"customerDialog"_s);
  setWindowTitle(tr("Customer %1").arg(customer.code));
  setMinimumWidth(460);
  auto* form = new QFormLayout{this};
  form->setSpacing(theme::gap);
  form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
  addNames(*form);
  addContact(*form);
  addGroups(*form, suggestions, companyTermsDays);
  addButtons(*form);
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

void CustomerDialog::addNames(QFormLayout& form) {
  m_name = addField(form, tr("&Name"), u"name"_s, m_customer.name);
  m_siren = addField(form, tr("&SIREN"), u"siren"_s, m_customer.siren);
  m_language = new QComboBox;
  m_language->setObjectName(u"language"_s);
  m_language->addItem(tr("French"), u"fr"_s);
  m_language->addItem(tr("English"), u"en"_s);
  m_language->setCurrentIndex(std::max(0, m_language->findData(m_customer.language)));
  form.addRow(tr("Language of &letters"), m_language);
}

void CustomerDialog::addContact(QFormLayout& form) {
  m_street = addField(form, tr("S&treet"), u"street"_s, m_customer.street);
  m_postcode = addField(form, tr("&Postcode"), u"postcode"_s, m_customer.postcode);
  m_city = addField(form, tr("&City"), u"city"_s, m_customer.city);
  m_country = addField(form, tr("C&ountry (FR, BE, …)"), u"country"_s, m_customer.country);
  m_country->setMaxLength(2);
  m_email = addField(form, tr("&E-mail"), u"email"_s, m_customer.email);
  m_phone = addField(form, tr("P&hone"), u"phone"_s, m_customer.phone);
}

void CustomerDialog::addGroups(QFormLayout& form, const CustomerSuggestions& suggestions,
                               int companyTermsDays) {
  const auto complete = [this](QLineEdit* field, const QStringList& words) {
    auto* completer = new QCompleter{words, this};
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    field->setCompleter(completer);
  };
  m_agency = addField(form, tr("&Agency"), u"agency"_s, m_customer.agency);
  m_salesperson = addField(form, tr("Sales&person"), u"salesperson"_s, m_customer.salesperson);
  m_segment = addField(form, tr("Se&gment"), u"segment"_s, m_customer.segment);
  complete(m_agency, suggestions.agencies);
  complete(m_salesperson, suggestions.salespersons);
  complete(m_segment, suggestions.segments);

  m_terms = new QSpinBox;
  m_terms->setObjectName(u"terms"_s);
  m_terms->setRange(companyTerms, mostTermsDays);
  m_terms->setSpecialValueText(tr("the company's: %n day(s)", nullptr, companyTermsDays));
  m_terms->setSuffix(tr(" days"));
  m_terms->setValue(m_customer.termsDays.value_or(companyTerms));
  m_terms->setToolTip(
      tr("Days after the document date. Due dates that were computed change with it."));
  form.addRow(tr("Payment te&rms"), m_terms);
}

void CustomerDialog::addButtons(QFormLayout& form) {
  m_problem = new QLabel;
  m_problem->setObjectName(u"problem"_s);
  m_problem->setWordWrap(true);
  m_problem->setMinimumHeight(2 * fontMetrics().lineSpacing());
  form.addRow(m_problem);
  auto* buttons = new QDialogButtonBox{QDialogButtonBox::Save | QDialogButtonBox::Cancel};
  m_save = buttons->button(QDialogButtonBox::Save);
  m_save->setObjectName(u"save"_s);
  form.addRow(buttons);
  connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

QStringList CustomerDialog::remarks() const {
  static const QRegularExpression mail{u"^[^@\\s]+@[^@\\s]+\\.[^@\\s.]+$"_s};
  static const QRegularExpression country{u"^[A-Za-z]{2}$"_s};
  QStringList texts;
  if (!sirenLooksRight(m_siren->text())) {
    texts.append(tr("This SIREN has a wrong digit, or is not nine digits long."));
  }
  if (!m_email->text().isEmpty() && !mail.match(m_email->text().trimmed()).hasMatch()) {
    texts.append(tr("This e-mail address looks incomplete."));
  }
  if (!country.match(m_country->text()).hasMatch()) {
    texts.append(tr("The country is two letters, like FR or BE."));
  }
  return texts;
}

void CustomerDialog::validate() {
  if (m_save == nullptr) return;
  const bool named = !m_name->text().trimmed().isEmpty();
  m_save->setEnabled(named);
  const auto texts = named ? remarks() : QStringList{tr("A customer needs a name.")};
  m_problem->setText(texts.isEmpty() ? QString{} : u"⚠ "_s + texts.join(u'\n'));
}

std::optional<Customer> CustomerDialog::customer() const {
  if (m_name->text().trimmed().isEmpty()) return std::nullopt;
  Customer edited = m_customer;
  edited.name = m_name->text().trimmed();
  edited.language = m_language->currentData().toString();
  edited.street = m_street->text().trimmed();
  edited.postcode = m_postcode->text().trimmed();
  edited.city = m_city->text().trimmed();
  edited.country = m_country->text().trimmed().toUpper();
  edited.email = m_email->text().trimmed();
  edited.phone = m_phone->text().trimmed();
  edited.siren = withoutSpaces(m_siren->text());
  edited.agency = m_agency->text().trimmed();
  edited.salesperson = m_salesperson->text().trimmed();
  edited.segment = m_segment->text().trimmed();
  edited.termsDays.reset();
  if (m_terms->value() != companyTerms) edited.termsDays = m_terms->value();
  return edited;
}

}  // namespace encaisse
