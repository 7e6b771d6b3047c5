#include "extract/formats/olm.h"

#include <algorithm>
#include <map>
#include <set>
#include <vector>

#include "base/text.h"
#include "extract/builder.h"
#include "extract/formats/mapi/compose.h"
#include "extract/formats/member_names.h"
#include "extract/xml.h"
#include "extract/zip.h"

namespace spillmap::olm {
namespace {

constexpr std::string_view mark = "com.microsoft.__";
constexpr std::size_t longest_text = 64u << 20;
constexpr std::size_t most_addresses = 100'000;

struct Attached {
  std::string name, type, path;
};

// One <email>, <contact>, <appointment>, <task> or <note>. What its elements are called begins with
// "OPFMessageCopy" and the like; only what follows is kept.
struct Entry {
  std::string kind;
  std::map<std::string, std::string> texts;
  std::map<std::string, std::vector<std::string>> people;  // by the list they stand in
  std::vector<Attached> attached;
  std::string text(const char* key) const {
    const auto found = texts.find(key);
    return found == texts.end() ? std::string() : std::string(trim(found->second));
  }
  std::string list(const char* key) const {
    std::string out;
    if (const auto found = people.find(key); found != people.end())
      for (const std::string& one : found->second) out.append(out.empty() ? "" : ", ").append(one);
    return out;
  }
};

std::string_view short_name(std::string_view name) {
  const std::size_t at = name.starts_with("OPF") ? name.find("Copy") : std::string_view::npos;
  return at == std::string_view::npos ? name : name.substr(at + 4);
}

class EntryHandler : public XmlHandler {
 public:
  explicit EntryHandler(const std::function<bool(Entry&&)>& take) : take_(take) {}

  void open(std::string_view local, const XmlAttributes& attributes) override {
    ++depth_;
    if (depth_ == 2) {
      entry_ = Entry{};
      entry_.kind = local;
    } else if (depth_ == 3) {
      key_ = short_name(local);
    } else if (depth_ > 3) {
      person(attributes);
      if (const std::string_view path = attributes.get("OPFAttachmentURL");
          !path.empty() && entry_.attached.size() < 10'000)
        entry_.attached.push_back({std::string(attributes.get("OPFAttachmentName")),
                                   std::string(attributes.get("OPFAttachmentContentType")), std::string(path)});
    }
  }
  void close(std::string_view) override {
    if (depth_ == 2 && !take_(std::move(entry_))) wants_more = false;
    if (depth_ > 0) --depth_;
  }
  void text(std::string_view utf8) override {
    if (depth_ != 3) return;
    std::string& to = entry_.texts[key_];
    if (to.size() + utf8.size() <= longest_text) to.append(utf8);
  }

 private:
  void person(const XmlAttributes& attributes) {
    std::string_view address = attributes.get("OPFContactEmailAddressAddress");
    std::string_view name = attributes.get("OPFContactEmailAddressName");
    if (address.empty()) address = attributes.get("OPFCalendarAttendeeAddress");
    if (name.empty()) name = attributes.get("OPFCalendarAttendeeName");
    if (address.empty() && name.empty()) return;
    std::vector<std::string>& list = entry_.people[key_];
    if (list.size() >= most_addresses) return;
    if (address.empty() || name.empty() || name == address)
      list.emplace_back(name.empty() ? address : name);
    else
      list.push_back(std::string(name) + " <" + std::string(address) + ">");
  }

  const std::function<bool(Entry&&)>& take_;
  Entry entry_;
  std::string key_;
  std::uint32_t depth_ = 0;
};

std::string escaped(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (c == '\r') continue;
    if (c == '\n')
      out += "\\n";
    else if (c == ',' || c == ';' || c == '\\')
      (out += '\\') += c;
    else
      out.push_back(c);
  }
  return out;
}

std::string card_of(const Entry& e) {
  std::string out = "BEGIN:VCARD\r\nVERSION:3.0\r\n";
  const auto put = [&](std::string_view label, const std::string& value) {
    if (!value.empty()) out.append(label).append(":").append(escaped(value)).append("\r\n");
  };
  put("FN", e.text("DisplayName"));
  if (!e.text("LastName").empty() || !e.text("FirstName").empty())
    out += "N:" + escaped(e.text("LastName")) + ";" + escaped(e.text("FirstName")) + ";" +
           escaped(e.text("MiddleName")) + ";" + escaped(e.text("Title")) + ";" + escaped(e.text("Suffix")) + "\r\n";
  put("NICKNAME", e.text("NickName"));
  put("BDAY", e.text("Birthday").substr(0, 10));
  put("ANNIVERSARY", e.text("Anniversary").substr(0, 10));
  for (const auto& [list, people] : e.people)
    for (const std::string& one : people) {
      const std::size_t at = one.find('<');
      put("EMAIL", at == std::string::npos ? one : one.substr(at + 1, one.size() - at - 2));
    }
  for (const auto& [key, value] : e.texts) {
    const bool fax = key.find("Fax") != std::string::npos;
    if (!fax && key.find("Phone") == std::string::npos && key != "Pager") continue;
    const char* type = key.starts_with("Home")                                ? "HOME"
                       : key.starts_with("Business")                          ? "WORK"
                       : key.starts_with("Cell") || key.starts_with("Mobile") ? "CELL"
                       : key == "Pager"                                       ? "PAGER"
                                                                              : "VOICE";
    put(std::string("TEL;TYPE=") + type + (fax ? ",FAX" : ""), std::string(trim(value)));
  }
  for (const char* which : {"Home", "Business"}) {
    const auto part = [&](const char* name) { return escaped(e.text((std::string(which) + name).c_str())); };
    const std::string address = ";;" + part("StreetAddress") + ";" + part("City") + ";" + part("State") + ";" +
                                part("Zip") + ";" + part("Country");
    if (address.size() > 6)
      out.append("ADR;TYPE=").append(*which == 'H' ? "HOME" : "WORK").append(":").append(address).append("\r\n");
  }
  put("ORG", e.text("BusinessCompany"));
  put("TITLE", e.text("BusinessTitle"));
  put("X-SPOUSE", e.text("Spouse"));
  const std::string note = e.text("NotesPlain");
  put("NOTE", note.empty() ? e.text("Notes") : note);
  return out + "END:VCARD\r\n";
}

class Reader {
 public:
  Reader(ZipFile& file, const Limits& limits, Sink& sink) : file_(file), limits_(limits), sink_(sink) {}

  Outcome run() {
    for (const ZipEntry& entry : file_.entries()) {
      if (!stopped_.empty()) break;
      if (entry.name.ends_with('/')) continue;
      const bool ours = entry.name.ends_with(".xml") && entry.name.find(mark) != std::string::npos &&
                        entry.name.find("__Attachments/") == std::string::npos;
      const std::string_view file = std::string_view(entry.name).substr(entry.name.rfind('/') + 1);
      if ((ours && file.starts_with("message_")) || file == "Contacts.xml" || file == "Calendar.xml" ||
          file == "Tasks.xml" || file == "Notes.xml")
        entries(entry);
    }
    // What no message names is given on as it is.
    for (const ZipEntry& entry : file_.entries()) {
      if (!stopped_.empty()) break;
      if (entry.name.ends_with('/') || taken_.contains(entry.name)) continue;
      Member member;
      member.name = entry.name;
      member.bytes = entry.bytes;
      auto data = file_.read_all(entry, limits_.member_bytes);
      if (data) {
        member.data = as_bytes(*data);
      } else {
        member.status = entry.encrypted ? ItemStatus::encrypted : ItemStatus::corrupt;
        member.reason = data.error().message;
      }
      put(member);
    }
    if (!stopped_.empty()) return not_read(ItemStatus::partly_read, stopped_);
    if (!lost_.empty()) return not_read(members_ == 0 ? ItemStatus::corrupt : ItemStatus::partly_read, lost_);
    return read_whole();
  }

 private:
  void lose(const std::string& reason) {
    if (lost_.empty()) lost_ = reason;
  }

  void entries(const ZipEntry& zip_entry) {
    taken_.insert(zip_entry.name);
    // Accounts/NAME/com.microsoft.__Messages/Inbox/message_00001.xml -> Accounts/NAME/Inbox/
    std::string folder = zip_entry.name.substr(0, zip_entry.name.rfind('/') + 1);
    if (const std::size_t at = folder.find(mark); at != std::string::npos)
      folder.erase(at, std::min(folder.find('/', at), folder.size() - 1) + 1 - at);
    const std::function<bool(Entry &&)> take = [&](Entry&& entry) {
      give(std::move(entry), folder);
      return stopped_.empty();
    };
    EntryHandler handler(take);
    XmlReader reader(handler, limits_.nesting);
    Status status = file_.read(zip_entry, [&](std::string_view piece) { return reader.feed(piece); });
    if (status) status = reader.finish();
    if (!status && !reader.stopped()) lose("\"" + scrub_utf8(zip_entry.name) + "\": " + status.error().message);
  }

  void give(Entry&& e, const std::string& folder) {
    std::string bytes, name;
    if (e.kind == "contact") {
      bytes = card_of(e);
      name = e.text("DisplayName");
      name = (name.empty() ? e.text("FirstName") + " " + e.text("LastName") : name) + ".vcf";
    } else if (e.kind == "category" || e.kind == "group") {
      return;
    } else {
      mapi::Mail mail;
      std::string subject = e.text("Subject");
      if (subject.empty()) subject = e.text("Summary");
      if (subject.empty()) subject = e.text("Name");
      std::string sender = e.list("FromAddresses");
      if (sender.empty()) sender = e.list("SenderAddress");
      if (sender.empty()) sender = e.text("Organizer");
      mail.headers = {{"From", sender},
                      {"To", e.list("ToAddresses")},
                      {"Cc", e.list("CCAddresses")},
                      {"Bcc", e.list("BCCAddresses")},
                      {"Subject", subject},
                      {"Date", e.text(e.text("SentTime").empty() ? "ReceivedTime" : "SentTime")}};
      const auto above = [&](std::string_view label, const std::string& value) {
        if (!value.empty()) mail.before.append(label).append(": ").append(value).append("\n");
      };
      if (e.kind != "email") {
        above("Start", e.text("StartTime"));
        above("End", e.text("EndTime"));
        above("Due", e.text("DueDateTime"));
        above("Location", e.text("Location"));
        above("Attendees", e.list("AttendeeList"));
      }
      for (const char* key : {"Body", "DescriptionPlain", "NotesPlain"})
        if (mail.plain.empty()) mail.plain = e.text(key);
      for (const char* key : {"HTMLBody", "Description", "Notes"})
        if (mail.html.empty()) mail.html = e.text(key);
      if (!mail.html.empty()) mail.html_charset = "utf-8";
      // A page in the place of the text.
      if (mail.html.empty() && to_lower(std::string_view(mail.plain).substr(0, 200)).find("<html") != std::string::npos)
        mail.html.swap(mail.plain);
      std::uint64_t total = 0;
      for (const Attached& one : e.attached) {
        const ZipEntry* file = file_.find(one.path);
        if (file == nullptr) {
          lose("an attachment that a message names is not in the archive");
          continue;
        }
        auto data = file_.read_all(*file, limits_.member_bytes - std::min(total, limits_.member_bytes));
        if (!data) {
          lose("an attachment cannot be read: " + data.error().message);
          continue;
        }
        taken_.insert(file->name);
        total += data->size();
        std::string shown = one.name.empty() ? file->name.substr(file->name.rfind('/') + 1) : one.name;
        mail.attachments.push_back({std::move(shown), one.type, std::move(*data)});
      }
      bytes = mapi::compose(std::move(mail));
      name = (subject.empty() ? e.kind : subject) + ".eml";
    }
    Member member;
    member.name = folder + names_[folder].unique(name);
    member.bytes = bytes.size();
    member.data = as_bytes(bytes);
    put(member);
  }

  void put(const Member& member) {
    expanded_ += member.data.size();
    if (++members_ > limits_.members)
      stopped_ = "there are more than " + std::to_string(limits_.members) + " messages";
    else if (expanded_ > limits_.expanded_bytes)
      stopped_ = "expands to more than " + std::to_string(limits_.expanded_bytes >> 20) + " MiB";
    else if (const Status status = sink_.member(member); !status)
      stopped_ = status.error().message;
  }

  ZipFile& file_;
  const Limits& limits_;
  Sink& sink_;
  std::set<std::string> taken_;
  std::map<std::string, MemberNames> names_;
  std::uint64_t expanded_ = 0;
  std::uint32_t members_ = 0;
  std::string lost_, stopped_;
};

}  // namespace

Sureness sniff(ByteView bytes) {
  if (!as_text(bytes).starts_with("PK\3\4")) return 0;
  const auto holds = [](ByteView part) { return as_text(part).find(mark) != std::string_view::npos; };
  return holds(head_of(bytes)) || holds(tail_of(bytes)) ? 85 : 0;
}

Outcome read(ByteView bytes, const Limits& limits, Sink& sink) {
  auto file = ZipFile::open(bytes, limits);
  if (!file) return not_read(ItemStatus::corrupt, file.error().message);
  return Reader(*file, limits, sink).run();
}

}  // namespace spillmap::olm
