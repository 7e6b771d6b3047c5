// spillmap-law check FILE... | duties FILE | lint FOLDER: the engine by itself, for trying laws out without a case.
#include <fstream>
#include <iostream>
#include <sstream>

#include "law/scenario.h"

namespace {
using namespace spillmap;

std::string slurp(const char* path) {
  std::ifstream in(path, std::ios::binary);
  std::ostringstream text;
  text << in.rdbuf();
  return text.str();
}
}  // namespace

int main(int argc, char** argv) {
  const std::string what = argc > 2 ? argv[1] : "";
  if (what == "lint") {
    const auto book = law::Rulebook::from_folder(argv[2]);
    if (!book) {
      std::cerr << book.error().message << '\n';
      return 1;
    }
    std::cout << book->laws().size() << " laws\n";
    return 0;
  }
  if (what == "duties") {
    const auto a = law::assess_scenario(law::Rulebook::built_in(), argv[2], slurp(argv[2]));
    if (!a) {
      std::cerr << a.error().message << '\n';
      return 1;
    }
    for (const Duty& d : a->duties) {
      std::cout << d.id << " | " << d.jurisdiction << ' ' << d.recipient << " | " << to_string(d.status) << " | "
                << (d.due ? to_string(*d.due) : "-") << ' ' << to_string(d.rule) << " | act by "
                << (d.act_by ? to_string(*d.act_by) : "-") << " | " << d.count << " | " << d.citation << '\n';
      for (const std::string& reason : d.reasons) std::cout << "      " << reason << '\n';
      if (!d.arithmetic.empty()) std::cout << "      = " << d.arithmetic << '\n';
      for (const MissingFact& m : d.missing) std::cout << "      ? " << m.name << ": " << m.question << '\n';
      for (const std::string& tag : d.content) std::cout << "      # " << tag << '\n';
    }
    return 0;
  }
  if (what != "check") {
    std::cerr << "usage: spillmap-law check FILE... | duties FILE | lint FOLDER\n";
    return 2;
  }
  std::size_t passed = 0, failed = 0;
  for (int i = 2; i < argc; ++i) {
    const auto result = law::check_scenario(law::Rulebook::built_in(), argv[i], slurp(argv[i]));
    const std::vector<std::string> lines =
        result ? result->differences : std::vector<std::string>{result.error().message};
    for (const std::string& line : lines) std::cout << argv[i] << ": " << line << '\n';
    ++(lines.empty() ? passed : failed);
  }
  std::cout << passed << " passed, " << failed << " failed\n";
  return failed == 0 ? 0 : 1;
}
