#pragma once

#include <QDate>

#include "app/cli/row_output.h"
#include "core/items/item.h"

namespace encaisse {

/// Items as printed rows; open amounts and days late are those of @p asOf.
Rows itemRows(const QList<Item>& items, Currency currency, QDate asOf);

}  // namespace encaisse
