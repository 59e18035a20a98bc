#pragma once

#include "core/customers/customer.h"

namespace encaisse {

/// Which law a late payment of a customer falls under, as far as a letter may say.
enum class DebtorKind {
  Professional,  ///< penalties and 40 € of right, L441-10 and D441-5 C. com.
  PublicBody,    ///< the same by L2192-13 and D2192-35 of the code de la commande publique
  Other          ///< consumers, co-owners, and all of whom we do not know
};

/// What the user said of the customer (Customer::kind) counts. Where nobody said, it is guessed:
/// a consumer must never be asked for the 40 € (C. conso L121-21), while saying nothing costs the
/// creditor nothing: the sums are due without a reminder. So a professional is one of whom the
/// ledger says so: a SIREN, a segment of traders ("PME", "Artisan"), or the legal form of a trading
/// company in the name; a segment that says nothing ("Sud") proves nothing. Segments of consumers
/// and of co-owners win over a SIREN, which sole traders and co-ownerships have too.
DebtorKind debtorKind(const Customer& customer);

}  // namespace encaisse
