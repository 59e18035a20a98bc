#include "ui/follow_up/hold_list.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/common/labels.h"
#include "ui/common/money_format.h"
#include "ui/common/theme.h"
#include "ui/follow_up/follow_up_words.h"

using namespace Qt::StringLiterals;

namespace encaisse {

HoldList::HoldList(QWidget* parent) : QWidget{parent}, m_lines{new QVBoxLayout{this}} {
  setObjectName(u"holdList"_s);
  m_lines->setContentsMargins({});
}

void HoldList::setHolds(const QList<Pause>& pauses, const QList<PresentedPayment>& payments,
                        QDate asOf, Currency currency, bool readOnly) {
  delete m_body;
  m_body = new QWidget;
  auto* column = new QVBoxLayout{m_body};
  column->setContentsMargins({});
  column->setSpacing(theme::unit);
  m_lines->addWidget(m_body);
  for (const auto& pause : pauses) {
    if (!pause.countsOn(asOf)) continue;
    addLine(u"pause"_s,
            pause.untilOn.isValid()
                ? tr("Reminders wait until %1: %2").arg(formatDay(pause.untilOn), pause.reason)
                : tr("Reminders wait: %1").arg(pause.reason),
            u"liftPause"_s, tr("Go on reminding"), readOnly,
            [this, id = pause.id] { Q_EMIT liftWanted(id); });
  }
  for (const auto& payment : payments) {
    if (!payment.countsOn(asOf)) continue;
    addLine(u"clock"_s,
            tr("%1 of %2 on its way, final on %3")
                .arg(paymentMeansText(payment.means), formatMoney(payment.amountMinor, currency),
                     formatDay(payment.expectedOn)),
            u"endPresented"_s, tr("Arrived or came back…"), readOnly,
            [this, payment] { Q_EMIT endWanted(payment); });
  }
  setVisible(column->count() > 0);
}

void HoldList::addLine(const QString& icon, const QString& sentence, const QString& name,
                       const QString& action, bool readOnly, const std::function<void()>& then) {
  auto* label = new QLabel{sentence};
  label->setTextFormat(Qt::PlainText);
  label->setWordWrap(true);
  auto* button = new QPushButton{action};
  button->setObjectName(name);
  button->setEnabled(!readOnly);
  button->setAccessibleDescription(sentence);
  connect(button, &QPushButton::clicked, this, then);
  auto* line = new QHBoxLayout;
  line->setSpacing(theme::gap);
  line->addWidget(new IconLabel{icon, theme::iconSize});
  line->addWidget(label, 1);
  line->addWidget(button);
  static_cast<QVBoxLayout*>(m_body->layout())->addLayout(line);
}

}  // namespace encaisse
