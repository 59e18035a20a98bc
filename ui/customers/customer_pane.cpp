#include "ui/customers/customer_pane.h"

#include <QFormLayout>
#include <QLabel>
#include <QVBoxLayout>

#include "core/calendar/payment_terms.h"
#include "ui/common/key_figure.h"
#include "ui/common/labels.h"
#include "ui/common/money_format.h"
#include "ui/common/theme.h"
#include "ui/customers/customer_aging_bar.h"
#include "ui/customers/delay_histogram.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

QLabel* textBlock(const QString& name) {
  auto* label = new QLabel;
  label->setObjectName(name);
  label->setWordWrap(true);
  label->setTextFormat(Qt::PlainText);
  label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
  return label;
}

QString nonEmptyLines(const QStringList& lines) {
  QStringList kept;
  for (const auto& line : lines) {
    if (!line.trimmed().isEmpty()) kept.append(line.trimmed());
  }
  return kept.join(u'\n');
}

}  // namespace

CustomerPane::CustomerPane(QWidget* parent) : QWidget{parent} {
  m_balance = new KeyFigure{u"balance"_s, tr("Balance")};
  m_balance->setClickable(false);
  m_bar = new CustomerAgingBar;
  m_delays = new DelayHistogram;
  m_usualDelay = new QLabel;
  m_usualDelay->setObjectName(u"usualDelay"_s);
  m_usualDelay->setWordWrap(true);
  m_habitBasis = new MutedLabel;
  m_habitBasis->setWordWrap(true);
  m_contact = textBlock(u"contact"_s);
  m_contacts = textBlock(u"contacts"_s);
  m_contacts->hide();
  m_terms = textBlock(u"terms"_s);
  m_groups = textBlock(u"groups"_s);

  auto* column = new QVBoxLayout{this};
  column->setContentsMargins(0, 0, theme::gap, 0);
  column->setSpacing(theme::gap);
  column->addWidget(m_balance);
  column->addWidget(m_bar);
  auto* figures = new QFormLayout;
  figures->setVerticalSpacing(theme::unit);
  m_overdue = addLine(*figures, tr("Overdue"), u"overdue"_s);
  m_oldest = addLine(*figures, tr("Oldest"), u"oldest"_s);
  m_notDue = addLine(*figures, tr("Not due"), u"notDue"_s);
  m_credits = addLine(*figures, tr("Credits"), u"credits"_s);
  m_credits->setToolTip(tr("Payments and credit notes that are not yet set against an invoice"));
  column->addLayout(figures);
  column->addSpacing(theme::gap);
  column->addWidget(headingLabel(tr("How this customer pays")));
  column->addWidget(m_usualDelay);
  column->addWidget(m_delays);
  column->addWidget(m_habitBasis);
  column->addSpacing(theme::gap);
  column->addWidget(headingLabel(tr("Contact")));
  column->addWidget(m_contact);
  column->addWidget(m_contacts);
  column->addSpacing(theme::gap);
  column->addWidget(headingLabel(tr("Terms")));
  column->addWidget(m_terms);
  column->addWidget(m_groups);
  column->addStretch(1);
}

QLabel* CustomerPane::addLine(QFormLayout& form, const QString& title, const QString& name) {
  auto* value = new QLabel;
  value->setObjectName(name);
  value->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
  value->setTextInteractionFlags(Qt::TextSelectableByMouse);
  form.addRow(title, value);
  return value;
}

void CustomerPane::setCustomer(const CustomersOverview& overview, int customer) {
  const auto& company = overview.snapshot->company;
  showFigures(overview.rows[customer], overview.oldestDaysLate[size_t(customer)], company.currency);
  showHabit(overview.habits[size_t(customer)]);
  showIdentity(overview.snapshot->customers[customer], company);
}

void CustomerPane::showFigures(const AgingRow& row, int oldestDaysLate, Currency currency) {
  m_balance->setValue(formatMoney(row.balance, currency));
  m_bar->setRow(row, Buckets{}, currency);
  m_overdue->setText(formatMoney(row.overdue(), currency));
  m_overdue->setFont(row.overdue() > 0 ? theme::strongFont() : font());
  m_oldest->setText(oldestDaysLate > 0 ? formatDelay(oldestDaysLate) : u"–"_s);
  m_notDue->setText(formatMoney(row.notDue, currency));
  m_credits->setText(formatMoney(row.credits, currency));
}

void CustomerPane::showHabit(const PaymentHabit& habit) {
  const int days = habit.usualDelayDays;
  m_delays->setVisible(habit.paidItems > 0);
  m_delays->setDelays(habit.delays);
  if (habit.paidItems == 0) {
    m_usualDelay->setText(tr("No invoice paid yet"));
    m_habitBasis->setText(tr(
        "Expected to pay like the other customers: %n day(s) after the due date", nullptr, days));
    return;
  }
  m_usualDelay->setText(days > 0    ? tr("Usually %n day(s) after the due date", nullptr, days)
                        : days == 0 ? tr("Usually on the due date")
                                    : tr("Usually %n day(s) before the due date", nullptr, -days));
  m_habitBasis->setText(tr("From %n paid item(s)", nullptr, habit.paidItems));
}

void CustomerPane::showIdentity(const Customer& customer, const Company& company) {
  const QString country = customer.country == company.country ? QString{} : customer.country;
  const QString contact =
      nonEmptyLines({customer.street, customer.street2, customer.postcode + u' ' + customer.city,
                     country, customer.phone, customer.email});
  m_contact->setText(contact.isEmpty() ? tr("No address yet: add it with “Edit…”") : contact);
  showTerms(customer, company);
  const auto named = [](const QString& what, const QString& value) {
    return value.isEmpty() ? QString{} : what.arg(value);
  };
  m_groups->setText(nonEmptyLines({named(tr("Agency: %1"), customer.agency),
                                   named(tr("Salesperson: %1"), customer.salesperson),
                                   named(tr("Segment: %1"), customer.segment)}));
  m_groups->setVisible(!m_groups->text().isEmpty());
}

void CustomerPane::showTerms(const Customer& customer, const Company& company) {
  const bool own = !customer.paymentTerms.isEmpty();
  const auto rule = PaymentTerms::parse(own ? customer.paymentTerms : company.paymentTerms);
  const QString described = rule.ok() ? rule.value().describe() : QString{};
  QStringList lines{own ? described : tr("%1 (usual terms)").arg(described)};
  if (customer.creditLimitMinor) {
    lines.append(
        tr("Credit limit %1").arg(formatMoney(*customer.creditLimitMinor, company.currency)));
  }
  if (!customer.rating.isEmpty()) {
    QString rating = tr("Rated %1").arg(customer.rating);
    if (!customer.ratingAgency.isEmpty()) {
      rating = tr("Rated %1 by %2").arg(customer.rating, customer.ratingAgency);
    }
    if (customer.ratedOn.isValid()) rating += u" · "_s + formatDay(customer.ratedOn);
    lines.append(rating);
    if (customer.ratingUntil.isValid()) {
      lines.append(tr("valid until %1").arg(formatDay(customer.ratingUntil)));
    }
  }
  if (!customer.siren.isEmpty()) lines.append(tr("SIREN %1").arg(customer.siren));
  if (!customer.siret.isEmpty()) lines.append(tr("SIRET %1").arg(customer.siret));
  if (!customer.vatNumber.isEmpty()) lines.append(tr("VAT %1").arg(customer.vatNumber));
  m_terms->setText(nonEmptyLines(lines));
}

void CustomerPane::setContacts(const QList<Contact>& contacts) {
  QStringList blocks;
  for (const auto& contact : contacts) {
    const QString who = contact.role.isEmpty()
                            ? contact.name
                            : tr("%1, %2", "name, role").arg(contact.name, contact.role);
    blocks.append(nonEmptyLines({who, contact.phone, contact.email}));
  }
  m_contacts->setText(blocks.join(u'\n'));
  m_contacts->setVisible(!blocks.isEmpty());
}

}  // namespace encaisse
