#include "evidence/formats/web_index.h"

#include <algorithm>
#include <string>

#include "evidence/formats/listing.h"
#include "evidence/scan.h"
#include "evidence/window.h"

namespace spillmap::web_index {
namespace {

std::size_t find_tag(std::string_view text, std::string_view lower_name, std::size_t from) {
  for (std::size_t at = text.find('<', from); at != std::string_view::npos; at = text.find('<', at + 1)) {
    const std::string_view name = text.substr(at + 1, lower_name.size());
    if (equals_ignore_case(name, lower_name) && at + 1 + lower_name.size() < text.size() &&
        !is_alnum(text[at + 1 + lower_name.size()]))
      return at;
  }
  return std::string_view::npos;
}

// The common entities; others stay as they are.
std::string plain(std::string_view html) {
  std::string out;
  for (std::size_t i = 0; i < html.size(); ++i) {
    if (html[i] == '<') {
      const std::size_t close = html.find('>', i);
      if (close == std::string_view::npos) break;
      out += ' ';
      i = close;
      continue;
    }
    if (html[i] == '&') {
      if (const std::size_t length = append_entity(html.substr(i), out)) {
        i += length - 1;
        continue;
      }
    }
    out += html[i];
  }
  return out;
}

std::string_view attribute(std::string_view tag, std::string_view name) {
  for (std::size_t at = 0; at + name.size() < tag.size(); ++at) {
    if (!equals_ignore_case(tag.substr(at, name.size()), name) || (at != 0 && is_alnum(tag[at - 1]))) continue;
    std::string_view rest = tag.substr(at + name.size());
    while (!rest.empty() && rest[0] == ' ') rest.remove_prefix(1);
    if (!take(rest, "=")) continue;
    while (!rest.empty() && rest[0] == ' ') rest.remove_prefix(1);
    if (rest.empty()) return {};
    if (rest[0] == '"' || rest[0] == '\'') {
      const std::size_t close = rest.find(rest[0], 1);
      return close == std::string_view::npos ? std::string_view() : rest.substr(1, close - 1);
    }
    return rest.substr(0, rest.find_first_of(" >"));
  }
  return {};
}

// Date and exact size that stand behind a link: "23-Nov-2026 15:15    23692", "2026-11-23 15:15  23K".
void details(std::string_view text, ListedFile& file) {
  while (!text.empty()) {
    while (!text.empty() && is_space(text[0])) text.remove_prefix(1);
    if (text.empty()) return;
    std::string_view rest = text;
    std::optional<Instant> at = take_iso_time(rest, TimeBasis::local);
    if (!at) at = take_slash_time(rest, false);
    if (!at && rest.size() > 11 && rest[2] == '-' && rest[6] == '-' && month_of(rest.substr(3, 3)) != 0) {
      std::string joined(rest.substr(0, 2));
      joined += '/';
      joined += rest.substr(3, 3);
      joined += '/';
      joined += rest.substr(7);
      if (joined.size() > 12 && joined[11] == ' ') joined[11] = ':';
      std::string_view again = joined;
      at = take_clf_time(again);
      std::string_view clock = rest.substr(std::min<std::size_t>(rest.size(), 12));
      take_word(clock);
      if (!at) {  // without seconds
        std::string with_seconds = joined.substr(0, 17) + ":00" + (joined.size() > 17 ? joined.substr(17) : "");
        again = with_seconds;
        at = take_clf_time(again);
        if (at) at->resolution = 60'000'000;
      }
      rest = clock;
    }
    if (at) {
      file.modified = at;
      text = rest;
      continue;
    }
    const std::string_view word = text.substr(0, text.find_first_of(" \t\r\n"));
    std::string_view behind = trim(text.substr(word.size()));
    if (const std::optional<std::uint64_t> size = number(word); size && !file.size) {
      // "23692" or "23692 bytes"; "23.1 KB" is rounded and so none.
      if (behind.empty() || equals_ignore_case(behind.substr(0, 5), "bytes") || equals_ignore_case(behind, "b") ||
          (!is_alpha(behind[0])))
        file.size = size;
    }
    text.remove_prefix(word.size());
  }
}

class Page {
 public:
  Page(ByteSource& source, Reading& reading) : lines_(source), reading_(reading) {}

  Status run() {
    Line line;
    while (lines_.next(line)) {
      SPILLMAP_TRY(reading_.record());
      const std::string_view text = line.text;
      learn_folder(text);
      for (std::size_t at = find_tag(text, "a", 0); at != std::string_view::npos;) {
        const std::size_t open_end = text.find('>', at);
        const std::size_t next = open_end == std::string_view::npos ? open_end : find_tag(text, "a", open_end);
        // Each link is looked at up to the next one, so that a long line is looked at once.
        const std::string_view own = text.substr(0, next);
        const std::size_t close = open_end == std::string_view::npos ? open_end : find_close(own, open_end);
        if (open_end == std::string_view::npos || (close == std::string_view::npos && !line.whole)) {
          reading_.cut("the page ends in the middle of a link");
          break;
        }
        const std::size_t behind_start = close == std::string_view::npos ? open_end + 1 : close + 4;
        const std::size_t behind_end = std::min(find_row_end(own, open_end), own.size());
        const std::string_view behind =
            behind_end > behind_start ? text.substr(behind_start, behind_end - behind_start) : std::string_view();
        // IIS writes date and size before the link, an entry a <br>.
        std::string_view about = behind;
        if (details_before_) {
          about = text.substr(at > 512 ? at - 512 : 0, std::min<std::size_t>(at, 512));
          for (const std::string_view end : {"<br>", "<BR>", "<pre>", "</A>", "</a>"})
            if (const std::size_t last = about.rfind(end); last != std::string_view::npos)
              about.remove_prefix(last + end.size());
        }
        SPILLMAP_TRY(link(line, text.substr(at, open_end - at), about));
        at = next;
      }
    }
    return lines_.status();
  }

 private:
  static std::size_t find_close(std::string_view text, std::size_t from) {
    const std::size_t a = text.find("</a>", from), b = text.find("</A>", from);
    return std::min(a, b);
  }
  static std::size_t find_row_end(std::string_view text, std::size_t from) {
    return std::min(text.find("</tr", from), text.find("</TR", from));
  }

  void learn_folder(std::string_view text) {
    if (text.find("[To Parent Directory]") != std::string_view::npos) details_before_ = true;
    for (const std::string_view words :
         {"Index of ", "Directory listing for ", "Directory Listing For ", "Listing of "}) {
      const std::size_t at = text.find(words);
      if (at == std::string_view::npos) continue;
      std::string_view path = text.substr(at + words.size());
      path = path.substr(0, path.find('<'));
      folder_ = trim(plain(path));
      if (folder_.size() > 1 && folder_.back() == '/') folder_.pop_back();
      return;
    }
  }

  Status link(const Line& line, std::string_view tag, std::string_view behind) {
    std::string target = plain(attribute(tag, "href"));
    // Sorting, parents, other sites, scripts.
    if (target.empty() || target[0] == '?' || target[0] == '#' || target.starts_with("..") || target == "/" ||
        target == "./" || target.starts_with("javascript:") || target.starts_with("mailto:"))
      return {};
    target = target.substr(0, target.find_first_of("?#"));
    if (target.empty() || target.find("://") != std::string::npos || target.starts_with("//")) return {};
    if (target.back() == '/') return {};
    std::string path = percent_decode(target);
    if (path.starts_with("./")) path = path.substr(2);
    const bool absolute = path.starts_with("/");
    if (absolute && !folder_.empty() && !path.starts_with(folder_)) return {};
    if (!absolute) path = join_listed(folder_.empty() ? std::string_view() : std::string_view(folder_), path, '/');
    ListedFile file;
    file.path = path;
    // Decoded, and so no longer a path of a URL.
    file.kind = PathKind::relative;
    file.folder = IsFolder::no;
    file.rule = "listing.web_index";
    const std::string words = plain(behind);
    details(words, file);
    return list_file(reading_, file, line.ref(), line.text);
  }

  Lines lines_;
  Reading& reading_;
  std::string folder_;
  bool details_before_ = false;
};

}  // namespace

Sureness sniff(std::string_view head) {
  if (find_tag(head.substr(0, 16384), "a", 0) == std::string_view::npos && head.find("<html") == std::string_view::npos)
    return 0;
  for (const std::string_view words : {"<title>Index of", "<h1>Index of", "Directory listing for",
                                       "Directory Listing For", "<TITLE>Index of", "Index of /"})
    if (head.find(words) != std::string_view::npos) return 85;
  return head.find("[To Parent Directory]") != std::string_view::npos ? 85 : 0;
}

Status read(ByteSource& source, Reading& reading) { return Page(source, reading).run(); }

}  // namespace spillmap::web_index
