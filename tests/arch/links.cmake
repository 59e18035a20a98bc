# What each target links, as the build describes it: cmake -D LINKS=<file> -P links.cmake
# Each line of the file is "target: library library …", written by tests/arch/CMakeLists.txt.
cmake_minimum_required(VERSION 3.25)

function(allow target)
  if(NOT links MATCHES "(^|\n)${target}:([^\n]*)")
    message(SEND_ERROR "${target}: the build does not name it")
    return()
  endif()
  string(REGEX MATCHALL "[^ ]+" libraries "${CMAKE_MATCH_2}")
  foreach(library IN LISTS libraries)
    if(NOT library IN_LIST ARGN)
      message(SEND_ERROR "${target} links ${library}; it may link ${ARGN} only")
    endif()
  endforeach()
endfunction()

file(READ ${LINKS} links)
set(core CURL::libcurl encaisse_options Qt6::Core Qt6::Sql SQLite::SQLite3 Libzip::Libzip Xlsxwriter::Xlsxwriter)
allow(encaisse_options)
allow(encaisse_core ${core})
allow(encaisse_print ${core} encaisse_core Qt6::Gui Qpdf::Qpdf)
allow(encaisse_keychain encaisse_core qt6keychain)
allow(encaisse_cli ${core} encaisse_core encaisse_keychain encaisse_print Qt6::Gui CLI11::CLI11)
