#include "ui/mail/mail_words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(Mail)
};

}  // namespace

QString messageStateText(MessageState state) {
  switch (state) {
    case MessageState::Planned: return Words::tr("… To be sent");
    case MessageState::Sending: return Words::tr("→ Being sent");
    case MessageState::Sent: return Words::tr("✓ Sent");
    case MessageState::Failed: return Words::tr("✗ Failed");
    case MessageState::Unknown: return Words::tr("? Did it leave?");
    case MessageState::Dropped: return Words::tr("– Not sent");
  }
  return {};
}

QString outboxRunText(const OutboxRun& run) {
  QStringList parts{Words::tr("%n messages sent", nullptr, run.sent)};
  if (run.failed > 0) parts.append(Words::tr("%n failed", nullptr, run.failed));
  if (run.unknown > 0) parts.append(Words::tr("%n to be asked about", nullptr, run.unknown));
  if (run.waiting > 0) parts.append(Words::tr("%n still waiting", nullptr, run.waiting));
  QString text = parts.join(u", "_s) + u'.';
  if (!run.stoppedAsWhy.isEmpty()) text += u' ' + run.stoppedAsWhy;
  return text;
}

}  // namespace encaisse
