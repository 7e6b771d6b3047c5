#include "law/vocabulary.h"

#include <map>
#include <utility>

#include "base/text.h"

extern "C" const char spillmap_law_recipients[], spillmap_law_recipients_end[];
extern "C" const char spillmap_law_questions[], spillmap_law_questions_end[];
extern "C" const char spillmap_law_content[], spillmap_law_content_end[];

namespace spillmap::law {
namespace {
using Words = std::map<std::string, std::string, std::less<>>;

Words words_of(const char* begin, const char* end) {
  Words out;
  for (const std::string_view line : split({begin, static_cast<std::size_t>(end - begin)}, '\n')) {
    const std::size_t tab = line.find('\t');
    if (!line.starts_with('#') && tab != std::string_view::npos)
      out.emplace(std::string(line.substr(0, tab)), std::string(trim(line.substr(tab + 1))));
  }
  return out;
}

const Words& questions() {
  static const Words words = words_of(spillmap_law_questions, spillmap_law_questions_end);
  return words;
}

std::optional<std::string> look_up(const Words& words, std::string_view key) {
  const auto at = words.find(key);
  return at == words.end() ? std::nullopt : std::optional<std::string>(at->second);
}
}  // namespace

std::optional<std::string> recipient_name(std::string_view id) {
  static const Words words = words_of(spillmap_law_recipients, spillmap_law_recipients_end);
  return look_up(words, id);
}
std::optional<std::string> question_text(std::string_view name) { return look_up(questions(), name); }

std::vector<std::string> question_names() {
  std::vector<std::string> out;
  for (const auto& [name, text] : questions()) out.push_back(name);
  return out;
}

std::optional<std::string> content_words(std::string_view tag) {
  static const Words words = words_of(spillmap_law_content, spillmap_law_content_end);
  return look_up(words, tag);
}

}  // namespace spillmap::law
