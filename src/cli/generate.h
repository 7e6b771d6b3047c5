// The man page and the completions of shells, made from the very description that the command line is read with.
#pragma once

#include <string>
#include <string_view>

namespace CLI {
class App;
}

namespace spillmap::cli {

// `kind`: man, bash, zsh or fish.
std::string generated(const CLI::App& app, std::string_view kind);

}  // namespace spillmap::cli
