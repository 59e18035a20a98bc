#pragma once

#include <QStringList>

#include "core/base/result.h"
#include "core/customers/customer.h"

namespace encaisse {

/// The words before "=" that `customer --set` takes.
QStringList customerFields();

/// Checks "city=Lyon" for form: a known word before "=", and a value that it can take.
/// @error InvalidInput
Result<void> checkAssignment(const QString& assignment);

/// Applies a checked assignment.
void assign(Customer& customer, const QString& assignment);

}  // namespace encaisse
