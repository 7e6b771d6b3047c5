#include "extract/passwords.h"

#include <openssl/crypto.h>

#include "base/text.h"

namespace spillmap {
namespace {
// A coordinator that hears nothing for a minute takes a reader for dead.
constexpr std::uint64_t steps_between_signs = 4'000'000;
}  // namespace

Passwords::~Passwords() {
  for (Line& line : lines_) OPENSSL_cleanse(line.text.data(), line.text.size());
}

Result<Passwords> Passwords::parse(std::string_view file) {
  if (file.size() > most_file_bytes)
    return fail(ErrorKind::usage, "the passwords are larger than " + std::to_string(most_file_bytes >> 20) + " MiB");
  if (file.starts_with("\xEF\xBB\xBF")) file.remove_prefix(3);
  Passwords out;
  std::uint32_t number = 0;
  while (!file.empty()) {
    const std::size_t end = file.find('\n');
    std::string_view line = file.substr(0, end);
    file = end == std::string_view::npos ? std::string_view() : file.substr(end + 1);
    if (line.ends_with('\r')) line.remove_suffix(1);
    ++number;
    if (line.empty()) continue;
    const auto wrong = [&](std::string_view what) {
      return fail(ErrorKind::usage, "line " + std::to_string(number) + " of the passwords " + std::string(what));
    };
    if (out.lines_.size() >= most_lines)
      return wrong("is one more than the " + std::to_string(most_lines) + " that are tried");
    if (line.size() > most_bytes) return wrong("is longer than " + std::to_string(most_bytes) + " bytes");
    if (line.find('\0') != std::string_view::npos || !is_valid_utf8(line)) return wrong("is not UTF-8 text");
    out.lines_.push_back({number, std::string(line)});
  }
  return out;
}

Passwords Passwords::of(std::vector<Line> lines) {
  Passwords out;
  out.lines_ = std::move(lines);
  return out;
}

void PasswordTrial::spend(std::uint64_t steps) {
  spent_ += steps;
  since_told_ += steps;
  if (since_told_ < steps_between_signs) return;
  since_told_ = 0;
  // A refusal is met again at the next part or member.
  (void)sink_.working();
}

std::uint32_t PasswordTrial::find(std::uint64_t steps, const std::function<bool(const std::string&)>& opens) {
  tried_ = 0;
  if (!any()) return 0;
  const std::vector<Passwords::Line>& lines = passwords_->lines();
  const std::size_t first = found_;
  for (std::size_t i = first == 0 ? 1 : 0; i <= lines.size(); ++i) {
    if (i != 0 && i == first) continue;
    if (exhausted()) return 0;
    const std::size_t place = i == 0 ? first : i;
    ++tried_;
    spend(steps);
    if (!opens(lines[place - 1].text)) continue;
    found_ = place;
    return lines[place - 1].number;
  }
  return 0;
}

std::string PasswordTrial::note() const {
  if (!any()) return {};
  const std::size_t all = passwords_->lines().size();
  if (tried_ < all)
    return "; only " + std::to_string(tried_) + " of the " + std::to_string(all) +
           " passwords were tried before the bound of work for one item";
  return all == 1 ? "; the password that was given does not open it"
                  : "; none of the " + std::to_string(all) + " passwords that were given opens it";
}

}  // namespace spillmap
