#include "resolve/resolve.h"

#include <algorithm>
#include <optional>
#include <tuple>

#include "resolve/ids.h"
#include "resolve/link.h"
#include "resolve/person.h"

namespace spillmap {
namespace {

class MentionResolver : public Resolver {
 public:
  explicit MentionResolver(const ResolveOptions& options) : options_(options) {}

  void add(const Sha256& content, std::uint32_t page, const PageView& results) override {
    mentions_.add(content, page, results);
  }
  Status resolve(const std::function<Status(Person&&)>& visit) override;
  void previous(const Person& person) override {
    close();
    history_->add(person);
  }
  std::string model_table() const override { return model_table_; }

 private:
  void close() {
    if (history_) return;
    mentions_.close();
    history_.emplace(mentions_);
  }

  const ResolveOptions options_;
  resolve::Mentions mentions_;
  std::optional<resolve::History> history_;  // there once all mentions are
  std::string model_table_;
};

Status MentionResolver::resolve(const std::function<Status(Person&&)>& visit) {
  close();
  resolve::Linker linker(mentions_, options_.as_of, options_.threads);
  linker.run();
  model_table_ = linker.model().table();
  resolve::Clusters& clusters = linker.clusters();

  // Mentions by person: the first of a person stands for it, each points to the next.
  constexpr std::uint32_t none = 0xFFFFFFFFu;
  const std::uint32_t count = mentions_.size();
  std::vector<std::uint32_t> next(count, none), last(count, none), roots;
  for (std::uint32_t i = 0; i < count; ++i) {
    const std::uint32_t root = clusters.root(i);
    if (root == i)
      roots.push_back(i);
    else
      next[last[root]] = i;
    last[root] = i;
  }
  std::vector<std::uint32_t>().swap(last);
  std::vector<resolve::History::Identity> persons = history_->identities(roots, clusters);
  std::vector<std::uint32_t> person_of_root(roots.size());
  const auto place = [&](std::uint32_t root) {
    return static_cast<std::size_t>(std::lower_bound(roots.begin(), roots.end(), root) - roots.begin());
  };
  for (std::uint32_t i = 0; i < persons.size(); ++i) person_of_root[place(persons[i].root)] = i;

  // Ward and guardian; the first that the mentions name counts.
  std::vector<std::pair<std::uint32_t, std::uint32_t>> guardians;
  for (const resolve::Tie& tie : mentions_.ties())
    if (tie.guardian) guardians.emplace_back(clusters.root(tie.to), clusters.root(tie.from));
  std::stable_sort(guardians.begin(), guardians.end(), [](const auto& a, const auto& b) { return a.first < b.first; });

  std::vector<std::uint32_t> members;
  for (const resolve::History::Identity& person : persons) {
    members.clear();
    for (std::uint32_t i = person.root; i != none; i = next[i]) members.push_back(i);
    Person p = resolve::person_from(mentions_, members, options_);
    p.id = person.id;
    p.anchor = person.anchor;
    p.former_ids = person.former;
    p.split_from = person.split_from;
    p.merges = linker.merges(person.root);
    const auto guardian = std::lower_bound(guardians.begin(), guardians.end(), person.root,
                                           [](const auto& pair, std::uint32_t root) { return pair.first < root; });
    if (guardian != guardians.end() && guardian->first == person.root && guardian->second != person.root)
      p.guardian_id = persons[person_of_root[place(guardian->second)]].id;
    SPILLMAP_TRY(visit(std::move(p)));
  }
  return {};
}

}  // namespace

std::unique_ptr<Resolver> make_resolver(const ResolveOptions& options) {
  return std::make_unique<MentionResolver>(options);
}

Resolution resolve_mentions(const std::vector<ResolveInput>& inputs, const ResolveOptions& options,
                            const std::vector<Person>& previous) {
  std::vector<ResolveInput> sorted = inputs;
  std::sort(sorted.begin(), sorted.end(), [](const ResolveInput& a, const ResolveInput& b) {
    return std::tie(a.content, a.page) < std::tie(b.content, b.page);
  });
  const auto resolver = make_resolver(options);
  for (const ResolveInput& input : sorted) resolver->add(input.content, input.page, PageView(*input.results));
  for (const Person& person : previous) resolver->previous(person);
  Resolution out;
  const Status done = resolver->resolve([&](Person&& person) -> Status {
    out.persons.push_back(std::move(person));
    return {};
  });
  SPILLMAP_ASSERT(done.has_value());
  return out;
}

}  // namespace spillmap
