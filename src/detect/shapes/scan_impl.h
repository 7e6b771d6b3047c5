// The scan itself, included once per kind of processor by scan_scalar.cc, scan_avx2.cc and scan_avx512.cc, which define
// before it the namespace SPILLMAP_ISA and there:
//   Block classify(const char*)       64 bytes -> where things may begin
//   std::uint64_t digits64(const char*), alnum64, newlines64
//   Letters letters64(const char*)    letters (and all bytes >= 0x80), and where a capital follows a small letter
// Everything here has internal linkage and uses no std container: code compiled for one processor must never be the
// copy that another one runs.
//
// How a place is looked at: the first digit of a run decides by its neighbours whether it is part of a word with
// letters (token_at) or of a group of numbers (number_at). Groups are lengths between single separators; a handful of
// lengths mean something (3-2-4, 3-3-4, 4-4-4-4 ...). What means nothing by itself asks for a label (find_label).

namespace spillmap::detect {
namespace SPILLMAP_ISA {
namespace {

using u8 = std::uint8_t;
using u32 = std::uint32_t;
using u64 = std::uint64_t;

constexpr u8 is_digit_class = 1, is_upper_class = 2, is_lower_class = 4, is_local_class = 8, is_host_class = 16,
             is_separator_class = 32, is_confusable_class = 64, is_password_class = 128;
struct ClassTable {
  u8 of[256];
};
constexpr ClassTable make_classes() {
  ClassTable t{};
  for (int c = 0; c < 256; ++c) {
    u8 v = 0;
    const bool digit = c >= '0' && c <= '9', upper = c >= 'A' && c <= 'Z', lower = c >= 'a' && c <= 'z';
    if (digit) v |= is_digit_class;
    if (upper) v |= is_upper_class;
    if (lower) v |= is_lower_class;
    bool local = digit || upper || lower || c >= 0x80;
    for (const char* s = "._%+-'&=~"; *s != 0; ++s) local = local || c == *s;
    if (local) v |= is_local_class;
    if (digit || upper || lower || c >= 0x80 || c == '.' || c == '-') v |= is_host_class;
    for (const char* s = "-./ )"; *s != 0; ++s)
      if (c == *s) v |= is_separator_class;
    if (c == 0xE2 || c == 0xC2) v |= is_separator_class;
    for (const char* s = "OolI|SBZ"; *s != 0; ++s)
      if (c == *s) v |= is_confusable_class;
    if (c > ' ' && c != 0x7F) v |= is_password_class;
    t.of[c] = v;
  }
  return t;
}
constexpr ClassTable classes = make_classes();

// What stands beside a run of digits: whether it ties the run to what is beyond it, or closes a cell of a delimited
// row.
constexpr u8 ties_left = 1, ties_left_alnum = 2, ties_left_digit = 4, ties_right = 8, ties_right_alnum = 16,
             ties_right_digit = 32, opens_cell = 64, closes_cell = 128;
constexpr ClassTable make_neighbours() {
  ClassTable t{};
  const auto add = [&t](const char* bytes, u8 what) {
    for (; *bytes != 0; ++bytes) t.of[static_cast<unsigned char>(*bytes)] |= what;
  };
  add("-./\\", ties_left_alnum);
  add(":", ties_left_digit);
  add("%@$~", ties_left);
  add("-/", ties_right_alnum);
  add(".:", ties_right_digit);
  add("@%\\", ties_right);
  for (int c = 0; c < 256; ++c)
    if ((classes.of[c] & (is_digit_class | is_upper_class | is_lower_class)) != 0) t.of[c] |= ties_right;
  add(",|;\"", opens_cell);
  add(",|;\"\t\r\n", closes_cell);
  return t;
}
constexpr ClassTable neighbours = make_neighbours();

constexpr u8 letter_class = is_upper_class | is_lower_class;
constexpr u8 alnum_class = letter_class | is_digit_class;

inline u8 cls(char c) { return classes.of[static_cast<unsigned char>(c)]; }
inline u8 beside(char c) { return neighbours.of[static_cast<unsigned char>(c)]; }
inline bool digit(char c) { return (cls(c) & is_digit_class) != 0; }
inline bool letter(char c) { return (cls(c) & letter_class) != 0; }
inline bool alnum(char c) { return (cls(c) & alnum_class) != 0; }
inline char lower(char c) { return (cls(c) & is_upper_class) != 0 ? static_cast<char>(c | 0x20) : c; }
inline char upper(char c) { return (cls(c) & is_lower_class) != 0 ? static_cast<char>(c & ~0x20) : c; }
inline unsigned ctz(u64 m) { return static_cast<unsigned>(__builtin_ctzll(m)); }
// How many bytes stand behind the last one that is in the mask of a block, at most `most`.
inline unsigned before_end(u64 m, unsigned most) {
  const unsigned k = m == 0 ? 64 : static_cast<unsigned>(__builtin_clzll(m));
  return k < most ? k : most;
}
inline unsigned run_length(u64 m) { return ~m == 0 ? 64 : ctz(~m); }
inline u64 below(unsigned n) { return n >= 64 ? ~0ull : (1ull << n) - 1; }
inline u64 bit(unsigned topic) { return 1ull << topic; }
constexpr u64 element_bit(Element e) { return 1ull << topic_of(e); }

constexpr u64 all_topics = ~0ull;
constexpr u64 negative_topics = 1ull << topic_other_number | 1ull << topic_routing;

struct Groups {
  unsigned n = 0, digits = 0;
  u32 start[6], end = 0;
  u8 len[6];
  char sep[6];        // before group i + 1: '-', '.', '/', ' ', ')'
  bool wide = false;  // a separator of several bytes
};

// A stretch of the buffer as letters and digits. Most values are asked for a label and have none, so what is in the
// stretch is only gathered when a label wants to know: until then `length` is 0.
struct Value {
  u32 begin = 0, end = 0;
  unsigned length = 0, digits = 0, letters = 0;
  bool separated = false;
  char text[40];
};
inline Value stretch(u32 begin, u32 end) {
  Value v;
  v.begin = begin;
  v.end = end;
  return v;
}

// What a label makes of a value.
struct Reading {
  Element element = Element::name;
  unsigned confidence = 0;
  u32 flags = 0;
  const char* rule = "";
};

struct Label {
  enum Kind : u8 { none, positive, negative } kind = none;
  u32 begin = 0, end = 0;
  unsigned weight = 0;
  bool sample = false, masked = false;
  Reading reading;
};

struct Hit {
  u32 begin, end;
  u8 topic, weight;
  bool negative, others_too;
  u8 number_count;
  std::uint16_t first_number;
};

class Scan {
 public:
  Scan(const ContextView& context, const char* bytes, u32 size, CandidateSink& sink)
      : ctx_(context), b_(bytes), n_(size), sink_(sink) {}

  void run() {
    Carry carry{};
    Marks next = n_ != 0 ? marks_at(0, carry) : Marks{};
    bool digit_before = false;
    for (u32 base = 0; base < n_;) {
      const Marks cur = next;
      const u32 after = n_ - base > 64 ? base + 64 : n_;
      next = after < n_ ? marks_at(after, carry) : Marks{};
      // A lone digit without another one in the next four bytes matters only as the day before the name of a month.
      const u64 near = behind(cur.digit, next.digit, 1) | behind(cur.digit, next.digit, 2) |
                       behind(cur.digit, next.digit, 3) | behind(cur.digit, next.digit, 4) |
                       behind(cur.after_day, next.after_day, 1);
      const u64 starts = cur.digit & ~(cur.digit << 1 | static_cast<u64>(digit_before)) & near;
      u64 triggers = starts | cur.other;
      digit_before = cur.digit >> 63 != 0;
      while (triggers != 0) {
        const unsigned i = ctz(triggers);
        const u32 p = base + i;
        if (p < done_) {
          if (done_ - base >= 64) break;
          triggers &= ~below(done_ - base);
          continue;
        }
        triggers &= triggers - 1;
        if ((cur.digit >> i & 1) != 0) {
          const u64 window = cur.digit >> i | next.digit << 1 << (63 - i);
          digits_at(p, window);
        } else {
          other_at(p);
        }
      }
      base = after;
    }
    flush();
  }

 private:
  struct Carry {
    bool s_or_p = false, space = false, c3 = false;
  };
  static u64 other_triggers(const Block& m, Carry& carry) {
    const u64 t = m.at_sign | (m.w & (m.s_or_p << 1 | static_cast<u64>(carry.s_or_p))) |
                  (m.slash & (m.space << 1 | static_cast<u64>(carry.space))) |
                  (m.b1 & (m.c3 << 1 | static_cast<u64>(carry.c3)));
    carry.s_or_p = m.s_or_p >> 63 != 0;
    carry.space = m.space >> 63 != 0;
    carry.c3 = m.c3 >> 63 != 0;
    return t;
  }

  static u64 behind(u64 mask, u64 next, unsigned distance) { return mask >> distance | next << (64 - distance); }

  // --- bytes -------------------------------------------------------------------------------------------------------
  char at(u32 i) const { return i < n_ ? b_[i] : '\0'; }
  char back(u32 p, u32 distance) const { return distance <= p ? b_[p - distance] : '\0'; }

  template <class Result, Result (*Function)(const char*)>
  Result load(u32 p) const {
    if (n_ - p >= 64) return Function(b_ + p);
    char padded[64] = {};
    __builtin_memcpy(padded, b_ + p, n_ - p);
    return Function(padded);
  }
  // What of a block is looked at again beside the next one; the rest of its masks would not fit the registers.
  struct Marks {
    u64 digit = 0, after_day = 0, other = 0;
  };
  Marks marks_at(u32 p, Carry& carry) const {
    const Block m = load<Block, classify>(p);
    return {m.digit, m.after_day, other_triggers(m, carry)};
  }
  u64 digits_mask(u32 p) const { return p < n_ ? load<u64, digits64>(p) : 0; }
  u64 alnum_mask(u32 p) const { return p < n_ ? load<u64, alnum64>(p) : 0; }
  u64 newline_mask(u32 p) const { return p < n_ ? load<u64, newlines64>(p) : 0; }

  // The first place from `p` on that is no letter or digit.
  u32 alnum_end(u32 p) const {
    for (;;) {
      const unsigned k = run_length(alnum_mask(p));
      if (k < 64 || p + 64 >= n_) return p + k < n_ ? p + k : n_;
      p += 64;
    }
  }
  u32 digits_end(u32 p) const {
    for (;;) {
      const unsigned k = run_length(digits_mask(p));
      if (k < 64 || p + 64 >= n_) return p + k < n_ ? p + k : n_;
      p += 64;
    }
  }

  // --- output ------------------------------------------------------------------------------------------------------
  void emit(u32 begin, u32 end, Element element, unsigned confidence, u32 flags, const char* rule, const Label& label,
            unsigned by_form = 0) {
    if (label.kind == Label::positive) {
      flags |= flag_context;
      const bool goes_on = chain_ != 0 && chain_hit_.begin == considered_.begin;
      chain_ = goes_on ? static_cast<u8>(chain_ + 1) : u8{1};
      chain_hit_ = considered_;
      chain_end_ = end;
      chain_element_ = element;
    }
    if (!takes_place(begin)) return;
    if (label.sample) confidence = confidence > 30 ? confidence - 20 : 10;
    // Written where it stays: the processor waits for a copy of what has just been written in pieces.
    Candidate& c = pending_;
    c.begin = begin;
    c.end = end;
    c.element = element;
    c.confidence = static_cast<u8>(confidence > 99 ? 99 : confidence);
    // What is nothing without its words has no share of its own.
    c.by_words = by_form != 0 ? static_cast<std::int8_t>(static_cast<int>(c.confidence) - static_cast<int>(by_form))
                              : std::int8_t{0};
    c.flags = flags;
    c.rule = rule;
    const bool labelled = label.kind != Label::none;
    c.context_begin = labelled ? label.begin : 0;
    c.context_end = labelled ? label.end : 0;
  }
  // One candidate is held back, because an e-mail address is only known at its '@' and may begin before it. True when
  // the one that begins at `begin` is to be held back now.
  bool takes_place(u32 begin) {
    // Of two that overlap the later one is the longer or the surer.
    if (has_pending_ && begin < pending_.end) return begin >= flushed_;
    flush();
    has_pending_ = begin >= flushed_;
    return has_pending_;
  }
  void flush() {
    if (!has_pending_) return;
    sink_.candidate(pending_);
    flushed_ = pending_.end;
    has_pending_ = false;
  }
  void other(OtherNumber kind) { ++sink_.others[static_cast<unsigned>(kind)]; }

  // --- words around ------------------------------------------------------------------------------------------------
  // Words of [from, to) are looked up once: going on from where the last look ended wherever that is possible, so that
  // dense data pays once per byte, not once per number.
  void ensure(u32 from, u32 to) {
    if (from < words_begin_ || from > words_end_) {
      words_begin_ = words_end_ = from;
      hit_count_ = 0;
      state_count_ = 0;
      in_word_ = from > 0 && word_byte(b_[from - 1]);
    }
    if (to > n_) to = n_;
    while (words_end_ < to) words_block(to);
  }
  static bool word_byte(char c) { return letter(c) || static_cast<signed char>(c) < 0; }

  void words_block(u32 to) {
    const u32 base = words_end_;
    Letters m = load<Letters, letters64>(base);
    if (in_word_) {
      const unsigned k = run_length(m.letter);
      if (k == 64) {
        words_end_ = base + 64 < n_ ? base + 64 : n_;
        return;
      }
      m.letter &= ~below(k);
      m.capital &= ~below(k);
      in_word_ = false;
    }
    u64 starts = (m.letter & ~(m.letter << 1)) | m.capital;
    const u64 stops = ~m.letter | m.capital;
    // Words from `to` on wait for the next look.
    const u64 wanted = starts & below(to - base);
    u32 end = base + 64 < n_ ? base + 64 : n_;
    if (wanted != starts) end = base + ctz(starts & ~wanted);
    starts = wanted;
    while (starts != 0) {
      const unsigned s = ctz(starts);
      starts &= starts - 1;
      const u64 rest = stops & ~1ull << s;
      if (rest == 0) {
        if (s == 0) {
          // Longer than any word of the table.
          state_count_ = 0;
          in_word_ = true;
          words_end_ = base + 64 < n_ ? base + 64 : n_;
        } else {
          words_end_ = base + s;
        }
        return;
      }
      word(base + s, ctz(rest) - s);
    }
    words_end_ = end;
  }

  // Eight bytes from `p` on, the last `8 - count` of them nothing, with bit 0x20 set.
  u64 eight(u32 p, unsigned count) const {
    u64 v = 0;
    if (n_ - p >= 8)
      __builtin_memcpy(&v, b_ + p, 8);
    else
      __builtin_memcpy(&v, b_ + p, n_ - p);
    return low_bits(v | 0x2020202020202020ull, 8 * count);
  }

  unsigned find_word(u32 p, unsigned length) const {
    // Without branches: the lengths of words are as good as random.
    const unsigned first = length < 8 ? length : 8;
    const u64 head = eight(p, first), tail = eight(p + length - first, first);
    const u32 hash = ContextView::hash(head, tail);
    if (!ctx_.may_have(hash)) return 0;
    u32 slot = hash & ctx_.word_mask;
    for (; ctx_.words[slot].id != 0; slot = (slot + 1) & ctx_.word_mask) {
      const ContextView::Word& w = ctx_.words[slot];
      if (w.head == head && w.tail == tail && w.length == length) return w.id;
    }
    return 0;
  }
  u32 child(u32 node, unsigned id) const {
    const u32 key = node << 16 | id;
    u32 slot = ContextView::hash(key) & ctx_.edge_mask;
    for (; ctx_.edges[slot].key != 0; slot = (slot + 1) & ctx_.edge_mask)
      if (ctx_.edges[slot].key == key) return ctx_.edges[slot].node;
    return 0;
  }

  struct State {
    u32 node, begin, end;
  };

  // Between the words of a phrase may stand up to three bytes that end no thought.
  bool joins(u32 from, u32 to) const {
    if (to - from > 3) return false;
    // D0B: a scan's birth label.
    if (to - from == 1 && b_[from] == '0') return true;
    for (u32 i = from; i < to; ++i) {
      const char c = b_[i];
      if (c != ' ' && c != '-' && c != '_' && c != '.' && c != '\'' && c != '/' && c != '\n' && c != '\r' && c != '&')
        return false;
    }
    return true;
  }

  void step(unsigned id, u32 begin, u32 end, bool from_root) {
    State next[6];
    unsigned count = 0;
    Hit found{};
    bool have = false;
    for (unsigned i = 0; i < state_count_; ++i) {
      if (!joins(states_[i].end, begin)) continue;
      const u32 node = child(states_[i].node, id);
      if (node == 0) continue;
      const ContextView::Node& d = ctx_.nodes[node];
      if (d.terminal && !have) {
        found = Hit{states_[i].begin, end, d.topic, d.weight, d.negative, d.others_too, d.number_count, d.first_number};
        have = true;
      }
      if (d.has_children && count < 5) next[count++] = State{node, states_[i].begin, end};
    }
    if (from_root) {
      const u32 node = child(0, id);
      if (node != 0) {
        const ContextView::Node& d = ctx_.nodes[node];
        if (d.terminal && !have) {
          found = Hit{begin, end, d.topic, d.weight, d.negative, d.others_too, d.number_count, d.first_number};
          have = true;
        }
        if (d.has_children && count < 6) next[count++] = State{node, begin, end};
      }
    }
    for (unsigned i = 0; i < count; ++i) states_[i] = next[i];
    state_count_ = count;
    if (!have) return;
    // The longer phrase takes the place of the words in it.
    while (hit_count_ > 0 && hit(hit_count_ - 1).begin >= found.begin) --hit_count_;
    if (found.topic != topic_none) {
      hits_[hit_count_ % hit_ring] = found;
      ++hit_count_;
      if (hit_count_ - hit_oldest_ > hit_ring) hit_oldest_ = hit_count_ - hit_ring;
    }
  }
  const Hit& hit(u32 i) const { return hits_[i % hit_ring]; }

  void word(u32 begin, unsigned length) {
    const unsigned id = length <= 32 ? find_word(begin, length) : 0;
    const u32 end = begin + length;
    if (id == 0) {
      state_count_ = 0;
      return;
    }
    step(id, begin, end, true);
    if (ctx_.number_sign == 0 || state_count_ == 0) return;
    const u32 sign = at(end) == '#' ? end : at(end) == ' ' && at(end + 1) == '#' ? end + 1 : 0;
    if (sign != 0) {
      // "#" only lengthens; without a phrase that has it the words before stay as they are.
      State kept[6];
      const unsigned count = state_count_;
      for (unsigned i = 0; i < count; ++i) kept[i] = states_[i];
      step(ctx_.number_sign, sign, sign + 1, false);
      if (state_count_ == 0) {
        for (unsigned i = 0; i < count; ++i) states_[i] = kept[i];
        state_count_ = count;
      }
    }
  }

  // --- what a label makes of a value -------------------------------------------------------------------------------
  static std::string_view view(const Value& v) { return {v.text, v.length}; }

  Value value_of(u32 begin, u32 end) const {
    Value v;
    v.begin = begin;
    v.end = end;
    for (u32 i = begin; i < end && v.length < sizeof v.text; ++i) {
      const u8 c = cls(b_[i]);
      if ((c & alnum_class) == 0) {
        v.separated = true;
        continue;
      }
      if ((c & is_digit_class) != 0)
        ++v.digits;
      else
        ++v.letters;
      v.text[v.length++] = upper(b_[i]);
    }
    return v;
  }

  static bool compact_date(const Value& v) {
    if (v.letters != 0) return false;
    const char* t = v.text;
    if (v.digits == 8)
      return date_valid(number_of(t, 4), number_of(t + 4, 2), number_of(t + 6, 2)) ||
             date_valid(number_of(t + 4, 4), number_of(t, 2), number_of(t + 2, 2));
    if (v.digits == 6) return date_valid(1900 + number_of(t + 4, 2), number_of(t, 2), number_of(t + 2, 2));
    return false;
  }
  static bool date_valid(unsigned year, unsigned month, unsigned day) {
    if (year < 1880 || year > 2035 || month < 1 || month > 12 || day < 1 || day > 31) return false;
    if (month == 2) return day <= 28 || (day == 29 && ((year % 4 == 0 && year % 100 != 0) || year % 400 == 0));
    return day <= 30 || (month != 4 && month != 6 && month != 9 && month != 11);
  }

  static bool valid(const Number& number, const Value& v) { return number.validate(view(v)) == Fault::none; }

  // Two to four capitals and digits, no "CHK-" or "SAV-" of a bank.
  bool in_books(const Value& v) const {
    constexpr unsigned most_letters = 4, fewest_digits = 4, most_digits = 8;
    if (v.letters < 2 || v.letters > most_letters || v.digits < fewest_digits || v.digits > most_digits ||
        v.end - v.begin > v.length + 1)
      return false;
    for (unsigned i = 0; i < v.letters; ++i)
      if (b_[v.begin + i] < 'A' || b_[v.begin + i] > 'Z') return false;
    for (const char* of_a_bank :
         {"CHK", "CK", "CKG", "SAV", "SVG", "SV", "ACCT", "ACC", "DDA", "ACH", "XX", "XXX", "XXXX"}) {
      unsigned i = 0;
      while (i < v.letters && of_a_bank[i] == v.text[i]) ++i;
      if (i == v.letters && of_a_bank[i] == 0) return false;
    }
    return true;
  }

  bool fits(unsigned topic, const Value& v, Reading& r) const {
    const auto is = [&r](Element element, unsigned confidence, const char* rule, u32 flags = 0) {
      r.element = element;
      r.confidence = confidence;
      r.rule = rule;
      r.flags = flags;
      return true;
    };
    const unsigned n = v.digits;
    const bool pure = v.letters == 0;
    switch (topic) {
      case topic_of(Element::ssn):
      case topic_of(Element::itin): {
        if (!pure || n != 9) return false;
        const unsigned area = number_of(v.text, 3), group = number_of(v.text + 3, 2), serial = number_of(v.text + 5, 4);
        if (itin_parts_valid(area, group)) return is(Element::itin, 97, "nine digits that begin with 9, range valid");
        if (!ssn_parts_valid(area, group, serial)) return false;
        return is(Element::ssn, 97, "nine digits, range valid",
                  ssn_is_sample(number_of(v.text, 9)) ? std::uint32_t{flag_sample} : 0u);
      }
      case topic_of(Element::date_of_birth):
        return compact_date(v) && is(Element::date_of_birth, 94, "digits of a date");
      case topic_of(Element::phone):
      case topic_fax: {
        const bool eleven = n == 11 && v.text[0] == '1';
        const bool seven = n == 7 && v.separated && v.text[0] >= '2';
        if (!pure) return false;
        if (!seven && !((n == 10 || eleven) && nanp_valid(v.text + (eleven ? 1 : 0)))) {
          // Not issued, or of another country: the label alone says what it is.
          const bool abroad = n >= 8 && n <= 14 && (v.separated || v.text[0] == '0');
          return (n == 10 || abroad) && is(Element::phone, n == 10 ? 80 : 68, "digits of a telephone number",
                                           topic == topic_fax ? std::uint32_t{flag_business} : 0u);
        }
        if (topic == topic_fax) return is(Element::phone, 65, "fax number", flag_business);
        return seven ? is(Element::phone, 72, "seven digits without area code")
                     : is(Element::phone, 95, "ten digits, area and exchange valid");
      }
      case topic_of(Element::bank_account):
        if (pure && n >= 5 && n <= 17) return is(Element::bank_account, 96, "5 to 17 digits");
        // "acct HFM-68637": banks have digits alone.
        if (in_books(v)) return is(Element::medical_record_number, 92, "form of an account in an office's books");
        return v.letters >= 2 && valid(numbers::iban, v) &&
               is(Element::bank_account, 99, "IBAN, check digits hold", flag_checksum);
      case topic_of(Element::payment_card):
        if (pure && n == 15 && v.text[0] == '1' && luhn_holds(v.text, n))
          return is(Element::payment_card, 90, "card of the airlines (UATP), check digit holds", flag_checksum);
        if (!pure || n < 12 || n > 19) return false;
        // The word says card and the check digit holds: an issuer that is not in the table does not speak against it.
        if (card_scheme(v.text, n) == nullptr)
          return n >= 13 && v.text[0] >= '2' && v.text[0] <= '6' && luhn_holds(v.text, n) &&
                 is(Element::payment_card, 80, "check digit of a card holds, issuer not known", flag_checksum);
        if (luhn_holds(v.text, n))
          return is(Element::payment_card, 98, "issuer range and check digit hold",
                    flag_checksum | (card_is_sample(view(v)) ? std::uint32_t{flag_sample} : 0u));
        // With the month until which it is good behind it, it is a card whose number somebody has mistyped.
        return n >= 15 &&
               is(Element::payment_card, expires_behind(v.end) ? 72 : 50, "card number, check digit does not hold");
      case topic_cvv:
        return pure && (n == 3 || n == 4) && !v.separated && is(Element::account_access, 94, "security code");
      case topic_pin:
        return pure && n >= 4 && n <= 8 && !v.separated && is(Element::account_access, 92, "PIN or access code");
      case topic_of(Element::passport):
        if (valid(numbers::us_passport, v)) return is(Element::passport, 97, "form of a US passport number");
        return v.length >= 6 && v.length <= 10 && n >= 5 && v.letters <= 3 &&
               is(Element::passport, 80, "form of a passport number");
      case topic_of(Element::drivers_license):
      case topic_of(Element::state_id): {
        const Element e = topic == topic_of(Element::state_id) ? Element::state_id : Element::drivers_license;
        if (n >= 4 && v.length <= 19 && v.length >= 6 && LicenseForms::compiled_in().any_state(view(v)))
          return is(e, 96, "form of a state's licence numbers");
        return v.length >= 6 && v.length <= 18 && n >= 5 &&
               is(e, 62, "letters and digits, form of no state known here");
      }
      case topic_of(Element::alien_number):
        return valid(numbers::alien_number, v) && is(Element::alien_number, 97, "seven to nine digits");
      case topic_of(Element::military_id):
        if (valid(numbers::edipi, v)) return is(Element::military_id, 95, "ten digits, form of a DoD number");
        return n >= 6 && valid(numbers::service_number, v) && is(Element::military_id, 80, "form of a service number");
      case topic_of(Element::tribal_id):
        return v.length >= 3 && v.length <= 15 && n >= 2 && is(Element::tribal_id, 88, "form of an enrolment number");
      case topic_of(Element::national_id): return fits_national(v, r);
      case topic_of(Element::medical_record_number):
        return v.length >= 4 && v.length <= 15 && n >= 3 && v.letters <= 6 &&
               is(Element::medical_record_number, 96, "form of a record number");
      case topic_medicare:
        if (v.length == 11 && valid(numbers::mbi, v))
          return is(Element::health_insurance, 99, "form of a Medicare number");
        if (n >= 9 && valid(numbers::hicn, v))
          return is(Element::health_insurance, 97, "form of an old Medicare number: holds an SSN");
        return v.length >= 9 && v.length <= 12 && n >= 6 &&
               is(Element::health_insurance, 70, "letters and digits after a Medicare label");
      case topic_medicaid:
        if (valid(numbers::ny_medicaid, v))
          return is(Element::health_insurance, 99, "form of a New York Medicaid number");
        return valid(numbers::medicaid, v) && is(Element::health_insurance, 90, "form of a Medicaid number");
      case topic_of(Element::health_insurance):
        if (valid(numbers::ny_medicaid, v))
          return is(Element::health_insurance, 98, "form of a New York Medicaid number");
        if (v.length == 11 && valid(numbers::mbi, v))
          return is(Element::health_insurance, 98, "form of a Medicare number");
        return v.length >= 6 && v.length <= 20 && n >= 4 && v.letters <= 6 &&
               is(Element::health_insurance, 93, "form of a member number");
      case topic_of(Element::diagnosis):
        if (!pure)
          return v.length <= 7 && valid(numbers::icd10cm, v) &&
                 is(Element::diagnosis, 94, "form of an ICD-10-CM code", flag_code);
        return n <= 5 && valid(numbers::icd9cm, v) && is(Element::diagnosis, 78, "form of an ICD-9-CM code", flag_code);
      case topic_of(Element::treatment):
        if (v.length != 5 || v.separated) return false;
        if (!pure && valid(numbers::hcpcs, v)) return is(Element::treatment, 94, "form of an HCPCS code", flag_code);
        return valid(numbers::cpt, v) && is(Element::treatment, 92, "form of a CPT code", flag_code);
      case topic_of(Element::medication):
        return pure && (n == 10 || n == 11) && is(Element::medication, 95, "national drug code", flag_code);
      default: return false;
    }
  }

  // The label says which number it is, so no other will do.
  bool fits_named(const Hit& h, const Value& v, Reading& r) const {
    for (u32 i = h.first_number; i < h.first_number + u32{h.number_count}; ++i) {
      const Number* number = ctx_.numbers[i];
      if (number->validate(view(v)) != Fault::none) continue;
      r.element = static_cast<Element>(h.topic - topic_first_element);
      r.confidence = 97;
      r.rule = number->title.data();
      r.flags = number->check_digit ? std::uint32_t{flag_checksum} : 0u;
      return true;
    }
    if (!h.others_too || v.length < 7 || v.length > 18 || v.digits < 4) return false;
    r.element = static_cast<Element>(h.topic - topic_first_element);
    r.confidence = 65;
    r.rule = "letters and digits, another form than the one known here";
    r.flags = 0;
    return true;
  }

  static bool fits_national(const Value& v, Reading& r) {
    r.element = Element::national_id;
    for (const Number* number : national_numbers(v.length)) {
      if (number->validate(view(v)) != Fault::none) continue;
      r.confidence = 96;
      r.rule = number->title.data();
      r.flags = number->check_digit ? std::uint32_t{flag_checksum} : 0u;
      return true;
    }
    if (v.length < 7 || v.length > 18 || v.digits < 6) return false;
    r.confidence = 65;
    r.rule = "letters and digits, form of no country known here";
    r.flags = 0;
    return true;
  }

  // May a label reach over [from, to)? Weak values: not over other digits or a semicolon. Over the end of a line only
  // when the value is the first thing on its line and the label the last on its own.
  // The stretch is at most 64 bytes long, which is the reach of a label.
  bool gap_ok(u32 from, u32 to, bool strong) const {
    // "Phone 2:", "Acct #1": a digit that belongs to the label.
    for (u32 i = from; i < from + 3 && i + 1 < to; ++i) {
      if (digit(b_[i])) {
        if (!digit(b_[i + 1])) from = i + 1;
        break;
      }
      if (b_[i] != ' ' && b_[i] != '#') break;
    }
    const u64 lines = newline_mask(from) & below(to - from);
    if (strong && lines == 0) return true;
    bool line_end = false;
    for (u32 i = to; i > from; --i) {
      const char c = b_[i - 1];
      if (c == '\n') {
        if (line_end) return false;
        line_end = true;
        continue;
      }
      if (c == ' ' || c == ':' || c == '\r' || c == '.' || c == '#' || c == '-' || c == '_' || c == '(' || c == '\t' ||
          c == '*')
        continue;
      if (line_end) return false;
      if (!strong && (digit(c) || c == ';')) return false;
      // Something else stands on this line before the value: only the same line counts.
      const u64 before = below(i - 1 - from);
      if ((lines & before) != 0) return false;
      if (strong) return true;
      if ((digits_mask(from) & before) != 0) return false;
      for (u32 k = i - 1; k > from; --k)
        if (b_[k - 1] == ';') return false;
      return true;
    }
    return true;
  }

  // Dense rows: what stands last before `begin` is another number, so no label can reach it. One digit may belong to
  // the label: "Phone 2: ...".
  bool digits_before(u32 begin) const {
    u32 i = begin;
    for (unsigned signs = 0; i > 0 && signs < 8; --i, ++signs) {
      const u8 c = cls(b_[i - 1]);
      if ((c & letter_class) != 0) return false;
      if ((c & is_digit_class) != 0) {
        const char d = back(i, 2);
        return !(letter(d) || d == '#' || d == ' ');
      }
    }
    return false;
  }
  // A cell of a delimited row behind one that ends in a number or holds an e-mail address: what stands in it has no
  // label, neither before it nor, as tables are read with their headers elsewhere, above it, and none of the value
  // before reaches over the border.
  bool cell_behind_number(u32 begin) const {
    if (begin < 3 || (beside(b_[begin - 1]) & opens_cell) == 0) return false;
    const char last = b_[begin - 2], second = b_[begin - 3];
    if (b_[begin - 1] == '"') return last != '"' && (beside(last) & opens_cell) != 0 && digits_before(begin);
    if (!digit(last)) return has_pending_ && pending_.element == Element::email && pending_.end == begin - 1;
    return !(letter(second) || second == '#' || second == ' ');
  }
  bool in_cell(u32 begin) const { return cell_border(begin) != '\0'; }
  char cell_border(u32 begin) const {
    const char c = back(begin, 1), d = c == '"' || c == '\'' || c == '(' ? back(begin, 2) : c;
    return d == ',' || d == '\t' || d == '|' || d == ';' ? d : '\0';
  }

  Label find_label(const Value& v, bool strong, u64 allowed) {
    return cell_behind_number(v.begin) ? Label{} : look_for_label(v, strong, allowed);
  }

  [[gnu::noinline]] Label look_for_label(const Value& v, bool strong, u64 allowed) {
    Label label;
    // For what is found without a label this holds in delimited rows, where each value has its own cell.
    if ((strong && !in_cell(v.begin)) || !digits_before(v.begin)) {
      label_before(v, strong, allowed, label);
      if (label.kind != Label::none) return label;
      if (strong) label_after(v, allowed, label);
      if (label.kind != Label::none) return label;
    }
    // Into a cell no label reaches from above, and none from the value before.
    if (!label_may_stand_above(v.begin)) return label;
    label_above(v, allowed, label);
    if (label.kind == Label::none) label_of_the_last(v, allowed, label);
    return label;
  }

  void label_before(const Value& v, bool strong, u64 allowed, Label& label) {
    const u32 begin = v.begin, reach = strong ? 64 : 40;
    u32 from = begin > words_back ? begin - words_back : 0, line = 0;
    // Over a border of cells reaches no label from the line before (gap_ok; a tab may be mere space), so its words need
    // not be known.
    const char border = cell_border(begin);
    if (border != '\0' && border != '\t' && line_begin(begin, words_back, line) && line > from) from = line;
    ensure(from, begin);
    unsigned looked = 0;
    for (u32 i = hit_count_; i > hit_oldest_ && looked < 8; --i) {
      const Hit& h = hit(i - 1);
      if (h.end > begin) continue;
      ++looked;
      const u32 distance = begin - h.end;
      if (distance > reach) break;
      if (distance > 1 && !gap_ok(h.end, begin, strong)) break;
      if (consider(h, v, allowed, distance, strong, label)) return;
      if (!strong && distance <= 2) return;  // it names this value, as something else
    }
  }

  bool named(const Hit& h, const Value& v, Reading& r) const {
    return h.number_count != 0 ? fits_named(h, v, r) : fits(h.topic, v, r);
  }

  // True when the search is over.
  bool consider(const Hit& h, const Value& v, u64 allowed, u32 distance, bool strong, Label& label) {
    if (h.topic == topic_sample) {
      label.sample = true;
      return false;
    }
    if (h.topic == topic_last_digits) {
      label.masked = true;
      return false;
    }
    if (h.negative) {
      if (distance > (strong ? 12u : 32u)) return false;
      label.kind = Label::negative;
      label.begin = h.begin;
      label.end = h.end;
      label.weight = h.weight;
      return true;
    }
    if ((allowed >> h.topic & 1) == 0) return false;
    if (!(v.length != 0 ? named(h, v, label.reading) : named(h, value_of(v.begin, v.end), label.reading))) return false;
    label.kind = Label::positive;
    label.begin = h.begin;
    label.end = h.end;
    label.weight = h.weight;
    considered_ = h;
    return true;
  }

  // "Passports: AB1234567 and XY9876543", "MRN 00123, 00124": what a label names may be several. Not across lines and
  // not in delimited rows, where the next cell has its own header.
  void label_of_the_last(const Value& v, u64 allowed, Label& label) {
    if (chain_ == 0 || chain_ > 8 || v.begin < chain_end_ || v.begin - chain_end_ > 7 || in_cell(v.begin)) return;
    const u32 length = v.begin - chain_end_;
    static constexpr char betweens[][8] = {" ", ", ", "; ", " / ", " & ", " and ", ", and ", " or ", " y ", " e "};
    bool joined = false;
    for (const auto& words : betweens) {
      u32 k = 0;
      while (k < length && words[k] != '\0' && lower(b_[chain_end_ + k]) == words[k]) ++k;
      joined = joined || (k == length && words[k] == '\0');
    }
    if (!joined) return;
    if (!consider(chain_hit_, v, allowed, 0, false, label)) return;
    if (label.reading.element != chain_element_) label = Label{};
    label.weight = label.weight > 8 ? label.weight - 8 : 0;
  }

  // "123-45-6789 (SSN)": right after, on the same line, and not itself followed by a value.
  void label_after(const Value& v, u64 allowed, Label& label) {
    const u32 from = v.end;
    const char c = at(from), d = at(from + 1);
    if (!(c == ' ' || c == '(') || !(letter(d) || d == '(')) return;
    ensure(v.begin > words_back ? v.begin - words_back : 0, from + 96);
    for (u32 i = hit_count_ > 32 ? (hit_count_ - 32 > hit_oldest_ ? hit_count_ - 32 : hit_oldest_) : hit_oldest_;
         i < hit_count_; ++i) {
      const Hit& h = hit(i);
      if (h.begin < from) continue;
      if (h.begin - from > 16 || h.end - from > 48) return;
      for (u32 k = from; k < h.begin; ++k)
        if (b_[k] == '\n' || digit(b_[k]) || b_[k] == ',' || b_[k] == ';') return;
      const char next = at(h.end);
      if (next == ':' || next == '#' || next == '=' || (next == ' ' && digit(at(h.end + 1)))) return;
      if (h.negative || h.topic == topic_sample) return;
      if (consider(h, v, allowed, 0, true, label)) return;
    }
  }

  // A label in the line above, over the value. Not in delimited rows: tables are read with their headers elsewhere.
  bool label_may_stand_above(u32 begin) const { return (beside(back(begin, 1)) & opens_cell) == 0; }
  void label_above(const Value& v, u64 allowed, Label& label) {
    // "Admitted: 09/26/2023": it has a label of its own, if not one of the table.
    u32 own = v.begin;
    while (own > 0 && b_[own - 1] == ' ' && v.begin - own < 4) --own;
    if (own > 1 && b_[own - 1] == ':' && letter(b_[own - 2])) return;
    u32 line = 0, above = 0;
    if (!line_begin(v.begin, 200, line) || line == 0) return;
    const u32 column = v.begin - line;
    if (!line_begin(line - 1, 200, above)) return;
    if (!word_over(column, above, line)) return;
    ensure(above > 64 ? above - 64 : 0, line);
    unsigned looked = 0;
    for (u32 i = hit_count_; i > hit_oldest_ && looked < 24; --i) {
      const Hit& h = hit(i - 1);
      if (h.end > line) continue;
      if (h.begin < above) break;
      ++looked;
      const u32 first = h.begin - above, last = h.end - above;
      if (column + 3 < first || column > last + 3) continue;
      if (h.negative || h.topic == topic_sample || h.topic == topic_last_digits) continue;
      if (consider(h, v, allowed, 0, false, label)) {
        label.weight = label.weight > 8 ? label.weight - 8 : 0;
        return;
      }
    }
  }

  // A letter within two or three columns of the one given, in the line [above, line).
  bool word_over(u32 column, u32 above, u32 line) const {
    const u32 from = above + (column > 2 ? column - 2 : 0), to = above + column + 4 < line ? above + column + 4 : line;
    return from < to && (alnum_mask(from) & ~digits_mask(from) & below(to - from)) != 0;
  }

  bool line_begin(u32 p, u32 reach, u32& line) const {
    const u32 limit = p > reach ? p - reach : 0;
    u32 i = p;
    while (i > limit) {
      const u32 from = i - limit > 64 ? i - 64 : limit;
      const u64 m = newline_mask(from) & below(i - from);
      if (m != 0) {
        line = from + 64 - static_cast<unsigned>(__builtin_clzll(m));
        return true;
      }
      i = from;
    }
    line = 0;
    return limit == 0;
  }

  static unsigned weighed(unsigned confidence, unsigned weight) {
    const unsigned off = (100 - weight) * 3 / 5;
    return confidence > off ? confidence - off : 0;
  }

  // Three letters that companies put before the numbers of their papers, transfers and parcels.
  bool letters_of_papers(u32 begin) const {
    const char word[] = {at(begin), at(begin + 1), at(begin + 2)};
    const std::string_view letters(word, sizeof word);
    for (const std::string_view known :
         {"TRN", "INV", "REF", "ACH", "EFT", "TXN", "ORD", "LOT", "SKU", "DOC", "CLM", "RMA", "FAX", "TEL", "ACC",
          "EIN", "NPI", "DIN", "PKG", "RCP", "REC", "CHK", "CRD", "RTN", "ABA", "SSN", "TAX", "CUS", "CAS", "TKT"})
      if (letters == known) return true;
    return false;
  }

  // A shape that means `element` by itself at `base` percent; a label makes it surer, or something else, or doubtful.
  bool strong(const Value& v, Element element, unsigned base, const char* rule, u64 allowed, u32 flags) {
    const Label label = find_label(v, true, allowed | negative_topics);
    if (label.kind == Label::positive) {
      const Reading& r = label.reading;
      const unsigned weighted = weighed(r.confidence, label.weight);
      emit(v.begin, v.end, r.element, weighted > base ? weighted : base, flags | r.flags,
           r.element == element ? rule : r.rule, label, base);
      return true;
    }
    unsigned confidence = base;
    if (label.kind == Label::negative) confidence = base > 40 ? base - 40 : 0;
    if (confidence < 15) {
      other(OtherNumber::labelled);
      return false;
    }
    emit(v.begin, v.end, element, confidence, flags, rule, label, base);
    return true;
  }

  // Weak values are many and mostly nothing: no value is made of those that no label can reach.
  bool weak_at(u32 begin, u32 end) {
    if (digits_before(begin) && !label_may_stand_above(begin)) return false;
    return weak(stretch(begin, end));
  }

  // A shape that means nothing without a label.
  bool weak(const Value& v, u64 allowed = all_topics) {
    const Label label = find_label(v, false, allowed);
    if (label.kind == Label::none) return false;
    if (label.kind == Label::negative) {
      other(OtherNumber::labelled);
      return false;
    }
    const Reading& r = label.reading;
    const unsigned confidence = weighed(r.confidence, label.weight);
    if (confidence < 30) return false;
    emit(v.begin, v.end, r.element, confidence, r.flags, r.rule, label, r.confidence);
    return true;
  }

  // --- digits ------------------------------------------------------------------------------------------------------
  void digits_at(u32 p, u64 window) {
    const unsigned length = run_length(window);
    // No number has more digits together, but for an IBAN behind its two letters.
    if (length > 19 && (length > 30 || !letter(back(p, 1)))) {
      done_ = digits_end(p);
      return;
    }
    const char before = back(p, 1), after = at(p + length);
    // One branch and not two, as each would be guessed wrong every now and then.
    const bool whole = ((beside(after) & closes_cell) != 0) & (length >= 3);
    if (whole && cell_behind_number(p)) {
      cell_after_number(p, length);
      return;
    }
    if (letter(after) || (letter(before) && !behind_email(p))) {
      token_at(p, length);
      return;
    }
    if (__builtin_popcountll(window & 0xFFFFF) < 4) {
      few_digits(p, length);
      return;
    }
    number_at(p, length, window);
  }
  // "a@example.com123-45-6789": the letter before belongs to the address.
  bool behind_email(u32 p) const { return has_pending_ && pending_.element == Element::email && pending_.end == p; }

  // A run of digits that is all of its cell in a delimited row, behind a number: no label reaches it (find_label), so
  // what means nothing by itself is nothing. That is most of what dense rows hold.
  void cell_after_number(u32 p, unsigned length) {
    if (length == 9) {
      if (aba_holds(b_ + p)) other(OtherNumber::routing);
    } else if (length == 10) {
      if (npi_holds(b_ + p)) other(OtherNumber::npi);
    } else if (length >= 13) {
      checked_run(p, length);
    }
  }

  void few_digits(u32 p, unsigned length) {
    if (length <= 2) {
      if (may_be_day(p, length)) month_word_date(p, length);
    } else if (label_touches(p) && !glued_left(p) && !glued_right(p + length)) {
      weak(stretch(p, p + length));
    }
  }

  // Cheap: no letters stand where the name of a month would, so that the day it is not need not be read.
  bool may_be_day(u32 p, unsigned length) const {
    const u32 q = p + length;
    // Signs that may stand between a day and its month; as bits, so that all questions are asked without a branch.
    const auto is = [](char c, u64 set) {
      const auto u = static_cast<unsigned char>(c);
      return (u < 64) & ((set >> (u & 63) & 1) != 0);
    };
    constexpr u64 full_stop = 1ull << '.' | 1ull << ' ', joins_before = full_stop | 1ull << '-' | 1ull << '/',
                  gap = joins_before | 1ull << ',' | 1ull << '\n';
    const char after = at(q), next = at(q + 1), before = back(p, 1), second = back(p, 2);
    const bool forward = is(after, gap) & (letter(next) | (is(next, gap) & letter(at(q + 2))));
    const bool backward = is(before, joins_before) & (letter(second) | (is(second, full_stop) & letter(back(p, 3))));
    return letter(after) | forward | backward;
  }

  // Cheap: does a word of the table end right before `p`, but for a few signs?
  bool label_touches(u32 p) const {
    u32 i = p;
    unsigned signs = 0;
    while (i > 0 && signs < 6) {
      const char c = b_[i - 1];
      if (letter(c) || static_cast<signed char>(c) < 0) break;
      if (c == '#' || c == ')') return true;
      if (digit(c) || c == '\n') return false;
      --i;
      ++signs;
    }
    if (i == 0 || signs == 6 || signs == 0) return false;
    u32 begin = i;
    if (i >= 64) {
      const Letters m = letters64(b_ + i - 64);
      begin -= before_end(~m.letter, 32);
      // A camel-case word: the last part. Its capital may be the last letter here, which the mask leaves out.
      const bool last = (cls(b_[i - 1]) & is_upper_class) != 0 && (cls(b_[i - 2]) & is_lower_class) != 0;
      const u32 part = last ? i - 1 : i - 1 - before_end(m.capital, 63);
      if (part > begin) begin = part;
    } else {
      while (begin > 0 && i - begin < 32 && word_byte(b_[begin - 1])) --begin;
      for (u32 k = i; k > begin + 1; --k)
        if ((cls(b_[k - 1]) & is_upper_class) != 0 && (cls(b_[k - 2]) & is_lower_class) != 0) {
          begin = k - 1;
          break;
        }
    }
    if (find_word(begin, i - begin) != 0) return true;
    // "PIN is 1234", "DOB of 1980": one small word between.
    return i - begin <= 3;
  }

  bool glued_left(u32 p) const {
    const u8 tie = beside(back(p, 1)) & (ties_left | ties_left_alnum | ties_left_digit);
    if (tie == 0) return false;
    const char beyond = back(p, 2);
    return tie == ties_left || (tie == ties_left_alnum ? alnum(beyond) : digit(beyond));
  }
  bool glued_right(u32 end) const {
    const u8 tie = beside(at(end)) & (ties_right | ties_right_alnum | ties_right_digit);
    if (tie == 0) return false;
    const char beyond = at(end + 1);
    return tie == ties_right || (tie == ties_right_alnum ? alnum(beyond) : digit(beyond));
  }

  void groups_at(u32 p, unsigned length, u64 window, Groups& g) const {
    char padded[64];
    const char* text = b_ + p;
    if (n_ - p < 64) {
      __builtin_memset(padded, 0, 64);
      __builtin_memcpy(padded, text, n_ - p);
      text = padded;
    }
    g.n = 1;
    g.start[0] = p;
    g.len[0] = static_cast<u8>(length);
    g.digits = length;
    unsigned e = length;
    while (g.n < 6 && e < 48) {
      const char c = text[e];
      if ((cls(c) & is_separator_class) == 0) break;
      unsigned width = 0;
      char kind = c;
      const char next = text[e + 1];
      if ((window >> (e + 1) & 1) != 0) {
        width = 1;
      } else if (c == ' ' || c == '-') {
        // "123 - 45 - 6789", "123 -45", "123- 45"
        if (c == ' ' && next == '-')
          width = digit(text[e + 2]) ? 2 : text[e + 2] == ' ' && digit(text[e + 3]) ? 3 : 0;
        else if (c == '-' && (next == ' ' || next == '-') && digit(text[e + 2]))
          width = 2;  // "123--45" is a slip of the finger
        kind = '-';
        g.wide = g.wide || width != 0;
      } else if (c == '/' && next == '/') {
        if (digit(text[e + 2])) width = 2;
        g.wide = true;
      } else if (c == ')') {
        if ((next == ' ' || next == '-') && digit(text[e + 2])) width = 2;
      } else if (c == '\xE2') {
        const unsigned char second = static_cast<unsigned char>(next), third = static_cast<unsigned char>(text[e + 2]);
        if (digit(text[e + 3]) &&
            ((second == 0x80 && third >= 0x90 && third <= 0x95) || (second == 0x88 && third == 0x92)))
          width = 3;
        kind = '-';
        g.wide = true;
      } else if (c == '\xC2') {
        if (digit(text[e + 2]) && (next == '\xA0' || next == '\xAD')) width = 2;
        kind = next == '\xA0' ? ' ' : '-';
        g.wide = true;
      }
      // 0xC2 followed by a digit is no separator at all.
      if (width == 0 || (width == 1 && static_cast<signed char>(c) < 0)) break;
      e += width;
      const unsigned more = run_length(window >> e);
      if (more == 0 || e + more >= 64) break;
      g.sep[g.n - 1] = kind;
      g.start[g.n] = p + e;
      g.len[g.n] = static_cast<u8>(more);
      ++g.n;
      g.digits += more;
      e += more;
    }
    g.end = g.start[g.n - 1] + g.len[g.n - 1];
  }

  static u32 group_end(const Groups& g, unsigned count) { return g.start[count - 1] + g.len[count - 1]; }

  // The groups up to `count` stand alone: nothing but a space goes on behind them.
  bool ends_at(const Groups& g, unsigned count) const {
    if (g.n > count) return g.sep[count - 1] == ' ';
    return !glued_right(g.end);
  }

  void number_at(u32 p, unsigned length, u64 window) {
    Groups g;
    groups_at(p, length, window, g);
    if (g.n == 6 && g.digits == 6) {
      // 1-2-3-4-5-6: nothing begins at the first four, and looking at each would cost six times as much.
      done_ = g.start[4];
      return;
    }
    const char before = back(p, 1);
    if (before == '$') {
      done_ = g.end;
      return;
    }
    if (length == 4 &&
        (before == '*' || before == 'X' || before == '-' || before == ' ' || before == '#' || before == '\xA2') &&
        masked_at(p))
      return;
    if (before == '+' && international_at(p, g)) return;
    if (g.n == 1) {
      single(p, length);
      return;
    }
    if (g.n >= 3 && g.digits >= 6 && g.len[0] == 2 && g.len[1] == 2 && g.len[2] == 2 && g.sep[0] == ' ' &&
        g.sep[1] == ' ' && insurance_in_groups(p, group_end(g, 3)))
      return;
    if (before == ' ' && g.len[0] == 3 && g.len[1] == 3 && g.sep[0] == ' ' &&
        (driver_in_groups(p) || licence_in_groups(p, g)))
      return;
    const bool glued = glued_left(p);
    const unsigned a = g.len[0], b = g.len[1], c = g.n > 2 ? g.len[2] : 0, d = g.n > 3 ? g.len[3] : 0;
    const char s = g.sep[0], s2 = g.n > 2 ? g.sep[1] : '\0';
    if (a == 3) {
      if (b == 2 && c == 4 && s == s2 && s != ')' && social_security(g, glued)) return;
      if (b == 3 && c == 4 && telephone(g, 0, glued)) return;
      if (b == 3 && c == 3 && s == s2 && nine_in_threes(g, glued)) return;
      if (b == 7 && c == 1 && !glued && ends_at(g, 3) && checked_national(g, 3, numbers::do_cedula, 80)) return;
      if (b == 3 && c == 3 && d == 2 && s == '.' && !glued && ends_at(g, 4) &&
          checked_national(g, 4, numbers::br_cpf, 88))
        return;
      if (b == 4 && (s == '-' || s == '.') && g.n == 2 && !glued && ends_at(g, 2) &&
          weak(stretch(p, g.end), element_bit(Element::phone) | bit(topic_fax) | negative_topics)) {
        done_ = g.end;
        return;
      }
    } else if (a <= 2) {
      if (b <= 2 && c != 0 && c <= 4 && c != 3 && s == s2 && numeric_date(g, glued)) return;
      if (a == 1 && g.n >= 4 && b_[p] == '1' && b == 3 && c == 3 && d == 4 && telephone(g, 1, glued)) return;
      if (a == 2 && b == 7 && s == '-' && !glued && ends_at(g, 2)) {
        other(OtherNumber::ein);
        done_ = g.end;
        return;
      }
    } else if (a == 4) {
      if (b <= 2 && c != 0 && c <= 2 && s == s2 && numeric_date(g, glued)) return;
      if (b >= 4 && g.n >= 3 && card_in_groups(g, glued)) return;
      if (b == 4 && c == 2 && s == '-' && s2 == '-' && drug_code(g, glued)) return;
    } else if (a == 5 && s == '-') {
      if ((b == 3 || b == 4) && (c == 1 || c == 2) && b + c >= 5 && s2 == '-' && drug_code(g, glued)) return;
      if (b == 4 && !glued && ends_at(g, 2)) {
        if ((label_touches(p) || (chain_ != 0 && p - chain_end_ < 8)) &&
            weak(stretch(p, g.end), element_bit(Element::ssn) | element_bit(Element::itin))) {
          done_ = group_end(g, 2);
          return;
        }
        other(OtherNumber::zip4);
        done_ = group_end(g, 2);
        return;
      }
    } else if (a == 6 && b == 7 && s == '-' && !glued && ends_at(g, 2) && checked_national(g, 2, numbers::kr_rrn, 75)) {
      return;
    } else if (a == 9 && b == 1 && s == '-' && !glued && ends_at(g, 2) && weak(stretch(p, g.end))) {
      done_ = g.end;
      return;
    }
    if (s == '.' && s2 == '.' && g.n >= 4 && g.sep[2] == '.' && a <= 3 && b <= 3 && c <= 3 && d <= 3) {
      if (g.n == 5 && grouped_telephone(p, g)) return;
      other(OtherNumber::ipv4);
      done_ = g.end;
      return;
    }
    if (a <= 2 && month_word_date(p, length)) return;
    if (misread_at(p, g)) return;
    labelled_groups(p, g);
  }

  // MORGA 753 116 SM91J 01: the driver number of Great Britain as the card sets it apart.
  bool driver_in_groups(u32 p) {
    if (p < 6 || !letter(back(p, 2)) || alnum(back(p, 7))) return false;
    u32 end = p, taken = 5;
    while (end < n_ && taken < 18 && end - p < 18 && (alnum(b_[end]) || b_[end] == ' '))
      taken += alnum(b_[end++]) ? 1 : 0;
    if (taken < 18 || alnum(at(end)) || !uppercase(p - 6, end)) return false;
    const Value v = value_of(p - 6, end);
    if (v.length != 18 || !valid(numbers::uk_driver, v)) return false;
    strong(v, Element::drivers_license, 66, "driver number of Great Britain, form and birth date",
           element_bit(Element::drivers_license), 0);
    done_ = end;
    return true;
  }

  // A 359 128 668 419: a letter and twelve digits in threes, as cards of Michigan, Maryland and Minnesota print them.
  bool licence_in_groups(u32 p, const Groups& g) {
    if (p < 2 || !uppercase(p - 2, p - 1) || !letter(back(p, 2)) || (p > 2 && alnum(back(p, 3)))) return false;
    if (g.n < 4 || g.len[2] != 3 || g.len[3] != 3 || g.sep[1] != ' ' || g.sep[2] != ' ' || !ends_at(g, 4)) return false;
    const u32 end = group_end(g, 4);
    if (!weak(stretch(p - 2, end), element_bit(Element::drivers_license) | element_bit(Element::state_id)))
      return false;
    done_ = end;
    return true;
  }

  // AA 12 34 56 B and AA 123456 B; [p, end) are the six digits.
  bool insurance_in_groups(u32 p, u32 end) {
    if (p < 3 || back(p, 1) != ' ' || !letter(back(p, 2)) || !letter(back(p, 3)) || alnum(back(p, 4))) return false;
    const u32 last = at(end) == ' ' ? end + 1 : end;
    if (!letter(at(last)) || alnum(at(last + 1))) return false;
    const Value v = value_of(p - 3, last + 1);
    if (!valid(numbers::uk_nino, v)) return false;
    const bool capitals = uppercase(p - 3, last + 1);
    if (capitals)
      strong(v, Element::national_id, 58, "form of a UK national insurance number", element_bit(Element::national_id),
             0);
    else if (!weak(v, element_bit(Element::national_id)))
      return false;
    done_ = last + 1;
    return true;
  }

  bool social_security(const Groups& g, bool glued) {
    const u32 p = g.start[0], end = group_end(g, 3);
    const unsigned area = number_of(b_ + p, 3), group = number_of(b_ + g.start[1], 2),
                   serial = number_of(b_ + g.start[2], 4);
    const bool itin = itin_parts_valid(area, group);
    if (!itin && !ssn_parts_valid(area, group, serial)) return false;
    if (g.n == 3 && letter(at(end)) && !letter(at(end + 1))) {
      // 123-45-6789A: the old Medicare number.
      const u32 longer = digit(at(end + 1)) ? end + 2 : end + 1;
      const Value v = value_of(p, longer);
      if (!glued && !alnum(at(longer)) && valid(numbers::hicn, v)) {
        strong(v, Element::health_insurance, 70, "SSN with a beneficiary code: old Medicare number",
               element_bit(Element::health_insurance) | bit(topic_medicare), 0);
        done_ = longer;
        return true;
      }
    }
    // "123-45-6789-01", "12.123-45-6789" are other numbers; a slash may lead to the next one, an underscore to a name.
    const bool open = g.n > 3 ? g.sep[2] == ' ' || (g.sep[2] == '/' && g.sep[0] == '-')
                              : (!glued_right(end) || (at(end) == '/' && g.sep[0] == '-'));
    if (!open) return false;
    unsigned base = 70;
    const char* rule = itin ? "ITIN with dashes, range valid" : "SSN with dashes, range valid";
    if (g.sep[0] == ' ') {
      base = g.n > 3 || glued || digit(back(p, 2)) ? 15 : 55;
      rule = itin ? "ITIN with spaces, range valid" : "SSN with spaces, range valid";
    } else if (g.sep[0] != '-') {
      base = 48;
      rule = itin ? "ITIN with dots or slashes, range valid" : "SSN with dots or slashes, range valid";
    }
    if (glued) base = base > 45 ? base - 45 : 5;
    u32 flags = 0;
    if (!itin && ssn_is_sample((area * 100 + group) * 10000 + serial)) flags |= flag_sample;
    const bool found = strong(stretch(p, end), itin ? Element::itin : Element::ssn, base, rule,
                              element_bit(Element::ssn) | element_bit(Element::itin), flags);
    done_ = end;
    return found || !glued;
  }

  // NANP number whose area code is group `first`.
  bool telephone(const Groups& g, unsigned first, bool glued) {
    u32 begin = g.start[0];
    const u32 end = group_end(g, first + 3);
    Value v;
    char* const text = v.text;
    // Four bytes each time, which is one move: behind the first two groups there is more, and the next overwrites it.
    __builtin_memcpy(text, b_ + g.start[first], 4);
    __builtin_memcpy(text + 3, b_ + g.start[first + 1], 4);
    __builtin_memcpy(text + 6, b_ + g.start[first + 2], 4);
    const bool issued = nanp_valid(text);
    const char s = g.sep[first], s2 = g.sep[first + 1];
    // Invented and mistyped numbers have the form too: in brackets or with dashes it is told apart from other numbers.
    if (!issued && (text[0] == '0' || (text[0] == '1' && s != ')') || s == ' ' || s == '/' || s == '.' || first != 0))
      return false;
    if (s2 == ')' || (s == '/' && s2 != '-' && s2 != '/') || (s == ' ' && s2 != ' ' && s2 != '-') ||
        (s == '.' && s2 != '.'))
      return false;
    const bool extension =
        ((at(end) == 'x' || at(end) == 'X') && (digit(at(end + 1)) || at(end + 1) == '.' || at(end + 1) == ' ')) ||
        (lower(at(end)) == 'e' && lower(at(end + 1)) == 'x' && lower(at(end + 2)) == 't' && !letter(at(end + 3)));
    if (g.n > first + 3 ? (g.sep[first + 2] != ' ' && g.sep[first + 2] != '/')
                        : (glued_right(end) && !extension && at(end) != '/'))
      return false;
    if (glued && !(back(begin, 1) == '.' && letter(back(begin, 2)))) return false;
    const bool bracket = s == ')' && back(g.start[first], 1) == '(';
    if (s == ')' && !bracket) return false;
    if (first == 0 && bracket) --begin;
    if (back(begin, 1) == '+')
      --begin;
    else if (first == 0 && back(begin, 1) == ' ' && back(begin, 2) == '1' && back(begin, 3) == '+')
      begin -= 3;
    else if (first == 0 && bracket && back(begin, 1) == ' ' && back(begin, 2) == '1' && !alnum(back(begin, 3)))
      begin -= 2;
    v.begin = begin;
    v.end = end;
    v.length = v.digits = 10;
    v.separated = true;
    const unsigned base = !issued                 ? (bracket ? 66 : 50)
                          : bracket || first == 1 ? 88
                          : s == '-'              ? 84
                          : s == '.'              ? 78
                                                  : 62;
    // In groups after spaces it may be an NHS number too.
    const u64 allowed =
        element_bit(Element::phone) | bit(topic_fax) | (s == ' ' || !issued ? element_bit(Element::national_id) : 0);
    const bool toll_free =
        text[0] == '8' && (text[1] == text[2]) && (text[1] == '0' || (text[1] >= '3' && text[1] <= '8'));
    strong(v, Element::phone, base,
           issued ? "telephone number, area and exchange valid"
                  : "form of a telephone number, area or exchange never issued",
           allowed, toll_free ? std::uint32_t{flag_business} : 0u);
    done_ = end;
    return true;
  }

  bool international_at(u32 p, const Groups& g) {
    if (b_[p] == '0' || alnum(back(p, 2))) return false;
    unsigned digits = 0, count = 0;
    for (; count < g.n; ++count) {
      if (count > 0 && g.sep[count - 1] == '/') break;
      if (digits + g.len[count] > 15) break;
      digits += g.len[count];
    }
    if (count == 0) return false;  // a first group that is too long for any number
    u32 end = group_end(g, count);
    // "+46 (0)8 928 571 38": the nought that is dialled at home only.
    if (count == 1 && g.n == 1 && digits <= 3 && at(end) == ' ' && at(end + 1) == '(' && at(end + 2) == '0' &&
        at(end + 3) == ')') {
      end += 4;
      u32 more = end;
      while (more < n_ && digits < 15 &&
             (digit(b_[more]) || ((b_[more] == ' ' || b_[more] == '-') && digit(at(more + 1))))) {
        digits += digit(b_[more]) ? 1 : 0;
        ++more;
      }
      end = more;
      if (digits < 9 || glued_right(end)) return false;
    }
    if (digits < 9) return false;
    if (count == g.n && glued_right(end)) return false;
    Value v = value_of(p, end);
    v.begin = p - 1;
    const bool american = b_[p] == '1' && digits == 11;
    if (b_[p] == '1' && digits != 11) return false;
    const bool issued = !american || nanp_valid(v.text + 1);
    if (!issued && g.n < 4) return false;
    strong(v, Element::phone,
           !issued    ? 60
           : american ? 90
           : g.n > 1  ? 82
                      : 70,
           american ? (issued ? "telephone number with +1, area and exchange valid"
                              : "form of a telephone number with +1, area or exchange never issued")
                    : "international telephone number",
           element_bit(Element::phone) | bit(topic_fax), 0);
    done_ = end;
    return true;
  }

  // 440 667 396, 123-456-789: licence, A-number, Canadian SIN, or an SSN grouped by somebody who did not know.
  bool nine_in_threes(const Groups& g, bool glued) {
    const u32 end = group_end(g, 3);
    if (glued || !ends_at(g, 3)) return false;
    const bool found = weak_at(g.start[0], end);
    if (found) done_ = end;
    return found;
  }

  bool checked_national(const Groups& g, unsigned count, const Number& number, unsigned base) {
    const u32 end = group_end(g, count);
    const Value v = value_of(g.start[0], end);
    if (!valid(number, v)) return false;
    strong(v, Element::national_id, base, number.title.data(), element_bit(Element::national_id), flag_checksum);
    done_ = end;
    return true;
  }

  bool card_in_groups(const Groups& g, bool glued) {
    unsigned count = 0;
    while (count < g.n && (count == 0 || g.sep[count - 1] == g.sep[0])) ++count;
    const auto shape = [&](unsigned n, std::uint32_t lengths) {
      if (count < n) return false;
      for (unsigned i = 0; i < n; ++i)
        if (g.len[i] != (lengths >> (4 * (n - 1 - i)) & 15)) return false;
      return true;
    };
    if (shape(5, 0x44443))
      count = 5;
    else if (shape(4, 0x4444))
      count = 4;
    else if (shape(3, 0x465) || shape(3, 0x464))
      count = 3;
    else
      return false;
    if (glued || g.sep[0] == '/' || g.sep[0] == ')' || !ends_at(g, count)) return false;
    const u32 end = group_end(g, count);
    const Value v = value_of(g.start[0], end);
    if (card_scheme(v.text, v.digits) == nullptr || !luhn_holds(v.text, v.digits)) return false;
    strong(v, Element::payment_card, 88, "card number in groups, issuer range and check digit hold",
           element_bit(Element::payment_card),
           flag_checksum | (card_is_sample(view(v)) ? std::uint32_t{flag_sample} : 0u));
    done_ = end;
    return true;
  }

  bool drug_code(const Groups& g, bool glued) {
    if (glued || !ends_at(g, 3)) return false;
    const u32 end = group_end(g, 3);
    strong(stretch(g.start[0], end), Element::medication, g.digits == 11 ? 78 : 68,
           "digits grouped as a national drug code",
           element_bit(Element::medication) | element_bit(Element::medical_record_number) |
               element_bit(Element::health_insurance),
           flag_code);
    done_ = end;
    return true;
  }

  // --- dates -------------------------------------------------------------------------------------------------------
  bool numeric_date(const Groups& g, bool glued) {
    const u32 p = g.start[0], end = group_end(g, 3);
    const char s = g.sep[0];
    if (s == ')' || s == ' ') return false;
    if (glued && back(p, 1) != '/') return false;
    const bool open = g.n > 3 ? g.sep[2] == ' ' || g.sep[2] == '-'
                              : !glued_right(end) || at(end) == '-' || (at(end) == 'T' && digit(at(end + 1)));
    if (!open) return false;
    const unsigned x = number_of(b_ + p, g.len[0]), y = number_of(b_ + g.start[1], g.len[1]),
                   z = number_of(b_ + g.start[2], g.len[2]);
    bool ok = false, two_digits = false;
    if (g.len[0] == 4) {
      ok = g.len[2] <= 2 && date_valid(x, y, z);
    } else if (g.len[2] == 4) {
      ok = date_valid(z, x, y) || date_valid(z, y, x);
    } else if (g.len[2] == 2 && (s != '.' || (g.len[0] == 2 && g.len[1] == 2) || is_right_behind_birth_word(p))) {
      const unsigned year = z <= 26 ? 2000 + z : 1900 + z;
      ok = date_valid(year, x, y) || date_valid(year, y, x);
      two_digits = true;
    }
    if (!ok) return false;
    birth_date(p, end, two_digits);
    done_ = end;
    return true;
  }

  // "dob 9.18.01": elsewhere such numbers are those of chapters and versions.
  bool is_right_behind_birth_word(u32 begin) {
    constexpr u32 farthest = 3;
    if (!birth_hint(begin > 16 ? begin - 16 : 0)) return false;
    ensure(begin > words_back ? begin - words_back : 0, begin);
    for (u32 i = hit_count_, looked = 0; i > hit_oldest_ && looked < 3; --i) {
      const Hit& h = hit(i - 1);
      if (h.end > begin) continue;
      if (begin - h.end > farthest) return false;
      if (h.topic == topic_of(Element::date_of_birth)) return true;
      ++looked;
    }
    return false;
  }

  // A date is only a finding where something says that it is a birth date.
  void birth_date(u32 begin, u32 end, bool two_digits) {
    other(OtherNumber::date);
    Label label;
    const unsigned doubt = two_digits ? 4 : 0;
    unsigned looked = 0;
    const bool hint = birth_hint(begin > 56 ? begin - 56 : 0);
    if (hint) ensure(begin > words_back ? begin - words_back : 0, begin);
    for (u32 i = hit_count_; hint && i > hit_oldest_ && looked < 5; --i) {
      const Hit& h = hit(i - 1);
      if (h.end > begin) continue;
      ++looked;
      const u32 distance = begin - h.end;
      if (distance > 48) break;
      if (h.topic == topic_sample) {
        label.sample = true;
        continue;
      }
      if (h.topic != topic_of(Element::date_of_birth)) continue;
      if (distance > 1 && !gap_ok(h.end, begin, distance > 24)) break;
      label.kind = Label::positive;
      label.begin = h.begin;
      label.end = h.end;
      emit(begin, end, Element::date_of_birth, weighed(97 - doubt, h.weight), 0, "date with a birth word before it",
           label);
      return;
    }
    if (birth_word_above(begin, label)) {
      emit(begin, end, Element::date_of_birth, weighed(92 - doubt, label.weight), 0, "date under a birth label", label);
      return;
    }
    // "1/2/1980 (DOB)"
    if ((at(end) == '(' || (at(end) == ' ' && (at(end + 1) == '(' || letter(at(end + 1))))) && birth_hint(end)) {
      ensure(begin > words_back ? begin - words_back : 0, end + 96);
      for (u32 i = hit_oldest_; i < hit_count_; ++i) {
        const Hit& h = hit(i);
        if (h.begin < end) continue;
        if (h.begin - end > 3) break;
        if (h.topic != topic_of(Element::date_of_birth) || at(h.end) == ':') break;
        label.kind = Label::positive;
        label.begin = h.begin;
        label.end = h.end;
        emit(begin, end, Element::date_of_birth, 90 - doubt, 0, "date with a birth word after it", label);
        return;
      }
    }
    // "Jane Doe (1/2/1980)": nothing but a birth date stands so after a name, but for a visit.
    if (back(begin, 1) == '(' && at(end) == ')' && back(begin, 2) == ' ' && letter(back(begin, 3))) {
      u32 i = begin - 2;
      unsigned letters = 0;
      while (i > 0 && letters < 20 && letter(b_[i - 1])) {
        --i;
        ++letters;
      }
      if (letters >= 2 && (cls(b_[i]) & is_upper_class) != 0 && (cls(b_[i + 1]) & is_lower_class) != 0)
        emit(begin, end, Element::date_of_birth, 50 - doubt, 0, "date in brackets after a name", label);
    }
  }

  // False: none of the 64 bytes from `p` on begins a word that speaks of birth. A test of three letters at once, as
  // most dates are no birth dates and looking up the words before each would be the most expensive part of all.
  bool birth_hint(u32 p) const {
    if (n_ - p >= 66) return birth64(b_ + p);
    char padded[66] = {};
    __builtin_memcpy(padded, b_ + p, n_ - p);
    return birth64(padded);
  }

  bool birth_word_above(u32 begin, Label& label) {
    const char before = back(begin, 1);
    if (before == ',' || before == '|' || before == '"') return false;
    u32 line = 0, above = 0;
    if (!line_begin(begin, 200, line) || line == 0) return false;
    const u32 column = begin - line;
    if (!line_begin(line - 1, 200, above)) return false;
    if (!word_over(column, above, line) || !birth_hint(above + (column > 40 ? column - 40 : 0))) return false;
    ensure(above > 64 ? above - 64 : 0, line);
    unsigned looked = 0;
    for (u32 i = hit_count_; i > hit_oldest_ && looked < 24; --i) {
      const Hit& h = hit(i - 1);
      if (h.end > line) continue;
      if (h.begin < above) break;
      ++looked;
      if (h.topic != topic_of(Element::date_of_birth) || column + 3 < h.begin - above || column > h.end - above + 3)
        continue;
      label.kind = Label::positive;
      label.begin = h.begin;
      label.end = h.end;
      label.weight = h.weight;
      return true;
    }
    return false;
  }

  // The number of the month that the letters from `p` on name (three or more, English or Spanish), and where they end.
  unsigned month_at(u32 p, u32& end) const {
    char w[12];
    unsigned n = 0;
    while (n < 11 && letter(at(p + n))) {
      w[n] = lower(b_[p + n]);
      ++n;
    }
    if (n < 3 || n > 10) return 0;
    end = p + n;
    static constexpr const char* names[24] = {"january", "february", "march",      "april",   "may",       "june",
                                              "july",    "august",   "september",  "october", "november",  "december",
                                              "enero",   "febrero",  "marzo",      "abril",   "mayo",      "junio",
                                              "julio",   "agosto",   "septiembre", "octubre", "noviembre", "diciembre"};
    for (unsigned m = 0; m < 24; ++m) {
      if (names[m][0] != w[0] || names[m][1] != w[1] || names[m][2] != w[2]) continue;
      unsigned k = 3;
      while (k < n && names[m][k] == w[k]) ++k;
      if (k == n) return m % 12 + 1;
    }
    return n == 4 && w[0] == 's' && w[1] == 'e' && w[2] == 'p' && w[3] == 't' ? 9 : 0;
  }
  static bool month_letter(char c) {
    switch (c | 0x20) {
      case 'j':
      case 'f':
      case 'm':
      case 'a':
      case 's':
      case 'o':
      case 'n':
      case 'd':
      case 'e': return true;
      default: return false;
    }
  }
  u32 skip_signs(u32 p, unsigned most) const {
    while (most-- > 0 &&
           (at(p) == ' ' || at(p) == ',' || at(p) == '.' || at(p) == '-' || at(p) == '/' || at(p) == '\n'))
      ++p;
    return p;
  }
  // "de " or "del "
  u32 skip_of(u32 p) const {
    if (lower(at(p)) == 'd' && lower(at(p + 1)) == 'e') {
      if (at(p + 2) == ' ') return p + 3;
      if (lower(at(p + 2)) == 'l' && at(p + 3) == ' ') return p + 4;
    }
    return p;
  }
  // A year at `p`: four digits, or two where two are usual.
  unsigned year_at(u32 p, u32& end, bool& two_digits) const {
    unsigned n = 0;
    while (n < 5 && digit(at(p + n))) ++n;
    if (n == 4) {
      end = p + 4;
      const unsigned year = number_of(b_ + p, 4);
      return alnum(at(end)) ? 0 : year;
    }
    if (n == 2 && back(p, 1) == '-') {
      end = p + 2;
      two_digits = true;
      const unsigned year = number_of(b_ + p, 2);
      return alnum(at(end)) ? 0 : year <= 26 ? 2000 + year : 1900 + year;
    }
    return 0;
  }

  // The day is the run of digits at `p`: "April 3, 1980", "3 April 1980", "3rd of April 1980", "3 de abril de 1980".
  bool month_word_date(u32 p, unsigned length) {
    const unsigned day = number_of(b_ + p, length);
    if (day < 1 || day > 31) return false;
    u32 q = p + length, end = 0, month_end = 0;
    switch (at(q)) {
      case ' ':
      case ',':
      case '.':
      case '-':
      case '/':
      case '\n': break;
      default:
        if (!letter(at(q))) return false;
    }
    if (letter(at(q))) q += 2;  // an ordinal: the caller has seen it
    bool two_digits = false;
    const u32 signs = skip_signs(q, 2);
    if (signs != q && (month_letter(at(signs)) && letter(at(signs)))) {
      u32 m = skip_of(signs);
      if (lower(at(m)) == 'o' && lower(at(m + 1)) == 'f' && at(m + 2) == ' ') m += 3;
      if (const unsigned month = month_at(m, month_end)) {
        u32 y = skip_of(skip_signs(month_end, 2));
        if (const unsigned year = year_at(y, end, two_digits); year != 0 && date_valid(year, month, day)) {
          birth_date(p, end, two_digits);
          done_ = end;
          return true;
        }
      }
    }
    const char before = back(p, 1);
    if (before != ' ' && before != '-' && before != '.' && before != '/') return false;
    u32 m = p - 1;
    if (m > 0 && (b_[m - 1] == '.' || b_[m - 1] == ' ')) --m;
    if (m == 0 || !letter(b_[m - 1])) return false;
    u32 begin = m;
    while (begin > 0 && m - begin < 11 && letter(b_[begin - 1])) --begin;
    if (!month_letter(b_[begin])) return false;
    const unsigned month = month_at(begin, month_end);
    if (month == 0 || month_end != m) return false;
    const u32 y = skip_signs(q, 2);
    if (y == q) return false;
    const unsigned year = year_at(y, end, two_digits);
    if (year == 0 || !date_valid(year, month, day)) return false;
    birth_date(begin, end, two_digits);
    done_ = end;
    return true;
  }

  // --- single runs and labelled groups -----------------------------------------------------------------------------
  // "... 6604 exp 08/26"
  bool expires_behind(u32 end) const {
    u32 p = end;
    while (p < n_ && p < end + 3 && (b_[p] == ' ' || b_[p] == ',' || b_[p] == '(')) ++p;
    return p + 3 < n_ && lower(b_[p]) == 'e' && lower(b_[p + 1]) == 'x' && lower(b_[p + 2]) == 'p';
  }

  // Thirteen or more digits together that a check digit makes something without a label.
  bool checked_run(u32 p, unsigned length) {
    const u32 end = p + length;
    // The check digit first: it turns away nine of ten numbers, the issuers of cards few.
    if (luhn_holds(b_ + p, length) && card_scheme(b_ + p, length) != nullptr) {
      strong(stretch(p, end), Element::payment_card,
             length == 16   ? 66
             : length == 15 ? 55
                            : 32,
             "card number, issuer range and check digit hold",
             element_bit(Element::payment_card) | element_bit(Element::bank_account) |
                 element_bit(Element::medical_record_number) | element_bit(Element::health_insurance),
             flag_checksum | (card_is_sample({b_ + p, length}) ? std::uint32_t{flag_sample} : 0u));
      done_ = end;
      return true;
    }
    if (length != 18) return false;
    const Value v = value_of(p, end);
    if (!valid(numbers::cn_resident, v)) return false;
    strong(v, Element::national_id, 88, "resident identity number of China, check digit holds",
           element_bit(Element::national_id), flag_checksum);
    done_ = end;
    return true;
  }

  void single(u32 p, unsigned length) {
    const u32 end = p + length;
    if (length <= 2) {
      if (!glued_left(p)) month_word_date(p, length);
      return;
    }
    if (glued_left(p) || glued_right(end)) {
      if (misread_single(p, end)) return;
      // 55555555-K: the check letter of a Spanish or Chilean number.
      if (length >= 7 && length <= 8 && at(end) == '-' && letter(at(end + 1)) && !alnum(at(end + 2)) &&
          !glued_left(p) && weak(stretch(p, end + 2), element_bit(Element::national_id))) {
        done_ = end + 2;
        return;
      }
      // "HC-2019-00123", "12/3456": only whole and labelled.
      if (length >= 4 && back(p, 1) == '-') labelled_token(p, end);
      return;
    }
    if (length >= 13 && checked_run(p, length)) return;
    if (length == 6 && insurance_in_groups(p, end)) return;
    if (length < 6 && !label_touches(p)) {
      misread_single(p, end);
      return;
    }
    // "U88826159 01" and the like are tokens; digits with a suffix after a space are not taken together.
    if (weak_at(p, end)) {
      done_ = end;
      return;
    }
    if (length == 9 && aba_holds(b_ + p))
      other(OtherNumber::routing);
    else if (length == 10 && npi_holds(b_ + p))
      other(OtherNumber::npi);
    misread_single(p, end);
  }

  // Groups that mean nothing by themselves, after a label: whole where they are joined by dashes or look regular, else
  // the first alone.
  // "fax", "mobile", "(cell)" right behind a number, as in a signature; the extension may stand between.
  bool phone_word_after(u32 end, bool& fax) const {
    u32 i = end;
    if (lower(at(i)) == 'x' && digit(at(i + 1)))
      for (++i; digit(at(i)) && i - end < 8;) ++i;
    if (at(i) != ' ') return false;
    ++i;
    if (at(i) == '(') ++i;
    static constexpr char words[][8] = {"fax", "office", "mobile", "mobil", "cell", "phone", "tel"};
    for (unsigned w = 0; w < 7; ++w) {
      u32 k = 0;
      while (words[w][k] != '\0' && lower(at(i + k)) == words[w][k]) ++k;
      if (words[w][k] != '\0' || alnum(at(i + k)) || at(i + k) == ':' || (at(i + k) == ' ' && digit(at(i + k + 1))))
        continue;
      fax = w == 0;
      return true;
    }
    return false;
  }

  // A telephone number in the groups of another country, or without its area code: a word beside it must say so.
  bool grouped_telephone(u32 p, const Groups& g) {
    if (g.n < 2 || b_[p] == '$' || glued_left(p)) return false;
    unsigned count = 1, digits = g.len[0];
    while (count < g.n && (g.len[count] >= 2 || (g.digits == 10 && count > 1)) && g.len[count] <= 8 &&
           digits + g.len[count] <= 13 && g.sep[count - 1] != '/') {
      digits += g.len[count];
      ++count;
    }
    if (count < 2 || digits < 7 || g.len[0] > 6) return false;
    const u32 end = group_end(g, count);
    bool fax = false;
    const bool named = phone_word_after(end, fax);
    if (!named && (count < g.n || (glued_right(end) && !(lower(at(end)) == 'x' && digit(at(end + 1)))))) return false;
    const bool bracket = g.sep[0] == ')' && back(p, 1) == '(';
    if ((g.sep[0] == ')') != bracket) return false;
    const Value v = stretch(bracket ? p - 1 : p, end);
    // "01.84.17.61.18": five pairs that begin with a nought are the form of one country.
    const bool pairs = count == 5 && digits == 10 && b_[p] == '0' && b_[p + 1] != '0' && g.len[0] == 2 &&
                       g.len[1] == 2 && g.len[2] == 2 && g.len[3] == 2 && g.sep[0] == g.sep[1] &&
                       g.sep[1] == g.sep[2] && g.sep[2] == g.sep[3];
    const u64 allowed = element_bit(Element::phone) | bit(topic_fax);
    if (named || pairs) {
      strong(v, Element::phone, named ? 75 : 62,
             named ? "number with a word of telephones behind it" : "telephone number in five pairs", allowed,
             fax ? std::uint32_t{flag_business} : 0u);
    } else if (!weak(v, allowed)) {
      return false;
    }
    done_ = end;
    return true;
  }

  void labelled_groups(u32 p, const Groups& g) {
    if (grouped_telephone(p, g)) return;
    unsigned joined = 1;
    while (joined < g.n && g.sep[joined - 1] == '-') ++joined;
    if (back(p, 1) == '-') {
      labelled_token(p, group_end(g, joined));
      return;
    }
    if (glued_left(p)) return;
    if (joined == 1 && g.sep[0] == ' ') {
      // 1234 5678 9012, 440 667 396
      unsigned regular = 1;
      while (regular < g.n && g.sep[regular - 1] == ' ' &&
             (g.len[regular] == g.len[0] || (regular + 1 == g.n && g.len[regular] < g.len[0])))
        ++regular;
      if (regular >= 3 && g.len[0] >= 3 && !glued_right(group_end(g, regular)) && weak_at(p, group_end(g, regular))) {
        done_ = group_end(g, regular);
        return;
      }
      if (g.len[0] >= 3 && (g.len[0] >= 6 || label_touches(p)) && weak_at(p, p + g.len[0])) done_ = p + g.len[0];
      return;
    }
    if (g.sep[0] == '.') {
      // 296.32: a diagnosis of the old code
      if (g.n == 2 && g.len[0] == 3 && g.len[1] <= 2 && !glued_right(g.end) && label_touches(p) &&
          weak(stretch(p, g.end), element_bit(Element::diagnosis)))
        done_ = g.end;
      return;
    }
    const u32 end = group_end(g, joined);
    if (joined < 2 || (joined == g.n && glued_right(end) && !letter(at(end + 1)))) return;
    if (g.digits < 5) return;
    labelled_token(p, end);
  }

  // Letters and digits joined by dashes around [p, end), as one value behind its label.
  void labelled_token(u32 p, u32 end) {
    u32 begin = p;
    while (begin > 0 && p - begin < 16) {
      const char c = b_[begin - 1];
      if (!alnum(c) && !(c == '-' && begin > 1 && alnum(b_[begin - 2]))) break;
      --begin;
    }
    if (p - begin >= 16) return;
    while (end < n_ && end - p < 24 && (alnum(b_[end]) || (b_[end] == '-' && alnum(at(end + 1))))) ++end;
    if (end - p >= 24) {
      return;
    }
    // The letters before the first dash may be the label itself: MRN-0012345.
    ensure(begin > words_back ? begin - words_back : 0, p);
    for (u32 i = hit_count_; i > hit_oldest_; --i) {
      const Hit& h = hit(i - 1);
      if (h.end > p) continue;
      if (h.begin < begin) break;
      begin = h.end < p && b_[h.end] == '-' ? h.end + 1 : begin;
      break;
    }
    const Value v = value_of(begin, end);
    if (v.digits >= 3 && v.length >= 4 && weak(v))
      done_ = end;
    else if (end > done_ && v.digits >= 3 && begin < p)
      done_ = end;
  }

  // XXX-XX-1234, ***-**-1234, xxxxxxxxxxxx1234: four digits at `p`, the rest masked.
  bool masked_at(u32 p) {
    u32 i = p;
    unsigned masks = 0, signs = 0;
    while (i > 0 && p - i < 40) {
      const char c = b_[i - 1];
      if (c == '*' || c == 'X' || c == 'x' || c == '#') {
        ++masks;
        --i;
      } else if (c == '\xA2' && i >= 3 && b_[i - 2] == '\x80' && b_[i - 3] == '\xE2') {
        ++masks;
        i -= 3;
      } else if ((c == '-' || c == ' ') && signs < 4 && i >= 2 &&
                 (b_[i - 2] == '*' || b_[i - 2] == 'X' || b_[i - 2] == 'x' || b_[i - 2] == '#' ||
                  b_[i - 2] == '\xA2')) {
        ++signs;
        --i;
      } else {
        break;
      }
    }
    if (masks < 3 || letter(back(i, 1))) return false;
    const u32 end = p + 4;
    if (glued_right(end)) return false;
    Label label;
    Value v;
    v.begin = i;
    v.end = end;
    const Element guess = masks == 5 ? Element::ssn : masks >= 11 ? Element::payment_card : Element::bank_account;
    emit(i, end, masked_element(v, guess), 70, flag_masked, "all but the last digits masked", label);
    done_ = end;
    return true;
  }
  // Whose last digits: the nearest label of an SSN, card or account.
  Element masked_element(const Value& v, Element guess) {
    ensure(v.begin > words_back ? v.begin - words_back : 0, v.begin);
    unsigned looked = 0;
    for (u32 i = hit_count_; i > hit_oldest_ && looked < 6; --i) {
      const Hit& h = hit(i - 1);
      if (h.end > v.begin) continue;
      if (v.begin - h.end > 48) break;
      ++looked;
      for (Element e : {Element::ssn, Element::payment_card, Element::bank_account, Element::itin})
        if (h.topic == topic_of(e)) return e;
    }
    return guess;
  }

  // --- letters that a scan takes for digits ------------------------------------------------------------------------
  static char misread(char c) {
    switch (c) {
      case 'O':
      case 'o': return '0';
      case 'l':
      case 'I':
      case '|': return '1';
      case 'S': return '5';
      case 'B': return '8';
      case 'Z': return '2';
      default: return c;
    }
  }
  static bool digit_like(char c) { return (cls(c) & (is_digit_class | is_confusable_class)) != 0; }

  bool misread_at(u32 p, const Groups& g) {
    const char c = at(g.end);
    const bool near = (cls(c) & is_confusable_class) != 0 || ((c == '-' || c == '/' || c == '.' || c == ')') &&
                                                              (cls(at(g.end + 1)) & is_confusable_class) != 0);
    return near && misread_from(p);
  }
  bool misread_single(u32 p, u32 end) {
    const char c = at(end);
    const bool near = ((c == '-' || c == '/' || c == ')') && (cls(at(end + 1)) & is_confusable_class) != 0) ||
                      (back(p, 1) == '-' && (cls(back(p, 2)) & is_confusable_class) != 0);
    return near && misread_from(p);
  }

  // SSN, ITIN, telephone number or birth date around `p` with one to three letters for digits.
  bool misread_from(u32 p) {
    u32 i = p;
    while (i > 0 && p - i < 8 &&
           (digit_like(b_[i - 1]) || ((b_[i - 1] == '-' || b_[i - 1] == '/') && i > 1 && digit_like(b_[i - 2]))))
      --i;
    const u32 begin = i;
    if (alnum(back(begin, 1)) || p - begin >= 8) return false;
    char text[12];
    unsigned n = 0, groups = 0, real = 0, lengths[4] = {0, 0, 0, 0};
    char sep = '\0';
    for (; i < n_ && n < 12; ++i) {
      const char c = b_[i];
      if (digit_like(c)) {
        text[n++] = misread(c);
        real += digit(c) ? 1 : 0;
        ++lengths[groups];
      } else if (c == ')' && groups == 0 && (digit_like(at(i + 1)) || (at(i + 1) == ' ' && digit_like(at(i + 2))))) {
        sep = ')';
        groups = 1;
        if (at(i + 1) == ' ') ++i;
      } else if ((c == '-' || c == '/' || c == '.') && digit_like(at(i + 1)) && groups < 3) {
        if (sep != '\0' && sep != ')' && c != sep) break;
        sep = sep == ')' ? ')' : c;
        ++groups;
      } else {
        break;
      }
    }
    const u32 end = i;
    if (groups != 2 || alnum(at(end)) || real < 6 || real == n || n - real > 3) return false;
    Value v;
    v.begin = begin;
    v.end = end;
    v.length = v.digits = n;
    v.separated = true;
    for (unsigned k = 0; k < n; ++k) v.text[k] = text[k];
    if (lengths[0] == 3 && lengths[1] == 2 && lengths[2] == 4 && sep == '-') {
      const unsigned area = number_of(text, 3), group = number_of(text + 3, 2);
      const bool itin = itin_parts_valid(area, group);
      if (!itin && !ssn_parts_valid(area, group, number_of(text + 5, 4))) return false;
      misread_strong(
          v, itin ? Element::itin : Element::ssn, 45,
          itin ? "ITIN with letters that a scan takes for digits" : "SSN with letters that a scan takes for digits",
          element_bit(Element::ssn) | element_bit(Element::itin));
    } else if (lengths[0] == 3 && lengths[1] == 3 && lengths[2] == 4 && nanp_valid(text)) {
      if (sep == ')' && back(begin, 1) == '(') --v.begin;
      misread_strong(v, Element::phone, 45, "telephone number with letters that a scan takes for digits",
                     element_bit(Element::phone) | bit(topic_fax));
    } else if (lengths[0] <= 2 && lengths[1] <= 2 && lengths[2] == 4 && sep != ')') {
      if (!date_valid(number_of(text + lengths[0] + lengths[1], 4), number_of(text, lengths[0]),
                      number_of(text + lengths[0], lengths[1])))
        return false;
      birth_date(begin, end, false);
      if (has_pending_ && pending_.begin == begin && pending_.end == end) {
        pending_.confidence =
            static_cast<u8>(pending_.confidence > 25 ? pending_.confidence - 15 : pending_.confidence);
        pending_.rule = "birth date with letters that a scan takes for digits";
      }
    } else {
      return false;
    }
    done_ = end;
    return true;
  }
  void misread_strong(const Value& v, Element element, unsigned base, const char* rule, u64 allowed) {
    const Label label = find_label(v, true, allowed | negative_topics);
    if (label.kind == Label::negative) return;
    emit(v.begin, v.end, element, label.kind == Label::positive ? 80 : base, 0, rule, label);
  }

  // --- words with digits -------------------------------------------------------------------------------------------
  // The run of digits at `p` touches letters. The whole word is looked at once, at its first digit.
  void token_at(u32 p, unsigned length) {
    u32 begin = p;
    if (p >= 64) {
      begin -= before_end(~alnum64(b_ + p - 64), 24);
    } else {
      while (begin > 0 && p - begin < 24 && alnum(b_[begin - 1])) --begin;
    }
    const u32 end = alnum_end(p);
    const unsigned size = end - begin;
    done_ = end;
    if (size <= 2) {
      const char c = at(end);
      if ((c == '/' || c == '-') && (digit_like(at(end + 1)))) misread_from(p);
      return;
    }
    if (size > 44 || p - begin >= 24) return;
    // The word of an e-mail address or a path is none of ours.
    if (at(end) == '@') return;
    if (begin == p && length <= 2 && size == length + 2 && ordinal(p + length)) {
      done_ = p + length;
      month_word_date(p, length);
      if (done_ < end) done_ = end;
      return;
    }
    const Value v = value_of(begin, end);
    if (v.length != size) return;
    if ((v.letters == 1 || v.letters == 2) && begin + 1 == p && code_at(begin, end, v)) return;
    if (size < 4) {
      if ((at(end) == '-' || at(end) == '/' || at(end) == ')') && confusable_letters(v)) misread_from(p);
      return;
    }
    const bool glued = glued_left(begin);
    const char before = back(begin, 1);
    if (p - begin == 2 && size >= 4 && iban_at(begin, v)) return;
    if (at(end) == '<' || size == 44) {
      if (zone_at(p)) return;
    }
    if (b_[begin] == 'X' || b_[begin] == 'x') {
      const u32 last = end - 4;
      if (v.digits == 4 && size >= 7 && digit(b_[last]) && p == last && masked_at(last)) return;
    }
    if (size == 7 && length == 6 && begin == p && insurance_in_groups(p, p + 6)) return;
    switch (size) {
      case 4:
        if (digit(b_[begin]) && at(end) == '-' && at(end + 4) == '-' && dashed_medicare(begin)) return;
        if (b_[begin] == 'A' && v.digits == 3 && dashed_alien(begin)) return;
        break;
      case 8:
        if (v.letters == 3 && v.digits == 5 && !glued && !glued_right(end) && p - begin == 2 && length == 5 &&
            uppercase(begin, end)) {
          strong(v, Element::health_insurance, 62, "form of a New York Medicaid number",
                 element_bit(Element::health_insurance) | bit(topic_medicaid) |
                     element_bit(Element::medical_record_number) | element_bit(Element::drivers_license),
                 0);
          return;
        }
        break;
      case 9:
        if (!glued && v.letters == 3 && p - begin == 2 && length == 6 && uppercase(begin, end) &&
            valid(numbers::uk_nino, v)) {
          strong(v, Element::national_id, 58, "form of a UK national insurance number",
                 element_bit(Element::national_id), 0);
          return;
        }
        if (!glued && v.letters == 1 && p == begin + 8 + 1) break;
        if (v.letters == 1 && begin == p && length == 8 && !glued && valid(numbers::es_dni, v) &&
            weak(v, element_bit(Element::national_id)))
          return;
        if (v.letters == 2 && p - begin == 2 && length == 7 && uppercase(begin, end) && valid(numbers::dea, v)) {
          other(OtherNumber::dea);
          return;
        }
        break;
      case 11:
        if (begin == p && !glued && !glued_right(end) && v.letters >= 4 && valid(numbers::mbi, v)) {
          strong(v, Element::health_insurance, 80, "form of a Medicare number",
                 element_bit(Element::health_insurance) | bit(topic_medicare), 0);
          return;
        }
        break;
      case 12:
        // "still on her retiree plan (XQV862911101)": three letters of a plan and nine digits.
        if (p - begin == 3 && length == 9 && !glued && !glued_right(end) && before != '/' && before != '=' &&
            before != '&' && before != '%' && uppercase(begin, end) && !letters_of_papers(begin)) {
          strong(v, Element::health_insurance, 54, "letters of a plan and nine digits", all_topics, 0);
          return;
        }
        break;
      case 13:
        if (p - begin == 4 && length == 6 && !glued && uppercase(begin, end) && valid(numbers::mx_rfc, v)) {
          strong(v, Element::national_id, 62, "form of a Mexican RFC", element_bit(Element::national_id), 0);
          return;
        }
        break;
      case 16:
        if (p - begin <= 5 && !glued && valid(numbers::uk_driver, v)) {
          strong(v, Element::drivers_license, 62, "driver number of Great Britain, form and birth date",
                 element_bit(Element::drivers_license), 0);
          return;
        }
        if (p - begin == 6 && length == 2 && valid(numbers::it_codice_fiscale, v)) {
          strong(v, Element::national_id, 92, "codice fiscale, check letter holds", element_bit(Element::national_id),
                 flag_checksum);
          return;
        }
        break;
      case 18:
        if (p - begin <= 5 && !glued && valid(numbers::uk_driver, v)) {
          strong(v, Element::drivers_license, 66, "driver number of Great Britain, form and birth date",
                 element_bit(Element::drivers_license), 0);
          return;
        }
        if ((p - begin == 4 && length == 6 && valid(numbers::mx_curp, v)) ||
            (begin == p && length == 17 && valid(numbers::cn_resident, v))) {
          strong(v, Element::national_id, 93,
                 length == 6 ? "CURP, check digit holds" : "resident identity number of China, check digit holds",
                 element_bit(Element::national_id), flag_checksum);
          return;
        }
        break;
      case 17:
        if (valid(numbers::vin, v) && v.letters >= 2) {
          other(OtherNumber::vin);
          return;
        }
        break;
      default: break;
    }
    if ((v.letters <= 3 && confusable_letters(v)) && misread_from(p)) return;
    // Anything else is a number only behind a label, and it looks like one: capitals, or mostly digits.
    if (v.digits < 3 || v.letters > 8 || size > 22) return;
    if (!(uppercase(begin, end) || (v.letters <= 2 && v.digits >= 4) || (v.letters == 3 && v.digits >= 6))) return;
    if (before == '/' || before == '=' || before == '&' || before == '%') return;
    if (at(end) == '-' || before == '-') {
      labelled_token(begin, end);
      if (done_ < end) done_ = end;
      return;
    }
    if (glued || glued_right(end)) return;
    // "U88826159 01": the person's number in the family after the member number.
    if (at(end) == ' ' && digit(at(end + 1)) && digit(at(end + 2)) && !alnum(at(end + 3)) && v.digits >= 6 &&
        weak(stretch(begin, end + 3), element_bit(Element::health_insurance))) {
      done_ = end + 3;
      return;
    }
    weak(v);
  }

  bool ordinal(u32 p) const {
    const char a = lower(at(p)), b = lower(at(p + 1));
    return (a == 's' && b == 't') || (a == 'n' && b == 'd') || (a == 'r' && b == 'd') || (a == 't' && b == 'h');
  }
  bool uppercase(u32 begin, u32 end) const {
    for (u32 i = begin; i < end; ++i)
      if ((cls(b_[i]) & is_lower_class) != 0) return false;
    return true;
  }
  static bool confusable_letters(const Value& v) {
    // Letters are in upper case here; l has become L.
    for (unsigned i = 0; i < v.length; ++i) {
      const char c = v.text[i];
      if (letter(c) && c != 'O' && c != 'L' && c != 'I' && c != 'S' && c != 'B' && c != 'Z') return false;
    }
    return true;
  }

  // F32.1, S72.001A, F20, H0004: a letter and digits at the beginning of the word [begin, end).
  bool code_at(u32 begin, u32 end, const Value& v) {
    if ((cls(b_[begin]) & is_upper_class) == 0 || glued_left(begin)) return false;
    if (v.length == 3 && at(end) == '.' && alnum(at(end + 1)) && digit(b_[begin + 1])) {
      const u32 more = alnum_end(end + 1);
      if (more - end - 1 > 4) return false;
      const Value code = value_of(begin, more);
      if (glued_right(more) || !uppercase(end, more) || !valid(numbers::icd10cm, code)) return false;
      strong(code, Element::diagnosis, 70, "form of an ICD-10-CM code", element_bit(Element::diagnosis), flag_code);
      done_ = more;
      return true;
    }
    if (v.length > 7 || v.letters != 1 || v.length < 3 || glued_right(end)) return false;
    if (v.length <= 5 && label_touches(begin) &&
        weak(v, element_bit(Element::diagnosis) | element_bit(Element::treatment) | negative_topics))
      return true;
    return false;
  }

  bool iban_at(u32 begin, const Value& first) {
    if ((cls(b_[begin]) & is_upper_class) == 0 || (cls(b_[begin + 1]) & is_upper_class) == 0 || !digit(first.text[3]))
      return false;
    const unsigned length = iban_length(first.text[0], first.text[1]);
    if (length == 0 || alnum(back(begin, 1))) return false;
    Value v;
    v.begin = begin;
    u32 i = begin;
    while (i < n_ && v.length < length) {
      const char c = b_[i];
      if ((cls(c) & is_lower_class) != 0) return false;
      if (alnum(c)) {
        (digit(c) ? v.digits : v.letters) += 1;
        v.text[v.length++] = upper(c);
      } else if ((c == ' ' || c == '-') && v.length % 4 == 0) {
        v.separated = true;
      } else {
        return false;
      }
      ++i;
    }
    if (v.length != length || alnum(at(i)) || !mod97_holds(view(v))) return false;
    v.end = i;
    strong(v, Element::bank_account, 95, "IBAN, check digits hold", element_bit(Element::bank_account), flag_checksum);
    done_ = i;
    return true;
  }

  bool dashed_medicare(u32 begin) {
    const u32 end = begin + 13;
    if (end > n_ || alnum(at(end)) || glued_left(begin)) return false;
    const Value v = value_of(begin, end);
    if (v.length != 11 || !valid(numbers::mbi, v)) return false;
    strong(v, Element::health_insurance, 88, "form of a Medicare number with dashes",
           element_bit(Element::health_insurance) | bit(topic_medicare), 0);
    done_ = end;
    return true;
  }

  // A879-116-457
  bool dashed_alien(u32 begin) {
    const char s = at(begin + 4);
    const u32 end = begin + 12;
    if ((s != '-' && s != ' ') || at(begin + 8) != s || end > n_ || glued_right(end) || glued_left(begin)) return false;
    const Value v = value_of(begin, end);
    if (v.digits != 9 || v.length != 10) return false;
    strong(v, Element::alien_number, s == '-' ? 78 : 50, "A and nine digits in threes",
           element_bit(Element::alien_number), 0);
    done_ = end;
    return true;
  }

  // The second line of a passport's machine-readable zone.
  bool zone_at(u32 p) {
    const auto zone = [](char c) { return (cls(c) & (is_upper_class | is_digit_class)) != 0 || c == '<'; };
    u32 begin = p;
    while (begin > 0 && p - begin < 44 && zone(b_[begin - 1])) --begin;
    u32 end = p;
    while (end < n_ && end - begin < 45 && zone(b_[end])) ++end;
    if (end - begin != 44 || numbers::mrz.validate({b_ + begin, 44}) != Fault::none) return false;
    u32 last = begin + 9;
    while (last > begin + 1 && b_[last - 1] == '<') --last;
    emit(begin, last, Element::passport, 98, flag_checksum, "machine-readable zone, check digits hold", Label{});
    done_ = end;
    return true;
  }

  // --- what does not begin with a digit ----------------------------------------------------------------------------
  void other_at(u32 p) {
    switch (b_[p]) {
      case '@': email_at(p); break;
      case '/': pair_at(p); break;
      default: password_at(p); break;
    }
  }

  void email_at(u32 p) {
    // The host first: in bytes that are no text most have no dot.
    u32 last_dot = 0, tail = 0;
    const u32 end = host_end(p + 1, last_dot, tail);
    if (last_dot == 0) return;
    if (tail - last_dot - 1 < 2 || tail - last_dot - 1 > 24) return;
    const unsigned local = local_length(p);
    if (local == 0 || local > 64) return;
    u32 begin = p - local;
    while (begin < p && (b_[begin] == '.' || b_[begin] == '\'' || b_[begin] == '-' || b_[begin] == '=')) ++begin;
    if (begin == p || b_[p - 1] == '.') return;
    // "LOGIN ok email=a@example.com": a key of a log.
    u32 key = begin;
    while (key < p && (letter(b_[key]) || b_[key] == '_')) ++key;
    if (key > begin + 1 && key + 1 < p && b_[key] == '=') begin = key + 1;
    // "a@example.com123-45-6789": columns that were run together.
    if (tail < end && alnum(b_[tail]) && !(digit(b_[tail]) && common_domain(last_dot + 1, tail))) return;
    done_ = tail > done_ ? tail : done_;
    if (message_id_before(begin)) return;
    emit(begin, tail, Element::email, 97, role_mailbox(begin, p) ? std::uint32_t{flag_business} : 0u, "e-mail address",
         Label{});
  }

  // How many characters of a mailbox stand before the '@' at `p`; what is more than 64 is 65.
  unsigned local_length(u32 p) const {
    unsigned length = 0;
    if (p >= 64) {
      length = before_end(~local64(b_ + p - 64), 64);
      if (length < 64) return length;
    }
    while (length < 65 && length < p && (cls(b_[p - length - 1]) & is_local_class) != 0) ++length;
    return length;
  }

  // Where the host that begins at `p` ends: no two dots on end, and no full stop that ends the sentence. `last_dot` (0:
  // none) is the last dot in it, and the letters behind that end at `tail`.
  u32 host_end(u32 p, u32& last_dot, u32& tail) const {
    if (p < n_ && n_ - p >= 64) {
      const Host m = host64(b_ + p);
      const unsigned run = run_length(m.host & ~(m.dot & (m.dot << 1 | 1)));
      if (run < 64) {
        u64 dots = m.dot & below(run);
        unsigned length = run;
        if (run != 0 && dots >> (run - 1) != 0) {
          length = run - 1;
          dots &= below(length);
        }
        if (dots == 0) return p + length;
        const unsigned behind_dot = 64 - static_cast<unsigned>(__builtin_clzll(dots));
        last_dot = p + behind_dot - 1;
        tail = p + behind_dot + run_length(m.letter >> behind_dot & below(length - behind_dot));
        return p + length;
      }
    }
    u32 end = p, label = p;
    while (end < n_ && end - p < 253 && (cls(b_[end]) & is_host_class) != 0) {
      if (b_[end] == '.') {
        if (end == label) break;
        last_dot = end;
        label = end + 1;
      }
      ++end;
    }
    if (last_dot != 0 && last_dot + 1 >= end) {
      end = last_dot;
      last_dot = 0;
      for (u32 i = end; i > p; --i)
        if (b_[i - 1] == '.') {
          last_dot = i - 1;
          break;
        }
    }
    tail = last_dot + 1;
    while (tail < end && letter(b_[tail])) ++tail;
    return end;
  }

  bool common_domain(u32 begin, u32 end) const {
    static constexpr char domains[][4] = {"com", "org", "net", "edu", "gov"};
    for (const auto& domain : domains)
      if (end - begin == 3 && lower(b_[begin]) == domain[0] && lower(b_[begin + 1]) == domain[1] &&
          lower(b_[begin + 2]) == domain[2])
        return true;
    return false;
  }

  // Message-ID: <...>, Content-ID: <...>, In-Reply-To: <...>, References: <...>
  bool message_id_before(u32 begin) const {
    if (back(begin, 1) != '<' || back(begin, 2) != ' ' || back(begin, 3) != ':') return false;
    const char c = lower(back(begin, 4)), d = lower(back(begin, 5)), e = lower(back(begin, 6));
    return (c == 'd' && d == 'i' && e == '-') || (c == 's' && d == 'e' && e == 'c') ||
           (c == 'o' && d == 't' && e == '-');
  }

  // Mailboxes of offices, not of persons.
  bool role_mailbox(u32 begin, u32 at_sign) const {
    const unsigned length = at_sign - begin;
    if (length < 2 || length > 10) return false;
    static constexpr const char* roles[] = {"info",    "noreply", "no-reply",  "donotreply", "support",    "admin",
                                            "billing", "contact", "help",      "helpdesk",   "hr",         "office",
                                            "sales",   "intake",  "referral",  "referrals",  "postmaster", "webmaster",
                                            "abuse",   "payroll", "frontdesk", "records",    "claims",     "accounts"};
    const char first = lower(b_[begin]), last = lower(b_[at_sign - 1]);
    for (const char* role : roles) {
      if (role[0] != first) continue;
      unsigned k = 1;
      while (k < length && role[k] != 0 && role[k] == lower(b_[begin + k])) ++k;
      if (k == length && role[k] == 0 && role[k - 1] == last) return true;
    }
    return false;
  }

  // A word that somebody chose as a password: letters with digits or signs, or a mix of cases.
  bool password_like(u32 begin, u32 end, unsigned kinds_wanted) const {
    const u32 size = end - begin;
    if (size < 4 || size > 40) return false;
    bool up = false, low = false, dig = false, sign = false;
    for (u32 i = begin; i < end; ++i) {
      const u8 c = cls(b_[i]);
      if ((c & is_upper_class) != 0)
        up = true;
      else if ((c & is_lower_class) != 0)
        low = true;
      else if ((c & is_digit_class) != 0)
        dig = true;
      else if (static_cast<signed char>(b_[i]) < 0)
        low = true;
      else
        sign = true;
    }
    return unsigned(up) + unsigned(low) + unsigned(dig) + unsigned(sign) >= kinds_wanted && (up || low) &&
           (dig || sign);
  }
  u32 word_end(u32 p, unsigned most) const {
    const u32 limit = n_ - p > most ? p + most : n_;
    while (p < limit && (cls(b_[p]) & is_password_class) != 0) ++p;
    return p;
  }
  // Signs that belong to the sentence, not to the password.
  u32 trim_end(u32 begin, u32 end) const {
    while (end > begin && (b_[end - 1] == ',' || b_[end - 1] == ';' || b_[end - 1] == '"' || b_[end - 1] == ')' ||
                           b_[end - 1] == '.' || b_[end - 1] == '\'' || b_[end - 1] == '>'))
      --end;
    return end;
  }

  // "password: x", "pw x", "contraseña es x". `p` is at the w of "sw" or "pw", or in the ñ.
  void password_at(u32 p) {
    u32 begin = p, end = p + 1;
    while (begin > 0 && p - begin < 12 && word_byte(b_[begin - 1])) --begin;
    while (end < n_ && end - p < 12 && word_byte(b_[end])) ++end;
    const unsigned id = end - begin <= 16 ? find_word(begin, end - begin) : 0;
    if (id == 0) return;
    const u32 node = child(0, id);
    if (node == 0 || ctx_.nodes[node].topic != topic_password) return;
    u32 q = end;
    bool sign = false;
    while (q < n_ && q - end < 6 &&
           (b_[q] == ' ' || b_[q] == ':' || b_[q] == '=' || b_[q] == '"' || b_[q] == '-' || b_[q] == '\t' ||
            b_[q] == '\'')) {
      sign = sign || b_[q] == ':' || b_[q] == '=';
      ++q;
    }
    if (q == end) return;
    if (lower(at(q)) == 'i' && lower(at(q + 1)) == 's' && (at(q + 2) == ' ' || at(q + 2) == ':'))
      q += 3;
    else if (lower(at(q)) == 'e' && lower(at(q + 1)) == 's' && (at(q + 2) == ' ' || at(q + 2) == ':'))
      q += 3;
    while (at(q) == ' ' && q - end < 12) ++q;
    u32 stop = word_end(q, 65);
    if (stop - q > 64) return;
    // {"password":"x","phone":"y"}
    if (const char quote = back(q, 1); quote == '"' || quote == '\'')
      for (u32 i = q + 1; i < stop; ++i)
        if (b_[i] == quote) stop = i;
    stop = trim_end(q, stop);
    // After a mere space an ordinary word is an ordinary word; after a colon it may be a poor password if nothing
    // follows.
    bool good = password_like(q, stop, 2);
    if (!good && sign && stop - q >= 4) {
      const char after = at(stop);
      good = after == '\n' || after == '\r' || after == '\0' || after == ',' || after == ';' || after == '\t';
      for (u32 i = q; i < stop; ++i) good = good && alnum(b_[i]);
    }
    u32 user = 0;
    const bool pair = user_before(begin, user);
    // "username root, password crickets": with the name right before it even an ordinary word is one.
    if (!good && (!pair || begin - user > 40 || stop - q < 4)) return;
    if (!good)
      for (u32 i = q; i < stop; ++i)
        if (!alnum(b_[i])) return;
    Label label;
    label.kind = Label::positive;
    label.begin = begin;
    label.end = end;
    emit(pair ? user : q, stop, Element::credentials,
         pair   ? 94
         : sign ? 88
                : 80,
         0, pair ? "user name and password" : "word after \"password\"", label);
    done_ = stop;
  }

  // The value of the nearest "user" label before a password label.
  bool user_before(u32 password, u32& begin) {
    ensure(password > 160 ? password - 160 : 0, password);
    unsigned looked = 0;
    for (u32 i = hit_count_; i > hit_oldest_ && looked < 6; --i) {
      const Hit& h = hit(i - 1);
      if (h.end > password) continue;
      ++looked;
      if (password - h.end > 100) break;
      if (h.topic == topic_password) break;
      if (h.topic != topic_user && h.topic != topic_of(Element::email)) continue;
      u32 q = h.end;
      while (q < password && q - h.end < 6 &&
             (b_[q] == ' ' || b_[q] == ':' || b_[q] == '=' || b_[q] == '"' || b_[q] == '\t'))
        ++q;
      if (q == h.end) continue;
      if (lower(at(q)) == 'i' && lower(at(q + 1)) == 's' && at(q + 2) == ' ') q += 3;
      const u32 stop = word_end(q, 64);
      if (stop - q < 3 || stop > password) continue;
      begin = q;
      return true;
    }
    return false;
  }

  // "jdoe / Summer!57": a user name and what only a password looks like.
  void pair_at(u32 p) {
    if (back(p, 1) != ' ' || at(p + 1) != ' ') return;
    const u32 q = p + 2;
    u32 stop = word_end(q, 41);
    if (stop - q > 40) return;
    stop = trim_end(q, stop);
    if (stop - q < 6 || !password_like(q, stop, 3)) return;
    if (b_[stop - 1] == ':') return;                  // "Witness / Notary:"
    if (b_[q] == '(' && digit(b_[stop - 1])) return;  // "State / (M0060) ZIP": the number of a box of a form
    u32 begin = p - 1;
    const u32 user_end = begin;
    while (begin > 0 && user_end - begin < 41 && ((cls(b_[begin - 1]) & is_local_class) != 0 || b_[begin - 1] == '@'))
      --begin;
    if (user_end - begin < 3 || user_end - begin > 40) return;
    bool letters = false, digits_only = true;
    for (u32 i = begin; i < user_end; ++i) {
      letters = letters || letter(b_[i]);
      digits_only = digits_only && !letter(b_[i]);
    }
    if (!letters || digits_only || !alnum(b_[user_end - 1])) return;
    Label label;
    ensure(begin > words_back ? begin - words_back : 0, begin);
    for (u32 i = hit_count_; i > hit_oldest_; --i) {
      const Hit& h = hit(i - 1);
      if (h.end > begin || (h.topic != topic_user && h.topic != topic_password)) continue;
      label.kind = Label::positive;
      label.begin = h.begin;
      label.end = h.end;
      break;
    }
    emit(begin, stop, Element::credentials, label.kind == Label::positive ? 90 : 68, 0,
         "user name and password around a slash", label);
    done_ = stop;
  }

  static constexpr u32 hit_ring = 256;
  // How far back words are read for a label: its reach, and the longest phrase that may end there.
  static constexpr u32 words_back = 112;
  const ContextView& ctx_;
  const char* const b_;
  const u32 n_;
  CandidateSink& sink_;
  u32 done_ = 0;     // triggers before this place are answered
  u32 flushed_ = 0;  // end of the last candidate given away
  Candidate pending_;
  bool has_pending_ = false;
  // The label of the last value that had one, and how many values in a row it has named.
  Hit considered_{}, chain_hit_{};
  u32 chain_end_ = 0;
  Element chain_element_ = Element::name;
  u8 chain_ = 0;
  u32 words_begin_ = 0, words_end_ = 0;
  bool in_word_ = false;
  u32 hit_count_ = 0, hit_oldest_ = 0;
  State states_[6];
  unsigned state_count_ = 0;
  Hit hits_[hit_ring];
};

}  // namespace

void scan(const ContextView& context, const char* bytes, std::uint32_t size, CandidateSink& sink) {
  Scan(context, bytes, size, sink).run();
}

}  // namespace SPILLMAP_ISA
}  // namespace spillmap::detect
