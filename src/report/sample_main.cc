// report_sample [PEOPLE] [--reveal] [--deadlines] [--scope] > report.html: a report about invented people, for looking
// at the page and for its tests. Nothing here comes from a real share; the same arguments give the same bytes.
#include <array>
#include <cstdlib>
#include <cstring>
#include <iostream>
#include <random>

#include "report/report.h"

namespace {
using namespace spillmap;

constexpr std::array given{"Alma",  "Bruno", "Carmen", "Dario",  "Edith",  "Farid",   "Gloria", "Hugo",    "Ines",
                           "Jonah", "Keiko", "Lamar",  "Maeve",  "Noemí",  "Otto",    "Priya",  "Quentin", "Rosa",
                           "Søren", "Tessa", "Umar",   "Violet", "Walter", "Xiomara", "Yusuf",  "Zelda"};
constexpr std::array family{
    "Abernathy",  "Baptiste",  "Castellano", "Dunleavy",   "Eriksen",  "Fontaine", "Grabowski", "Hollis",  "Ibarra",
    "Jankowski",  "Kowalczyk", "Lindqvist",  "Marchetti",  "Núñez",    "O'Rourke", "Pemberton", "Quiroga", "Rasmussen",
    "Santangelo", "Tremblay",  "Underhill",  "Vandermeer", "Whitlock", "Yamada",   "Zielinski"};
constexpr std::array towns{"Harrow Falls", "Millbrook", "Tannersport", "Kestrel Bay", "Ostend", "Quarry Hill"};
constexpr std::array folders{"Clinic/Intake",
                             "Clinic/Progress notes/2021",
                             "Clinic/Progress notes/2022",
                             "HR/Payroll",
                             "HR/Onboarding",
                             "Finance/Claims",
                             "Finance/Direct deposit",
                             "Programs/Housing",
                             "Programs/Day care",
                             "Old server/backup.zip!/exports",
                             "Mail/archive.mbox!"};
constexpr std::array formats{"xlsx", "docx", "pdf", "csv", "eml", "txt", "html", "odt", "rtf", "mdb", "jpeg"};

// The engine's own numbers are fixed by the standard, those of distributions are not: so only the engine is used.
class Dice {
 public:
  std::uint64_t below(std::uint64_t n) { return engine_() % n; }
  bool percent(unsigned p) { return below(100) < p; }
  template <class List>
  auto pick(const List& list) {
    return list[below(list.size())];
  }

 private:
  std::mt19937_64 engine_{20240429};
};

std::string number(Dice& dice, int digits) {
  std::string out;
  for (int i = 0; i < digits; ++i) out.push_back(static_cast<char>('0' + dice.below(10)));
  return out;
}

void add_files(ReportData& data, Dice& dice, std::size_t count) {
  for (std::size_t i = 0; i < count; ++i) {
    ReportFile f;
    f.format = dice.pick(formats);
    f.path = std::string(dice.pick(folders)) + "/" + std::string(dice.percent(30) ? "list " : "file ") +
             std::to_string(i + 1) + "." + f.format;
    f.bytes = 2000 + dice.below(900000);
    if (f.format == "mdb" || f.format == "jpeg") {
      f.status = ItemStatus::unsupported;
      f.reason = f.format == "jpeg" ? "a picture; its text is not read" : "no reader for this database";
    } else if (dice.percent(2)) {
      f.status = ItemStatus::encrypted;
      f.reason = "needs a password";
    } else if (dice.percent(1)) {
      f.status = ItemStatus::corrupt;
      f.reason = "the archive's directory is cut off after 4,096 bytes";
    } else if (dice.percent(2)) {
      f.status = ItemStatus::partly_read;
      f.reason = "2 of 14 pages hold only a picture";
    }
    if (f.status != ItemStatus::read) {
      f.people_high = 1 + f.bytes / 4000;
      f.people_likely = f.people_high / 4;
      f.estimate = "the 12 tables beside it that were read hold 3 to 80 people";
      data.unread_likely += f.people_likely;
      data.unread_high += f.people_high;
      data.percent_in_one_file = 31;
    }
    data.files.push_back(std::move(f));
  }
}

void add_finding(ReportPerson& p, Dice& dice, Element element, std::string value, std::uint32_t file) {
  ReportFinding f;
  f.element = element;
  f.value = std::move(value);
  f.file = file;
  f.place = dice.percent(60) ? "row " + std::to_string(2 + dice.below(4000)) + ", column " +
                                   std::string(1, static_cast<char>('A' + dice.below(20)))
                             : "page " + std::to_string(1 + dice.below(9));
  f.hidden = dice.percent(2);
  f.how = static_cast<How>(dice.below(4));
  f.confidence = static_cast<std::uint8_t>(70 + dice.below(30));
  f.reason = "header '" + std::string(label(element)) + "'; same row as the name";
  if (is_health(element) && dice.percent(20)) {
    f.flags = 1u << dice.below(5);
    p.flags |= f.flags;
  }
  p.elements.add(element);
  p.findings.push_back(std::move(f));
}

ReportPerson person(Dice& dice, std::size_t n, const std::vector<std::uint32_t>& readable) {
  ReportPerson p;
  p.id = "P" + std::string(10 - std::to_string(n).size(), '0') + std::to_string(n);
  p.name = std::string(dice.pick(given)) + " " + static_cast<char>('A' + dice.below(26)) + " " + dice.pick(family);
  if (dice.percent(6)) p.other_names.push_back(p.name.substr(0, p.name.find(' ')) + " Formername");
  const std::uint64_t born = 1935 + dice.below(85);
  p.minor = born > 2006;
  p.deceased = dice.percent(1);
  p.date_of_birth = std::to_string(born) + "-**-**";
  const bool ssn = dice.percent(60);
  if (ssn) p.ssn = "***-**-" + number(dice, 4);
  if (dice.percent(88)) {
    constexpr std::array states{"NY", "NY", "NY", "NY", "NY", "NY", "NY", "NY",
                                "NJ", "MA", "VT", "CT", "PA", "FL", "CA", "TX"};
    p.address = {std::to_string(1 + dice.below(900)) + " Sample Street", dice.pick(towns), dice.pick(states),
                 "1" + number(dice, 4), dice.percent(99) ? "" : "Canada"};
  }
  p.roles.push_back(dice.percent(75) ? Role::client : Role::employee);
  p.affected_reason = "one item has the name together with other data";
  // Squared: some files hold very many people, most hold few, as in a real share.
  const auto file = [&] {
    const std::uint64_t a = dice.below(readable.size()), b = dice.below(readable.size());
    return readable[a * b / readable.size()];
  };
  for (std::uint64_t i = 0, places = 1 + dice.below(3); i < places; ++i) {
    const std::uint32_t at = file();
    add_finding(p, dice, Element::name, p.name, at);
    if (dice.percent(80)) add_finding(p, dice, Element::date_of_birth, p.date_of_birth, at);
    if (ssn && dice.percent(70)) add_finding(p, dice, Element::ssn, p.ssn, at);
    if (!p.address.empty() && dice.percent(70)) add_finding(p, dice, Element::address, p.address.line, at);
    if (dice.percent(30)) add_finding(p, dice, Element::phone, "***-***-" + number(dice, 4), at);
    if (dice.percent(26)) add_finding(p, dice, Element::health_insurance, "*****" + number(dice, 4), at);
    if (dice.percent(24)) add_finding(p, dice, Element::diagnosis, "generalised anxiety", at);
    if (dice.percent(14)) add_finding(p, dice, Element::medication, "sertraline 50 mg", at);
    if (dice.percent(12)) add_finding(p, dice, Element::bank_account, "****" + number(dice, 4), at);
    if (dice.percent(9)) add_finding(p, dice, Element::medical_record_number, "***" + number(dice, 3), at);
    if (dice.percent(6)) add_finding(p, dice, Element::treatment, "weekly counselling", at);
    if (dice.percent(4)) add_finding(p, dice, Element::drivers_license, "*****" + number(dice, 4), at);
    if (dice.percent(1)) add_finding(p, dice, Element::passport, "*****" + number(dice, 4), at);
    if (i != 0)
      p.merges.push_back({p.name + ", Staff/list.xlsx, row 4",
                          p.name + ", Staff/letter.docx, page 1",
                          {{"two mentions taken at random are rarely one person", -14.2},
                           {"given name exact", 6.1},
                           {"family name exact", 9.8},
                           {"date of birth exact (" + p.date_of_birth + ")", 13.6},
                           {"address different", -2.7}},
                          12.6,
                          "about 1 in 6,200 that they are two"});
  }
  return p;
}

// Deadlines of an invented law, one of every kind.
ReportDuty duty(const char* id, const char* who, DutyStatus status, const char* day, const char* left,
                const char* law_says) {
  ReportDuty d;
  d.duty.id = id;
  d.duty.recipient = d.duty.id.substr(d.duty.id.find('/') + 1);
  d.duty.status = status;
  d.duty.count = 21565;
  d.duty.citation = "Sample Act § 12(" + std::to_string(d.duty.id.size()) + ")";
  d.duty.source = "text of the Sample Act, read 2026-11-23";
  d.duty.arithmetic = "discovered 2024-04-29 + 60 days = 2024-06-28";
  d.duty.reasons = {"Social Security number with the name", "more than 500 residents of the state: 21,565"};
  d.duty.confidence = Confidence::medium;
  d.who = who;
  d.day = parse_day(day);
  d.left = left;
  d.law_says = law_says;
  d.content = {"which kinds of data", "a toll-free line"};
  return d;
}

void add_deadlines(ReportData& data) {
  ReportDeadlines d;
  d.as_of = *parse_day("2024-06-05");
  d.headline = "Letters must be out by Friday, June 28, 2024: 23 days left (us-hipaa/individuals).";
  d.binding = parse_day("2024-06-28");
  for (const auto& [name, day] : {std::pair{"Happened", "2024-04-20"},
                                  {"Discovered", "2024-04-29"},
                                  {"Determined", "2024-05-01"},
                                  {"Scope identified", "2024-05-30"}})
    d.anchors.emplace_back(name, *parse_day(day));
  d.duties = {
      duty("us-ny/state_police", "New York State Police", DutyStatus::required, "2024-05-29", "OVERDUE by 7 days",
           "2024-05-29"),
      duty("us-vt/attorney_general", "Attorney General of Vermont", DutyStatus::required, "2024-06-10", "5 days left",
           "2024-06-10"),
      duty("us-hipaa/individuals", "the people themselves", DutyStatus::required, "2024-06-28", "23 days left",
           "2024-06-28"),
      duty("us-hipaa/guardians", "parent or guardian", DutyStatus::ambiguous, "2024-06-28", "23 days left",
           "2024-06-28"),
      duty("us-hipaa/hhs", "U.S. Department of Health and Human Services (OCR)", DutyStatus::required, "2024-06-28",
           "done", "2024-06-28"),
      duty("us-hipaa/log", "yearly log", DutyStatus::required, "2025-03-01", "269 days left", "2025-03-01"),
      duty("us-nj/credit_bureaus", "consumer reporting agencies, New Jersey", DutyStatus::required, "", "",
           "without unreasonable delay"),
      duty("us-ct/paid_services", "paid services for the people, Connecticut", DutyStatus::conditional, "", "", ""),
      duty("us-ma/individuals", "the people themselves, Massachusetts", DutyStatus::met_by_other_notice, "", "", ""),
      duty("us-tx/attorney_general", "Attorney General of Texas", DutyStatus::not_required, "", "", ""),
  };
  d.duties[4].done = parse_day("2024-06-01");
  d.missing = {{"answers.account_usable_alone", "Can money be moved with the account number alone?"}};
  d.duties[7].duty.missing = d.missing;
  d.notes = {"12 people have no known state: no state law was applied to them <img src=x onerror=alert(1)>"};
  data.deadlines = std::move(d);
}

// Two accounts in two hours, and a file whose name and raw line are an attack on the page.
void add_scope(ReportData& data) {
  ReportScope s;
  s.chosen = "likely";
  s.statement =
      "Between 2024-04-29 01:00:00 UTC and 2024-04-29 05:00:00 UTC, 412 of 2,500 files were read or more by bob.";
  s.not_known = {"For 2,088 of 2,500 files no source was complete for the whole window.",
                 "<b>Evidence 2</b> has 3 gaps."};
  s.lower = {412, 1804};
  s.likely = {466, 1990};
  s.upper = {2500, 25001};
  s.all = {2500, 25001};
  s.grades = {"reachable", "listed", "opened", "read", "staged", "sent", "held"};
  s.by_grade = {{"held", 3, 20, 20},
                {"sent", 34, 34, 40},
                {"read", 412, 466, 500},
                {"opened", 430, 480, 600},
                {"listed", 430, 1900, 2500}};
  constexpr std::int64_t begin = 1714352400;
  for (const char* name : {"CORP\\bob", "alice <script>alert(1)</script>"}) {
    ReportScope::Actor actor{name, {}};
    for (std::int64_t i = 0; i < 120; ++i)
      actor.points.push_back(
          {begin + i * 77, static_cast<std::uint64_t>(3 * i), static_cast<std::uint64_t>(15 * i + i % 7)});
    s.actors.push_back(std::move(actor));
  }
  for (int i = 0; i < 14; ++i)
    s.folders.push_back({"Dept " + std::to_string(i) + "/Cases", 40u + 31u * static_cast<unsigned>(i), i < 5 ? 40u : 0u,
                         i < 5 ? 90u : 0u});
  for (int i = 0; i < 90; ++i) {
    ReportScope::File file{"Dept " + std::to_string(i % 5) + "/Cases/note " + std::to_string(i) + ".docx",
                           3,
                           3,
                           6,
                           static_cast<std::uint64_t>(i),
                           {}};
    file.claims.push_back({"2024-04-29 01:12:00 UTC",
                           "CORP\\bob",
                           "read, 7 times, from 10.0.0.9",
                           "rule samba.read, weight 97; matched by path, certain",
                           {{"evidence 1, byte 8812", "smbd_audit: bob|pread_recv|</pre><img src=x onerror=alert(1)>"},
                            {"evidence 1, byte 9000", ""}}});
    s.files.push_back(std::move(file));
  }
  s.files_left_out = 322;
  data.scope = std::move(s);
}

// What a hostile share may call its people and files; the page must show it as text.
void add_hostile(ReportData& data) {
  const auto file = static_cast<std::uint32_t>(data.files.size());
  data.files.push_back({"Odd/</script><img src=x onerror=alert(1)>/\xE2\x80\xA8{{script}}.txt", ItemStatus::partly_read,
                        "txt", 12, "<b>not bold</b> & 'quoted'", false});
  ReportPerson p;
  p.id = "P9999999999";
  p.name = "</script><img src=x onerror=alert(1)> \xE2\x80\xAEkcalB \xFF";
  p.elements.add(Element::name);
  p.elements.add(Element::email);
  p.findings.push_back({Element::name, p.name, file, "line 1", false, How::prose, 90, 0, "<!--<script>"});
  p.findings.push_back(
      {Element::email, "a@example.org\"'`<svg onload=alert(1)>", file, "line 2", true, How::prose, 90, 0, ""});
  p.merges.push_back({p.name, p.name, {{p.name, -3.0}, {p.name, 9.0}}, 6.0, p.name});
  data.people.push_back(std::move(p));
}

}  // namespace

int main(int argc, char** argv) {
  std::size_t count = 25000;
  ReportData data;
  for (int i = 1; i < argc; ++i) {
    if (std::strcmp(argv[i], "--reveal") == 0)
      data.revealed = true;
    else if (std::strcmp(argv[i], "--deadlines") == 0)
      add_deadlines(data);
    else if (std::strcmp(argv[i], "--scope") == 0)
      add_scope(data);
    else
      count = std::strtoull(argv[i], nullptr, 10);
  }
  Dice dice;
  data.title = "Harrow Falls Family Services: file server of 29 April";
  data.case_id = "C7Q2-51XD";
  data.roots = {"/srv/collected/file-server", "/srv/collected/mail"};
  data.scan_started = "2 May 2024, 21:04 UTC";
  data.scan_finished = "2 May 2024, 23:31 UTC";
  data.version = "0.1.0";
  data.rules_version = "2024-04";
  data.people_not_affected = count / 20;
  add_files(data, dice, count / 10);
  std::vector<std::uint32_t> readable;
  for (std::uint32_t i = 0; i < data.files.size(); ++i)
    if (data.files[i].status == ItemStatus::read || data.files[i].status == ItemStatus::partly_read)
      readable.push_back(i);
  if (!readable.empty())
    for (std::size_t n = 0; n < count; ++n) data.people.push_back(person(dice, n, readable));
  if (count > 0) add_hostile(data);
  const Status written = write_report(data, std::cout);
  if (!written) std::cerr << "report_sample: " << written.error().message << "\n";
  return written ? 0 : 1;
}
