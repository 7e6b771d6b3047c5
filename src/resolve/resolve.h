// Resolution: mentions of all contents -> persons, with reasons that can be read and undone.
//
// Pure: the same mentions give the same persons, ids and merges. Near linear by blocking. Conflicts (two SSNs, two
// birth dates, Jr and Sr) forbid a merge. Memory: about 150 bytes a mention and its distinct names and values, and
// while pairs are sought some 110 bytes more; neither pages nor persons are kept, and nothing is put on disk.
//
//   auto resolver = make_resolver({as_of});
//   for (each page, in the order of content and index) resolver->add(content, index, PageView(page));
//   for (each person of the last resolution) resolver->previous(person);
//   resolver->decide(decisions);
//   resolver->resolve([&](Person&& p) { return store(p); });
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.h"
#include "base/result.h"
#include "model/decision.h"
#include "model/person.h"
#include "model/wire.h"

namespace spillmap {

struct ResolveOptions {
  std::string as_of;     // ISO date of the incident or scan: decides who is a minor. Empty: nobody is
  unsigned threads = 0;  // 0: one for each core. The result does not depend on it
};

// The holder's own list of people stands among the contents under this id: last, and as no content of a file.
inline constexpr Sha256 roster_content = [] {
  Sha256 out{};
  for (std::uint8_t& byte : out) byte = 0xFF;
  return out;
}();
// A step (Merge::reason) that rests on it begins with this; then come the place in the list, what agreed, and, behind
// roster_lent, what is known of the person only from there.
inline constexpr std::string_view roster_reason = "roster", roster_lent = "; from there: ";

class Resolver {
 public:
  virtual ~Resolver() = default;
  // Pages in ascending order of content and index, each once. Nothing of the page is borrowed after the call.
  virtual void add(const Sha256& content, std::uint32_t page, const PageView& results) = 0;
  // After the last page: a page of the holder's own list of people, in order; `places` says for each of its mentions
  // where it stands. Its mentions help to tell who is who and lend what is missing of a person (name, birth date,
  // address); they expose nothing, and nobody is a person only because they stand there. What it says goes through the
  // same contradictions as all else: a list with another birth date is another person's.
  virtual void roster(std::uint32_t page, const PageView& results, std::vector<std::string> places) {
    static_cast<void>(page);
    static_cast<void>(results);
    static_cast<void>(places);
  }
  // After the last page, before resolve(): a person of the last resolution of the case, in any order. Their ids stay;
  // what became of them is in Person::former_ids and split_from. Without any all ids come from the content alone.
  virtual void previous(const Person& person) { static_cast<void>(person); }
  // Before resolve(): a day on which the content was written, as far as known. Decides which of two addresses is
  // current.
  virtual void dated(const Sha256& content, Day day) {
    static_cast<void>(content);
    static_cast<void>(day);
  }
  // After the last page, before resolve(): what reviewers decided.
  virtual void decide(const std::vector<Decision>& decisions) { static_cast<void>(decisions); }
  // Once, after the last page: every person, affected or not, by ascending id. An error of `visit` ends it.
  virtual Status resolve(const std::function<Status(Person&&)>& visit) = 0;
  // After resolve: what was learned, a line for each comparison level: comparison, level, chance of it among mentions
  // of one person (m) and of two (u), match weight in bits; separated by tabs.
  virtual std::string model_table() const { return {}; }
  // After resolve: what a reviewer may want to look at, what would change the list most first; at most
  // most_near_misses.
  virtual std::vector<NearMiss> near_misses() { return {}; }
  static constexpr std::size_t most_near_misses = 2000;
};
using MakeResolver = std::function<std::unique_ptr<Resolver>(const ResolveOptions&)>;

std::unique_ptr<Resolver> make_resolver(const ResolveOptions& options);

// All at once, for those who hold everything anyway.
struct ResolveInput {
  Sha256 content{};
  std::uint32_t page = 0;
  const ResultPage* results = nullptr;  // borrowed for the duration of the call
};
struct Resolution {
  std::vector<Person> persons;  // sorted by id; affected and not affected ones
  std::vector<NearMiss> near_misses;
};
// In any order of the inputs.
Resolution resolve_mentions(const std::vector<ResolveInput>& inputs, const ResolveOptions& options,
                            const std::vector<Person>& previous = {}, const std::vector<Decision>& decisions = {});

}  // namespace spillmap
