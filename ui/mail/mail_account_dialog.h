#pragma once

#include <QDialog>

#include "core/base/stop_token.h"
#include "core/mail/smtp_client.h"

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace encaisse {

class Notice;
class PasswordStore;

/// Asks through which account messages leave, and can try the login at once. It returns the account
/// and saves nothing; what the password is kept in is the caller's.
class MailAccountDialog : public QDialog {
  Q_OBJECT

public:
  /// Tries an account, in another thread.
  using Try =
      std::function<Delivery(const MailAccount&, const QString& password, const StopToken&)>;

  /// @param defaultFrom  the company's address, used where the account names none
  MailAccountDialog(const MailAccount& account, const QString& defaultFrom,
                    const PasswordStore& store, QWidget* parent = nullptr);

  MailAccount account() const;
  QString password() const;
  /// The password is to be kept in the keychain.
  bool keepsPassword() const;
  /// Takes the place of a real server. For tests.
  void setTry(Try attempt) { m_try = std::move(attempt); }

private:
  QLineEdit* addField(QFormLayout* form, const QString& label, const QString& name,
                      const QString& text);
  void addServer(QFormLayout* form);
  void addSender(QFormLayout* form, const QString& defaultFrom);
  void addPassword(QFormLayout* form, const PasswordStore& store);
  void takeUsualPort();
  void validate();
  void test();

  MailAccount m_account;
  Try m_try;
  StopToken m_stop;
  QLineEdit* m_server = nullptr;
  QComboBox* m_security = nullptr;
  QSpinBox* m_port = nullptr;
  QLineEdit* m_login = nullptr;
  QLineEdit* m_password = nullptr;
  QCheckBox* m_keep = nullptr;
  QLineEdit* m_from = nullptr;
  QLineEdit* m_fromName = nullptr;
  QLineEdit* m_replyTo = nullptr;
  QSpinBox* m_rate = nullptr;
  QPushButton* m_test = nullptr;
  QPushButton* m_save = nullptr;
  Notice* m_notice;
};

}  // namespace encaisse
