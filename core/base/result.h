#pragma once

#include <optional>
#include <utility>
#include <variant>

#include "core/base/contracts.h"
#include "core/base/error.h"

namespace encaisse {

/// Either a value or an Error; asking for the one that is not there is a broken contract.
template <typename T>
class [[nodiscard]] Result {
public:
  Result(T value) : m_content{std::move(value)} {}
  Result(Error error) : m_content{std::move(error)} {}

  bool ok() const { return std::holds_alternative<T>(m_content); }
  const T& value() const& {
    EXPECTS(ok());
    return std::get<T>(m_content);
  }
  T& value() & {
    EXPECTS(ok());
    return std::get<T>(m_content);
  }
  T value() && {
    EXPECTS(ok());
    return std::get<T>(std::move(m_content));
  }
  const Error& error() const {
    EXPECTS(!ok());
    return std::get<Error>(m_content);
  }

private:
  std::variant<T, Error> m_content;
};

/// Success without a value, or an Error.
template <>
class [[nodiscard]] Result<void> {
public:
  Result() = default;
  Result(Error error) : m_error{std::move(error)} {}

  bool ok() const { return !m_error.has_value(); }
  const Error& error() const {
    EXPECTS(!ok());
    return *m_error;
  }

private:
  std::optional<Error> m_error;
};

}  // namespace encaisse
