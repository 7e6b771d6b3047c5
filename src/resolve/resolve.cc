#include "resolve/resolve.h"

#include <algorithm>
#include <cstdlib>
#include <iterator>
#include <optional>
#include <tuple>
#include <utility>

#include "resolve/ids.h"
#include "resolve/link.h"
#include "resolve/parallel.h"
#include "resolve/person.h"

namespace spillmap {
namespace {

class MentionResolver : public Resolver {
 public:
  explicit MentionResolver(const ResolveOptions& options) : options_(options) {}

  void add(const Sha256& content, std::uint32_t page, const PageView& results) override {
    mentions_.add(content, page, results);
  }
  void roster(std::uint32_t page, const PageView& results, std::vector<std::string> places) override {
    if (roster_begin_ == none) roster_begin_ = mentions_.size();
    mentions_.add(roster_content, page, results);
    places.resize(results.mentions().size());
    roster_places_.insert(roster_places_.end(), std::make_move_iterator(places.begin()),
                          std::make_move_iterator(places.end()));
  }
  Status resolve(const std::function<Status(Person&&)>& visit) override;
  void previous(const Person& person) override {
    close();
    history_->add(person);
  }
  void dated(const Sha256& content, Day day) override { days_.add(content, day); }
  void decide(const std::vector<Decision>& decisions) override { decisions_ = decisions; }
  std::string model_table() const override { return model_table_; }
  std::vector<NearMiss> near_misses() override { return std::move(near_misses_); }

 private:
  void close() {
    if (history_) return;
    mentions_.close();
    history_.emplace(mentions_);
  }

  // Mentions of the roster come last, so the first of a cluster is one of a file unless all are the roster's.
  bool is_roster(std::uint32_t mention) const { return mention >= roster_begin_; }
  // How many of these, in ascending order, are of files; the rest are entries of the roster.
  std::size_t count_of_files(std::span<const std::uint32_t> members) const {
    return static_cast<std::size_t>(std::lower_bound(members.begin(), members.end(), roster_begin_) - members.begin());
  }
  const std::string& roster_place(std::uint32_t mention) const { return roster_places_[mention - roster_begin_]; }
  void name_roster(std::vector<Merge>& merges, const std::string& lent) const;

  static constexpr std::uint32_t none = 0xFFFFFFFFu;
  const ResolveOptions options_;
  std::uint32_t roster_begin_ = none;  // number of its first mention
  std::vector<std::string> roster_places_;
  resolve::Mentions mentions_;
  std::optional<resolve::History> history_;  // there once all mentions are
  resolve::ContentDays days_;
  std::vector<Decision> decisions_;
  std::string model_table_;
  std::vector<NearMiss> near_misses_;
};

// What would change the list most first: a person more or fewer, then kinds of data in a letter, then likelihood.
void sort_by_change(std::vector<NearMiss>& near) {
  const auto order = [](const NearMiss& x) { return std::tuple(-std::abs(x.rows), -x.elements.size(), -x.weight); };
  std::sort(near.begin(), near.end(), [&](const NearMiss& x, const NearMiss& y) {
    return std::tuple_cat(order(x), std::tie(x.one, x.other)) < std::tuple_cat(order(y), std::tie(y.one, y.other));
  });
}

// A step that rests on the roster says so first, and one of them what else came from there.
void MentionResolver::name_roster(std::vector<Merge>& merges, const std::string& lent) const {
  bool said = lent.empty();
  for (Merge& merge : merges) {
    for (const MentionRef& ref : {merge.a, merge.b}) {
      if (ref.content != roster_content) continue;
      const auto mention = mentions_.find(ref);
      if (!mention) continue;
      const std::string& place = roster_place(*mention);
      merge.reason.insert(0, std::string(roster_reason) + (place.empty() ? "" : " " + place) + ": ");
      if (!said) merge.reason += std::string(roster_lent) + lent;
      said = true;
      break;
    }
  }
}

Status MentionResolver::resolve(const std::function<Status(Person&&)>& visit) {
  close();
  days_.close();
  resolve::Linker linker(mentions_, options_.as_of, options_.threads);
  linker.run(decisions_);
  model_table_ = linker.model().table();
  resolve::Clusters& clusters = linker.clusters();

  // Mentions by person; the first of a person stands for it.
  const std::uint32_t count = mentions_.size();
  std::vector<std::uint32_t> roots, begin_of, members(count);
  {
    std::vector<std::uint32_t> group(count);
    for (std::uint32_t i = 0; i < count; ++i) {
      const std::uint32_t root = clusters.root(i);
      if (root == i) {
        group[i] = static_cast<std::uint32_t>(roots.size());
        roots.push_back(i);
        begin_of.push_back(0);
      } else {
        group[i] = group[root];
      }
      ++begin_of[group[i]];
    }
    std::uint32_t sum = 0;
    for (std::uint32_t& begin : begin_of) begin = std::exchange(sum, sum + begin);
    std::vector<std::uint32_t> next = begin_of;
    for (std::uint32_t i = 0; i < count; ++i) members[next[group[i]]++] = i;
    begin_of.push_back(sum);
  }
  const auto all_of = [&](std::size_t group) {
    return std::span<const std::uint32_t>(members).subspan(begin_of[group], begin_of[group + 1] - begin_of[group]);
  };
  const auto members_of = [&](std::size_t group) { return all_of(group).first(count_of_files(all_of(group))); };
  const auto entries_of = [&](std::size_t group) { return all_of(group).subspan(count_of_files(all_of(group))); };
  history_->follow(decisions_);
  std::vector<resolve::History::Identity> persons = history_->identities(roots, clusters);
  std::vector<std::uint32_t> person_of_root(roots.size());
  const auto place = [&](std::uint32_t root) {
    return static_cast<std::size_t>(std::lower_bound(roots.begin(), roots.end(), root) - roots.begin());
  };
  std::vector<std::uint32_t> group_of(persons.size());
  for (std::uint32_t i = 0; i < persons.size(); ++i) {
    group_of[i] = static_cast<std::uint32_t>(place(persons[i].root));
    person_of_root[group_of[i]] = i;
  }

  // Ward and guardian; the first that the mentions name counts.
  std::vector<std::pair<std::uint32_t, std::uint32_t>> guardians;
  for (const resolve::Tie& tie : mentions_.ties())
    if (tie.guardian && !is_roster(clusters.root(tie.to)) && !is_roster(clusters.root(tie.from)))
      guardians.emplace_back(clusters.root(tie.to), clusters.root(tie.from));
  std::stable_sort(guardians.begin(), guardians.end(), [](const auto& a, const auto& b) { return a.first < b.first; });

  // Wards by their guardian.
  std::vector<std::pair<std::uint32_t, std::uint32_t>> wards;
  for (const auto& [ward, guardian] : guardians)
    if (ward != guardian) wards.emplace_back(guardian, ward);
  std::sort(wards.begin(), wards.end());
  // A parent of whom nothing else is known lives where the child lives.
  const auto lend_address = [&](std::uint32_t root, Person& p) {
    for (auto at = std::lower_bound(wards.begin(), wards.end(), std::pair(root, 0u));
         at != wards.end() && at->first == root; ++at) {
      const Person ward = resolve::person_from(mentions_, members_of(place(at->second)), options_, days_);
      if (!ward.minor || ward.address.empty()) continue;
      p.address = ward.address;
      p.address_reason = "that of the child whose guardian this is: " + ward.address_reason;
      return;
    }
  };

  const auto make = [&](std::size_t index, unsigned thread) {
    const resolve::History::Identity& person = persons[index];
    if (is_roster(person.root)) return Person();  // stands in the roster and in no file
    Person p = resolve::person_from(mentions_, members_of(group_of[index]), options_, days_);
    p.id = person.id;
    p.anchor = person.anchor;
    p.former_ids = person.former;
    p.split_from = person.split_from;
    p.merges = linker.merges(person.root, thread);
    if (const auto entries = entries_of(group_of[index]); !entries.empty())
      name_roster(p.merges, resolve::fill_from_roster(p, mentions_, entries, options_, days_));
    const auto guardian = std::lower_bound(guardians.begin(), guardians.end(), person.root,
                                           [](const auto& pair, std::uint32_t root) { return pair.first < root; });
    if (guardian != guardians.end() && guardian->first == person.root && guardian->second != person.root)
      p.guardian_id = persons[person_of_root[place(guardian->second)]].id;
    if (p.affected && p.address.empty()) lend_address(person.root, p);
    return p;
  };
  struct Listed {
    bool affected;
    ElementSet elements;
  };
  std::vector<Listed> listed;  // by index into persons
  // Threads make so many at a time; they are handed on in their order.
  constexpr std::size_t at_a_time = 2048;
  std::vector<Person> made(std::min(at_a_time, persons.size()));
  for (std::size_t begin = 0; begin < persons.size(); begin += at_a_time) {
    const std::size_t count_now = std::min(at_a_time, persons.size() - begin);
    // What they are made of is asked for together; of very many mentions, of the first.
    constexpr std::size_t together = 16, few = 32;
    const auto few_of = [&](std::span<const std::uint32_t> all) { return all.first(std::min(few, all.size())); };
    resolve::share_out(linker.threads(), (count_now + together - 1) / together, [&](unsigned thread, std::size_t part) {
      const std::size_t first = part * together, end = std::min(first + together, count_now);
      for (unsigned step = 0; step < resolve::Mentions::steps_of_asking_facts; ++step)
        for (std::size_t i = first; i < end; ++i)
          for (const std::uint32_t member : few_of(members_of(group_of[begin + i]))) {
            if (step < resolve::Mentions::steps_of_asking) mentions_.ask(member, step);
            mentions_.ask_facts(member, step);
          }
      for (std::size_t i = first; i < end; ++i) made[i] = make(begin + i, thread);
    });
    for (std::size_t i = 0; i < count_now; ++i) {
      listed.push_back({made[i].affected, made[i].elements});
      if (!is_roster(persons[begin + i].root)) SPILLMAP_TRY(visit(std::move(made[i])));
    }
  }

  // A person of more mentions than this is listed anyway, whatever is decided.
  constexpr std::size_t most_members = 5000;
  for (resolve::Linker::Open& open : linker.open_pairs(2 * most_near_misses)) {
    if (is_roster(open.one) || is_roster(open.other)) continue;
    const std::uint32_t one = person_of_root[place(open.one)], other = person_of_root[place(open.other)];
    NearMiss& near = near_misses_.emplace_back();
    near.one = persons[one].id;
    near.other = persons[other].id;
    near.mention_of_one = mentions_.ref(open.a);
    near.mention_of_other = mentions_.ref(open.b);
    near.weight = open.weight;
    near.parts = std::move(open.parts);
    near.against = std::move(open.against);
    std::vector<std::uint32_t> of_both;
    for (const std::uint32_t index : {one, other}) {
      const auto some = members_of(group_of[index]);
      of_both.insert(of_both.end(), some.begin(),
                     some.begin() + static_cast<std::ptrdiff_t>(std::min(some.size(), most_members - of_both.size())));
    }
    std::sort(of_both.begin(), of_both.end());
    const Person both = resolve::person_from(mentions_, of_both, options_, days_);
    near.rows = int{both.affected} - int{listed[one].affected} - int{listed[other].affected};
    for (const std::uint32_t index : {one, other})
      if (both.affected)
        near.elements.add(ElementSet::from_bits(both.elements.bits() & ~listed[index].elements.bits()));
  }
  sort_by_change(near_misses_);
  if (near_misses_.size() > most_near_misses) near_misses_.resize(most_near_misses);
  return {};
}

}  // namespace

std::unique_ptr<Resolver> make_resolver(const ResolveOptions& options) {
  return std::make_unique<MentionResolver>(options);
}

Resolution resolve_mentions(const std::vector<ResolveInput>& inputs, const ResolveOptions& options,
                            const std::vector<Person>& previous, const std::vector<Decision>& decisions) {
  std::vector<ResolveInput> sorted = inputs;
  std::sort(sorted.begin(), sorted.end(), [](const ResolveInput& a, const ResolveInput& b) {
    return std::tie(a.content, a.page) < std::tie(b.content, b.page);
  });
  const auto resolver = make_resolver(options);
  for (const ResolveInput& input : sorted) resolver->add(input.content, input.page, PageView(*input.results));
  for (const Person& person : previous) resolver->previous(person);
  resolver->decide(decisions);
  Resolution out;
  const Status done = resolver->resolve([&](Person&& person) -> Status {
    out.persons.push_back(std::move(person));
    return {};
  });
  SPILLMAP_ASSERT(done.has_value());
  out.near_misses = resolver->near_misses();
  return out;
}

}  // namespace spillmap
