#include "evidence/window.h"

#include <algorithm>
#include <cstring>

namespace spillmap {
namespace {
constexpr std::size_t seam = 64u << 10;
constexpr std::size_t longest_record = 4u << 20;
constexpr std::size_t most_fields = 4096;
}  // namespace

bool Window::pull(std::size_t need) {
  while (view_.size() < need) {
    if (pending_.empty()) {
      if (ended_) return false;
      // The next piece takes the place of this one: what is left of it must be our own first.
      if (!view_.empty() && !in_buffer_) {
        buffer_.assign(view_);
        view_ = buffer_;
        in_buffer_ = true;
      }
      Result<ByteView> piece = source_.next();
      if (!piece || piece->empty()) {
        if (!piece) status_ = tl::unexpected(piece.error());
        ended_ = true;
        return false;
      }
      pending_ = as_text(*piece);
    }
    if (view_.empty()) {
      view_ = pending_;
      pending_ = {};
      in_buffer_ = false;
      continue;
    }
    if (!in_buffer_) {
      buffer_.assign(view_);
      in_buffer_ = true;
    } else if (view_.data() != buffer_.data()) {
      buffer_.erase(0, buffer_.size() - view_.size());
    }
    const std::size_t take = std::min(pending_.size(), std::max(need - view_.size(), seam));
    buffer_.append(pending_.substr(0, take));
    pending_.remove_prefix(take);
    view_ = buffer_;
  }
  return true;
}

bool Lines::next(Line& line) {
  std::size_t searched = 0;
  for (;;) {
    // No further than a line may be long: without line ends the rest would be searched again for every piece of it.
    const std::string_view view = window_.view().substr(0, longest + 1);
    const void* const end =
        searched < view.size() ? std::memchr(view.data() + searched, '\n', view.size() - searched) : nullptr;
    if (end != nullptr) {
      const auto size = static_cast<std::size_t>(static_cast<const char*>(end) - view.data());
      line.offset = window_.offset();
      line.raw = view.substr(0, size);
      line.whole = size <= longest;
      line.text = line.raw;
      if (size != 0 && view[size - 1] == '\r') line.text.remove_suffix(1);
      window_.drop(size + 1);
      return true;
    }
    searched = view.size();
    if (searched > longest) {
      // Too long to hold: given as it is, the rest follows as lines of its own, and none of them is whole.
      line = {view.substr(0, longest), view.substr(0, longest), window_.offset(), false};
      window_.drop(longest);
      return true;
    }
    if (window_.fill(searched + 1)) continue;
    if (view.empty() && window_.view().empty()) return false;
    const std::string_view rest = window_.view();
    line = {rest, rest, window_.offset(), false};
    window_.drop(rest.size());
    return true;
  }
}

bool DelimitedRecords::next() {
  Line line;
  if (!lines_.next(line)) return false;
  offset_ = line.offset;
  raw_ = line.raw;
  whole_ = line.whole;
  const auto odd_quotes = [](std::string_view text) { return std::count(text.begin(), text.end(), '"') % 2 != 0; };
  if (std::memchr(raw_.data(), '"', raw_.size()) != nullptr && odd_quotes(raw_)) {
    joined_.assign(raw_);
    bool open = true;
    while (open && joined_.size() < longest_record) {
      if (!lines_.next(line)) break;
      whole_ = whole_ && line.whole;
      joined_ += '\n';
      joined_ += line.raw;
      open = open != odd_quotes(line.raw);
    }
    whole_ = whole_ && !open;
    raw_ = joined_;
  }
  std::string_view text = raw_;
  if (!text.empty() && text.back() == '\r') text.remove_suffix(1);

  fields_.clear();
  unquoted_.clear();
  unquoted_.reserve(text.size());  // never grows beyond it, so that the views into it hold
  std::size_t at = 0;
  for (;;) {
    if (fields_.size() >= most_fields) {
      whole_ = false;
      break;
    }
    if (at < text.size() && text[at] == '"') {
      const std::size_t start = unquoted_.size();
      ++at;
      while (at < text.size()) {
        if (text[at] != '"') {
          unquoted_ += text[at++];
        } else if (at + 1 < text.size() && text[at + 1] == '"') {
          unquoted_ += '"';
          at += 2;
        } else {
          ++at;
          break;
        }
      }
      // What stands behind the closing quote is no CSV, but some writers do it.
      while (at < text.size() && text[at] != separator_) unquoted_ += text[at++];
      fields_.push_back(std::string_view(unquoted_).substr(start));
    } else {
      const std::size_t end = std::min(text.find(separator_, at), text.size());
      fields_.push_back(text.substr(at, end - at));
      at = end;
    }
    if (at >= text.size()) break;
    ++at;
    if (at == text.size()) {
      fields_.emplace_back();
      break;
    }
  }
  return true;
}

char guess_separator(std::string_view header_line) {
  char best = ',';
  std::ptrdiff_t most = 0;
  for (const char candidate : {',', '\t', ';', '|'}) {
    const std::ptrdiff_t count = std::count(header_line.begin(), header_line.end(), candidate);
    if (count > most) {
      most = count;
      best = candidate;
    }
  }
  return best;
}

}  // namespace spillmap
