#pragma once

#include <cstddef>

namespace encaisse {

/// Asks the processor to bring memory near that will be read soon. Only a hint: nothing is read,
/// any address will do.
/// @param length  bytes
inline void prefetch([[maybe_unused]] const char* memory, [[maybe_unused]] size_t length) {
#ifdef __GNUC__
  constexpr size_t cacheLine = 64;
  for (size_t i = 0; i < length; i += cacheLine) __builtin_prefetch(memory + i);
#endif
}

}  // namespace encaisse
