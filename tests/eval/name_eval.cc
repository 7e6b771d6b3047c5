// Answers tests/eval/names.py: one request a line on standard input, one answer a line on standard output.
//
//   parse TEXT       -> title, given, middle, family, suffix, nickname, credentials (tabs between)
//   kind TEXT        -> person or company: which a text that is the one or the other rather is
//   find TEXT        -> begin:end:confidence of every name (bytes), spaces between; "\\n" in TEXT is a line end
#include <iostream>
#include <string>

#include "detect/names/name_finder.h"
#include "names/parse.h"

int main() {
  std::ios::sync_with_stdio(false);
  for (std::string line; std::getline(std::cin, line);) {
    const std::size_t space = line.find(' ');
    const std::string verb = line.substr(0, space), text = space == std::string::npos ? "" : line.substr(space + 1);
    if (verb == "parse") {
      const auto parsed = spillmap::parse_full_name(text);
      const auto& name = parsed.name;
      std::cout << parsed.title << '\t' << name.given << '\t' << name.middle << '\t' << name.family << '\t'
                << name.suffix << '\t' << name.nickname << '\t' << parsed.credentials << '\n';
    } else if (verb == "kind") {
      std::cout << (spillmap::rather_person(text) ? "person" : "company") << '\n';
    } else if (verb == "find") {
      std::string plain;
      for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '\\' && i + 1 < text.size() && text[i + 1] == 'n') {
          plain.push_back('\n');
          ++i;
        } else if (text[i] == '\\' && i + 1 < text.size() && text[i + 1] == '\\') {
          plain.push_back('\\');
          ++i;
        } else {
          plain.push_back(text[i]);
        }
      }
      std::vector<spillmap::detect::NameHit> hits;
      spillmap::detect::find_names(plain, hits, spillmap::detect::NameDepth::thorough);
      for (const auto& hit : hits) std::cout << hit.begin << ':' << hit.end << ':' << int{hit.confidence} << ' ';
      std::cout << '\n';
    }
  }
}
