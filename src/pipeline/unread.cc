#include "pipeline/unread.h"

#include <algorithm>
#include <cmath>
#include <set>

#include "base/text.h"

namespace spillmap::pipeline {
namespace {

// Words in the names of files and folders, folded, as a whole word or as the start of one of five letters and more.
enum class NameSays : std::uint8_t { nothing, list, one_person, nobody };
struct NameWord {
  std::string_view word;
  NameSays says;
};
constexpr NameWord name_words[] = {
    // Lists of people.
    {"1099", NameSays::list},
    {"834", NameSays::list},
    {"835", NameSays::list},
    {"837", NameSays::list},
    {"accounts", NameSays::list},
    {"admissions", NameSays::list},
    {"all", NameSays::list},
    {"archive", NameSays::list},
    {"attendance", NameSays::list},
    {"backup", NameSays::list},
    {"bak", NameSays::list},
    {"benefits", NameSays::list},
    {"billing", NameSays::list},
    {"caseload", NameSays::list},
    {"census", NameSays::list},
    {"claims", NameSays::list},
    {"clients", NameSays::list},
    {"contacts", NameSays::list},
    {"customers", NameSays::list},
    {"data", NameSays::list},
    {"database", NameSays::list},
    {"db", NameSays::list},
    {"directory", NameSays::list},
    {"donors", NameSays::list},
    {"dump", NameSays::list},
    {"eligibility", NameSays::list},
    {"employees", NameSays::list},
    {"enrollment", NameSays::list},
    {"enrolment", NameSays::list},
    {"export", NameSays::list},
    {"extract", NameSays::list},
    {"households", NameSays::list},
    {"list", NameSays::list},
    {"log", NameSays::list},
    {"mailing", NameSays::list},
    {"master", NameSays::list},
    {"members", NameSays::list},
    {"participants", NameSays::list},
    {"patients", NameSays::list},
    {"payroll", NameSays::list},
    {"personnel", NameSays::list},
    {"register", NameSays::list},
    {"registry", NameSays::list},
    {"remittance", NameSays::list},
    {"report", NameSays::list},
    {"residents", NameSays::list},
    {"roster", NameSays::list},
    {"schedule", NameSays::list},
    {"staff", NameSays::list},
    {"students", NameSays::list},
    {"tenants", NameSays::list},
    {"timesheets", NameSays::list},
    {"volunteers", NameSays::list},
    {"w2", NameSays::list},
    {"waitlist", NameSays::list},
    {"waiting", NameSays::list},
    // About one person, or a family.
    {"application", NameSays::one_person},
    {"assessment", NameSays::one_person},
    {"authorization", NameSays::one_person},
    {"birth", NameSays::one_person},
    {"card", NameSays::one_person},
    {"certificate", NameSays::one_person},
    {"consent", NameSays::one_person},
    {"discharge", NameSays::one_person},
    {"evaluation", NameSays::one_person},
    {"fax", NameSays::one_person},
    {"i9", NameSays::one_person},
    {"id", NameSays::one_person},
    {"intake", NameSays::one_person},
    {"lease", NameSays::one_person},
    {"letter", NameSays::one_person},
    {"license", NameSays::one_person},
    {"licence", NameSays::one_person},
    {"passport", NameSays::one_person},
    {"prescription", NameSays::one_person},
    {"referral", NameSays::one_person},
    {"resume", NameSays::one_person},
    {"scan", NameSays::one_person},
    {"scanned", NameSays::one_person},
    {"statement", NameSays::one_person},
    {"treatment", NameSays::one_person},
    {"voucher", NameSays::one_person},
    {"w4", NameSays::one_person},
    // Seldom about anybody.
    {"agenda", NameSays::nobody},
    {"background", NameSays::nobody},
    {"banner", NameSays::nobody},
    {"blank", NameSays::nobody},
    {"brochure", NameSays::nobody},
    {"drivers", NameSays::nobody},
    {"flyer", NameSays::nobody},
    {"font", NameSays::nobody},
    {"fonts", NameSays::nobody},
    {"handbook", NameSays::nobody},
    {"icon", NameSays::nobody},
    {"install", NameSays::nobody},
    {"installer", NameSays::nobody},
    {"logo", NameSays::nobody},
    {"manual", NameSays::nobody},
    {"map", NameSays::nobody},
    {"menu", NameSays::nobody},
    {"policies", NameSays::nobody},
    {"policy", NameSays::nobody},
    {"poster", NameSays::nobody},
    {"sample", NameSays::nobody},
    {"setup", NameSays::nobody},
    {"template", NameSays::nobody},
    {"thumbs", NameSays::nobody},
    {"training", NameSays::nobody},
    {"wallpaper", NameSays::nobody},
};

struct Extension {
  std::string_view name;
  FileKind kind;
};
constexpr Extension extensions[] = {
    {"csv", FileKind::table},        {"dbf", FileKind::data_base},
    {"ods", FileKind::workbook},     {"psv", FileKind::table},
    {"tsv", FileKind::table},        {"xls", FileKind::workbook},
    {"xlsb", FileKind::workbook},    {"xlsm", FileKind::workbook},
    {"xlsx", FileKind::workbook},    {"numbers", FileKind::workbook},
    {"accdb", FileKind::data_base},  {"access", FileKind::data_base},
    {"bak", FileKind::data_base},    {"db", FileKind::data_base},
    {"fdb", FileKind::data_base},    {"mdb", FileKind::data_base},
    {"mdf", FileKind::data_base},    {"sql", FileKind::data_base},
    {"sqlite", FileKind::data_base}, {"sqlite3", FileKind::data_base},
    {"x12", FileKind::data_base},    {"hl7", FileKind::data_base},
    {"nacha", FileKind::data_base},  {"edi", FileKind::data_base},
    {"ach", FileKind::data_base},    {"fhir", FileKind::data_base},
    {"ndjson", FileKind::data_base}, {"json", FileKind::data_base},
    {"xml", FileKind::data_base},    {"doc", FileKind::document},
    {"docx", FileKind::document},    {"htm", FileKind::document},
    {"html", FileKind::document},    {"odp", FileKind::document},
    {"odt", FileKind::document},     {"pdf", FileKind::document},
    {"ppt", FileKind::document},     {"pptx", FileKind::document},
    {"pub", FileKind::document},     {"rtf", FileKind::document},
    {"txt", FileKind::document},     {"wpd", FileKind::document},
    {"ccda", FileKind::document},    {"ooxml-encrypted", FileKind::document},
    {"bmp", FileKind::picture},      {"dcm", FileKind::picture},
    {"dicom", FileKind::picture},    {"gif", FileKind::picture},
    {"heic", FileKind::picture},     {"heif", FileKind::picture},
    {"jpeg", FileKind::picture},     {"jpg", FileKind::picture},
    {"png", FileKind::picture},      {"tif", FileKind::picture},
    {"tiff", FileKind::picture},     {"webp", FileKind::picture},
    {"eml", FileKind::mail},         {"emlx", FileKind::mail},
    {"msg", FileKind::mail},         {"p7m", FileKind::mail},
    {"pkcs7", FileKind::mail},       {"tnef", FileKind::mail},
    {"vcard", FileKind::mail},       {"mbox", FileKind::mail_store},
    {"olm", FileKind::mail_store},   {"ost", FileKind::mail_store},
    {"pst", FileKind::mail_store},   {"7z", FileKind::archive},
    {"bz2", FileKind::archive},      {"bzip2", FileKind::archive},
    {"cab", FileKind::archive},      {"dd", FileKind::archive},
    {"e01", FileKind::archive},      {"gpg", FileKind::archive},
    {"gz", FileKind::archive},       {"gzip", FileKind::archive},
    {"iso", FileKind::archive},      {"pgp", FileKind::archive},
    {"qcow2", FileKind::archive},    {"rar", FileKind::archive},
    {"tar", FileKind::archive},      {"tgz", FileKind::archive},
    {"vhd", FileKind::archive},      {"vhdx", FileKind::archive},
    {"vmdk", FileKind::archive},     {"xz", FileKind::archive},
    {"zip", FileKind::archive},      {"001", FileKind::archive},
    {"exe", FileKind::other},        {"dll", FileKind::other},
    {"program", FileKind::other},    {"media", FileKind::other},
    {"mp3", FileKind::other},        {"mp4", FileKind::other},
    {"wav", FileKind::other},        {"empty", FileKind::other},
    {"zeros", FileKind::other},
};

bool find_extension(std::string_view name, FileKind& kind) {
  for (const Extension& one : extensions)
    if (equals_ignore_case(one.name, name)) {
      kind = one.kind;
      return true;
    }
  return false;
}

// What a file is called in words, in the singular and plural.
std::string_view word_of(FileKind kind) {
  switch (kind) {
    case FileKind::table: return "tables";
    case FileKind::workbook: return "workbooks";
    case FileKind::data_base: return "data files";
    case FileKind::document: return "documents";
    case FileKind::picture: return "pictures";
    case FileKind::mail: return "mails";
    case FileKind::mail_store: return "mail stores";
    case FileKind::archive: return "archives";
    case FileKind::other: return "files";
  }
  return "files";
}

// Where no file of the kind was read: bytes for one person, from few people to many, as offices keep them. Zero: such a
// file is about this many people whatever its size.
struct Usual {
  std::uint64_t sparse, usual, dense;  // bytes for one person
  std::uint64_t low, likely, high;     // or people in one
};
constexpr Usual usual(FileKind kind) {
  switch (kind) {
    case FileKind::table: return {4000, 400, 80, 0, 0, 0};
    case FileKind::workbook: return {10000, 400, 40, 0, 0, 0};
    case FileKind::data_base: return {20000, 2000, 300, 0, 0, 0};
    case FileKind::mail_store: return {2'000'000, 200'000, 20'000, 0, 0, 0};
    case FileKind::archive: return {200'000, 20'000, 1000, 0, 0, 0};
    case FileKind::document: return {0, 0, 0, 0, 1, 10};
    case FileKind::picture: return {0, 0, 0, 0, 1, 3};
    case FileKind::mail: return {0, 0, 0, 0, 1, 5};
    case FileKind::other: return {0, 0, 0, 0, 0, 1};
  }
  return {};
}
bool grows_with_size(FileKind kind) {
  return kind == FileKind::table || kind == FileKind::workbook || kind == FileKind::data_base ||
         kind == FileKind::mail_store || kind == FileKind::archive;
}

// Two digits say all that an estimate knows.
std::uint64_t rounded(double value) {
  if (!(value > 0)) return 0;
  if (value < 100) return static_cast<std::uint64_t>(value + 0.5);
  const double unit = std::pow(10.0, std::floor(std::log10(value)) - 1);
  return static_cast<std::uint64_t>(std::llround(value / unit) * std::llround(unit));
}

std::uint64_t at_percent(const std::vector<std::uint64_t>& sorted, unsigned percent) {
  return sorted.empty() ? 0 : sorted[(sorted.size() - 1) * percent / 100];
}

std::string_view last_step(std::string_view path) {
  const std::size_t slash = path.rfind('/');
  return slash == std::string_view::npos ? path : path.substr(slash + 1);
}
std::string_view folder_of(std::string_view path) {
  const std::size_t slash = path.rfind('/');
  return slash == std::string_view::npos ? std::string_view() : path.substr(0, slash);
}

// Words of letters or of digits: "W2_clients2023" -> w2, w, 2, clients, 2023.
std::vector<std::string> words_of_name(std::string_view name) {
  std::vector<std::string> out;
  std::string whole, part;
  const std::string folded = fold(name);
  for (std::size_t i = 0; i <= folded.size(); ++i) {
    const bool in_word = i < folded.size() && is_word(folded[i]) && folded[i] != '_';
    if (in_word && !part.empty() && is_digit(folded[i]) != is_digit(part.back())) {
      out.push_back(part);
      part.clear();
    }
    if (in_word) {
      part.push_back(folded[i]);
      whole.push_back(folded[i]);
      continue;
    }
    if (!part.empty()) out.push_back(part);
    if (whole != part && !whole.empty()) out.push_back(whole);
    part.clear();
    whole.clear();
  }
  return out;
}

// The name of the item itself counts before the folders above it.
NameSays says(std::string_view path, std::string& word) {
  std::string_view rest = path;
  for (int step = 0; step < 2 && !rest.empty(); ++step) {
    const std::string_view name = last_step(rest);
    rest = folder_of(rest);
    const std::size_t dot = name.rfind('.');
    NameSays found = NameSays::nothing;
    for (const std::string& one : words_of_name(dot == std::string_view::npos || dot == 0 ? name : name.substr(0, dot)))
      for (const NameWord& known : name_words) {
        const bool same =
            one == known.word ||
            (one.size() >= 5 && known.word.size() >= 5 &&
             (known.word.substr(0, known.word.size() - 1) == one || one.substr(0, one.size() - 1) == known.word));
        if (!same || (found != NameSays::nothing && known.says != NameSays::nobody)) continue;
        found = known.says;
        word = one;
      }
    if (found != NameSays::nothing) return found;
  }
  return NameSays::nothing;
}

std::string people(std::uint64_t n) { return std::to_string(n) + (n == 1 ? " person" : " people"); }

// A container that is damaged or was left early may have held more than is listed.
bool all_members_are_listed(const ContentRecord& container) {
  if (container.info.status == ItemStatus::encrypted) return true;
  if (container.info.status != ItemStatus::partly_read) return false;
  return !contains_ignore_case(container.info.reason, "not all") &&
         !contains_ignore_case(container.info.reason, "limit") &&
         !contains_ignore_case(container.info.reason, "more than");
}

}  // namespace

FileKind kind_of(std::string_view path, std::string_view format) {
  FileKind kind = FileKind::other;
  const std::string_view name = last_step(path);
  const std::size_t dot = name.rfind('.');
  const bool by_name = dot != std::string_view::npos && find_extension(name.substr(dot + 1), kind);
  // An Office file with a password is a workbook or a letter: only its name tells.
  if (format == "ooxml-encrypted" && by_name) return kind;
  FileKind by_format = FileKind::other;
  if (find_extension(format, by_format)) return by_format;
  return by_name ? kind : FileKind::other;
}

void ReadFiles::add(std::string_view path, FileKind kind, std::uint64_t bytes, std::uint64_t found) {
  most_people_ = std::max(most_people_, found);
  // Its folder, the folder above that one, and all.
  std::string_view folder = folder_of(path);
  std::set<std::string> folders{""};
  for (int step = 0; step < 2 && !folder.empty(); ++step, folder = folder_of(folder)) folders.emplace(folder);
  for (const std::string& one : folders) {
    Group& group = groups_[{one, kind}];
    group.people.push_back(found);
    if (found != 0) group.bytes_of_one.push_back(std::max<std::uint64_t>(bytes / found, 1));
  }
}

void ReadFiles::settle() {
  for (auto& [key, group] : groups_) {
    std::sort(group.people.begin(), group.people.end());
    std::sort(group.bytes_of_one.begin(), group.bytes_of_one.end());
  }
}

const ReadFiles::Group* ReadFiles::nearest(std::string_view path, FileKind kind, std::string& where) const {
  constexpr std::size_t enough = 3;
  std::string_view folder = folder_of(path);
  for (int step = 0; step < 2 && !folder.empty(); ++step, folder = folder_of(folder)) {
    const auto found = groups_.find({std::string(folder), kind});
    if (found == groups_.end() || found->second.people.size() < enough) continue;
    where = step == 0 ? "beside it" : "near it";
    return &found->second;
  }
  const auto all = groups_.find({std::string(), kind});
  where = "of the share";
  return all == groups_.end() || all->second.people.size() < enough ? nullptr : &all->second;
}

Estimate ReadFiles::estimate(const Place& place, std::uint64_t people_found, Members members) const {
  if (members == Members::all) return {{}, "its members stand in the lists by themselves"};
  if (place.status == ItemStatus::skipped && place.content == nullptr) {
    // The words of walk/ and of the readers of archives.
    if (contains_ignore_case(place.reason, "link")) return {{}, "a link holds nothing itself"};
    if (contains_ignore_case(place.reason, "not a file")) return {{}, "no file, so nothing is kept in it"};
    if (contains_ignore_case(place.reason, "not listed again"))
      return {{}, "what it holds stands in the lists already"};
    if (contains_ignore_case(place.reason, "folder"))
      return {{0, 1, std::max<std::uint64_t>(most_people_, 100)},
              "nobody can tell what stands in a folder that was not listed; the largest file that was read holds " +
                  people(most_people_)};
  }
  if (place.format == "zeros" || place.format == "empty") return {{}, "it holds zero bytes only"};

  const FileKind kind = kind_of(place.path, place.format);
  std::string word;
  const NameSays name = says(place.path, word);
  Estimate out;
  std::string where;
  const Group* group = nearest(place.path, kind, where);
  // Encrypted members do not always tell how large they are.
  const auto size = static_cast<double>(place.bytes != 0 ? place.bytes : 50'000);
  double low = 0, likely = 0, high = 0;
  if (grows_with_size(kind)) {
    const Usual u = usual(kind);
    double sparse = static_cast<double>(u.sparse), middle = static_cast<double>(u.usual),
           dense = static_cast<double>(u.dense);
    if (group != nullptr && !group->bytes_of_one.empty()) {
      sparse = static_cast<double>(at_percent(group->bytes_of_one, 90));
      middle = static_cast<double>(at_percent(group->bytes_of_one, 50));
      dense = static_cast<double>(at_percent(group->bytes_of_one, 10));
      out.reason = "in the " + std::to_string(group->people.size()) + " " + std::string(word_of(kind)) + " " + where +
                   " that were read a person takes about " + std::to_string(static_cast<std::uint64_t>(middle)) +
                   " bytes";
    } else {
      out.reason = "in " + std::string(word_of(kind)) + " a person usually takes " + std::to_string(u.dense) + " to " +
                   std::to_string(u.sparse) + " bytes";
    }
    low = size / sparse;
    likely = size / middle;
    high = size / dense;
    // Not every table lists people: what the neighbours without any say.
    if (group != nullptr && name != NameSays::list) {
      const auto with = static_cast<double>(group->bytes_of_one.size());
      const auto all = static_cast<double>(group->people.size());
      if (with * 2 < all) likely = 0;
      if (with * 10 < all * 9) low = 0;
    }
  } else {
    const Usual u = usual(kind);
    low = static_cast<double>(u.low), likely = static_cast<double>(u.likely), high = static_cast<double>(u.high);
    if (group != nullptr && kind != FileKind::other) {
      low = static_cast<double>(at_percent(group->people, 10));
      likely = static_cast<double>(at_percent(group->people, 50));
      high = static_cast<double>(std::max<std::uint64_t>(at_percent(group->people, 90), at_percent(group->people, 50)));
      out.reason = "the " + std::to_string(group->people.size()) + " " + std::string(word_of(kind)) + " " + where +
                   " that were read hold " + std::to_string(static_cast<std::uint64_t>(low)) + " to " +
                   people(static_cast<std::uint64_t>(high));
    } else if (kind == FileKind::other) {
      out.reason = "files of this kind seldom hold people";
    } else {
      out.reason = std::string(word_of(kind)) + " like it usually hold up to " + people(u.high);
    }
  }
  switch (name) {
    case NameSays::list:
      if (kind != FileKind::other) {
        high = std::max(high * 2, grows_with_size(kind) ? high : std::min(size / 200, 2000.0));
        likely = std::max(likely, grows_with_size(kind) ? std::max(1.0, size / 20'000) : 2.0);
        out.reason += "; \"" + word + "\" in its name speaks of a list";
      }
      break;
    case NameSays::one_person:
      likely = std::max(1.0, grows_with_size(kind) ? std::min(likely, 20.0) : likely);
      high = std::max({high, likely, 3.0});
      out.reason += "; \"" + word + "\" in its name speaks of one person or family";
      break;
    case NameSays::nobody:
      low = 0;
      likely = 0;
      high = std::min(high, std::max(1.0, high / 10));
      out.reason += "; \"" + word + "\" in its name speaks of nobody";
      break;
    case NameSays::nothing: break;
  }
  if (place.status == ItemStatus::partly_read) {
    // What was read of it is in the lists. How much is missing nobody can tell; rarely more than came out.
    out.reason = people_found == 0 ? "what could be read of it names nobody; " + out.reason
                                   : people(people_found) + " were found in what could be read of it; " + out.reason;
    const auto known = static_cast<double>(people_found);
    low = 0;
    likely = std::max(0.0, likely - known);
    high = std::max({high - known, known, 1.0});
    if (people_found == 0) likely = std::min(likely, 1.0);
  }
  if (members == Members::some) {
    out.reason =
        "what came out of it stands in the lists by itself, how much is missing nobody can tell; " + out.reason;
    low = 0;
    likely = 0;
    high = std::max(high, 1.0);
  }
  if (place.bytes == 0) out.reason += "; its size is not known";
  // A name alone takes some bytes.
  const double most = size / 24;
  if (place.bytes != 0) {
    low = std::min(low, most);
    likely = std::min(likely, most);
    high = std::min(high, std::max(most, 1.0));
  }
  high = std::max(high, likely);
  out.people = {rounded(std::floor(std::min(low, likely))), rounded(likely), rounded(std::ceil(high))};
  return out;
}

Result<Unread> unread_of(const Case& c, const Owners& owners) {
  Unread out;
  ReadFiles read;
  std::vector<std::uint32_t> files_of(owners.persons());
  struct Waiting {
    std::size_t item;
    std::uint64_t people;
    Members members;
    bool again;  // its content stands at a place before, too
  };
  std::vector<Waiting> waiting;
  std::set<Sha256> contents;
  std::vector<std::uint32_t> persons;
  SPILLMAP_TRY(for_each_place(c, [&](const Place& place) -> Status {
    ++out.all_items;
    persons.clear();
    if (place.content != nullptr)
      for (const Owners::Mentioned& one : owners.in(place.content->info.sha256)) persons.push_back(one.person);
    std::sort(persons.begin(), persons.end());
    persons.erase(std::unique(persons.begin(), persons.end()), persons.end());
    for (const std::uint32_t person : persons) ++files_of[person];
    if (const std::uint32_t line = password_line_of(place.reason); line != 0) {
      out.opened.push_back({place, line});
      out.opened.back().place.content = nullptr;
    }
    // The people of a container stand in its members.
    const bool has_members = place.content != nullptr && !place.content->members.empty();
    if (place.status == ItemStatus::read) {
      const FileKind kind = kind_of(place.path, place.format);
      if (kind != FileKind::archive && kind != FileKind::mail_store && place.bytes != 0)
        read.add(place.path, kind, place.bytes, persons.size());
      return {};
    }
    Members members = Members::none;
    if (has_members && place.content->info.container && persons.empty())
      members = all_members_are_listed(*place.content) ? Members::all : Members::some;
    const bool again = place.content != nullptr && !contents.insert(place.content->info.sha256).second;
    waiting.push_back({out.items.size(), persons.size(), members, again});
    UnreadItem item{place, {}};
    item.place.content = nullptr;
    out.items.push_back(std::move(item));
    return {};
  }));
  read.settle();
  for (const Waiting& one : waiting) {
    UnreadItem& item = out.items[one.item];
    item.estimate = read.estimate(item.place, one.people, one.members);
    if (one.again) continue;
    out.together.low = std::max(out.together.low, item.estimate.people.low);
    out.together.likely += item.estimate.people.likely;
    out.together.high += item.estimate.people.high;
  }
  out.together = {out.together.low, rounded(static_cast<double>(out.together.likely)),
                  rounded(static_cast<double>(out.together.high))};
  std::uint64_t known = 0, once = 0;
  for (const std::uint32_t files : files_of) {
    known += files > 0;
    once += files == 1;
  }
  out.percent_in_one_file = known == 0 ? 100 : static_cast<unsigned>(once * 100 / known);
  std::stable_sort(out.items.begin(), out.items.end(), [](const UnreadItem& a, const UnreadItem& b) {
    const PeopleRange &x = a.estimate.people, &y = b.estimate.people;
    return std::tie(y.likely, y.high, a.place.path) < std::tie(x.likely, x.high, b.place.path);
  });
  return out;
}

}  // namespace spillmap::pipeline
