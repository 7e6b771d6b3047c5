#include <unistd.h>

#include <CLI/CLI.hpp>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <thread>

#include "base/text.h"
#include "cli/calendar.h"
#include "cli/command.h"
#include "cli/duties.h"
#include "cli/files.h"
#include "cli/incident_facts.h"
#include "cli/json.h"
#include "cli/law_text.h"
#include "cli/qc_record.h"
#include "cli/scope_text.h"
#include "cli/text.h"
#include "cli/told.h"
#include "cli/version.h"
#include "notify/filings.h"
#include "notify/new_folder.h"
#include "notify/notices.h"
#include "notify/pack.h"
#include "pipeline/export.h"

namespace spillmap::cli {
namespace {
namespace fs = std::filesystem;
constexpr std::size_t most_codes_bytes = 64u << 20;

struct Options {
  std::string out, wave = "1", date, language = "en", templates;
  std::vector<std::string> persons, states;
  std::size_t most = 0;
  unsigned batch = 0, processes = 0;
  bool no_single = false, even_pages = false, draft = false, pack = false;
};

constexpr const char* mark = "duties.json";  // every run writes it, and nothing else does

// One code a line; a header and empty lines do not count.
Result<std::vector<std::string>> codes_of(const std::string& file, const std::string& folder) {
  std::vector<std::string> out;
  if (file.empty()) return out;
  const std::string path = fs::path(file).is_absolute() || folder.empty() ? file : (fs::path(folder) / file).string();
  SPILLMAP_ASSIGN(const std::string text, read_small_file(path, most_codes_bytes));
  for (const std::string_view line : split(text, '\n')) {
    const std::string_view cell = trim(split(line, ',').front());
    if (cell.empty() || (out.empty() && equals_ignore_case(cell, "code"))) continue;
    if (!is_valid_utf8(cell) || cell.size() > 64)
      return fail(ErrorKind::malformed, path + ": a code is no short text: " + shortened(cell, 40));
    out.emplace_back(cell);
  }
  return out;
}

// Persons of the case in the order of their ids, a stretch at a time, so that a large case does not have to fit in
// memory.
class PersonSource {
 public:
  PersonSource(const Case& c, const CaseDuties& duties) : case_(c), duties_(duties) {}
  Result<notify::Subject> operator()(std::size_t i) {
    SPILLMAP_ASSIGN(std::optional<Person> person, case_.find_person(duties_.persons.ids[i]));
    if (!person) return fail(ErrorKind::integrity, "the case has lost the person " + duties_.persons.ids[i]);
    person_ = std::move(*person);
    return notify::Subject{&person_, &duties_.persons.facts[i], duties_.assessment.group_of[i]};
  }

 private:
  const Case& case_;
  const CaseDuties& duties_;
  Person person_;
};

Status write_filings(const CaseDuties& duties, const notify::Contacts& contacts, const notify::NewFolder& folder,
                     std::size_t& count) {
  SPILLMAP_ASSIGN(const notify::Forms forms, notify::Forms::built_in());
  const std::vector<notify::Filing> filings = notify::make_filings(forms, duties.incident, duties.assessment);
  std::error_code error;
  fs::create_directory(folder.folder() / "filings", error);
  if (error) return fail(ErrorKind::io, "cannot make the folder filings: " + error.message());
  fs::permissions(folder.folder() / "filings", fs::perms::owner_all, error);
  for (const notify::Filing& filing : filings)
    SPILLMAP_TRY(write_small_file(folder.path("filings/" + filing.file),
                                  notify::filing_page(filing, duties.incident.title), false));
  SPILLMAP_TRY(write_small_file(folder.path("filings/filings.csv"), notify::filings_csv(filings), false));
  SPILLMAP_ASSIGN(const std::vector<notify::Notice> notices,
                  notify::make_notices(duties.incident, duties.assessment, contacts));
  for (const notify::Notice& notice : notices)
    SPILLMAP_TRY(write_small_file(folder.path("filings/" + notice.file), notice.html, false));
  count = filings.size() + notices.size();
  return {};
}

// What a pack says of how files got away, by all evidence, whatever the list that was chosen. Empty without evidence.
struct EvidencePapers {
  std::string scope_csv, evidence;
};

Result<EvidencePapers> evidence_papers(const Case& c) {
  EvidencePapers out;
  SPILLMAP_ASSIGN(out.scope_csv, scope_csv(c));
  if (out.scope_csv.empty()) return out;
  SPILLMAP_ASSIGN(const pipeline::ScopeCase scoped, pipeline::ScopeCase::load(c));
  Json list = Json::array();
  for (std::size_t e = 0; e < scoped.entries().size(); ++e) list.push_back(evidence_json(scoped, e));
  out.evidence = Json{{"evidence", list}}.dump(1, ' ', false, Json::error_handler_t::replace) + "\n";
  return out;
}

// Everything of a run but the letters' own record in the case.
struct Run {
  notify::Outcome outcome;
  std::string letters_csv, pack_key;
  std::size_t filings = 0;
};

Result<Run> make_all(Case& c, const StoredIncident& stored, const CaseDuties& duties, const Options& o,
                     const notify::NewFolder& folder, const std::string& scope, const EvidencePapers& evidence) {
  Run run;
  SPILLMAP_ASSIGN(const notify::Contacts contacts, notify::built_in_contacts());
  SPILLMAP_ASSIGN(const notify::Templates templates,
                  o.templates.empty() ? notify::Templates::built_in() : notify::Templates::with_folder(o.templates));
  notify::Options options;
  SPILLMAP_ASSIGN(options.case_key, letter_key(c));
  SPILLMAP_ASSIGN(options.already_sent, sent_letters(c));
  SPILLMAP_ASSIGN(options.codes, codes_of(stored.incident.services.codes_file, stored.folder));
  SPILLMAP_ASSIGN(options.minor_codes, codes_of(stored.incident.services.minor_codes_file, stored.folder));
  if (!o.date.empty()) {
    options.letter_date = parse_day(o.date);
    if (!options.letter_date)
      return fail(ErrorKind::usage,
                  "--date wants a day of the calendar, as 2026-05-20, not '" + shortened(o.date, 40) + "'");
  }
  options.wave = o.wave;
  options.only_persons = o.persons;
  options.only_states = o.states;
  options.most = o.most;
  options.language = o.language;
  options.single_letters = !o.no_single;
  options.batch_letters = o.batch;
  options.even_pages = o.even_pages;
  options.processes = o.processes != 0 ? o.processes : std::max(1u, std::thread::hardware_concurrency());
  options.program_version = version;
  PersonSource persons(c, duties);
  const notify::Input input{duties.incident, duties.assessment,         contacts,
                            templates,       duties.persons.ids.size(), std::ref(persons)};
  const std::string letters = "wave-" + o.wave;
  SPILLMAP_ASSIGN(run.outcome, notify::make_letters(input, options, folder.folder() / letters));
  SPILLMAP_ASSIGN(run.letters_csv, read_small_file(folder.path(letters + "/letters.csv"), 1u << 30));
  SPILLMAP_TRY(write_filings(duties, contacts, folder, run.filings));
  Json json = duties_json(duties);
  SPILLMAP_TRY(
      write_small_file(folder.path(mark), json.dump(1, ' ', false, Json::error_handler_t::replace) + "\n", false));
  SPILLMAP_TRY(write_small_file(folder.path("deadlines.ics"), calendar_of(duties), false));
  if (!o.pack) return run;
  // The list and the ledger, as exports have them: masked, because a pack is handed on.
  SPILLMAP_TRY(pipeline::export_case(c, folder.folder() / "lists", {}));
  if (!evidence.scope_csv.empty()) {
    SPILLMAP_TRY(write_scope_csv((folder.folder() / "lists").string(), evidence.scope_csv));
    SPILLMAP_TRY(write_small_file(folder.path("evidence.json"), evidence.evidence, false));
  }
  SPILLMAP_TRY(write_small_file(folder.path("incident.toml"), stored.text, false));
  SPILLMAP_ASSIGN(const std::optional<pipeline::QcSample> sample, stored_sample(c));
  if (sample) {
    Json control = figures_json(*sample);
    control["sample"] = sample_json(*sample);
    SPILLMAP_TRY(write_small_file(folder.path("quality-control.json"),
                                  control.dump(1, ' ', false, Json::error_handler_t::replace) + "\n", false));
  }
  folder.forget_unfinished();
  SPILLMAP_ASSIGN(const std::string seed, pack_seed(c));
  SPILLMAP_ASSIGN(const notify::SigningKey key, notify::SigningKey::from_seed(seed));
  SPILLMAP_TRY(notify::seal_pack(folder.folder(),
                                 {{"program", "spillmap " + std::string(version)},
                                  {"rules of law, SHA-256", duties.assessment.rules_digest},
                                  {"incident", duties.incident.title},
                                  {"holder", duties.incident.holder.name},
                                  {"as of", to_string(duties.as_of)},
                                  {"scope", scope},
                                  {"wave", o.wave},
                                  {"affected people", std::to_string(duties.persons.ids.size())},
                                  {"letters", std::to_string(run.outcome.counts.letters)}},
                                 key));
  run.pack_key = notify::fingerprint(key.public_key());
  return run;
}

void tell(Program& program, const Options& o, const Run& run, const CaseDuties& duties) {
  const notify::Counts& n = run.outcome.counts;
  std::ostream& out = program.out;
  out << shown(printable_path(o.out)) << ":\n";
  const auto line = [&](std::size_t count, std::string_view what) {
    if (count != 0)
      out << "  " << std::string(7 - std::min<std::size_t>(7, grouped(count).size()), ' ') << grouped(count) << "  "
          << what << '\n';
  };
  line(n.letters, "letters");
  line(n.emails, "e-mails, where people agreed to them");
  line(n.held, "people held for a decision: held.csv");
  line(n.substitute, "people without an address that works: substitute.csv");
  line(n.none, "people to whom no letter is owed or possible: none.csv");
  line(n.sent_before, "people told in an earlier wave");
  line(n.later, "people left for a later wave");
  line(run.filings, "papers for authorities, media and the web: filings/");
  for (const std::string& decision : run.outcome.decisions) out << "  to decide: " << shown(decision) << '\n';
  out << "  " << shown(binding_words(duties)) << '\n';
  if (!run.pack_key.empty())
    out << "  signed with the key " << run.pack_key << "; check it with: spillmap verify "
        << shown(printable_path(o.out)) << '\n';
  if (o.draft) out << "  A draft: the case does not take anybody for told.\n";
}

int notify_people(Program& program, const Options& o) {
  const Settings& s = program.settings;
  if (is_inside(o.out, s.case_dir))
    return program.failed({ErrorKind::usage, "the letters are not sealed and may not stand inside the case folder"});
  if (o.wave.empty() || o.wave.size() > 40 ||
      !std::all_of(o.wave.begin(), o.wave.end(), [](char c) { return is_alnum(c) || c == '-'; }))
    return program.failed({ErrorKind::usage, "--wave wants a short name of letters, digits and hyphens"});
  auto c = open_case(s, Case::Mode::write);
  if (!c) return program.failed(c.error());
  const bool complete = is_complete(*c, program);
  // Before the chosen list hides the rest of the case.
  const auto evidence = o.pack ? evidence_papers(*c) : EvidencePapers();
  if (!evidence) return program.failed(evidence.error());
  const auto scope = apply_chosen_scope(*c, program);
  if (!scope) return program.failed(scope.error());
  const auto stored = stored_incident(*c);
  if (!stored) return program.failed(stored.error());
  const auto duties = case_duties(*c, law::Rulebook::built_in(), std::nullopt);
  if (!duties) return program.failed(duties.error());
  auto folder = notify::NewFolder::begin(o.out, mark);
  if (!folder) return program.failed(folder.error());
  auto run = make_all(*c, *stored, *duties, o, *folder, *scope ? (*scope)->words : "all files of the case", *evidence);
  if (!run) return program.failed(run.error());
  const notify::Counts& n = run->outcome.counts;
  // Kept before the folder gets its name: if that fails, the same wave is made again, for the same people.
  Status done = o.draft ? Status() : keep_wave(*c, o.wave, run->outcome.sent, run->letters_csv);
  if (done)
    done = c->append_log("notify", one_line(Json({{"out", printable_path(o.out)},
                                                  {"wave", o.wave},
                                                  {"draft", o.draft},
                                                  {"letters", n.letters},
                                                  {"emails", n.emails},
                                                  {"held", n.held},
                                                  {"pack", o.pack}})));
  if (done) done = c->commit();
  if (done) done = folder->finish();
  if (done) done = c->seal();
  if (!done) return program.failed(done.error());
  if (s.json) {
    write_json(program.out, {{"out", printable_path(o.out)},
                             {"wave", o.wave},
                             {"draft", o.draft},
                             {"letters", n.letters},
                             {"emails", n.emails},
                             {"held", n.held},
                             {"substitute", n.substitute},
                             {"none", n.none},
                             {"sent_before", n.sent_before},
                             {"later", n.later},
                             {"pages", n.pages},
                             {"filings", run->filings},
                             {"decisions", run->outcome.decisions},
                             {"key", run->pack_key},
                             {"scope", applied_json(*scope)},
                             {"complete", complete}});
  } else if (!s.quiet) {
    tell(program, o, *run, *duties);
  }
  return exit_done;
}
}  // namespace

void add_notify(CLI::App& parent, Program& program) {
  CLI::App* command = parent.add_subcommand(
      "notify", "Write the letters, the lists for the mail house, and the papers for authorities");
  auto o = std::make_shared<Options>();
  command->add_option("--out", o->out, "Folder for all of it; new, or of an earlier run, which is replaced")
      ->required()
      ->type_name("DIR");
  add_case_options(*command, program);
  add_json_option(*command, program);
  command
      ->add_option("--wave", o->wave,
                   "Name of this wave: a new one takes who was not told yet, one that was made is made again for the "
                   "same people")
      ->type_name("NAME");
  command->add_option("--only-state", o->states, "Of this wave: only residents of these states")->type_name("STATE");
  command->add_option("--only-person", o->persons, "Of this wave: only these people")->type_name("PERSON");
  command->add_option("--most", o->most, "At most so many letters in this wave")->type_name("N");
  command->add_option("--date", o->date, "Day on the letters; without it dates.letters_sent of the facts")
      ->type_name("DATE");
  command->add_option("--language", o->language, "Of people whose language is not known: en, es, zh")
      ->type_name("LANGUAGE");
  command
      ->add_option("--templates", o->templates,
                   "Folder with templates of your own, in the place of the built-in ones of the same name")
      ->type_name("DIR");
  command->add_option("--batch", o->batch, "Also PDF files of so many letters each, for the printer")->type_name("N");
  command->add_flag("--no-single", o->no_single, "No PDF file for each letter: batches only")->needs("--batch");
  command->add_flag("--even-pages", o->even_pages, "In batches every letter begins on an odd page");
  command->add_option("--processes", o->processes, "How many work at the same time; without it one for each core")
      ->type_name("N");
  command->add_flag("--draft", o->draft, "Make everything, but do not take anybody for told");
  command->add_flag("--pack", o->pack, "Add the lists, the ledger and the facts, and sign the whole: an evidence pack");
  command->footer(
      "Nothing is sent: a mail house prints the letters, a person copies the worksheets into the forms of the "
      "authorities.\n"
      "Look at proof.pdf first: one sample of each kind of letter. A letter tells kinds of data, never a value. People "
      "for\n"
      "whom a letter at home may be dangerous are held until the roster of the incident file has a safe "
      "address.\n\nExamples:\n"
      "  spillmap notify --out letters --draft\n  spillmap notify --out letters --batch 500 --pack\n"
      "  spillmap notify --out ny-first --wave ny --only-state NY\n");
  command->callback([&program, o] { program.run = [&program, o] { return notify_people(program, *o); }; });
}

}  // namespace spillmap::cli
