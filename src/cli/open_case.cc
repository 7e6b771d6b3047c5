#include <fcntl.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <filesystem>
#include <ostream>

#include "base/text.h"
#include "cli/command.h"
#include "cli/text.h"

namespace spillmap::cli {
namespace {
constexpr const char* passphrase_variable = "SPILLMAP_PASSPHRASE";

// Overwritten when it goes.
struct Passphrase {
  std::string text;
  Passphrase() = default;
  Passphrase(Passphrase&&) = default;
  Passphrase& operator=(Passphrase&&) = default;
  ~Passphrase() { ::explicit_bzero(text.data(), text.size()); }
};

Result<Passphrase> read_line(int fd) {
  Passphrase line;
  line.text.reserve(4096);  // no copies left behind by growing
  char c = 0;
  for (;;) {
    const ssize_t n = ::read(fd, &c, 1);
    if (n < 0 && errno == EINTR) continue;
    if (n < 0) return fail_errno("cannot read the passphrase");
    if (n == 0 || c == '\n') return line;
    if (c != '\r') line.text.push_back(c);
    if (line.text.size() >= 4096) return fail(ErrorKind::usage, "the passphrase is too long");
  }
}

Result<Passphrase> ask(int terminal, std::string_view question) {
  if (::write(terminal, question.data(), question.size()) < 0) return fail_errno("cannot ask for the passphrase");
  termios before{};
  if (::tcgetattr(terminal, &before) != 0) return fail_errno("cannot ask for the passphrase");
  termios silent = before;
  silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
  ::tcsetattr(terminal, TCSAFLUSH, &silent);
  auto line = read_line(terminal);
  ::tcsetattr(terminal, TCSAFLUSH, &before);
  [[maybe_unused]] const ssize_t written = ::write(terminal, "\n", 1);
  return line;
}

Result<Passphrase> find_passphrase(const Settings& settings, bool twice) {
  if (!settings.passphrase_file.empty()) {
    const int fd = ::open(settings.passphrase_file.c_str(), O_RDONLY | O_CLOEXEC);
    if (fd < 0) return fail_errno("cannot open " + printable_path(settings.passphrase_file));
    auto line = read_line(fd);
    ::close(fd);
    return line;
  }
  if (const char* value = std::getenv(passphrase_variable); value != nullptr && *value != '\0') {
    Passphrase out;
    out.text = value;
    return out;
  }
  const int terminal = ::open("/dev/tty", O_RDWR | O_CLOEXEC);
  if (terminal < 0)
    return fail(ErrorKind::usage,
                "a passphrase is needed: give --passphrase-file, set SPILLMAP_PASSPHRASE, or run on a "
                "terminal");
  auto first = ask(terminal, twice ? "New passphrase of the case: " : "Passphrase of the case: ");
  if (first && twice) {
    const auto second = ask(terminal, "The same once more: ");
    if (!second)
      first = tl::unexpected(second.error());
    else if (second->text != first->text)
      first = fail(ErrorKind::usage, "the two passphrases differ");
  }
  ::close(terminal);
  return first;
}
}  // namespace

int Program::failed(const Error& error) const {
  std::string_view rest = error.message;
  for (std::string_view before = "spillmap: ";; before = "  ") {
    const std::size_t end = rest.find("\n  ");
    err << before << shown(rest.substr(0, end)) << '\n';
    if (end == std::string_view::npos) break;
    rest.remove_prefix(end + 3);
  }
  return error.kind == ErrorKind::usage ? exit_wrong_use : exit_failed;
}

Result<CaseKey> find_key(const Settings& settings, bool create) {
  const std::filesystem::path dir = settings.case_dir;
  const auto kind = CaseKey::kind_of(dir);
  bool passphrase = false;
  if (kind) {
    passphrase = *kind == KeyKind::passphrase;
  } else {
    std::error_code error;
    if (!create && !std::filesystem::exists(dir / "header", error))
      return fail(ErrorKind::usage, "there is no case in " + printable_path(settings.case_dir) +
                                        "; make one with 'spillmap scan PATH', or say where it is with --case");
    if (std::filesystem::exists(dir / "header", error)) return tl::unexpected(kind.error());
    const char* variable = std::getenv(passphrase_variable);
    passphrase = settings.passphrase || !settings.passphrase_file.empty() || (variable != nullptr && *variable != '\0');
  }
  if (!passphrase) return CaseKey::from_user_configuration(dir, create);
  SPILLMAP_ASSIGN(const Passphrase phrase, find_passphrase(settings, !kind));
  auto key = CaseKey::from_passphrase(dir, phrase.text, create);
  return key;
}

Result<Case> open_case(const Settings& settings, Case::Mode mode) {
  SPILLMAP_ASSIGN(CaseKey key, find_key(settings, mode == Case::Mode::create));
  return Case::open(settings.case_dir, mode, std::move(key));
}

Result<Case> open_to_read(const Settings& settings, std::string_view act, const std::string& detail) {
  SPILLMAP_ASSIGN(Case c, open_case(settings, settings.reveal ? Case::Mode::write : Case::Mode::read));
  if (settings.reveal) {
    SPILLMAP_TRY(c.append_log(act, detail));
    SPILLMAP_TRY(c.commit());
  }
  return c;
}

Status finish_reading(Case& c, const Settings& settings) { return settings.reveal ? c.seal() : Status(); }

bool is_complete(const Case& c, const Program& program) {
  const auto finished = c.value("scan.finished");
  if (!finished || *finished != "no") return true;
  program.err
      << "The last scan did not finish, so this is not complete: run 'spillmap scan' again, it goes on where it "
         "stopped.\n";
  return false;
}

bool is_inside(const std::string& path, const std::string& folder) {
  // Absolute first: weakly_canonical leaves a relative path alone when nothing of it exists.
  const auto settled = [](const std::string& name) {
    std::error_code error;
    return std::filesystem::weakly_canonical(std::filesystem::absolute(name, error), error);
  };
  const auto outer = settled(folder);
  for (auto at = settled(path); !at.empty(); at = at.parent_path()) {
    if (at == outer) return true;
    if (at == at.parent_path()) break;
  }
  return false;
}

}  // namespace spillmap::cli
