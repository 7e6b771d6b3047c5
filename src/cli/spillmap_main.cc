#include <sys/resource.h>

#include <clocale>
#include <iostream>

#include "cli/command.h"

int main(int argc, char** argv) {
  std::ios::sync_with_stdio(false);
  std::setlocale(LC_CTYPE, "");
  // Keys and values of a case must not end up in a core file.
  const rlimit none{0, 0};
  setrlimit(RLIMIT_CORE, &none);
  return spillmap::cli::run({argv + 1, argv + argc}, std::cout, std::cerr);
}
