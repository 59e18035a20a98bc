#pragma once

#include <memory>
#include <vector>

#include "app/cli/command.h"
#include "app/cli/screenshots.h"

namespace encaisse {

std::unique_ptr<Command> makeAgingCommand();
std::unique_ptr<Command> makeBackupCommand();
std::unique_ptr<Command> makeCallsCommand();
std::unique_ptr<Command> makeCheckCommand();
std::unique_ptr<Command> makeCustomerCommand();
std::unique_ptr<Command> makeCustomersCommand();
std::unique_ptr<Command> makeDisputesCommand();
std::unique_ptr<Command> makeReasonsCommand();
std::unique_ptr<Command> makeExportCommand();
std::unique_ptr<Command> makeForecastCommand();
std::unique_ptr<Command> makeImportCommand();
std::unique_ptr<Command> makeImportsCommand();
std::unique_ptr<Command> makeIndicatorsCommand();
std::unique_ptr<Command> makeSimulateCommand();
std::unique_ptr<Command> makeInspectCommand();
std::unique_ptr<Command> makeInterestCommand();
std::unique_ptr<Command> makeItemsCommand();
std::unique_ptr<Command> makeLettersCommand();
std::unique_ptr<Command> makeMailCommand();
std::unique_ptr<Command> makeMatchCommand();
std::unique_ptr<Command> makeMatchingsCommand();
std::unique_ptr<Command> makeNewCommand();
std::unique_ptr<Command> makePauseCommand();
std::unique_ptr<Command> makeProfilesCommand();
std::unique_ptr<Command> makePromisesCommand();
std::unique_ptr<Command> makeRemindersCommand();
std::unique_ptr<Command> makeScenariosCommand();
std::unique_ptr<Command> makeRiskCommand();
/// @param draw  null in a build without the window
std::unique_ptr<Command> makeScreenshotsCommand(DrawScreenshots draw);
std::unique_ptr<Command> makeSignalsCommand();
std::unique_ptr<Command> makeStatementCommand();
std::unique_ptr<Command> makeReportCommand();
std::unique_ptr<Command> makeTemplatesCommand();
std::unique_ptr<Command> makeCourtfileCommand();
std::unique_ptr<Command> makeDeadlinesCommand();
std::unique_ptr<Command> makeDoubtfulCommand();
std::unique_ptr<Command> makeHandoversCommand();
std::unique_ptr<Command> makeInsolvencyCommand();
std::unique_ptr<Command> makeLimitationsCommand();
std::unique_ptr<Command> makeNoticeCommand();
std::unique_ptr<Command> makeRatesCommand();
std::unique_ptr<Command> makeTermsCommand();
std::unique_ptr<Command> makeWaiversCommand();
std::unique_ptr<Command> makeUndoCommand();
std::unique_ptr<Command> makeUndoImportCommand();

/// Every command, in the order of the help.
/// @param draw  what draws the pages of the window; null in a build without it
std::vector<std::unique_ptr<Command>> allCommands(DrawScreenshots draw);

}  // namespace encaisse
