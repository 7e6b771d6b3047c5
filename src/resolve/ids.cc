#include "resolve/ids.h"

#include <algorithm>
#include <tuple>
#include <unordered_set>

namespace spillmap::resolve {

std::string person_id(const MentionRef& anchor, unsigned attempt) { return place_code(anchor, 'P', attempt); }

void History::add(const Person& person) {
  if (person_of_.empty()) person_of_.assign(mentions_.size(), none);
  const auto number = static_cast<std::uint32_t>(persons_.size());
  persons_.push_back({person.id, person.anchor, false});
  for (const MentionRef& ref : person.mentions)
    if (const auto mention = mentions_.find(ref)) person_of_[*mention] = number;
  former_.insert(former_.end(), person.former_ids.begin(), person.former_ids.end());
}

void History::follow(const std::vector<Decision>& decisions) {
  const auto owner = [&](const MentionRef& ref) {
    const auto mention = mentions_.find(ref);
    return mention && *mention < person_of_.size() ? person_of_[*mention] : none;
  };
  const auto first_owned = [&](const std::vector<MentionRef>& refs) {
    return std::find_if(refs.begin(), refs.end(), [&](const MentionRef& ref) { return owner(ref) != none; });
  };
  for (const Decision& d : decisions) {
    const auto rest = first_owned(d.one);
    if (rest == d.one.end()) continue;
    if (d.ruling == Ruling::same) {
      const auto other = first_owned(d.other);
      if (other != d.other.end() && owner(*rest) != owner(*other)) persons_[owner(*other)].yields = true;
      continue;
    }
    if (!d.other_is_one) continue;
    Known& person = persons_[owner(*rest)];
    if (std::find(d.other.begin(), d.other.end(), person.anchor) != d.other.end()) person.anchor = *rest;
  }
}

std::vector<History::Identity> History::identities(const std::vector<std::uint32_t>& roots, Clusters& clusters) const {
  std::vector<Identity> out;
  out.reserve(roots.size());
  for (const std::uint32_t root : roots) out.push_back({root, {}, {}, {}, {}});
  const auto of_root = [&](std::uint32_t root) {
    return static_cast<std::size_t>(std::lower_bound(roots.begin(), roots.end(), root) - roots.begin());
  };

  // How many mentions of which person are where now, and the first of them.
  struct Share {
    std::uint32_t person, cluster, count, first;
  };
  std::vector<Share> shares;
  for (std::uint32_t m = 0; m < person_of_.size(); ++m)
    if (person_of_[m] != none)
      shares.push_back({person_of_[m], static_cast<std::uint32_t>(of_root(clusters.root(m))), 1, m});
  std::sort(shares.begin(), shares.end(), [](const Share& a, const Share& b) {
    return std::tie(a.person, a.cluster, a.first) < std::tie(b.person, b.cluster, b.first);
  });
  std::size_t last = 0;
  for (std::size_t i = 0; i < shares.size(); ++i) {
    if (i != 0 && shares[last].person == shares[i].person && shares[last].cluster == shares[i].cluster) {
      ++shares[last].count;
    } else {
      if (i != 0) ++last;
      shares[last] = shares[i];
    }
  }
  if (!shares.empty()) shares.resize(last + 1);

  // Each person goes where the anchor is, or where most of the mentions are.
  std::vector<std::vector<std::uint32_t>> heirs(out.size());  // indices of shares
  for (std::size_t begin = 0, end = 0; begin < shares.size(); begin = end) {
    while (end < shares.size() && shares[end].person == shares[begin].person) ++end;
    std::size_t best = begin;
    for (std::size_t i = begin + 1; i < end; ++i)
      if (shares[i].count > shares[best].count) best = i;
    if (const auto anchor = mentions_.find(persons_[shares[begin].person].anchor)) {
      const std::size_t home = of_root(clusters.root(*anchor));
      for (std::size_t i = begin; i < end; ++i)
        if (shares[i].cluster == home) best = i;
    }
    heirs[shares[best].cluster].push_back(static_cast<std::uint32_t>(best));
    for (std::size_t i = begin; i < end; ++i)
      if (i != best && out[shares[i].cluster].split_from.empty())
        out[shares[i].cluster].split_from = persons_[shares[i].person].id;
  }
  const auto anchor_of = [&](const Share& share) {
    const MentionRef& anchor = persons_[share.person].anchor;
    return mentions_.find(anchor) ? anchor : mentions_.ref(share.first);
  };
  for (std::size_t c = 0; c < out.size(); ++c) {
    auto& here = heirs[c];
    if (here.empty()) continue;
    std::sort(here.begin(), here.end(), [&](std::uint32_t a, std::uint32_t b) {
      const bool a_yields = persons_[shares[a].person].yields, b_yields = persons_[shares[b].person].yields;
      if (a_yields != b_yields) return b_yields;
      if (shares[a].count != shares[b].count) return shares[a].count > shares[b].count;
      return persons_[shares[a].person].id < persons_[shares[b].person].id;
    });
    out[c].id = persons_[shares[here.front()].person].id;
    out[c].anchor = anchor_of(shares[here.front()]);
    out[c].split_from.clear();
    for (std::size_t i = 1; i < here.size(); ++i)
      out[c].former.push_back({persons_[shares[here[i]].person].id, anchor_of(shares[here[i]])});
  }
  std::vector<FormerId> former = former_;
  const auto before = [](const FormerId& a, const FormerId& b) {
    return std::tie(a.id, a.anchor) < std::tie(b.id, b.anchor);
  };
  std::sort(former.begin(), former.end(), before);
  for (const FormerId& f : former) {
    const auto mention = mentions_.find(f.anchor);
    if (!mention) continue;
    Identity& now = out[of_root(clusters.root(*mention))];
    if (now.id.empty()) {
      now.id = f.id;  // who it was before
      now.anchor = f.anchor;
      now.split_from.clear();
    } else if (now.id != f.id) {
      now.former.push_back(f);
    }
  }
  // New persons, in the order of their mentions, so that which of two that meet is the later one depends on nothing
  // else.
  std::unordered_set<std::string> taken;
  for (const Identity& now : out) {
    if (!now.id.empty()) taken.insert(now.id);
    for (const FormerId& f : now.former) taken.insert(f.id);
  }
  for (Identity& now : out) {
    std::sort(now.former.begin(), now.former.end(), before);
    now.former.erase(std::unique(now.former.begin(), now.former.end()), now.former.end());
    if (!now.id.empty()) continue;
    now.anchor = mentions_.ref(now.root);
    unsigned attempt = 0;
    do now.id = person_id(now.anchor, attempt++);
    while (!taken.insert(now.id).second);
  }
  std::sort(out.begin(), out.end(), [](const Identity& a, const Identity& b) { return a.id < b.id; });
  return out;
}

}  // namespace spillmap::resolve
