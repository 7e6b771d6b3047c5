// spillmap-linkage-probe: resolves the rows of a CSV file as a scan resolves the mentions of its files.
//
//   spillmap-linkage-probe resolve MAP... < rows.csv
//     MAP is WHAT=COLUMN[,COLUMN...]; the values of several columns are joined by a space. WHAT is name (parsed),
//     given, middle, family, suffix, role, line, city, state, zip, country, or the id of an element (date_of_birth,
//     ssn, phone ...). Each row is one mention. One line out for each row: the id of its person.
//   spillmap-linkage-probe resolve --why MAP... < rows.csv
//     The same, then an empty line, then for each merge: rows, weight and reason, separated by tabs.
//     With --threads N, by so many. With --model, what was learned goes to the error output.
//   spillmap-linkage-probe names < pairs.csv
//     Columns name1 and name2; one line out for each pair: what the comparison of names says.
#include <algorithm>
#include <chrono>
#include <deque>
#include <future>
#include <iostream>
#include <iterator>
#include <map>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "base/text.h"
#include "names/parse.h"
#include "resolve/name_match.h"
#include "resolve/resolve.h"

namespace {

using namespace spillmap;

// Rows of comma separated values; quotes as usual. A cell is valid until the next row.
class Rows {
 public:
  explicit Rows(std::istream& in) : in_(in) {}
  bool next(std::vector<std::string_view>& row) {
    row.clear();
    held_.clear();
    if (!have_row()) return false;
    while (cell(row)) {
    }
    return true;
  }

 private:
  // Makes sure that a whole row is there, and says whether there is one.
  bool have_row() {
    for (;;) {
      for (; seen_ < text_.size() && (quoted_ || text_[seen_] != '\n'); ++seen_)
        if (text_[seen_] == '"') quoted_ = !quoted_;
      if (seen_ < text_.size()) {
        ++seen_;
        return true;
      }
      if (!more()) return at_ < text_.size();
    }
  }
  bool more() {
    constexpr std::size_t portion = 1 << 20;
    text_.erase(0, at_);
    seen_ -= at_;
    at_ = 0;
    const std::size_t before = text_.size();
    text_.resize(before + portion);
    in_.read(text_.data() + before, portion);
    text_.resize(before + static_cast<std::size_t>(in_.gcount()));
    return text_.size() > before;
  }
  // Takes a cell off; false for the last of the row.
  bool cell(std::vector<std::string_view>& row) {
    const std::size_t begin = at_;
    bool plain = true;
    char last = ' ';
    for (; at_ < seen_ && text_[at_] != ',' && text_[at_] != '\n' && text_[at_] != '"'; ++at_) {
      // Only one space between words, and no other sign that is none.
      if (text_[at_] == ' ' ? last == ' ' : static_cast<unsigned char>(text_[at_]) <= ' ') plain = false;
      last = text_[at_];
    }
    const std::string_view text(text_.data() + begin, at_ - begin);
    if (at_ < seen_ && text_[at_] == '"') {
      std::string cell(text);
      bool quoted = false;
      for (; at_ < seen_; ++at_) {
        const char c = text_[at_];
        if (c == '"') {
          const bool doubled = quoted && at_ + 1 < seen_ && text_[at_ + 1] == '"';
          if (doubled)
            cell += text_[++at_];
          else
            quoted = !quoted;
        } else if (!quoted && (c == ',' || c == '\n')) {
          break;
        } else {
          cell += c;
        }
      }
      row.push_back(held_.emplace_back(squeeze(cell)));
    } else {
      row.push_back(plain && (text.empty() || last != ' ') ? text : held_.emplace_back(squeeze(text)));
    }
    const bool more = at_ < seen_ && text_[at_] == ',';
    if (at_ < seen_) ++at_;
    return more;
  }

  std::istream& in_;
  std::string text_;
  std::size_t at_ = 0, seen_ = 0;  // where the row begins, where it ends
  bool quoted_ = false;
  std::deque<std::string> held_;
};

enum class Part { name, given, middle, family, suffix, role, line, city, state, zip, country, value };
constexpr std::string_view part_names[] = {"name", "given", "middle", "family", "suffix", "role",
                                           "line", "city",  "state",  "zip",    "country"};

struct Column {
  Part part = Part::value;
  Element element = Element::name;  // of a value
  std::vector<std::size_t> from;
};

std::string iso_date(std::string_view value) {
  const std::string digits = digits_only(value);
  if (digits.size() != 8) return std::string(value);
  return digits.substr(0, 4) + "-" + digits.substr(4, 2) + "-" + digits.substr(6, 2);
}

std::string normal_form(Element element, std::string_view value) {
  switch (element) {
    case Element::date_of_birth: return iso_date(value);
    case Element::ssn:
    case Element::itin:
    case Element::phone:
    case Element::bank_account:
    case Element::payment_card: return digits_only(value);
    case Element::email: return to_lower(value);
    default: return alnum_upper(value);
  }
}

std::optional<Role> role_of(std::string_view text) {
  for (int i = 0; i < role_count; ++i)
    if (to_string(static_cast<Role>(i)) == text) return static_cast<Role>(i);
  return std::nullopt;
}

// A page that is filled again and again.
class PageOfRows {
 public:
  void add(const std::vector<Column>& columns, const std::vector<std::string_view>& row);
  std::size_t size() const { return mentions_; }
  // Valid until the next row.
  const ResultPage& done() {
    page_.findings.resize(findings_);
    page_.mentions.resize(mentions_);
    findings_ = mentions_ = 0;
    return page_;
  }

 private:
  void add(Mention& mention, Element element, std::string_view value, std::string&& normalized) {
    if (findings_ == page_.findings.size()) page_.findings.emplace_back();
    Finding& finding = page_.findings[findings_];
    finding.element = element;
    finding.how = How::table;
    finding.confidence = 95;
    finding.value = value;
    finding.normalized = std::move(normalized);
    mention.findings.push_back(static_cast<std::uint32_t>(findings_++));
  }

  ResultPage page_;
  std::size_t findings_ = 0, mentions_ = 0;
};

void PageOfRows::add(const std::vector<Column>& columns, const std::vector<std::string_view>& row) {
  if (mentions_ == page_.mentions.size()) page_.mentions.emplace_back();
  Mention& mention = page_.mentions[mentions_++];
  mention.name = {};
  mention.findings.clear();
  mention.role = Role::client;
  mention.subject = true;
  mention.confidence = 95;
  PostalAddress address;
  std::vector<std::pair<Element, std::string>> values;
  for (const Column& column : columns) {
    std::string value;
    for (const std::size_t at : column.from) {
      if (at >= row.size() || row[at].empty()) continue;
      if (!value.empty()) value += ' ';
      value += row[at];
    }
    if (value.empty()) continue;
    switch (column.part) {
      case Part::name: mention.name = parse_name(value); break;
      case Part::given: mention.name.given = std::move(value); break;
      case Part::middle: mention.name.middle = std::move(value); break;
      case Part::family: mention.name.family = std::move(value); break;
      case Part::suffix: mention.name.suffix = std::move(value); break;
      case Part::role: mention.role = role_of(value).value_or(Role::other); break;
      case Part::line: address.line = std::move(value); break;
      case Part::city: address.city = std::move(value); break;
      case Part::state: address.state = std::move(value); break;
      case Part::zip: address.zip = std::move(value); break;
      case Part::country: address.country = std::move(value); break;
      case Part::value: values.emplace_back(column.element, std::move(value)); break;
    }
  }
  // Columns say which word is which, as a table's header does; a word alone may stand in the wrong one.
  if (!mention.name.given.empty() && !mention.name.family.empty()) mention.name.order_known = true;
  if (!mention.name.empty())
    add(mention, Element::name, mention.name.display(), mention.name.family + "|" + mention.name.given);
  for (const auto& [element, value] : values) add(mention, element, value, normal_form(element, value));
  if (!address.empty()) add(mention, Element::address, pack(address), pack(address));
}

int resolve_rows(const std::vector<std::string>& arguments) {
  bool why = false, model = false;
  unsigned threads = 0;
  std::vector<std::pair<std::string, std::string>> maps;
  for (std::size_t i = 0; i < arguments.size(); ++i) {
    const std::string& argument = arguments[i];
    const std::size_t equals = argument.find('=');
    if (argument == "--why")
      why = true;
    else if (argument == "--model")
      model = true;
    else if (argument == "--threads" && i + 1 < arguments.size())
      threads = static_cast<unsigned>(std::stoul(arguments[++i]));
    else if (equals != std::string::npos)
      maps.emplace_back(argument.substr(0, equals), argument.substr(equals + 1));
    else
      return 2;
  }
  Rows rows(std::cin);
  std::vector<std::string_view> header, row;
  rows.next(header);
  std::vector<Column> columns;
  for (const auto& [what, names] : maps) {
    Column column;
    const auto part = std::find(std::begin(part_names), std::end(part_names), what);
    column.part = static_cast<Part>(part - std::begin(part_names));
    if (column.part == Part::value) {
      const auto element = element_from_id(what);
      if (!element) return 2;
      column.element = *element;
    }
    for (const std::string_view name : split(names, ','))
      for (std::size_t i = 0; i < header.size(); ++i)
        if (header[i] == name) column.from.push_back(i);
    columns.push_back(std::move(column));
  }
  // One content, a page for every thousand rows: a table as the reader of tables gives it.
  constexpr std::uint32_t page_rows = 1000;
  ResolveOptions options;
  options.threads = threads;
  const auto resolver = make_resolver(options);
  const auto fill = [&](PageOfRows& page) {
    while (page.size() < page_rows && rows.next(row)) page.add(columns, row);
    return page.size() != 0;
  };
  // The next page is read while one is taken in.
  PageOfRows pages[2];
  std::uint32_t count = 0, number_of_page = 0;
  for (bool more = fill(pages[0]); more; ++number_of_page) {
    PageOfRows &now = pages[number_of_page % 2], &then = pages[(number_of_page + 1) % 2];
    auto next = std::async(threads == 1 ? std::launch::deferred : std::launch::async, [&] { return fill(then); });
    count += static_cast<std::uint32_t>(now.size());
    resolver->add({}, number_of_page, PageView(now.done()));
    more = next.get();
  }
  const auto number = [&](const MentionRef& ref) { return ref.page * page_rows + ref.mention; };
  std::vector<std::string> person(count);
  std::string merges;
  const auto begin = std::chrono::steady_clock::now();
  const Status done = resolver->resolve([&](Person&& p) -> Status {
    for (const MentionRef& ref : p.mentions) person[number(ref)] = p.id;
    if (why)
      for (const Merge& m : p.merges)
        merges += std::to_string(number(m.a)) + '\t' + std::to_string(number(m.b)) + '\t' + std::to_string(m.weight) +
                  '\t' + m.reason + '\n';
    return {};
  });
  if (!done) return 1;
  std::cerr << "seconds " << std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count() << '\n';
  for (const std::string& id : person) std::cout << id << '\n';
  if (why) std::cout << '\n' << merges;
  if (model) std::cerr << resolver->model_table();
  return 0;
}

int match_names() {
  Rows rows(std::cin);
  std::vector<std::string_view> row;
  rows.next(row);
  const auto column = [&](std::string_view name) {
    return static_cast<std::size_t>(std::find(row.begin(), row.end(), name) - row.begin());
  };
  const std::size_t first = column("name1"), second = column("name2");
  while (rows.next(row))
    if (std::max(first, second) < row.size()) std::cout << resolve::names_match(row[first], row[second]) << '\n';
  return 0;
}

}  // namespace

int main(int argc, char** argv) {
  std::ios::sync_with_stdio(false);
  std::vector<std::string> arguments(argv + 1, argv + argc);
  if (arguments.empty()) return 2;
  const std::string command = arguments.front();
  arguments.erase(arguments.begin());
  if (command == "resolve") return resolve_rows(arguments);
  if (command == "names") return match_names();
  return 2;
}
