#include "ui/today/essentials_pane.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

#include "core/forecast/payment_habit.h"
#include "ui/common/labels.h"
#include "ui/common/money_format.h"
#include "ui/common/theme.h"
#include "ui/common/words.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

/// Customers of a group that are named one by one.
constexpr int namedCustomers = 14;

}  // namespace

std::vector<CustomerEssentials> customerEssentials(const Snapshot& snapshot, QDate asOf) {
  std::vector<CustomerEssentials> all(size_t(snapshot.customers.size()));
  for (const auto& [index, open] : openItemsAt(snapshot, asOf)) {
    const auto& item = snapshot.items[index];
    auto& customer = all[size_t(item.customer)];
    customer.balance += open;
    if (open > 0 && item.dueDay < dayNumber(asOf)) customer.overdue += open;
  }
  const auto habits = paymentHabits(snapshot, asOf);
  for (size_t i = 0; i < all.size(); ++i) {
    all[i].usualDelayDays = habits[i].usualDelayDays;
    all[i].paidItems = habits[i].paidItems;
  }
  const auto rules = rulesOf(snapshot);
  for (const auto& mark : snapshot.reminders) {
    const qint32 place = snapshot.items[mark.item].customer;
    auto& customer = all[size_t(place)];
    const QDate sentOn = toDate(mark.sentDay);
    if (sentOn > asOf) continue;
    if (std::pair{sentOn, mark.level} > std::pair{customer.lastSentOn, customer.lastLevel}) {
      customer.lastSentOn = sentOn;
      customer.lastLevel = mark.level;
      customer.lastStep =
          reminderLevelText(mark.level, rules.scenarioOf(snapshot.customers[place]));
    }
  }
  return all;
}

EssentialsPane::EssentialsPane(QWidget* parent)
    : Card{parent}, m_title{headingLabel({})}, m_code{new MutedLabel}, m_lines{new QGridLayout},
      m_open{new QPushButton{tr("Open sheet")}} {
  m_title->setObjectName(u"essentialsTitle"_s);
  m_title->setWordWrap(true);
  m_title->setTextFormat(Qt::PlainText);
  m_open->setObjectName(u"essentialsOpen"_s);
  m_lines->setHorizontalSpacing(12);
  m_lines->setVerticalSpacing(6);
  body()->addWidget(m_title);
  body()->addWidget(m_code);
  body()->addLayout(m_lines);
  body()->addWidget(m_open, 0, Qt::AlignLeft);
  body()->addStretch();
  connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT openCustomer(m_customerId); });
  showNothing();
}

void EssentialsPane::clearLines() {
  while (auto* item = m_lines->takeAt(0)) {
    delete item->widget();
    delete item;
  }
}

QLabel* EssentialsPane::addLine(const QString& name, const QString& caption, const QString& text,
                                bool isFigure) {
  const int line = m_lines->rowCount();
  auto* label = new MutedLabel{caption, this};
  label->setTextFormat(Qt::PlainText);
  label->setWordWrap(true);
  auto* value = new QLabel{text, this};
  value->setObjectName(name);
  value->setTextFormat(Qt::PlainText);
  value->setTextInteractionFlags(Qt::TextSelectableByMouse);
  value->setWordWrap(!isFigure);
  value->setAlignment(Qt::AlignRight | Qt::AlignTop);
  if (isFigure) value->setFont(theme::strongFont());
  label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
  m_lines->addWidget(label, line, 0);
  m_lines->addWidget(value, line, 1);
  label->show();
  value->show();
  return label;
}

void EssentialsPane::showNothing() {
  clearLines();
  m_title->clear();
  m_code->setText(tr("Choose a row to see its customer."));
  m_open->hide();
}

void EssentialsPane::showCustomer(const Customer& customer, const CustomerEssentials& essentials,
                                  Currency currency) {
  clearLines();
  m_lines->setColumnStretch(0, 1);
  m_lines->setColumnStretch(1, 2);
  m_customerId = customer.id;
  m_title->setText(customer.name);
  m_code->setText(customer.city.isEmpty() ? customer.code
                                          : customer.code + u" · "_s + customer.city);
  addLine(u"essentialsBalance"_s, tr("Balance"), formatMoney(essentials.balance, currency), true);
  addLine(u"essentialsOverdue"_s, tr("Overdue"), formatMoney(essentials.overdue, currency), true);
  addLine(u"essentialsDelay"_s, tr("Usually pays"),
          essentials.paidItems == 0 ? tr("no payment yet")
          : essentials.usualDelayDays > 0
              ? tr("%n day(s) after the due date", "", essentials.usualDelayDays)
          : essentials.usualDelayDays < 0
              ? tr("%n day(s) before the due date", "", -essentials.usualDelayDays)
              : tr("on the due date"));
  addLine(u"essentialsPhone"_s, tr("Phone"),
          customer.phone.isEmpty() ? tr("not known") : customer.phone);
  addLine(u"essentialsEmail"_s, tr("E-mail"),
          customer.email.isEmpty() ? tr("not known") : customer.email);
  addLine(u"essentialsLastReminder"_s, tr("Last reminder"),
          essentials.lastSentOn.isValid()
              ? tr("%1 on %2").arg(essentials.lastStep, formatDay(essentials.lastSentOn))
              : tr("none yet"));
  m_open->show();
}

void EssentialsPane::showGroup(const TodayRow& row, const Snapshot& snapshot) {
  clearLines();
  m_lines->setColumnStretch(0, 1);
  m_lines->setColumnStretch(1, 0);
  m_title->setText(tr("%n customer(s)", "", int(row.customers.size())));
  m_code->setText(formatMoney(row.amount, snapshot.company.currency));
  m_open->hide();
  const auto named = std::min<qsizetype>(row.customers.size(), namedCustomers);
  for (qsizetype i = 0; i < named; ++i) {
    const auto& [customer, amount] = row.customers[i];
    auto* name =
        addLine(u"essentialsMember"_s, {}, formatAmount(amount, snapshot.company.currency), true);
    name->setTextFormat(Qt::RichText);
    name->setText(u"<a href=\"%1\">%2</a>"_s.arg(snapshot.customers[customer].id)
                      .arg(snapshot.customers[customer].name.toHtmlEscaped()));
    name->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    connect(name, &QLabel::linkActivated, this,
            [this](const QString& id) { Q_EMIT openCustomer(id.toLongLong()); });
  }
  if (named < row.customers.size()) {
    addLine(u"essentialsMore"_s, tr("and %n more", "", int(row.customers.size() - named)), {});
  }
}

}  // namespace encaisse
