#include "core/mail/password_store.h"

#include <QCoreApplication>

#ifdef ENCAISSE_HAS_KEYCHAIN
#include <qt6keychain/keychain.h>
#endif

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

#ifdef ENCAISSE_HAS_KEYCHAIN

struct Words {
  Q_DECLARE_TR_FUNCTIONS(Mail)
};

const auto service = u"encaisse"_s;

QString keyOf(const MailAccount& account) {
  return u"%1@%2:%3"_s.arg(account.login, account.server).arg(account.port);
}

class Keychain : public PasswordStore {
public:
  bool available() const override { return true; }

  void find(const MailAccount& account, QObject* context,
            std::function<void(const QString&)> done) override {
    auto* job = new QKeychain::ReadPasswordJob{service};
    job->setKey(keyOf(account));
    QObject::connect(job, &QKeychain::Job::finished, context,
                     [done = std::move(done)](QKeychain::Job* finished) {
                       auto* read = static_cast<QKeychain::ReadPasswordJob*>(finished);
                       done(read->error() == QKeychain::NoError ? read->textData() : QString{});
                     });
    job->start();
  }

  void keep(const MailAccount& account, const QString& password, QObject* context,
            std::function<void(const Result<void>&)> done) override {
    auto* job = new QKeychain::WritePasswordJob{service};
    job->setKey(keyOf(account));
    job->setTextData(password);
    QObject::connect(
        job, &QKeychain::Job::finished, context,
        [done = std::move(done)](QKeychain::Job* finished) {
          if (finished->error() == QKeychain::NoError) return done({});
          done(Error{ErrorCode::Storage,
                     Words::tr("The keychain of the system does not take the password: "
                               "it will be asked each time."),
                     finished->errorString()});
        });
    job->start();
  }
};

#else

class Keychain : public PasswordStore {
public:
  bool available() const override { return false; }
  void find(const MailAccount&, QObject*, std::function<void(const QString&)> done) override {
    done({});
  }
  void keep(const MailAccount&, const QString&, QObject*,
            std::function<void(const Result<void>&)> done) override {
    done({});
  }
};

#endif

}  // namespace

PasswordStore& systemKeychain() {
  static Keychain keychain;
  return keychain;
}

}  // namespace encaisse
