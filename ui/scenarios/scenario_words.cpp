#include "ui/scenarios/scenario_words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(Scenarios)
};

}  // namespace

QString scenarioText(const QString& name) {
  if (name == u"standard") return Words::tr("Standard: letters, a notice after 45 days");
  if (name == u"punctual") return Words::tr("Punctual payers");
  if (name == u"occasional") return Words::tr("Occasionally late");
  if (name == u"chronic") return Words::tr("Often late");
  if (name == u"at_risk") return Words::tr("At risk");
  return name;
}

QString phaseText(Phase phase) {
  switch (phase) {
    case Phase::BeforeDue: return Words::tr("Before due");
    case Phase::Reminder: return Words::tr("Reminder");
    case Phase::FormalNotice: return Words::tr("Formal notice");
    case Phase::ThankYou: return Words::tr("Thanks");
  }
  return {};
}

QString stepWhenText(const ReminderStep& step) {
  const int days = step.dayOffset;
  if (step.phase == Phase::ThankYou) return Words::tr("%n day(s) after the payment", "", days);
  switch (step.trigger) {
    case StepTrigger::IssueDate: return Words::tr("%n day(s) after the invoice", "", days);
    case StepTrigger::PreviousStep: return Words::tr("%n day(s) after the step before", "", days);
    case StepTrigger::DueDate: break;
  }
  if (days == 0) return Words::tr("on the due date");
  return days < 0 ? Words::tr("%n day(s) before the due date", "", -days)
                  : Words::tr("%n day(s) after the due date", "", days);
}

}  // namespace encaisse
