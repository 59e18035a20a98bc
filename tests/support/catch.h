#pragma once

// Catch2 2 (Debian 12) and 3 (Debian 13) in one include, with Qt's texts readable in failures.
#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_all.hpp>
using Catch::Approx;
#else
#include <catch2/catch.hpp>
#endif

#include <QDate>
#include <QString>

namespace Catch {
template <>
struct StringMaker<QString> {
  static std::string convert(const QString& text) { return '"' + text.toStdString() + '"'; }
};
template <>
struct StringMaker<QDate> {
  static std::string convert(const QDate& day) { return day.toString(Qt::ISODate).toStdString(); }
};
}  // namespace Catch
