#include "ui/mail/mail_account_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include "core/mail/password_store.h"
#include "ui/common/background_task.h"
#include "ui/common/calm_style.h"
#include "ui/common/labels.h"
#include "ui/common/notice.h"
#include "ui/common/theme.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

constexpr int portOfStartTls = 587;
constexpr int portOfTls = 465;

}  // namespace

MailAccountDialog::MailAccountDialog(const MailAccount& account, const QString& defaultFrom,
                                     const PasswordStore& store, QWidget* parent)
    : QDialog{parent}, m_account{account}, m_try{[](const MailAccount& tried,
                                                    const QString& password,
                                                    const StopToken& stop) {
        return SmtpClient{tried, password}.tryLogin(stop);
      }},
      m_notice{new Notice{u"mailAccountNotice"_s}} {
  setObjectName(u"mailAccountDialog"_s);
  setWindowTitle(tr("Mail account"));
  auto* form = new QFormLayout;
  form->setHorizontalSpacing(12);
  form->setVerticalSpacing(theme::gap);
  form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
  addServer(form);
  addPassword(form, store);
  addSender(form, defaultFrom);
  auto* buttons = new QDialogButtonBox{QDialogButtonBox::Save | QDialogButtonBox::Cancel};
  m_save = buttons->button(QDialogButtonBox::Save);
  makePrimary(m_save);
  m_test = buttons->addButton(tr("&Test"), QDialogButtonBox::ActionRole);
  m_test->setObjectName(u"testAccount"_s);
  m_test->setAutoDefault(false);
  m_test->setToolTip(tr("Logs in and sends nothing."));
  auto* column = new QVBoxLayout{this};
  column->setContentsMargins(theme::pageMargin, theme::pageMargin, theme::pageMargin,
                             theme::pageMargin);
  column->setSpacing(12);
  auto* intro = new MutedLabel{tr("Your provider tells you these details. The connection is always "
                                  "encrypted, and the server has to prove its name.")};
  intro->setWordWrap(true);
  column->addWidget(intro);
  column->addLayout(form);
  column->addWidget(m_notice);
  column->addStretch();
  column->addWidget(buttons);
  connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  connect(m_test, &QPushButton::clicked, this, &MailAccountDialog::test);
  for (auto* field : {m_server, m_login, m_from, m_replyTo}) {
    connect(field, &QLineEdit::textChanged, this, &MailAccountDialog::validate);
  }
  setMinimumWidth(560);
  validate();
}

QLineEdit* MailAccountDialog::addField(QFormLayout* form, const QString& label, const QString& name,
                                       const QString& text) {
  auto* field = new QLineEdit{text};
  field->setObjectName(name);
  form->addRow(label, field);
  return field;
}

void MailAccountDialog::addServer(QFormLayout* form) {
  m_server = addField(form, tr("Ser&ver"), u"server"_s, m_account.server);
  m_server->setPlaceholderText(u"smtp.example.com"_s);
  m_security = new QComboBox;
  m_security->setObjectName(u"security"_s);
  m_security->addItem(tr("STARTTLS, usual"));
  m_security->addItem(tr("TLS from the start"));
  m_security->setCurrentIndex(m_account.security == MailSecurity::Tls ? 1 : 0);
  m_port = new QSpinBox;
  m_port->setObjectName(u"port"_s);
  m_port->setRange(1, 65535);
  m_port->setValue(m_account.port);
  auto* row = new QHBoxLayout;
  row->setSpacing(theme::gap);
  row->addWidget(m_security, 1);
  auto* portLabel = new QLabel{tr("P&ort")};
  portLabel->setBuddy(m_port);
  row->addWidget(portLabel);
  row->addWidget(m_port);
  auto* security = new QLabel{tr("Se&curity")};
  security->setBuddy(m_security);
  form->addRow(security, row);
  connect(m_security, &QComboBox::currentIndexChanged, this, &MailAccountDialog::takeUsualPort);
  m_login = addField(form, tr("&Login"), u"login"_s, m_account.login);
}

void MailAccountDialog::addPassword(QFormLayout* form, const PasswordStore& store) {
  m_password = addField(form, tr("&Password"), u"password"_s, {});
  m_password->setEchoMode(QLineEdit::Password);
  m_keep = new QCheckBox{tr("Keep it in the keychain of this computer")};
  m_keep->setObjectName(u"keepPassword"_s);
  m_keep->setEnabled(store.available());
  m_keep->setChecked(store.available());
  form->addRow({}, m_keep);
  auto* remark = new MutedLabel{
      store.available() ? tr("Never in the ledger. Left empty, a password kept before stays.")
                        : tr("This computer has no keychain that the program can use: the password "
                             "is asked each time, and never kept in the ledger.")};
  remark->setObjectName(u"passwordRemark"_s);
  remark->setWordWrap(true);
  form->addRow({}, remark);
}

void MailAccountDialog::addSender(QFormLayout* form, const QString& defaultFrom) {
  m_from = addField(form, tr("&From"), u"from"_s, m_account.from);
  m_from->setPlaceholderText(defaultFrom);
  m_fromName = addField(form, tr("&Name shown"), u"fromName"_s, m_account.fromName);
  m_replyTo = addField(form, tr("&Answers to"), u"replyTo"_s, m_account.replyTo);
  m_rate = new QSpinBox;
  m_rate->setObjectName(u"rate"_s);
  m_rate->setRange(1, 600);
  m_rate->setValue(m_account.perMinute);
  m_rate->setToolTip(tr("Many providers refuse whoever sends too fast."));
  form->addRow(tr("&Messages a minute"), m_rate);
}

MailAccount MailAccountDialog::account() const {
  MailAccount account = m_account;
  account.server = m_server->text().trimmed();
  account.security = m_security->currentIndex() == 1 ? MailSecurity::Tls : MailSecurity::StartTls;
  account.port = m_port->value();
  account.login = m_login->text().trimmed();
  account.from = m_from->text().trimmed();
  account.fromName = m_fromName->text().trimmed();
  account.replyTo = m_replyTo->text().trimmed();
  account.perMinute = m_rate->value();
  return account;
}

QString MailAccountDialog::password() const { return m_password->text(); }

bool MailAccountDialog::keepsPassword() const {
  return m_keep->isChecked() && !m_password->text().isEmpty();
}

void MailAccountDialog::takeUsualPort() {
  m_port->setValue(m_security->currentIndex() == 1 ? portOfTls : portOfStartTls);
}

void MailAccountDialog::validate() {
  const auto checked = checkedAccount(account());
  m_save->setEnabled(checked.ok());
  m_test->setEnabled(checked.ok() && checked.value().complete());
  if (checked.ok()) {
    m_notice->hide();
  } else {
    m_notice->say(Notice::Kind::Warning, checked.error().message);
  }
}

void MailAccountDialog::test() {
  const auto checked = checkedAccount(account());
  if (!checked.ok()) return;
  m_test->setEnabled(false);
  m_notice->say(Notice::Kind::Information, tr("Trying %1…").arg(checked.value().server));
  m_stop = runInBackground(
      this,
      [attempt = m_try, account = checked.value(), password = password()](
          const Progress&, const StopToken& stop) { return attempt(account, password, stop); },
      [this](const Delivery& delivery) {
        m_test->setEnabled(true);
        if (delivery.outcome == Delivery::Outcome::Sent) {
          m_notice->say(Notice::Kind::Success, tr("The server accepts the login."));
        } else {
          m_notice->say(Notice::Kind::Error, delivery.reason);
        }
      });
}

}  // namespace encaisse
