#define TOML_HEADER_ONLY 1
#define TOML_EXCEPTIONS 0
#define TOML_ENABLE_FORMATTERS 0
#include "pipeline/own_rules.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <toml++/toml.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <filesystem>
#include <set>

#include "base/fd.h"
#include "base/text.h"
#include "model/knowledge.h"

namespace spillmap::pipeline {
namespace {

constexpr std::string_view rules_name = "rules";
constexpr std::size_t most_file_bytes = 4u << 20, most_files = 200, most_problems = 50, most_proofs = 20'000;
constexpr std::size_t longest_proof = 20'000, longest_id = 60;

struct Problem {
  std::string file;
  std::uint32_t line = 0;
  std::string what;
};

Error error_of(const std::vector<Problem>& problems) {
  std::string text = problems.size() == 1 ? "a rule is not as it should be:" : "rules are not as they should be:";
  for (std::size_t i = 0; i < std::min(problems.size(), most_problems); ++i)
    text += "\n  " + problems[i].file + ":" + std::to_string(problems[i].line) + ": " + problems[i].what;
  if (problems.size() > most_problems) text += "\n  and " + std::to_string(problems.size() - most_problems) + " more";
  return {ErrorKind::usage, text};
}

std::uint32_t line_of(const toml::node& node) { return static_cast<std::uint32_t>(node.source().begin.line); }

// "CL-######": # a digit, @ a letter, * either; {n} or {n,m} so many of what stands before; a space, dash, dot or slash
// is any of these or nothing; everything else is itself, letters in either case. Nothing: what is wrong is in `why`.
std::optional<std::vector<ShapeStep>> shape_of(std::string_view text, std::string& why) {
  std::vector<ShapeStep> out;
  unsigned characters = 0;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const char c = text[at];
    if (c == '{') {
      const std::size_t close = text.find('}', at);
      if (close == std::string_view::npos || out.empty() || out.back().kind == ShapeStep::separator) {
        why = "a '{n}' or '{n,m}' stands behind a character and ends with '}'";
        return std::nullopt;
      }
      const auto parts = split(text.substr(at + 1, close - at - 1), ',');
      std::array<unsigned, 2> number{};
      bool good = parts.size() <= 2;
      for (std::size_t i = 0; i < parts.size() && good; ++i) {
        good = !parts[i].empty() && parts[i].size() <= 2 && all_digits(parts[i]);
        for (const char digit : parts[i]) number[i] = number[i] * 10 + static_cast<unsigned>(digit - '0');
      }
      if (parts.size() == 1) number[1] = number[0];
      if (!good || number[1] == 0 || number[0] > number[1] || number[1] > OwnRules::longest_run ||
          out.back().most != 1) {
        why = "'" + std::string(text.substr(at, close - at + 1)) + "' is not '{n}' or '{n,m}' with 1 to 40";
        return std::nullopt;
      }
      out.back().least = static_cast<std::uint8_t>(number[0]);
      out.back().most = static_cast<std::uint8_t>(number[1]);
      at = close;
      continue;
    }
    ShapeStep step;
    switch (c) {
      case '#': step.kind = ShapeStep::digit; break;
      case '@': step.kind = ShapeStep::letter; break;
      case '*': step.kind = ShapeStep::either; break;
      case ' ':
      case '-':
      case '.':
      case '/':
        step.kind = ShapeStep::separator;
        step.least = 0;
        break;
      default:
        if (!is_alnum(c)) {
          why = "'" + std::string(1, c) + "' has no meaning in a shape";
          return std::nullopt;
        }
        step.kind = ShapeStep::literal;
        step.character = upper(c);
    }
    // Neighbours of one kind are one step: "######" is "#{6}".
    ShapeStep* last = out.empty() ? nullptr : &out.back();
    if (last != nullptr && step.kind != ShapeStep::literal && step.kind != ShapeStep::separator &&
        last->kind == step.kind && last->least == last->most && last->most < OwnRules::longest_run &&
        (at + 1 >= text.size() || text[at + 1] != '{')) {
      ++last->least;
      ++last->most;
    } else {
      out.push_back(step);
    }
    if (out.size() > OwnRules::most_steps) {
      why = "a shape has at most 32 steps";
      return std::nullopt;
    }
  }
  for (const ShapeStep& step : out)
    if (step.kind != ShapeStep::separator) characters += step.least;
  if (characters < 4) {
    why = "a shape has at least four letters or digits: less stands everywhere";
    return std::nullopt;
  }
  if (out.front().kind == ShapeStep::separator || out.back().kind == ShapeStep::separator || out.front().least == 0) {
    why = "a shape begins and ends with a letter or a digit";
    return std::nullopt;
  }
  // Each step takes all that it can get, so what follows must be something else.
  const auto overlap = [](const ShapeStep& a, const ShapeStep& b) {
    const auto digit = [](const ShapeStep& s) {
      return s.kind == ShapeStep::digit || s.kind == ShapeStep::either ||
             (s.kind == ShapeStep::literal && is_digit(s.character));
    };
    const auto letter = [](const ShapeStep& s) {
      return s.kind == ShapeStep::letter || s.kind == ShapeStep::either ||
             (s.kind == ShapeStep::literal && is_alpha(s.character));
    };
    if (a.kind == ShapeStep::separator || b.kind == ShapeStep::separator) return a.kind == b.kind;
    if (a.kind == ShapeStep::literal && b.kind == ShapeStep::literal) return a.character == b.character;
    return (digit(a) && digit(b)) || (letter(a) && letter(b));
  };
  for (std::size_t i = 0; i < out.size(); ++i) {
    if (out[i].least == out[i].most) continue;
    for (std::size_t k = i + 1; k < out.size(); ++k) {
      if (overlap(out[i], out[k])) {
        why = "what stands behind a part that may be longer or shorter must be of another kind";
        return std::nullopt;
      }
      if (out[k].least != 0) break;
    }
  }
  return out;
}

std::optional<std::uint32_t> flag_named(std::string_view name) {
  for (const std::uint32_t flag :
       {std::uint32_t{flag_mental_health}, std::uint32_t{flag_substance_use}, std::uint32_t{flag_hiv},
        std::uint32_t{flag_reproductive}, std::uint32_t{flag_domestic_violence}})
    if (flags_to_string(flag) == name) return flag;
  return std::nullopt;
}

bool is_term_element(Element e) {
  return e == Element::diagnosis || e == Element::treatment || e == Element::medication;
}
bool is_number_element(Element e) {
  return !is_term_element(e) && e != Element::name && e != Element::address && e != Element::date_of_birth &&
         e != Element::email && e != Element::credentials && e != Element::genetic && e != Element::biometric;
}

std::string folded_phrase(std::string_view text) {
  std::string out;
  for (const std::string& word : folded_words(text)) out += (out.empty() ? "" : " ") + word;
  return out;
}

class Parser {
 public:
  Parser(OwnRuleBook& book, std::vector<Problem>& problems, std::set<std::string>& ids)
      : book_(book), problems_(problems), ids_(ids) {}

  void file(std::string_view text, const std::string& name) {
    file_ = name;
    if (!is_valid_utf8(text)) return problem(1, "the file is not text in UTF-8");
    const toml::parse_result parsed = toml::parse(text);
    if (!parsed)
      return problem(static_cast<std::uint32_t>(parsed.error().source().begin.line),
                     "this is not as TOML wants it: " + std::string(parsed.error().description()));
    for (const auto& [key, node] : parsed.table()) {
      const std::string_view section = key.str();
      if (section != "number" && section != "term" && section != "stop") {
        problem(line_of(node), "'" + std::string(section) + "' is no kind of rule: number, term and stop are");
        continue;
      }
      const toml::array* list = node.as_array();
      if (list == nullptr || !list->is_homogeneous(toml::node_type::table)) {
        problem(line_of(node), "a rule begins with [[" + std::string(section) + "]]");
        continue;
      }
      for (const toml::node& entry : *list) {
        if (book_.list.size() >= OwnRules::most_rules)
          return problem(line_of(entry), "these are more than 2,000 rules");
        rule(section, *entry.as_table());
      }
    }
  }

 private:
  void problem(std::uint32_t line, std::string what) { problems_.push_back({file_, line, std::move(what)}); }

  bool known_keys(const toml::table& table, std::initializer_list<std::string_view> keys) {
    bool good = true;
    for (const auto& [key, node] : table)
      if (std::find(keys.begin(), keys.end(), key.str()) == keys.end()) {
        problem(line_of(node), "'" + std::string(key.str()) + "' has no meaning here");
        good = false;
      }
    return good;
  }

  std::string text(const toml::table& table, std::string_view key, bool required) {
    const toml::node* node = table.get(key);
    if (node == nullptr) {
      if (required) problem(line_of(table), "the rule lacks '" + std::string(key) + "'");
      return {};
    }
    const auto value = node->value_exact<std::string>();
    if (!value || value->empty() || value->size() > OwnRules::longest_text) {
      problem(line_of(*node), "'" + std::string(key) + "' wants a text of at most 200 characters");
      return {};
    }
    return *value;
  }

  // Texts with the line of each.
  std::vector<std::pair<std::string, std::uint32_t>> texts(const toml::table& table, std::string_view key,
                                                           bool required, std::size_t longest) {
    std::vector<std::pair<std::string, std::uint32_t>> out;
    const toml::node* node = table.get(key);
    if (node == nullptr) {
      if (required) problem(line_of(table), "the rule lacks '" + std::string(key) + "'");
      return out;
    }
    const toml::array* list = node->as_array();
    if (list == nullptr || list->size() > OwnRules::most_values || (required && list->empty())) {
      problem(line_of(*node), "'" + std::string(key) + "' wants a list of texts in square brackets");
      return out;
    }
    for (const toml::node& entry : *list) {
      const auto value = entry.value_exact<std::string>();
      if (!value || value->empty() || value->size() > longest) {
        problem(line_of(entry), "a text of '" + std::string(key) + "' is none, or longer than " +
                                    std::to_string(longest) + " characters");
        continue;
      }
      out.emplace_back(*value, line_of(entry));
    }
    return out;
  }

  std::optional<Element> element(const toml::table& table, bool required, bool (*allowed)(Element)) {
    const std::string name = text(table, "element", required);
    if (name.empty()) return std::nullopt;
    const std::optional<Element> e = element_from_id(name);
    if (e && (allowed == nullptr || allowed(*e))) return e;
    std::string names;
    for (std::size_t i = 0; i < element_count; ++i)
      if (allowed == nullptr || allowed(static_cast<Element>(i)))
        names += (names.empty() ? "" : ", ") + std::string(id(static_cast<Element>(i)));
    problem(line_of(*table.get("element")), "'" + name + "' is none of: " + names);
    return std::nullopt;
  }

  void rule(std::string_view kind, const toml::table& table) {
    const std::size_t problems_before = problems_.size();
    OwnRuleInfo info;
    info.file = file_;
    info.line = line_of(table);
    info.id = text(table, "id", true);
    const bool good_id = info.id.size() <= longest_id && std::all_of(info.id.begin(), info.id.end(), [](char c) {
                           return is_lower(c) || is_digit(c) || c == '-';
                         });
    if (!good_id) problem(info.line, "an id is small letters, digits and dashes, at most 60");
    if (!info.id.empty() && !ids_.insert(info.id).second) problem(info.line, "there is another rule '" + info.id + "'");
    if (kind == "number")
      number(table, info);
    else if (kind == "term")
      term(table, info);
    else
      stop(table, info);
    // A rule without its proofs is none: nobody could change it with confidence.
    const auto index = static_cast<std::uint32_t>(book_.list.size());
    for (const bool must : {true, false})
      for (auto& [proof, line] : texts(table, must ? "match" : "no_match", must || kind != "stop", longest_proof)) {
        book_.proofs.push_back({index, line, std::move(proof), must});
        ++info.proofs;
      }
    if (book_.proofs.size() > most_proofs) problem(info.line, "these are more than 20,000 texts of proof");
    if (problems_.size() == problems_before) book_.list.push_back(std::move(info));
  }

  void number(const toml::table& table, OwnRuleInfo& info) {
    info.kind = OwnKind::number;
    known_keys(table, {"id", "element", "shape", "check", "labels", "label_required", "match", "no_match"});
    OwnNumber out;
    out.rule = info.id;
    info.element = element(table, true, is_number_element);
    if (info.element) out.element = *info.element;
    info.what = text(table, "shape", true);
    if (!info.what.empty()) {
      std::string why;
      if (const auto shape = shape_of(info.what, why))
        out.shape = *shape;
      else
        problem(line_of(*table.get("shape")), why);
    }
    const std::string check = text(table, "check", false);
    static constexpr std::array<std::string_view, own_check_count> checks = {"none", "mod10", "mod11", "mod97"};
    const auto named = std::find(checks.begin(), checks.end(), check);
    if (!check.empty() && named == checks.end())
      problem(line_of(*table.get("check")), "'" + check + "' is none of: none, mod10, mod11, mod97");
    else if (!check.empty())
      out.check = static_cast<OwnCheck>(named - checks.begin());
    for (const auto& [label, line] : texts(table, "labels", false, OwnRules::longest_text)) {
      out.labels.push_back(folded_phrase(label));
      if (out.labels.back().empty()) problem(line, "a label is made of words");
    }
    if (const toml::node* node = table.get("label_required")) {
      const auto value = node->value_exact<bool>();
      if (!value) problem(line_of(*node), "'label_required' is true or false");
      out.label_required = value.value_or(false);
      if (out.label_required && out.labels.empty())
        problem(line_of(*node), "'label_required' without 'labels' would match nothing");
    }
    book_.rules.numbers.push_back(std::move(out));
  }

  void term(const toml::table& table, OwnRuleInfo& info) {
    info.kind = OwnKind::term;
    known_keys(table, {"id", "element", "flags", "words", "match", "no_match"});
    OwnTerm out;
    out.rule = info.id;
    info.element = element(table, true, is_term_element);
    if (info.element) out.element = *info.element;
    for (const auto& [flag, line] : texts(table, "flags", false, OwnRules::longest_text)) {
      if (const auto bit = flag_named(flag))
        out.flags |= *bit;
      else
        problem(line, "'" + flag + "' is none of: mental_health, substance_use, hiv, reproductive, domestic_violence");
    }
    for (const auto& [words, line] : texts(table, "words", true, OwnRules::longest_text)) {
      out.words.push_back(folded_phrase(words));
      if (out.words.back().size() < 3) problem(line, "words of a term have at least three letters");
    }
    info.what = std::to_string(out.words.size()) + (out.words.size() == 1 ? " term" : " terms");
    book_.rules.terms.push_back(std::move(out));
  }

  void stop(const toml::table& table, OwnRuleInfo& info) {
    info.kind = OwnKind::stop;
    known_keys(table, {"id", "element", "values", "match", "no_match"});
    OwnStop out;
    out.rule = info.id;
    out.element = info.element = element(table, false, nullptr);
    for (const auto& [value, line] : texts(table, "values", true, OwnRules::longest_text)) {
      out.values.push_back(value);
      if (folded_phrase(value).empty()) problem(line, "a value has letters or digits");
    }
    info.what = std::to_string(out.values.size()) + (out.values.size() == 1 ? " value" : " values");
    book_.rules.stops.push_back(std::move(out));
  }

  OwnRuleBook& book_;
  std::vector<Problem>& problems_;
  std::set<std::string>& ids_;
  std::string file_;
};

Result<std::string> text_of(const std::string& path) {
  const UniqueFd file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
  struct stat now {};
  if (file.get() < 0 || ::fstat(file.get(), &now) != 0)
    return fail(ErrorKind::usage, fail_errno("cannot open " + printable_path(path)).value().message);
  if (!S_ISREG(now.st_mode)) return fail(ErrorKind::usage, printable_path(path) + " is no file");
  if (now.st_size > static_cast<off_t>(most_file_bytes))
    return fail(ErrorKind::usage, printable_path(path) + " is larger than 4 MiB");
  std::string out(static_cast<std::size_t>(now.st_size), '\0');
  const ssize_t have = read_full(file.get(), out.data(), out.size());
  if (have < 0) return fail_errno("cannot read " + printable_path(path));
  out.resize(static_cast<std::size_t>(have));
  return out;
}

bool says_own_rule(const Finding& f, const std::string& id) { return f.reason.starts_with(own_rule_reason(id)); }

}  // namespace

std::string_view to_string(OwnKind kind) {
  static constexpr std::array<std::string_view, 3> names = {"number", "term", "stop"};
  return names[static_cast<std::size_t>(kind)];
}

Result<OwnRuleBook> parse_own_rules(std::string_view text, const std::string& file) {
  OwnRuleBook book;
  std::vector<Problem> problems;
  std::set<std::string> ids;
  Parser(book, problems, ids).file(text, file);
  if (!problems.empty()) return tl::unexpected(error_of(problems));
  return book;
}

Result<OwnRuleBook> read_own_rules(const std::string& folder) {
  namespace fs = std::filesystem;
  std::error_code error;
  std::vector<std::string> paths;
  if (fs::is_directory(folder, error)) {
    for (fs::directory_iterator at(folder, error), end; !error && at != end; at.increment(error))
      if (at->path().extension() == ".toml") paths.push_back(at->path().native());
    if (error) return fail(ErrorKind::usage, "cannot list " + printable_path(folder) + ": " + error.message());
  } else {
    return fail(ErrorKind::usage, printable_path(folder) + " is no folder");
  }
  if (paths.empty()) return fail(ErrorKind::usage, "no file of " + printable_path(folder) + " ends in .toml");
  if (paths.size() > most_files)
    return fail(ErrorKind::usage, printable_path(folder) + " has more than 200 files of rules");
  std::sort(paths.begin(), paths.end());
  OwnRuleBook book;
  std::vector<Problem> problems;
  std::set<std::string> ids;
  Parser parser(book, problems, ids);
  for (const std::string& path : paths) {
    SPILLMAP_ASSIGN(const std::string text, text_of(path));
    parser.file(text, printable_path(path));
  }
  if (!problems.empty()) return tl::unexpected(error_of(problems));
  if (book.list.empty()) return fail(ErrorKind::usage, "no rule stands in " + printable_path(folder));
  return book;
}

Result<std::vector<OwnFailure>> prove(const OwnRuleBook& book, const ExplainOptions& given) {
  ExplainOptions options = given;
  Knowledge knowledge;
  knowledge.rules = book.rules;
  Writer packed;
  put(packed, knowledge);
  options.knowledge = packed.take();
  std::vector<std::string> texts;
  for (const OwnProof& proof : book.proofs) texts.push_back(proof.text);
  std::vector<std::uint32_t> matches(texts.size()), others(texts.size()), stopped(texts.size());
  // A stop takes away: what it should have taken is told by a value of it that was found all the same.
  SPILLMAP_TRY(explain_texts(texts, options, [&](std::size_t number, const ExplainedMessage& part) -> Status {
    const OwnRuleInfo& rule = book.list[book.proofs[number].rule];
    for (const Finding& f : part.page.findings) {
      if (says_own_rule(f, rule.id)) ++matches[number];
      ++others[number];
      if (rule.kind != OwnKind::stop) continue;
      for (const OwnStop& stop : book.rules.stops)
        if (stop.rule == rule.id)
          for (const std::string& value : stop.values)
            if (folded_phrase(f.value) == folded_phrase(value)) ++stopped[number];
    }
    return {};
  }));
  std::vector<OwnFailure> out;
  for (std::uint32_t i = 0; i < texts.size(); ++i) {
    const OwnProof& proof = book.proofs[i];
    const bool stop = book.list[proof.rule].kind == OwnKind::stop;
    if (!stop && proof.must_match && matches[i] == 0) out.push_back({i, "must match and does not"});
    if (!stop && !proof.must_match && matches[i] != 0) out.push_back({i, "must not match and does"});
    if (stop && proof.must_match && (stopped[i] != 0 || others[i] != 0))
      out.push_back({i, "must be passed over in silence, and something is found in it"});
    if (stop && !proof.must_match && others[i] == 0)
      out.push_back({i, "must not be passed over, and nothing is found in it"});
  }
  return out;
}

Result<OwnRules> own_rules_of(const Case& c) {
  SPILLMAP_ASSIGN(const std::optional<std::string> text, c.value(rules_name));
  OwnRules rules;
  if (!text) return rules;
  Reader in(*text);
  if (!get(in, rules) || !in.done()) return fail(ErrorKind::integrity, "a sealed row does not hold what it should");
  return rules;
}

Result<bool> put_own_rules(Case& c, const OwnRules& rules) {
  SPILLMAP_ASSIGN(const std::optional<std::string> before, c.value(rules_name));
  if (rules.empty()) {
    if (!before) return false;
    SPILLMAP_TRY(c.drop_value(rules_name));
    return true;
  }
  Writer out;
  put(out, rules);
  if (before == out.bytes()) return false;
  SPILLMAP_TRY(c.put_value(rules_name, out.bytes()));
  return true;
}

}  // namespace spillmap::pipeline
