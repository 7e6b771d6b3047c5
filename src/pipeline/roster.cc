#include "pipeline/roster.h"

#include <fcntl.h>
#include <sys/stat.h>

#include <algorithm>

#include "base/fd.h"
#include "base/text.h"
#include "pipeline/file_hash.h"
#include "pipeline/own_rules.h"

namespace spillmap::pipeline {
namespace {

constexpr std::string_view info_name = "roster", finished_name = "scan.finished";
constexpr std::uint64_t most_text_bytes = 512u << 20, most_findings = 8'000'000;

std::string page_name(std::uint32_t index) { return "roster/" + std::to_string(index); }

// What tells people apart, and what is lent to a person of whom files say less.
bool is_kept(const Finding& f) {
  if (!is_exposure(f)) return false;
  if (is_health(f.element)) return false;
  switch (f.element) {
    case Element::account_access:
    case Element::credentials:
    case Element::payment_card: return false;
    default: return true;
  }
}

// Numbers by which a holder knows people. An SSN, a telephone number or an e-mail address is found by its form anyway.
bool is_looked_for(Element e) {
  switch (e) {
    case Element::medical_record_number:
    case Element::health_insurance:
    case Element::bank_account:
    case Element::state_id:
    case Element::drivers_license:
    case Element::national_id: return true;
    default: return false;
  }
}

class Collector : public ExplainSink {
 public:
  Status begin(const std::string&, const std::string&, std::uint64_t) override { return {}; }
  Status part(const std::string&, const ExplainedMessage& part) override {
    ResultPage kept;
    for (const Mention& m : part.page.mentions) {
      Mention mention = m;
      mention.findings.clear();
      mention.guardian_of = mention.spouse_of = -1;
      bool tells = false;
      for (const std::uint32_t index : m.findings) {
        const Finding& f = part.page.findings[index];
        if (!is_kept(f)) continue;
        tells = tells || is_unique_identifier(f.element) || f.element == Element::name;
        mention.findings.push_back(static_cast<std::uint32_t>(kept.findings.size()));
        kept.findings.push_back(f);
      }
      // A doctor's column, a signature: not whom the list is of.
      if (!tells || m.role == Role::provider || m.role == Role::author) continue;
      kept.mentions.push_back(std::move(mention));
    }
    people += kept.mentions.size();
    if (!kept.mentions.empty()) pages.push_back(std::move(kept));
    return {};
  }
  Status end(const std::string& path, const ContentInfo& info) override {
    if (info.status != ItemStatus::read && why.empty())
      why = path + ": " + std::string(to_string(info.status)) + (info.reason.empty() ? "" : ", " + info.reason);
    return {};
  }
  std::vector<ResultPage> pages;
  std::uint64_t people = 0;
  std::string why;  // it was not read whole
};

std::string packed(const RosterInfo& info) {
  Writer out;
  out.str(info.name);
  out.str({reinterpret_cast<const char*>(info.sha256.data()), info.sha256.size()});
  out.u64(info.pages);
  out.u64(info.people);
  return out.take();
}

}  // namespace

Result<Roster> read_roster(const std::string& path, const ExplainOptions& given) {
  constexpr std::int64_t most_file_bytes = std::int64_t{512} << 20;
  const std::string name = printable_path(path);
  const UniqueFd file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
  struct stat now {};
  if (file.get() < 0 || ::fstat(file.get(), &now) != 0)
    return fail(ErrorKind::usage, fail_errno("cannot open the roster " + name).value().message);
  if (!S_ISREG(now.st_mode)) return fail(ErrorKind::usage, "the roster " + name + " is no file");
  if (now.st_size > most_file_bytes) return fail(ErrorKind::usage, "the roster " + name + " is larger than 512 MiB");
  const auto bytes = static_cast<std::uint64_t>(now.st_size);
  Roster out;
  out.info.name = name.substr(name.rfind('/') + 1);
  SPILLMAP_ASSIGN(out.info.sha256, hash_file(file.get(), bytes, "the roster"));
  ExplainOptions options = given;
  options.most_text_bytes = most_text_bytes;
  options.most_findings = most_findings;
  Collector people;
  SPILLMAP_ASSIGN(const ExplainSummary summary, explain_file(file.get(), bytes, out.info.name, options, people));
  // Half a list would tie people to those of the other half.
  if (summary.cut) return fail(ErrorKind::usage, "the roster " + name + " is too large");
  if (!people.why.empty()) return fail(ErrorKind::usage, "the roster could not be read whole: " + people.why);
  if (people.people == 0)
    return fail(ErrorKind::usage, "the roster " + name +
                                      " names nobody; it should be a table with a name or a number of each person, "
                                      "and headers that say which is which (see 'spillmap explain " +
                                      out.info.name + "')");
  out.pages = std::move(people.pages);
  out.info.pages = static_cast<std::uint32_t>(out.pages.size());
  out.info.people = people.people;
  return out;
}

Result<std::optional<RosterInfo>> roster_of(const Case& c) {
  SPILLMAP_ASSIGN(const std::optional<std::string> text, c.value(info_name));
  if (!text) return std::nullopt;
  RosterInfo info;
  Reader in(*text);
  info.name = in.str();
  const std::string hash = in.str(info.sha256.size());
  info.pages = in.u32();
  info.people = in.u64();
  if (!in.done() || hash.size() != info.sha256.size())
    return fail(ErrorKind::integrity, "a sealed row does not hold what it should");
  std::copy(hash.begin(), hash.end(), info.sha256.begin());
  return info;
}

Result<bool> put_roster(Case& c, const Roster& roster) {
  SPILLMAP_ASSIGN(const std::optional<RosterInfo> before, roster_of(c));
  if (before && before->sha256 == roster.info.sha256) return false;
  SPILLMAP_TRY(drop_roster(c));
  for (std::uint32_t i = 0; i < roster.pages.size(); ++i) {
    Writer out;
    put(out, roster.pages[i]);
    SPILLMAP_TRY(c.put_value(page_name(i), out.bytes()));
  }
  SPILLMAP_TRY(c.put_value(info_name, packed(roster.info)));
  SPILLMAP_TRY(c.put_value(finished_name, "no"));
  return true;
}

Result<bool> drop_roster(Case& c) {
  SPILLMAP_ASSIGN(const std::optional<RosterInfo> before, roster_of(c));
  if (!before) return false;
  for (std::uint32_t i = 0; i < before->pages; ++i) SPILLMAP_TRY(c.drop_value(page_name(i)));
  SPILLMAP_TRY(c.drop_value(info_name));
  SPILLMAP_TRY(c.put_value(finished_name, "no"));
  return true;
}

Status for_each_roster_page(const Case& c, const std::function<Status(std::uint32_t, const ResultPage&)>& visit) {
  SPILLMAP_ASSIGN(const std::optional<RosterInfo> info, roster_of(c));
  for (std::uint32_t i = 0; info && i < info->pages; ++i) {
    SPILLMAP_ASSIGN(const std::optional<std::string> bytes, c.value(page_name(i)));
    ResultPage page;
    Reader in(bytes ? std::string_view(*bytes) : std::string_view());
    if (!bytes || !get(in, page) || !in.done())
      return fail(ErrorKind::integrity, "a sealed row does not hold what it should");
    SPILLMAP_TRY(visit(i, page));
  }
  return {};
}

std::string roster_place(const ResultPage& page, std::uint32_t mention) {
  if (mention >= page.mentions.size() || page.mentions[mention].findings.empty()) return {};
  Locator place = page.findings[page.mentions[mention].findings.front()].locator;
  place.column = 0;
  place.line = 0;
  place.begin = place.end = 0;
  place.field.clear();
  return place.to_string();
}

Result<Knowledge> knowledge_of(const Case& c) {
  Knowledge out;
  SPILLMAP_TRY(for_each_roster_page(c, [&](std::uint32_t, const ResultPage& page) -> Status {
    for (const Mention& m : page.mentions) {
      if (!m.name.given.empty() && !m.name.family.empty()) out.names.push_back({m.name.given, m.name.family});
      for (const std::uint32_t index : m.findings) {
        const Finding& f = page.findings[index];
        if (is_looked_for(f.element)) out.numbers.push_back({f.element, alnum_upper(f.normalized)});
      }
    }
    return {};
  }));
  const auto sort_once = [](auto& list, std::size_t most) {
    std::sort(list.begin(), list.end());
    list.erase(std::unique(list.begin(), list.end()), list.end());
    if (list.size() > most) list.resize(most);
  };
  sort_once(out.names, Knowledge::most_names);
  sort_once(out.numbers, Knowledge::most_numbers);
  SPILLMAP_ASSIGN(out.rules, own_rules_of(c));
  return out;
}

}  // namespace spillmap::pipeline
