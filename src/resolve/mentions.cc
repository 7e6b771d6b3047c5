#include "resolve/mentions.h"

#include <algorithm>

#include "base/result.h"
#include "base/text.h"

namespace spillmap::resolve {
namespace {

// Families under one number. Telephone numbers, mailboxes and addresses that more share are a switchboard's, a
// shelter's, a clinic's: they bind nobody together, and one that only running text gives is nobody's personal data.
constexpr std::size_t many = 5;

// Percent. A tax number less sure than this may well be misread: it neither proves that two mentions are one person nor
// that they are two.
constexpr std::uint8_t sure_number = 70;

constexpr std::size_t most_values = 0xFFFFFFFFu;

bool is_strong(Element e) {
  switch (e) {
    case Element::drivers_license:
    case Element::state_id:
    case Element::passport:
    case Element::alien_number:
    case Element::military_id:
    case Element::tribal_id:
    case Element::national_id:
    case Element::medical_record_number: return true;
    default: return false;
  }
}

bool is_shared_kind(Element e) {
  switch (e) {
    case Element::health_insurance:
    case Element::bank_account:
    case Element::payment_card:
    case Element::email:
    case Element::phone:
    case Element::credentials: return true;
    default: return false;
  }
}

// "TRC-02742" on the sheet at the desk is "02742": the number without the letters of the office before it; nothing when
// it has none, or when what is left is short.
std::string_view without_office(std::string_view number) {
  constexpr std::size_t most_letters = 4, fewest_digits = 5;
  std::size_t letters = 0;
  while (letters < number.size() && is_alpha(number[letters])) ++letters;
  if (letters < 2 || letters > most_letters) return {};
  if (letters < number.size() && number[letters] == '-') ++letters;
  const std::string_view digits = number.substr(letters);
  return digits.size() >= fewest_digits && all_digits(digits) ? digits : std::string_view{};
}

// What a member of staff named by chance has not: who has it is a client because of that.
bool tells_of_care(ElementSet known) {
  return known.has(Element::diagnosis) || known.has(Element::treatment) || known.has(Element::medication) ||
         known.has(Element::medical_record_number);
}

bool is_date(std::string_view iso) {
  if (iso.size() != 10) return false;
  for (std::size_t i = 0; i < iso.size(); ++i)
    if (i == 4 || i == 7 ? iso[i] != '-' : !is_digit(iso[i])) return false;
  return true;
}

// House number and ZIP: what two ways of writing one street have in common.
std::string house_of(const PostalAddress& a) {
  const std::string street = fold(a.line);
  std::string number;
  for (char c : street) {
    if (!is_alnum(c)) {
      if (!number.empty()) break;
      continue;
    }
    number.push_back(c);
  }
  if (number.empty() || a.zip.size() < 4) return {};
  return number + "|" + a.zip.substr(0, 5);
}

std::string street_of(const PostalAddress& a) {
  PostalAddress line;
  line.line = a.line;
  std::string key = address_key(line, false);
  while (!key.empty() && key.back() == '|') key.pop_back();
  return key;
}

std::string postcode_of(const PostalAddress& a) {
  std::string code = to_lower(alnum_upper(a.zip));
  if (code.size() == 9 && all_digits(code)) code.resize(5);
  return code;
}

std::string town_of(const PostalAddress& a) {
  std::string town;
  for (const std::string& word : folded_words(a.city)) town += (town.empty() ? "" : " ") + word;
  return town;
}

// Until close(), what depends on whether a contact detail is common stands behind a mark that names the detail.
constexpr std::uint64_t mark = std::uint64_t{1} << 63;
constexpr std::uint64_t mark_of_next = std::uint64_t{1} << 62;  // the value or fact behind it goes with it
std::uint64_t mark_of(Element element, std::uint32_t contact, bool next) {
  return mark | (next ? mark_of_next : 0) | std::uint64_t{static_cast<std::uint8_t>(element)} << 32 | contact;
}
Fact fact_of(Element element, std::uint32_t text) {
  return std::uint64_t{static_cast<std::uint8_t>(element)} << 32 | text;
}

}  // namespace

std::span<const Value> Features::of(Kind kind) const {
  std::size_t begin = 0;
  while (begin < values.size() && kind_of(values[begin]) < kind) ++begin;
  std::size_t end = begin;
  while (end < values.size() && kind_of(values[end]) == kind) ++end;
  return values.subspan(begin, end - begin);
}

Mentions::Mentions() {
  nodes_.emplace_back();
  address_.emplace_back();
  key_of_name_.push_back(key_number({}));
  SPILLMAP_ASSERT(address_number({}) == 0);
}

std::uint32_t Mentions::key_number(const PersonName& name) {
  const NameWords words = name_words(name);
  // Words hold neither of these two.
  std::string packed;
  for (const auto* part : {&words.given, &words.middle, &words.family}) {
    for (const std::string& word : *part) packed += word + '\x1F';
    packed += '\x1E';
  }
  packed += words.suffix;
  packed += words.order_known ? '\x1F' : '\x1E';
  const std::uint32_t number = keys_.intern(packed);
  if (number >= key_.size()) {
    key_.resize(number + 1);
    Key& key = key_[number];
    key.first_word = static_cast<std::uint32_t>(key_word_numbers_.size());
    key.given = static_cast<std::uint32_t>(words.given.size());
    key.middle = static_cast<std::uint32_t>(words.middle.size());
    key.family = static_cast<std::uint32_t>(words.family.size());
    for (const auto* part : {&words.given, &words.middle, &words.family})
      for (const std::string& word : *part) key_word_numbers_.push_back(words_.intern(word));
    key.suffix = words_.intern(words.suffix);
    key.order_known = words.order_known;
  }
  return number;
}

Mentions::KeyWords Mentions::key_words(std::uint32_t number) const {
  const Key& key = key_[number];
  const std::span all = std::span(key_word_numbers_).subspan(key.first_word, key.given + key.middle + key.family);
  return {all.first(key.given), all.subspan(key.given, key.middle), all.last(key.family), key.suffix, key.order_known};
}

std::string_view Mentions::packed_name(const MentionView& m) {
  scratch_.clear();
  for (const std::string_view part : {m.given, m.middle, m.family, m.suffix, m.nickname}) {
    const auto length = static_cast<std::uint32_t>(part.size());
    scratch_.append(reinterpret_cast<const char*>(&length), sizeof length);
    scratch_ += part;
  }
  scratch_ += m.order_known ? '\1' : '\0';
  return scratch_;
}

std::uint32_t Mentions::name_number(const MentionView& m) {
  if (m.given.empty() && m.family.empty()) return 0;
  const std::uint32_t number = names_.intern(packed_name(m));
  if (number >= key_of_name_.size()) {
    PersonName name;
    name.given = m.given;
    name.middle = m.middle;
    name.family = m.family;
    name.suffix = m.suffix;
    name.order_known = m.order_known;
    key_of_name_.push_back(key_number(name));
  }
  return number;
}

PersonName Mentions::name(std::uint32_t mention) const {
  PersonName name;
  std::string_view packed = names_[nodes_[mention].name];
  if (packed.empty()) return name;
  for (std::string* part : {&name.given, &name.middle, &name.family, &name.suffix, &name.nickname}) {
    std::uint32_t length = 0;
    std::copy_n(packed.begin(), sizeof length, reinterpret_cast<char*>(&length));
    part->assign(packed.substr(sizeof length, length));
    packed.remove_prefix(sizeof length + length);
  }
  name.order_known = packed.front() != '\0';
  return name;
}

std::string_view Mentions::packed_contact(Element element, std::string_view text) {
  scratch_.assign(1, static_cast<char>(static_cast<int>(element) + 1));
  scratch_ += text;
  return scratch_;
}

std::uint32_t Mentions::contact_text(Element element, std::string_view text) {
  return texts_.intern(packed_contact(element, text));
}

// The tables are large, and each look at one is at another place: what the next mentions take is asked for together.
void Mentions::ask_for(std::span<const MentionView> mentions, std::span<const FindingView> findings) {
  asked_.clear();
  const auto ask = [&](const StringTable& table, std::string_view text) {
    asked_.emplace_back(&table, table.ask(text));
  };
  for (const MentionView& m : mentions) {
    ask(names_, packed_name(m));
    for (const std::uint32_t index : m.findings) {
      const FindingView& f = findings[index];
      if (f.element == Element::address)
        ask(addresses_, f.normalized);
      else if (f.element != Element::name)
        ask(texts_, is_contact_detail(f.element) ? packed_contact(f.element, f.normalized) : f.normalized);
    }
  }
  for (const auto& [table, asked] : asked_) table->ask_place(asked);
  for (const auto& [table, asked] : asked_) table->ask_text(asked);
}

std::uint32_t Mentions::address_number(std::string_view normalized) {
  const std::uint32_t number = addresses_.intern(normalized);
  if (number >= address_.size() || (number == 0 && address_[0].contact == 0)) {
    address_.resize(std::max<std::size_t>(address_.size(), number + 1));
    const PostalAddress address = unpack_address(normalized);
    // A letter before each, so that no text of one kind is one of another.
    const auto text = [&](char letter, const std::string& value) {
      return value.empty() ? 0 : texts_.intern(letter + value);
    };
    address_[number] = {text('\x1c', house_of(address)), text('\x1d', street_of(address)),
                        text('\x1e', postcode_of(address)), text('\x1f', town_of(address)),
                        contact_text(Element::address, address_key(address, false))};
  }
  return number;
}

std::uint32_t Mentions::contact_of(const FindingView& f) {
  if (f.element == Element::address) return address_[address_number(f.normalized)].contact;
  return contact_text(f.element, f.normalized);
}

void Mentions::seen_with(std::uint32_t contact, std::uint32_t family_word) {
  if (contact >= first_family_.size()) first_family_.resize(std::max<std::size_t>(texts_.size(), contact + 1));
  std::uint32_t& first = first_family_[contact];
  if (first == 0) first = family_word;
  if (first == family_word) return;
  std::vector<std::uint32_t>& more = more_families_[contact];
  if (more.size() < many && std::find(more.begin(), more.end(), family_word) == more.end()) more.push_back(family_word);
}

void Mentions::add(const Sha256& content, std::uint32_t page, const PageView& results) {
  if (results.mentions().empty()) return;
  SPILLMAP_ASSERT(pages_.empty() || pages_.back().content < content ||
                  (pages_.back().content == content && pages_.back().page < page));
  const auto first = size();
  const auto page_number = static_cast<std::uint32_t>(pages_.size());
  pages_.push_back({content, page, first});
  const auto& findings = results.findings();
  const std::span mentions(results.mentions());
  for (std::uint32_t i = 0; i < mentions.size(); ++i) {
    constexpr std::size_t together = 16;
    if (i % together == 0) ask_for(mentions.subspan(i, std::min(together, mentions.size() - i)), findings);
    const MentionView& m = mentions[i];
    Node node = nodes_.back();
    node.page = page_number;
    node.name = name_number(m);
    node.role = m.role;
    if (m.deceased) node.bits |= deceased_bit;
    if (m.role == Role::guardian || m.guardian_of >= 0 || m.spouse_of >= 0) node.bits |= adult_bit;
    const auto tie = [&](std::int32_t other, bool guardian) {
      if (other < 0 || static_cast<std::size_t>(other) >= results.mentions().size()) return;
      ties_.push_back({first + i, first + static_cast<std::uint32_t>(other), guardian});
    };
    tie(m.guardian_of, true);
    tie(m.spouse_of, false);
    const std::uint32_t key = key_of_name_[node.name];
    const KeyWords name = key_words(key);
    node.key = name.given.empty() && name.family.empty() ? 0 : key;
    const bool bystander = m.role == Role::provider || m.role == Role::author;
    const std::uint32_t family = name.family.empty() ? 0 : name.family.front();
    for (const std::uint32_t index : m.findings) {
      const FindingView& f = findings[index];
      if (family != 0 && is_contact_detail(f.element)) seen_with(contact_of(f), family);
      if (is_exposure(f)) add_finding(node, f, bystander);
    }
    nodes_.back() = node;
    // More would take 34 GB for the values alone.
    SPILLMAP_ASSERT(values_.size() <= most_values && facts_.size() <= most_values && nodes_.size() <= most_values);
    Node& next = nodes_.emplace_back();
    next.first_value = static_cast<std::uint32_t>(values_.size());
    next.first_fact = static_cast<std::uint32_t>(facts_.size());
  }
}

void Mentions::add_finding(Node& node, const FindingView& f, bool bystander) {
  if (f.element == Element::name) {
    node.bits |= identified_bit;
    if (!bystander) {
      ElementSet name;
      name.add(Element::name);
      node.bits |= name.bits();
    }
    return;
  }
  // What proves that two mentions are one person.
  if (!f.normalized.empty() && f.confidence >= 50) {
    switch (f.element) {
      case Element::ssn:
      case Element::itin:
        if (f.confidence >= sure_number)
          values_.push_back(value_of(Kind::tax, Element::ssn, texts_.intern(f.normalized)));
        break;
      case Element::date_of_birth:
        if (!is_date(f.normalized)) break;
        values_.push_back(value_of(Kind::birth, f.element, texts_.intern(f.normalized)));
        break;
      case Element::address: {
        const Address& address = address_[address_number(f.normalized)];
        if (address.house != 0) {
          values_.push_back(mark_of(f.element, address.contact, true));
          values_.push_back(value_of(Kind::house, f.element, address.house));
        }
        if (address.street != 0) {
          values_.push_back(mark_of(f.element, address.contact, true));
          values_.push_back(value_of(Kind::street, f.element, address.street));
        }
        if (address.postcode != 0) values_.push_back(value_of(Kind::postcode, f.element, address.postcode));
        if (address.town != 0) values_.push_back(value_of(Kind::town, f.element, address.town));
        break;
      }
      default:
        if (is_strong(f.element)) {
          values_.push_back(value_of(Kind::strong, f.element, texts_.intern(f.normalized)));
          if (f.element == Element::medical_record_number)
            if (const std::string_view bare = without_office(f.normalized); !bare.empty())
              values_.push_back(value_of(Kind::strong, f.element, texts_.intern(bare)));
        } else if (is_shared_kind(f.element)) {
          const bool contact = is_contact_detail(f.element);
          values_.push_back(value_of(Kind::shared, f.element,
                                     contact ? contact_text(f.element, f.normalized) : texts_.intern(f.normalized)));
        }
    }
  }
  // What the person is told of.
  if (is_health(f.element)) node.health |= static_cast<std::uint8_t>(f.flags & 0xFFu);
  if (f.how == How::prose && is_contact_detail(f.element)) {
    const bool current_address = f.element == Element::address && (f.flags & flag_old) == 0;
    facts_.push_back(mark_of(f.element, contact_of(f), current_address));
    if (current_address) facts_.push_back(fact_of(f.element, address_number(f.normalized)));
    return;
  }
  ElementSet element;
  element.add(f.element);
  node.bits |= element.bits() | value_bit | (is_unique_identifier(f.element) ? identified_bit : 0);
  if (f.element == Element::date_of_birth || f.element == Element::ssn)
    facts_.push_back(fact_of(f.element, texts_.intern(f.normalized)));
  else if (f.element == Element::address && (f.flags & flag_old) == 0)
    facts_.push_back(fact_of(f.element, address_number(f.normalized)));
}

// Calls with the mentions of each content, and the number of its pages.
template <typename Function>
void Mentions::for_each_content(Function&& function) {
  for (std::size_t begin = 0; begin < pages_.size();) {
    std::size_t end = begin + 1;
    while (end < pages_.size() && pages_[end].content == pages_[begin].content) ++end;
    const std::span<Node> nodes = std::span(nodes_).subspan(
        pages_[begin].first, (end == pages_.size() ? size() : pages_[end].first) - pages_[begin].first);
    function(nodes, end - begin);
    begin = end;
  }
}

// In a workbook one sheet says "Employee" above the names and the next only "Last" and "First": who stands in both is
// no second person because nothing says there what they are.
void Mentions::settle_roles() {
  constexpr std::size_t most_pages = 64;  // a file of many more is a mailbox, and no such workbook
  std::vector<std::uint32_t> employees;
  for_each_content([&](std::span<Node> nodes, std::size_t pages) {
    if (pages > most_pages) return;
    employees.clear();
    for (const Node& node : nodes)
      if (node.role == Role::employee && node.key != 0) employees.push_back(node.key);
    std::sort(employees.begin(), employees.end());
    for (Node& node : nodes)
      if (node.role == Role::client && std::binary_search(employees.begin(), employees.end(), node.key) &&
          !key_words(node.key).given.empty() && !key_words(node.key).family.empty())
        node.role = Role::employee;
  });
}

// Who takes part in a workshop or a supported job is paid for it, and stands in a payroll as well: where most of those
// whom a file calls employees are known elsewhere, by their whole names, as people who are treated, they are these.
void Mentions::settle_participants() {
  constexpr std::size_t fewest = 4;
  const auto whole_name = [&](const Node& node) -> std::uint64_t {
    if (node.key == 0) return 0;
    const KeyWords words = key_words(node.key);
    if (words.given.empty() || words.family.empty()) return 0;
    return std::uint64_t{words.given.front()} << 32 | words.family.back();
  };
  std::vector<std::uint64_t> treated;
  for (const Node& node : nodes_) {
    if (node.role != Role::client) continue;
    if (!tells_of_care(ElementSet::from_bits(node.bits))) continue;
    if (const std::uint64_t name = whole_name(node); name != 0) treated.push_back(name);
  }
  std::sort(treated.begin(), treated.end());
  treated.erase(std::unique(treated.begin(), treated.end()), treated.end());
  if (treated.size() < fewest) return;
  std::vector<std::uint64_t> employees;
  for_each_content([&](std::span<Node> nodes, std::size_t) {
    if (nodes.size() < fewest) return;
    employees.clear();
    for (const Node& node : nodes)
      if (node.role == Role::employee)
        if (const std::uint64_t name = whole_name(node); name != 0) employees.push_back(name);
    std::sort(employees.begin(), employees.end());
    employees.erase(std::unique(employees.begin(), employees.end()), employees.end());
    const auto known = [&](std::uint64_t name) { return std::binary_search(treated.begin(), treated.end(), name); };
    if (employees.size() < fewest ||
        static_cast<std::size_t>(std::count_if(employees.begin(), employees.end(), known)) * 4 < employees.size() * 3)
      return;
    for (Node& node : nodes)
      if (node.role == Role::employee && known(whole_name(node))) node.role = Role::client;
  });
}

void Mentions::close() {
  settle_roles();
  settle_participants();
  common_.resize(texts_.size());
  for (const auto& [contact, more] : more_families_) common_[contact] = more.size() >= many;
  BigVector<std::uint32_t>().swap(first_family_);
  std::unordered_map<std::uint32_t, std::vector<std::uint32_t>>().swap(more_families_);
  for (StringTable* table : {&texts_, &addresses_, &names_, &keys_, &words_}) table->close();

  // Values and facts move down to where the marks were.
  BigVector<Value> values;
  values.swap(values_);
  BigVector<std::uint64_t> facts;
  facts.swap(facts_);
  std::size_t value = 0, fact = 0;  // where the next is written
  for (std::uint32_t i = 0; i < size(); ++i) {
    Node& node = nodes_[i];
    const std::size_t value_begin = node.first_value, value_end = nodes_[i + 1].first_value;
    const std::size_t fact_begin = node.first_fact, fact_end = nodes_[i + 1].first_fact;
    node.first_value = static_cast<std::uint32_t>(value);
    node.first_fact = static_cast<std::uint32_t>(fact);
    const auto from = static_cast<std::ptrdiff_t>(value);
    for (std::size_t k = value_begin; k < value_end; ++k) {
      if ((values[k] & mark) != 0) {
        if (is_common(text_of(values[k]))) ++k;
        continue;
      }
      if (kind_of(values[k]) == Kind::shared && is_contact_detail(element_of(values[k])) &&
          is_common(text_of(values[k])))
        continue;
      values[value++] = values[k];
    }
    std::sort(values.begin() + from, values.begin() + static_cast<std::ptrdiff_t>(value));
    value = static_cast<std::size_t>(
        std::unique(values.begin() + from, values.begin() + static_cast<std::ptrdiff_t>(value)) - values.begin());
    // Two birth dates and two tax numbers are two people's, however they came to be one's: they prove nothing here.
    const auto own_begin = values.begin() + from, own_end = values.begin() + static_cast<std::ptrdiff_t>(value);
    const auto several = [&](Kind kind) {
      return std::count_if(own_begin, own_end, [kind](Value v) { return kind_of(v) == kind; }) > 1;
    };
    if (several(Kind::tax) && several(Kind::birth))
      value = static_cast<std::size_t>(
          std::remove_if(own_begin, own_end,
                         [](Value v) { return kind_of(v) == Kind::tax || kind_of(v) == Kind::birth; }) -
          values.begin());
    for (std::size_t k = fact_begin; k < fact_end; ++k) {
      if ((facts[k] & mark) == 0) {
        facts[fact++] = facts[k];
        continue;
      }
      if (is_common(text_of(facts[k]))) {
        if ((facts[k] & mark_of_next) != 0) ++k;
        continue;
      }
      const Element element = element_of(facts[k]);
      ElementSet seen;
      seen.add(element);
      node.bits |= seen.bits() | value_bit | (is_unique_identifier(element) ? identified_bit : 0);
    }
  }
  nodes_.back().first_value = static_cast<std::uint32_t>(value);
  nodes_.back().first_fact = static_cast<std::uint32_t>(fact);
  values.resize(value);
  facts.resize(fact);
  values_.swap(values);
  facts_.swap(facts);
  std::vector<bool>().swap(common_);
}

MentionRef Mentions::ref(std::uint32_t mention) const {
  const Page& page = pages_[nodes_[mention].page];
  return {page.content, page.page, mention - page.first};
}

std::optional<std::uint32_t> Mentions::find(const MentionRef& ref) const {
  const auto page = std::lower_bound(pages_.begin(), pages_.end(), ref, [](const Page& p, const MentionRef& r) {
    return p.content != r.content ? p.content < r.content : p.page < r.page;
  });
  if (page == pages_.end() || page->content != ref.content || page->page != ref.page) return std::nullopt;
  const std::uint32_t end = page + 1 == pages_.end() ? size() : (page + 1)->first;
  if (ref.mention >= end - page->first) return std::nullopt;
  return page->first + ref.mention;
}

Features Mentions::features(std::uint32_t mention) const {
  const Node& node = nodes_[mention];
  Features f;
  f.values = std::span(values_).subspan(node.first_value, nodes_[mention + 1].first_value - node.first_value);
  if (node.key != 0) f.names = {&node.key, 1};
  f.employee = node.role == Role::employee || node.role == Role::author;
  // Who stands in a list of user names is called a client only because nothing says what else.
  const ElementSet known = elements(mention);
  f.client = node.role == Role::client && !known.has(Element::credentials);
  f.treated = f.client && tells_of_care(known);
  f.adult = (node.bits & adult_bit) != 0;
  return f;
}

void Mentions::ask(std::uint32_t mention, unsigned step) const {
  const Node& node = nodes_[mention];
  switch (step) {
    case 0: __builtin_prefetch(&node), __builtin_prefetch(&node + 1); break;
    case 1: {
      constexpr std::size_t line = 64 / sizeof(Value);
      __builtin_prefetch(values_.data() + node.first_value);
      __builtin_prefetch(values_.data() + std::min(node.first_value + line, values_.size()));
      __builtin_prefetch(&key_[node.key]);
      break;
    }
    default: __builtin_prefetch(key_word_numbers_.data() + key_[node.key].first_word);
  }
}

void Mentions::ask_facts(std::uint32_t mention, unsigned step) const {
  const Node& node = nodes_[mention];
  const auto each_fact = [&](const auto& ask) {
    for (const Fact fact : facts(mention))
      ask(element_of(fact) == Element::address ? addresses_ : texts_, text_of(fact));
  };
  switch (step) {
    case 0: break;
    case 1:
      __builtin_prefetch(facts_.data() + node.first_fact);
      names_.ask_place_of(node.name);
      break;
    case 2:
      names_.ask_text_of(node.name);
      each_fact([](const StringTable& table, std::uint32_t text) { table.ask_place_of(text); });
      break;
    default: each_fact([](const StringTable& table, std::uint32_t text) { table.ask_text_of(text); });
  }
}

std::span<const Fact> Mentions::facts(std::uint32_t mention) const {
  const std::uint32_t first = nodes_[mention].first_fact;
  return std::span(facts_).subspan(first, nodes_[mention + 1].first_fact - first);
}

}  // namespace spillmap::resolve
