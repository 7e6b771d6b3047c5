#include <fcntl.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <deque>
#include <set>
#include <unordered_set>

#include "base/fd.h"
#include "base/serial.h"
#include "base/text.h"
#include "notify/address.h"
#include "notify/compose.h"
#include "notify/lists.h"
#include "notify/new_folder.h"
#include "notify/notify.h"
#include "notify/number.h"
#include "notify/plan.h"
#include "notify/press.h"
#include "notify/proof.h"

namespace spillmap::notify {
namespace {
namespace fs = std::filesystem;
constexpr std::size_t unit_letters = 40;  // that a process makes at a time when there are no batches
constexpr unsigned most_processes = 64;
constexpr std::size_t most_kinds = 200;  // of letters in the proof
constexpr std::size_t most_named = 30;   // keys that one message lists

// ---- Files ---------------------------------------------------------------------------------------------------------

Status write_all(int fd, std::string_view bytes, const std::string& what) {
  while (!bytes.empty()) {
    const ssize_t n = ::write(fd, bytes.data(), bytes.size());
    if (n < 0 && errno == EINTR) continue;
    if (n < 0) return fail_errno("cannot write " + what);
    bytes.remove_prefix(static_cast<std::size_t>(n));
  }
  return {};
}

// Names and addresses are nobody else's business: only the owner may read what is written here.
Result<UniqueFd> create_file(const fs::path& path) {
  UniqueFd fd(::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600));
  if (!fd) return fail_errno("cannot write " + path.string());
  return fd;
}
Status write_file(const fs::path& path, std::string_view bytes) {
  SPILLMAP_ASSIGN(const UniqueFd fd, create_file(path));
  return write_all(fd.get(), bytes, path.string());
}

class List {
 public:
  static Result<List> create(const fs::path& path, std::string header) {
    List out;
    SPILLMAP_ASSIGN(out.fd_, create_file(path));
    out.path_ = path.string();
    out.buffer_ = std::move(header);
    return out;
  }
  Status add(std::string_view row) {
    buffer_ += row;
    return buffer_.size() < (1u << 16) ? Status{} : flush();
  }
  Status flush() {
    SPILLMAP_TRY(write_all(fd_.get(), buffer_, path_));
    buffer_.clear();
    return {};
  }

 private:
  UniqueFd fd_;
  std::string path_, buffer_;
};

// ---- Making letters ------------------------------------------------------------------------------------------------

// Letters that one process makes in one go; with batches, those of one batch.
struct Unit {
  unsigned batch = 0;  // from 1; 0: none
  std::vector<Letter> letters;
};
struct Made {
  unsigned pages = 0, batch_page = 0;
};

std::string batch_name(unsigned number) {
  std::string digits = std::to_string(number);
  if (digits.size() < 4) digits.insert(0, 4 - digits.size(), '0');
  return "batches/batch-" + digits + ".pdf";
}
std::string file_name(const Letter& letter) {
  return letter.channel == Channel::email ? "emails/" + letter.number + ".txt" : "letters/" + letter.number + ".pdf";
}

Status complain(const std::set<std::string>& missing) {
  if (missing.empty()) return {};
  std::string message = "the incident file does not give what the letters need:";
  std::size_t n = 0;
  for (const auto& one : missing) {
    if (++n > most_named) break;
    message += (n > 1 ? ", " : " ") + one;
  }
  if (n > most_named) message += " and " + std::to_string(missing.size() - most_named) + " more";
  return fail(ErrorKind::usage, message);
}

class Maker {
 public:
  Maker(const Composer& composer, Press& press, const Options& options, fs::path folder)
      : composer_(composer), press_(press), options_(options), folder_(std::move(folder)) {}

  Result<std::vector<Made>> make(const Unit& unit) {
    std::vector<Made> out;
    std::vector<Sheet> sheets;
    for (const Letter& letter : unit.letters) {
      std::set<std::string> missing;
      Made made;
      if (letter.channel == Channel::email) {
        SPILLMAP_TRY(write_file(folder_ / file_name(letter), composer_.email(letter, missing)));
      } else {
        Sheet sheet = composer_.sheet(letter, missing);
        if (options_.single_letters) {
          press_.begin();
          SPILLMAP_ASSIGN(made.pages, press_.add(sheet));
          SPILLMAP_ASSIGN(const std::string raw, press_.end());
          SPILLMAP_ASSIGN(const std::string pdf, archive_pdf(raw, composer_.info(letter)));
          SPILLMAP_TRY(write_file(folder_ / file_name(letter), pdf));
        }
        if (unit.batch > 0) sheets.push_back(std::move(sheet));
      }
      SPILLMAP_TRY(complain(missing));
      out.push_back(made);
    }
    if (!sheets.empty()) SPILLMAP_TRY(batch(unit, sheets, out));
    return out;
  }

 private:
  Status batch(const Unit& unit, const std::vector<Sheet>& sheets, std::vector<Made>& out) {
    press_.begin();
    unsigned page = 1;
    std::size_t next = 0;
    const Letter* first = nullptr;
    for (std::size_t i = 0; i < unit.letters.size(); ++i) {
      if (unit.letters[i].channel != Channel::letter) continue;
      if (!first) first = &unit.letters[i];
      out[i].batch_page = page;
      SPILLMAP_ASSIGN(out[i].pages, press_.add(sheets[next++]));
      page += out[i].pages;
      if (options_.even_pages && out[i].pages % 2 == 1) {
        press_.add_blank_page();
        ++page;
      }
    }
    SPILLMAP_ASSIGN(const std::string raw, press_.end());
    DocumentInfo info = composer_.info(*first);
    const std::string name = batch_name(unit.batch);
    info.title = "Letters of wave " + clean_line(options_.wave, 40) + ", batch " + std::to_string(unit.batch);
    info.id = document_id(options_.case_key, options_.wave + "/" + name);
    SPILLMAP_ASSIGN(const std::string pdf, archive_pdf(raw, info));
    return write_file(folder_ / name, pdf);
  }

  const Composer& composer_;
  Press& press_;
  const Options& options_;
  fs::path folder_;
};

// ---- Processes -----------------------------------------------------------------------------------------------------
// A child takes units from a socket and answers each with page counts or an error. It was forked with all that it
// needs.

void put(Writer& out, const Letter& letter) {
  for (const std::string* text : {&letter.person, &letter.number, &letter.code, &letter.person_name,
                                  &letter.reader_name, &letter.language, &letter.state, &letter.email})
    out.str(*text);
  out.u64(letter.envelope.size());
  for (const auto& line : letter.envelope) out.str(line);
  out.u64(letter.group);
  out.u64(letter.elements);
  out.byte(static_cast<std::uint8_t>(letter.variant));
  out.byte(static_cast<std::uint8_t>(letter.channel));
  out.boolean(letter.plain);
}
Letter get_letter(Reader& in) {
  Letter letter;
  for (std::string* text : {&letter.person, &letter.number, &letter.code, &letter.person_name, &letter.reader_name,
                            &letter.language, &letter.state, &letter.email})
    *text = in.str();
  const std::size_t lines = in.count();
  for (std::size_t i = 0; i < lines; ++i) letter.envelope.push_back(in.str());
  letter.group = in.u32();
  letter.elements = in.u32();
  letter.variant = static_cast<Variant>(in.bounded(variant_count - 1));
  letter.channel = static_cast<Channel>(in.bounded(1));
  letter.plain = in.boolean();
  return letter;
}

bool send_message(int fd, std::string_view bytes) {
  const std::uint64_t size = bytes.size();
  std::string message(reinterpret_cast<const char*>(&size), sizeof size);
  message += bytes;
  std::string_view rest = message;
  while (!rest.empty()) {
    const ssize_t n = ::send(fd, rest.data(), rest.size(), MSG_NOSIGNAL);
    if (n < 0 && errno == EINTR) continue;
    if (n <= 0) return false;
    rest.remove_prefix(static_cast<std::size_t>(n));
  }
  return true;
}
bool receive(int fd, char* to, std::size_t size) {
  while (size > 0) {
    const ssize_t n = ::recv(fd, to, size, 0);
    if (n < 0 && errno == EINTR) continue;
    if (n <= 0) return false;
    to += n;
    size -= static_cast<std::size_t>(n);
  }
  return true;
}
std::optional<std::string> receive_message(int fd) {
  std::uint64_t size = 0;
  if (!receive(fd, reinterpret_cast<char*>(&size), sizeof size) || size > (1u << 28)) return std::nullopt;
  std::string out(size, '\0');
  if (!receive(fd, out.data(), size)) return std::nullopt;
  return out;
}

std::string answer(const Result<std::vector<Made>>& made) {
  Writer out;
  out.boolean(made.has_value());
  if (made) {
    out.u64(made->size());
    for (const Made& one : *made) {
      out.u64(one.pages);
      out.u64(one.batch_page);
    }
  } else {
    out.byte(static_cast<std::uint8_t>(made.error().kind));
    out.str(made.error().message);
  }
  return out.take();
}

// Makes units in order, on this process or on children; results come back in the order in which units were given.
class Workers {
 public:
  Workers(const Composer& composer, const Options& options, fs::path folder)
      : composer_(composer), options_(options), folder_(std::move(folder)) {}
  ~Workers() { stop(); }

  // The children inherit the press, which has drawn nothing yet.
  Status start(Press& press) {
    const unsigned wanted = std::clamp(options_.processes, 1u, most_processes);
    if (wanted == 1) {
      own_ = std::make_unique<Maker>(composer_, press, options_, folder_);
      return {};
    }
    for (unsigned i = 0; i < wanted; ++i) {
      int ends[2];
      if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) != 0) return fail_errno("cannot make a socket");
      const pid_t child = ::fork();
      if (child < 0) {
        ::close(ends[0]);
        ::close(ends[1]);
        return fail_errno("cannot start a process");
      }
      if (child == 0) {
        // Other children's sockets would keep them alive past their time.
        for (const auto& other : children_) ::close(other.socket);
        ::close(ends[0]);
        serve(ends[1], press);
      }
      ::close(ends[1]);
      children_.push_back({child, ends[0]});
    }
    return {};
  }

  Status give(const Unit& unit) {
    if (own_) {
      waiting_ = own_->make(unit);
      return {};
    }
    Writer out;
    out.u64(unit.batch);
    out.u64(unit.letters.size());
    for (const Letter& letter : unit.letters) put(out, letter);
    if (!send_message(children_[next_give_ % children_.size()].socket, out.bytes())) return lost();
    ++next_give_;
    return {};
  }
  // Of the oldest unit that was given and not taken.
  Result<std::vector<Made>> take() {
    if (own_) return std::move(waiting_);
    const auto message = receive_message(children_[next_take_++ % children_.size()].socket);
    if (!message) return lost();
    Reader in(*message);
    if (!in.boolean()) {
      const auto kind = static_cast<ErrorKind>(in.bounded(static_cast<std::uint64_t>(ErrorKind::internal)));
      std::string what = in.str();
      return fail(kind, std::move(what));
    }
    std::vector<Made> out(in.count());
    for (Made& one : out) {
      one.pages = in.u32();
      one.batch_page = in.u32();
    }
    if (!in.done()) return lost();
    return out;
  }
  std::size_t most_open() const { return own_ ? 1 : 2 * children_.size(); }

 private:
  struct Child {
    pid_t pid = -1;
    int socket = -1;
  };
  static tl::unexpected<Error> lost() { return fail(ErrorKind::internal, "a process that makes letters ended early"); }

  [[noreturn]] void serve(int socket, Press& press) {
    while (auto message = receive_message(socket)) {
      Result<std::vector<Made>> made = fail(ErrorKind::internal, "a process that makes letters was asked nonsense");
      Reader in(*message);
      Unit unit;
      unit.batch = in.u32();
      const std::size_t count = in.count();
      for (std::size_t i = 0; i < count && in.ok(); ++i) unit.letters.push_back(get_letter(in));
      if (in.done()) made = Maker(composer_, press, options_, folder_).make(unit);
      if (!send_message(socket, answer(made))) break;
    }
    // Nothing of the parent's may be torn down here.
    ::_exit(0);
  }

  void stop() {
    for (const Child& child : children_) ::close(child.socket);
    for (const Child& child : children_)
      while (::waitpid(child.pid, nullptr, 0) < 0 && errno == EINTR) {
      }
    children_.clear();
  }

  const Composer& composer_;
  const Options& options_;
  fs::path folder_;
  std::unique_ptr<Maker> own_;
  Result<std::vector<Made>> waiting_;
  std::vector<Child> children_;
  std::size_t next_give_ = 0, next_take_ = 0;
};

// ---- The run -------------------------------------------------------------------------------------------------------

class Run {
 public:
  Run(const Input& input, const Options& options, Day date)
      : input_(input),
        options_(options),
        date_(date),
        groups_(group_views(input.assessment)),
        composer_(input, options, groups_, date) {}

  Result<Outcome> run(const fs::path& folder) {
    SPILLMAP_TRY(look());
    SPILLMAP_ASSIGN(press_, Press::open(characters_));
    SPILLMAP_ASSIGN(NewFolder staging, NewFolder::begin(folder, "letters.csv"));
    SPILLMAP_TRY(make(staging.folder()));
    SPILLMAP_TRY(staging.finish());
    return std::move(outcome_);
  }

 private:
  // What people should hear of, counted over all letters.
  struct Tally {
    std::size_t contradictions = 0, plain = 0, without_language = 0, alone = 0, not_owed = 0;
    std::set<std::string> conflict_states, languages, unserved;
  };
  using Key = std::string;  // all on which the words of a letter depend, apart from names, numbers and elements
  static Key key_of(const Letter& letter) {
    return letter.language + "/" + std::to_string(static_cast<int>(letter.variant)) + "/" +
           std::to_string(static_cast<int>(letter.channel)) + "/" + std::to_string(letter.group) + "/" + letter.state +
           (letter.plain ? "/plain" : "") + (letter.code.empty() ? "" : "/code") +
           (letter.reader_name.empty() ? "" : "/reader");
  }
  const std::string& kind_of(const Letter& letter) {
    std::string key = key_of(letter);
    const auto at = kinds_.find(key);
    if (at != kinds_.end()) return at->second;
    return kinds_.emplace(std::move(key), composer_.kind(letter)).first->second;
  }

  Result<Subject> subject(std::size_t i) const {
    SPILLMAP_ASSIGN(Subject one, input_.person(i));
    if (!one.person || !one.facts) return fail(ErrorKind::usage, "person " + std::to_string(i) + " is not given");
    if (one.group >= groups_.size())
      return fail(ErrorKind::usage, "person " + one.person->id + " is in no group of the assessment");
    return one;
  }

  // First pass: nothing is written; what would go wrong is found.
  Status look() {
    if (input_.templates.languages().empty()) return fail(ErrorKind::usage, "there are no templates of letters");
    if (!input_.templates.find(options_.language))
      return fail(ErrorKind::usage, "there are no templates of letters in the language " + options_.language);
    const std::string& choice = input_.incident.letters.content_conflict;
    if (!choice.empty() && choice != "insert" && choice != "in_letter" && choice != "leave_out")
      return fail(ErrorKind::usage, "letter_choices.content_conflict is none of insert, in_letter, leave_out");
    Planner planner(input_, options_, groups_, composer_, [this](std::string_view text) { return can_print(text); });
    std::unordered_set<std::string> numbers;
    std::set<std::string> missing, checked, months;
    Tally tally;
    for (std::size_t i = 0; i < input_.person_count; ++i) {
      SPILLMAP_ASSIGN(const Subject one, subject(i));
      const Decision decision = planner.next(one);
      const Letter& letter = decision.letter;
      if (!numbers.insert(letter.number).second)
        return fail(ErrorKind::usage, "person " + letter.person + " stands twice in the list");
      tally.without_language += decision.wanted_language_missing;
      if (decision.place == Place::substitute) {
        substitute_elements_.add(one.facts->elements);
        substitute_languages_.insert(letter.language);
      }
      tally.not_owed += decision.reason == not_owed;
      if (decision.place != Place::letter) continue;
      tally.contradictions += composer_.contradiction(letter);
      if (composer_.contradiction(letter)) tally.conflict_states.insert(letter.state);
      tally.plain += letter.plain;
      tally.alone += letter.variant == Variant::minor_alone;
      tally.languages.insert(letter.language);
      const GroupView& group = groups_[letter.group];
      if (group.months > 0 && letter.variant != Variant::next_of_kin) {
        const unsigned offered = input_.incident.services.months;
        if (input_.incident.services.provider.empty())
          missing.insert("services.provider (" + group.months_law + " asks for " + std::to_string(group.months) +
                         " months)");
        else if (offered < group.months)
          months.insert(group.months_law + " asks for " + std::to_string(group.months));
      }
      for (const auto& tag : group.tags)
        if (!served(composer_.language(letter), tag)) tally.unserved.insert(tag);
      // Words depend on the elements too: one look for each set.
      if (checked.insert(key_of(letter) + "/" + std::to_string(letter.elements)).second) {
        if (letter.channel == Channel::email) {
          composer_.email(letter, missing);
          Sheet sheet;  // for the proof
          sheet.blocks = composer_.email_blocks(letter, missing);
          note(sheet);
        } else {
          note(composer_.sheet(letter, missing));
        }
      }
      for (const auto& line : letter.envelope) note(line);
      note(letter.person_name);
      note(letter.reader_name);
      const std::string& kind = kind_of(letter);
      const auto [at, fresh] = samples_.try_emplace(kind);
      if (fresh) at->second.letter = letter;
      ++at->second.count;
    }
    if (!substitute_languages_.empty())
      for (const auto& code : substitute_languages_)
        composer_.substitute(*input_.templates.find(code), substitute_elements_, missing);
    if (!samples_.empty()) {
      if (input_.contacts.bureaus.empty()) missing.insert("credit bureaus in contacts.toml");
      if (input_.contacts.ftc.name.empty()) missing.insert("the Federal Trade Commission in contacts.toml");
    }
    SPILLMAP_TRY(std::exchange(measure_status_, Status{}));
    SPILLMAP_TRY(complain(missing));
    if (!months.empty()) {
      std::string message = "services.months is " + std::to_string(input_.incident.services.months) + ", but";
      for (const auto& one : months) message += (one == *months.begin() ? " " : ", ") + one;
      return fail(ErrorKind::usage, message);
    }
    for (const auto& [lacking, given, key] :
         {std::tuple(planner.codes_lacking(), options_.codes.size(), "services.codes_file"),
          std::tuple(planner.minor_codes_lacking(), options_.minor_codes.size(), "services.minor_codes_file")})
      if (lacking > 0)
        return fail(ErrorKind::usage, std::string(key) + " has " + std::to_string(given) + " codes; " +
                                          std::to_string(lacking) + " more that were not used before are needed");
    decide(tally);
    return {};
  }

  // The fonts are opened for the first name that asks for it: most cases have none.
  bool can_print(std::string_view text) {
    if (!measure_) {
      auto opened = Press::open();
      if (!opened) {
        if (measure_status_) measure_status_ = tl::unexpected(opened.error());
        return false;
      }
      measure_ = std::move(*opened);
    }
    return measure_->can_print(text);
  }

  void note(std::string_view text) {
    for (std::size_t at = 0; at < text.size();)
      if (const char32_t c = next_code_point(text, at); c >= 0x2E80) characters_.insert(c);
  }
  void note(const Sheet& sheet) {
    for (const auto* lines : {&sheet.letterhead, &sheet.envelope, &sheet.closing})
      for (const auto& line : *lines) note(line);
    for (const auto* line : {&sheet.date, &sheet.number, &sheet.page_words}) note(*line);
    for (const Block& block : sheet.blocks) {
      note(block.text.text);
      for (const auto& cell : block.cells) note(cell.text);
    }
  }

  // Tags that the program itself heeds, or that are not about the words of a letter.
  static bool served(const Language& language, const std::string& tag) {
    static const std::set<std::string, std::less<>> elsewhere = {
        "plain_envelope",     "omit_resident_count",    "content_conflict",         "safe_address_check",
        "received_by_due",    "substitute_other_means", "home_page_or_major_media", "names_of_affected_citizens",
        "preliminary_notice", "counsel_review",         "omit_nature_of_breach",    "notice_date"};
    if (elsewhere.contains(tag)) return true;
    const std::string wanted = "tag." + tag;
    for (const Template* part : {&language.letter, &language.addendum, &language.insert})
      if (std::find(part->serves().begin(), part->serves().end(), wanted) != part->serves().end()) return true;
    return false;
  }

  void decide(const Tally& tally) {
    auto& out = outcome_.decisions;
    const Incident& incident = input_.incident;
    if (tally.contradictions > 0) {
      std::string where;
      for (const auto& state : tally.conflict_states) where += (where.empty() ? "" : ", ") + state;
      const std::string& choice = incident.letters.content_conflict;
      out.push_back(
          std::to_string(tally.contradictions) + " letters (" + where +
          "): HIPAA wants them to say what happened, the state forbids it. Done: " +
          (choice == "in_letter" ? "the letter says it, as HIPAA wants"
           : choice == "leave_out"
               ? "the letter does not say it, as the state wants"
               : "the letter does not say it, and a sheet of its own gives the least that HIPAA demands") +
          ". Counsel should confirm; letter_choices.content_conflict (insert, in_letter, leave_out) decides.");
    }
    for (const auto& code : tally.languages) {
      const std::string suffix = code == "en" ? "" : "." + code;
      for (const char* part : {"what_happened", "what_we_are_doing"})
        if (!incident.words.contains(part + suffix))
          out.push_back("The letters in " + code + " use standard words for " + part +
                        ". They fit any incident and say little; own words go under " +
                        (code == "en" ? "letter." : "letter." + code + ".") + part + ".");
    }
    if (tally.plain > 0 && incident.letters.plain_sender.empty())
      out.push_back(std::to_string(tally.plain) +
                    " letters go in plain envelopes. Their return address is the sender's without its name; if the "
                    "address alone tells what "
                    "the place does, give another one under letter_choices.plain_sender.");
    if (tally.without_language > 0)
      out.push_back(std::to_string(tally.without_language) +
                    " people want a language for which there are no templates; they are written to in " +
                    options_.language + ".");
    for (const auto& tag : tally.unserved)
      out.push_back("A law asks for the content \"" + tag +
                    "\", and no clause of the templates serves it: see to it by hand.");
    if (tally.not_owed > 0)
      out.push_back(std::to_string(tally.not_owed) +
                    " people had data exposed and are owed a letter by no law that was looked at (none.csv). Many "
                    "holders write to them all the "
                    "same; the option of courtesy letters does so.");
    if (tally.alone > 0)
      out.push_back(std::to_string(tally.alone) +
                    " letters go to minors who consented alone. State law decides what their parents may learn; "
                    "counsel should confirm that "
                    "these addresses are safe.");
  }

  Status make(const fs::path& folder) {
    std::error_code error;
    std::set<std::string> folders;
    if (options_.single_letters) folders.insert("letters");
    if (options_.batch_letters > 0) folders.insert("batches");
    for (const auto& [kind, sample] : samples_)
      if (sample.letter.channel == Channel::email) folders.insert("emails");
    for (const auto& name : folders) {
      if (!fs::create_directory(folder / name, error))
        return fail(ErrorKind::io, "cannot make the folder " + (folder / name).string());
      fs::permissions(folder / name, fs::perms::owner_all, error);
    }
    Workers workers(composer_, options_, folder);
    SPILLMAP_TRY(workers.start(*press_));
    SPILLMAP_ASSIGN(mailing_, List::create(folder / "mailing.csv", mailing_header()));
    SPILLMAP_ASSIGN(letters_, List::create(folder / "letters.csv", letters_header()));
    SPILLMAP_ASSIGN(List held, List::create(folder / "held.csv", reason_header()));
    SPILLMAP_ASSIGN(List substitute, List::create(folder / "substitute.csv", reason_header()));
    SPILLMAP_ASSIGN(List none, List::create(folder / "none.csv", reason_header()));

    Planner planner(input_, options_, groups_, composer_, [this](std::string_view text) { return can_print(text); });
    Unit unit;
    std::vector<Decision> of_unit;
    const auto full = [&] {
      if (options_.batch_letters == 0) return unit.letters.size() >= unit_letters;
      return static_cast<std::size_t>(std::count_if(unit.letters.begin(), unit.letters.end(),
                                                    [](const Letter& l) { return l.channel == Channel::letter; })) >=
                 options_.batch_letters ||
             unit.letters.size() >= 4 * std::size_t{options_.batch_letters};
    };
    const auto give = [&]() -> Status {
      if (unit.letters.empty()) return {};
      if (pending_.size() >= workers.most_open()) SPILLMAP_TRY(take(workers));
      const bool any = std::any_of(unit.letters.begin(), unit.letters.end(),
                                   [](const Letter& l) { return l.channel == Channel::letter; });
      if (options_.batch_letters > 0 && any) unit.batch = ++batches_;
      SPILLMAP_TRY(workers.give(unit));
      pending_.push_back({unit.batch, std::move(of_unit)});
      unit = {};
      of_unit.clear();
      return {};
    };
    Counts& counts = outcome_.counts;
    for (std::size_t i = 0; i < input_.person_count; ++i) {
      SPILLMAP_ASSIGN(const Subject one, subject(i));
      Decision decision = planner.next(one);
      switch (decision.place) {
        case Place::letter:
          unit.letters.push_back(decision.letter);
          of_unit.push_back(std::move(decision));
          if (full()) SPILLMAP_TRY(give());
          continue;
        case Place::held:
          ++counts.held;
          SPILLMAP_TRY(held.add(reason_row(composer_, decision)));
          break;
        case Place::substitute:
          ++counts.substitute;
          SPILLMAP_TRY(substitute.add(reason_row(composer_, decision)));
          break;
        case Place::none: ++counts.none; break;
        case Place::sent_before: ++counts.sent_before; break;
        case Place::later: ++counts.later; break;
      }
      if (decision.place == Place::none || decision.place == Place::sent_before || decision.place == Place::later)
        SPILLMAP_TRY(none.add(reason_row(composer_, decision)));
      // Who was written to in this wave and would not be now was written to nevertheless.
      if (decision.sent && decision.place != Place::sent_before) outcome_.sent.push_back(*decision.sent);
    }
    SPILLMAP_TRY(give());
    while (!pending_.empty()) SPILLMAP_TRY(take(workers));
    for (List* list : {&mailing_, &letters_, &held, &substitute, &none}) SPILLMAP_TRY(list->flush());

    std::sort(outcome_.sent.begin(), outcome_.sent.end(),
              [](const Sent& a, const Sent& b) { return a.person < b.person; });

    std::set<std::string> missing;
    for (const auto& code : substitute_languages_)
      SPILLMAP_TRY(write_file(folder / ("substitute_notice." + code + ".txt"),
                              composer_.substitute(*input_.templates.find(code), substitute_elements_, missing)));
    SPILLMAP_ASSIGN(const std::string proof, proof_pdf(composer_, *press_, samples_, outcome_, options_, most_kinds));
    return write_file(folder / "proof.pdf", proof);
  }

  Status take(Workers& workers) {
    SPILLMAP_ASSIGN(const std::vector<Made> made, workers.take());
    const Pending unit = std::move(pending_.front());
    pending_.pop_front();
    if (made.size() != unit.decisions.size()) return fail(ErrorKind::internal, "letters were lost");
    for (std::size_t i = 0; i < made.size(); ++i) {
      const Decision& decision = unit.decisions[i];
      const Letter& letter = decision.letter;
      const bool mail = letter.channel == Channel::letter;
      Printed printed;
      printed.pages = made[i].pages;
      if (!mail || options_.single_letters) printed.file = file_name(letter);
      if (mail && unit.batch > 0) {
        printed.batch = batch_name(unit.batch);
        printed.batch_page = made[i].batch_page;
      }
      const std::string& kind = kind_of(letter);
      if (mail) SPILLMAP_TRY(mailing_.add(mailing_row(input_, options_, composer_, decision, kind, printed)));
      SPILLMAP_TRY(letters_.add(letters_row(options_, composer_, groups_[letter.group], decision, kind,
                                            composer_.info(letter).date, printed)));
      outcome_.sent.push_back({letter.person, letter.number, options_.wave, letter.code, date_, letter.channel});
      ++(mail ? outcome_.counts.letters : outcome_.counts.emails);
      outcome_.counts.pages += made[i].pages;
    }
    return {};
  }

  struct Pending {
    unsigned batch = 0;
    std::vector<Decision> decisions;
  };

  const Input& input_;
  const Options& options_;
  Day date_;
  std::vector<GroupView> groups_;
  Composer composer_;
  std::unique_ptr<Press> measure_, press_;
  Status measure_status_;
  std::set<char32_t> characters_;  // from U+2E80 on, of all that is printed
  std::map<Key, std::string> kinds_;
  std::map<std::string, Sample> samples_;
  ElementSet substitute_elements_;
  std::set<std::string> substitute_languages_;
  List mailing_, letters_;
  std::deque<Pending> pending_;
  unsigned batches_ = 0;
  Outcome outcome_;
};
}  // namespace

Result<Outcome> make_letters(const Input& input, const Options& options, const fs::path& folder) {
  const auto date = options.letter_date ? options.letter_date : input.incident.facts.date(Anchor::letters_sent);
  if (!date) return fail(ErrorKind::usage, "dates.letters_sent is not given: letters carry a date");
  if (options.case_key.empty()) return fail(ErrorKind::usage, "the case gives no key for letter numbers");
  if (options.wave.empty()) return fail(ErrorKind::usage, "a wave has a name");
  if (!options.single_letters && options.batch_letters == 0)
    return fail(ErrorKind::usage, "neither single letters nor batches are asked for");
  return Run(input, options, *date).run(folder);
}

}  // namespace spillmap::notify
