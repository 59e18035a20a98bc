#pragma once

#include <QStringList>
#include <span>

#include "core/customers/customer.h"

namespace encaisse {

/// One field of a customer that is a plain text, by the name under which it is stored, logged and
/// set on the shell: "vat_number".
struct CustomerText {
  QLatin1StringView name;
  QString Customer::*value;
};

/// All of them, in the order in which they are stored; the first is the code.
std::span<const CustomerText> customerTexts();

/// Where the text of this name stands; null: there is none.
QString Customer::*customerText(QAnyStringView name);

/// What a customer can be: "professional", "public", "consumer".
const QStringList& customerKinds();

/// The kind that a word names ("Particulier", "Administration", "company"); empty: none.
QString customerKindOf(const QString& word);

}  // namespace encaisse
