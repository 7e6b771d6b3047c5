// Which bytes of a block of 64 are what: digits, letters, the letters of words that matter. The same for every kind of
// processor; included by each scan_<isa>.cc inside its own namespace, after Vector, load, equal, between, folded and
// high_bits. No include guard: it is meant to be compiled once for each of them.

inline std::uint64_t digits64(const char* p) { return between(load(p), '0', 9); }
inline std::uint64_t alnum64(const char* p) {
  const Vector v = load(p);
  return between(v, '0', 9) | between(folded(v), 'a', 25);
}
inline std::uint64_t newlines64(const char* p) { return equal(load(p), '\n'); }
inline Letters letters64(const char* p) {
  const Vector v = load(p);
  const std::uint64_t up = between(v, 'A', 25), low = between(v, 'a', 25);
  const std::uint64_t letter = up | low | high_bits(v);
  return {letter, up & low << 1 & letter >> 1};
}
inline bool birth64(const char* p) {
  const Vector second = load(p + 1);
  return same_class(classes_of(load(p), birth_letters.first), classes_of(second, birth_letters.second),
                    classes_of(load(p + 2), birth_letters.third), second, birth_letters.no_letter);
}
inline std::uint64_t local64(const char* p) {
  const Vector v = load(p);
  return any_of(classes_of(v, address_classes), 0xFF) | high_bits(v);
}
inline Host host64(const char* p) {
  const Vector v = load(p);
  return {any_of(classes_of(v, address_classes), AddressClasses::host) | high_bits(v), equal(v, '.'),
          between(folded(v), 'a', 25)};
}
inline Block classify(const char* p) {
  const Vector v = load(p);
  const Classes k = classes_of(v, block_classes);
  Block b;
  b.digit = k.of<digit_class>();
  b.at_sign = k.of<at_class>();
  b.w = k.of<w_class>();
  b.s_or_p = k.of<s_or_p_class>();
  b.slash = k.of<slash_class>();
  b.space = k.of<space_class>();
  b.after_day = b.space | k.of<after_day_letter>() | k.of<after_day_sign>();
  b.b1 = equal(v, '\xB1');
  b.c3 = equal(v, '\xC3');
  return b;
}
