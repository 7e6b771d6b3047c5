#include "detect/mail/mail.h"

#include <algorithm>

#include "base/text.h"
#include "detect/cells.h"
#include "detect/rules.h"
#include "detect/values.h"

namespace spillmap::detect {
namespace {

constexpr std::uint32_t most_addresses = 500;  // of one header

// "Craig <craig.hilton57@mail.example>": the family name that the address has and the name before it leaves out; empty
// if there is none.
std::string family_in_address(std::string_view given, std::string_view address) {
  constexpr std::size_t fewest = 3;
  std::string_view name = address.substr(0, address.rfind('@'));
  while (!name.empty() && is_digit(name.back())) name.remove_suffix(1);
  if (given.size() < 2 || name.size() < given.size() + 1 + fewest ||
      !equals_ignore_case(name.substr(0, given.size()), given))
    return {};
  const char mark = name[given.size()];
  if (mark != '.' && mark != '_' && mark != '-') return {};
  std::string family(name.substr(given.size() + 1));
  if (!std::all_of(family.begin(), family.end(), is_alpha)) return {};
  family = to_lower(family);
  family[0] = upper(family[0]);
  return family;
}

}  // namespace

bool is_address_header(std::string_view name) {
  for (const std::string_view header : {"From", "To", "Cc", "Bcc", "Reply-To", "Sender"})
    if (equals_ignore_case(name, header)) return true;
  return false;
}

bool is_private_mail(std::string_view address) {
  static const std::vector<std::string_view> domains = [] {
    std::vector<std::string_view> out;
    for (const auto& row : rule_rows(rules::private_mail())) out.push_back(row[0]);
    std::sort(out.begin(), out.end());
    return out;
  }();
  const std::size_t at = address.rfind('@');
  if (at == std::string_view::npos) return false;
  std::string host = to_lower(trim(address.substr(at + 1)));
  while (!host.empty() && (host.back() == '>' || host.back() == '.')) host.pop_back();
  // nycap.rr.com is of rr.com
  for (std::string_view rest = host; !rest.empty();) {
    if (std::binary_search(domains.begin(), domains.end(), rest)) return true;
    const std::size_t dot = rest.find('.');
    if (dot == std::string_view::npos) break;
    rest.remove_prefix(dot + 1);
  }
  // A host of mail by its name: "fastmail.fm", "mailbox.org"; not "mail.example.org", which is example's.
  const std::size_t last = host.rfind('.');
  if (last == std::string::npos) return false;
  const std::size_t before = host.rfind('.', last - 1);
  const std::string_view label = std::string_view(host).substr(before == std::string::npos ? 0 : before + 1,
                                                               last - (before == std::string::npos ? 0 : before + 1));
  for (const std::string_view end : {"mail", "mailbox", "inbox"})
    if (label.size() <= 16 && label.ends_with(end)) return true;
  if (label.size() <= 16 && label.starts_with("inbox")) return true;
  // Who brings the net into houses gives each a mailbox: "valleycable.net".
  constexpr std::size_t longest_provider = 24;
  if (host.ends_with(".net") && label.size() <= longest_provider)
    for (const std::string_view end :
         {"cable", "fiber", "fibre", "broadband", "dsl", "telecom", "telephone", "wireless"})
      if (label.ends_with(end)) return true;
  return false;
}

bool is_numbered_mailbox(std::string_view address) {
  constexpr std::size_t fewest_letters = 4, fewest_digits = 2;
  const std::string_view name = address.substr(0, address.rfind('@'));
  if (name.size() == address.size()) return false;
  std::size_t end = name.size();
  while (end > 0 && is_digit(name[end - 1])) --end;
  // "ann_brown8": with the whole name one digit is enough.
  if (const std::size_t border = name.find_first_of("._"); border != std::string_view::npos && name.size() - end == 1 &&
                                                           border > 2 && end > border + 3 &&
                                                           is_given_name(name.substr(0, border)))
    return true;
  return name.size() - end >= fewest_digits &&
         static_cast<std::size_t>(
             std::count_if(name.begin(), name.begin() + static_cast<std::ptrdiff_t>(end), is_alpha)) >= fewest_letters;
}

namespace {

// Does an address of another mailbox at the same host stand in the headers? Those are of one office.
bool shares_its_host(const TextPart& part, std::string_view address) {
  constexpr std::size_t most_fields = 64, most = 64;
  const std::string_view host = address.substr(address.rfind('@'));
  std::size_t fields = 0, seen = 0;
  for (const Field& field : part.fields) {
    if (field.kind != FieldKind::mail_header || !is_address_header(field.name) || ++fields > most_fields) continue;
    const std::string_view value = part.view(field.value_begin, field.value_end);
    for (std::size_t at = value.find(host); at != std::string_view::npos && ++seen <= most;
         at = value.find(host, at + 1)) {
      const std::size_t local = address.size() - host.size();
      if (at < local || !equals_ignore_case(value.substr(at - local, local), address.substr(0, local))) return true;
    }
  }
  return false;
}

bool is_of_a_public_body(std::string_view address) {
  const std::string host = to_lower(trim(address));
  for (const std::string_view end : {".gov", ".edu", ".us", ".mil"})
    if (host.ends_with(end) || host.find(std::string(end) + ".") != std::string::npos) return true;
  return false;
}

}  // namespace

void read_mail_headers(const TextPart& part, std::vector<Finding>& out) {
  for (const Field& field : part.fields) {
    if (field.kind != FieldKind::mail_header || !is_address_header(field.name)) continue;
    const std::string_view value = part.view(field.value_begin, field.value_end);
    std::uint32_t index = 0;
    std::size_t begin = 0;
    bool quoted = false, angle = false;
    for (std::size_t i = 0; i <= value.size() && index < most_addresses; ++i) {
      const char c = i < value.size() ? value[i] : ',';
      if (c == '"') quoted = !quoted;
      if (c == '<') angle = true;
      if (c == '>') angle = false;
      if (i < value.size() && ((c != ',' && c != ';') || quoted || angle)) continue;
      const std::string_view entry = trim(value.substr(begin, i - begin));
      begin = i + 1;
      if (entry.empty()) continue;
      ++index;
      std::string_view display, address;
      const std::size_t open = entry.rfind('<'), close = entry.rfind('>');
      if (open != std::string_view::npos && close != std::string_view::npos && open < close) {
        address = trim(entry.substr(open + 1, close - open - 1));
        display = trim(entry.substr(0, open));
      } else if (entry.find('@') != std::string_view::npos) {
        address = entry;
      } else {
        display = entry;
      }
      while (!display.empty() && (display.front() == '"' || display.front() == '\'')) display.remove_prefix(1);
      while (!display.empty() && (display.back() == '"' || display.back() == '\'')) display.remove_suffix(1);
      const auto make = [&](Element element, std::string_view text) {
        Finding f;
        f.element = element;
        f.how = How::metadata;
        f.begin = static_cast<std::uint32_t>(text.data() - part.utf8.data());
        f.end = f.begin + static_cast<std::uint32_t>(text.size());
        f.value = std::string(text);
        f.label = field.name;
        f.locator.field = field.name;
        f.locator.row = index;
        f.reason = "header " + field.name;
        return f;
      };
      const bool personal =
          is_private_mail(address) ||
          (is_numbered_mailbox(address) && !is_of_a_public_body(address) && !shares_its_host(part, address));
      auto person = display.empty() ? std::nullopt : read_person(display, false);
      if (!person && personal)
        if (const std::string family = family_in_address(display, address); !family.empty())
          person = read_given_name(display, family);
      if (person) {
        Finding f = make(Element::name, display);
        f.name = person->name;
        f.normalized = person->normalized;
        f.confidence = 85;
        f.holder = personal ? Holder::other : Holder::staff;
        f.flags = personal ? 0u : static_cast<std::uint32_t>(flag_author);
        out.push_back(std::move(f));
      }
      if (!address.empty() && could_be(Element::email, address)) {
        Finding f = make(Element::email, address);
        f.normalized = normalize(Element::email, address);
        f.confidence = 95;
        f.holder = personal ? Holder::other : Holder::staff;
        f.flags = personal ? 0u : static_cast<std::uint32_t>(flag_business);
        out.push_back(std::move(f));
      }
    }
  }
}

}  // namespace spillmap::detect
