#include "resolve/resolve.h"

#include <algorithm>
#include <tuple>

#include "resolve/person.h"
#include "resolve/rules.h"

namespace spillmap {
namespace {

class MentionResolver : public Resolver {
 public:
  explicit MentionResolver(const ResolveOptions& options) : options_(options) {}

  void add(const Sha256& content, std::uint32_t page, const PageView& results) override {
    mentions_.add(content, page, results);
  }
  Status resolve(const std::function<Status(Person&&)>& visit) override;

 private:
  const ResolveOptions options_;
  resolve::Mentions mentions_;
};

Status MentionResolver::resolve(const std::function<Status(Person&&)>& visit) {
  mentions_.close();
  resolve::Clusters clusters(mentions_);
  resolve::join_mentions(mentions_, clusters, options_.as_of);

  // Mentions by person: the first of a person stands for it, each points to the next.
  constexpr std::uint32_t none = 0xFFFFFFFFu;
  const std::uint32_t count = mentions_.size();
  std::vector<std::uint32_t> next(count, none), last(count, none);
  struct Numbered {
    std::uint64_t number;
    std::uint32_t root;
  };
  std::vector<Numbered> persons;
  for (std::uint32_t i = 0; i < count; ++i) {
    const std::uint32_t root = clusters.root(i);
    if (root == i)
      persons.push_back({resolve::person_number(mentions_.ref(i)), i});
    else
      next[last[root]] = i;
    last[root] = i;
  }
  std::vector<std::uint32_t>().swap(last);
  std::sort(persons.begin(), persons.end(), [](const Numbered& a, const Numbered& b) {
    return std::tie(a.number, a.root) < std::tie(b.number, b.root);
  });

  // Ward and guardian; the first that the mentions name counts.
  std::vector<std::pair<std::uint32_t, std::uint32_t>> guardians;
  for (const resolve::Tie& tie : mentions_.ties())
    if (tie.guardian) guardians.emplace_back(clusters.root(tie.to), clusters.root(tie.from));
  std::stable_sort(guardians.begin(), guardians.end(), [](const auto& a, const auto& b) { return a.first < b.first; });

  std::vector<std::uint32_t> members;
  for (const Numbered& person : persons) {
    members.clear();
    for (std::uint32_t i = person.root; i != none; i = next[i]) members.push_back(i);
    Person p = resolve::person_from(mentions_, members, options_);
    p.id = resolve::person_id(person.number);
    p.merges = clusters.merges(person.root);
    const auto guardian = std::lower_bound(guardians.begin(), guardians.end(), person.root,
                                           [](const auto& pair, std::uint32_t root) { return pair.first < root; });
    if (guardian != guardians.end() && guardian->first == person.root && guardian->second != person.root)
      p.guardian_id = resolve::person_id(resolve::person_number(mentions_.ref(guardian->second)));
    SPILLMAP_TRY(visit(std::move(p)));
  }
  return {};
}

}  // namespace

std::unique_ptr<Resolver> make_resolver(const ResolveOptions& options) {
  return std::make_unique<MentionResolver>(options);
}

Resolution resolve_mentions(const std::vector<ResolveInput>& inputs, const ResolveOptions& options) {
  std::vector<ResolveInput> sorted = inputs;
  std::sort(sorted.begin(), sorted.end(), [](const ResolveInput& a, const ResolveInput& b) {
    return std::tie(a.content, a.page) < std::tie(b.content, b.page);
  });
  const auto resolver = make_resolver(options);
  for (const ResolveInput& input : sorted) resolver->add(input.content, input.page, PageView(*input.results));
  Resolution out;
  const Status done = resolver->resolve([&](Person&& person) -> Status {
    out.persons.push_back(std::move(person));
    return {};
  });
  SPILLMAP_ASSERT(done.has_value());
  return out;
}

}  // namespace spillmap
