#pragma once

namespace encaisse {

/// How a command prints rows.
enum class OutputFormat { Table, Csv, Json };

}  // namespace encaisse
