#include "extract/formats/vcard.h"

#include <algorithm>
#include <vector>

#include "base/text.h"
#include "extract/builder.h"
#include "extract/encoding.h"
#include "extract/formats/content_lines.h"
#include "extract/record_text.h"

namespace spillmap::vcard {
namespace {

std::string joined(const std::vector<std::string>& pieces, std::string_view between) {
  std::string out;
  for (const std::string& piece : pieces) {
    if (piece.empty()) continue;
    if (!out.empty()) out += between;
    out += piece;
  }
  return out;
}

// 19840229, 1984-02-29T00:00:00Z; --0229 stays as it is.
std::string date(std::string_view value) {
  std::string_view day = trim(value);
  day = day.substr(0, day.find('T'));
  if (day.size() == 8 && all_digits(day))
    return std::string(day.substr(0, 4)) + "-" + std::string(day.substr(4, 2)) + "-" + std::string(day.substr(6, 2));
  return std::string(day);
}

std::string phone_label(const ContentLine& line) {
  const bool fax = line.has_type("fax");
  if (line.has_type("cell")) return "Mobile phone";
  if (line.has_type("pager")) return "Pager";
  if (line.has_type("home")) return fax ? "Home fax" : "Home phone";
  if (line.has_type("work")) return fax ? "Work fax" : "Work phone";
  return fax ? "Fax" : "Phone";
}

std::string extension(const ContentLine& line) {
  for (const std::string_view type : {"jpeg", "png", "gif"})
    if (line.has_type(type) || to_lower(line.parameter("MEDIATYPE")).ends_with(type))
      return type == "jpeg" ? "jpg" : std::string(type);
  return "jpg";
}

// What an office keeps under a name of its own; the number tells whether it is one.
struct Numbered {
  std::string_view name;
  Element element;
};
constexpr Numbered numbered[] = {
    {"X-GOVERNMENT-ID", Element::ssn},
    {"X-SSN", Element::ssn},
    {"X-MRN", Element::medical_record_number},
};

class Reader {
 public:
  Reader(ByteView bytes, const Limits& limits, Sink& sink)
      : lines_(bytes), limits_(limits), sink_(sink), out_(sink, limits), record_(out_, limits) {}

  Outcome run() {
    ContentLine line;
    while (out_.ok() && !stopped_ && lines_.next(line)) {
      if (line.name == "BEGIN" && equals_ignore_case(trim(line.value), "VCARD")) {
        // A card in a card (AGENT) is another person.
        close();
        if (++cards_ > limits_.members) {
          out_.lost("there are more than " + std::to_string(limits_.members) + " cards");
          break;
        }
        open_ = true;
      } else if (line.name == "END") {
        close();
        ended_ = true;
      } else if (open_ && lines_of_card_.size() < 10'000) {
        if (line.binary)
          picture(line);
        else
          lines_of_card_.push_back(std::move(line));
        ended_ = false;
      }
    }
    close();
    if (cards_ != 0 && !ended_) out_.lost("the last card breaks off");
    return out_.finish();
  }

 private:
  // A card is kept until its end: whether a number is of the office or of the person shows in all of it.
  void close() {
    if (!open_) return;
    open_ = false;
    if (any_card_) out_.new_document();
    any_card_ = true;
    out_.page(cards_);
    bool office = false, home = false;
    for (const ContentLine& line : lines_of_card_) {
      office = office || line.name == "ORG" || line.name == "TITLE";
      home = home || line.name == "BDAY" || line.name == "NOTE" || line.name.starts_with("X-GOV") ||
             line.name == "X-SSN" ||
             ((line.name == "ADR" || line.name == "TEL" || line.name == "EMAIL") && line.has_type("home"));
    }
    const auto at_work = [&](const ContentLine& line) {
      return office && (line.has_type("work") || (!home && !line.has_type("home") && !line.has_type("cell")));
    };
    // Who stands there with what his employer gave him is named, and no more.
    const bool only_work =
        !home && std::all_of(lines_of_card_.begin(), lines_of_card_.end(), [&](const ContentLine& line) {
          return (line.name != "ADR" && line.name != "TEL" && line.name != "EMAIL" && line.name != "LABEL") ||
                 at_work(line);
        });
    const std::uint32_t person = record_.person(only_work && office ? Role::author : Role::other, "Contact");
    record_.at(person).subject = true;
    names(person);
    for (const ContentLine& line : lines_of_card_) property(person, line, at_work(line) ? flag_business : 0u);
    for (const ContentLine& line : lines_of_card_)
      if (line.name == "X-SPOUSE" || line.name == "X-MS-SPOUSE") {
        const std::uint32_t spouse = record_.person(Role::relative, "Spouse");
        record_.at(spouse).spouse_of = static_cast<std::int32_t>(person);
        record_.name(spouse, line.name, split_name(unescaped(line.value)));
      }
    record_.finish();
    lines_of_card_.clear();
  }

  static PersonName split_name(const std::string& shown) {
    std::vector<std::string_view> words;
    const std::string squeezed = squeeze(shown);
    for (const std::string_view word : split(squeezed, ' '))
      if (!word.empty()) words.push_back(word);
    if (words.empty()) return {};
    if (words.size() == 1) return name_of(words[0], {}, {});
    // "Roe, Jane"
    if (words[0].ends_with(',') && words.size() <= 4)
      return name_of(words[1], words.size() > 2 ? words[2] : std::string_view(),
                     words[0].substr(0, words[0].size() - 1));
    std::string middle;
    for (std::size_t i = 1; i + 1 < words.size(); ++i) middle.append(middle.empty() ? "" : " ").append(words[i]);
    return name_of(words.front(), middle, words.back());
  }

  void names(std::uint32_t person) {
    bool structured = false;
    for (const ContentLine& line : lines_of_card_) {
      if (line.name != "N") continue;
      std::vector<std::string> p = unescaped_pieces(line.value, ';');
      p.resize(std::max<std::size_t>(p.size(), 5));
      if (p[0].empty() && p[1].empty()) continue;
      structured = true;
      record_.name(person, "N", name_of(p[1], p[2], p[0], p[4]));
      break;
    }
    for (const ContentLine& line : lines_of_card_) {
      if (line.name != "FN") continue;
      const std::string shown = unescaped(line.value);
      if (!structured)
        record_.name(person, "FN", split_name(shown));
      else
        record_.fact("Shown as", shown);
      break;
    }
  }

  void property(std::uint32_t person, const ContentLine& line, std::uint32_t flags) {
    const std::string& n = line.name;
    if (n == "BDAY") return record_.value(person, Element::date_of_birth, n, date(line.value));
    if (n == "ADR") return address(person, line, flags);
    if (n == "LABEL") {
      std::string text = unescaped(line.value);
      return record_.prose("Mailing address", text);
    }
    if (n == "TEL") {
      std::string number = unescaped(line.value);
      if (to_lower(std::string_view(number).substr(0, 4)) == "tel:") number.erase(0, 4);
      return record_.value(person, Element::phone, phone_label(line), number, flags);
    }
    if (n == "EMAIL") {
      std::string mail = unescaped(line.value);
      if (to_lower(std::string_view(mail).substr(0, 7)) == "mailto:") mail.erase(0, 7);
      return record_.value(person, Element::email, n, mail, flags);
    }
    for (const Numbered& one : numbered)
      if (n == one.name) return record_.value(person, one.element, n, unescaped(line.value));
    if (n == "NOTE") return record_.prose("Notes", unescaped(line.value));
    if (n == "ORG") return record_.fact("Company", joined(unescaped_pieces(line.value, ';'), ", "));
    static constexpr std::pair<std::string_view, std::string_view> facts[] = {
        {"NICKNAME", "Nickname"},     {"TITLE", "Job title"},         {"ROLE", "Role"},
        {"GENDER", "Gender"},         {"ANNIVERSARY", "Anniversary"}, {"X-ANNIVERSARY", "Anniversary"},
        {"CATEGORIES", "Categories"}, {"RELATED", "Related person"},  {"IMPP", "Messaging"},
        {"URL", "Web page"},          {"UID", "Card number"},         {"MEMBER", "Member"},
        {"X-MANAGER", "Manager"},     {"X-ASSISTANT", "Assistant"}};
    for (const auto& [known, label] : facts)
      if (n == known) return record_.fact(label, label == "Anniversary" ? date(line.value) : unescaped(line.value));
    for (const std::string_view silent : {"FN",
                                          "N",
                                          "VERSION",
                                          "PRODID",
                                          "REV",
                                          "PROFILE",
                                          "CLASS",
                                          "SOUND",
                                          "KEY",
                                          "PHOTO",
                                          "LOGO",
                                          "TZ",
                                          "GEO",
                                          "SOURCE",
                                          "CLIENTPIDMAP",
                                          "MAILER",
                                          "SORT-STRING",
                                          "KIND",
                                          "XML",
                                          "X-SPOUSE",
                                          "X-MS-SPOUSE",
                                          "X-ABLABEL",
                                          "X-ABUID",
                                          "X-PHONETIC-FIRST-NAME",
                                          "X-PHONETIC-LAST-NAME"})
      if (n == silent) return;
    // What a program or an office has added says in its name what it is.
    std::string label = n.starts_with("X-") ? n.substr(2) : n;
    std::replace(label.begin(), label.end(), '-', ' ');
    record_.prose(label, unescaped(line.value));
  }

  // post office box; apartment; street; town; state; code; country
  void address(std::uint32_t person, const ContentLine& line, std::uint32_t flags) {
    std::vector<std::string> p = unescaped_pieces(line.value, ';');
    p.resize(std::max<std::size_t>(p.size(), 7));
    for (std::string& piece : p) std::replace(piece.begin(), piece.end(), '\n', ' ');
    if (all_digits(p[0])) p[0] = "PO Box " + p[0];
    const std::string street = joined({p[2], p[1], p[0]}, ", ");
    if (street.empty()) {
      record_.fact("Town", joined({p[3], p[4], p[5], p[6]}, ", "));
      return;
    }
    record_.address(person, line.has_type("work") ? "ADR work" : "ADR", address_of(street, p[3], p[4], p[5], p[6]),
                    flags);
  }

  void picture(const ContentLine& line) {
    if ((line.name != "PHOTO" && line.name != "LOGO" && line.name != "ATTACH") || line.value.empty()) return;
    Member member;
    member.name = to_lower(line.name) + "-" + std::to_string(cards_) + "." + extension(line);
    member.bytes = line.value.size();
    member.data = as_bytes(line.value);
    if (++pictures_ > limits_.members) return out_.lost("there are too many pictures");
    if (const Status taken = sink_.member(member); !taken) {
      out_.lost(taken.error().message);
      stopped_ = true;
    }
  }

  ContentLineReader lines_;
  const Limits& limits_;
  Sink& sink_;
  TextBuilder out_;
  RecordText record_;
  std::vector<ContentLine> lines_of_card_;
  std::uint32_t cards_ = 0, pictures_ = 0;
  bool open_ = false, any_card_ = false, ended_ = true, stopped_ = false;
};

}  // namespace

Sureness sniff(ByteView bytes) {
  const ByteView head = bytes.first(std::min<std::size_t>(bytes.size(), 512));
  std::string start;
  for (const char c : as_text(head))
    if (c != '\0') start.push_back(c);  // UTF-16
  std::string_view text = start;
  for (const std::string_view mark : {"\xEF\xBB\xBF", "\xFF\xFE", "\xFE\xFF"})
    if (text.starts_with(mark)) text.remove_prefix(mark.size());
  return to_upper(trim(text).substr(0, 11)) == "BEGIN:VCARD" ? 90 : 0;
}

Outcome read(ByteView bytes, const Limits& limits, Sink& sink) { return Reader(bytes, limits, sink).run(); }

}  // namespace spillmap::vcard
