#pragma once

#include <QObject>
#include <QPointer>
#include <QThreadPool>
#include <functional>
#include <type_traits>
#include <utility>

#include "core/base/result.h"
#include "core/base/stop_token.h"

namespace encaisse {

/// Runs @p work in another thread and hands its Result to @p done in this one. When @p context dies
/// first, the work is asked to stop and done is never called. The work opens its own Ledger; it
/// touches nothing of the window.
/// @param progress  called in this thread, may be empty
/// @return lets the caller ask the work to stop
template <typename Work, typename Done>
StopToken runInBackground(QObject* context, Work work, Done done, const Progress& progress = {}) {
  StopToken stop;
  QObject::connect(context, &QObject::destroyed, [stop] { stop.requestStop(); });
  const QPointer<QObject> alive{context};
  // Deliveries go through an object of the window's thread that lives as long as the program may
  // need it, because context may die while the work runs.
  auto* courier = new QObject;
  QThreadPool::globalInstance()->start([=]() mutable {
    const Progress report = [=](qint64 doneSoFar, qint64 total) {
      if (!progress) return;
      QMetaObject::invokeMethod(courier, [=] {
        if (alive) progress(doneSoFar, total);
      });
    };
    auto result = std::make_shared<std::invoke_result_t<Work, const Progress&, const StopToken&>>(
        work(report, stop));
    QMetaObject::invokeMethod(courier, [=]() mutable {
      if (alive) done(std::move(*result));
      courier->deleteLater();
    });
  });
  return stop;
}

}  // namespace encaisse
