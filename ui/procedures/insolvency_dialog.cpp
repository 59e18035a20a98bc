#include "ui/procedures/insolvency_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>

#include "ui/common/money_format.h"
#include "ui/common/theme.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

QDateEdit* dateField(const QString& name, QDate day) {
  auto* field = new QDateEdit{day};
  field->setObjectName(name);
  field->setCalendarPopup(true);
  field->setDisplayFormat(dayPattern());
  return field;
}

}  // namespace

InsolvencyDialog::InsolvencyDialog(const Insolvency& known, QDate today, QWidget* parent)
    : QDialog{parent}, m_known{known} {
  setObjectName(u"insolvencyDialog"_s);
  setWindowTitle(tr("Insolvency proceedings"));
  m_kind = new QComboBox;
  m_kind->setObjectName(u"kind"_s);
  m_kind->addItem(tr("Safeguard"), u"safeguard"_s);
  m_kind->addItem(tr("Reorganisation"), u"reorganisation"_s);
  m_kind->addItem(tr("Liquidation"), u"liquidation"_s);
  m_kind->setCurrentIndex(m_kind->findData(known.kind));
  m_opened = dateField(u"openedOn"_s, known.openedOn.isValid() ? known.openedOn : today);
  m_published =
      dateField(u"publishedOn"_s, known.publishedOn.isValid() ? known.publishedOn : today);
  m_isPublished = new QCheckBox{tr("&Published in the BODACC on")};
  m_isPublished->setObjectName(u"isPublished"_s);
  m_isPublished->setChecked(known.publishedOn.isValid());
  m_published->setEnabled(known.publishedOn.isValid());
  m_outside = new QCheckBox{tr("Your firm is &outside metropolitan France")};
  m_outside->setObjectName(u"outsideFrance"_s);
  m_outside->setChecked(known.outsideFrance);
  m_representative = new QLineEdit{known.representative};
  m_representative->setObjectName(u"representative"_s);
  m_address = new QPlainTextEdit{known.address};
  m_address->setObjectName(u"address"_s);
  m_address->setTabChangesFocus(true);
  m_address->setFixedHeight(4 * fontMetrics().lineSpacing());
  auto* form = new QFormLayout{this};
  form->setVerticalSpacing(theme::gap);
  form->addRow(tr("&Kind"), m_kind);
  form->addRow(tr("Opening &judgment of"), m_opened);
  form->addRow(m_isPublished, m_published);
  form->addRow(m_outside);
  form->addRow(tr("&Representative"), m_representative);
  form->addRow(tr("&Address"), m_address);
  auto* buttons = new QDialogButtonBox{QDialogButtonBox::Save | QDialogButtonBox::Cancel};
  form->addRow(buttons);
  connect(m_isPublished, &QCheckBox::toggled, m_published, &QWidget::setEnabled);
  connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

Insolvency InsolvencyDialog::draft() const {
  Insolvency record = m_known;
  record.kind = m_kind->currentData().toString();
  record.openedOn = m_opened->date();
  record.publishedOn = m_isPublished->isChecked() ? m_published->date() : QDate{};
  record.outsideFrance = m_outside->isChecked();
  record.representative = m_representative->text().trimmed();
  record.address = m_address->toPlainText().trimmed();
  return record;
}

}  // namespace encaisse
