#include "report/report.h"

#include <fcntl.h>
#include <sodium.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cmath>
#include <fstream>
#include <ostream>

#include "base/text.h"
#include "model/recipient.h"
#include "report/json.h"
#include "report/summary.h"

extern "C" {
extern const char spillmap_report_html[], spillmap_report_html_end[];
extern const char spillmap_report_css[], spillmap_report_css_end[];
extern const char spillmap_report_js[], spillmap_report_js_end[];
}

namespace spillmap {
namespace {
using namespace report;

std::string_view page_source() {
  return {spillmap_report_html, static_cast<std::size_t>(spillmap_report_html_end - spillmap_report_html)};
}
std::string_view style_source() {
  return {spillmap_report_css, static_cast<std::size_t>(spillmap_report_css_end - spillmap_report_css)};
}
std::string_view script_source() {
  return {spillmap_report_js, static_cast<std::size_t>(spillmap_report_js_end - spillmap_report_js)};
}

// 'sha256-…' of an inline element, as a content security policy names it.
std::string csp_hash(std::string_view content) {
  std::array<unsigned char, crypto_hash_sha256_BYTES> digest{};
  crypto_hash_sha256(digest.data(), reinterpret_cast<const unsigned char*>(content.data()), content.size());
  std::array<char, sodium_base64_ENCODED_LEN(crypto_hash_sha256_BYTES, sodium_base64_VARIANT_ORIGINAL)> text{};
  sodium_bin2base64(text.data(), text.size(), digest.data(), digest.size(), sodium_base64_VARIANT_ORIGINAL);
  return std::string("'sha256-") + text.data() + "'";
}

template <class Numbers>
void write_numbers(JsonWriter& json, const Numbers& numbers) {
  json.open('[');
  for (const auto n : numbers) json.number(n);
  json.close(']');
}

// Only files that the page speaks of are in it: those that expose somebody and those that were not fully read.
struct FileNumbers {
  std::vector<std::uint32_t> shown;    // numbers in ReportData::files
  std::vector<std::uint32_t> on_page;  // number on the page of each file of ReportData
};

FileNumbers number_files(const ReportData& data, const Summary& summary) {
  std::vector<bool> wanted(data.files.size());
  for (const auto& files : summary.files_of_person)
    for (std::uint32_t file : files) wanted[file] = true;
  FileNumbers out;
  out.on_page.resize(data.files.size());
  for (std::uint32_t i = 0; i < data.files.size(); ++i) {
    if (!wanted[i] && data.files[i].status == ItemStatus::read) continue;
    out.on_page[i] = static_cast<std::uint32_t>(out.shown.size());
    out.shown.push_back(i);
  }
  return out;
}

void write_vocabulary(JsonWriter& json) {
  json.key("elements").open('[');
  for (std::size_t e = 0; e < element_count; ++e) {
    const auto element = static_cast<Element>(e);
    json.open('[').text(id(element)).text(label(element)).close(']');
  }
  json.close(']').key("statuses").open('[');
  for (std::size_t i = 0; i < item_status_count; ++i) json.text(to_string(static_cast<ItemStatus>(i)));
  json.close(']').key("roles").open('[');
  for (std::size_t i = 0; i < role_count; ++i) json.text(to_string(static_cast<Role>(i)));
  json.close(']').key("hows").open('[');
  for (std::size_t i = 0; i < how_count; ++i) json.text(to_string(static_cast<How>(i)));
  json.close(']');
}

void write_summary(JsonWriter& json, const Summary& s) {
  json.key("sum").open('{');
  json.key("people").number(s.people).key("minors").number(s.minors).key("deceased").number(s.deceased);
  json.key("noAddress").number(s.without_address).key("items").number(s.items).key("read").number(s.items_read);
  json.key("exposing").number(s.items_exposing).key("bytes").number(s.bytes).key("findings").number(s.findings);
  write_numbers(json.key("byElement"), s.by_element);
  write_numbers(json.key("bySensitivity"), s.by_sensitivity);
  write_numbers(json.key("byStatus"), s.by_status);
  write_numbers(json.key("byCount"), s.by_number_of_elements);
  json.key("byState").open('[');
  for (const StateCount& state : s.by_state) json.open('[').text(state.state).number(state.people).close(']');
  json.close(']').key("byFormat").open('[');
  for (const FormatCount& format : s.by_format) {
    json.open('[').text(format.format).number(format.items).number(format.bytes);
    write_numbers(json, format.by_status);
    json.close(']');
  }
  json.close(']').close('}');
  json.key("folders").open('[');
  for (const FolderNode& n : s.folders)
    json.open('[')
        .number(n.parent)
        .text(n.name)
        .number(static_cast<unsigned>(n.kind))
        .number(n.people)
        .number(n.exposure)
        .number(n.files)
        .close(']');
  json.close(']');
}

void write_files(JsonWriter& json, const ReportData& data, const FileNumbers& numbers) {
  json.key("files").open('[');
  for (std::uint32_t i : numbers.shown) {
    const ReportFile& f = data.files[i];
    json.open('[').text(f.path).number(static_cast<unsigned>(f.status)).text(f.format).number(f.bytes).text(f.reason);
    if (f.status != ItemStatus::read)
      json.number(f.people_low).number(f.people_likely).number(f.people_high).text(f.estimate);
    json.close(']');
  }
  json.close(']');
}

void write_person(JsonWriter& json, const ReportPerson& p, const std::vector<std::uint32_t>& files,
                  const FileNumbers& numbers) {
  std::uint64_t roles = 0;
  for (Role role : p.roles) roles |= 1u << static_cast<unsigned>(role);
  json.open('[').text(p.id).text(p.name).open('[');
  for (const std::string& other : p.other_names) json.text(other);
  json.close(']').text(p.date_of_birth).text(p.ssn);
  json.text(p.address.line).text(p.address.city).text(p.address.state).text(p.address.zip).text(p.address.country);
  json.number((p.minor ? 1u : 0u) | (p.deceased ? 2u : 0u)).number(roles).number(p.elements.bits());
  json.number(p.flags & ((1u << sensitivity_count) - 1));
  json.open('[');
  for (std::uint32_t file : files) json.number(numbers.on_page[file]);
  json.close(']').close(']');
}

// Bits with one decimal; not by the locale.
std::string tenths(double weight) {
  const long long n = std::llround(std::clamp(weight, -1e6, 1e6) * 10);
  const std::string digits = std::to_string(n < 0 ? -n : n);
  const std::string padded = digits.size() < 2 ? "0" + digits : digits;
  return (n < 0 ? "-" : "") + padded.substr(0, padded.size() - 1) + "." + padded.back();
}

void write_findings(JsonWriter& json, const ReportPerson& p, const FileNumbers& numbers) {
  json.open('[').text(p.affected_reason).text(p.guardian_id).number(p.findings_left_out).open('[');
  for (const ReportFinding& f : p.findings) {
    const std::uint64_t bits = (f.flags & ((1u << sensitivity_count) - 1)) | (f.hidden ? 1u << sensitivity_count : 0u);
    json.open('[').number(static_cast<unsigned>(f.element)).text(f.value).number(numbers.on_page[f.file]).text(f.place);
    json.number(static_cast<unsigned>(f.how)).number(f.confidence).text(f.reason).number(bits).close(']');
  }
  json.close(']').open('[');
  for (const ReportMerge& merge : p.merges) {
    json.open('[').text(merge.a).text(merge.b).text(tenths(merge.weight)).text(merge.says).open('[');
    for (const auto& [words, weight] : merge.parts) json.open('[').text(words).text(tenths(weight)).close(']');
    json.close(']').close(']');
  }
  json.close(']').number(p.merges_left_out).close(']');
}

template <class Texts>
void write_texts(JsonWriter& json, const Texts& texts) {
  json.open('[');
  for (const std::string& text : texts) json.text(text);
  json.close(']');
}

void write_duty(JsonWriter& json, const ReportDuty& d) {
  json.open('{').key("id").text(d.duty.id).key("who").text(d.who).key("status").text(to_string(d.duty.status));
  json.key("day").text(d.day ? to_string(*d.day) : "").key("done").text(d.done ? to_string(*d.done) : "");
  json.key("left").text(d.left).key("says").text(d.law_says).key("count").number(d.duty.count);
  json.key("letter").number(is_letter_recipient(d.duty.recipient));
  write_texts(json.key("how"), d.duty.how);
  json.key("arithmetic").text(d.duty.arithmetic).key("threshold").text(d.duty.threshold);
  json.key("months").number(d.duty.months);
  write_texts(json.key("reasons"), d.duty.reasons);
  write_texts(json.key("content"), d.content);
  write_texts(json.key("states"), d.duty.states);
  json.key("missing").open('[');
  for (const MissingFact& fact : d.duty.missing) json.text(fact.name);
  json.close(']').key("cite").text(d.duty.citation).key("source").text(d.duty.source);
  json.key("confidence").text(to_string(d.duty.confidence)).close('}');
}

void write_deadlines(JsonWriter& json, const ReportDeadlines& d) {
  json.key("deadlines").open('{').key("asOf").text(to_string(d.as_of)).key("headline").text(d.headline);
  json.key("binding").text(d.binding ? to_string(*d.binding) : "").key("anchors").open('[');
  for (const auto& [name, day] : d.anchors) json.open('[').text(name).text(to_string(day)).close(']');
  json.close(']').key("missing").open('[');
  for (const MissingFact& fact : d.missing) json.open('[').text(fact.name).text(fact.question).close(']');
  json.close(']');
  write_texts(json.key("notes"), d.notes);
  json.key("duties").open('[');
  for (const ReportDuty& duty : d.duties) write_duty(json, duty);
  json.close(']').close('}');
}

void write_scope(JsonWriter& json, const ReportScope& s) {
  const auto figures = [&](const char* name, const ReportScope::Figures& f) {
    json.key(name).open('[').number(f.files).number(f.people).close(']');
  };
  const auto grade = [&](int g) { json.number(static_cast<std::uint64_t>(g + 1)); };  // 0: none
  json.key("scope").open('{').key("chosen").text(s.chosen).key("statement").text(s.statement);
  write_texts(json.key("notKnown"), s.not_known);
  write_texts(json.key("grades"), s.grades);
  json.key("lists").open('{');
  figures("lower", s.lower);
  figures("likely", s.likely);
  figures("upper", s.upper);
  figures("all", s.all);
  json.close('}').key("byGrade").open('[');
  for (const auto& g : s.by_grade)
    json.open('[').text(g.grade).number(g.proven).number(g.likely).number(g.possible).close(']');
  json.close(']').key("actors").open('[');
  for (const auto& actor : s.actors) {
    json.open('{').key("name").text(actor.name).key("points").open('[');
    for (const auto& p : actor.points)
      json.open('[')
          .number(static_cast<std::uint64_t>(std::max<std::int64_t>(p.seconds, 0)))
          .number(p.files)
          .number(p.people)
          .close(']');
    json.close(']').close('}');
  }
  json.close(']').key("folders").open('[');
  for (const auto& f : s.folders)
    json.open('[').text(f.path).number(f.files).number(f.reached).number(f.people).close(']');
  json.close(']').key("files").open('[');
  for (const auto& f : s.files) {
    json.open('[').text(f.path);
    grade(f.proven);
    grade(f.likely);
    grade(f.possible);
    json.number(f.people).open('[');
    for (const auto& c : f.claims) {
      json.open('[').text(c.when).text(c.who).text(c.what).text(c.how).open('[');
      for (const auto& [place, raw] : c.lines) json.open('[').text(place).text(raw).close(']');
      json.close(']').close(']');
    }
    json.close(']').close(']');
  }
  json.close(']').key("filesLeftOut").number(s.files_left_out).close('}');
}

void write_data(std::ostream& out, const ReportData& data) {
  const Summary summary = summarize(data);
  const FileNumbers numbers = number_files(data, summary);
  JsonWriter json(out);
  out << "<script type=\"application/json\" id=\"data\">";
  json.open('{').key("title").text(data.title).key("case").text(data.case_id).key("roots").open('[');
  for (const std::string& root : data.roots) json.text(root);
  json.close(']').key("started").text(data.scan_started).key("finished").text(data.scan_finished);
  json.key("version").text(data.version).key("rules").text(data.rules_version);
  json.key("revealed").number(data.revealed ? 1 : 0).key("notAffected").number(data.people_not_affected);
  json.key("unread").open('[').number(data.unread_low).number(data.unread_likely).number(data.unread_high);
  json.number(data.percent_in_one_file).close(']');
  write_vocabulary(json);
  write_summary(json, summary);
  write_files(json, data, numbers);
  if (data.deadlines) write_deadlines(json, *data.deadlines);
  if (data.scope) write_scope(json, *data.scope);
  json.key("people").open('[');
  for (std::size_t i = 0; i < data.people.size(); ++i)
    write_person(json, data.people[i], summary.files_of_person[i], numbers);
  json.close(']').close('}');
  // One line a person, parsed only when that person is opened: most of the page's bytes are here.
  out << "</script>\n<script type=\"text/plain\" id=\"findings\">";
  for (const ReportPerson& person : data.people) {
    JsonWriter line(out);
    write_findings(line, person, numbers);
    out << '\n';
  }
  out << "</script>\n";
}

Status check(const ReportData& data) {
  const auto bad = [&](std::uint32_t file) { return file >= data.files.size(); };
  for (const ReportPerson& person : data.people) {
    for (const ReportFinding& finding : person.findings)
      if (bad(finding.file)) return fail(ErrorKind::usage, "a finding of person " + person.id + " names no file");
    for (std::uint32_t file : person.more_files)
      if (bad(file)) return fail(ErrorKind::usage, "person " + person.id + " names no file");
  }
  return {};
}

}  // namespace

Status write_report(const ReportData& data, std::ostream& out) {
  SPILLMAP_TRY(check(data));
  // The template holds {{marks}}; what is put in is never searched for marks again.
  std::string_view rest = page_source();
  for (std::size_t mark; (mark = rest.find("{{")) != std::string_view::npos;) {
    out << rest.substr(0, mark);
    const std::size_t end = rest.find("}}", mark);
    SPILLMAP_ASSERT(end != std::string_view::npos);
    const std::string_view name = rest.substr(mark + 2, end - mark - 2);
    rest.remove_prefix(end + 2);
    if (name == "title")
      out << escape_html(scrub_utf8(data.title.empty() ? "Data exposure" : data.title));
    else if (name == "script-hash")
      out << csp_hash(script_source());
    else if (name == "style-hash")
      out << csp_hash(style_source());
    else if (name == "style")
      out << style_source();
    else if (name == "script")
      out << script_source();
    else if (name == "people")
      out << std::to_string(data.people.size());
    else if (name == "data")
      write_data(out, data);
    else
      SPILLMAP_ASSERT(!"unknown mark in web/report/report.html");
  }
  out << rest;
  out.flush();
  if (!out) return fail(ErrorKind::io, "cannot write the report");
  return {};
}

Status write_report(const ReportData& data, const std::filesystem::path& path) {
  std::filesystem::path beside = path;
  beside += ".part";
  ::unlink(beside.c_str());
  const int fd = ::open(beside.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
  if (fd < 0) return fail_errno("cannot create " + printable_path(beside.native()));
  ::close(fd);
  std::ofstream out(beside, std::ios::binary | std::ios::trunc);
  Status written = write_report(data, out);
  out.close();
  if (written && out.fail()) written = fail_errno("cannot write " + printable_path(beside.native()));
  if (written && ::rename(beside.c_str(), path.c_str()) != 0)
    written = fail_errno("cannot create " + printable_path(path.native()));
  if (!written) ::unlink(beside.c_str());
  return written;
}

}  // namespace spillmap
