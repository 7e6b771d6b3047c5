#include "attribute/path_people.h"

#include <algorithm>
#include <array>

#include "base/text.h"
#include "model/item.h"
#include "names/name_words.h"
#include "names/parse.h"

namespace spillmap {
namespace {

constexpr std::size_t longest_component = 160;
constexpr std::size_t most_values = 200;
// Of two words, in natural logarithms: "Grant Letter" stays below, "Roe Jane" comes over it.
constexpr float enough = 1.5f;

struct Word {
  std::string_view text;
  bool comma_behind = false;
  bool broken_behind = false;  // digits or a bracket: the name does not go on
};

bool separates(char c) {
  return c == ' ' || c == '_' || c == '.' || c == '+' || c == '(' || c == ')' || c == '[' || c == ']' || c == ',' ||
         c == '#' || c == '&' || c == '=' || c == ';';
}

// The words of one component of a path, without those that hold digits.
std::vector<Word> words_of(std::string_view component) {
  std::vector<Word> words;
  component = component.substr(0, longest_component);
  std::size_t at = 0;
  while (at < component.size()) {
    while (at < component.size() && separates(component[at])) {
      if (!words.empty()) {
        words.back().comma_behind = words.back().comma_behind || component[at] == ',';
        words.back().broken_behind = words.back().broken_behind || component[at] == '(' || component[at] == ')' ||
                                     component[at] == '[' || component[at] == ']';
      }
      ++at;
    }
    std::size_t end = at;
    bool digits = false;
    for (; end < component.size() && !separates(component[end]); ++end) digits = digits || is_digit(component[end]);
    const std::string_view text = component.substr(at, end - at);
    at = end;
    if (text.empty()) continue;
    if (digits || !is_word(text.front())) {
      if (!words.empty()) words.back().broken_behind = true;
      continue;
    }
    words.push_back({text});
  }
  return words;
}

// The file's name without its ending, and the two folders above: nearest first. A member stands below its container.
std::vector<std::string_view> components_of(std::string_view path) {
  std::vector<std::string_view> out;
  bool file = true;
  while (!path.empty() && out.size() < 3) {
    const std::size_t slash = path.rfind('/');
    std::string_view component = slash == std::string_view::npos ? path : path.substr(slash + 1);
    path = slash == std::string_view::npos ? std::string_view{} : path.substr(0, slash);
    if (component.ends_with('!')) component.remove_suffix(1);
    if (file) {
      const std::size_t dot = component.rfind('.');
      if (dot != std::string_view::npos && dot != 0 && component.size() - dot <= 6)
        component = component.substr(0, dot);
      file = false;
    }
    out.push_back(component);
  }
  return out;
}

struct Named {
  PersonName name;
  std::string_view text;
  float score = 0;
};

constexpr std::uint32_t no_names = role_company_end | role_organisation | role_organisation_word | role_street |
                                   role_calendar | role_state | role_form_word | role_person_word | role_title |
                                   role_name_label | role_other_label | role_proper | role_thing_head;

// Somebody's name in the component, if there is exactly one.
std::optional<Named> named_in(std::string_view component) {
  const std::vector<Word> words = words_of(component);
  std::optional<Named> best;
  std::size_t best_at = 0;
  bool several = false;
  for (std::size_t i = 0; i + 1 < words.size(); ++i) {
    if (words[i].broken_behind) continue;
    const NameWord first = name_word(words[i].text), second = name_word(words[i + 1].text);
    if (!first.is_name() || !second.is_name() || first.has(no_names) || second.has(no_names)) continue;
    if (words[i].text.size() < 2 || words[i + 1].text.size() < 2) continue;
    // "Wheelchair van price list": "van" in small letters opens no name.
    if (first.has(role_particle) && is_lower(words[i].text[0])) continue;
    const float family_first = first.family_score() + second.given_score() + (words[i].comma_behind ? 3.0f : 0.0f);
    const float given_first = words[i].comma_behind ? -10.0f : first.given_score() + second.family_score();
    const float score = std::max(family_first, given_first);
    if (score < enough) continue;
    if (best && best_at + 1 < i) several = several || score > best->score - 2.0f;
    if (best && best->score >= score) continue;
    best_at = i;
    const bool turned = family_first >= given_first;
    Named named;
    named.name.family = std::string(words[turned ? i : i + 1].text);
    named.name.given = std::string(words[turned ? i + 1 : i].text);
    named.name.order_known = words[i].comma_behind;
    named.text = component.substr(
        static_cast<std::size_t>(words[i].text.data() - component.data()),
        static_cast<std::size_t>(words[i + 1].text.data() - words[i].text.data()) + words[i + 1].text.size());
    named.score = score;
    best = std::move(named);
  }
  if (several) return std::nullopt;
  return best;
}

std::string key_of(const PersonName& name) {
  const auto part = [](const std::string& text) { return to_lower(fold(text)); };
  return part(name.family) + "|" + part(name.given) + "|" + part(name.middle) + "|" + part(name.suffix);
}

bool holds(const std::vector<std::string>& words, const std::vector<std::string>& wanted, std::size_t at) {
  if (wanted.empty() || at + wanted.size() > words.size()) return false;
  return std::equal(wanted.begin(), wanted.end(), words.begin() + static_cast<std::ptrdiff_t>(at));
}

// Does the component name this person: family and given name side by side, a word between them at most?
bool speaks_of(const std::vector<std::string>& words, const PersonName& name) {
  const std::vector<std::string> family = folded_words(name.family);
  std::vector<std::string> given = folded_words(name.given);
  if (family.empty() || given.empty()) return false;
  given.resize(1);
  if (given.front().size() < 2) return false;
  for (std::size_t at = 0; at < words.size(); ++at) {
    if (holds(words, family, at))
      for (std::size_t gap = 0; gap < 2; ++gap)
        if (holds(words, given, at + family.size() + gap)) return true;
    if (holds(words, given, at))
      for (std::size_t gap = 0; gap < 2; ++gap)
        if (holds(words, family, at + 1 + gap)) return true;
  }
  return false;
}

bool is_about_somebody(Role role) { return role != Role::provider && role != Role::author; }

bool is_personnel_path(std::string_view path) {
  for (const std::string_view component : split(path, '/')) {
    const std::string folded = to_lower(fold(component.substr(0, longest_component)));
    if (folded == "hr") return true;
    for (const std::string_view word : {"personnel", "payroll", "human resources", "employee", "staff files"})
      if (folded.find(word) != std::string::npos) return true;
  }
  return false;
}

Finding name_finding(const PersonName& name, std::string_view text, std::uint8_t confidence, const char* reason) {
  Finding f;
  f.element = Element::name;
  f.how = How::metadata;
  f.confidence = confidence;
  f.value = std::string(text);
  f.name = name;
  f.normalized = key_of(name);
  f.reason = reason;
  f.locator.field = "path";
  return f;
}

}  // namespace

bool may_name_somebody(std::string_view path) {
  for (const std::string_view component : components_of(path))
    if (named_in(component)) return true;
  return false;
}

std::optional<ResultPage> people_in_path(std::string_view path, const std::vector<ResultPage>& pages) {
  const std::vector<std::string_view> components = components_of(path);
  std::vector<std::vector<std::string>> words;
  for (const std::string_view component : components) {
    std::string apart(component);
    std::replace_if(apart.begin(), apart.end(), separates, ' ');
    words.push_back(folded_words(apart));
  }

  ResultPage page;
  bool names_somebody = false;
  std::vector<PersonName> told;
  for (const ResultPage& content : pages)
    for (const Mention& m : content.mentions) {
      if (m.name.empty() || !is_about_somebody(m.role)) continue;
      names_somebody = true;
      if (std::find(told.begin(), told.end(), m.name) != told.end()) continue;
      const auto at = std::find_if(words.begin(), words.end(), [&](const auto& w) { return speaks_of(w, m.name); });
      if (at == words.end()) continue;
      told.push_back(m.name);
      Mention named;
      named.name = m.name;
      named.role = m.role;
      named.confidence = 90;
      named.reason = "the path names whom the content is about";
      named.findings.push_back(static_cast<std::uint32_t>(page.findings.size()));
      const std::string_view component = components[static_cast<std::size_t>(at - words.begin())];
      const std::optional<Named> exact = named_in(component);
      page.findings.push_back(
          name_finding(m.name, exact ? exact->text : component, 90, "name in the path, and in the content"));
      page.mentions.push_back(std::move(named));
      if (told.size() == 4) return page;
    }
  if (!page.mentions.empty()) return page;
  if (names_somebody) return std::nullopt;

  std::optional<Named> owner;
  for (const std::string_view component : components)
    if (!owner) owner = named_in(component);
  if (!owner) return std::nullopt;
  Mention m;
  m.name = owner->name;
  m.role = is_personnel_path(path) ? Role::employee : Role::client;
  m.subject = true;
  m.reason = "the path names a person, the content nobody";
  page.findings.push_back(
      name_finding(owner->name, owner->text, 75, "name in the path of a content that names nobody"));
  m.findings.push_back(0);
  for (const ResultPage& content : pages) {
    std::vector<bool> owned(content.findings.size(), false);
    for (const Mention& other : content.mentions)
      if (!other.name.empty())
        for (const std::uint32_t i : other.findings) owned[i] = true;
    for (std::size_t i = 0; i < content.findings.size() && page.findings.size() < most_values; ++i) {
      const Finding& f = content.findings[i];
      if (owned[i] || f.holder != Holder::subject || f.element == Element::name || !is_exposure(f)) continue;
      m.findings.push_back(static_cast<std::uint32_t>(page.findings.size()));
      page.findings.push_back(f);
    }
  }
  if (page.findings.size() == 1) return std::nullopt;
  m.confidence = 75;
  page.mentions.push_back(std::move(m));
  return page;
}

}  // namespace spillmap
