#include "notify/template.h"

#include <toml++/toml.h>

#include <algorithm>
#include <array>
#include <fstream>
#include <optional>
#include <sstream>

#include "base/text.h"

extern "C" const char spillmap_notify_templates[], spillmap_notify_templates_end[];

namespace spillmap::notify {
namespace {
constexpr int most_depth = 8;                 // of conditions in each other
constexpr std::size_t most_bytes = 1u << 20;  // of one file

// Every placeholder, with the key of the incident file under which a missing one is given; "" where the program itself
// gives the value.
struct Placeholder {
  std::string_view name, key;
};
constexpr std::array placeholders = {
    Placeholder{"date", "dates.letters_sent"},
    Placeholder{"letter.number", ""},
    Placeholder{"person.name", ""},
    Placeholder{"addressee", ""},
    Placeholder{"about", ""},
    Placeholder{"elements", ""},
    Placeholder{"state.name", ""},
    Placeholder{"count.total", ""},
    Placeholder{"holder.name", "holder.name"},
    Placeholder{"parent_company", "letter_choices.parent_company"},
    Placeholder{"sender.organisation", "sender.organisation"},
    Placeholder{"sender.name", "sender.name"},
    Placeholder{"sender.title", "sender.title"},
    Placeholder{"sender.address", "sender.address"},
    Placeholder{"sender.phone", "sender.phone"},
    Placeholder{"sender.email", "sender.email"},
    Placeholder{"sender.website", "sender.website"},
    Placeholder{"hotline.phone", "hotline.phone"},
    Placeholder{"hotline.hours", "hotline.hours"},
    Placeholder{"hotline.email", "hotline.email"},
    Placeholder{"hotline.website", "hotline.website"},
    Placeholder{"services.provider", "services.provider"},
    Placeholder{"services.product", "services.product"},
    Placeholder{"services.months", "services.months"},
    Placeholder{"services.website", "services.website"},
    Placeholder{"services.phone", "services.phone"},
    Placeholder{"services.enrol_by", "services.enrol_by"},
    Placeholder{"services.code", "services.codes_file"},
    Placeholder{"dates.happened", "dates.happened"},
    Placeholder{"dates.ended", "dates.ended"},
    Placeholder{"dates.discovered", "dates.discovered"},
    Placeholder{"dates.review_ended", "dates.review_ended"},
    Placeholder{"words.what_happened", "letter.what_happened"},
    Placeholder{"words.what_we_are_doing", "letter.what_we_are_doing"},
    Placeholder{"words.what_you_can_do", "letter.what_you_can_do"},
    // Of notices to others than the people themselves.
    Placeholder{"dates.letters_sent", "dates.letters_sent"},
    Placeholder{"letters_by", "dates.letters_sent"},
    Placeholder{"count.mailing", ""},
    Placeholder{"count.state", ""},
    Placeholder{"bureaus.line", ""},
    Placeholder{"filer.line", "privacy_officer.name"},
};
constexpr std::array block_placeholders = {std::string_view("elements"), std::string_view("bureaus"),
                                           std::string_view("agencies"), std::string_view("states")};
constexpr std::array condition_families = {
    std::string_view("variant."), std::string_view("tag."),    std::string_view("state."),
    std::string_view("element."), std::string_view("law."),    std::string_view("has."),
    std::string_view("cause."),   std::string_view("holder."), std::string_view("data."),
};
constexpr std::array conditions = {std::string_view("quiet"),        std::string_view("insert"),
                                   std::string_view("offer"),        std::string_view("plain"),
                                   std::string_view("police_delay"), std::string_view("bureaus"),
                                   std::string_view("other")};  // the letter is about somebody else than its reader

// Numbers and days are read in one go. Own words are short enough here: none of these is as long as a line.
bool is_solid(std::string_view name) {
  return name == "letter.number" || name == "services.code" || name == "hotline.phone" || name == "services.enrol_by" ||
         name.starts_with("dates.");
}

const Placeholder* find_placeholder(std::string_view name) {
  const auto* at =
      std::find_if(placeholders.begin(), placeholders.end(), [&](const auto& p) { return p.name == name; });
  return at == placeholders.end() ? nullptr : at;
}

bool known_condition(std::string_view name) {
  if (name.starts_with("has.")) return find_placeholder(name.substr(4)) != nullptr;
  if (std::find(conditions.begin(), conditions.end(), name) != conditions.end()) return true;
  return std::any_of(condition_families.begin(), condition_families.end(),
                     [&](std::string_view family) { return name.starts_with(family) && name.size() > family.size(); });
}

bool is_wide(char32_t c) {  // between two of these, lines are joined without a space
  return c >= 0x2E80;
}

// Lines of a template joined to one text. Chinese is written without spaces.
void append_line(std::string& text, std::string_view line) {
  if (!text.empty()) {
    std::size_t back = text.size() - 1;
    while (back > 0 && (static_cast<unsigned char>(text[back]) & 0xC0) == 0x80) --back;
    std::size_t at = back, front = 0;
    const char32_t before = next_code_point(text, at);
    const char32_t after = next_code_point(line, front);
    if (!is_wide(before) && !is_wide(after)) text.push_back(' ');
  }
  text += line;
}

struct Term {
  std::string name;
  bool negated = false;
};
using Expression = std::vector<std::vector<Term>>;  // any of: all of

bool holds(const Scope& scope, const Term& term) {
  bool is = false;
  if (term.name.starts_with("has.")) {
    const auto at = scope.values.find(std::string_view(term.name).substr(4));
    is = at != scope.values.end() && !at->second.empty();
  } else {
    is = scope.facts.contains(term.name);
  }
  return is != term.negated;
}

bool holds(const Scope& scope, const Expression& expression) {
  return std::any_of(expression.begin(), expression.end(), [&](const auto& all) {
    return std::all_of(all.begin(), all.end(), [&](const Term& term) { return holds(scope, term); });
  });
}

Result<std::string> read_file(const std::filesystem::path& path) {
  std::ifstream in(path, std::ios::binary);
  if (!in) return fail_errno("cannot open " + path.string());
  std::string text;
  text.resize(most_bytes + 1);
  in.read(text.data(), static_cast<std::streamsize>(text.size()));
  text.resize(static_cast<std::size_t>(in.gcount()));
  if (text.size() > most_bytes) return fail(ErrorKind::limit, path.string() + " is larger than a template may be");
  return text;
}

}  // namespace

struct Template::Node {
  enum class Kind : std::uint8_t { block, blocks_of, condition } kind = Kind::block;
  BlockKind block = BlockKind::paragraph;
  std::string text;  // with placeholders; or the name of the blocks
  int line = 0;
  bool joins = false;  // goes on in the paragraph before, if one is there
  struct Branch {
    Expression when;  // empty: else
    bool is_else = false;
    std::vector<Node> nodes;
  };
  std::vector<Branch> branches;
};

namespace {
using Node = Template::Node;

// One pass over the lines with a stack of open conditions.
class Parser {
 public:
  Parser(std::string_view text, std::string_view file) : text_(text), file_(file) { open_.push_back(&top_); }

  Status run() {
    for (const std::string_view raw : split(text_, '\n')) {
      ++line_;
      const std::string_view line = trim(raw);
      if (line.empty()) {
        flush();
      } else if (line[0] == '#') {
        comment(trim(line.substr(1)));
      } else if (line[0] == '@') {
        flush();
        SPILLMAP_TRY(directive(line));
      } else if (line.starts_with("{{")) {
        flush();
        SPILLMAP_TRY(blocks_of(line));
      } else if (line.starts_with("== ")) {
        flush();
        begin(BlockKind::heading, trim(line.substr(3)));
        flush();
        heading();
      } else if (line.starts_with("= ")) {
        flush();
        begin(BlockKind::title, trim(line.substr(2)));
        flush();
        heading();
      } else if (line.starts_with("+ ")) {
        flush();
        begin(BlockKind::paragraph, trim(line.substr(2)));
        block_->joins = true;
      } else if (line.starts_with("- ")) {
        flush();
        begin(BlockKind::bullet, trim(line.substr(2)));
      } else if (line.starts_with("| ")) {
        if (block_ && block_->block == BlockKind::lines) {
          block_->text += "\n" + std::string(trim(line.substr(2)));
        } else {
          flush();
          begin(BlockKind::lines, trim(line.substr(2)));
        }
      } else if (block_ && block_->block != BlockKind::lines) {
        append_line(block_->text, line);
      } else {
        flush();
        begin(BlockKind::paragraph, line);
      }
      if (failed_) return tl::unexpected(*failed_);
    }
    flush();
    if (failed_) return tl::unexpected(*failed_);
    if (open_.size() > 1) return error("@if without @end");
    settle_heading();
    return {};
  }

  std::vector<Node> top_;
  std::vector<std::string> serves_, unexplained_;

 private:
  tl::unexpected<Error> error(std::string what) const {
    return fail(ErrorKind::malformed, std::string(file_) + ":" + std::to_string(line_) + ": " + std::move(what));
  }

  void comment(std::string_view text) {
    if (!text.starts_with("serves:")) return;
    explained_ = true;
    for (const std::string_view part : split(text.substr(7), ';'))
      if (!trim(part).empty()) serves_.emplace_back(trim(part));
  }

  void heading() {
    settle_heading();
    heading_line_ = line_;
    explained_ = false;
  }
  void settle_heading() {
    if (heading_line_ > 0 && !explained_)
      unexplained_.push_back(std::string(file_) + ":" + std::to_string(heading_line_));
  }

  void begin(BlockKind kind, std::string_view text) {
    block_.emplace();
    block_->block = kind;
    block_->text = text;
    block_->line = line_;
  }

  void flush() {
    if (!block_) return;
    check(*block_);
    open_.back()->push_back(std::move(*block_));
    block_.reset();
  }

  // Placeholders are known and closed; bold is closed.
  void check(const Node& node) {
    const std::string_view text = node.text;
    bool bold = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
      if (text.substr(i, 2) == "**") {
        bold = !bold;
        ++i;
      } else if (text[i] == '{') {
        const std::size_t end = text.find('}', i);
        const std::string_view name = end == std::string_view::npos ? "" : text.substr(i + 1, end - i - 1);
        if (!find_placeholder(name)) {
          failed_ = fail(ErrorKind::malformed, std::string(file_) + ":" + std::to_string(node.line) +
                                                   ": no such placeholder: {" + std::string(name.substr(0, 60)) + "}")
                        .value();
          return;
        }
        i = end;
      }
    }
    if (bold)
      failed_ =
          fail(ErrorKind::malformed, std::string(file_) + ":" + std::to_string(node.line) + ": ** without its end")
              .value();
  }

  Result<Expression> expression(std::string_view text) const {
    Expression out(1);
    bool negated = false, wants_name = true;
    const std::string squeezed = squeeze(text);
    for (const std::string_view word : split(squeezed, ' ')) {
      if (word == "not" && wants_name) {
        negated = !negated;
      } else if (word == "or" && !wants_name) {
        out.emplace_back();
        wants_name = true;
      } else if (word == "and" && !wants_name) {
        wants_name = true;
      } else if (wants_name && known_condition(word)) {
        out.back().push_back({std::string(word), negated});
        negated = false;
        wants_name = false;
      } else {
        return error("no such condition: " + std::string(word.substr(0, 60)));
      }
    }
    if (wants_name) return error("a condition is missing");
    return out;
  }

  Status directive(std::string_view line) {
    const std::size_t space = line.find(' ');
    const std::string_view word = line.substr(0, space);
    const std::string_view rest = space == std::string_view::npos ? "" : trim(line.substr(space));
    if (word == "@if") {
      if (open_.size() > most_depth) return error("conditions are nested too deeply");
      SPILLMAP_ASSIGN(Expression when, expression(rest));
      Node node;
      node.kind = Node::Kind::condition;
      node.line = line_;
      node.branches.push_back({std::move(when), false, {}});
      open_.back()->push_back(std::move(node));
      conditions_.push_back(&open_.back()->back());
      open_.push_back(&conditions_.back()->branches.back().nodes);
      return {};
    }
    if (word == "@elif" || word == "@else") {
      if (conditions_.empty()) return error(std::string(word) + " without @if");
      if (conditions_.back()->branches.back().is_else) return error(std::string(word) + " after @else");
      Node::Branch branch;
      if (word == "@elif") {
        SPILLMAP_ASSIGN(branch.when, expression(rest));
      } else {
        branch.is_else = true;
      }
      conditions_.back()->branches.push_back(std::move(branch));
      open_.back() = &conditions_.back()->branches.back().nodes;
      return {};
    }
    if (word == "@end") {
      if (conditions_.empty()) return error("@end without @if");
      conditions_.pop_back();
      open_.pop_back();
      return {};
    }
    if (word == "@page" || word == "@signature") {
      begin(word == "@page" ? BlockKind::page_break : BlockKind::signature, "");
      flush();
      return {};
    }
    return error("no such directive: " + std::string(word.substr(0, 60)));
  }

  Status blocks_of(std::string_view line) {
    const std::string_view name = line.ends_with("}}") && line.size() > 4 ? line.substr(2, line.size() - 4) : "";
    if (std::find(block_placeholders.begin(), block_placeholders.end(), name) == block_placeholders.end())
      return error("no such placeholder: " + std::string(line.substr(0, 60)));
    Node node;
    node.kind = Node::Kind::blocks_of;
    node.text = name;
    node.line = line_;
    open_.back()->push_back(std::move(node));
    return {};
  }

  std::string_view text_, file_;
  int line_ = 0, heading_line_ = 0;
  bool explained_ = true;
  std::optional<Node> block_;
  std::optional<Error> failed_;
  // Pointers into the tree: a vector grows only at the place that is open, so what they point at stays.
  std::vector<std::vector<Node>*> open_;
  std::vector<Node*> conditions_;
};

class Expander {
 public:
  Expander(const Scope& scope, std::set<std::string>& missing, std::string_view file)
      : scope_(scope), missing_(missing), file_(file) {}

  void run(const std::vector<Node>& nodes) {  // depth is bounded by the parser
    for (const Node& node : nodes) {
      if (node.kind == Node::Kind::condition) {
        for (const auto& branch : node.branches)
          if (branch.is_else || holds(scope_, branch.when)) {
            run(branch.nodes);
            break;
          }
      } else if (node.kind == Node::Kind::blocks_of) {
        if (const auto at = scope_.blocks.find(node.text); at != scope_.blocks.end())
          out_.insert(out_.end(), at->second.begin(), at->second.end());
      } else {
        Block block;
        block.kind = node.block;
        block.text = rich(node);
        if (node.joins && !out_.empty() && out_.back().kind == BlockKind::paragraph)
          append(out_.back().text, block.text);
        else
          split_paragraphs(std::move(block));
      }
    }
  }

  std::vector<Block> out_;

 private:
  static void append(RichText& to, const RichText& more) {
    append_line(to.text, more.text);
    const auto moved = static_cast<std::uint32_t>(to.text.size() - more.text.size());
    for (const auto& [from, until] : more.bold) to.bold.emplace_back(from + moved, until + moved);
    for (const auto& [from, until] : more.solid) to.solid.emplace_back(from + moved, until + moved);
  }

  // Own words of several paragraphs stand for as many blocks.
  void split_paragraphs(Block block) {
    if (block.kind != BlockKind::paragraph || block.text.text.find('\n') == std::string::npos) {
      out_.push_back(std::move(block));
      return;
    }
    for (const std::string_view part : split(block.text.text, '\n')) {
      Block one;
      one.text.text = trim(part);
      if (!one.text.text.empty()) out_.push_back(std::move(one));
    }
  }

  RichText rich(const Node& node) {
    RichText out;
    const std::string_view text = node.text;
    bool bold = false;
    std::size_t begin = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
      if (text.substr(i, 2) == "**") {
        if (bold && out.text.size() > begin)
          out.bold.emplace_back(static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(out.text.size()));
        begin = out.text.size();
        bold = !bold;
        ++i;
      } else if (text[i] == '{') {
        const std::size_t end = text.find('}', i);
        const std::string_view name = text.substr(i + 1, end - i - 1);
        const auto value = scope_.values.find(name);
        if (value == scope_.values.end() || value->second.empty()) {
          const Placeholder* known = find_placeholder(name);
          const std::string_view key = known && !known->key.empty() ? known->key : name;
          missing_.insert(std::string(key) + " (" + std::string(file_) + ":" + std::to_string(node.line) + ")");
        } else {
          const auto from = static_cast<std::uint32_t>(out.text.size());
          out.text += value->second;
          if (is_solid(name)) out.solid.emplace_back(from, static_cast<std::uint32_t>(out.text.size()));
        }
        i = end;
      } else {
        out.text.push_back(text[i]);
      }
    }
    return out;
  }

  const Scope& scope_;
  std::set<std::string>& missing_;
  std::string_view file_;
};

constexpr std::array<std::string_view, 5> template_files = {"letter", "addendum", "insert", "email", "substitute"};
// Words that the program asks for, besides one for each element.
constexpr std::array needed_words = {
    std::string_view("text.language"),      std::string_view("text.date"),
    std::string_view("text.page"),          std::string_view("text.letter_number"),
    std::string_view("text.and"),           std::string_view("text.comma"),
    std::string_view("text.closing"),       std::string_view("text.salutation"),
    std::string_view("text.guardian_of"),   std::string_view("text.addressee_guardian"),
    std::string_view("text.guardian_name"), std::string_view("text.next_of_kin_of"),
    std::string_view("text.about_you"),     std::string_view("text.addressee_next_of_kin"),
    std::string_view("text.subject"),       std::string_view("text.next_of_kin_name"),
    std::string_view("text.title"),         std::string_view("text.quiet_title")};

Result<Language> read_language(std::string_view code, const std::map<std::string, std::string, std::less<>>& files) {
  Language out;
  out.code = code;
  for (const std::string_view name : template_files) {
    const std::string file = std::string(code) + "/" + std::string(name) + ".txt";
    const auto at = files.find(file);
    if (at == files.end()) return fail(ErrorKind::malformed, "the templates of letters lack " + file);
    SPILLMAP_ASSIGN(Template one, Template::parse(at->second, file));
    (name == "letter"     ? out.letter
     : name == "addendum" ? out.addendum
     : name == "insert"   ? out.insert
     : name == "email"    ? out.email
                          : out.substitute) = std::move(one);
  }
  const std::string file = std::string(code) + "/words.toml";
  const auto at = files.find(file);
  if (at == files.end()) return fail(ErrorKind::malformed, "the templates of letters lack " + file);
  const auto where = [&](const toml::source_region& region) {
    return file + ":" + std::to_string(region.begin.line) + ": ";
  };
  toml::table table;
  try {
    table = toml::parse(at->second, file);
  } catch (const toml::parse_error& e) {
    return fail(ErrorKind::malformed, where(e.source()) + std::string(e.description()));
  }
  for (const auto& [section, value] : table) {
    const toml::table* words = value.as_table();
    if (!words) return fail(ErrorKind::malformed, where(value.source()) + "a [section] was expected");
    for (const auto& [key, word] : *words) {
      const std::string name = std::string(section.str()) + "." + std::string(key.str());
      if (const auto* list = word.as_array(); list && name == "date.months") {
        for (const auto& month : *list) out.months.push_back(month.value_or(std::string()));
      } else if (const auto text = word.value<std::string>(); text && word.is_string()) {
        out.words.emplace(name, *text);
      } else {
        return fail(ErrorKind::malformed, where(word.source()) + name + " must be a text");
      }
    }
  }
  if (out.months.size() != 12) return fail(ErrorKind::malformed, file + ": date.months must have twelve texts");
  for (const std::string_view word : needed_words)
    if (!out.words.contains(word)) return fail(ErrorKind::malformed, file + ": " + std::string(word) + " is missing");
  for (std::size_t i = 0; i < element_count; ++i) {
    const std::string word = "element." + std::string(id(static_cast<Element>(i)));
    if (!out.words.contains(word)) return fail(ErrorKind::malformed, file + ": " + word + " is missing");
  }
  out.bcp47 = out.word("text.language");
  return out;
}
}  // namespace

Result<Template> Template::parse(std::string_view text, std::string_view file_name) {
  if (text.size() > most_bytes)
    return fail(ErrorKind::limit, std::string(file_name) + " is larger than a template may be");
  if (!is_valid_utf8(text)) return fail(ErrorKind::malformed, std::string(file_name) + " is not UTF-8");
  Parser parser(text, file_name);
  SPILLMAP_TRY(parser.run());
  Template out;
  out.file_ = file_name;
  out.nodes_ = std::make_shared<const std::vector<Node>>(std::move(parser.top_));
  out.serves_ = std::move(parser.serves_);
  out.unexplained_ = std::move(parser.unexplained_);
  return out;
}

std::vector<Block> Template::expand(const Scope& scope, std::set<std::string>& missing) const {
  Expander expander(scope, missing, file_);
  if (nodes_) expander.run(*nodes_);
  return std::move(expander.out_);
}

const std::string& Language::word(std::string_view key) const {
  static const std::string none;
  const auto at = words.find(key);
  return at == words.end() ? none : at->second;
}

std::string Language::date(Day day) const {
  const std::chrono::year_month_day date(day);
  const unsigned month = static_cast<unsigned>(date.month());
  return fill(word("text.date"), {{"month", months[(month - 1) % 12]},
                                  {"day", std::to_string(static_cast<unsigned>(date.day()))},
                                  {"year", std::to_string(static_cast<int>(date.year()))}});
}

std::string Language::list(const std::vector<std::string>& items) const {
  std::string out;
  for (std::size_t i = 0; i < items.size(); ++i) {
    if (i > 0) out += i + 1 == items.size() ? word("text.and") : word("text.comma");
    out += items[i];
  }
  return out;
}

Templates::Files Templates::built_in_files() {
  // The image is "name\nbytes\n" and then so many bytes, again and again: see CMakeLists.txt.
  Files out;
  std::string_view rest(spillmap_notify_templates,
                        static_cast<std::size_t>(spillmap_notify_templates_end - spillmap_notify_templates));
  while (!rest.empty()) {
    const std::size_t name_end = rest.find('\n');
    const std::size_t size_end = rest.find('\n', name_end + 1);
    SPILLMAP_ASSERT(size_end != std::string_view::npos);
    const std::size_t size = std::stoul(std::string(rest.substr(name_end + 1, size_end - name_end - 1)));
    out.emplace(std::string(rest.substr(0, name_end)), std::string(rest.substr(size_end + 1, size)));
    rest.remove_prefix(std::min(rest.size(), size_end + 1 + size));
  }
  return out;
}

Result<Templates> Templates::from_files(const Files& files) {
  Templates out;
  std::set<std::string> codes;
  for (const auto& [name, text] : files) codes.insert(name.substr(0, name.find('/')));
  for (const std::string& code : codes) {
    SPILLMAP_ASSIGN(Language language, read_language(code, files));
    out.languages_.emplace(code, std::move(language));
  }
  return out;
}

Result<Templates> Templates::built_in() { return from_files(built_in_files()); }

Result<Templates> Templates::with_folder(const std::filesystem::path& folder) {
  Files files = built_in_files();
  std::error_code error;
  std::vector<std::filesystem::path> languages;
  for (const auto& entry : std::filesystem::directory_iterator(folder, error))
    if (entry.is_directory(error)) languages.push_back(entry.path());
  if (error) return fail(ErrorKind::io, "cannot read the folder " + folder.string() + ": " + error.message());
  std::sort(languages.begin(), languages.end());
  for (const auto& language : languages) {
    std::vector<std::string> names = {"words.toml"};
    for (const std::string_view name : template_files) names.push_back(std::string(name) + ".txt");
    for (const std::string& name : names) {
      const auto path = language / name;
      if (!std::filesystem::exists(path, error)) continue;
      SPILLMAP_ASSIGN(std::string text, read_file(path));
      files[language.filename().string() + "/" + name] = std::move(text);
    }
  }
  return from_files(files);
}

const Language* Templates::find(std::string_view code) const {
  // "es-MX" and "es_MX" are served by "es".
  const std::string lower_code = to_lower(code);
  const std::string base = lower_code.substr(0, lower_code.find_first_of("-_"));
  const auto at = languages_.find(base);
  return at == languages_.end() ? nullptr : &at->second;
}

std::string fill(std::string_view text, const std::vector<std::pair<std::string_view, std::string_view>>& values) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const std::size_t end = text[i] == '{' ? text.find('}', i) : std::string_view::npos;
    if (end == std::string_view::npos) {
      out.push_back(text[i]);
      continue;
    }
    const std::string_view name = text.substr(i + 1, end - i - 1);
    for (const auto& [key, value] : values)
      if (key == name) out += value;
    i = end;
  }
  return out;
}

}  // namespace spillmap::notify
