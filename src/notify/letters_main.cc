// spillmap-letters COUNT FOLDER [name=value…]: letters to invented people, to look at and to measure. Names of values:
// processes, batch, single (yes, no), seed, case (ny, mixed), conflict, wave, language, cjk (percent of people with
// Chinese names).
#include <sys/resource.h>

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <map>

#include "notify/notify.h"
#include "notify/sample.h"

int main(int argc, char** argv) {
  using namespace spillmap;
  using namespace spillmap::notify;
  if (argc < 3) {
    std::fprintf(stderr, "usage: spillmap-letters COUNT FOLDER [name=value...]\n");
    return 2;
  }
  std::map<std::string, std::string> values;
  for (int i = 3; i < argc; ++i) {
    const std::string word = argv[i];
    const std::size_t at = word.find('=');
    if (at == std::string::npos) {
      std::fprintf(stderr, "spillmap-letters: %s is no name=value\n", argv[i]);
      return 2;
    }
    values[word.substr(0, at)] = word.substr(at + 1);
  }
  const auto number = [&](const char* name, unsigned otherwise) {
    return values.contains(name) ? static_cast<unsigned>(std::strtoul(values[name].c_str(), nullptr, 10)) : otherwise;
  };
  const SampleCase sample(std::strtoul(argv[1], nullptr, 10), number("seed", 1), number("cjk", 2), values["conflict"]);
  auto templates = Templates::built_in();
  auto contacts = built_in_contacts();
  if (!templates || !contacts) {
    std::fprintf(stderr, "spillmap-letters: %s\n", (templates ? contacts.error() : templates.error()).message.c_str());
    return 1;
  }
  Options options = sample.options();
  options.processes = number("processes", 1);
  options.batch_letters = number("batch", 0);
  options.single_letters = values["single"] != "no";
  if (values.contains("wave")) options.wave = values["wave"];
  if (values.contains("language")) options.language = values["language"];
  const Input input = sample.input(*contacts, *templates);
  const auto begin = std::chrono::steady_clock::now();
  const auto outcome = make_letters(input, options, argv[2]);
  const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
  if (!outcome) {
    std::fprintf(stderr, "spillmap-letters: %s\n", outcome.error().message.c_str());
    return 1;
  }
  rusage own{}, children{};
  getrusage(RUSAGE_SELF, &own);
  getrusage(RUSAGE_CHILDREN, &children);
  const Counts& c = outcome->counts;
  std::printf("letters %zu pages %zu emails %zu held %zu substitute %zu none %zu sent_before %zu later %zu\n",
              c.letters, c.pages, c.emails, c.held, c.substitute, c.none, c.sent_before, c.later);
  std::printf("seconds %.2f cpu %.2f peak_kib %ld child_peak_kib %ld\n", seconds,
              static_cast<double>(own.ru_utime.tv_sec + own.ru_stime.tv_sec + children.ru_utime.tv_sec +
                                  children.ru_stime.tv_sec) +
                  static_cast<double>(own.ru_utime.tv_usec + own.ru_stime.tv_usec + children.ru_utime.tv_usec +
                                      children.ru_stime.tv_usec) /
                      1e6,
              own.ru_maxrss, children.ru_maxrss);
  for (const auto& decision : outcome->decisions) std::printf("decision: %s\n", decision.c_str());
  return 0;
}
