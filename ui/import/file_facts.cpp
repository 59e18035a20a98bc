#include "ui/import/file_facts.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include "ui/common/labels.h"
#include "ui/common/money_format.h"
#include "ui/common/theme.h"
#include "ui/import/import_words.h"

using namespace Qt::StringLiterals;

namespace encaisse {

FileFacts::FileFacts(QWidget* parent)
    : QWidget{parent}, m_form{new QFormLayout}, m_content{add(tr("Content"), u"factContent"_s)},
      m_format{add(tr("Format"), u"factFormat"_s)}, m_period{add(tr("Period"), u"factPeriod"_s)},
      m_size{add(tr("Size"), u"factSize"_s)}, m_totals{add(tr("Debit and credit"),
                                                           u"factTotals"_s)},
      m_customers{add(tr("Customers"), u"factCustomers"_s)}, m_nameRow{new QWidget},
      m_name{new QLineEdit} {
  m_form->setContentsMargins(0, 0, 0, 0);
  m_form->setHorizontalSpacing(theme::groupGap);
  m_form->setVerticalSpacing(theme::gap);
  m_name->setObjectName(u"companyName"_s);
  auto* label = new QLabel{tr("Name of the &company")};
  label->setBuddy(m_name);
  auto* name = new QVBoxLayout{m_nameRow};
  name->setContentsMargins(0, theme::gap, 0, 0);
  name->setSpacing(theme::unit);
  name->addWidget(label);
  name->addWidget(m_name);
  m_nameRow->hide();
  auto* column = new QVBoxLayout{this};
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(theme::gap);
  column->addLayout(m_form);
  column->addWidget(m_nameRow);
  column->addStretch();
}

QLabel* FileFacts::add(const QString& caption, const QString& name) {
  auto* value = new QLabel;
  value->setObjectName(name);
  value->setWordWrap(true);
  value->setTextFormat(Qt::PlainText);
  value->setTextInteractionFlags(Qt::TextSelectableByMouse);
  auto* label = new MutedLabel{caption};
  label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
  m_form->addRow(label, value);
  return value;
}

void FileFacts::show(QLabel* label, const QString& text) {
  label->setText(text);
  m_form->setRowVisible(label, !text.isEmpty());
}

void FileFacts::askForName(const QString& proposed) {
  m_name->setText(proposed);
  m_nameRow->show();
}

QString FileFacts::companyName() const {
  return m_nameRow->isHidden() ? QString{} : m_name->text().trimmed();
}

void FileFacts::showPreview(const ImportPreview& preview, Currency currency) {
  const bool answered = preview.unanswered.isEmpty();
  const bool isItems = answered && preview.meaning != "customers"_L1 &&
                       preview.meaning != "bank_lines"_L1 && !isOfDeliveries(preview.meaning);
  const bool isList = preview.meaning == "open_items"_L1;
  show(m_content, answered ? contentText(preview.meaning) : QString{});
  show(m_format, formatText(preview));
  QString period = isList ? tr("open on %1").arg(formatDay(preview.lastOn))
                          : periodText(preview.firstOn, preview.lastOn);
  if (preview.openingOn.isValid()) {
    period += u'\n' + tr("with opening lines of %1").arg(formatDay(preview.openingOn));
  }
  show(m_period, answered ? period : QString{});
  QStringList sizes;
  if (answered) sizes.append(tr("%Ln line(s)", "", int(preview.rows)));
  if (preview.meaning == "entries"_L1) {
    sizes.append(tr("%Ln entry(ies)", "", int(preview.entries)));
  }
  sizes.append(QLocale{}.formattedDataSize(preview.fileSize, 1, QLocale::DataSizeSIFormat));
  show(m_size, sizes.join(u", "_s));
  const QString debit = formatMoney(preview.debitMinor, currency);
  const QString credit = formatMoney(preview.creditMinor, currency);
  QString totals = tr("debit %1, credit %2").arg(debit, credit);
  if (preview.meaning == "entries"_L1) {
    totals = preview.debitMinor == preview.creditMinor ? tr("%1 on each side").arg(debit)
                                                       : u"⚠ "_s + totals;
  }
  show(m_totals, isItems ? totals : QString{});
  const bool anyCustomer = answered && preview.meaning != "bank_lines"_L1;
  show(m_customers, anyCustomer ? tr("%Ln customer(s)", "", int(preview.customers)) + u", "_s +
                                      tr("%Ln of them new", "", int(preview.newCustomers))
                                : QString{});
}

}  // namespace encaisse
