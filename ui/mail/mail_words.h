#pragma once

#include <QString>

#include "core/mail/message.h"
#include "core/mail/outbox.h"

namespace encaisse {

/// "To be sent", "Did it leave?": with a sign in front, so that colour is not needed.
QString messageStateText(MessageState state);
/// "3 messages sent, 1 failed."
QString outboxRunText(const OutboxRun& run);

}  // namespace encaisse
