// Letters to the people of an incident, and the lists that go with them.
//
//   SPILLMAP_ASSIGN(const Templates templates, Templates::built_in());
//   Input input{incident, assessment, contacts, templates, persons.size(),
//               [&](std::size_t i) -> Result<Subject> { return Subject{&persons[i], &facts[i], assessment.group_of[i]};
//               }};
//   Options options;
//   options.case_key = ...; options.wave = "1"; options.already_sent = ...;
//   SPILLMAP_ASSIGN(const Outcome outcome, make_letters(input, options, "letters-wave-1"));
//   // keep outcome.sent in the case: it is options.already_sent of the next wave
//
// Every person of the input comes out in exactly one list: a letter (or an e-mail, where that was agreed), held,
// substitute, none, sent before, or later. The same input and options give the same bytes, whatever the number of
// processes.
//
// Nothing is written before all is known to be sound: a value that a letter needs and the incident file lacks is an
// error that names the key, and so are too few activation codes or fewer months of service than a law demands. Files
// appear in a folder beside the one that was asked for, which gets its name when all is done.
//
// Letters tell which kinds of data were exposed, never a value. No list holds an SSN or any other value.
//
// Memory: some hundred bytes a person for the plan, and two units of letters a process. Persons are asked for twice, in
// rising order. With more than one process, children are forked that only compose pages; they do not touch what the
// caller has open. Call it from one thread.
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.h"
#include "base/result.h"
#include "model/duty.h"
#include "model/incident.h"
#include "model/person.h"
#include "notify/contacts.h"
#include "notify/template.h"

namespace spillmap::notify {

// One person of the case with what law knows of them. `group` is an index into Assessment::groups.
struct Subject {
  const Person* person = nullptr;
  const PersonFacts* facts = nullptr;
  std::uint32_t group = 0;
};

struct Input {
  const Incident& incident;
  const Assessment& assessment;
  const Contacts& contacts;
  const Templates& templates;
  std::size_t person_count = 0;
  // Called with 0, 1, 2 … and then once more from 0. What it points to must live until the next call.
  std::function<Result<Subject>(std::size_t)> person;
};

enum class Variant : std::uint8_t { adult, employee, guardian, minor_alone, next_of_kin };
inline constexpr std::size_t variant_count = 5;
std::string_view to_string(Variant variant);

enum class Channel : std::uint8_t { letter, email };
std::string_view to_string(Channel channel);

// That somebody was written to. Kept by the caller between waves.
struct Sent {
  std::string person, number, wave, code;  // code: of the paid service, empty if none
  Day day{};
  Channel channel = Channel::letter;
  bool operator==(const Sent&) const = default;
};

struct Options {
  // Bytes that only this case has. With the person's id they give the letter number, which tells neither.
  std::string case_key;
  // Day on the letters; by default dates.letters_sent of the incident.
  std::optional<Day> letter_date;

  // A wave that stands in `already_sent` is made again: the same people with the same codes, nobody else. A new wave
  // takes who was not written to, and of them those who meet all of the following; empty means any.
  std::string wave = "1";
  std::vector<Sent> already_sent;
  std::vector<std::string> only_persons, only_states;
  std::size_t most = 0;  // letters of this wave; 0: no bound

  std::vector<std::string> codes, minor_codes;  // activation codes, read by the caller
  std::string language = "en";                  // of people whose language is not known

  // Also to people to whom no law that was looked at owes a letter: staff of a hospital in a state that exempts holders
  // under HIPAA, say.
  bool courtesy = false;

  bool single_letters = true;   // letters/NUMBER.pdf
  unsigned batch_letters = 0;   // and batches/batch-0001.pdf of so many letters for the printer; 0: none. Batches share
                                // fonts: a tenth of the bytes
  bool even_pages = false;      // in batches every letter begins on an odd page, for printing on both sides
  unsigned processes = 1;       // the fastest is one for each core
  std::string program_version;  // stands in the PDF's metadata
};

struct Counts {
  std::size_t letters = 0, emails = 0, held = 0, substitute = 0, none = 0, sent_before = 0, later = 0;
  std::size_t pages = 0;
};

struct Outcome {
  Counts counts;
  // What people must decide or check before the letters go out: contradicting laws, standard words where own ones were
  // expected, facts that a law asks for and nobody gave. They stand on the first page of the proof too.
  std::vector<std::string> decisions;
  std::vector<Sent> sent;  // of this wave, in the order of persons
};

// Writes into `folder`, which must not exist, be empty, or hold an earlier run (told by its letters.csv), which is then
// replaced:
//   letters/NUMBER.pdf, batches/batch-0001.pdf, emails/NUMBER.txt
//   mailing.csv     for the mail house: one row a letter
//   letters.csv     who was told what, and why
//   held.csv        who is not written to before somebody decides
//   substitute.csv  who cannot be reached by mail; substitute_notice.LANGUAGE.txt has the words for them
//   none.csv        to whom no letter is owed or possible, and who is left for another wave
//   proof.pdf       one sample of each kind of letter, to an invented person
Result<Outcome> make_letters(const Input& input, const Options& options, const std::filesystem::path& folder);

}  // namespace spillmap::notify
