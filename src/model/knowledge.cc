#include "model/knowledge.h"

namespace spillmap {

void put(Writer& out, const Knowledge& knowledge) {
  out.u64(knowledge.names.size());
  for (const KnownName& name : knowledge.names) {
    out.str(name.given);
    out.str(name.family);
  }
  out.u64(knowledge.numbers.size());
  for (const KnownNumber& number : knowledge.numbers) {
    out.byte(static_cast<std::uint8_t>(number.element));
    out.str(number.normalized);
  }
  put(out, knowledge.rules);
}

bool get(Reader& in, Knowledge& knowledge) {
  const std::size_t names = in.count();
  if (names > Knowledge::most_names) in.fail();
  for (std::size_t i = 0; i < names && in.ok(); ++i) {
    KnownName& name = knowledge.names.emplace_back();
    name.given = in.str();
    name.family = in.str();
  }
  const std::size_t numbers = in.count();
  if (numbers > Knowledge::most_numbers) in.fail();
  for (std::size_t i = 0; i < numbers && in.ok(); ++i) {
    KnownNumber& number = knowledge.numbers.emplace_back();
    number.element = static_cast<Element>(in.bounded(element_count - 1));
    number.normalized = in.str();
  }
  return get(in, knowledge.rules);
}

}  // namespace spillmap
