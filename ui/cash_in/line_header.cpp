#include "ui/cash_in/line_header.h"

#include <QHBoxLayout>
#include <QLabel>

#include "ui/cash_in/cash_in_words.h"
#include "ui/common/labels.h"
#include "ui/common/money_format.h"
#include "ui/common/theme.h"

using namespace Qt::StringLiterals;

namespace encaisse {

LineHeader::LineHeader(QWidget* parent)
    : QWidget{parent}, m_who{new QLabel}, m_amount{new QLabel}, m_label{new QLabel},
      m_details{new MutedLabel} {
  m_who->setObjectName(u"lineWho"_s);
  m_amount->setObjectName(u"lineAmount"_s);
  m_label->setObjectName(u"lineLabel"_s);
  m_details->setObjectName(u"lineDetails"_s);
  QFont strong = theme::strongFont();
  m_who->setFont(strong);
  m_amount->setFont(strong);
  for (QLabel* label : {m_who, m_label, static_cast<QLabel*>(m_details)}) {
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
  }
  auto* first = new QHBoxLayout;
  first->setSpacing(theme::groupGap);
  first->addWidget(m_who, 1);
  first->addWidget(m_amount, 0, Qt::AlignTop);
  auto* column = new QVBoxLayout{this};
  column->setContentsMargins({});
  column->setSpacing(2);
  column->addLayout(first);
  column->addWidget(m_label);
  column->addWidget(m_details);
}

void LineHeader::showLine(const CashInWork& work, const CashInLine& line) {
  const auto& facts = work.facts();
  m_who->setText(line.counterparty.isEmpty() ? tr("Payer not stated") : line.counterparty);
  m_amount->setText(formatMoney(work.openOf(line), facts.currency));
  m_label->setText(line.label);
  m_label->setVisible(!line.label.isEmpty() && line.label != line.counterparty);
  m_details->setText(lineDetails(facts, line));
}

}  // namespace encaisse
