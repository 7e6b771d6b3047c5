// Whether two names can be one person's when nothing tells which word is the given name: any order of the words, words
// written together or apart, patronymics and second names left out, initials, slips of the pen.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace spillmap::resolve {

// Folded words of a name in Latin letters: "Лавров, Сергей" gives "lavrov", "sergej". Without titles, honorifics and
// what companies put at the end. At most 12 words.
std::vector<std::string> latin_words(std::string_view name);

// Every word of the one must stand in the other; neither may have a word of its own where the other has another.
bool names_match(const std::vector<std::string>& a, const std::vector<std::string>& b);
bool names_match(std::string_view a, std::string_view b);

// In Latin letters, as far as the letters can be transcribed one by one; a text without others stays as it is.
std::string latin(std::string_view utf8);

}  // namespace spillmap::resolve
