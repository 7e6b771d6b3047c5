#include <algorithm>
#include <map>

#include "attribute/part_reader.h"
#include "base/text.h"
#include "model/short_name.h"
#include "names/name_words.h"

namespace spillmap::attribute {

void PartReader::read_mail_headers() {
  std::map<std::string, std::vector<std::uint32_t>> people;
  for (std::uint32_t i = 0; i < findings().size(); ++i) {
    const Finding& f = findings()[i];
    if (f.how == How::metadata && !owner_[i] && !f.locator.field.empty() && f.locator.row != 0)
      people[f.locator.field + '\0' + std::to_string(f.locator.row)].push_back(i);
  }
  note_header_hosts();
  for (const auto& [place, list] : people) {
    PersonName name;
    bool business = true;
    for (const std::uint32_t i : list) {
      if (findings()[i].element == Element::name && (findings()[i].flags & flag_short_name) == 0)
        name = findings()[i].name;
      if (findings()[i].element == Element::email) business = (findings()[i].flags & flag_business) != 0;
    }
    if (business && !name.empty() && equals_ignore_case(findings()[list.front()].locator.field, "from")) {
      for (const std::uint32_t i : list)
        if (findings()[i].element == Element::email && !is_host_of_headers(host_of(findings()[i].normalized)) &&
            tells_of_oneself(text_.substr(0, quoted_from()))) {
          business = false;
          findings()[i].flags &= ~static_cast<std::uint32_t>(flag_business);
        }
    }
    if (name.empty() && business) continue;
    Mention& m = add_mention(name, business ? Role::author : Role::other,
                             "mail header " + findings()[list.front()].locator.field);
    for (const std::uint32_t i : list) give(m, i);
    if (equals_ignore_case(findings()[list.front()].locator.field, "from") && !name.empty())
      sender_ = static_cast<std::int32_t>(page_.mentions.size() - 1);
    if (equals_ignore_case(findings()[list.front()].locator.field, "to") && !name.empty())
      recipient_ =
          recipient_ == no_recipient ? static_cast<std::int32_t>(page_.mentions.size() - 1) : several_recipients;
    if (!business) private_senders_.push_back(static_cast<std::uint32_t>(page_.mentions.size() - 1));
  }
}

// The private sender of a mail, with the initial of the given name, in a line of its own below the text.
bool PartReader::signs_as_sender(const Entity& entity) const {
  if (sender_ < 0 || std::find(private_senders_.begin(), private_senders_.end(), static_cast<std::uint32_t>(sender_)) ==
                         private_senders_.end())
    return false;
  const PersonName& sender = page_.mentions[static_cast<std::size_t>(sender_)].name;
  const PersonName& name = entity.name;
  if (name.given.empty() || name.family.empty() || sender.given.empty() || entity.labelled_subject ||
      fold(name.family) != fold(sender.family) || lower(name.given[0]) != lower(sender.given[0]))
    return false;
  const bool initial = name.given.size() == 1 || (name.given.size() == 2 && name.given[1] == '.');
  if (!initial && fold(name.given) != fold(sender.given)) return false;
  const Finding& place = findings()[entity.findings.back()];
  return (place.begin == 0 || text_[place.begin - 1] == '\n') &&
         (place.end >= text_.size() || text_[place.end] == '\n');
}

std::string_view PartReader::host_of(std::string_view address) {
  const std::size_t at = address.rfind('@');
  return at == std::string_view::npos ? std::string_view() : address.substr(at + 1);
}

// Does anybody to whom the mail goes have an address at this host?
bool PartReader::is_host_of_headers(std::string_view host) const {
  return std::binary_search(header_hosts_.begin(), header_hosts_.end(), to_lower(host));
}

void PartReader::note_header_hosts() {
  for (const Finding& f : findings())
    if (f.element == Element::email && f.how == How::metadata && f.locator.row != 0)
      (equals_ignore_case(f.locator.field, "from") ? sender_host_ : header_hosts_.emplace_back()) =
          to_lower(host_of(f.normalized));
  std::sort(header_hosts_.begin(), header_hosts_.end());
}

// In the headers of the mail itself, which are read by themselves.
bool PartReader::in_header(std::uint32_t at) const {
  constexpr std::size_t most_headers = 64;
  for (std::size_t k = 0; k < part_.fields.size() && k < most_headers; ++k)
    if (part_.fields[k].kind == FieldKind::mail_header && at >= part_.fields[k].value_begin &&
        at < part_.fields[k].value_end)
      return true;
  return false;
}

// "Brenda / 518-555-0147 x 2" at the end of Brenda Brown's mail: how to reach who signs with the given name alone.
bool PartReader::stands_below_the_sender(const Finding& f) {
  constexpr std::uint32_t longest_line = 60;
  constexpr int most_lines = 4;
  if (sender_ < 0 || (f.element != Element::phone && f.element != Element::email) || f.how != How::prose ||
      f.begin >= quoted_from())
    return false;
  const std::string given = fold(page_.mentions[static_cast<std::size_t>(sender_)].name.given);
  std::uint32_t line = begin_of_line(f.begin, 0, longest_line);
  for (int lines = 0; lines < most_lines && line > 0 && text_[line - 1] == '\n'; ++lines) {
    const std::uint32_t above = begin_of_line(line - 1, 0, longest_line);
    const std::string_view words = trim(text_.substr(above, line - 1 - above));
    if (words.empty()) return false;
    if (!given.empty() && fold(words.substr(0, words.find_last_not_of(",.") + 1)) == given) return true;
    line = above;
  }
  return false;
}

// Who wrote the mail, as far as no older mail is quoted.
bool PartReader::give_to_sender(std::uint32_t index) {
  const Finding& f = findings()[index];
  if (sender_ < 0 || f.begin >= quoted_from()) return false;
  const bool known_privately = std::find(private_senders_.begin(), private_senders_.end(),
                                         static_cast<std::uint32_t>(sender_)) != private_senders_.end();
  // How an employee can be reached at work says nothing of them.
  if (!known_privately && (f.element == Element::phone || f.element == Element::email) && !is_called_own(f)) {
    findings()[index].flags |= flag_business;
    return true;
  }
  Mention& m = page_.mentions[static_cast<std::size_t>(sender_)];
  if (m.role == Role::author) m.role = Role::employee;
  give(m, index);
  return true;
}

// "my cell 518-555-0167 or write to ...", "call me at home, ...": not at work.
bool PartReader::is_called_own(const Finding& f) const {
  constexpr std::uint32_t reach = 70;
  const std::string before = to_lower(text_.substr(f.begin > reach ? f.begin - reach : 0, std::min(f.begin, reach)));
  const std::size_t stop = before.rfind(". ");
  for (const std::string_view words : {"my cell", "my own", "my mobile", "my personal", "my private", "my home",
                                       "me at home", "mi celular", "my new cell"})
    if (const std::size_t at = before.rfind(words); at != std::string::npos && (stop == std::string::npos || at > stop))
      return true;
  return false;
}

// "login is fostrander and the password ...": whose address in the headers begins so.
std::uint32_t PartReader::whose_login(const Finding& f) const {
  if (f.element != Element::credentials || header_hosts_.empty()) return nobody;
  constexpr std::size_t most = 64, shortest = 5;
  std::uint32_t only = nobody;
  for (std::uint32_t m = 0; m < page_.mentions.size() && m < most; ++m)
    for (const std::uint32_t i : page_.mentions[m].findings) {
      const Finding& mail = findings()[i];
      if (mail.element != Element::email || mail.how != How::metadata) continue;
      const std::string local = to_lower(mail.value.substr(0, mail.value.find('@')));
      if (local.size() < shortest || !contains_ignore_case(f.value, local)) continue;
      if (only != nobody && only != m) return nobody;
      only = m;
    }
  return only;
}

// Where the first older mail is quoted below the text.
std::uint32_t PartReader::quoted_from() {
  if (quoted_from_ != nobody) return quoted_from_;
  std::size_t at = text_.size();
  for (const std::string_view mark : {"\n>", "-----Original Message", "\nFrom: ", "\nDe: ", "________________"})
    at = std::min(at, text_.substr(0, at).find(mark));
  return quoted_from_ = static_cast<std::uint32_t>(std::min(at, text_.size()));
}

}  // namespace spillmap::attribute
