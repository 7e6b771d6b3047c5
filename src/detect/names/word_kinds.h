// What the tagger of names asks of a word beside the tables of names: whether it is in the name of a town, and which
// words it is used like. Hashes as hash_text_word() gives them.
#pragma once

#include <cstdint>

namespace spillmap::detect {

// 0: in no name of a town. 1 a small town or a part of a town's name, 2 from 15,000 people on, 3 from 100,000, 4 from
// 500,000, 7 a country.
unsigned town_class(std::uint64_t hash);

// Words that stand between the same words ("said", "asked", "replied") have the same number, 1 to 200; 0: a rare word.
unsigned word_cluster(std::uint64_t hash);

}  // namespace spillmap::detect
