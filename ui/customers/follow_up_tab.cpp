#include "ui/customers/follow_up_tab.h"

#include <QLabel>
#include <QLocale>
#include <QSplitter>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/common/theme.h"
#include "ui/follow_up/disputes_pane.h"
#include "ui/follow_up/hold_list.h"
#include "ui/follow_up/promises_pane.h"
#include "ui/ledger_session.h"

using namespace Qt::StringLiterals;

namespace encaisse {

FollowUpTab::FollowUpTab(LedgerSession& session, QWidget* parent)
    : QWidget{parent}, m_session{session}, m_summary{new QLabel}, m_holds{new HoldList},
      m_promises{new PromisesPane{u"customerPromises"_s, false}},
      m_disputes{new DisputesPane{u"customerDisputes"_s, false}} {
  m_summary->setObjectName(u"followUpSummary"_s);
  m_summary->setTextFormat(Qt::PlainText);
  m_summary->setWordWrap(true);
  auto* splitter = new QSplitter{Qt::Vertical};
  splitter->setChildrenCollapsible(false);
  splitter->addWidget(m_promises);
  splitter->addWidget(m_disputes);
  auto* column = new QVBoxLayout{this};
  column->setContentsMargins(0, theme::gap, 0, 0);
  column->setSpacing(theme::gap);
  column->addWidget(m_holds);
  column->addWidget(m_summary);
  column->addWidget(splitter, 1);
}

void FollowUpTab::setCustomer(const Snapshot& snapshot, int customer, QDate asOf) {
  const qint64 id = snapshot.customers[customer].id;
  auto loaded = loadFollowUp(m_session.ledger(), snapshot, asOf, id);
  auto lines = loaded.ok() ? std::move(loaded).value() : FollowUpLines{};
  m_openCount = int(std::ranges::count_if(lines.promises,
                                          [](const PromiseLine& line) {
                                            return line.status.state != PromiseState::Kept &&
                                                   line.status.state != PromiseState::Cancelled &&
                                                   line.status.missing() > 0;
                                          })) +
                int(std::ranges::count_if(lines.disputes,
                                          [](const DisputeLine& line) { return !line.resolved; }));
  const auto currency = snapshot.company.currency;
  m_promises->setLines(std::move(lines.promises), currency, m_session.readOnly());
  m_disputes->setLines(std::move(lines.disputes), asOf, currency, m_session.readOnly());
  showHolds(snapshot, id, asOf);
  showSummary(snapshot, customer, asOf);
}

void FollowUpTab::showHolds(const Snapshot& snapshot, qint64 customerId, QDate asOf) {
  const auto pauses = m_session.ledger().pauses().list(customerId);
  const auto presented = m_session.ledger().pauses().presented(customerId);
  m_holds->setHolds(pauses.ok() ? pauses.value() : QList<Pause>{},
                    presented.ok() ? presented.value() : QList<PresentedPayment>{}, asOf,
                    snapshot.company.currency, m_session.readOnly());
}

void FollowUpTab::showSummary(const Snapshot& snapshot, int customer, QDate asOf) {
  const auto states = promiseStatesAt(snapshot, asOf, graceDaysOf(snapshot));
  const auto record = promiseRecords(snapshot, states)[size_t(customer)];
  QStringList lines;
  if (record.isKnown()) {
    lines.append(
        tr("Kept %1 % of what it promised (%n promise(s) decided).", nullptr, record.decided)
            .arg(QLocale{}.toString(record.keptBasisPoints() / 100)));
  }
  m_summary->setText(lines.join(u'\n'));
  m_summary->setVisible(!lines.isEmpty());
}

}  // namespace encaisse
