#include "core/calls/answer_undo.h"

#include "core/calls/call_repository.h"
#include "core/calls/pause_repository.h"
#include "core/disputes/dispute_repository.h"
#include "core/promises/promise_repository.h"

using namespace Qt::StringLiterals;

namespace encaisse {

bool undoAnswer(const Database& db, const AuditEntry& entry) {
  const QString& operation = entry.operation;
  const qint64 id = entry.subjectId;
  if (operation == u"promise.make"_s) {
    PromiseRepository{db}.remove(id);
  } else if (operation == u"promise.cancel"_s) {
    PromiseRepository{db}.setCancelled(id, {}, {});
  } else if (operation == u"dispute.open"_s) {
    DisputeRepository{db}.remove(id);
  } else if (operation == u"dispute.update"_s || operation == u"dispute.resolve"_s) {
    DisputeRepository{db}.update(disputeFromJson(id, entry.before));
  } else if (operation == u"call.record"_s) {
    CallRepository{db}.remove(id);
  } else if (operation == u"pause.add"_s) {
    PauseRepository{db}.remove(id);
  } else if (operation == u"pause.lift"_s) {
    PauseRepository{db}.setLifted(id, {});
  } else if (operation == u"presented.add"_s) {
    PauseRepository{db}.removePresented(id);
  } else if (operation == u"presented.end"_s) {
    PauseRepository{db}.setEnded(id, {});
  } else {
    return false;
  }
  return true;
}

}  // namespace encaisse
