#pragma once

#include <exception>

#include "core/base/error.h"

namespace encaisse {

/// A failure of the database. Thrown by core/db and repositories only; caught by inTransaction()
/// and inQuery(), which turn it into a Result.
class DbError : public std::exception {
public:
  explicit DbError(Error error) : m_error{std::move(error)} {}
  const Error& error() const { return m_error; }
  const char* what() const noexcept override { return "database error"; }

private:
  Error m_error;
};

}  // namespace encaisse
