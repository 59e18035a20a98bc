#pragma once

#include <QtGlobal>
#include <atomic>
#include <functional>
#include <memory>

namespace encaisse {

/// Lets one thread ask another to stop its work at the next good moment. Copies share the flag.
class StopToken {
public:
  void requestStop() const { m_flag->store(true, std::memory_order_relaxed); }
  bool stopRequested() const { return m_flag->load(std::memory_order_relaxed); }

private:
  std::shared_ptr<std::atomic<bool>> m_flag = std::make_shared<std::atomic<bool>>(false);
};

/// Called from time to time with what is done and what there is to do (same unit, bytes or rows).
using Progress = std::function<void(qint64 done, qint64 total)>;

}  // namespace encaisse
