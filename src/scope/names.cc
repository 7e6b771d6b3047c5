#include "scope/names.h"

#include <utf8proc.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <utility>

#include "base/text.h"

namespace spillmap::scope {
namespace {

constexpr std::size_t most_readings = 6;
constexpr std::size_t most_parts = 256;

// %41 -> A, once. Nothing when there was none.
bool decode(std::string_view text, std::string& out) {
  const auto digit = [](char c) {
    return is_digit(c) ? c - '0' : lower(c) >= 'a' && lower(c) <= 'f' ? lower(c) - 'a' + 10 : -1;
  };
  bool any = false;
  out.clear();
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '%' && i + 2 < text.size() && digit(text[i + 1]) >= 0 && digit(text[i + 2]) >= 0) {
      out.push_back(static_cast<char>(digit(text[i + 1]) * 16 + digit(text[i + 2])));
      i += 2;
      any = true;
    } else {
      out.push_back(text[i]);
    }
  }
  return any;
}

bool is_snapshot(const std::string& part) {
  return part.starts_with("@GMT-") || part == ".snapshot" || part == ".snapshots" || part == ".zfs";
}

// Server, share, drive or device in front of the folders.
std::string_view without_prefix(std::string_view path, bool& unc) {
  unc = false;
  constexpr std::array<std::string_view, 5> unc_prefixes = {R"(\\?\UNC\)", R"(\??\UNC\)", R"(\Device\Mup\)",
                                                            R"(\\.\UNC\)", R"(\Device\LanmanRedirector\)"};
  for (const std::string_view prefix : unc_prefixes)
    if (path.size() > prefix.size() && equals_ignore_case(path.substr(0, prefix.size()), prefix)) {
      unc = true;
      path.remove_prefix(prefix.size());
      // "\;Z:000\server\share": how the redirector writes a drive that was connected.
      if (path.starts_with(';')) path.remove_prefix(std::min(path.find('\\'), path.size()));
      return path;
    }
  for (const std::string_view prefix : {R"(\\?\)", R"(\??\)", R"(\\.\)", R"(\Device\)"})
    if (path.size() > prefix.size() && equals_ignore_case(path.substr(0, prefix.size()), prefix))
      return path.substr(prefix.size());
  return path;
}

void add(std::vector<Parts>& out, Parts parts) {
  if (parts.empty() || parts.size() > most_parts || out.size() >= most_readings) return;
  if (std::find(out.begin(), out.end(), parts) == out.end()) out.push_back(std::move(parts));
}

bool is_windows(std::string_view path) {
  return path.find('\\') != std::string_view::npos &&
         (path.find('/') == std::string_view::npos || path.starts_with('\\') || (path.size() > 1 && path[1] == ':'));
}

// With what stands before '?' or '#' of a URL kept only.
void add_decoded(std::vector<Parts>& out, std::string_view path, const Parts& before, bool query) {
  if (query) path = path.substr(0, path.find_first_of("?#"));
  std::string once, twice;
  const auto joined = [&](std::string_view text) {
    Parts parts = before;
    for (std::string& part : split_path(text, false)) parts.push_back(std::move(part));
    return parts;
  };
  const bool decoded = decode(path, once);
  if (decoded) {
    add(out, joined(once));
    if (decode(once, twice)) add(out, joined(twice));
  }
  if (path.find('+') != std::string_view::npos) {
    std::string blanks(decoded ? once : path);
    std::replace(blanks.begin(), blanks.end(), '+', ' ');
    add(out, joined(blanks));
  }
  add(out, joined(path));
}

std::string from_windows_1252(std::string_view bytes) {
  constexpr std::array<char32_t, 32> high = {0x20AC, 0x81,   0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                             0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D,   0x017D, 0x8F,
                                             0x90,   0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                             0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D,   0x017E, 0x0178};
  std::string out;
  for (const char c : bytes) {
    const auto byte = static_cast<unsigned char>(c);
    append_utf8(out, byte >= 0x80 && byte < 0xA0 ? high[byte - 0x80] : byte);
  }
  return out;
}

}  // namespace

Parts split_path(std::string_view path, bool windows) {
  Parts out;
  std::size_t at = 0;
  bool snapshot = false;
  while (at <= path.size() && out.size() <= most_parts) {
    const std::size_t end = std::min(windows ? path.find_first_of("\\/", at) : path.find('/', at), path.size());
    std::string part(path.substr(at, end - at));
    at = end + 1;
    if (part.empty() || part == ".") continue;
    if (part == "..") {
      if (!out.empty()) out.pop_back();
      continue;
    }
    // ".snapshot/daily.0/HR": the name of the snapshot goes, too.
    if (std::exchange(snapshot, false)) continue;
    if (is_snapshot(part)) {
      snapshot = part == ".snapshot" || part == ".snapshots";
      continue;
    }
    if (windows) {
      while (part.size() > 1 && (part.back() == '.' || part.back() == ' ')) part.pop_back();
      // "a.txt:Zone.Identifier:$DATA"; a drive keeps its colon.
      const std::size_t colon = part.find(':');
      if (colon != std::string::npos && colon > 1) part.resize(colon);
    }
    out.push_back(std::move(part));
  }
  return out;
}

std::vector<Parts> readings(const FileName& name) {
  std::vector<Parts> out;
  std::string_view path = name.path;
  switch (name.kind) {
    case PathKind::url: {
      const std::size_t scheme = path.find("://");
      add_decoded(out, scheme == std::string_view::npos ? path : path.substr(scheme + 3), {}, true);
      break;
    }
    case PathKind::site_relative:
      add_decoded(out, path, name.root.empty() ? Parts() : Parts{std::string(name.root)}, true);
      break;
    case PathKind::object_key:
      add_decoded(out, path, name.root.empty() ? Parts() : Parts{std::string(name.root)}, false);
      break;
    case PathKind::title: add(out, {std::string(path)}); break;
    case PathKind::share_relative: {
      const bool windows = is_windows(path);
      bool unc = false;
      std::string_view root = name.root;
      while (root.starts_with('\\') || root.starts_with('/')) root.remove_prefix(1);
      if (root.starts_with("*\\")) root.remove_prefix(2);
      Parts parts = split_path(root, true);
      const Parts inside = split_path(path, windows);
      if (parts.empty() && name.root.empty()) parts.clear();
      parts.insert(parts.end(), inside.begin(), inside.end());
      add(out, std::move(parts));
      if (!name.local_root.empty()) {
        Parts local = split_path(without_prefix(name.local_root, unc), is_windows(name.local_root));
        local.insert(local.end(), inside.begin(), inside.end());
        add(out, std::move(local));
      }
      break;
    }
    case PathKind::relative: {
      Parts inside = split_path(path, is_windows(path));
      if (!name.root.empty()) {
        Parts parts = split_path(name.root, is_windows(name.root));
        parts.insert(parts.end(), inside.begin(), inside.end());
        add(out, std::move(parts));
      }
      add(out, std::move(inside));
      break;
    }
    case PathKind::absolute: {
      if (path.starts_with("file://")) {
        add_decoded(out, path.substr(7), {}, false);
        break;
      }
      bool unc = false;
      const bool windows = is_windows(path);
      add(out, split_path(windows ? without_prefix(path, unc) : path, windows));
      break;
    }
  }
  return out;
}

std::string folded(std::string_view name) {
  const auto plain = [](char c) { return static_cast<unsigned char>(c) < 0x80; };
  if (std::all_of(name.begin(), name.end(), plain)) return to_lower(name);
  std::string recoded;
  if (!is_valid_utf8(name)) name = recoded = from_windows_1252(name);
  utf8proc_uint8_t* result = nullptr;
  const utf8proc_ssize_t size =
      utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(name.data()), static_cast<utf8proc_ssize_t>(name.size()),
                   &result, static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_COMPOSE | UTF8PROC_CASEFOLD));
  if (size < 0 || result == nullptr) return to_lower(name);
  std::string out(reinterpret_cast<const char*>(result), static_cast<std::size_t>(size));
  std::free(result);
  return out;
}

std::string folded_path(const Parts& parts, std::size_t from) {
  std::string out;
  for (std::size_t i = from; i < parts.size(); ++i) {
    if (i != from) out += '/';
    out += folded(parts[i]);
  }
  return out;
}

bool looks_short(std::string_view name) {
  const std::size_t dot = name.find('.');
  const std::string_view base = name.substr(0, dot);
  const std::string_view ending = dot == std::string_view::npos ? std::string_view() : name.substr(dot + 1);
  const std::size_t tilde = base.rfind('~');
  return base.size() <= 8 && ending.size() <= 3 && ending.find('.') == std::string_view::npos && tilde != 0 &&
         tilde != std::string_view::npos && tilde + 1 < base.size() &&
         std::all_of(base.begin() + static_cast<std::ptrdiff_t>(tilde) + 1, base.end(), is_alnum);
}

std::string samba_short_name(std::string_view name) {
  const auto plain = [](char c) {
    return is_alnum(c) || (c != '\0' && std::string_view("_-$~").find(c) != std::string_view::npos);
  };
  // An ending that is no plain one of up to three letters belongs to the name.
  std::size_t dot = name.rfind('.');
  if (dot != std::string_view::npos) {
    const std::string_view ending = name.substr(dot + 1);
    if (ending.empty() || ending.size() > 3 || !std::all_of(ending.begin(), ending.end(), plain))
      dot = std::string_view::npos;
  }
  const std::string_view base = name.substr(0, dot);
  // The letters in capitals, hashed by the 32-bit rule of Fowler, Noll and Vo.
  std::string capitals;
  for (std::size_t at = 0; at < base.size();) {
    const char32_t c = next_code_point(base, at);
    append_utf8(capitals, static_cast<char32_t>(utf8proc_toupper(static_cast<utf8proc_int32_t>(c))));
  }
  std::uint32_t value = 0xA6B93095u;
  for (const char c : capitals) {
    value *= 0x01000193u;
    value ^= static_cast<std::uint32_t>(static_cast<std::int32_t>(static_cast<signed char>(c)));
  }
  value &= 0x7FFFFFFFu;
  constexpr std::string_view digits = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
  std::string out(8, '_');
  if (!name.empty() && plain(name[0])) out[0] = upper(name[0]);
  out[6] = '~';
  out[7] = digits[value % 36];
  for (std::size_t i = 5; i >= 1; --i) {
    value /= 36;
    out[i] = digits[value % 36];
  }
  if (dot == std::string_view::npos) return out;
  out += '.';
  for (const char c : name.substr(dot + 1)) out += upper(c);
  return out;
}

ShortParts windows_short_parts(std::string_view name) {
  const std::size_t dot = name.rfind('.');
  const bool has_dot = dot != std::string_view::npos && dot != 0;
  const std::string_view base = has_dot ? name.substr(0, dot) : name;
  const std::string_view ending = has_dot ? name.substr(dot + 1) : std::string_view();
  const auto fits = [](std::string_view text) {
    return std::all_of(text.begin(), text.end(), [](char c) {
      return is_alnum(c) || (c != '\0' && std::string_view("!#$%&'()-@^_`{}~").find(c) != std::string_view::npos);
    });
  };
  if (base.size() <= 8 && ending.size() <= 3 && fits(base) && fits(ending)) return {};
  const auto clean = [](std::string_view text, std::size_t most) {
    std::string out;
    for (const char c : text) {
      if (out.size() >= most) break;
      if (c == ' ' || c == '.') continue;
      const bool odd = std::string_view("+,;=[]").find(c) != std::string_view::npos;
      out += odd ? '_' : static_cast<unsigned char>(c) >= 0x80 ? '\x01' : upper(c);
    }
    return out;
  };
  return {clean(base, 6), clean(ending, 3)};
}

bool has_lost_letters(std::string_view name) {
  return name.find('?') != std::string_view::npos || name.find("\xEF\xBF\xBD") != std::string_view::npos;
}

// A mark stands for one letter, or for the bytes of one: one to four marks may be one letter, and one mark up to two
// letters that were composed otherwise. Greedy with one step back, as for patterns of a shell.
bool matches_lost(std::string_view pattern, std::string_view name) {
  std::size_t p = 0, n = 0, star = std::string_view::npos, mark = 0;
  const auto lost = [&](std::size_t at) -> std::size_t {
    if (at < pattern.size() && pattern[at] == '?') return 1;
    return pattern.substr(std::min(at, pattern.size())).starts_with("\xEF\xBF\xBD") ? 3 : 0;
  };
  if (name.empty()) return pattern.empty();
  while (n < name.size()) {
    if (const std::size_t width = lost(p); width != 0) {
      // A run of marks: at least one byte that is no plain letter, and no more than eight bytes a mark.
      star = p;
      while (lost(p) != 0) p += lost(p);
      if (is_word(name[n]) && !is_alnum(name[n])) {
        ++n;
        mark = n;
        continue;
      }
      return false;
    }
    if (p < pattern.size() && pattern[p] == name[n]) {
      ++p;
      ++n;
      continue;
    }
    if (star != std::string_view::npos && mark < name.size() && !is_alnum(name[mark]) && is_word(name[mark])) {
      p = star;
      while (lost(p) != 0) p += lost(p);
      n = ++mark;
      continue;
    }
    return false;
  }
  return p == pattern.size();
}

std::string_view without_added_ending(std::string_view name) {
  const std::size_t last = name.rfind('.');
  if (last == std::string_view::npos || last == 0 || name.size() - last > 24) return {};
  const std::string_view rest = name.substr(0, last);
  const std::size_t before = rest.rfind('.');
  if (before == std::string_view::npos || before == 0 || rest.size() - before > 6 || rest.size() - before < 2)
    return {};
  const std::string_view ending = rest.substr(before + 1);
  return std::all_of(ending.begin(), ending.end(), is_alnum) ? rest : std::string_view();
}

}  // namespace spillmap::scope
