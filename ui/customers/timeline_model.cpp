#include "ui/customers/timeline_model.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>
#include <algorithm>

#include "core/calendar/payment_terms.h"
#include "core/risk/risk_words.h"
#include "ui/common/money_format.h"
#include "ui/common/words.h"
#include "ui/follow_up/follow_up_words.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(CustomerFields)
};

QString fieldName(const QString& key) {
  static const QHash<QString, QString> names{
      {u"name"_s, Words::tr("name")},
      {u"language"_s, Words::tr("language")},
      {u"street"_s, Words::tr("street")},
      {u"postcode"_s, Words::tr("postcode")},
      {u"city"_s, Words::tr("city")},
      {u"country"_s, Words::tr("country")},
      {u"email"_s, Words::tr("e-mail")},
      {u"phone"_s, Words::tr("phone")},
      {u"siren"_s, Words::tr("SIREN")},
      {u"agency"_s, Words::tr("agency")},
      {u"salesperson"_s, Words::tr("salesperson")},
      {u"segment"_s, Words::tr("segment")},
      {u"street2"_s, Words::tr("street, second line")},
      {u"siret"_s, Words::tr("SIRET")},
      {u"vat_number"_s, Words::tr("VAT number")},
      {u"payment_terms"_s, Words::tr("payment terms")},
      {u"credit_limit"_s, Words::tr("credit limit")},
      {u"rating_agency"_s, Words::tr("rating agency")},
      {u"rating"_s, Words::tr("rating")},
      {u"rated_on"_s, Words::tr("rated on")},
      {u"rating_until"_s, Words::tr("rating valid until")},
      {u"reminders_stopped"_s, Words::tr("reminders stopped")},
      {u"stop_reason"_s, Words::tr("reason of the stop")}};
  return names.value(key, key);
}

/// "30 days → 45 days" as a person reads terms; the values of other fields are a person's own
/// words.
QString translatedValue(const QString& key, const QString& value) {
  if (key != u"payment_terms") return value;
  static const auto arrow = u" → "_s;
  QStringList parts;
  for (const auto& part : value.split(arrow)) {
    const auto terms = PaymentTerms::parse(part);
    parts.append(terms.ok() ? terms.value().describe() : part);
  }
  return parts.join(arrow);
}

/// "city: A → B" with the field's name in the reader's language.
QString translatedChange(const QString& text) {
  static const QRegularExpression field{u"(^|, )(\\w+): "_s};
  QString result;
  QString key;
  qsizetype end = 0;
  for (auto matches = field.globalMatch(text); matches.hasNext();) {
    const auto match = matches.next();
    result += translatedValue(key, text.mid(end, match.capturedStart() - end));
    key = match.captured(2);
    result += match.captured(1) +
              Words::tr("%1: ", "a field before its value").arg(fieldName(match.captured(2)));
    end = match.capturedEnd();
  }
  result += translatedValue(key, text.mid(end));
  // A field that was empty before, and yes or no instead of true or false.
  result.replace(u":  → "_s, u": "_s);
  result.replace(u"false → true"_s, Words::tr("yes"));
  return result.replace(u"true → false"_s, Words::tr("no"));
}

}  // namespace

TimelineModel::TimelineModel(QObject* parent) : QAbstractListModel{parent} {}

void TimelineModel::setEvents(QList<TimelineEvent> events, Currency currency) {
  beginResetModel();
  m_events = std::move(events);
  m_currency = currency;
  endResetModel();
}

void TimelineModel::setScenarios(QList<Scenario> all, const Scenario& own) {
  beginResetModel();
  m_scenarios = std::move(all);
  m_ownScenario = own;
  endResetModel();
}

const Scenario& TimelineModel::scenarioOf(const TimelineEvent& event) const {
  const auto found = std::ranges::find(m_scenarios, event.detail, &Scenario::name);
  return found == m_scenarios.end() ? m_ownScenario : *found;
}

int TimelineModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : int(m_events.size());
}

QVariant TimelineModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  const auto& event = m_events[index.row()];
  switch (role) {
    case TitleRole: return title(event);
    case TextRole: return text(event);
    case DayRole: return dayText(event);
    case AmountRole: return amount(event);
    case IconRole:
      switch (event.kind) {
        case TimelineKind::Item: return event.amountMinor < 0 ? u"bank"_s : u"file"_s;
        case TimelineKind::Reminder: return u"letter"_s;
        case TimelineKind::Note: return u"note"_s;
        case TimelineKind::Change: return u"edit"_s;
        case TimelineKind::Promise: return u"promise"_s;
        case TimelineKind::Dispute: return u"dispute"_s;
        case TimelineKind::Call: return u"phone"_s;
        case TimelineKind::Pause: return u"pause"_s;
        case TimelineKind::Presented: return u"bank"_s;
        case TimelineKind::Segment: return u"indicators"_s;
      }
      return {};
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: {
      QStringList parts{dayText(event), title(event), text(event), amount(event)};
      parts.removeAll(QString{});
      return parts.join(u", "_s);
    }
    case Qt::ToolTipRole: return text(event);
    default: return {};
  }
}

/// What was agreed, in the order the fact began and ended.
QString TimelineModel::answerTitle(const TimelineEvent& event) const {
  switch (event.kind) {
    case TimelineKind::Promise:
      if (event.action == u"cancelled") return tr("Promise cancelled");
      return event.until.isValid() ? tr("Promise to pay by %1").arg(formatDay(event.until))
                                   : tr("Promise to pay");
    case TimelineKind::Dispute:
      return event.action == u"resolved" ? tr("Dispute on %1 resolved").arg(event.reference)
                                         : tr("Dispute on %1").arg(event.reference);
    case TimelineKind::Call:
      return tr("Call: %1")
          .arg(callResultText(callResultFromKey(event.action).value_or(CallResult::Other)));
    case TimelineKind::Pause:
      if (event.action == u"lifted") return tr("Reminders go on");
      return event.until.isValid() ? tr("Reminders wait until %1").arg(formatDay(event.until))
                                   : tr("Reminders wait");
    case TimelineKind::Presented:
      return event.action == u"ended" ? tr("Payment no longer on its way")
                                      : tr("Payment on its way");
    case TimelineKind::Segment:
      return tr("Way of paying: %1, before: %2")
          .arg(payerKindName(event.action), payerKindName(event.detail));
    default: return {};
  }
}

QString TimelineModel::title(const TimelineEvent& event) const {
  switch (event.kind) {
    case TimelineKind::Item:
      return event.reference.isEmpty()
                 ? itemKindText(event.itemKind)
                 : u"%1 %2"_s.arg(itemKindText(event.itemKind), event.reference);
    case TimelineKind::Reminder:
      return event.level > 0 ? tr("Sent: %1").arg(reminderLevelText(event.level, scenarioOf(event)))
                             : tr("Reminder sent");
    case TimelineKind::Note:
      return event.who.isEmpty() ? tr("Note") : tr("Note by %1").arg(event.who);
    case TimelineKind::Change:
      return event.who.isEmpty() ? tr("Change") : tr("Change by %1").arg(event.who);
    default: return answerTitle(event);
  }
}

QString TimelineModel::text(const TimelineEvent& event) const {
  switch (event.kind) {
    case TimelineKind::Reminder: return event.text.isEmpty() ? event.reference : event.text;
    case TimelineKind::Change: return translatedChange(event.text);
    default: return event.text;
  }
}

QString TimelineModel::dayText(const TimelineEvent& event) const { return formatDay(event.day); }

QString TimelineModel::amount(const TimelineEvent& event) const {
  return event.amountMinor == 0 ? QString{} : formatMoney(event.amountMinor, m_currency);
}

}  // namespace encaisse
