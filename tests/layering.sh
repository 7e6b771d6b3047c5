#!/usr/bin/env bash
# A stage includes only itself, model/ and base/; the exceptions are the ones ARCHITECTURE.md names. Exit 1 with the lines.
set -uo pipefail
cd "$(dirname "$0")/.."
bad=0
check() {  # folder, allowed folders as a regex
  local hits
  hits=$(grep -rnE '^#include "[a-z_]+/' "src/$1" --include='*.h' --include='*.cc' | grep -vE "#include \"($2)/")
  if [ -n "$hits" ]; then
    echo "src/$1 may include only $2:"
    echo "$hits"
    bad=1
  fi
}
check base 'base'
check model 'base|model'
# Two libraries of facts that stages share: dictionary/ looks words up, names/ knows personal names. Attribution and
# resolution compare names as detection reads them, and may not include detection for it.
check dictionary 'base|dictionary'
check names 'base|model|dictionary|names'
check walk 'base|model|walk'
check sandbox 'base|model|sandbox'
check extract 'base|model|extract|sandbox'
check detect 'base|model|dictionary|names|detect'
check attribute 'base|model|names|attribute'
check resolve 'base|model|names|resolve'
check evidence 'base|model|evidence'
# What is in a window depends on the clock of the log: evidence/clock.h.
check scope 'base|model|evidence|scope'
check casefile 'base|model|casefile'
check incident 'base|model|incident'
check law 'base|model|law'
check notify 'base|model|notify'
check report 'base|model|report'
# Nothing below the pipeline knows the pipeline or the command line.
hits=$(grep -rlE '^#include "(pipeline|cli)/' src --include='*.h' --include='*.cc' | grep -vE '^src/(pipeline|cli)/')
[ -n "$hits" ] && { echo "only pipeline/ and cli/ may include pipeline/:"; echo "$hits"; bad=1; }
exit $bad
