#include "report/summary.h"

#include <algorithm>
#include <map>
#include <unordered_map>

#include "base/text.h"

namespace spillmap::report {
namespace {

// A path may have thousands of parts; below this depth its file stands in the deepest folder that is kept.
constexpr std::size_t max_depth = 12;
// More rectangles than this in one folder cannot be told apart.
constexpr std::size_t max_children = 48;

struct TreeNode {
  std::string name;
  FolderNode::Kind kind = FolderNode::Kind::folder;
  std::vector<std::uint32_t> children;
  std::uint64_t people = 0, exposure = 0, files = 0;
  std::uint64_t last_person = 0;  // number from 1 of the person counted last, so that each counts once
};

class Tree {
 public:
  Tree() { nodes_.push_back({}); }

  // The chain of nodes from the root to the file, made where missing.
  std::vector<std::uint32_t> chain(const std::string& path) {
    std::vector<std::uint32_t> out{0};
    const auto parts = split(path, '/');
    for (std::size_t i = 0; i < parts.size(); ++i) {
      std::string_view part = parts[i];
      const bool last = i + 1 == parts.size();
      if (!last && i >= max_depth) continue;
      auto kind = last ? FolderNode::Kind::file : FolderNode::Kind::folder;
      if (!last && part.ends_with('!')) {
        part.remove_suffix(1);
        kind = FolderNode::Kind::container;
      }
      if (part.empty() && !last) continue;
      out.push_back(child(out.back(), part, kind));
    }
    return out;
  }

  void count(std::uint32_t node, std::uint64_t person) {
    TreeNode& n = nodes_[node];
    ++n.exposure;
    if (n.last_person != person) {
      n.last_person = person;
      ++n.people;
    }
  }

  void count_file(const std::vector<std::uint32_t>& chain) {
    for (std::uint32_t node : chain) ++nodes_[node].files;
  }

  std::vector<FolderNode> flatten() {
    std::vector<FolderNode> out;
    struct Open {
      std::uint32_t node, at;
    };
    std::vector<Open> queue;  // breadth first: no recursion over depths that a path decides
    const auto put = [&](std::uint32_t node, std::uint32_t parent) {
      const TreeNode& n = nodes_[node];
      queue.push_back({node, static_cast<std::uint32_t>(out.size())});
      out.push_back({parent, n.name, n.kind, n.people, n.exposure, n.files});
    };
    put(0, 0);
    for (std::size_t i = 0; i < queue.size(); ++i) {
      const auto [node, at] = queue[i];
      auto children = nodes_[node].children;
      std::sort(children.begin(), children.end(), [&](std::uint32_t a, std::uint32_t b) {
        const TreeNode &x = nodes_[a], &y = nodes_[b];
        return x.exposure != y.exposure ? x.exposure > y.exposure : x.name < y.name;
      });
      const std::size_t kept = children.size() <= max_children + 1 ? children.size() : max_children;
      for (std::size_t c = 0; c < kept; ++c) put(children[c], at);
      if (kept == children.size()) continue;
      FolderNode rest{at, std::to_string(children.size() - kept) + " smaller", FolderNode::Kind::rest, 0, 0, 0};
      for (std::size_t c = kept; c < children.size(); ++c) {
        rest.exposure += nodes_[children[c]].exposure;
        rest.files += nodes_[children[c]].files;
      }
      out.push_back(std::move(rest));
    }
    return out;
  }

 private:
  std::uint32_t child(std::uint32_t parent, std::string_view name, FolderNode::Kind kind) {
    std::string key = std::to_string(parent);
    key += kind == FolderNode::Kind::file ? '=' : '/';
    key += name;
    const auto [at, fresh] = index_.try_emplace(std::move(key), static_cast<std::uint32_t>(nodes_.size()));
    if (fresh) {
      nodes_[parent].children.push_back(at->second);
      TreeNode n;
      n.name = name;
      n.kind = kind;
      nodes_.push_back(std::move(n));
    }
    return at->second;
  }

  std::vector<TreeNode> nodes_;
  std::unordered_map<std::string, std::uint32_t> index_;  // looked up only, never walked
};

std::string state_of(const PostalAddress& address) {
  if (address.empty()) return "";
  const std::string country = to_upper(trim(address.country));
  if (!country.empty() && country != "US" && country != "USA" && country != "UNITED STATES") return "*";
  return to_upper(trim(address.state));
}

template <class Row>
std::vector<Row> sorted_by(std::map<std::string, Row>&& rows, std::uint64_t Row::*count) {
  std::vector<Row> out;
  for (auto& [key, row] : rows) out.push_back(std::move(row));
  std::stable_sort(out.begin(), out.end(), [&](const Row& a, const Row& b) { return a.*count > b.*count; });
  return out;
}

}  // namespace

Summary summarize(const ReportData& data) {
  Summary s;
  std::map<std::string, FormatCount> formats;
  for (const ReportFile& file : data.files) {
    ++s.items;
    ++s.by_status[static_cast<std::size_t>(file.status)];
    if (file.status == ItemStatus::read) ++s.items_read;
    if (file.path.find(member_separator) == std::string::npos) s.bytes += file.bytes;
    FormatCount& format = formats[file.format];
    format.format = file.format;
    ++format.items;
    format.bytes += file.bytes;
    ++format.by_status[static_cast<std::size_t>(file.status)];
  }
  s.by_format = sorted_by(std::move(formats), &FormatCount::items);

  Tree tree;
  std::vector<std::vector<std::uint32_t>> chains(data.files.size());
  std::map<std::string, StateCount> states;
  for (const ReportPerson& person : data.people) {
    ++s.people;
    s.minors += person.minor;
    s.deceased += person.deceased;
    s.without_address += person.address.empty();
    s.findings += person.findings.size() + person.findings_left_out;
    for (std::size_t e = 0; e < element_count; ++e) s.by_element[e] += person.elements.has(static_cast<Element>(e));
    for (std::size_t f = 0; f < sensitivity_count; ++f) s.by_sensitivity[f] += (person.flags >> f) & 1;
    const auto kinds = static_cast<std::size_t>(person.elements.size());
    if (s.by_number_of_elements.size() <= kinds) s.by_number_of_elements.resize(kinds + 1);
    ++s.by_number_of_elements[kinds];
    StateCount& state = states[state_of(person.address)];
    state.state = state_of(person.address);
    ++state.people;

    std::vector<std::uint32_t> files = person.more_files;
    for (const ReportFinding& finding : person.findings) files.push_back(finding.file);
    std::sort(files.begin(), files.end());
    files.erase(std::unique(files.begin(), files.end()), files.end());
    for (std::uint32_t file : files) {
      auto& chain = chains[file];
      if (chain.empty()) {
        chain = tree.chain(data.files[file].path);
        tree.count_file(chain);
        ++s.items_exposing;
      }
      for (std::uint32_t node : chain) tree.count(node, s.people);
    }
    s.files_of_person.push_back(std::move(files));
  }
  s.by_state = sorted_by(std::move(states), &StateCount::people);
  s.folders = tree.flatten();
  return s;
}

}  // namespace spillmap::report
