#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

#include "core/mail/password_store.h"
#include "tests/ui/fake_prompts.h"
#include "tests/ui/window_waiting.h"
#include "ui/common/notice.h"
#include "ui/mail/outbox_dialog.h"

using namespace encaisse;
using namespace encaisse::testing;
using namespace Qt::StringLiterals;
using Outcome = Delivery::Outcome;

namespace {

class FakeStore : public PasswordStore {
public:
  bool available() const override { return true; }
  void find(const MailAccount&, QObject*, std::function<void(const QString&)> done) override {
    done(password);
  }
  void keep(const MailAccount&, const QString&, QObject*,
            std::function<void(const Result<void>&)> done) override {
    done({});
  }
  QString password;
};

/// A ledger file with an account and messages that wait.
struct Mail {
  TestFiles files;
  FakePrompts prompts;
  FakeStore store;
  LedgerSession session{
      valueOf(Ledger::create(files.path("new.encaisse"), aCompany(), fixedContext())),
      fixedContext(), day("2026-10-31")};
  QList<Delivery> answers;
  QStringList passwords;

  explicit Mail(int messages = 0, bool withAccount = true) {
    MailAccount account;
    account.from = u"shop@example.org"_s;
    if (withAccount) account.server = u"smtp.example.org"_s;
    account.login = u"clerk"_s;
    account.perMinute = 600;
    REQUIRE(session.ledger().outbox().saveAccount(account).ok());
    for (int i = 0; i < messages; ++i) {
      MailDraft draft;
      draft.to = {{u"a@example.net"_s, {}}};
      draft.subject = u"Message %1"_s.arg(i + 1);
      draft.text = u"Hello"_s;
      draft.day = day("2026-10-31");
      valueOf(session.ledger().outbox().plan(draft));
    }
  }
  MessageState stateOf(qint64 id) { return valueOf(session.ledger().outbox().load(id)).state; }
  void prepare(OutboxDialog& dialog) {
    dialog.setTransport([this](const MailAccount&, const QString& password) {
      passwords.append(password);
      return [this](const MailEnvelope&, const QByteArray&, const StopToken&) {
        if (answers.isEmpty()) return Delivery{Outcome::Sent, SmtpStep::Body, {}, {}};
        return answers.takeFirst();
      };
    });
    dialog.show();
  }
};

QString cell(OutboxDialog& dialog, int row, int column) {
  return named<QTableView>(dialog, "outbox")->model()->index(row, column).data().toString();
}

void click(OutboxDialog& dialog, const char* name) { named<QPushButton>(dialog, name)->click(); }

}  // namespace

TEST_CASE("OutboxDialog") {
  SECTION("an empty outbox says so and has nothing to send") {
    Mail mail;
    OutboxDialog dialog{mail.session, mail.prompts, mail.store};
    mail.prepare(dialog);
    CHECK(named<QTableView>(dialog, "outbox")->isHidden());
    CHECK_FALSE(named<QPushButton>(dialog, "sendMail")->isEnabled());
  }
  SECTION("sends what waits with the password of the keychain, and says what came of it") {
    Mail mail{3};
    mail.store.password = u"secret"_s;
    mail.answers = {{Outcome::Failed, SmtpStep::Recipient, u"No such user."_s, {}},
                    {Outcome::Unknown, SmtpStep::Body, u"Cut."_s, {}}};
    OutboxDialog dialog{mail.session, mail.prompts, mail.store};
    mail.prepare(dialog);
    click(dialog, "sendMail");
    CHECK_FALSE(named<QWidget>(dialog, "outboxProgress")->isHidden());
    dialog.reject();
    CHECK(dialog.isVisible());  // not while it sends
    REQUIRE(eventually([&] { return !dialog.sending(); }));
    CHECK(mail.passwords == QStringList{u"secret"_s});
    CHECK(named<Notice>(dialog, "outboxNotice")->text() ==
          u"1 messages sent, 1 failed, 1 to be asked about."_s);
    CHECK(cell(dialog, 2, 0) == u"✗ Failed"_s);
    CHECK(cell(dialog, 2, 4) == u"No such user."_s);
    CHECK(cell(dialog, 1, 0) == u"? Did it leave?"_s);
    CHECK(cell(dialog, 0, 0) == u"✓ Sent"_s);
  }
  SECTION("without a kept password it is asked in the window") {
    Mail mail{1};
    OutboxDialog dialog{mail.session, mail.prompts, mail.store};
    mail.prepare(dialog);
    click(dialog, "sendMail");
    CHECK_FALSE(dialog.sending());
    CHECK_FALSE(named<QWidget>(dialog, "passwordRow")->isHidden());
    named<QLineEdit>(dialog, "mailPassword")->setText(u"typed"_s);
    click(dialog, "givePassword");
    REQUIRE(eventually([&] { return !dialog.sending(); }));
    CHECK(mail.passwords == QStringList{u"typed"_s});
    CHECK(mail.stateOf(1) == MessageState::Sent);
    CHECK(named<QLineEdit>(dialog, "mailPassword")->text().isEmpty());
  }
  SECTION("without an account it asks for one") {
    Mail mail{1, false};
    OutboxDialog dialog{mail.session, mail.prompts, mail.store};
    mail.prepare(dialog);
    int asked = 0;
    QObject::connect(&dialog, &OutboxDialog::accountWanted, &dialog, [&] { ++asked; });
    click(dialog, "sendMail");
    CHECK(asked == 1);
    CHECK_FALSE(dialog.sending());
    CHECK(mail.stateOf(1) == MessageState::Planned);
  }
  SECTION("asks whether an unknown one left, and takes the answer") {
    Mail mail{2};
    mail.store.password = u"secret"_s;
    mail.answers = {{Outcome::Unknown, SmtpStep::Body, u"Cut."_s, {}},
                    {Outcome::Unknown, SmtpStep::Body, u"Cut."_s, {}}};
    OutboxDialog dialog{mail.session, mail.prompts, mail.store};
    mail.prepare(dialog);
    click(dialog, "sendMail");
    REQUIRE(eventually([&] { return !dialog.sending(); }));
    auto* table = named<QTableView>(dialog, "outbox");
    table->selectRow(0);
    CHECK_FALSE(named<QLabel>(dialog, "outboxQuestion")->isHidden());
    CHECK(named<QPushButton>(dialog, "retryMail")->isHidden());
    click(dialog, "itLeft");
    CHECK(mail.stateOf(2) == MessageState::Sent);
    table->selectRow(1);
    click(dialog, "didNotLeave");
    CHECK(mail.stateOf(1) == MessageState::Failed);
    CHECK(named<QLabel>(dialog, "outboxQuestion")->isHidden());
    click(dialog, "retryMail");
    CHECK(mail.stateOf(1) == MessageState::Planned);
    click(dialog, "dropMail");
    CHECK(mail.stateOf(1) == MessageState::Dropped);
    CHECK_FALSE(named<QPushButton>(dialog, "sendMail")->isEnabled());
  }
  SECTION("writes drafts for another program") {
    Mail mail{2};
    mail.prompts.folder = mail.files.path("drafts");
    OutboxDialog dialog{mail.session, mail.prompts, mail.store};
    mail.prepare(dialog);
    click(dialog, "writeDrafts");
    CHECK(QDir{mail.prompts.folder}.entryList({u"*.eml"_s}).size() == 2);
    CHECK(mail.stateOf(1) == MessageState::Unknown);
  }
}
