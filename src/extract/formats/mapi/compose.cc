#include "extract/formats/mapi/compose.h"

#include <algorithm>
#include <array>
#include <cstdio>

#include "base/text.h"
#include "extract/builder.h"
#include "extract/formats/mail.h"
#include "extract/formats/mapi/rtf_packed.h"
#include "extract/formats/vcard.h"

namespace spillmap::mapi {
namespace {

constexpr std::uint32_t most_depth = 16;
constexpr std::size_t longest_header_text = 60u << 10;

// One line of a header: what would end it becomes a space.
std::string one_line(std::string_view text) {
  std::string out;
  for (const char c : text) out.push_back(static_cast<unsigned char>(c) < 0x20 || c == 0x7F ? ' ' : c);
  return std::string(trim(out));
}

std::string parameter_value(std::string_view text) {
  static constexpr char digits[] = "0123456789ABCDEF";
  std::string out;
  for (const char c : text) {
    if (is_alnum(c) || c == '-' || c == '.' || c == '_') {
      out.push_back(c);
    } else {
      const auto byte = static_cast<unsigned char>(c);
      out.push_back('%');
      out.push_back(digits[byte >> 4]);
      out.push_back(digits[byte & 15]);
    }
  }
  return out;
}

bool is_type(std::string_view type) {
  const std::size_t slash = type.find('/');
  return slash != std::string_view::npos && slash > 0 && slash + 1 < type.size() && type.size() < 128 &&
         std::all_of(type.begin(), type.end(),
                     [](char c) { return is_alnum(c) || c == '/' || c == '-' || c == '+' || c == '.' || c == '_'; });
}

// A line that none of the parts holds.
std::string boundary_for(const Mail& mail) {
  for (int number = 0;; ++number) {
    std::string boundary = "=_spillmap_part_" + std::to_string(number);
    const auto holds = [&](const std::string& text) { return text.find(boundary) != std::string::npos; };
    const bool taken = holds(mail.plain) || holds(mail.html) || holds(mail.rtf) || holds(mail.before) ||
                       std::any_of(mail.attachments.begin(), mail.attachments.end(),
                                   [&](const Mail::Part& part) { return holds(part.data); });
    // A message made to hold all of these harms itself alone.
    if (!taken || number == 64) return boundary;
  }
}

// Days since 1970-01-01 -> date (proleptic Gregorian).
std::array<int, 3> civil(std::int64_t days) {
  days += 719468;
  const std::int64_t era = (days >= 0 ? days : days - 146096) / 146097;
  const std::int64_t doe = days - era * 146097;
  const std::int64_t yoe = (doe - doe / 1460 + doe / 36524 - doe / 146096) / 365;
  const std::int64_t doy = doe - (365 * yoe + yoe / 4 - yoe / 100);
  const std::int64_t mp = (5 * doy + 2) / 153;
  const int day = static_cast<int>(doy - (153 * mp + 2) / 5 + 1);
  const int month = static_cast<int>(mp < 10 ? mp + 3 : mp - 9);
  return {static_cast<int>(yoe + era * 400 + (month <= 2 ? 1 : 0)), month, day};
}

constexpr std::uint64_t ticks_per_second = 10'000'000;
constexpr std::int64_t seconds_1601_to_1970 = 11'644'473'600;

struct Moment {
  std::array<int, 3> date{};
  int seconds = 0;
  int weekday = 0;  // 0: Thursday
};
bool moment_of(std::uint64_t filetime, Moment& moment) {
  // Outlook writes "none" as a time far off, 4501-01-01.
  if (filetime == 0 || filetime > 2'650'467'743'990'000'000ull || filetime == 0x0CB34557A3DD4000ull) return false;
  const std::int64_t seconds = static_cast<std::int64_t>(filetime / ticks_per_second) - seconds_1601_to_1970;
  std::int64_t days = seconds / 86400;
  std::int64_t rest = seconds % 86400;
  if (rest < 0) {
    rest += 86400;
    --days;
  }
  moment.date = civil(days);
  moment.seconds = static_cast<int>(rest);
  moment.weekday = static_cast<int>(((days % 7) + 7) % 7);
  return true;
}

std::string mail_date(std::uint64_t filetime) {
  static constexpr const char* weekdays[] = {"Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"};
  static constexpr const char* months[] = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                           "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
  Moment m;
  if (!moment_of(filetime, m)) return {};
  char text[64];
  std::snprintf(text, sizeof text, "%s, %02d %s %04d %02d:%02d:%02d +0000", weekdays[m.weekday], m.date[2],
                months[m.date[1] - 1], m.date[0], m.seconds / 3600, m.seconds / 60 % 60, m.seconds % 60);
  return text;
}

// A header as the sending servers wrote it; for what the properties do not say.
std::string transported(std::string_view headers, std::string_view wanted) {
  std::string out;
  bool inside = false;
  for (std::string_view line : split(headers, '\n')) {
    if (!line.empty() && line.back() == '\r') line.remove_suffix(1);
    if (!line.empty() && (line[0] == ' ' || line[0] == '\t')) {
      if (inside) out.append(" ").append(trim(line));
      continue;
    }
    if (inside) break;
    const std::size_t colon = line.find(':');
    inside = colon != std::string_view::npos && equals_ignore_case(line.substr(0, colon), wanted);
    if (inside) out = trim(line.substr(colon + 1));
  }
  return out;
}

// "Jane Roe <jane@example.org>". An address of Exchange's own directory ("/O=...") says nothing to anyone outside.
std::string person(std::string_view name, std::string_view smtp, std::string_view email) {
  std::string address;
  if (smtp.find('@') != std::string_view::npos)
    address = one_line(smtp);
  else if (email.find('@') != std::string_view::npos || (!email.empty() && email[0] != '/'))
    address = one_line(email);
  std::string shown = one_line(name);
  if (shown.size() > 1 && shown.front() == '\'' && shown.back() == '\'') shown = shown.substr(1, shown.size() - 2);
  if (shown.empty()) return address;
  if (address.empty() || equals_ignore_case(shown, address)) return shown;
  if (shown.find_first_of(",;<>\"") != std::string::npos) {
    std::erase(shown, '"');
    shown = '"' + shown + '"';
  }
  return shown + " <" + address + ">";
}

std::string recipients_of(const Object& object, std::uint64_t kind) {
  std::string out;
  for (const Properties& recipient : object.recipients) {
    const std::uint64_t is = recipient.number(recipient_kind, 1) & 0xF;
    if ((is == 0 ? 1 : is) != kind) continue;
    std::string name = recipient.text(display_name);
    if (name.empty()) name = recipient.text(recipient_name);
    const std::string one = person(name, recipient.text(smtp_address), recipient.text(email_address));
    if (one.empty()) continue;
    if (!out.empty()) out += ", ";
    out += one;
  }
  return out;
}

std::string subject_of(const Object& object) {
  std::string text = object.properties.text(subject);
  // Stores put the length of the prefix ("Re: ") before it, as a byte 1 and a number.
  if (text.size() >= 2 && text[0] == 1) text.erase(0, 2);
  if (text.empty()) text = object.properties.text(normalized_subject);
  return one_line(text);
}

void line_of(std::string& out, std::string_view label, std::string_view value) {
  const std::string_view shown = trim(value);
  if (shown.empty()) return;
  out.append(label).append(": ").append(shown).append("\n");
}

// What appointments and tasks hold beside a message.
std::string lines_above(const Object& object, std::string_view kind) {
  const Properties& p = object.properties;
  std::string out;
  if (kind.starts_with("ipm.appointment") || kind.starts_with("ipm.schedule") || kind.starts_with("ipm.ole.class")) {
    line_of(out, "Start", readable_time(p.number(named + 0x820D)));
    line_of(out, "End", readable_time(p.number(named + 0x820E)));
    line_of(out, "Location", p.text(named + 0x8208));
    line_of(out, "Attendees", p.text(named + 0x8238));
    line_of(out, "Recurrence", p.text(named + 0x8232));
  } else if (kind.starts_with("ipm.task")) {
    line_of(out, "Start", readable_time(p.number(named + 0x8104)));
    line_of(out, "Due", readable_time(p.number(named + 0x8105)));
    line_of(out, "Owner", p.text(named + 0x811F));
    line_of(out, "Assigned by", p.text(named + 0x8121));
  } else if (kind.starts_with("ipm.activity")) {
    line_of(out, "Start", readable_time(p.number(named + 0x8706)));
    line_of(out, "End", readable_time(p.number(named + 0x8708)));
    line_of(out, "Kind", p.text(named + 0x8700));
  }
  if (kind.starts_with("report.")) line_of(out, "Report", p.text(0x1001));
  line_of(out, "Companies", p.text(named + 0x8539));
  line_of(out, "Contacts", p.text(named + 0x853A));
  line_of(out, "Billing", p.text(named + 0x8535));
  return out;
}

// --- Contacts -------------------------------------------------------------------------------------------------------

std::string vcard_text(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (c == '\r') continue;
    if (c == '\n')
      out += "\\n";
    else if (c == '\\' || c == ',' || c == ';')
      (out += '\\') += c;
    else
      out.push_back(c);
  }
  return out;
}

std::string vcard_of(const Object& object, std::string_view name) {
  const Properties& p = object.properties;
  std::string out = "BEGIN:VCARD\r\nVERSION:3.0\r\n";
  const auto put = [&](std::string_view label, std::string_view value) {
    if (!trim(value).empty()) out.append(label).append(":").append(vcard_text(trim(value))).append("\r\n");
  };
  const auto several = [&](std::string_view label, std::initializer_list<PropertyId> ids) {
    std::string value;
    bool any = false, first = true;
    for (const PropertyId id : ids) {
      const std::string part = id == 0 ? std::string() : p.text(id);
      any = any || !trim(part).empty();
      if (!first) value += ';';
      first = false;
      value += vcard_text(trim(part));
    }
    if (any) out.append(label).append(":").append(value).append("\r\n");
  };
  put("FN", name);
  several("N", {0x3A11, 0x3A06, 0x3A44, 0x3A45, 0x3A05});
  put("NICKNAME", p.text(0x3A4F));
  for (const auto& [label, id] : {std::pair<const char*, PropertyId>{"BDAY", 0x3A42}, {"ANNIVERSARY", 0x3A41}})
    put(label, readable_time(p.number(id)).substr(0, 10));
  for (const PropertyId id : {named + 0x8083, named + 0x8093, named + 0x80A3, PropertyId{smtp_address}}) {
    const std::string address = p.text(id);
    if (address.find('@') != std::string::npos) put("EMAIL", address);
  }
  if (const std::string own = p.text(email_address); own.find('@') != std::string::npos) put("EMAIL", own);
  static constexpr std::pair<PropertyId, const char*> phones[] = {
      {0x3A08, "WORK"},        {0x3A1B, "WORK"},      {0x3A09, "HOME"},      {0x3A2F, "HOME"},
      {0x3A1C, "CELL"},        {0x3A1A, "PREF"},      {0x3A1F, "X-OTHER"},   {0x3A1E, "CAR"},
      {0x3A21, "PAGER"},       {0x3A24, "WORK,FAX"},  {0x3A25, "HOME,FAX"},  {0x3A23, "FAX"},
      {0x3A2E, "X-ASSISTANT"}, {0x3A57, "X-COMPANY"}, {0x3A02, "X-CALLBACK"}};
  for (const auto& [id, type] : phones) put(std::string("TEL;TYPE=") + type, p.text(id));
  several("ADR;TYPE=HOME", {0x3A5E, 0, 0x3A5D, 0x3A59, 0x3A5C, 0x3A5B, 0x3A5A});
  several("ADR;TYPE=WORK",
          {named + 0x804A, 0, named + 0x8045, named + 0x8046, named + 0x8047, named + 0x8048, named + 0x8049});
  several("ADR;TYPE=X-OTHER", {0x3A64, 0, 0x3A63, 0x3A5F, 0x3A62, 0x3A61, 0x3A60});
  if (!p.has(0x3A5D) && !p.has(named + 0x8045)) {
    several("ADR", {0x3A2B, 0, 0x3A29, 0x3A27, 0x3A28, 0x3A2A, 0x3A26});
    if (!p.has(0x3A29)) put("LABEL", p.text(0x3A15));
  }
  several("ORG", {0x3A16, 0x3A18});
  put("TITLE", p.text(0x3A17));
  put("ROLE", p.text(0x3A46));
  put("X-SPOUSE", p.text(0x3A48));
  put("X-MANAGER", p.text(0x3A4E));
  put("X-ASSISTANT", p.text(0x3A30));
  put("X-CUSTOMER-ID", p.text(0x3A4A));
  put("X-ACCOUNT", p.text(0x3A00));
  put("X-GOVERNMENT-ID", p.text(0x3A07));
  put("X-EMPLOYEE-ID", p.text(0x3A10));
  put("X-HOBBIES", p.text(0x3A43));
  for (const PropertyId id : {named + 0x804F, named + 0x8050, named + 0x8051, named + 0x8052})
    put("X-CUSTOM", p.text(id));
  std::string note = p.text(body_text);
  if (trim(note).empty()) note = p.text(body_html);
  put("NOTE", note);
  return out + "END:VCARD\r\n";
}

std::string attachment_name(const Properties& p) {
  std::string name = p.text(attach_long_name);
  if (name.empty()) name = p.text(attach_name);
  if (name.empty()) name = p.text(display_name);
  return one_line(name);
}

bool is_contact(std::string_view kind) { return kind == "ipm.contact" || kind.starts_with("ipm.contact."); }

}  // namespace

std::string readable_time(std::uint64_t filetime) {
  Moment m;
  if (!moment_of(filetime, m)) return {};
  char text[48];
  std::snprintf(text, sizeof text, "%04d-%02d-%02d %02d:%02d", m.date[0], m.date[1], m.date[2], m.seconds / 3600,
                m.seconds / 60 % 60);
  return text;
}

std::string compose(Mail&& mail) {
  const std::string boundary = boundary_for(mail);
  std::string out;
  std::size_t total = mail.plain.size() + mail.html.size() + mail.rtf.size() + 4096;
  for (const Mail::Part& part : mail.attachments) total += part.data.size() + 512;
  out.reserve(total);
  out += "MIME-Version: 1.0\r\n";
  bool any = false;
  for (const auto& [name, value] : mail.headers) {
    if (value.empty()) continue;
    out.append(name).append(": ").append(one_line(value)).append("\r\n");
    any = true;
  }
  if (!any) out += "Subject: (none)\r\n";
  const auto open = [&](std::string_view type) {
    out.append("\r\n--").append(boundary).append("\r\nContent-Type: ").append(type);
    out += "\r\nContent-Transfer-Encoding: binary\r\n";
  };
  out.append("Content-Type: multipart/mixed; boundary=\"").append(boundary).append("\"\r\n");
  if (!mail.before.empty()) {
    open("text/plain; charset=utf-8");
    out.append("\r\n").append(mail.before);
  }
  const bool both = !mail.plain.empty() && (!mail.html.empty() || !mail.rtf.empty());
  const std::string inner = boundary + "_text";
  if (both) {
    out.append("\r\n--").append(boundary).append("\r\nContent-Type: multipart/alternative; boundary=\"").append(inner);
    out += "\"\r\n";
  }
  const auto body = [&](std::string_view type, std::string& text) {
    if (text.empty()) return;
    out.append("\r\n--").append(both ? inner : boundary).append("\r\nContent-Type: ").append(type);
    out.append("\r\nContent-Transfer-Encoding: binary\r\n\r\n").append(text);
    std::string().swap(text);
  };
  body("text/plain; charset=utf-8", mail.plain);
  body(mail.html_charset.empty() ? "text/html" : "text/html; charset=" + mail.html_charset, mail.html);
  body("text/rtf", mail.rtf);
  if (both) out.append("\r\n--").append(inner).append("--\r\n");
  for (Mail::Part& part : mail.attachments) {
    open(is_type(part.type) && !part.type.starts_with("multipart/") && !part.type.starts_with("message/")
             ? std::string_view(part.type)
             : std::string_view("application/octet-stream"));
    out.append("Content-Disposition: attachment; filename*=utf-8''")
        .append(parameter_value(part.name))
        .append("\r\n\r\n");
    out += part.data;
    std::string().swap(part.data);
  }
  return out.append("\r\n--").append(boundary).append("--\r\n");
}

Composed compose(Object&& object, const Limits& limits, std::uint32_t depth) {
  Composed made;
  made.lost = object.lost;
  Properties& p = object.properties;
  const std::string kind = to_lower(p.text(message_class));
  const std::string transport = p.text(transport_headers);

  Mail mail;
  std::size_t total = 0;
  for (Attachment& attachment : object.attachments) {
    Mail::Part part;
    part.name = attachment_name(attachment.properties);
    if (attachment.message && depth + 1 < most_depth) {
      Composed nested = compose(std::move(*attachment.message), limits, depth + 1);
      part.name = nested.name;
      part.data = std::move(nested.bytes);
      if (made.lost.empty()) made.lost = nested.lost;
    } else if (attachment.message) {
      if (made.lost.empty()) made.lost = "messages are attached to each other too deeply";
      continue;
    } else if (!attachment.properties.has(attach_data)) {
      const std::string path = attachment.properties.text(attach_path);
      if (!attachment.lost.empty() && made.lost.empty()) made.lost = attachment.lost;
      if (attachment.lost.empty() && !path.empty()) line_of(mail.before, "Attached by reference", one_line(path));
      continue;
    } else {
      part.type = one_line(attachment.properties.text(attach_type));
      part.data = attachment.properties.take_bytes(attach_data);
    }
    if (part.name.empty()) part.name = "attachment" + one_line(attachment.properties.text(attach_extension));
    total += part.data.size();
    if (total > limits.member_bytes) {
      made.lost = "the attachments of a message are larger than " + std::to_string(limits.member_bytes >> 20) + " MiB";
      continue;
    }
    mail.attachments.push_back(std::move(part));
  }

  made.name = subject_of(object);
  if (is_contact(kind)) {
    std::string name = p.text(display_name);
    for (const PropertyId id : {PropertyId{0x3A06}, PropertyId{0x3A11}})
      if (!p.has(display_name)) name += (name.empty() ? "" : " ") + p.text(id);
    if (trim(name).empty()) name = made.name;
    std::string card = vcard_of(object, name);
    made.name = name.empty() ? "contact" : one_line(name);
    if (mail.attachments.empty()) {
      made.contact = true;
      made.bytes = std::move(card);
      made.name += ".vcf";
      return made;
    }
    mail.headers = {{"Subject", made.name}};
    mail.attachments.insert(mail.attachments.begin(), {made.name + ".vcf", "text/vcard", std::move(card)});
    made.bytes = compose(std::move(mail));
    made.name += ".eml";
    return made;
  }

  std::string from = person(p.text(sender_name), p.text(sender_smtp), p.text(sender_email));
  const std::string behalf = person(p.text(represented_name), p.text(represented_smtp), p.text(represented_email));
  const bool on_behalf = !from.empty() && !behalf.empty() && from != behalf;
  if (from.empty()) from = behalf;
  const std::string declared = transported(transport, "From");
  if (from.empty() || (from.find('@') == std::string::npos && declared.find('@') != std::string::npos))
    from = from.empty() ? declared : from + ", " + declared;
  mail.headers.emplace_back("From", from);
  if (on_behalf) mail.headers.emplace_back("Sender", behalf);
  mail.headers.emplace_back("Reply-To", transported(transport, "Reply-To"));
  static constexpr std::tuple<const char*, std::uint64_t, PropertyId> kinds[] = {
      {"To", 1, display_to}, {"Cc", 2, display_cc}, {"Bcc", 3, display_bcc}};
  for (const auto& [name, number, shown] : kinds) {
    std::string list = recipients_of(object, number);
    if (list.empty()) list = p.text(shown);
    if (list.empty()) list = transported(transport, name);
    // A header has its bound; whoever stands behind it is named above the text.
    if (list.size() > longest_header_text) {
      const std::size_t cut = std::min(list.rfind(", ", longest_header_text), longest_header_text);
      line_of(mail.before, name, one_line(std::string_view(list).substr(cut + (list[cut] == ',' ? 2 : 0))));
      list.resize(cut);
    }
    mail.headers.emplace_back(name, list);
  }
  mail.headers.emplace_back("Subject", made.name);
  for (const PropertyId id : {client_submit_time, delivery_time}) {
    const std::string date = mail_date(p.number(id));
    if (date.empty()) continue;
    mail.headers.emplace_back("Date", date);
    break;
  }
  if (mail.headers.back().first != "Date") mail.headers.emplace_back("Date", transported(transport, "Date"));

  mail.before += lines_above(object, kind);
  mail.plain = p.text(body_text);
  if (p.type(body_html) == type_bytes) {
    mail.html = p.take_bytes(body_html);
    const std::uint64_t page = p.number(internet_codepage);
    if (page == 65001)
      mail.html_charset = "utf-8";
    else if (page != 0 && page < 100'000 && page != 1200)
      mail.html_charset = "cp" + std::to_string(page);
  } else {
    mail.html = p.text(body_html);
    if (!mail.html.empty()) mail.html_charset = "utf-8";
  }
  if (trim(mail.html).empty()) {
    std::string rtf = unpack_rtf(p.bytes(body_rtf), limits.member_bytes);
    mail.html = html_of_rtf(rtf);
    if (!mail.html.empty())
      mail.html_charset = "utf-8";
    else if (trim(mail.plain).empty())
      mail.rtf = std::move(rtf);
    if (mail.html.empty() && mail.rtf.empty() && trim(mail.plain).empty() && p.bytes(body_rtf).size() > 16 &&
        made.lost.empty())
      made.lost = "the packed text of the message is damaged";
  }
  made.bytes = compose(std::move(mail));
  if (made.name.empty()) made.name = "message";
  made.name += ".eml";
  return made;
}

Outcome read_object(Object&& object, const Limits& limits, Sink& sink) {
  const Composed made = compose(std::move(object), limits);
  Outcome outcome = made.contact ? vcard::read(as_bytes(made.bytes), limits, sink)
                                 : mail::read_eml(as_bytes(made.bytes), limits, sink);
  if (outcome.status == ItemStatus::read && !made.lost.empty()) return not_read(ItemStatus::partly_read, made.lost);
  return outcome;
}

}  // namespace spillmap::mapi
