#include "cli/explain_view.h"

#include <algorithm>
#include <cstdlib>
#include <numeric>

#include "base/text.h"
#include "cli/text.h"
#include "pipeline/mask.h"

namespace spillmap::cli {
namespace {
using pipeline::ExplainedMessage;

// Of text between two findings so much is shown at either end.
constexpr std::size_t most_beside = 160;

bool is_shown_in_full(const Finding& f) { return pipeline::masked(f.element, f.value, f.normalized) == f.value; }

// In one line; cells of a table are told apart.
std::string in_one_line(std::string_view text) {
  std::string out;
  for (const std::string_view cell : split(text, '\t')) out += (out.empty() ? "" : " | ") + shown(cell);
  return out;
}

std::string plain(std::string_view text, bool reveal) {
  std::string out;
  bool first = true;
  for (const std::string_view cell : split(text, '\t')) {
    if (!first) out += " | ";
    first = false;
    out += shown(reveal ? std::string(cell) : without_numbers(cell));
  }
  return out;
}

std::size_t back_to_character(std::string_view text, std::size_t at) {
  while (at > 0 && at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0) == 0x80) --at;
  return at;
}

// A line may be as long as the document. A number that is cut in two is masked before.
std::string gap_text(std::string_view text, bool reveal, bool opens, bool closes) {
  const std::string whole = plain(text, reveal);
  if (whole.size() <= 2 * most_beside + 40) return whole;
  const std::string head = opens ? "" : whole.substr(0, back_to_character(whole, most_beside));
  const std::string tail = closes ? "" : whole.substr(back_to_character(whole, whole.size() - most_beside));
  if (opens && closes) return whole.substr(0, back_to_character(whole, 2 * most_beside)) + " …";
  return head + " … " + tail;
}

std::string stars(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (!is_word(c))
      out.push_back(c);
    else if ((static_cast<unsigned char>(c) & 0xC0) != 0x80)
      out.push_back('*');
  }
  return out;
}

// One line's share of a finding.
std::string value_text(const Finding& f, std::string_view here, bool first, bool whole, bool reveal) {
  if (reveal || is_shown_in_full(f)) return in_one_line(here);
  if (whole) return in_one_line(pipeline::masked(f.element, here, f.normalized));
  // A value over two lines: its last characters are told once.
  return first ? in_one_line(stars(here)) : "…";
}

std::string kind_words(RunKind kind) {
  switch (kind) {
    case RunKind::header_footer: return "header or footer";
    case RunKind::comment: return "comment";
    case RunKind::deleted: return "deleted text";
    case RunKind::metadata: return "properties of the document";
    case RunKind::field: return "form fields";
    case RunKind::table: return "table";
    case RunKind::body:
    case RunKind::heading: break;
  }
  return "text";
}

std::string mark_words(const ExplainedMessage::Mark& mark) {
  std::string out;
  if (mark.page != 0) out += "page " + std::to_string(mark.page) + ", ";
  if (!mark.sheet.empty())
    out += "sheet '" + shown(mark.sheet) + "', ";
  else
    out += kind_words(mark.kind) + ", ";
  if (mark.hidden) out += "hidden, ";
  out.resize(out.size() - 2);
  return out;
}

bool same_place(const ExplainedMessage::Mark& a, const ExplainedMessage::Mark& b) {
  const auto kind = [](RunKind k) { return k == RunKind::heading ? RunKind::body : k; };
  return a.page == b.page && a.hidden == b.hidden && a.sheet == b.sheet && kind(a.kind) == kind(b.kind);
}

std::string flag_words(const Finding& f) {
  std::string out;
  if (f.flags & flag_masked) out += "; only its last characters stand here: exposes nobody";
  if (f.flags & flag_sample) out += "; a sample: exposes nobody";
  if (f.flags & flag_business) out += "; an organisation's own: exposes nobody";
  if (f.flags & flag_old) out += "; labelled as former";
  if (f.flags & flag_deceased) out += "; said to have died";
  if (const std::string sensitive = flags_to_string(f.flags); !sensitive.empty()) out += "; sensitive: " + sensitive;
  return out;
}

std::string note_words(const Finding& f, const ExplainedMessage::Span& span, const std::string& owner) {
  std::string out(id(f.element));
  out += owner.empty() ? ", nobody's" : ", of " + owner;
  out += "; " + std::to_string(f.confidence) + " %";
  if (span.by_words != 0 && span.by_words != static_cast<int>(f.confidence))
    out += " (" + std::to_string(f.confidence - span.by_words) + " by its form, " + (span.by_words > 0 ? "+" : "-") +
           std::to_string(std::abs(span.by_words)) + " by words beside it)";
  out += ": " + (f.reason.empty() ? std::string("found in this form") : f.reason);
  if (!span.label.empty() && f.reason.find(span.label) == std::string::npos)
    out += "; labelled '" + shortened(span.label, 40) + "'";
  if (f.holder != Holder::subject) out += "; said of: " + std::string(to_string(f.holder));
  out += flag_words(f);
  out += "; " + std::string(to_string(f.how));
  if (const std::string place = f.locator.to_string(); !place.empty()) out += ", " + place;
  return shown(out);
}

// The part cut into lines, with the findings that stand in each.
struct Line {
  std::uint32_t begin = 0, end = 0;
  std::size_t first = 0, last = 0;  // of `order`: the findings that begin here
};

class PartView {
 public:
  PartView(ExplainCanvas& canvas, const ExplainHow& how, const ExplainedMessage& part, std::uint32_t numbers_before,
           std::uint64_t lines_before)
      : canvas_(canvas), how_(how), part_(part), numbers_(numbers_before), lines_before_(lines_before) {
    order_.resize(part.page.findings.size());
    std::iota(order_.begin(), order_.end(), std::size_t{0});
    std::stable_sort(order_.begin(), order_.end(), [&](std::size_t a, std::size_t b) {
      const auto &x = part.spans[a], &y = part.spans[b];
      return x.begin != y.begin ? x.begin < y.begin : x.end > y.end;
    });
    owner_.resize(order_.size());
    for (std::size_t m = 0; m < part.page.mentions.size(); ++m)
      for (const std::uint32_t f : part.page.mentions[m].findings)
        owner_[f] += (owner_[f].empty() ? "" : " and ") + letter_of(m);
  }

  std::uint64_t run() {
    cut_into_lines();
    choose();
    std::uint64_t out_of_sight = 0;
    std::size_t mark = 0;
    const ExplainedMessage::Mark* place = nullptr;
    for (std::size_t i = 0; i < lines_.size(); ++i) {
      const ExplainedMessage::Mark* here = place;
      while (mark < part_.marks.size() && part_.marks[mark].begin < std::max(lines_[i].end, lines_[i].begin + 1))
        here = &part_.marks[mark++];
      if (!chosen_[i]) {
        ++out_of_sight;
        continue;
      }
      say_left_out(out_of_sight);
      if (here != nullptr &&
          (place == nullptr ? !same_place(*here, ExplainedMessage::Mark()) : !same_place(*here, *place)))
        canvas_.heading(mark_words(*here));
      place = here;
      write(lines_[i], i);
    }
    say_left_out(out_of_sight);
    people();
    return lines_.size();
  }

 private:
  void cut_into_lines() {
    const std::string_view text = part_.text;
    std::size_t next = 0;
    for (std::size_t at = 0; at <= text.size();) {
      std::size_t end = text.find('\n', at);
      if (end == std::string_view::npos) end = text.size();
      if (at == text.size() && !lines_.empty() && next == order_.size()) break;
      Line line;
      line.begin = static_cast<std::uint32_t>(at);
      line.end = static_cast<std::uint32_t>(end);
      line.first = next;
      while (next < order_.size() && (part_.spans[order_[next]].begin <= end)) ++next;
      line.last = next;
      lines_.push_back(line);
      at = end + 1;
    }
  }

  void choose() {
    chosen_.assign(lines_.size(), how_.context < 0);
    if (how_.context < 0) return;
    const auto around = static_cast<std::size_t>(how_.context);
    std::size_t reach = 0;  // lines before this one are near a finding that came before
    for (std::size_t i = 0; i < lines_.size(); ++i) {
      if (lines_[i].first != lines_[i].last) {
        for (std::size_t j = i > around ? i - around : 0; j <= i; ++j) chosen_[j] = true;
        reach = i + around + 1;
      }
      if (i < reach) chosen_[i] = true;
    }
  }

  void say_left_out(std::uint64_t& lines) {
    if (lines != 0) canvas_.left_out(count_of(lines, "line", "lines") + " without a finding");
    lines = 0;
  }

  std::uint32_t number_of(std::size_t in_order) const { return numbers_ + static_cast<std::uint32_t>(in_order) + 1; }

  void write(const Line& line, std::size_t index) {
    const std::string_view text = part_.text;
    std::vector<ExplainPiece> pieces;
    std::uint32_t at = line.begin;
    const auto gap = [&](std::uint32_t to) {
      if (to > at) {
        const bool opens = at == line.begin, closes = to == line.end;
        ExplainPiece piece;
        piece.text = gap_text(text.substr(at, to - at), how_.reveal, opens, closes);
        pieces.push_back(std::move(piece));
      }
      at = std::max(at, to);
    };
    // One that began in a line before may reach into this one.
    std::size_t from = line.first;
    if (carried_ != none && part_.spans[order_[carried_]].end > line.begin) from = carried_;
    for (std::size_t i = from; i < line.last; i = i == carried_ && i < line.first ? line.first : i + 1) {
      const auto& span = part_.spans[order_[i]];
      const std::uint32_t begin = std::max(span.begin, line.begin), end = std::min(span.end, line.end);
      if (begin < at || end <= begin) continue;
      gap(begin);
      const Finding& f = part_.page.findings[order_[i]];
      ExplainPiece piece;
      piece.text = value_text(f, text.substr(begin, end - begin), span.begin >= line.begin,
                              span.begin >= line.begin && span.end <= line.end, how_.reveal);
      piece.number = number_of(i);
      piece.finding = &f;
      pieces.push_back(std::move(piece));
      at = end;
      if (span.end > line.end) carried_ = i;
    }
    gap(line.end);
    canvas_.line(lines_before_ + index + 1, pieces);
    for (std::size_t i = line.first; i < line.last; ++i)
      canvas_.note(number_of(i), part_.page.findings[order_[i]],
                   note_words(part_.page.findings[order_[i]], part_.spans[order_[i]], owner_[order_[i]]));
  }

  void people() {
    if (part_.page.mentions.empty()) return;
    canvas_.people_begin();
    for (std::size_t m = 0; m < part_.page.mentions.size(); ++m) {
      const Mention& mention = part_.page.mentions[m];
      canvas_.person(letter_of(m), shown(mention.name.empty() ? "(no name)" : mention.name.display()),
                     words_of(mention, part_.page.mentions));
    }
  }

  static constexpr std::size_t none = static_cast<std::size_t>(-1);
  ExplainCanvas& canvas_;
  const ExplainHow& how_;
  const ExplainedMessage& part_;
  std::uint32_t numbers_;
  std::uint64_t lines_before_;
  std::vector<std::size_t> order_;  // findings by their place
  std::vector<std::string> owner_;
  std::vector<Line> lines_;
  std::vector<bool> chosen_;
  std::size_t carried_ = none;
};

}  // namespace

std::string letter_of(std::size_t mention) {
  std::string out;
  for (std::size_t n = mention + 1; n != 0; n = (n - 1) / 26)
    out.insert(out.begin(), static_cast<char>('A' + (n - 1) % 26));
  return out;
}

std::string words_of(const Mention& mention, const std::vector<Mention>& all) {
  std::string out(to_string(mention.role));
  if (mention.subject) out += ", whom the document or row is about";
  if (mention.deceased) out += ", has died";
  const auto other = [&](std::int32_t index, std::string_view what) {
    if (index >= 0 && static_cast<std::size_t>(index) < all.size())
      out += ", " + std::string(what) + " of " + letter_of(static_cast<std::size_t>(index));
  };
  other(mention.guardian_of, "guardian");
  other(mention.spouse_of, "spouse");
  out += "; " + std::to_string(mention.confidence) + " %";
  if (!mention.reason.empty()) out += "; " + mention.reason;
  return shown(out);
}

std::string without_numbers(std::string_view text) {
  // Seven digits, however they are grouped, are enough for a number of somebody.
  constexpr std::size_t fewest = 7, kept = 4;
  std::string out(text);
  for (std::size_t at = 0; at < out.size();) {
    if (!is_digit(out[at])) {
      ++at;
      continue;
    }
    std::size_t end = at, digits = 0;
    while (end < out.size()) {
      if (is_digit(out[end])) {
        ++digits;
        ++end;
      } else if (end + 1 < out.size() && is_digit(out[end + 1]) &&
                 (out[end] == '-' || out[end] == '.' || out[end] == ' ' || out[end] == '/')) {
        ++end;
      } else {
        break;
      }
    }
    for (std::size_t i = at, left = digits; digits >= fewest && i < end; ++i) {
      if (!is_digit(out[i])) continue;
      if (left-- > kept) out[i] = '*';
    }
    at = end;
  }
  return out;
}

Status ExplainView::begin(const std::string& path, const std::string& format, std::uint64_t bytes) {
  open_.push_back({path, format, bytes, 0, 0});
  turn_to(open_.back());
  return {};
}

void ExplainView::turn_to(const Item& item) {
  if (shown_path_ == item.path) return;
  shown_path_ = item.path;
  canvas_.item(shown(item.path), shown(item.format) + ", " + size_of(item.bytes));
}

Status ExplainView::part(const std::string& path, const ExplainedMessage& part) {
  if (open_.empty() || open_.back().path != path) return fail(ErrorKind::internal, "a part of no item");
  Item& item = open_.back();
  turn_to(item);
  item.lines += PartView(canvas_, how_, part, item.findings, item.lines).run();
  item.findings += static_cast<std::uint32_t>(part.page.findings.size());
  return {};
}

Status ExplainView::end(const std::string& path, const ContentInfo& info) {
  if (!open_.empty() && open_.back().path == path) open_.pop_back();
  if (info.status == ItemStatus::read && info.reason.empty()) return {};
  canvas_.end(shown(path), info);
  return {};
}

}  // namespace spillmap::cli
