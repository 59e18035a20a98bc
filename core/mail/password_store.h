#pragma once

#include <QString>
#include <functional>

#include "core/base/result.h"
#include "core/mail/mail_account.h"

class QObject;

namespace encaisse {

/// Where the password of a mail account is kept, which is never the ledger. Answers come later, and
/// not at all once @p context is gone.
class PasswordStore {
public:
  virtual ~PasswordStore() = default;
  /// Whether passwords can be kept at all; otherwise they are asked each time.
  virtual bool available() const = 0;
  /// @p done gets the password, empty when there is none.
  virtual void find(const MailAccount& account, QObject* context,
                    std::function<void(const QString&)> done) = 0;
  virtual void keep(const MailAccount& account, const QString& password, QObject* context,
                    std::function<void(const Result<void>&)> done) = 0;
};

/// The keychain of the system (Secret Service, KWallet, macOS, Windows), where the program was
/// built with QtKeychain.
PasswordStore& systemKeychain();

}  // namespace encaisse
