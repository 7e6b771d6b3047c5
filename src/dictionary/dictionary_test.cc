#include "dictionary/dictionary.h"

#include <gtest/gtest.h>

#include <set>

#include "dictionary/builder.h"

namespace spillmap {
namespace {

// Image bytes with the alignment that open() asks for.
class Image {
 public:
  explicit Image(std::string_view bytes) : words_((bytes.size() + 7) / 8), size_(bytes.size()) {
    std::memcpy(words_.data(), bytes.data(), bytes.size());
  }
  ByteView view() const { return {reinterpret_cast<const std::uint8_t*>(words_.data()), size_}; }

 private:
  std::vector<std::uint64_t> words_;
  std::size_t size_;
};

TEST(Dictionary, FindsWhateverCaseAndAccent) {
  DictionaryBuilder builder;
  ASSERT_TRUE(builder.add("smith", 1));
  ASSERT_TRUE(builder.add("muñoz", 2));
  ASSERT_TRUE(builder.add("smith", 4));
  ASSERT_TRUE(builder.add("wolfeschlegelsteinhausenberger", 8));
  const Image image(*builder.build());
  const auto d = Dictionary::open(image.view());
  ASSERT_TRUE(d);
  EXPECT_EQ(d->find("SMITH"), 5u);
  EXPECT_EQ(d->find("Smith"), 5u);
  EXPECT_EQ(d->find("Munoz"), 2u);
  EXPECT_EQ(d->find("MUÑOZ"), 2u);
  EXPECT_EQ(d->find("Wolfeschlegelsteinhausenberger"), 8u);
  EXPECT_EQ(d->find("Smit"), 0u);
  EXPECT_EQ(d->find(""), 0u);
  EXPECT_EQ(d->size(), 3u);
}

TEST(Dictionary, RefusesWhatIsNotOneWord) {
  DictionaryBuilder builder;
  EXPECT_FALSE(builder.add("two words", 1));
  EXPECT_FALSE(builder.add("", 1));
  EXPECT_FALSE(builder.add("word", 0));
}

TEST(Dictionary, HoldsManyAndOnlyThose) {
  DictionaryBuilder builder;
  for (int i = 0; i < 20000; ++i) ASSERT_TRUE(builder.add("key" + std::to_string(i * 7), 1 + i % 50));
  const std::string bytes = *builder.build();
  EXPECT_EQ(bytes, *builder.build());
  const Image image(bytes);
  const auto d = Dictionary::open(image.view());
  ASSERT_TRUE(d);
  for (int i = 0; i < 140000; ++i) {
    const std::uint64_t expected = i % 7 == 0 ? static_cast<std::uint64_t>(1 + i / 7 % 50) : 0;
    ASSERT_EQ(d->find("key" + std::to_string(i)), expected) << i;
  }
}

// Of every size, so that lines of slots are empty, full and overflowing, the last one too.
TEST(Dictionary, HoldsWhateverTheNumberOfWords) {
  DictionaryBuilder builder;
  for (int count = 1; count <= 400; ++count) {
    ASSERT_TRUE(builder.add("word" + std::to_string(count), static_cast<std::uint64_t>(count)));
    const Image image(*builder.build());
    const auto d = Dictionary::open(image.view());
    ASSERT_TRUE(d);
    for (int i = 1; i <= 2 * count; ++i) {
      const std::uint64_t expected = i <= count ? static_cast<std::uint64_t>(i) : 0;
      ASSERT_EQ(d->find("word" + std::to_string(i)), expected) << i << " of " << count;
    }
  }
}

TEST(Dictionary, DamagedImagesAreRefusedOrHarmless) {
  DictionaryBuilder words;
  PhraseBuilder phrases;
  for (int i = 0; i < 40; ++i) {
    ASSERT_TRUE(words.add("word" + std::to_string(i), 3));
    ASSERT_TRUE(
        phrases.add_phrase("some phrase " + std::to_string(i % 20), phrases.add_row("row\t" + std::to_string(i))));
  }
  for (const std::string& bytes : {*words.build(), *phrases.build()}) {
    EXPECT_FALSE(Dictionary::open(Image(bytes.substr(0, bytes.size() - 1)).view()));
    for (std::size_t at = 0; at < bytes.size(); ++at) {
      std::string damaged = bytes;
      damaged[at] = static_cast<char>(damaged[at] ^ 0xFF);
      const Image image(damaged);
      if (const auto d = Dictionary::open(image.view())) d->find("word7");
      if (const auto d = PhraseDictionary::open(image.view())) {
        const auto match = d->exact("some phrase 7");
        if (match) {
          for (std::uint32_t row : d->rows(match.phrase)) d->column(row, 1);
          d->text(match.phrase);
        }
      }
    }
  }
}

TEST(Phrases, LongestMatchAndRows) {
  PhraseBuilder builder;
  const auto a = builder.add_row("E11.9\tType 2 diabetes mellitus"), b = builder.add_row("E10.9\tType 1 diabetes"),
             c = builder.add_row("X\tdiabetes");
  ASSERT_TRUE(builder.add_phrase("Type 2 diabetes mellitus", a));
  ASSERT_TRUE(builder.add_phrase("type 2 diabetes", a));
  ASSERT_TRUE(builder.add_phrase("type 1 diabetes", b));
  ASSERT_TRUE(builder.add_phrase("diabetes", a));
  ASSERT_TRUE(builder.add_phrase("diabetes", c));
  ASSERT_TRUE(builder.add_phrase("Parkinson's disease", c));
  EXPECT_FALSE(builder.add_phrase(" - ", c));
  const Image image(*builder.build());
  const auto d = PhraseDictionary::open(image.view());
  ASSERT_TRUE(d);
  const std::string text =
      "Has TYPE-2 Diabetes\nmellitus, type 2 diabetes. Type 2, and diabetes; type 1 \n diabetes; type 1  diabetes. "
      "Parkinson’s "
      "disease\tdiabetes";
  std::vector<PhraseHit> hits;
  find_phrases(*d, text, hits);
  std::vector<std::string> found;
  for (const auto& hit : hits) found.push_back(text.substr(hit.begin, hit.end - hit.begin));
  EXPECT_EQ(found, (std::vector<std::string>{"TYPE-2 Diabetes\nmellitus", "type 2 diabetes", "diabetes",
                                             "type 1 \n diabetes", "diabetes", "Parkinson’s disease", "diabetes"}));
  EXPECT_EQ(d->text(hits[0].phrase), "type 2 diabetes mellitus");
  ASSERT_EQ(d->rows(hits[2].phrase).size(), 2u);
  EXPECT_EQ(d->row(d->rows(hits[0].phrase)[0]), "E11.9\tType 2 diabetes mellitus");
  EXPECT_EQ(d->column(d->rows(hits[0].phrase)[0], 1), "Type 2 diabetes mellitus");
  EXPECT_EQ(d->column(0, 2), "");
  EXPECT_TRUE(d->exact("Type 1 Diabetes"));
  EXPECT_FALSE(d->exact("Type 1 Diabetes now"));
}

TEST(Phrases, EmptyTable) {
  const Image image(*PhraseBuilder().build());
  const auto d = PhraseDictionary::open(image.view());
  ASSERT_TRUE(d);
  std::vector<PhraseHit> hits;
  find_phrases(*d, "any text at all", hits);
  EXPECT_TRUE(hits.empty());
}

TEST(Words, ShortWordsHaveTheSameHash) {
  const std::string text = "...AbcDefghIjKlmnop0123456789............";
  for (std::size_t begin = 3; begin < 12; ++begin)
    for (std::size_t size = 1; size <= 16; ++size)
      EXPECT_EQ(hash_short_word(text.data() + begin, size), hash_word(std::string_view(text).substr(begin, size)))
          << begin << " " << size;
}

TEST(Words, ReadsLettersAndDigitsOnly) {
  const std::string text = "O’Brien—été 日本 F32.9 \xF0\x9F\x98\x80x\xFF";
  std::vector<std::string> words;
  WordReader reader(text);
  for (Word word; reader.next(word);) words.push_back(text.substr(word.begin, word.end - word.begin));
  EXPECT_EQ(words, (std::vector<std::string>{"O", "Brien", "été", "日本", "F32", "9", "x"}));
}

}  // namespace
}  // namespace spillmap
