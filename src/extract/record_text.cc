#include "extract/record_text.h"

#include <algorithm>

#include "base/text.h"

namespace spillmap {
namespace {

constexpr std::size_t smallest_record = 2048;  // bytes; a part of any size takes this much
constexpr std::size_t longest_value = 512;     // bytes; what is longer is no value but a text
constexpr std::size_t longest_label = 80;
constexpr std::size_t most_kept = 6;  // values of a person that a cut record says again
constexpr std::size_t most_people_again = 8;

// As much of the text as fits, cut between characters.
std::string_view head_of_text(std::string_view text, std::size_t bytes) {
  if (text.size() <= bytes) return text;
  while (bytes > 0 && (static_cast<unsigned char>(text[bytes]) & 0xC0) == 0x80) --bytes;
  return text.substr(0, bytes);
}

std::string shown_address(const PostalAddress& address) {
  std::string out = address.line;
  const auto add = [&](std::string_view piece, std::string_view separator) {
    if (piece.empty()) return;
    if (!out.empty()) out += separator;
    out += piece;
  };
  add(address.city, ", ");
  add(address.state, ", ");
  add(address.zip, " ");
  add(address.country, ", ");
  return out;
}

bool identifies(Element element) {
  return element == Element::name || element == Element::date_of_birth || element == Element::ssn ||
         element == Element::medical_record_number || element == Element::health_insurance;
}

}  // namespace

PersonName name_of(std::string_view given, std::string_view middle, std::string_view family, std::string_view suffix) {
  PersonName name;
  name.given = given;
  name.middle = middle;
  name.family = family;
  name.suffix = suffix;
  return name;
}

PostalAddress address_of(std::string_view line, std::string_view city, std::string_view state, std::string_view zip,
                         std::string_view country) {
  PostalAddress address;
  address.line = line;
  address.city = city;
  address.state = state;
  address.zip = zip;
  address.country = country;
  return address;
}

RecordText::RecordText(TextBuilder& out, const Limits& limits)
    : out_(out), most_(std::max(smallest_record, limits.part_bytes / 2)) {}

std::uint32_t RecordText::person(Role role, std::string_view label) {
  Someone& someone = people_.emplace_back();
  someone.person.role = role;
  someone.person.label = clean_text(label, true);
  return static_cast<std::uint32_t>(people_.size() - 1);
}

void RecordText::name(std::uint32_t person, std::string_view field, PersonName name, std::uint32_t flags) {
  for (std::string* part : {&name.given, &name.middle, &name.family, &name.suffix, &name.nickname}) {
    *part = squeeze(clean_text(*part, true));
    *part = std::string(head_of_text(*part, 100));
  }
  if (name.empty()) return;
  name.order_known = true;
  RecordValue value;
  value.element = Element::name;
  value.person = person;
  value.flags = flags;
  value.label = field;
  const std::string text = name.display();
  put(std::move(value), text, &name, nullptr, false);
}

void RecordText::address(std::uint32_t person, std::string_view field, PostalAddress address, std::uint32_t flags) {
  for (std::string* part : {&address.line, &address.city, &address.state, &address.zip, &address.country}) {
    *part = squeeze(clean_text(*part, true));
    *part = std::string(head_of_text(*part, 100));
  }
  if (address.line.empty()) return;
  RecordValue value;
  value.element = Element::address;
  value.person = person;
  value.flags = flags;
  value.label = field;
  const std::string text = shown_address(address);
  put(std::move(value), text, nullptr, &address, false);
}

void RecordText::value(std::uint32_t person, Element element, std::string_view field, std::string_view text,
                       std::uint32_t flags) {
  const std::string clean = squeeze(clean_text(text, true));
  if (clean.size() > longest_value) return prose(label(element), text);
  RecordValue value;
  value.element = element;
  value.person = person;
  value.flags = flags;
  value.label = field;
  put(std::move(value), clean, nullptr, nullptr, false);
}

void RecordText::code(std::uint32_t person, Element element, std::string_view field, std::string_view words,
                      std::string_view code, std::string_view system, std::uint32_t flags) {
  const std::string clean = squeeze(clean_text(words, true));
  if (clean.size() > longest_value) return prose(label(element), words);
  RecordValue value;
  value.element = element;
  value.person = person;
  value.flags = flags;
  value.label = field;
  value.code = squeeze(clean_text(head_of_text(code, 40), true));
  value.system = system;
  std::string text = clean;
  if (text.empty())
    text = value.code;
  else if (!value.code.empty() && value.system != "snomed" && value.system != "rxnorm" && value.system != "loinc")
    text = value.code + " " + text;
  put(std::move(value), text, nullptr, nullptr, false);
}

void RecordText::fact(std::string_view label, std::string_view text) {
  const std::string clean = squeeze(clean_text(text, true));
  if (clean.empty()) return;
  if (clean.size() > longest_value) return prose(label, text);
  line(label, clean);
}

void RecordText::prose(std::string_view label, std::string_view text) {
  bool first = true;
  while (!text.empty()) {
    std::string_view piece = text.substr(0, text.find('\n'));
    text.remove_prefix(std::min(text.size(), piece.size() + 1));
    do {
      const std::string_view taken = head_of_text(piece, most_ / 8);
      piece.remove_prefix(taken.size());
      const std::string clean = clean_text(trim(taken), false);
      const std::string_view shown = trim(clean);
      if (shown.empty()) continue;
      const std::string_view head = first ? label : std::string_view();
      make_room(shown.size() + longest_label + 4);
      const std::uint32_t begin = static_cast<std::uint32_t>(text_.size()) + (text_.empty() ? 0 : 1);
      line(head, shown);
      first = false;
      const auto end = static_cast<std::uint32_t>(text_.size());
      // Lines of one text are one stretch.
      if (!record_.prose.empty() && record_.prose.back().second + 1 == begin)
        record_.prose.back().second = end;
      else
        record_.prose.emplace_back(begin, end);
    } while (!piece.empty());
  }
}

std::uint32_t RecordText::line(std::string_view label, std::string_view text) {
  make_room(text.size() + longest_label + 4);
  if (!text_.empty()) text_ += '\n';
  const std::string clean = squeeze(clean_text(head_of_text(label, longest_label), true));
  const std::string_view head = head_of_text(clean, longest_label);
  if (!head.empty()) {
    text_ += head;
    text_ += head.back() == ':' ? " " : ": ";
  }
  const auto begin = static_cast<std::uint32_t>(text_.size());
  text_ += text;
  return begin;
}

void RecordText::put(RecordValue&& value, std::string_view text, PersonName* name, PostalAddress* address, bool again) {
  if (text.empty() || value.person >= people_.size()) return;
  Someone& someone = people_[value.person];
  if (!again) {
    std::string key = std::to_string(value.person) + '\x1f' + std::string(id(value.element)) + '\x1f';
    key += text;
    key += '\x1f' + value.code + '\x1f' + std::to_string(value.flags);
    if (!said_.insert(std::move(key)).second) return;
    make_room(text.size() + 2 * longest_label + 4);
    if (identifies(value.element) && someone.kept.size() < most_kept)
      someone.kept.push_back(
          {value, std::string(text), name ? *name : PersonName{}, address ? *address : PostalAddress{}});
  }
  std::string head = someone.person.label;
  if (value.element != Element::name) head += " " + to_lower(label(value.element));
  value.begin = line(head, text);
  value.end = static_cast<std::uint32_t>(text_.size());
  if (name != nullptr) {
    value.parts = static_cast<std::int32_t>(record_.names.size());
    record_.names.push_back(*name);
  } else if (address != nullptr) {
    value.parts = static_cast<std::int32_t>(record_.addresses.size());
    record_.addresses.push_back(*address);
  }
  someone.shown = true;
  record_.values.push_back(std::move(value));
}

void RecordText::make_room(std::size_t bytes) {
  if (text_.empty() || text_.size() + bytes + 1 <= most_) return;
  hand_over();
  said_.clear();
  std::size_t again = 0;
  for (Someone& someone : people_) {
    if (!someone.person.subject && again >= most_people_again) continue;
    ++again;
    for (const Kept& kept : someone.kept) {
      if (text_.size() + kept.text.size() + 2 * longest_label > most_ / 4) break;
      RecordValue value = kept.value;
      PersonName name = kept.name;
      PostalAddress address = kept.address;
      put(std::move(value), kept.text, kept.value.element == Element::name ? &name : nullptr,
          kept.value.element == Element::address ? &address : nullptr, true);
    }
  }
}

void RecordText::hand_over() {
  if (!text_.empty()) {
    // Only those of whom something is said; links follow them.
    std::vector<std::int32_t> index(people_.size(), -1);
    for (std::size_t p = 0; p < people_.size(); ++p) {
      if (!people_[p].shown) continue;
      index[p] = static_cast<std::int32_t>(record_.persons.size());
      record_.persons.push_back(people_[p].person);
    }
    bool subject = false;
    for (RecordPerson& person : record_.persons) {
      for (std::int32_t* link : {&person.guardian_of, &person.spouse_of, &person.subscriber_of})
        *link =
            *link >= 0 && static_cast<std::size_t>(*link) < index.size() ? index[static_cast<std::size_t>(*link)] : -1;
      person.subject = person.subject && !subject;
      subject |= person.subject;
    }
    for (std::size_t p = 0; p < record_.persons.size(); ++p)
      for (std::int32_t* link :
           {&record_.persons[p].guardian_of, &record_.persons[p].spouse_of, &record_.persons[p].subscriber_of})
        if (*link == static_cast<std::int32_t>(p)) *link = -1;
    for (RecordValue& value : record_.values) value.person = static_cast<std::uint32_t>(index[value.person]);
    out_.record(text_, std::move(record_));
  }
  forget_text();
}

void RecordText::forget_text() {
  text_.clear();
  record_ = {};
  for (Someone& someone : people_) someone.shown = false;
}

void RecordText::finish() {
  hand_over();
  people_.clear();
  said_.clear();
}

}  // namespace spillmap
