// The scope of a case: evidence, items and people brought together. What is slow to work out (which name is which item,
// who stands in which content) is kept in the case, sealed, and made anew when a scan or new evidence changed it.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "casefile/casefile.h"
#include "pipeline/evidence_case.h"
#include "scope/bound.h"
#include "scope/verdict.h"

namespace spillmap::pipeline {

// Items of the case with what they expose. An item is a file; its members and what its path says go with it.
struct ScopeIndex {
  struct Exposed {
    std::uint32_t person = 0;  // index into person_ids
    std::uint32_t bits = 0;    // elements, `identified`, and sensitivity flags from `first_flag` on
  };
  static constexpr std::uint32_t identified = 1u << 31;
  static constexpr unsigned first_flag = 26;

  std::vector<scope::Item> items;
  std::vector<std::string> formats;          // of items
  std::vector<std::uint32_t> first_content;  // of each item, and one more
  std::vector<std::uint32_t> item_contents;  // indices into contents
  std::vector<Sha256> contents;
  std::vector<std::uint32_t> first_exposed;  // of each content, and one more
  std::vector<Exposed> exposed;
  std::vector<std::string> person_ids;  // of the affected people, sorted

  // What is exposed of each person by these items; 0 for who is not affected by them.
  std::vector<std::uint32_t> people_in(const std::vector<bool>& items_in_scope) const;
  std::uint64_t count_people(const std::vector<bool>& items_in_scope) const;
  std::vector<std::uint32_t> people_of(std::uint32_t item) const;  // sorted, affected by this item alone
};

// The chosen scope of a case: what later steps work on.
struct ChosenScope {
  scope::List list = scope::List::likely;
  scope::Question question;
};
Result<std::optional<ChosenScope>> chosen_scope(const Case& c);
Status choose_scope(Case& c, const std::optional<ChosenScope>& chosen);

struct ScopeAnswer {
  scope::Question question;
  scope::Verdicts verdicts;
  struct Figures {
    std::uint64_t files = 0, people = 0;
  };
  Figures lower, likely, upper, all;
  std::optional<scope::VolumeBound> bound;  // with Question::volume
  const Figures& of(scope::List l) const {
    return l == scope::List::lower ? lower : l == scope::List::likely ? likely : upper;
  }
};

class ScopeCase {
 public:
  // Reads what is kept and makes what is missing. With `c` open for writing, call keep() to store what was made.
  static Result<ScopeCase> load(const Case& c);
  ScopeCase(ScopeCase&&) noexcept;
  ScopeCase& operator=(ScopeCase&&) noexcept;
  ~ScopeCase();
  Status keep(Case& c);

  const ScopeIndex& index() const;
  const std::vector<EvidenceEntry>& entries() const;
  const scope::LedgerInfo& ledger(std::size_t entry) const;
  const scope::NameMatches& matches(std::size_t entry) const;
  const std::vector<scope::RootMap::Entry>& fronts(std::size_t entry) const;
  // "HR of /srv/copy": where a front leads.
  std::string folder_words(const scope::RootMap::Entry& front) const;
  const scope::Actors& actors() const;
  const SourceClock& clock(std::size_t entry) const;
  // When it is complete, by its format or by whoever keeps it; UTC.
  const std::vector<std::pair<std::int64_t, std::int64_t>>& complete(std::size_t entry) const;
  Result<ScopeAnswer> ask(const Case& c, const scope::Question& question, bool with_events = false) const;

 private:
  struct Impl;
  explicit ScopeCase(std::unique_ptr<Impl> impl);
  std::unique_ptr<Impl> impl_;
};

// From here on whoever reads people and files through `c` sees those of the list alone.
void look_through(Case& c, const ScopeCase& scoped, const ScopeAnswer& answer, scope::List list);

}  // namespace spillmap::pipeline
