#include "pipeline/export.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdio>
#include <map>

#include "base/text.h"
#include "base/written.h"
#include "pipeline/best_record.h"
#include "pipeline/csv.h"
#include "pipeline/exposure.h"
#include "pipeline/mask.h"
#include "pipeline/unread.h"

namespace spillmap::pipeline {
namespace {
namespace fs = std::filesystem;

// Rows gather in `rows` and go to the file in large writes; the file takes its name only in publish().
class CsvFile {
 public:
  static Result<CsvFile> create(const fs::path& folder, std::string_view name) {
    CsvFile out;
    out.path_ = folder / name;
    out.next_path_ = out.path_;
    out.next_path_ += ".part";
    ::unlink(out.next_path_.c_str());
    out.fd_ = ::open(out.next_path_.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600);
    if (out.fd_ < 0) return fail_errno("cannot write " + printable_path(out.path_.native()));
    return out;
  }
  CsvFile(CsvFile&& other) noexcept
      : rows(std::move(other.rows)),
        path_(std::move(other.path_)),
        next_path_(std::move(other.next_path_)),
        fd_(std::exchange(other.fd_, -1)) {}
  CsvFile& operator=(CsvFile&&) = delete;
  ~CsvFile() {
    if (fd_ < 0) return;
    ::close(fd_);
    ::unlink(next_path_.c_str());
  }

  Status flush_if_large() { return rows.size() < (1u << 20) ? Status() : flush(); }
  Status finish() {
    SPILLMAP_TRY(flush());
    if (::fsync(fd_) != 0) return fail_errno("cannot write " + printable_path(path_.native()));
    return {};
  }
  Status publish() {
    if (::rename(next_path_.c_str(), path_.c_str()) != 0)
      return fail_errno("cannot write " + printable_path(path_.native()));
    ::close(std::exchange(fd_, -1));
    return {};
  }

  std::string rows;

 private:
  CsvFile() = default;
  Status flush() {
    for (std::size_t at = 0; at < rows.size();) {
      const ssize_t n = ::write(fd_, rows.data() + at, rows.size() - at);
      if (n < 0 && errno == EINTR) continue;
      if (n < 0) return fail_errno("cannot write " + printable_path(path_.native()));
      at += static_cast<std::size_t>(n);
    }
    rows.clear();
    return {};
  }

  fs::path path_, next_path_;
  int fd_ = -1;
};

std::string joined_roles(const std::vector<Role>& roles) {
  std::string out;
  for (const Role role : roles) {
    if (!out.empty()) out += ';';
    out += to_string(role);
  }
  return out;
}

std::string fraction(std::uint8_t percent) {
  const std::array<char, 5> text = {static_cast<char>('0' + percent / 100), '.',
                                    static_cast<char>('0' + percent / 10 % 10), static_cast<char>('0' + percent % 10),
                                    0};
  return text.data();
}

class Exporter {
 public:
  Exporter(const Case& c, const ExportOptions& options, const Owners& owners, const Unread& unread,
           const std::vector<std::string>& roots, Households households)
      : case_(c),
        options_(options),
        owners_(owners),
        roots_(roots),
        households_(std::move(households)),
        files_of_(owners.persons()) {
    for (const UnreadItem& item : unread.items) estimates_[{item.place.root, item.place.path}] = &item.estimate;
  }

  Status files_and_findings(CsvFile& files, CsvFile& findings) {
    header(files, {"path", "status", "format", "bytes", "sha256", "people", "reason", "root", "container",
                   "may_hold_low", "may_hold_likely", "may_hold_high", "estimate"});
    header(findings, {"person_id", "file", "element", "value", "normalized", "locator", "confidence", "how", "reason",
                      "role", "whose", "sensitivity", "old", "hidden", "root"});
    return for_each_place(case_, [&](const Place& place) -> Status {
      std::vector<std::uint32_t> persons;
      SPILLMAP_TRY(for_each_exposure(case_, place, owners_, [&](const Exposure& e) -> Status {
        finding_row(findings, e);
        if (e.person) persons.push_back(*e.person);
        return findings.flush_if_large();
      }));
      std::sort(persons.begin(), persons.end());
      persons.erase(std::unique(persons.begin(), persons.end()), persons.end());
      for (const std::uint32_t person : persons) ++files_of_[person];
      file_row(files, place, persons.size());
      return files.flush_if_large();
    });
  }

  Status people(CsvFile& file) {
    std::vector<std::string_view> names = {
        "person_id",      "display_name", "date_of_birth", "ssn",          "address_line", "city",
        "state",          "zip",          "country",       "is_minor",     "is_deceased",  "roles",
        "elements",       "other_names",  "guardian_id",   "sensitivity",  "files",        "affected_reason",
        "address_reason", "residence",    "household",     "mail_warning", "roster"};
    if (options_.all_persons) names.emplace_back("affected");
    header(file, names);
    return case_.for_each_person([&](const Person& p) -> Status {
      if (!p.affected && !options_.all_persons) return {};
      person_row(file, p);
      return file.flush_if_large();
    });
  }

  ExportCounts counts;

 private:
  CsvRow row(CsvFile& file) const { return CsvRow(file.rows, options_.safe_for_spreadsheets); }

  void header(CsvFile& file, const std::vector<std::string_view>& names) const {
    CsvRow r = row(file);
    for (const std::string_view name : names) r.cell(name);
    r.end();
  }

  std::string root_of(const Place& place) const {
    return place.root < roots_.size() ? printable_path(roots_[place.root]) : std::string();
  }

  void file_row(CsvFile& file, const Place& place, std::uint64_t people) {
    const bool known = place.content != nullptr;
    ++counts.files;
    if (place.status != ItemStatus::read) ++counts.unread;
    CsvRow r = row(file);
    r.cell(place.path)
        .cell(to_string(place.status))
        .cell(place.format)
        .cell(place.bytes)
        .cell(known ? hex({reinterpret_cast<const char*>(place.content->info.sha256.data()), 32}) : std::string())
        .cell(people)
        .cell(place.reason)
        .cell(root_of(place))
        .flag(known && place.content->info.container);
    const auto found = place.status == ItemStatus::read ? estimates_.end() : estimates_.find({place.root, place.path});
    if (found == estimates_.end())
      r.cell("").cell("").cell("").cell("");
    else
      r.cell(found->second->people.low)
          .cell(found->second->people.likely)
          .cell(found->second->people.high)
          .cell(found->second->reason);
    r.end();
  }

  void finding_row(CsvFile& file, const Exposure& e) {
    const Finding& f = e.finding;
    ++counts.findings;
    const auto shown = [&](const std::string& value) {
      return options_.reveal ? value : masked(f.element, value, f.normalized);
    };
    row(file)
        .cell(e.person ? owners_.id(*e.person) : std::string())
        .cell(e.place.path)
        .cell(id(f.element))
        .cell(shown(f.value))
        .cell(shown(f.normalized))
        .cell(f.locator.to_string())
        .cell(fraction(f.confidence))
        .cell(to_string(f.how))
        .cell(f.reason)
        .cell(e.mention != nullptr ? to_string(e.mention->role) : std::string_view())
        .cell(e.mention != nullptr ? std::string_view(e.mention->reason) : std::string_view())
        .cell(flags_to_string(f.flags))
        .flag((f.flags & flag_old) != 0)
        .flag(f.locator.hidden)
        .cell(root_of(e.place))
        .end();
  }

  void person_row(CsvFile& file, const Person& p) {
    const std::uint64_t files = files_of_[counts.people++];  // persons come in the order of their indices
    CsvRow r = row(file);
    r.cell(p.id)
        .cell(p.name.display())
        .cell(options_.reveal ? p.date_of_birth : masked_date(p.date_of_birth))
        .cell(options_.reveal ? p.ssn : masked(Element::ssn, p.ssn, p.ssn))
        .cell(p.address.line)
        .cell(p.address.city)
        .cell(p.address.state)
        .cell(p.address.zip)
        .cell(p.address.country)
        .flag(p.minor)
        .flag(p.deceased)
        .cell(joined_roles(p.roles))
        .cell(p.elements.to_string())
        .cell(joined(p.other_names, ";"))
        .cell(p.guardian_id)
        .cell(flags_to_string(p.flags))
        .cell(files)
        .cell(p.affected_reason)
        .cell(p.address_reason)
        .cell(residence_words(p))
        .cell(households_.of(p))
        .cell(mail_warning(p))
        .cell(roster_words(p));
    if (options_.all_persons) r.flag(p.affected);
    r.end();
  }

  const Case& case_;
  const ExportOptions& options_;
  const Owners& owners_;
  const std::vector<std::string>& roots_;
  const Households households_;
  std::vector<std::uint64_t> files_of_;                                         // by person
  std::map<std::pair<std::uint32_t, std::string>, const Estimate*> estimates_;  // of what was not fully read
};
}  // namespace

Result<ExportCounts> export_case(const Case& c, const fs::path& out, const ExportOptions& options) {
  std::error_code error;
  const fs::path above = fs::absolute(out).parent_path();
  fs::create_directories(above, error);
  if (::mkdir(out.c_str(), 0700) != 0 && errno != EEXIST)
    return fail_errno("cannot make the folder " + printable_path(out.native()));
  SPILLMAP_ASSIGN(const Owners owners, Owners::load(c, options.all_persons));
  const std::vector<std::string> roots = c.roots();
  SPILLMAP_ASSIGN(CsvFile people, CsvFile::create(out, "people.csv"));
  SPILLMAP_ASSIGN(CsvFile findings, CsvFile::create(out, "findings.csv"));
  SPILLMAP_ASSIGN(CsvFile files, CsvFile::create(out, "files.csv"));
  SPILLMAP_ASSIGN(const Unread unread, unread_of(c, owners));
  SPILLMAP_ASSIGN(Households households, Households::load(c));
  Exporter exporter(c, options, owners, unread, roots, std::move(households));
  SPILLMAP_TRY(exporter.files_and_findings(files, findings));
  SPILLMAP_TRY(exporter.people(people));
  for (CsvFile* file : {&people, &findings, &files}) SPILLMAP_TRY(file->finish());
  for (CsvFile* file : {&people, &findings, &files}) SPILLMAP_TRY(file->publish());
  return exporter.counts;
}

}  // namespace spillmap::pipeline
