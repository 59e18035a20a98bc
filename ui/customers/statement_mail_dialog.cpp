#include "ui/customers/statement_mail_dialog.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>

#include "ui/common/theme.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

QString fieldOf(const QList<MailAddress>& addresses) {
  QStringList texts;
  for (const auto& one : addresses) texts.append(one.address);
  return texts.join(u"; "_s);
}

}  // namespace

StatementMailDialog::StatementMailDialog(const MailDraft& draft, QWidget* parent)
    : FormDialog{u"statementMailDialog"_s, tr("Statement of account by e-mail"),
                 tr("&Put into the outbox"), parent},
      m_draft{draft}, m_to{new QLineEdit{fieldOf(draft.to)}},
      m_subject{new QLineEdit{draft.subject}}, m_text{new QPlainTextEdit{draft.text}} {
  setMinimumWidth(640);
  m_to->setObjectName(u"mailTo"_s);
  m_to->setPlaceholderText(tr("Mail address of the customer"));
  m_subject->setObjectName(u"mailSubject"_s);
  m_text->setObjectName(u"mailText"_s);
  m_text->setTabChangesFocus(true);
  m_text->setMinimumHeight(20 * fontMetrics().lineSpacing());
  form()->addRow(tr("&To"), m_to);
  form()->addRow(tr("&Subject"), m_subject);
  form()->addRow(tr("T&ext"), m_text);
  for (const auto& file : draft.attachments) {
    auto* link = new QLabel{u"<a href=\"#\">%1</a> · %2"_s.arg(
        file.name.toHtmlEscaped(),
        QLocale{}.formattedDataSize(file.content.size(), 0, QLocale::DataSizeSIFormat))};
    link->setObjectName(u"mailAttachment"_s);
    link->setFocusPolicy(Qt::StrongFocus);
    link->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    connect(link, &QLabel::linkActivated, this, &StatementMailDialog::attachmentOpened);
    form()->addRow(tr("With it"), link);
  }
  connect(m_to, &QLineEdit::textChanged, this, [this] { validate(); });
  connect(m_subject, &QLineEdit::textChanged, this, [this] { validate(); });
  validate();
}

MailDraft StatementMailDialog::draft() const {
  MailDraft draft = m_draft;
  draft.to = addressesIn(m_to->text(), m_draft.to.isEmpty() ? QString{} : m_draft.to.first().name);
  draft.subject = m_subject->text().trimmed();
  draft.text = m_text->toPlainText();
  return draft;
}

QString StatementMailDialog::problem() const {
  if (addressesIn(m_to->text()).isEmpty()) return tr("Give a mail address.");
  if (m_subject->text().trimmed().isEmpty()) return tr("Give a subject.");
  return {};
}

}  // namespace encaisse
