#include "extract/ocr/recogniser.h"

#include <fcntl.h>
#include <leptonica/allheaders.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <tesseract/baseapi.h>
#include <tesseract/ocrclass.h>
#include <tesseract/resultiterator.h>
#include <unistd.h>

#include <algorithm>
#include <cmath>
#include <ctime>
#include <memory>

#include "base/text.h"
#include "extract/formats/pdf/page_layout.h"
#include "extract/ocr/aamva.h"
#include "extract/ocr/barcode.h"
#include "extract/ocr/card.h"
#include "extract/ocr/one_thread.h"
#include "extract/ocr/prepare.h"
#include "extract/record_text.h"

namespace spillmap::ocr {
namespace {

constexpr std::int64_t page_cpu_ms = 10'000;
// Of a file: what any may take, and how many bytes earn a millisecond more.
constexpr std::int64_t least_file_cpu_ms = 10'000;
constexpr std::size_t bytes_a_ms = 5;
constexpr int page_dpi = 200;
// Smaller pictures are icons and lines.
constexpr int least_width = 40, least_height = 16;
// A page of a newspaper has 20,000; more are texture.
constexpr std::size_t most_shapes = 40'000;
constexpr std::size_t few_shapes = 12;
constexpr std::uint64_t most_points_for_barcodes = 24u << 20;
// Below this the page is tried in the other orientations.
constexpr int poor_confidence = 62;

std::int64_t cpu_ms() {
  timespec now{};
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
  return std::int64_t{now.tv_sec} * 1000 + now.tv_nsec / 1'000'000;
}

bool is_over(void* deadline, int) { return cpu_ms() > *static_cast<std::int64_t*>(deadline); }

class Engine {
 public:
  void read_model() {
    if (model_ != nullptr) return;
    for (const char* path : {"/usr/share/tesseract-ocr/5/tessdata/eng.traineddata",
                             "/usr/share/tesseract-ocr/4.00/tessdata/eng.traineddata",
                             "/usr/share/tessdata/eng.traineddata", "/usr/local/share/tessdata/eng.traineddata"}) {
      const int file = ::open(path, O_RDONLY | O_CLOEXEC);
      if (file < 0) continue;
      struct stat info {};
      if (::fstat(file, &info) == 0 && info.st_size > 0 && info.st_size < (64 << 20)) {
        // Mapped: workers share it, and it does not count as their memory.
        void* at = ::mmap(nullptr, static_cast<std::size_t>(info.st_size), PROT_READ, MAP_PRIVATE, file, 0);
        if (at != MAP_FAILED) {
          model_ = static_cast<const char*>(at);
          model_bytes_ = static_cast<int>(info.st_size);
        }
      }
      ::close(file);
      if (model_ != nullptr) break;
    }
    setMsgSeverity(L_SEVERITY_NONE);
  }
  bool has_model() const { return model_ != nullptr; }

  tesseract::TessBaseAPI* api() {
    if (failed_ || model_ == nullptr) return nullptr;
    if (!api_) {
      auto api = std::make_unique<tesseract::TessBaseAPI>();
      if (api->Init(model_, model_bytes_, "eng", tesseract::OEM_LSTM_ONLY, nullptr, 0, nullptr, nullptr, false,
                    nullptr) != 0) {
        failed_ = true;
        return nullptr;
      }
      api->SetPageSegMode(tesseract::PSM_AUTO);
      api_ = std::move(api);
    }
    return api_.get();
  }

 private:
  const char* model_ = nullptr;
  int model_bytes_ = 0;
  bool failed_ = false;
  std::unique_ptr<tesseract::TessBaseAPI> api_;
};

Engine& engine() {
  // Never taken down: tesseract's own caches may be gone by then.
  static Engine* const one = new Engine;
  return *one;
}

bool is_letter_or_digit(unsigned char c) { return is_alnum(static_cast<char>(c)) || c >= 0x80; }

// Dust, lines and the edges of photos come out as short words of strokes, and as words that the recogniser does not
// believe itself.
bool is_dust(std::string_view text, float confidence) {
  const bool any =
      std::any_of(text.begin(), text.end(), [](char c) { return is_letter_or_digit(static_cast<unsigned char>(c)); });
  if (!any) return confidence < 60 || text == "|" || text == "~" || text == "_";
  return confidence < (text.size() <= 2 ? 25 : 8);
}

// The line at the edge of a cell comes out as a sign that clings to the word beside it.
std::string without_edges(std::string text) {
  constexpr std::string_view curly = "\u2018";
  if (std::none_of(text.begin(), text.end(), is_alnum)) return text;
  const auto first_is = [&](std::string_view signs) { return signs.find(text.front()) != std::string_view::npos; };
  const auto last_is = [&](std::string_view signs) { return signs.find(text.back()) != std::string_view::npos; };
  const auto has = [&](char c) { return text.find(c, 1) != std::string::npos; };
  while (text.size() > 2) {
    if (text.starts_with(curly) && text.size() > 4)
      text.erase(0, curly.size());
    else if (first_is("|_\\~`") || (text[0] == '[' && !has(']')) || (text[0] == '{' && !has('}')) ||
             (text[0] == '\'' && !has('\'')))
      text.erase(0, 1);
    else
      break;
  }
  while (text.size() > 2) {
    if (last_is("|_\\~`") || (text.back() == ']' && text.find('[') == std::string::npos) ||
        (text.back() == '}' && text.find('{') == std::string::npos))
      text.pop_back();
    else
      break;
  }
  return text;
}

std::uint64_t points_of(Pix* pix) {
  return static_cast<std::uint64_t>(pixGetWidth(pix)) * static_cast<std::uint64_t>(pixGetHeight(pix));
}

struct Pass {
  std::vector<Word> words;
  double weight = 0;  // letters times confidence
  std::size_t letters = 0;
  bool gave_up = false;
  int mean() const { return letters == 0 ? 0 : static_cast<int>(weight / static_cast<double>(letters)); }
};

Pass run(tesseract::TessBaseAPI& api, Pix* gray, std::int64_t deadline) {
  Pass pass;
  api.SetImage(gray);
  api.SetSourceResolution(page_dpi);
  tesseract::ETEXT_DESC monitor;
  monitor.cancel = is_over;
  monitor.cancel_this = &deadline;
  api.Recognize(&monitor);
  pass.gave_up = cpu_ms() > deadline;
  const std::unique_ptr<tesseract::ResultIterator> at(api.GetIterator());
  if (at) {
    constexpr auto level = tesseract::RIL_WORD;
    do {
      if (at->Empty(level)) continue;
      const std::unique_ptr<char[]> utf8(at->GetUTF8Text(level));
      int left = 0, top = 0, right = 0, bottom = 0;
      if (!utf8 || utf8[0] == '\0' || !at->BoundingBox(level, &left, &top, &right, &bottom)) continue;
      const float confidence = std::clamp(at->Confidence(level), 0.0f, 100.0f);
      if (is_dust(utf8.get(), confidence)) continue;
      Word word;
      word.text = without_edges(utf8.get());
      word.confidence = static_cast<std::uint8_t>(confidence + 0.5f);
      word.left = static_cast<float>(left);
      word.right = static_cast<float>(right);
      int x1 = 0, y1 = 0, x2 = 0, y2 = 0;
      word.baseline =
          at->Baseline(level, &x1, &y1, &x2, &y2) ? static_cast<float>(y1 + y2) / 2 : static_cast<float>(bottom);
      const auto high = static_cast<float>(bottom - top);
      float row = 0, below = 0, above = 0;
      at->RowAttributes(&row, &below, &above);
      // The row's own measure, as long as the word's box bears it out.
      word.em = std::clamp(row, 0.9f * high, 2.2f * high);
      word.baseline = std::clamp(word.baseline, static_cast<float>(top), static_cast<float>(bottom) + 0.3f * high);
      const std::size_t letters = word.text.size();
      pass.letters += letters;
      pass.weight += static_cast<double>(letters) * static_cast<double>(confidence);
      pass.words.push_back(std::move(word));
    } while (at->Next(level));
  }
  api.Clear();
  return pass;
}

std::string laid_out(const std::vector<Word>& words) {
  std::vector<pdf::Glyph> glyphs;
  for (const Word& word : words) {
    std::u32string letters;
    for (std::size_t at = 0; at < word.text.size();) letters += next_code_point(word.text, at);
    if (letters.empty()) continue;
    const float step = (word.right - word.left) / static_cast<float>(letters.size());
    float x = word.left;
    for (const char32_t letter : letters) {
      glyphs.push_back({x, x + step, word.baseline, word.em, letter, 0});
      x += step;
    }
    glyphs.push_back({x, x, word.baseline, word.em, U' ', 0});
  }
  return pdf::lay_out(std::move(glyphs));
}

// Recognises a part of the page anew with nothing but the signs of a machine-readable zone.
std::vector<std::string> zone_lines(tesseract::TessBaseAPI& api, Pix* gray, int top, int bottom,
                                    std::int64_t deadline) {
  std::vector<std::string> lines;
  const int width = pixGetWidth(gray), height = pixGetHeight(gray);
  top = std::clamp(top, 0, height - 1);
  bottom = std::clamp(bottom, top + 1, height);
  Box* box = boxCreate(0, top, width, bottom - top);
  const PixPtr part(pixClipRectangle(gray, box, nullptr));
  boxDestroy(&box);
  if (!part) return lines;
  api.SetVariable("tessedit_char_whitelist", "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789<");
  api.SetPageSegMode(tesseract::PSM_SINGLE_BLOCK);
  api.SetImage(part.get());
  api.SetSourceResolution(page_dpi);
  tesseract::ETEXT_DESC monitor;
  monitor.cancel = is_over;
  monitor.cancel_this = &deadline;
  if (api.Recognize(&monitor) == 0) {
    const std::unique_ptr<char[]> text(api.GetUTF8Text());
    if (text)
      for (const std::string_view line : split(text.get(), '\n')) lines.emplace_back(line);
  }
  api.Clear();
  api.SetPageSegMode(tesseract::PSM_AUTO);
  api.SetVariable("tessedit_char_whitelist", "");
  return lines;
}

constexpr std::size_t most_words_beside_a_zone = 250;

// A line of a zone whose '<' were taken for letters.
bool is_run_of_signs(std::string_view word) {
  return word.size() >= 20 &&
         std::all_of(word.begin(), word.end(), [](char c) { return is_upper(c) || is_digit(c) || c == '<'; });
}

// A zone is printed in lines of letters, digits and '<' without a space. Its lines are looked for in what was
// recognised; where the page says it shows such a document, in all of it.
std::optional<Mrz> find_zone(tesseract::TessBaseAPI& api, Pix* gray, const Pass& pass, std::int64_t deadline) {
  float top = 1e9f, bottom = -1, em = 0;
  bool document = false, some_angles = false;
  std::vector<std::string> lines;
  float last_baseline = -1e9f;
  for (const Word& word : pass.words) {
    if (std::fabs(word.baseline - last_baseline) > word.em / 2) lines.emplace_back();
    last_baseline = word.baseline;
    lines.back() += word.text;
    const bool angles =
        std::count(word.text.begin(), word.text.end(), '<') >= 2 || word.text.find("\u00AB") != std::string::npos;
    if (angles || is_run_of_signs(word.text)) {
      some_angles = some_angles || angles;
      top = std::min(top, word.baseline - word.em);
      bottom = std::max(bottom, word.baseline);
      em = std::max(em, word.em);
    }
    const std::string folded = to_upper(word.text);
    for (const std::string_view said : {"PASSPORT", "PASAPORTE", "PASSEPORT", "REISEPASS"})
      document = document || folded == said;
  }
  // A letter about passports shows none.
  document = document && pass.words.size() <= most_words_beside_a_zone;
  if (bottom < 0 && !document) return std::nullopt;
  const int height = pixGetHeight(gray);
  std::optional<Mrz> zone = find_mrz(lines);
  const auto better = [&zone](std::optional<Mrz> other) {
    if (!other) return;
    const auto worth = [](const Mrz& z) { return 2 * !z.number.empty() + !z.name.empty(); };
    if (!zone || worth(*other) > worth(*zone)) zone = std::move(other);
  };
  const auto done = [&zone] { return zone && !zone->number.empty() && !zone->name.family.empty(); };
  if (!done() && bottom >= 0)
    better(find_mrz(
        zone_lines(api, gray, static_cast<int>(top - 3.5f * em), static_cast<int>(bottom + 3.5f * em), deadline)));
  if (!done() && (document || some_angles)) better(find_mrz(zone_lines(api, gray, 0, height, deadline)));
  return zone;
}

}  // namespace

void warm_up() {
  use_one_thread();
  engine().read_model();
}
bool available() { return engine().has_model(); }

std::size_t PageText::letters() const {
  std::size_t sum = 0;
  for (const Word& word : words) sum += word.text.size();
  return sum;
}

Budget::Budget(std::size_t file_bytes)
    : left_ms_(least_file_cpu_ms +
               static_cast<std::int64_t>(std::min<std::size_t>(file_bytes, 1u << 30) / bytes_a_ms)) {}

Spending::Spending(Budget& budget) : budget_(budget), started_(cpu_ms()) {}
Spending::~Spending() { budget_.left_ms_ -= cpu_ms() - started_; }

namespace {

PageText recognise_until(PixPtr picture, std::int64_t deadline) {
  PageText page;
  if (!picture || pixGetWidth(picture.get()) < least_width || pixGetHeight(picture.get()) < least_height) return page;
  tesseract::TessBaseAPI* api = engine().api();
  if (api == nullptr) return page;
  if (points_of(picture.get()) <= most_points_for_barcodes) {
    const PixPtr gray(pixConvertTo8(picture.get(), 0));
    page.barcodes = read_barcodes(gray.get());
  }
  const Prepared prepared = prepare(std::move(picture));
  if (!prepared.gray || prepared.shapes == 0) return page;
  if (prepared.shapes > most_shapes) {
    page.gave_up = true;
    return page;
  }
  Pass best = run(*api, prepared.gray.get(), deadline);
  int turned = 0;
  if (prepared.shapes >= few_shapes && best.mean() < poor_confidence) {
    for (const int quarters : {1, 3, 2}) {
      if (cpu_ms() > deadline || best.mean() >= 80) break;
      const PixPtr other = rotated(prepared.gray.get(), quarters);
      if (!other) break;
      Pass pass = run(*api, other.get(), deadline);
      if (pass.mean() <= best.mean() || pass.weight <= best.weight) continue;
      best = std::move(pass);
      turned = quarters;
    }
  }
  if (!best.gave_up) {
    const PixPtr upright = rotated(prepared.gray.get(), turned);
    if (upright) page.zone = find_zone(*api, upright.get(), best, deadline);
  }
  page.gave_up = best.gave_up;
  page.words = std::move(best.words);
  page.text = laid_out(page.words);
  return page;
}

}  // namespace

PageText recognise(PixPtr picture, const Budget& budget) {
  return recognise_until(std::move(picture), cpu_ms() + std::min(page_cpu_ms, budget.left_ms_));
}

namespace {

constexpr std::size_t most_words_of_a_card = 90;

// What a document says of its holder in a form for machines, as a record of one person.
void give_zone(const Mrz& zone, RecordText& record) {
  const bool card = zone.kind == 'A' || zone.kind == 'C' || zone.kind == 'I';
  const std::uint32_t holder =
      record.person(Role::client, card ? "holder of the identity card" : "holder of the passport");
  record.at(holder).subject = true;
  if (!zone.name.empty()) record.name(holder, "machine-readable zone, name", zone.name);
  if (!zone.number.empty())
    record.value(holder, card ? Element::national_id : Element::passport, "machine-readable zone, number", zone.number);
  // A misread number is still theirs, and near enough to be known again.
  if (zone.number.empty() && std::count_if(zone.number_as_read.begin(), zone.number_as_read.end(), is_digit) >= 5)
    record.value(holder, card ? Element::national_id : Element::passport,
                 "machine-readable zone, number whose check digit does not hold", zone.number_as_read);
  if (!zone.birth.empty())
    record.value(holder, Element::date_of_birth, "machine-readable zone, date of birth", zone.birth);
  record.fact("Nationality", zone.nationality);
  record.fact("Expires", zone.expiry);
}

void give_licence(const LicenceBarcode& card, std::string_view where, RecordText& record) {
  const std::uint32_t holder =
      record.person(Role::client, card.identity_card ? "holder of the identity card" : "holder of the licence");
  record.at(holder).subject = true;
  if (!card.name.empty()) record.name(holder, where, card.name);
  record.value(holder, card.identity_card ? Element::state_id : Element::drivers_license, where, card.number);
  if (!card.birth.empty()) record.value(holder, Element::date_of_birth, where, card.birth);
  if (!card.address.empty()) record.address(holder, where, card.address);
}

}  // namespace

void give(const PageText& page, std::uint32_t number, const Limits& limits, Layout& layout, TextBuilder& out) {
  std::vector<std::pair<std::string_view, std::uint8_t>> words;
  words.reserve(page.words.size());
  for (const Word& word : page.words) words.emplace_back(word.text, word.confidence);
  const auto front = read_card_front(page.text);
  // What the barcode says is surer than what stands on the front.
  const bool licence = std::any_of(page.barcodes.begin(), page.barcodes.end(),
                                   [](const std::string& text) { return read_aamva(text).has_value(); });
  // A document of identity by itself: its record says all that matters, and its printed lines, read as prose, would
  // make half-named people of the same holder. On a fuller page there is more than the document.
  const bool alone = (front || licence || page.zone) && page.words.size() <= most_words_of_a_card;
  bool printed = false;
  const auto print = [&](RecordText& record) {
    if (alone && !printed)
      for (const std::string_view line : split(page.text, '\n'))
        if (!trim(line).empty()) record.fact("Printed", squeeze(line));
    printed = true;
  };
  out.begin_recognised(words);
  if (!alone) layout.page(page.text, number);
  if (front && !licence) {
    out.page(number);
    RecordText record(out, limits);
    give_licence(*front, "front of the card", record);
    print(record);
    record.finish();
  }
  out.end_recognised();
  out.page(number);
  if (page.zone) {
    RecordText record(out, limits);
    give_zone(*page.zone, record);
    print(record);
    record.finish();
  }
  for (const std::string& barcode : page.barcodes) {
    if (const auto card = read_aamva(barcode)) {
      RecordText record(out, limits);
      give_licence(*card, "barcode", record);
      print(record);
      record.finish();
    } else {
      out.line(barcode);
    }
  }
}

}  // namespace spillmap::ocr
