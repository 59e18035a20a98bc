#include "ui/follow_up/call_sheet.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/common/empty_state.h"
#include "ui/common/labels.h"
#include "ui/common/money_format.h"
#include "ui/common/table_view.h"
#include "ui/common/theme.h"
#include "ui/common/words.h"
#include "ui/follow_up/follow_up_actions.h"
#include "ui/follow_up/follow_up_words.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

constexpr int saidWidth = 320;
constexpr qsizetype notesShown = 2;
constexpr qsizetype callsShown = 3;

QLabel* plainLabel(const QString& name) {
  auto* label = new QLabel;
  label->setObjectName(name);
  label->setTextFormat(Qt::PlainText);
  label->setWordWrap(true);
  label->setTextInteractionFlags(Qt::TextSelectableByMouse);
  return label;
}

}  // namespace

CallSheet::CallSheet(LedgerSession& session, FollowUpActions& actions, QWidget* parent)
    : QWidget{parent}, m_session{session}, m_actions{actions},
      m_snapshot{session.snapshot()}, m_stack{new QStackedWidget} {
  setObjectName(u"callSheet"_s);
  setFocusPolicy(Qt::StrongFocus);
  auto* nobody = new EmptyState{u"phone"_s, tr("Nobody is to be called today."), {}};
  nobody->setObjectName(u"nobodyToCall"_s);
  m_stack->addWidget(nobody);
  m_stack->addWidget(buildSheet());
  auto* column = new QVBoxLayout{this};
  column->setContentsMargins({});
  column->addWidget(m_stack);
  // The facts are loaded anew after a record; the list then no longer holds who was called.
  connect(&m_actions, &FollowUpActions::callRecorded, this, [this] {
    m_note->clear();
    m_contact->setCurrentIndex(0);
    m_again->setChecked(false);
    setFocus();
  });
}

QWidget* CallSheet::buildSheet() {
  auto* middle = new QHBoxLayout;
  middle->setSpacing(theme::groupGap);
  m_table = new TableView{u"callItems"_s};
  m_table->setAccessibleName(tr("Items that are late"));
  setItems({});
  m_table->setModel(&m_items);
  m_table->setDefaultWidths({140, 92, 110, 110, 160});
  m_table->setStretchColumn(4);
  middle->addWidget(m_table, 1);
  middle->addWidget(buildFacts());
  auto* sheet = new QWidget;
  auto* column = new QVBoxLayout{sheet};
  column->setContentsMargins(0, theme::gap, 0, 0);
  column->setSpacing(theme::gap);
  column->addWidget(buildHeader());
  column->addLayout(middle, 1);
  column->addWidget(buildFields());
  column->addWidget(buildResults());
  return sheet;
}

QToolButton* CallSheet::stepButton(const QString& icon, const QString& name, const QString& tip,
                                   const QKeySequence& key, int step) {
  auto* button = new QToolButton;
  button->setObjectName(name);
  button->setIcon(theme::icon(icon, palette()));
  button->setAutoRaise(true);
  button->setAccessibleName(tip);
  button->setToolTip(u"%1 (%2)"_s.arg(tip, key.toString(QKeySequence::NativeText)));
  connect(button, &QToolButton::clicked, this, [this, step] { show(m_place + step); });
  auto* shortcut = new QShortcut{key, this};
  shortcut->setContext(Qt::WidgetWithChildrenShortcut);
  connect(shortcut, &QShortcut::activated, this, [this, step] { show(m_place + step); });
  return button;
}

QWidget* CallSheet::buildHeader() {
  m_name = plainLabel(u"callName"_s);
  m_name->setFont(theme::titleFont());
  m_name->setWordWrap(false);
  m_phone = plainLabel(u"callPhone"_s);
  m_phone->setFont(theme::titleFont());
  m_phone->setWordWrap(false);
  m_position = new MutedLabel;
  m_position->setObjectName(u"callPosition"_s);
  m_reason = plainLabel(u"callReason"_s);
  m_previous = stepButton(u"chevron-up"_s, u"callPrevious"_s, tr("Previous customer"),
                          QKeySequence{Qt::Key_PageUp}, -1);
  m_next = stepButton(u"chevron-down"_s, u"callNext"_s, tr("Next customer"),
                      QKeySequence{Qt::Key_PageDown}, 1);
  auto* open = new QPushButton{tr("Open &sheet")};
  open->setObjectName(u"callOpen"_s);
  connect(open, &QPushButton::clicked, this, [this] { Q_EMIT openCustomer(customerId()); });
  auto* line = new QHBoxLayout;
  line->setSpacing(theme::gap);
  line->addWidget(m_name);
  line->addWidget(new IconLabel{u"phone"_s, theme::iconSize});
  line->addWidget(m_phone);
  line->addStretch(1);
  line->addWidget(m_position);
  line->addWidget(m_previous);
  line->addWidget(m_next);
  line->addWidget(open);
  auto* header = new QWidget;
  auto* column = new QVBoxLayout{header};
  column->setContentsMargins({});
  column->setSpacing(theme::unit);
  column->addLayout(line);
  column->addWidget(m_reason);
  return header;
}

QWidget* CallSheet::buildFacts() {
  m_figures = plainLabel(u"callFigures"_s);
  m_figures->setFont(theme::strongFont());
  m_contacts = plainLabel(u"callContacts"_s);
  m_said = plainLabel(u"callSaid"_s);
  auto* facts = new QWidget;
  auto* column = new QVBoxLayout{facts};
  column->setContentsMargins({});
  column->setSpacing(theme::gap);
  column->addWidget(m_figures);
  column->addWidget(headingLabel(tr("Contacts")));
  column->addWidget(m_contacts);
  column->addWidget(headingLabel(tr("What was said")));
  column->addWidget(m_said);
  column->addStretch(1);
  auto* scroll = new QScrollArea;
  scroll->setFrameShape(QFrame::NoFrame);
  scroll->setWidgetResizable(true);
  scroll->setFixedWidth(saidWidth);
  scroll->setWidget(facts);
  return scroll;
}

QWidget* CallSheet::buildFields() {
  m_contact = new QComboBox;
  m_contact->setObjectName(u"callContact"_s);
  m_contact->setEditable(true);
  m_contact->setMinimumContentsLength(16);
  m_note = new QLineEdit;
  m_note->setObjectName(u"callNote"_s);
  m_again = new QCheckBox{tr("Come &back on")};
  m_again->setObjectName(u"callAgain"_s);
  m_again->setToolTip(tr("Without a day the one that fits the result is taken."));
  m_day = new QDateEdit;
  m_day->setObjectName(u"callDay"_s);
  m_day->setCalendarPopup(true);
  m_day->setDisplayFormat(dayPattern());
  m_day->setEnabled(false);
  m_day->setMinimumWidth(m_day->sizeHint().width() + 4 * theme::unit);
  connect(m_again, &QCheckBox::toggled, m_day, &QWidget::setEnabled);
  auto* spoke = new QLabel{tr("Spo&ke to")};
  spoke->setBuddy(m_contact);
  auto* remark = new QLabel{tr("Re&mark")};
  remark->setBuddy(m_note);
  auto* fields = new QWidget;
  auto* line = new QHBoxLayout{fields};
  line->setContentsMargins({});
  line->setSpacing(theme::gap);
  line->addWidget(spoke);
  line->addWidget(m_contact);
  line->addWidget(remark);
  line->addWidget(m_note, 1);
  line->addWidget(m_again);
  line->addWidget(m_day);
  return fields;
}

QWidget* CallSheet::buildResults() {
  auto* results = new QWidget;
  auto* grid = new QGridLayout{results};
  grid->setContentsMargins({});
  grid->setSpacing(theme::unit);
  constexpr int perLine = 5;
  int number = 1;
  for (const auto result : allCallResults()) {
    auto* button = new QPushButton{u"&%1  %2"_s.arg(number).arg(callResultText(result))};
    button->setObjectName(u"result_"_s + toKey(result));
    button->setToolTip(tr("Key %1: %2").arg(number).arg(nextActionText(nextActionOf(result))));
    connect(button, &QPushButton::clicked, this, [this, result] { record(result); });
    // In a text field the digit is text; there Alt and the digit do the same.
    auto* shortcut = new QShortcut{QKeySequence{Qt::Key_0 + number}, this};
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, this, [this, result] { record(result); });
    grid->addWidget(button, (number - 1) / perLine, (number - 1) % perLine);
    m_results.append(button);
    ++number;
  }
  return results;
}

qint64 CallSheet::customerId() const {
  return m_calls.isEmpty() ? 0 : m_snapshot->customers[m_calls[m_place].customer].id;
}

void CallSheet::refresh() {
  const qint64 shown = customerId();
  m_snapshot = m_session.snapshot();
  const QDate asOf = m_session.asOf();
  const auto states = promiseStatesAt(*m_snapshot, asOf, graceDaysOf(*m_snapshot));
  m_calls = callListAt(*m_snapshot, asOf, states);
  m_day->setMinimumDate(m_session.today());
  const auto same = std::ranges::find_if(m_calls, [&](const CallCandidate& call) {
    return m_snapshot->customers[call.customer].id == shown;
  });
  show(same == m_calls.end() ? m_place : int(same - m_calls.begin()));
}

void CallSheet::show(int place) {
  m_stack->setCurrentIndex(m_calls.isEmpty() ? 0 : 1);
  m_place = std::clamp(place, 0, std::max(0, count() - 1));
  if (m_calls.isEmpty()) return;
  const auto& call = m_calls[m_place];
  const auto& customer = m_snapshot->customers[call.customer];
  m_name->setText(customer.name);
  m_position->setText(tr("%1 of %2").arg(m_place + 1).arg(count()));
  m_previous->setEnabled(m_place > 0);
  m_next->setEnabled(m_place + 1 < count());
  m_reason->setText(callReasonText(call, m_snapshot->company.currency));
  showIdentity(customer);
  showItems(customer);
  showSaid(customer);
  for (auto* button : std::as_const(m_results)) button->setEnabled(!m_session.readOnly());
}

void CallSheet::showIdentity(const Customer& customer) {
  const auto contacts = m_session.ledger().customers().contacts(customer.id);
  m_phone->setText(customer.phone.isEmpty() ? tr("no phone number") : customer.phone);
  QStringList lines;
  const QString typed = m_contact->currentText();
  m_contact->clear();
  m_contact->addItem({});
  if (!customer.email.isEmpty()) lines.append(customer.email);
  if (contacts.ok()) {
    for (const auto& contact : contacts.value()) {
      QStringList parts{contact.name, contact.role, contact.phone, contact.email};
      parts.removeAll(QString{});
      lines.append(parts.join(u" · "_s));
      m_contact->addItem(contact.name);
    }
  }
  m_contact->setCurrentText(typed);
  m_contacts->setText(lines.isEmpty() ? tr("none recorded") : lines.join(u'\n'));
  const auto& call = m_calls[m_place];
  const auto currency = m_snapshot->company.currency;
  QStringList figures{tr("Overdue %1").arg(formatMoney(call.overdue, currency))};
  if (call.promised > 0)
    figures.append(tr("promised %1").arg(formatMoney(call.promised, currency)));
  if (call.disputed > 0)
    figures.append(tr("disputed %1").arg(formatMoney(call.disputed, currency)));
  figures.append(tr("to claim %1").arg(formatMoney(call.toClaim, currency)));
  m_figures->setText(figures.join(u'\n'));
}

void CallSheet::showItems(const Customer& customer) {
  ItemFilter filter;
  filter.customerId = customer.id;
  filter.openOnly = true;
  filter.asOf = m_session.asOf();
  const auto listed = m_session.ledger().items().list(filter);
  auto items = listed.ok() ? listed.value() : QList<Item>{};
  items.removeIf(
      [&](const Item& item) { return item.dueOn >= m_session.asOf() && item.isDebit(); });
  std::ranges::stable_sort(items, {}, &Item::dueOn);
  const auto currency = m_snapshot->company.currency;
  QList<QList<QString>> rows;
  for (const auto& item : std::as_const(items)) {
    rows.append({item.number, formatDay(item.dueOn),
                 item.isDebit() ? formatDelay(daysLate(item.dueOn, m_session.asOf())) : QString{},
                 formatAmount(item.openMinor, currency), item.label});
  }
  setItems(rows);
}

void CallSheet::setItems(const QList<QList<QString>>& rows) {
  constexpr int open = 3;
  const auto currency = m_snapshot->company.currency;
  m_items.setTable({tr("Item"), tr("Due"), tr("Late"),
                    tr("Open (%1)").arg(currencySymbol(currency)), tr("Label")},
                   rows, {open});
}

QString CallSheet::lastReminder() const {
  ReminderMark last;
  for (const auto& mark : m_snapshot->reminders) {
    const auto& item = m_snapshot->items[mark.item];
    if (item.customer != m_calls[m_place].customer || mark.sentDay > dayNumber(m_session.asOf())) {
      continue;
    }
    if (std::pair{mark.sentDay, mark.level} > std::pair{last.sentDay, last.level}) last = mark;
  }
  if (last.sentDay == 0) return tr("No reminder was sent yet.");
  const auto rules = rulesOf(*m_snapshot);
  const auto& scenario = rules.scenarioOf(m_snapshot->customers[m_calls[m_place].customer]);
  return tr("%1: %2 was sent.", "day, level of a reminder")
      .arg(formatDay(toDate(last.sentDay)), reminderLevelText(last.level, scenario));
}

void CallSheet::showSaid(const Customer& customer) {
  auto& ledger = m_session.ledger();
  const auto currency = m_snapshot->company.currency;
  QStringList lines;
  const auto followUp = loadFollowUp(ledger, *m_snapshot, m_session.asOf(), customer.id);
  if (followUp.ok()) {
    for (const auto& line : followUp.value().promises) {
      lines.append(tr("%1: promise of %2, %3", "day, amount, state")
                       .arg(formatDay(line.promise.madeOn),
                            formatMoney(line.status.promised, currency),
                            promiseStateText(line.status, currency)));
    }
    for (const auto& line : followUp.value().disputes) {
      if (line.resolved) continue;
      lines.append(tr("%1: dispute on %2, %3", "day, item, reason")
                       .arg(formatDay(line.dispute.openedOn), line.itemNumber, line.reasonText));
    }
  }
  const auto calls = ledger.calls().list(customer.id);
  for (const auto& call : calls.ok() ? calls.value().mid(0, callsShown) : QList<Call>{}) {
    const QString result = callResultText(call.result);
    lines.append(call.note.isEmpty()
                     ? tr("%1: call, %2", "day, result").arg(formatDay(call.calledOn), result)
                     : tr("%1: call, %2: %3", "day, result, remark")
                           .arg(formatDay(call.calledOn), result, call.note));
  }
  const auto notes = ledger.customers().notes(customer.id);
  for (const auto& note : notes.ok() ? notes.value().mid(0, notesShown) : QList<Note>{}) {
    lines.append(tr("Note: %1").arg(note.body));
  }
  lines.append(lastReminder());
  m_said->setText(lines.join(u'\n'));
}

void CallSheet::record(CallResult result) {
  if (m_calls.isEmpty() || m_session.readOnly()) return;
  Call call;
  call.customerId = customerId();
  call.calledOn = m_session.today();
  call.result = result;
  call.contact = m_contact->currentText().trimmed();
  call.note = m_note->text().trimmed();
  call.nextOn = m_again->isChecked() ? m_day->date() : defaultNextDay(result, call.calledOn);
  m_actions.record(call);
}

}  // namespace encaisse
