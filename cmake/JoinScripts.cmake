# cmake -D PARTS=a.js;b.js -D OUT=all.js -P JoinScripts.cmake
# Debian's modules stand first, each in its own function; the page's own parts share one strict function scope.
set(own OFF)
file(WRITE ${OUT} "")
foreach(part ${PARTS})
  file(READ ${part} text)
  if(NOT own AND NOT part MATCHES "/d3-[a-z-]+/dist/")
    set(own ON)
    file(APPEND ${OUT} "(() => {\n'use strict';\n")
  endif()
  file(APPEND ${OUT} "${text}\n")
endforeach()
file(APPEND ${OUT} "})();\n")
