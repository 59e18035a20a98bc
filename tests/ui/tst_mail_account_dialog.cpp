#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

#include "core/mail/password_store.h"
#include "tests/ui/window_waiting.h"
#include "ui/common/notice.h"
#include "ui/mail/mail_account_dialog.h"

using namespace encaisse;
using namespace encaisse::testing;
using namespace Qt::StringLiterals;

namespace {

class Keychain : public PasswordStore {
public:
  explicit Keychain(bool isThere) : m_isThere{isThere} {}
  bool available() const override { return m_isThere; }
  void find(const MailAccount&, QObject*, std::function<void(const QString&)>) override {}
  void keep(const MailAccount&, const QString&, QObject*,
            std::function<void(const Result<void>&)>) override {}

private:
  bool m_isThere;
};

}  // namespace

TEST_CASE("MailAccountDialog") {
  MailAccount account;
  account.server = u"smtp.example.org"_s;
  account.login = u"clerk"_s;
  account.from = u"shop@example.org"_s;
  account.caFile = u"/etc/own.pem"_s;
  const Keychain keychain{true};
  MailAccountDialog dialog{account, u"firm@example.org"_s, keychain};
  dialog.show();
  const auto save = [&] {
    return dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Save);
  };

  SECTION("gives back what it was given") { CHECK(dialog.account() == account); }

  SECTION("the way of encryption brings its usual port") {
    named<QComboBox>(dialog, "security")->setCurrentIndex(1);
    CHECK(dialog.account().security == MailSecurity::Tls);
    CHECK(dialog.account().port == 465);
    named<QSpinBox>(dialog, "port")->setValue(2465);
    CHECK(dialog.account().port == 2465);
  }
  SECTION("an address that is none is said and not saved") {
    named<QLineEdit>(dialog, "from")->setText(u"shop"_s);
    CHECK_FALSE(save()->isEnabled());
    CHECK(named<Notice>(dialog, "mailAccountNotice")->text().contains(u"shop"_s));
    named<QLineEdit>(dialog, "from")->setText({});
    CHECK(save()->isEnabled());
  }
  SECTION("the password is kept where the user wants it and gave one") {
    CHECK_FALSE(dialog.keepsPassword());
    named<QLineEdit>(dialog, "password")->setText(u"secret"_s);
    CHECK(dialog.keepsPassword());
    named<QCheckBox>(dialog, "keepPassword")->setChecked(false);
    CHECK_FALSE(dialog.keepsPassword());
    CHECK(dialog.password() == u"secret"_s);
  }
  SECTION("without a keychain it says that the password is asked each time") {
    MailAccountDialog other{account, {}, Keychain{false}};
    CHECK_FALSE(named<QCheckBox>(other, "keepPassword")->isEnabled());
    CHECK(named<QLabel>(other, "passwordRemark")->text().contains(u"each time"_s));
  }
  SECTION("the test says what the server answered") {
    const bool good = GENERATE(true, false);
    dialog.setTry([good](const MailAccount&, const QString& password, const StopToken&) {
      if (good && password == u"secret"_s) {
        return Delivery{Delivery::Outcome::Sent, SmtpStep::Login, {}, {}};
      }
      return Delivery{Delivery::Outcome::Failed, SmtpStep::Login, u"Refused."_s, {}};
    });
    named<QLineEdit>(dialog, "password")->setText(u"secret"_s);
    auto* button = named<QPushButton>(dialog, "testAccount");
    button->click();
    REQUIRE(eventually([&] { return button->isEnabled(); }));
    const QString said = named<Notice>(dialog, "mailAccountNotice")->text();
    CHECK(said == (good ? u"The server accepts the login."_s : u"Refused."_s));
  }
}
