# The dependency rule of ARCHITECTURE.md, read from the sources:
#   cmake -D ROOT=<checkout> -P layers.cmake
# A rule is one forbid(); its exceptions are listed by path, each with its reason.
cmake_minimum_required(VERSION 3.25)

# The text of a source without its comments.
function(read_code path out)
  file(READ ${ROOT}/${path} text)
  string(REGEX REPLACE "(^|[^:])//[^\n]*" "\\1" text "${text}")
  set(${out} "${text}" PARENT_SCOPE)
endfunction()

# forbid(<folders> <pattern> <why> [EXCEPT <path or folder>…]): <folders> is a list, also of files
# without their ending ("core/reminders/plan").
function(forbid where pattern why)
  cmake_parse_arguments(PARSE_ARGV 3 arg "" "" "EXCEPT")
  set(files)
  foreach(place IN LISTS where)
    file(GLOB_RECURSE found RELATIVE ${ROOT} ${ROOT}/${place}/*.h ${ROOT}/${place}/*.cpp)
    file(GLOB pair RELATIVE ${ROOT} ${ROOT}/${place}.h ${ROOT}/${place}.cpp)
    if(NOT found AND NOT pair)
      message(SEND_ERROR "${place}: no such folder or file; mend the rule: ${why}")
    endif()
    list(APPEND files ${found} ${pair})
  endforeach()
  foreach(file IN LISTS files)
    set(excepted FALSE)
    foreach(exception IN LISTS arg_EXCEPT)
      if(file MATCHES "^${exception}")
        set(excepted TRUE)
      endif()
    endforeach()
    if(excepted)
      continue()
    endif()
    read_code(${file} code)
    if(code MATCHES "${pattern}")
      message(SEND_ERROR "${file}: \"${CMAKE_MATCH_0}\": ${why}")
    endif()
  endforeach()
endfunction()

set(pure core/allocations/lettering core/bank/line_matcher core/bank/matching core/bank/payer_names
  core/bank/reference_finder core/bank/subset_search core/calendar core/customers/identifiers
  core/forecast core/import/derive_facts core/import/later_facts core/import/year_facts core/import/fiscal_years
  core/indicators core/interest core/money core/receivables/aging core/receivables/open_items
  core/receivables/statement core/reminders/plan core/reminders/scenario core/simulation)
set(sql "SELECT |INSERT INTO|DELETE FROM|CREATE (TABLE|INDEX)|PRAGMA |UPDATE [a-z_%0-9]+ SET")
set(gui_headers "#include <(Qt(Gui|Widgets|Charts|PrintSupport|Svg)/|Q(Gui|Widget|Application|Font|\
Painter|PaintDevice|Pdf|Page|Printer|Text(Doc|Layout|Cursor|Opt)|Raw|Image|Pixmap|Icon|Color|Pen|\
Brush|Palette|Label|Dialog|Message|Chart|Svg|Window|Screen|Style))")
set(clock "currentDate|currentDateTime|currentTime\\(|currentMSecs|currentSecs|system_clock|\
(^|[^A-Za-z])time\\((nullptr|NULL|0)\\)")

# Who may know whom.
forbid(core "#include \"(ui|app|tests|resources)/" "core may not know the layers above")
forbid(ui "#include \"(app|tests)/" "ui knows core only")
forbid(app "#include \"tests/" "no program knows its tests")
forbid(app/cli
  "#include (\"ui/|<(QtWidgets/|QtCharts/|QApplication|QWidget|QDialog|QMessageBox|QChart))"
  "a command needs no window")
forbid(core "${gui_headers}" "core has no Gui and no Widgets"
  EXCEPT core/letters/print)  # encaisse_print, a target of its own: pages need fonts
forbid("${pure}"
  "#include (\"core/db/|\"[^\"]*(_repository|_service|ledger/ledger|audit_log)\\.h|<QSql)"
  "a pure function knows values, not where they are kept"
  EXCEPT core/forecast/forecast_repository core/forecast/forecast_service)  # where forecasts are kept once made

# SQL.
forbid(core "${sql}" "SQL stands in repositories and core/db only"
  EXCEPT core/db/
    [^.]*_repository\\.cpp
    core/ledger/audit_log.cpp     # the repository of the audit log
    core/ledger/check.cpp         # reads only: an invariant is a question to the whole file
    core/import/item_import.cpp)   # the bulk insert, bound straight from the bytes of the file
forbid("ui;app" "(\"|\\()[ \n]*(${sql})|<QtSql|<QSql|#include \"core/([a-z/_]*_repository|db/)"
  "ui and app ask services; they hold no SQL and no repository"
  EXCEPT ui/window/open_windows.h)  # OpenMode, a word of core/db/database.h

# What ui may not do.
forbid("ui;app" "processEvents|QEventLoop" "run long work with BackgroundTask"
  EXCEPT app/cli/mail_report.cpp)  # no window waits; the keychain answers later
forbid("ui;app" "QMessageBox" "ask through UserPrompts" EXCEPT ui/common/prompts)
forbid("ui;app" "[^A-Za-z][A-PR-Z][A-Za-z]*::instance\\(" "pass it in the constructor")

# Values.
forbid("core;ui;app"
  "(double|float|qreal)[ &*]+[A-Za-z_]*([aA]mount|[pP]rice|[tT]otal|[bB]alance|[mM]inor|[oO]verdue)"
  "money is never a floating-point number"
  EXCEPT core/letters/print)  # heights of tables on paper
forbid("core;ui;app" "${clock}" "take the day as a parameter, or the instant from Clock"
  EXCEPT core/base/clock.cpp)
forbid("core;ui" "systemToday\\(|systemClock\\(" "only the border of the program asks for today"
  EXCEPT core/base/clock core/ledger/context.h)  # a context starts with the machine's clock
forbid(core "getenv|qEnvironmentVariable|QProcessEnvironment|QSettings|QStandardPaths|QDir::home|\
QLocale::system|QLocale(\\(\\)|{})" "core does not look at its surroundings")
