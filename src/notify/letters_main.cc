// spillmap-letters COUNT FOLDER [name=value…]: letters to invented people, to look at and to measure. Names of values:
// processes, batch, single (yes, no), seed, case (ny, mixed), conflict, wave, language, cjk (percent of people with
// Chinese names).
#include <sys/resource.h>

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <map>

#include "base/text.h"
#include "notify/notify.h"
#include "notify/plan.h"
#include "notify/press.h"
#include "notify/sample.h"

namespace {
using namespace spillmap;
using namespace spillmap::notify;

void write_meant(const SampleCase& sample, const Input& input, const Options& options, const std::string& path) {
  std::ofstream out(path, std::ios::binary);
  const auto press = Press::open();
  const auto groups = group_views(input.assessment);
  const auto date = input.incident.facts.date(Anchor::letters_sent);
  if (!press || !date) return;
  const Composer composer(input, options, groups, *date);
  Planner planner(input, options, groups, composer, [&](std::string_view text) { return (*press)->can_print(text); });
  for (std::size_t i = 0; i < sample.persons.size(); ++i) {
    const Decision decision = planner.next({&sample.persons[i], &sample.facts[i], sample.assessment.group_of[i]});
    if (decision.place != Place::letter || decision.letter.channel != Channel::letter) continue;
    std::set<std::string> missing;
    const Sheet sheet = composer.sheet(decision.letter, missing);
    out << "@" << decision.letter.number << "\n";
    for (const auto* lines : {&sheet.letterhead, &sheet.envelope, &sheet.closing})
      for (const auto& line : *lines) out << line << "\n";
    out << sheet.date << "\n" << sheet.number << "\n";
    for (const Block& block : sheet.blocks) {
      if (block.kind == BlockKind::bullet) out << "\u2022";
      if (!block.text.text.empty()) out << block.text.text << "\n";
      for (const auto& cell : block.cells)
        if (!cell.text.empty()) out << cell.text << "\n";
    }
  }
}
}  // namespace

int main(int argc, char** argv) {
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
  if (values.contains("meant")) write_meant(sample, input, options, values["meant"]);
  for (const auto& decision : outcome->decisions) std::printf("decision: %s\n", decision.c_str());
  return 0;
}
