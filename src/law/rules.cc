#include "law/rules.h"

#include <openssl/evp.h>
#include <toml++/toml.h>

#include <algorithm>
#include <array>
#include <fstream>
#include <map>
#include <set>
#include <sstream>

#include "base/joined_files.h"
#include "base/text.h"
#include "law/conditions.h"
#include "law/vocabulary.h"
#include "model/us_state.h"

extern "C" const char spillmap_laws[], spillmap_laws_end[];

namespace spillmap::law {
namespace {

std::string sha256_hex(std::string_view text) {
  std::array<unsigned char, 32> digest{};
  unsigned length = 0;
  SPILLMAP_ASSERT(EVP_Digest(text.data(), text.size(), digest.data(), &length, EVP_sha256(), nullptr) == 1);
  return hex({reinterpret_cast<const char*>(digest.data()), digest.size()});
}

// One table of a law file. Every key must be asked for: what is left over at the end is unknown, which is an error, so
// that a misspelt key never silently does nothing. The first fault of a file is the one that is told.
class Reader {
 public:
  Reader(std::string file, std::optional<Error>& error) : file_(std::move(file)), error_(&error) {}

  Reader in(const toml::table& table, std::string where) const {
    Reader r = *this;
    r.table_ = &table;
    r.where_ = std::move(where);
    r.asked_ = std::make_shared<std::set<std::string, std::less<>>>();
    return r;
  }

  void fault(const toml::node* at, const std::string& what) const {
    if (*error_) return;
    const auto line = at != nullptr ? at->source().begin.line : table_ != nullptr ? table_->source().begin.line : 0;
    *error_ = Error{ErrorKind::malformed,
                    file_ + (line != 0 ? ":" + std::to_string(line) : "") + ": " + where_ + ": " + what};
  }
  bool failed() const { return error_->has_value(); }

  const toml::node* get(std::string_view key) const {
    asked_->insert(std::string(key));
    return table_->get(key);
  }
  std::string text(std::string_view key, bool needed = false) const {
    const toml::node* node = get(key);
    if (node == nullptr) {
      if (needed) fault(nullptr, "has no " + std::string(key));
      return {};
    }
    const auto value = node->value_exact<std::string>();
    if (!value || trim(*value).empty()) {
      fault(node, std::string(key) + " is not a text");
      return {};
    }
    return *value;
  }
  std::optional<Day> day(std::string_view key) const {
    const toml::node* node = get(key);
    if (node == nullptr) return std::nullopt;
    const auto value = node->value_exact<toml::date>();
    if (!value) {
      fault(node, std::string(key) + " is not a day (2026-02-28, without quotation marks)");
      return std::nullopt;
    }
    const auto day = spillmap::parse_day(date_text(*value));
    if (!day) fault(node, std::string(key) + " is no day of the calendar");
    return day;
  }
  std::int64_t number(std::string_view key, std::int64_t least, std::int64_t otherwise) const {
    const toml::node* node = get(key);
    if (node == nullptr) return otherwise;
    const auto value = node->value_exact<std::int64_t>();
    if (!value || *value < least || *value > 100'000'000) {
      fault(node, std::string(key) + " is not a number of at least " + std::to_string(least));
      return otherwise;
    }
    return *value;
  }
  bool flag(std::string_view key, bool otherwise) const {
    const toml::node* node = get(key);
    if (node == nullptr) return otherwise;
    const auto value = node->value_exact<bool>();
    if (!value) fault(node, std::string(key) + " is neither true nor false");
    return value.value_or(otherwise);
  }
  std::vector<std::string> texts(std::string_view key) const {
    std::vector<std::string> out;
    const toml::node* node = get(key);
    if (node == nullptr) return out;
    const toml::array* array = node->as_array();
    if (array == nullptr) {
      fault(node, std::string(key) + " is not a list of texts");
      return out;
    }
    for (const toml::node& item : *array) {
      const auto value = item.value_exact<std::string>();
      if (value)
        out.push_back(*value);
      else
        fault(&item, std::string(key) + " holds something that is not a text");
    }
    return out;
  }
  // Each table of an array of tables, or of a list of inline tables.
  template <class F>
  void each(std::string_view key, F visit) const {
    const toml::node* node = get(key);
    if (node == nullptr) return;
    const toml::array* array = node->as_array();
    if (array == nullptr) return fault(node, std::string(key) + " is not a list");
    std::size_t n = 0;
    for (const toml::node& item : *array) {
      ++n;
      const toml::table* table = item.as_table();
      if (table == nullptr) return fault(&item, std::string(key) + " holds something that is not a table");
      const Reader inner = in(*table, std::string(key) + " " + std::to_string(n));
      visit(inner);
      inner.finish();
    }
  }
  template <class F>
  void one(std::string_view key, F visit) const {
    const toml::node* node = get(key);
    if (node == nullptr) return;
    const toml::table* table = node->as_table();
    if (table == nullptr) return fault(node, std::string(key) + " is not a table");
    const Reader inner = in(*table, std::string(key));
    visit(inner);
    inner.finish();
  }
  void finish() const {
    for (const auto& [key, node] : *table_)
      if (!asked_->contains(key.str())) fault(&node, "unknown key '" + std::string(key.str()) + "'");
  }
  const toml::table& table() const { return *table_; }

  static std::string date_text(const toml::date& d) {
    char text[32];
    std::snprintf(text, sizeof text, "%04u-%02u-%02u", unsigned(d.year), unsigned(d.month), unsigned(d.day));
    return text;
  }

 private:
  std::string file_, where_;
  std::optional<Error>* error_;
  const toml::table* table_ = nullptr;
  std::shared_ptr<std::set<std::string, std::less<>>> asked_;
};

struct Source {
  std::string text;
  Day seen{};
};
using Sources = std::map<std::string, Source, std::less<>>;

void read_provenance(const Reader& r, const Sources& sources, Provenance& p) {
  p.cite = r.text("cite", true);
  p.source = r.text("source", true);
  const auto source = sources.find(p.source);
  if (source == sources.end()) {
    r.fault(nullptr, "source '" + p.source + "' is not in [sources]");
  } else {
    p.source_text = source->second.text;
    p.seen = source->second.seen;
  }
  const std::string confidence = r.text("confidence", true);
  if (const auto c = confidence_from(confidence))
    p.confidence = *c;
  else
    r.fault(nullptr, "confidence '" + confidence + "' is not one of high, medium, low");
  p.from = r.day("from");
  p.until = r.day("until");
  if (p.from && p.until && *p.from >= *p.until) r.fault(nullptr, "until is not after from");
  for (const std::string& name : r.texts("applies_by")) {
    const auto anchor = anchor_from(name);
    if (anchor)
      p.applies_by.push_back(*anchor);
    else
      r.fault(nullptr, "applies_by: '" + name + "' is not a day of an incident");
  }
  if (p.applies_by.empty()) p.applies_by.push_back(Anchor::discovered);
  p.note = r.text("note");
}

std::vector<Condition> read_conditions(const Reader& r, std::string_view key) {
  std::vector<Condition> out;
  for (const std::string& text : r.texts(key)) {
    Condition c{text, false};
    if (c.name.starts_with('!')) {
      c.negated = true;
      c.name.erase(0, 1);
    }
    if (!is_condition(c.name) && !question_text(c.name))
      r.fault(nullptr, std::string(key) + ": '" + c.name + "' is neither a condition nor a question of the vocabulary");
    out.push_back(std::move(c));
  }
  return out;
}

ElementSet read_elements(const Reader& r, std::string_view key, bool* any = nullptr) {
  ElementSet out;
  for (const std::string& name : r.texts(key)) {
    if (any != nullptr && name == "*") {
      *any = true;
      continue;
    }
    const auto element = element_from_id(name);
    if (element)
      out.add(*element);
    else
      r.fault(nullptr, std::string(key) + ": '" + name + "' is not an element");
  }
  return out;
}

Certainty read_word(const Reader& r, std::string_view key, const std::map<std::string, Certainty, std::less<>>& words,
                    std::string_view otherwise) {
  std::string word = r.text(key);
  if (word.empty()) word = otherwise;
  const auto at = words.find(word);
  if (at != words.end()) return at->second;
  r.fault(nullptr, std::string(key) + " '" + word + "' is not known");
  return Certainty::no;
}

std::vector<Threshold> read_thresholds(const Reader& r) {
  static const std::map<std::string, Operator, std::less<>> operators = {
      {"ge", Operator::ge}, {"gt", Operator::gt}, {"lt", Operator::lt}, {"le", Operator::le}};
  static const std::map<std::string, Basis, std::less<>> bases = {{"residents", Basis::residents},
                                                                  {"total", Basis::total},
                                                                  {"mailing", Basis::mailing},
                                                                  {"state", Basis::state},
                                                                  {"bad_addresses", Basis::bad_addresses}};
  std::vector<Threshold> out;
  r.each("threshold", [&](const Reader& t) {
    Threshold threshold;
    const std::string op = t.text("op", true), basis = t.text("basis", true);
    if (operators.contains(op))
      threshold.op = operators.at(op);
    else
      t.fault(nullptr, "op '" + op + "' is not one of ge, gt, lt, le");
    if (bases.contains(basis))
      threshold.basis = bases.at(basis);
    else
      t.fault(nullptr, "basis '" + basis + "' is not known");
    threshold.number = static_cast<std::uint64_t>(t.number("number", 0, -1));
    if (t.get("number") == nullptr) t.fault(nullptr, "has no number");
    out.push_back(threshold);
  });
  return out;
}

ClockRule read_clock(const Reader& r) {
  ClockRule clock;
  clock.anchor = r.text("anchor", true);
  if (!anchor_from(clock.anchor) && clock.anchor != "year_end" && clock.anchor != "discovered_imputed")
    r.fault(nullptr, "anchor '" + clock.anchor + "' is not known");
  const bool days = r.get("days") != nullptr, business = r.get("business_days") != nullptr;
  if (days == business) r.fault(nullptr, "needs one of days and business_days");
  clock.business = business;
  clock.days = static_cast<int>(r.number(business ? "business_days" : "days", 0, 0));
  return clock;
}

std::vector<std::string> read_recipients(const Reader& r) {
  std::vector<std::string> out = r.texts("recipients");
  for (const std::string& id : out)
    if (!recipient_name(id)) r.fault(nullptr, "recipient '" + id + "' is not in the vocabulary");
  return out;
}

void check_tags(const Reader& r, const std::vector<std::string>& tags) {
  for (const std::string& tag : tags)
    if (!content_words(tag)) r.fault(nullptr, "content tag '" + tag + "' is not in the vocabulary");
}

ElementRule read_element(const Reader& r, const Sources& sources) {
  ElementRule e;
  read_provenance(r, sources, e);
  e.any = read_elements(r, "any", &e.any_element);
  e.with = read_elements(r, "with");
  if (e.any.empty() && !e.any_element) r.fault(nullptr, "any names no element");
  e.without_name = read_word(r, "name",
                             {{"needed", Certainty::no},
                              {"not_needed", Certainty::certain},
                              {"conditional", Certainty::conditional},
                              {"ambiguous", Certainty::ambiguous}},
                             "needed");
  e.certainty = read_word(
      r, "certainty",
      {{"certain", Certainty::certain}, {"conditional", Certainty::conditional}, {"ambiguous", Certainty::ambiguous}},
      "certain");
  e.when = read_conditions(r, "when");
  e.question = r.text("question");
  if (!e.question.empty() && !question_text(e.question))
    r.fault(nullptr, "question '" + e.question + "' is not in the vocabulary");
  if (e.question.empty() && (e.certainty == Certainty::conditional || e.without_name == Certainty::conditional))
    r.fault(nullptr, "is conditional and names no question");
  return e;
}

DutyRule read_duty(const Reader& r, const Sources& sources) {
  DutyRule d;
  read_provenance(r, sources, d);
  d.id = r.text("id", true);
  d.recipient = r.text("recipient", true);
  if (!recipient_name(d.recipient)) r.fault(nullptr, "recipient '" + d.recipient + "' is not in the vocabulary");
  d.title = r.text("title");
  r.each("clock", [&](const Reader& c) { d.clock.push_back(read_clock(c)); });
  const std::string rule = r.text("rule");
  if (const auto known = due_rule_from(rule))
    d.rule = *known;
  else
    r.fault(nullptr, "rule '" + rule + "' is not known");
  d.threshold = read_thresholds(r);
  d.reached_by = r.text("reached_by");
  d.elements = read_elements(r, "elements");
  d.when = read_conditions(r, "when");
  d.months = static_cast<unsigned>(r.number("months", 1, 0));
  r.one("keep", [&](const Reader& c) { d.keep = read_clock(c); });
  r.one("assess", [&](const Reader& c) { d.assess = read_clock(c); });
  const std::string no_harm = r.text("on_no_harm");
  if (no_harm == "keep")
    d.on_no_harm = OnNoHarm::keep;
  else if (no_harm == "only")
    d.on_no_harm = OnNoHarm::only;
  else if (!no_harm.empty() && no_harm != "drop")
    r.fault(nullptr, "on_no_harm '" + no_harm + "' is not one of drop, keep, only");
  d.police_delay = r.flag("police_delay", true);
  d.content = r.texts("content");
  check_tags(r, d.content);
  std::sort(d.content.begin(), d.content.end());
  d.how = r.texts("how");
  const bool services = d.recipient == "paid_services";
  if (services != (d.months != 0)) r.fault(nullptr, "months go with paid_services and with nothing else");
  if (!services && d.clock.empty() && d.rule == DueRule::none) r.fault(nullptr, "has neither clock nor rule");
  return d;
}

Displaced read_displaced(const Reader& r, const Sources& sources) {
  Displaced d;
  read_provenance(r, sources, d);
  d.when = read_conditions(r, "when");
  d.recipients = read_recipients(r);
  const std::string result = r.text("result", true);
  if (const auto status = duty_status_from(result); status && *status != DutyStatus::required)
    d.result = *status;
  else
    r.fault(nullptr, "result '" + result + "' is not known");
  const std::string scope = r.text("scope");
  d.whole_holder = scope != "letter";
  if (!scope.empty() && scope != "holder" && scope != "letter") r.fault(nullptr, "scope is neither holder nor letter");
  d.question = r.text("question");
  if (d.result == DutyStatus::conditional && (d.question.empty() || !question_text(d.question)))
    r.fault(nullptr, "is conditional and names no question of the vocabulary");
  return d;
}

// Versions of one thing may not hold on the same day.
template <class Entry, class Key>
void check_versions(const Reader& r, const std::vector<Entry>& entries, Key key) {
  for (std::size_t i = 0; i < entries.size(); ++i)
    for (std::size_t k = 0; k < i; ++k) {
      if (key(entries[i]) != key(entries[k])) continue;
      const auto before = [](const Provenance& a, const Provenance& b) {
        return a.until && b.from && *a.until <= *b.from;
      };
      if (!before(entries[i], entries[k]) && !before(entries[k], entries[i]))
        r.fault(nullptr, "two versions of '" + key(entries[i]) + "' hold on one day");
    }
}

Law law_from(const toml::table& root, const std::string& file, std::optional<Error>& error) {
  Law law;
  law.file = file;
  const Reader top = Reader(file, error).in(root, "file");
  Sources sources;
  if (const toml::node* node = top.get("sources"); node != nullptr && node->is_table()) {
    for (const auto& [key, value] : *node->as_table()) {
      const toml::table* table = value.as_table();
      if (table == nullptr) {
        top.fault(&value, "source is not a table");
        continue;
      }
      const Reader r = top.in(*table, "sources." + std::string(key.str()));
      const std::string what = r.text("what", true), date = r.text("date", true);
      const std::optional<Day> seen = r.day("seen");
      if (!seen) r.fault(nullptr, "has no day on which it was seen");
      sources[std::string(key.str())] = {what + " (" + date + ")", seen.value_or(Day{})};
      r.finish();
    }
  } else {
    top.fault(nullptr, "has no [sources]");
  }
  if (top.get("law") == nullptr) top.fault(nullptr, "has no [law]");
  top.one("law", [&](const Reader& r) {
    law.id = r.text("id", true);
    law.jurisdiction = r.text("jurisdiction", true);
    law.name = r.text("name", true);
    law.short_name = r.text("short", true);
    law.trigger = r.text("trigger");
    law.medium = r.text("medium");
    law.note = r.text("note");
    law.checked_from = r.day("checked_from");
    law.when = read_conditions(r, "when");
    if (law.jurisdiction.starts_with("US-") && !us_state_name(law.jurisdiction.substr(3)))
      r.fault(nullptr, "jurisdiction '" + law.jurisdiction + "' is no state or territory");
    const std::string people = r.text("people");
    const std::vector<std::string> countries = r.texts("countries"), regions = r.texts("regions");
    if (!countries.empty() || !regions.empty()) {
      law.people = countries.empty() ? People::regions : People::countries;
      law.places = countries.empty() ? regions : countries;
    } else if (people == "all") {
      law.people = People::all;
    } else if (people == "residents" && law.jurisdiction.starts_with("US-")) {
      law.people = People::residents;
    } else {
      r.fault(nullptr, "people is neither all nor residents, and neither countries nor regions are named");
    }
    for (const std::string& name : r.texts("capacity_not")) {
      const auto capacity = capacity_from(name);
      if (capacity)
        law.capacity_not.push_back(*capacity);
      else
        r.fault(nullptr, "capacity '" + name + "' is not known");
    }
    for (const std::string& name : r.texts("holders")) {
      const auto kind = holder_kind_from(name);
      if (kind)
        law.holders.push_back(*kind);
      else
        r.fault(nullptr, "holder '" + name + "' is not known");
    }
  });
  top.each("element", [&](const Reader& r) { law.elements.push_back(read_element(r, sources)); });
  const auto encryption = [&](const Reader& r) {
    Encryption e;
    read_provenance(r, sources, e);
    e.exit = r.flag("exit", false);
    e.standard = r.text("standard");
    e.lost_with_key =
        read_word(r, "lost_with_key",
                  {{"yes", Certainty::certain}, {"no", Certainty::no}, {"unknown", Certainty::ambiguous}}, "unknown");
    law.encryption.push_back(std::move(e));
  };
  const auto harm = [&](const Reader& r) {
    Harm h;
    read_provenance(r, sources, h);
    h.exit = r.flag("exit", false);
    h.test = r.text("test");
    h.keep_years = static_cast<unsigned>(r.number("keep_years", 1, 0));
    law.harm.push_back(std::move(h));
  };
  const auto police = [&](const Reader& r) {
    Police p;
    read_provenance(r, sources, p);
    p.delay = r.flag("delay", false);
    if (r.get("oral_days") != nullptr) p.oral_days = static_cast<int>(r.number("oral_days", 1, 1));
    if (r.get("release_business_days") != nullptr)
      p.release_business_days = static_cast<int>(r.number("release_business_days", 1, 1));
    law.police.push_back(std::move(p));
  };
  // One table, or an array of dated ones.
  const auto one_or_each = [&](std::string_view key, const auto& visit) {
    const toml::node* node = top.get(key);
    if (node != nullptr && node->is_array())
      top.each(key, visit);
    else
      top.one(key, visit);
  };
  one_or_each("encryption", encryption);
  one_or_each("harm", harm);
  one_or_each("police", police);
  top.each("displaced", [&](const Reader& r) { law.displaced.push_back(read_displaced(r, sources)); });
  top.each("duty", [&](const Reader& r) { law.duties.push_back(read_duty(r, sources)); });
  top.each("content", [&](const Reader& r) {
    ContentRule c;
    read_provenance(r, sources, c);
    c.recipients = read_recipients(r);
    c.tags = r.texts("tags");
    check_tags(r, c.tags);
    if (c.tags.empty()) r.fault(nullptr, "has no tags");
    c.when = read_conditions(r, "when");
    c.elements = read_elements(r, "elements");
    c.threshold = read_thresholds(r);
    law.content.push_back(std::move(c));
  });
  if (law.elements.empty()) top.fault(nullptr, "has no [[element]]");
  if (law.duties.empty()) top.fault(nullptr, "has no [[duty]]");
  check_versions(top, law.duties, [](const DutyRule& d) { return d.id; });
  const auto same = [](std::string word) { return [word](const Provenance&) { return word; }; };
  check_versions(top, law.encryption, same("encryption"));
  check_versions(top, law.harm, same("harm"));
  check_versions(top, law.police, same("police"));
  top.finish();
  return law;
}
}  // namespace

bool Threshold::holds(std::uint64_t count) const {
  switch (op) {
    case Operator::ge: return count >= number;
    case Operator::gt: return count > number;
    case Operator::lt: return count < number;
    case Operator::le: return count <= number;
  }
  return false;
}

std::string to_words(const Threshold& t) {
  static constexpr std::array<std::string_view, 4> before = {"", "more than ", "fewer than ", "at most "};
  static constexpr std::array<std::string_view, 5> of = {" residents of the state", " people in all",
                                                         " people in the whole mailing", " residents of one state",
                                                         " addresses that do not work"};
  const auto op = static_cast<std::size_t>(t.op);
  return std::string(before[op]) + std::to_string(t.number) + (t.op == Operator::ge ? " or more" : "") +
         std::string(of[static_cast<std::size_t>(t.basis)]);
}

Result<Law> read_law(std::string_view file_name, std::string_view text) {
  if (text.size() > 1'000'000) return fail(ErrorKind::limit, std::string(file_name) + ": is larger than 1 MB");
  try {
    const toml::table root = toml::parse(text, file_name);
    std::optional<Error> error;
    Law law = law_from(root, std::string(file_name), error);
    if (error) return tl::unexpected(*error);
    law.digest = sha256_hex(text);
    return law;
  } catch (const toml::parse_error& e) {
    return fail(ErrorKind::malformed, std::string(file_name) + ":" + std::to_string(e.source().begin.line) + ": " +
                                          std::string(e.description()));
  }
}

Result<Rulebook> Rulebook::from_text(std::vector<std::pair<std::string, std::string>> files) {
  std::sort(files.begin(), files.end());
  Rulebook book;
  std::string all;
  for (const auto& [name, text] : files) {
    SPILLMAP_ASSIGN(Law law, read_law(name, text));
    all += name + "\n" + law.digest + "\n";
    book.laws_.push_back(std::move(law));
  }
  if (book.laws_.empty()) return fail(ErrorKind::usage, "there is no law file");
  std::sort(book.laws_.begin(), book.laws_.end(), [](const Law& a, const Law& b) { return a.id < b.id; });
  for (std::size_t i = 1; i < book.laws_.size(); ++i)
    if (book.laws_[i].id == book.laws_[i - 1].id)
      return fail(ErrorKind::malformed,
                  book.laws_[i].file + ": id '" + book.laws_[i].id + "' is that of " + book.laws_[i - 1].file + " too");
  for (const Law& law : book.laws_)
    for (const DutyRule& d : law.duties)
      if (!d.reached_by.empty() && book.find(d.reached_by) == nullptr)
        return fail(ErrorKind::malformed, law.file + ": duty " + d.id + ": there is no law '" + d.reached_by + "'");
  book.digest_ = sha256_hex(all);
  return book;
}

Result<Rulebook> Rulebook::from_folder(const std::filesystem::path& folder) {
  std::vector<std::pair<std::string, std::string>> files;
  std::error_code error;
  std::filesystem::recursive_directory_iterator it(folder, error), end;
  if (error) return fail(ErrorKind::io, "cannot read folder " + folder.string() + ": " + error.message());
  for (; it != end; it.increment(error)) {
    if (error) return fail(ErrorKind::io, "cannot read folder " + folder.string() + ": " + error.message());
    if (!it->is_regular_file() || it->path().extension() != ".toml") continue;
    std::ifstream in(it->path(), std::ios::binary);
    std::ostringstream text;
    if (!in || !(text << in.rdbuf())) return fail(ErrorKind::io, "cannot read " + it->path().string());
    files.emplace_back(std::filesystem::relative(it->path(), folder).generic_string(), text.str());
  }
  return from_text(std::move(files));
}

const Rulebook& Rulebook::built_in() {
  static const Rulebook book = [] {
    Result<Rulebook> read =
        from_text(read_joined_files({spillmap_laws, static_cast<std::size_t>(spillmap_laws_end - spillmap_laws)}));
    // The build has read them all before it embedded them.
    SPILLMAP_ASSERT(read.has_value());
    return std::move(*read);
  }();
  return book;
}

const Law* Rulebook::find(std::string_view id) const {
  const auto at = std::lower_bound(laws_.begin(), laws_.end(), id,
                                   [](const Law& law, std::string_view wanted) { return law.id < wanted; });
  return at != laws_.end() && at->id == id ? &*at : nullptr;
}

}  // namespace spillmap::law
