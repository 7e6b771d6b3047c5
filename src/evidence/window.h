// Bytes of a source as one stretch that moves on: no copy while a piece lasts, one of the seam where it ends.
#pragma once

#include <string>
#include <string_view>

#include "evidence/source.h"

namespace spillmap {

// Gives a first piece that was already taken for a look, then the rest.
class Prepended : public ByteSource {
 public:
  Prepended(ByteView first, ByteSource& rest) : first_(first), rest_(rest) {}
  Result<ByteView> next() override {
    if (!first_.empty()) return std::exchange(first_, {});
    return rest_.next();
  }

 private:
  ByteView first_;
  ByteSource& rest_;
};

class Window {
 public:
  explicit Window(ByteSource& source) : source_(source) {}
  Window(const Window&) = delete;
  Window& operator=(const Window&) = delete;

  // What is there now; grows by fill(), which may move it.
  std::string_view view() const { return view_; }
  std::uint64_t offset() const { return offset_; }  // of the first byte of view()
  // True when view() holds at least `need` bytes; false at the end of the source or when it failed (status()).
  bool fill(std::size_t need) { return view_.size() >= need || pull(need); }
  void drop(std::size_t count) {
    view_.remove_prefix(count);
    offset_ += count;
  }
  bool at_end() const { return ended_ && view_.empty(); }
  bool ended() const { return ended_; }  // nothing will come after view()
  const Status& status() const { return status_; }

 private:
  bool pull(std::size_t need);

  ByteSource& source_;
  std::string_view view_, pending_;
  std::string buffer_;
  std::uint64_t offset_ = 0;
  bool in_buffer_ = false, ended_ = false;
  Status status_;
};

struct Line {
  std::string_view text;     // without line end ("\n" or "\r\n"); valid until the next call
  std::string_view raw;      // the same with a '\r' left on, as record_hash() wants it
  std::uint64_t offset = 0;  // of its first byte
  bool whole = true;         // false: longer than the bound, or the source ended before the line did
  RecordRef ref() const { return record_at(offset, raw); }
};

class Lines {
 public:
  static constexpr std::size_t longest = 1u << 20;
  explicit Lines(ByteSource& source) : window_(source) {}
  bool next(Line& line);
  // Shows what comes without taking it: up to `bytes` of it.
  std::string_view peek(std::size_t bytes) {
    window_.fill(bytes);
    return window_.view().substr(0, bytes);
  }
  const Status& status() const { return window_.status(); }

 private:
  Window window_;
};

// Records of a delimited file, quotes as in RFC 4180, over several lines where a quote is open.
class DelimitedRecords {
 public:
  DelimitedRecords(ByteSource& source, char separator) : lines_(source), separator_(separator) {}
  bool next();
  const std::vector<std::string_view>& fields() const { return fields_; }
  std::string_view field(int column) const {
    return column >= 0 && static_cast<std::size_t>(column) < fields_.size() ? fields_[static_cast<std::size_t>(column)]
                                                                            : std::string_view();
  }
  bool whole() const { return whole_; }  // false: cut off by the end or a bound
  RecordRef ref() const { return record_at(offset_, raw_); }
  std::string_view raw() const { return raw_; }
  const Status& status() const { return lines_.status(); }
  std::string_view peek(std::size_t bytes) { return lines_.peek(bytes); }
  void set_separator(char separator) { separator_ = separator; }

 private:
  Lines lines_;
  char separator_;
  std::vector<std::string_view> fields_;
  std::string joined_, unquoted_;
  std::string_view raw_;
  std::uint64_t offset_ = 0;
  bool whole_ = true;
};

// The separator that a line of headers is most likely written with.
char guess_separator(std::string_view header_line);

}  // namespace spillmap
