#include "pipeline/scope_case.h"

#include <fcntl.h>
#include <openssl/evp.h>
#include <sys/stat.h>
#include <unistd.h>
#include <zlib.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <filesystem>
#include <set>
#include <unordered_map>
#include <unordered_set>

#include "base/fd.h"
#include "base/text.h"
#include "pipeline/exposure.h"
#include "pipeline/place_walk.h"
#include "pipeline/scan.h"

namespace spillmap::pipeline {
namespace {

using scope::Item;

constexpr const char* index_name = "scope/index";
constexpr const char* digests_name = "scope/digests";
constexpr const char* chosen_name = "scope/chosen";

tl::unexpected<Error> broken() { return fail(ErrorKind::integrity, "a sealed row does not hold what it should"); }

std::string_view view(const Sha256& hash) { return {reinterpret_cast<const char*>(hash.data()), hash.size()}; }

static_assert(element_count <= ScopeIndex::first_flag && sensitive_flags < 1u << (31 - ScopeIndex::first_flag));

// What one finding shows of its owner, as resolution counts it.
std::uint32_t bits_of(const FindingView& f, bool bystander) {
  if (f.element == Element::name)
    return ScopeIndex::identified | (bystander ? 0u : 1u << static_cast<unsigned>(Element::name));
  std::uint32_t bits = 1u << static_cast<unsigned>(f.element);
  if (is_unique_identifier(f.element)) bits |= ScopeIndex::identified;
  if (is_health(f.element)) bits |= (f.flags & sensitive_flags) << ScopeIndex::first_flag;
  return bits;
}

Status add_exposed(const Case& c, const Owners& owners, const ContentRecord& record, ScopeIndex& index) {
  std::span<const Owners::Mentioned> left = owners.in(record.info.sha256);
  std::map<std::uint32_t, std::uint32_t> bits;
  PageView page;
  for (std::uint32_t p = 0; p < record.pages && !left.empty(); ++p) {
    if (left.front().page != p) continue;
    SPILLMAP_ASSIGN(const std::string bytes, c.packed_page(record.info.sha256, p));
    if (!page.read(bytes)) return broken();
    for (; !left.empty() && left.front().page == p; left = left.subspan(1)) {
      const Owners::Mentioned& m = left.front();
      if (m.mention >= page.mentions().size())
        return fail(ErrorKind::usage, "the people of the case are not up to date; run 'spillmap scan' again");
      const MentionView& mention = page.mentions()[m.mention];
      const bool bystander = mention.role == Role::provider || mention.role == Role::author;
      for (const std::uint32_t f : mention.findings)
        if (is_exposure(page.findings()[f])) bits[m.person] |= bits_of(page.findings()[f], bystander);
    }
  }
  for (const auto& [person, seen] : bits) index.exposed.push_back({person, seen});
  return {};
}

Result<ScopeIndex> build_index(const Case& c) {
  ScopeIndex index;
  SPILLMAP_ASSIGN(const Owners owners, Owners::load(c, false));
  for (std::uint32_t p = 0; p < owners.persons(); ++p) index.person_ids.push_back(owners.id(p));
  std::unordered_map<Sha256, std::uint32_t, Sha256Hash> numbers;
  index.first_exposed.push_back(0);
  const auto add = [&](const ContentRecord& record) -> Status {
    const auto [at, fresh] = numbers.try_emplace(record.info.sha256, static_cast<std::uint32_t>(index.contents.size()));
    if (fresh) {
      index.contents.push_back(record.info.sha256);
      SPILLMAP_TRY(add_exposed(c, owners, record, index));
      index.first_exposed.push_back(static_cast<std::uint32_t>(index.exposed.size()));
    }
    index.item_contents.push_back(at->second);
    return {};
  };
  std::vector<std::string> raw;  // paths as they are: places have them made printable
  SPILLMAP_TRY(c.for_each_source([&](const SourceRecord& s) -> Status {
    raw.push_back(s.path);
    return {};
  }));
  const Status walked = for_each_place(c, [&](const Place& place) -> Status {
    if (place.depth == 0) {
      if (index.items.size() >= raw.size()) return broken();
      index.first_content.push_back(static_cast<std::uint32_t>(index.item_contents.size()));
      index.items.push_back({place.root, raw[index.items.size()], place.bytes, Item::no_content});
      index.formats.push_back(place.format);
    }
    if (place.content != nullptr) {
      SPILLMAP_TRY(add(*place.content));
      if (place.depth == 0) index.items.back().content = index.item_contents.back();
    }
    SPILLMAP_ASSIGN(const std::optional<ContentRecord> path, c.find_content(path_content_id(place)));
    return path ? add(*path) : Status();
  });
  if (!walked) return tl::unexpected(walked.error());
  index.first_content.push_back(static_cast<std::uint32_t>(index.item_contents.size()));
  return index;
}

std::string packed(const ScopeIndex& index, const std::string& stamp) {
  Writer out;
  out.str(stamp);
  out.u64(index.items.size());
  for (std::size_t i = 0; i < index.items.size(); ++i) {
    const Item& item = index.items[i];
    out.u64(item.root);
    out.str(item.path);
    out.u64(item.bytes);
    out.u64(item.content);
    out.str(index.formats[i]);
    out.u64(index.first_content[i + 1] - index.first_content[i]);
  }
  for (const std::uint32_t content : index.item_contents) out.u64(content);
  out.u64(index.contents.size());
  for (std::size_t k = 0; k < index.contents.size(); ++k) {
    out.str(view(index.contents[k]));
    out.u64(index.first_exposed[k + 1] - index.first_exposed[k]);
  }
  std::uint32_t before = 0;
  for (const ScopeIndex::Exposed& e : index.exposed) {
    out.i64(static_cast<std::int64_t>(e.person) - before);
    out.u64(e.bits);
    before = e.person;
  }
  out.u64(index.person_ids.size());
  for (const std::string& id : index.person_ids) out.str(id);
  return out.take();
}

bool unpack(std::string_view bytes, const std::string& stamp, ScopeIndex& index) {
  Reader in(bytes);
  if (in.view() != stamp) return false;
  const std::size_t items = in.count();
  index.items.resize(items);
  index.formats.resize(items);
  index.first_content.assign(1, 0);
  for (std::size_t i = 0; i < items && in.ok(); ++i) {
    Item& item = index.items[i];
    item.root = in.u32();
    item.path = in.str();
    item.bytes = in.u64();
    item.content = in.u32();
    index.formats[i] = in.str();
    index.first_content.push_back(index.first_content.back() + static_cast<std::uint32_t>(in.bounded(bytes.size())));
  }
  if (!in.ok() || index.first_content.back() > bytes.size()) return false;
  index.item_contents.resize(index.first_content.back());
  for (std::uint32_t& content : index.item_contents) content = in.u32();
  const std::size_t contents = in.count();
  index.contents.resize(contents);
  index.first_exposed.assign(1, 0);
  for (std::size_t k = 0; k < contents && in.ok(); ++k) {
    const std::string_view hash = in.view(32);
    if (hash.size() != 32) return false;
    std::copy(hash.begin(), hash.end(), index.contents[k].begin());
    index.first_exposed.push_back(index.first_exposed.back() + static_cast<std::uint32_t>(in.bounded(bytes.size())));
  }
  if (!in.ok() || index.first_exposed.back() > bytes.size()) return false;
  index.exposed.resize(index.first_exposed.back());
  std::int64_t person = 0;
  for (ScopeIndex::Exposed& e : index.exposed) {
    person += in.i64();
    e.person = static_cast<std::uint32_t>(person);
    e.bits = in.u32();
  }
  index.person_ids.resize(in.count());
  for (std::string& id : index.person_ids) id = in.str();
  if (!in.done()) return false;
  const auto in_range = [](auto& list, std::size_t size, auto number) {
    return std::all_of(list.begin(), list.end(), [&](const auto& e) { return number(e) < size; });
  };
  return in_range(index.item_contents, contents, [](std::uint32_t k) { return k; }) &&
         in_range(index.exposed, index.person_ids.size(), [](const ScopeIndex::Exposed& e) { return e.person; });
}

// CRC-32, MD5 and SHA-1 of a file, with which archives and clouds name contents.
struct OtherHashes {
  std::string crc32, md5, sha1;
};
std::optional<OtherHashes> hashes_of(const std::string& path, std::uint64_t bytes, bool slow_ones) {
  const UniqueFd file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOFOLLOW));
  struct stat about {};
  if (file.get() < 0 || ::fstat(file.get(), &about) != 0 || !S_ISREG(about.st_mode) ||
      static_cast<std::uint64_t>(about.st_size) != bytes)
    return std::nullopt;
  struct Free {
    void operator()(EVP_MD_CTX* c) const { EVP_MD_CTX_free(c); }
  };
  using Digest = std::unique_ptr<EVP_MD_CTX, Free>;
  const Digest md5(EVP_MD_CTX_new()), sha1(EVP_MD_CTX_new());
  if (!md5 || !sha1) return std::nullopt;
  slow_ones = slow_ones && EVP_DigestInit_ex(md5.get(), EVP_md5(), nullptr) == 1 &&
              EVP_DigestInit_ex(sha1.get(), EVP_sha1(), nullptr) == 1;
  uLong crc = ::crc32(0, nullptr, 0);
  std::vector<unsigned char> buffer(1u << 18);
  for (;;) {
    const ssize_t n = ::read(file.get(), buffer.data(), buffer.size());
    if (n < 0 && errno == EINTR) continue;
    if (n < 0) return std::nullopt;
    if (n == 0) break;
    crc = ::crc32(crc, buffer.data(), static_cast<uInt>(n));
    if (!slow_ones) continue;
    EVP_DigestUpdate(md5.get(), buffer.data(), static_cast<std::size_t>(n));
    EVP_DigestUpdate(sha1.get(), buffer.data(), static_cast<std::size_t>(n));
  }
  OtherHashes out;
  std::array<char, 16> text{};
  std::snprintf(text.data(), text.size(), "%08lx", static_cast<unsigned long>(crc));
  out.crc32 = text.data();
  if (!slow_ones) return out;
  std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
  unsigned size = 0;
  EVP_DigestFinal_ex(md5.get(), digest.data(), &size);
  out.md5 = hex({reinterpret_cast<const char*>(digest.data()), size});
  EVP_DigestFinal_ex(sha1.get(), digest.data(), &size);
  out.sha1 = hex({reinterpret_cast<const char*>(digest.data()), size});
  return out;
}

// One content tells who it is and something of the person, as resolution asks.
bool affects(std::uint32_t bits) {
  return (bits & ScopeIndex::identified) != 0 && ElementSet::from_bits(bits).size() >= 2;
}

}  // namespace

std::vector<std::uint32_t> ScopeIndex::people_in(const std::vector<bool>& in_scope) const {
  std::vector<std::uint32_t> bits(person_ids.size());
  std::vector<bool> affected(person_ids.size()), seen(contents.size());
  for (std::size_t i = 0; i < items.size(); ++i) {
    if (!in_scope[i]) continue;
    for (std::uint32_t k = first_content[i]; k < first_content[i + 1]; ++k) {
      const std::uint32_t content = item_contents[k];
      if (seen[content]) continue;
      seen[content] = true;
      for (std::uint32_t e = first_exposed[content]; e < first_exposed[content + 1]; ++e) {
        const Exposed& x = exposed[e];
        bits[x.person] |= x.bits;
        if (affects(x.bits)) affected[x.person] = true;
      }
    }
  }
  for (std::size_t p = 0; p < bits.size(); ++p)
    if (!affected[p]) bits[p] = 0;
  return bits;
}

std::uint64_t ScopeIndex::count_people(const std::vector<bool>& in_scope) const {
  const std::vector<std::uint32_t> bits = people_in(in_scope);
  return static_cast<std::uint64_t>(std::count_if(bits.begin(), bits.end(), [](std::uint32_t b) { return b != 0; }));
}

std::vector<std::uint32_t> ScopeIndex::people_of(std::uint32_t item) const {
  std::vector<std::uint32_t> out;
  for (std::uint32_t k = first_content[item]; k < first_content[item + 1]; ++k)
    for (std::uint32_t e = first_exposed[item_contents[k]]; e < first_exposed[item_contents[k] + 1]; ++e)
      if (affects(exposed[e].bits)) out.push_back(exposed[e].person);
  std::sort(out.begin(), out.end());
  out.erase(std::unique(out.begin(), out.end()), out.end());
  return out;
}

Result<std::optional<ChosenScope>> chosen_scope(const Case& c) {
  SPILLMAP_ASSIGN(const std::optional<std::string> bytes, c.value(chosen_name));
  if (!bytes || bytes->empty()) return std::nullopt;
  Reader in(*bytes);
  ChosenScope chosen;
  chosen.list = static_cast<scope::List>(in.bounded(2));
  if (!scope::get(in, chosen.question) || !in.done()) return broken();
  return chosen;
}

Status choose_scope(Case& c, const std::optional<ChosenScope>& chosen) {
  Writer out;
  if (chosen) {
    out.byte(static_cast<std::uint8_t>(chosen->list));
    scope::put(out, chosen->question);
  }
  return c.put_value(chosen_name, out.bytes());
}

struct ScopeCase::Impl {
  std::string stamp;
  ScopeIndex index;
  bool index_made = false, digests_made = false;
  std::map<std::string, OtherHashes> digests;  // by the bytes of the content's SHA-256
  std::vector<EvidenceEntry> entries;
  std::vector<std::string> roots;
  std::unique_ptr<scope::ItemTree> tree;
  struct Part {
    scope::LedgerInfo ledger;
    scope::NameMatches matches;
    std::vector<scope::RootMap::Entry> fronts;
    SourceClock clock;
    std::vector<std::pair<std::int64_t, std::int64_t>> complete;
    std::vector<bool> covers;
    std::string state;  // what the matches rest on
    bool made = false;
  };
  std::vector<Part> parts;
  scope::Actors actors;

  Status load(const Case& c);
  Status load_index(const Case& c);
  Status load_digests(const Case& c);
  Status make_matches(const Case& c);
  bool load_matches(std::string_view bytes, std::size_t entry);
  std::string packed_matches(std::size_t entry) const;
  Status hash_items(const Case& c, scope::Digests& digests);
  Result<scope::RootMap> fronts_of(const Case& c, std::size_t entry) const;
  Status find_coverage(std::size_t entry);
  const scope::ItemTree& items() {
    if (!tree) tree = std::make_unique<scope::ItemTree>(index.items);
    return *tree;
  }
};

ScopeCase::ScopeCase(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}
ScopeCase::ScopeCase(ScopeCase&&) noexcept = default;
ScopeCase& ScopeCase::operator=(ScopeCase&&) noexcept = default;
ScopeCase::~ScopeCase() = default;

Result<ScopeCase> ScopeCase::load(const Case& c) {
  auto impl = std::make_unique<Impl>();
  SPILLMAP_TRY(impl->load(c));
  return ScopeCase(std::move(impl));
}

Status ScopeCase::Impl::load(const Case& c) {
  SPILLMAP_ASSIGN(stamp, c.people_stamp());
  roots = c.roots();
  SPILLMAP_TRY(load_index(c));
  SPILLMAP_ASSIGN(entries, evidence_of(c));
  parts.resize(entries.size());
  std::string renaming_ids;
  for (std::size_t e = 0; e < entries.size(); ++e) {
    SPILLMAP_ASSIGN(parts[e].ledger, ledger_of(c, entries[e].id));
    SPILLMAP_ASSIGN(parts[e].clock, clock_of(entries[e]));
    if (!parts[e].ledger.renamings.empty()) renaming_ids += std::to_string(entries[e].id) + ',';
    actors.add(parts[e].ledger, entries[e].id);
  }
  actors.settle();
  bool missing = false;
  for (std::size_t e = 0; e < entries.size(); ++e) {
    parts[e].state = stamp + ';' + renaming_ids;
    SPILLMAP_ASSIGN(const std::optional<std::string> bytes, c.value(evidence_value(entries[e].id, "matches")));
    if (bytes && load_matches(*bytes, e)) continue;
    parts[e].made = missing = true;
  }
  if (missing) SPILLMAP_TRY(make_matches(c));
  for (std::size_t e = 0; e < entries.size(); ++e) SPILLMAP_TRY(find_coverage(e));
  return {};
}

Status ScopeCase::Impl::load_index(const Case& c) {
  SPILLMAP_ASSIGN(const std::optional<std::string> bytes, c.value(index_name));
  if (bytes && unpack(*bytes, stamp, index)) return {};
  index = ScopeIndex();
  SPILLMAP_ASSIGN(index, build_index(c));
  index_made = true;
  return {};
}

bool ScopeCase::Impl::load_matches(std::string_view bytes, std::size_t e) {
  Part& part = parts[e];
  Reader in(bytes);
  if (in.view() != part.state) return false;
  part.fronts.resize(in.bounded(10'000));
  for (scope::RootMap::Entry& front : part.fronts) {
    front.front.resize(in.bounded(1000));
    for (std::string& piece : front.front) piece = in.str();
    front.folder = in.u32();
    front.votes = static_cast<double>(in.u64()) / 100;
    front.given = in.boolean();
  }
  if (!part.matches.load(in, index.items.size()) || !in.done() || part.matches.size() != part.ledger.names) {
    part.matches = scope::NameMatches();
    part.fronts.clear();
    return false;
  }
  return true;
}

std::string ScopeCase::Impl::packed_matches(std::size_t e) const {
  const Part& part = parts[e];
  Writer out;
  out.str(part.state);
  out.u64(part.fronts.size());
  for (const scope::RootMap::Entry& front : part.fronts) {
    out.u64(front.front.size());
    for (const std::string& piece : front.front) out.str(piece);
    out.u64(front.folder);
    out.u64(static_cast<std::uint64_t>(front.votes * 100));
    out.boolean(front.given);
  }
  part.matches.save(out);
  return out.take();
}

Status ScopeCase::Impl::load_digests(const Case& c) {
  SPILLMAP_ASSIGN(const std::optional<std::string> bytes, c.value(digests_name));
  if (!bytes) return {};
  Reader in(*bytes);
  for (std::size_t i = 0, count = in.count(); i < count && in.ok(); ++i) {
    OtherHashes& of = digests[in.str()];
    of.crc32 = in.str();
    of.md5 = in.str();
    of.sha1 = in.str();
  }
  return in.done() ? Status() : Status(broken());
}

// SHA-256 is known of every content. Others are worked out where a name has one and a file of its size is still there:
// most cases never need them, so no scan pays for them.
Status ScopeCase::Impl::hash_items(const Case& c, scope::Digests& out) {
  bool sha256_named = false, others = false, slow = false;
  std::unordered_set<std::uint64_t> sizes;
  for (std::size_t e = 0; e < entries.size(); ++e)
    SPILLMAP_TRY(for_each_name(
        c, entries[e].id, parts[e].ledger.name_pages, [&](std::uint32_t, const scope::StoredName& name) -> Status {
          if (name.hash.empty()) return {};
          sha256_named |= name.hash.find("sha256:") != std::string::npos;
          const bool md5_or_sha1 =
              name.hash.find("md5:") != std::string::npos || name.hash.find("sha1:") != std::string::npos;
          if (!name.size || (!md5_or_sha1 && name.hash.find("crc32:") == std::string::npos)) return {};
          others = true;
          slow |= md5_or_sha1;
          sizes.insert(*name.size);
          return {};
        }));
  if (sha256_named)
    for (std::uint32_t i = 0; i < index.items.size(); ++i)
      if (index.items[i].content != Item::no_content)
        out.items["sha256:" + hex(view(index.contents[index.items[i].content]))].push_back(i);
  if (!others) return {};
  SPILLMAP_TRY(load_digests(c));
  for (std::uint32_t i = 0; i < index.items.size(); ++i) {
    const Item& item = index.items[i];
    if (item.content == Item::no_content || !sizes.contains(item.bytes)) continue;
    const std::string key(view(index.contents[item.content]));
    auto known = digests.find(key);
    if (known == digests.end() || (slow && known->second.sha1.empty())) {
      if (item.root >= roots.size()) continue;
      const std::optional<OtherHashes> made = hashes_of(roots[item.root] + '/' + item.path, item.bytes, slow);
      if (!made) continue;
      known = digests.insert_or_assign(key, *made).first;
      digests_made = true;
    }
    out.items["crc32:" + known->second.crc32].push_back(i);
    if (known->second.sha1.empty()) continue;
    out.items["md5:" + known->second.md5].push_back(i);
    out.items["sha1:" + known->second.sha1].push_back(i);
  }
  return {};
}

Result<scope::RootMap> ScopeCase::Impl::fronts_of(const Case& c, std::size_t e) const {
  scope::RootMap map(*tree);
  const EvidenceEntry& entry = entries[e];
  for (const auto& [from, to] : entry.told.roots) {
    FileName name;
    name.path = from;
    const std::vector<scope::Parts> front = scope::readings(name);
    // TO: a folder in one of the roots, absolute or below it.
    std::uint32_t folder = scope::ItemTree::none;
    for (std::uint32_t r = 0; r < roots.size() && folder == scope::ItemTree::none; ++r) {
      if (tree->root(r) == scope::ItemTree::none) continue;
      std::string below = to;
      if (below == roots[r]) below.clear();
      if (below.starts_with(roots[r] + '/')) below.erase(0, roots[r].size() + 1);
      const auto found = tree->resolve(tree->root(r), scope::split_path(below, false), 0);
      if (!found.empty()) folder = found.front().node;
    }
    if (folder == scope::ItemTree::none)
      return fail(ErrorKind::usage, "there is no folder " + printable_path(to) + " in the case (evidence " +
                                        std::to_string(entry.id) + ")");
    map.give(front.empty() ? scope::Parts() : front.front(), folder);
  }
  // Enough names to know the fronts; the order of names is that of the evidence.
  constexpr std::uint64_t enough = 200'000;
  const std::uint64_t step = std::max<std::uint64_t>(1, parts[e].ledger.names / enough);
  SPILLMAP_TRY(for_each_name(c, entry.id, parts[e].ledger.name_pages,
                             [&](std::uint32_t number, const scope::StoredName& name) -> Status {
                               if (number % step == 0) map.learn(name.view());
                               return {};
                             }));
  map.settle();
  return map;
}

Status ScopeCase::Impl::make_matches(const Case& c) {
  const scope::ItemTree& all = items();
  scope::Digests found;
  SPILLMAP_TRY(hash_items(c, found));
  std::vector<scope::RootMap> maps;
  for (std::size_t e = 0; e < entries.size(); ++e) {
    if (!parts[e].made) {
      maps.emplace_back(all);
      maps.back().set_entries(parts[e].fronts);
      continue;
    }
    SPILLMAP_ASSIGN(scope::RootMap map, fronts_of(c, e));
    parts[e].fronts = map.entries();
    maps.push_back(std::move(map));
  }
  scope::Renames renames;
  for (std::size_t e = 0; e < entries.size(); ++e) {
    if (parts[e].ledger.renamings.empty()) continue;
    std::unordered_map<std::uint32_t, scope::TreePlace> places;
    for (const scope::Renaming& r : parts[e].ledger.renamings) {
      places.try_emplace(r.from);
      places.try_emplace(r.to);
    }
    SPILLMAP_TRY(for_each_name(c, entries[e].id, parts[e].ledger.name_pages,
                               [&](std::uint32_t number, const scope::StoredName& name) -> Status {
                                 const auto at = places.find(number);
                                 if (at != places.end()) at->second = scope::place_of(all, maps[e], name.view());
                                 return {};
                               }));
    for (const scope::Renaming& r : parts[e].ledger.renamings) {
      const TimeSpan at = in_utc(r.at, parts[e].clock);
      if (at.known) renames.add(places[r.from], places[r.to], at.from);
    }
  }
  renames.settle();
  for (std::size_t e = 0; e < entries.size(); ++e) {
    Part& part = parts[e];
    if (!part.made) continue;
    SPILLMAP_TRY(for_each_name(c, entries[e].id, part.ledger.name_pages,
                               [&](std::uint32_t, const scope::StoredName& name) -> Status {
                                 const FileName file = name.view();
                                 scope::Match match = scope::match_name(all, maps[e], found, file);
                                 std::vector<scope::NameMatches::Variant> variants;
                                 if (!renames.empty() && match.rule != scope::MatchRule::content) {
                                   const scope::TreePlace place = scope::place_of(all, maps[e], file);
                                   if (!place.empty())
                                     for (const std::int64_t until : renames.times(place)) {
                                       scope::Match then = scope::match_place(all, renames.follow(place, until));
                                       // The case may be of a time before the renaming: then what has the name is it.
                                       if (then.sureness == scope::MatchClass::none) then = match;
                                       if (then.items != match.items) then.rule = scope::MatchRule::renamed;
                                       variants.push_back({until, std::move(then)});
                                     }
                                 }
                                 part.matches.add(std::move(match), std::move(variants));
                                 return {};
                               }));
  }
  return {};
}

Status ScopeCase::Impl::find_coverage(std::size_t e) {
  Part& part = parts[e];
  const EvidenceInfo& info = entries[e].info;
  const EvidenceTold& told = entries[e].told;
  const bool whole = info.status == ItemStatus::read;
  const bool by_format = !info.coverage.empty() && part.ledger.gaps_seen == 0 &&
                         std::all_of(info.coverage.begin(), info.coverage.end(),
                                     [](const Coverage& x) { return x.state == CoverageState::complete; });
  if (whole && (by_format || told.complete || told.complete_from || told.complete_to)) {
    // Only what is within for certain counts: the error of the clock makes the span shorter.
    std::int64_t from = INT64_MIN, to = INT64_MAX;
    for (const Coverage& x : info.coverage) {
      const TimeSpan first = in_utc(x.from, part.clock), last = in_utc(x.to, part.clock);
      from = first.known ? std::max(from, first.to) : INT64_MAX;
      to = last.known ? std::min(to, last.from) : INT64_MIN;
    }
    if (info.coverage.empty()) from = to = 0;
    if (told.complete_from) from = *told.complete_from;
    if (told.complete_to) to = *told.complete_to;
    // What the log itself says is missing is missing, whoever says otherwise.
    std::vector<std::pair<std::int64_t, std::int64_t>> spans;
    if (from <= to) spans.emplace_back(from, to);
    for (const scope::StoredGap& gap : part.ledger.gaps) {
      const TimeSpan a = in_utc(gap.from, part.clock), b = in_utc(gap.to, part.clock);
      if (!a.known || !b.known) {
        spans.clear();
        break;
      }
      std::vector<std::pair<std::int64_t, std::int64_t>> left;
      for (const auto& [begin, end] : spans) {
        if (begin < a.from) left.emplace_back(begin, std::min(end, a.from - 1));
        if (end > b.to) left.emplace_back(std::max(begin, b.to + 1), end);
      }
      spans = std::move(left);
    }
    if (part.ledger.gaps_seen > part.ledger.gaps.size()) spans.clear();
    part.complete = std::move(spans);
  }
  part.covers.assign(index.items.size(), false);
  if (part.complete.empty()) return {};
  constexpr double enough_votes = 3;
  const scope::ItemTree& all = items();
  for (const scope::RootMap::Entry& front : part.fronts) {
    if (front.votes < enough_votes) continue;
    for (std::uint32_t i = 0; i < index.items.size(); ++i)
      if (!part.covers[i] && all.is_below(all.node_of(i), front.folder)) part.covers[i] = true;
  }
  return {};
}

Status ScopeCase::keep(Case& c) {
  Impl& s = *impl_;
  if (s.index_made) SPILLMAP_TRY(c.put_value(index_name, packed(s.index, s.stamp)));
  s.index_made = false;
  if (s.digests_made) {
    Writer out;
    out.u64(s.digests.size());
    for (const auto& [content, of] : s.digests)
      for (const std::string* text : {&content, &of.crc32, &of.md5, &of.sha1}) out.str(*text);
    SPILLMAP_TRY(c.put_value(digests_name, out.bytes()));
  }
  s.digests_made = false;
  for (std::size_t e = 0; e < s.entries.size(); ++e) {
    if (!s.parts[e].made) continue;
    SPILLMAP_TRY(c.put_value(evidence_value(s.entries[e].id, "matches"), s.packed_matches(e)));
    s.parts[e].made = false;
  }
  return {};
}

const ScopeIndex& ScopeCase::index() const { return impl_->index; }
const std::vector<EvidenceEntry>& ScopeCase::entries() const { return impl_->entries; }
const scope::LedgerInfo& ScopeCase::ledger(std::size_t e) const { return impl_->parts[e].ledger; }
const scope::NameMatches& ScopeCase::matches(std::size_t e) const { return impl_->parts[e].matches; }
const std::vector<scope::RootMap::Entry>& ScopeCase::fronts(std::size_t e) const { return impl_->parts[e].fronts; }
const scope::Actors& ScopeCase::actors() const { return impl_->actors; }
const SourceClock& ScopeCase::clock(std::size_t e) const { return impl_->parts[e].clock; }
const std::vector<std::pair<std::int64_t, std::int64_t>>& ScopeCase::complete(std::size_t e) const {
  return impl_->parts[e].complete;
}

std::string ScopeCase::folder_words(const scope::RootMap::Entry& front) const {
  const scope::ItemTree& all = impl_->items();
  const std::uint32_t root = all.root_of(front.folder);
  const std::string folder = all.path(front.folder);
  std::string out = root < impl_->roots.size() ? impl_->roots[root] : std::string();
  if (!folder.empty()) out += '/' + folder;
  return printable_path(out);
}

Result<ScopeAnswer> ScopeCase::ask(const Case& c, const scope::Question& question, bool with_events) const {
  const Impl& s = *impl_;
  ScopeAnswer out;
  out.question = question;
  std::vector<scope::Source> sources;
  for (std::size_t e = 0; e < s.entries.size(); ++e) {
    const Impl::Part& part = s.parts[e];
    scope::Source source;
    source.id = s.entries[e].id;
    source.ledger = &part.ledger;
    source.matches = &part.matches;
    source.clock = part.clock;
    source.complete = part.complete;
    source.covers = part.covers;
    source.for_each_page = [&c, id = source.id, pages = part.ledger.group_pages](const auto& visit) {
      return for_each_group_page(c, id, pages, visit);
    };
    sources.push_back(std::move(source));
  }
  SPILLMAP_ASSIGN(out.verdicts, scope::judge(s.index.items, sources, s.actors, question, with_events));
  const scope::Verdicts& v = out.verdicts;
  out.lower = {v.lower_count, s.index.count_people(v.lower)};
  out.likely = {v.likely_count, s.index.count_people(v.likely)};
  out.upper = {v.upper_count, s.index.count_people(v.upper)};
  out.all = {s.index.items.size(), s.index.person_ids.size()};
  if (question.volume) {
    std::vector<scope::BoundFile> files;
    for (std::uint32_t i = 0; i < s.index.items.size(); ++i) {
      if (!v.upper[i]) continue;
      const std::uint64_t bytes = s.index.items[i].bytes;
      files.push_back({bytes * 10 / scope::most_packing(s.index.formats[i]), s.index.people_of(i)});
    }
    out.bound = scope::within_volume(files, *question.volume, s.index.person_ids.size());
  }
  return out;
}

void look_through(Case& c, const ScopeCase& scoped, const ScopeAnswer& answer, scope::List list) {
  struct Seen {
    std::vector<std::uint32_t> bits;
    std::vector<std::string> ids;
    std::unordered_set<Sha256, Sha256Hash> contents;
    std::unordered_set<std::string> sources;
  };
  const ScopeIndex& index = scoped.index();
  const std::vector<bool>& in = answer.verdicts.list(list);
  auto seen = std::make_shared<Seen>();
  seen->bits = index.people_in(in);
  seen->ids = index.person_ids;
  for (std::size_t i = 0; i < index.items.size(); ++i) {
    if (!in[i]) continue;
    seen->sources.insert(std::to_string(index.items[i].root) + '/' + index.items[i].path);
    for (std::uint32_t k = index.first_content[i]; k < index.first_content[i + 1]; ++k)
      seen->contents.insert(index.contents[index.item_contents[k]]);
  }
  Case::View view;
  view.source = [seen](const SourceRecord& s) { return seen->sources.contains(std::to_string(s.root) + '/' + s.path); };
  view.person = [seen](Person& p) {
    std::erase_if(p.mentions, [&](const MentionRef& m) { return !seen->contents.contains(m.content); });
    const auto at = std::lower_bound(seen->ids.begin(), seen->ids.end(), p.id);
    const std::uint32_t bits =
        at != seen->ids.end() && *at == p.id ? seen->bits[static_cast<std::size_t>(at - seen->ids.begin())] : 0;
    p.affected = p.affected && bits != 0;
    p.elements = ElementSet::from_bits(p.affected ? p.elements.bits() & bits : 0);
    p.flags = p.affected ? p.flags & (~sensitive_flags | (bits >> ScopeIndex::first_flag & sensitive_flags)) : 0;
    if (!p.affected) p.affected_reason.clear();
  };
  c.look_through(std::move(view));
}

}  // namespace spillmap::pipeline
