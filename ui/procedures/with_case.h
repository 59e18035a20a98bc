#pragma once

#include "core/ledger/ledger_case.h"
#include "ui/common/background_task.h"
#include "ui/common/prompts.h"
#include "ui/ledger_session.h"

namespace encaisse {

/// Reads a customer's case in the background, lets @p make turn it into a Result there, and hands
/// its value to @p then in this thread. What stands against it is shown.
/// @param make  (Ledger&, const CustomerCase&) → Result<T>; touches nothing of the window
template <typename Make, typename Then>
void withCase(LedgerSession& session, UserPrompts& prompts, QWidget* window, qint64 customerId,
              QDate day, Make make, Then then) {
  const auto customer = session.ledger().customers().load(customerId);
  if (!customer.ok()) return prompts.showError(window, customer.error());
  using Made = std::invoke_result_t<Make, Ledger&, const CustomerCase&>;
  runInBackground(
      window,
      [=, path = session.path(), context = session.context(), code = customer.value().code](
          const Progress&, const StopToken&) -> Made {
        const auto ledger = Ledger::open(path, OpenMode::ReadOnly, context);
        if (!ledger.ok()) return ledger.error();
        const auto of = readCase(*ledger.value(), code, day);
        if (!of.ok()) return of.error();
        return make(*ledger.value(), of.value());
      },
      [=, &prompts](Made made) {
        if (!made.ok()) return prompts.showError(window, made.error());
        then(std::move(made).value());
      });
}

}  // namespace encaisse
