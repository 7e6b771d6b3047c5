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

// Rows of comma separated values; quotes as usual.
class Rows {
 public:
  explicit Rows(std::string text) : text_(std::move(text)) {}
  bool next(std::vector<std::string>& row) {
    row.clear();
    if (at_ >= text_.size()) return false;
    std::string cell;
    bool quoted = false;
    for (; at_ < text_.size(); ++at_) {
      const char c = text_[at_];
      if (quoted) {
        if (c != '"') {
          cell += c;
        } else if (at_ + 1 < text_.size() && text_[at_ + 1] == '"') {
          cell += c;
          ++at_;
        } else {
          quoted = false;
        }
      } else if (c == '"') {
        quoted = true;
      } else if (c == ',') {
        row.push_back(squeeze(cell));
        cell.clear();
      } else if (c == '\n') {
        ++at_;
        break;
      } else {
        cell += c;
      }
    }
    row.push_back(squeeze(cell));
    return true;
  }

 private:
  std::string text_;
  std::size_t at_ = 0;
};

struct Column {
  std::string what;
  std::vector<std::size_t> from;
};

std::string iso_date(const std::string& value) {
  const std::string digits = digits_only(value);
  if (digits.size() != 8) return value;
  return digits.substr(0, 4) + "-" + digits.substr(4, 2) + "-" + digits.substr(6, 2);
}

std::string normal_form(Element element, const std::string& value) {
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

void add(ResultPage& page, Mention& mention, Element element, const std::string& value, std::string normalized) {
  Finding finding;
  finding.element = element;
  finding.how = How::table;
  finding.confidence = 95;
  finding.value = value;
  finding.normalized = std::move(normalized);
  mention.findings.push_back(static_cast<std::uint32_t>(page.findings.size()));
  page.findings.push_back(std::move(finding));
}

void add_row(ResultPage& page, const std::vector<Column>& columns, const std::vector<std::string>& row) {
  Mention mention;
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
    if (column.what == "name") {
      mention.name = parse_name(value);
    } else if (column.what == "given") {
      mention.name.given = value;
    } else if (column.what == "middle") {
      mention.name.middle = value;
    } else if (column.what == "family") {
      mention.name.family = value;
    } else if (column.what == "suffix") {
      mention.name.suffix = value;
    } else if (column.what == "role") {
      mention.role = role_of(value).value_or(Role::other);
    } else if (column.what == "line") {
      address.line = value;
    } else if (column.what == "city") {
      address.city = value;
    } else if (column.what == "state") {
      address.state = value;
    } else if (column.what == "zip") {
      address.zip = value;
    } else if (column.what == "country") {
      address.country = value;
    } else if (const auto element = element_from_id(column.what)) {
      values.emplace_back(*element, value);
    }
  }
  // Columns say which word is which, as a table's header does; a word alone may stand in the wrong one.
  if (!mention.name.given.empty() && !mention.name.family.empty()) mention.name.order_known = true;
  if (!mention.name.empty()) {
    add(page, mention, Element::name, mention.name.display(), mention.name.family + "|" + mention.name.given);
  }
  for (const auto& [element, value] : values) add(page, mention, element, value, normal_form(element, value));
  if (!address.empty()) add(page, mention, Element::address, pack(address), pack(address));
  page.mentions.push_back(std::move(mention));
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
  Rows rows(std::string(std::istreambuf_iterator<char>(std::cin), {}));
  std::vector<std::string> header, row;
  rows.next(header);
  std::vector<Column> columns;
  for (const auto& [what, names] : maps) {
    Column column{what, {}};
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
  ResultPage page;
  std::uint32_t count = 0, pages = 0;
  const auto hand_over = [&] {
    if (page.mentions.empty()) return;
    resolver->add({}, pages++, PageView(page));
    page = {};
  };
  while (rows.next(row)) {
    add_row(page, columns, row);
    if (++count % page_rows == 0) hand_over();
  }
  hand_over();
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
  Rows rows(std::string(std::istreambuf_iterator<char>(std::cin), {}));
  std::vector<std::string> row;
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
