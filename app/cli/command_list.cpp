#include "app/cli/command_list.h"

namespace encaisse {

std::vector<std::unique_ptr<Command>> allCommands(DrawScreenshots draw) {
  std::vector<std::unique_ptr<Command>> commands;
  commands.push_back(makeNewCommand());
  commands.push_back(makeInspectCommand());
  commands.push_back(makeImportCommand());
  commands.push_back(makeImportsCommand());
  commands.push_back(makeUndoImportCommand());
  commands.push_back(makeProfilesCommand());
  commands.push_back(makeMatchCommand());
  commands.push_back(makeMatchingsCommand());
  commands.push_back(makeCustomersCommand());
  commands.push_back(makeCustomerCommand());
  commands.push_back(makeItemsCommand());
  commands.push_back(makeStatementCommand());
  commands.push_back(makeAgingCommand());
  commands.push_back(makeRemindersCommand());
  commands.push_back(makeLettersCommand());
  commands.push_back(makeTemplatesCommand());
  commands.push_back(makeScenariosCommand());
  commands.push_back(makeCallsCommand());
  commands.push_back(makePromisesCommand());
  commands.push_back(makeDisputesCommand());
  commands.push_back(makeReasonsCommand());
  commands.push_back(makePauseCommand());
  commands.push_back(makeMailCommand());
  commands.push_back(makeInterestCommand());
  commands.push_back(makeWaiversCommand());
  commands.push_back(makeRatesCommand());
  commands.push_back(makeTermsCommand());
  commands.push_back(makeNoticeCommand());
  commands.push_back(makeLimitationsCommand());
  commands.push_back(makeDeadlinesCommand());
  commands.push_back(makeInsolvencyCommand());
  commands.push_back(makeCourtfileCommand());
  commands.push_back(makeHandoversCommand());
  commands.push_back(makeDoubtfulCommand());
  commands.push_back(makeForecastCommand());
  commands.push_back(makeSimulateCommand());
  commands.push_back(makeIndicatorsCommand());
  commands.push_back(makeRiskCommand());
  commands.push_back(makeSignalsCommand());
  commands.push_back(makeReportCommand());
  commands.push_back(makeCheckCommand());
  commands.push_back(makeUndoCommand());
  commands.push_back(makeBackupCommand());
  commands.push_back(makeExportCommand());
  commands.push_back(makeScreenshotsCommand(std::move(draw)));
  return commands;
}

}  // namespace encaisse
