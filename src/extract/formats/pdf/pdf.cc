#include "extract/formats/pdf/pdf.h"

#include <algorithm>
#include <set>

#include "base/text.h"
#include "extract/builder.h"
#include "extract/formats/pdf/form.h"
#include "extract/formats/pdf/glyphs.h"
#include "extract/formats/pdf/render.h"
#include "extract/layout.h"
#include "extract/ocr/recogniser.h"
#include "extract/passwords.h"
#include "extract/xml.h"

namespace spillmap::pdf {
namespace {

constexpr std::size_t most_memory = 512u << 20;
constexpr std::size_t most_letters = 100'000'000;
constexpr std::size_t most_annotations = 10'000;  // of one page
// A page with fewer letters that shows pictures is a scan with a stamp on it.
constexpr std::size_t few_letters = 16;
// So is one with a stamp or a line of a scanner's own, and a picture that could be a page.
constexpr std::size_t letters_of_a_stamp = 250;
constexpr std::uint64_t points_of_a_page = 700'000;
// Emblems and photos give a word or two that are none.
constexpr std::size_t few_words = 6;
constexpr int sure_confidence = 88;
constexpr int most_scripts = 1'000;
constexpr std::size_t most_script_bytes = 1u << 20;

// Elements of an XMP packet that hold text, without the machine's own.
class XmpHandler : public XmlHandler {
 public:
  XmpHandler(TextBuilder& out, const std::string& known) : out_(out), known_(known) {}
  void open(std::string_view local, const XmlAttributes&) override {
    if (local != "li" && local != "Seq" && local != "Bag" && local != "Alt") name_ = local;
    value_.clear();
  }
  void close(std::string_view) override {
    const std::string value = squeeze(value_);
    value_.clear();
    static constexpr std::string_view told[] = {"title",    "creator",     "description", "subject",
                                                "Keywords", "contributor", "rights"};
    if (value.empty() || known_.find('\n' + value + '\n') != std::string::npos) return;
    if (std::find(std::begin(told), std::end(told), name_) == std::end(told)) return;
    out_.field(FieldKind::property, name_, value, name_);
  }
  void text(std::string_view utf8) override {
    if (value_.size() < 4096) value_ += utf8;
  }

 private:
  TextBuilder& out_;
  const std::string& known_;
  std::string name_, value_;
};

// A stamp or a name that was set as a picture.
bool is_sure(const ocr::PageText& text) {
  return !text.words.empty() && std::all_of(text.words.begin(), text.words.end(), [](const ocr::Word& word) {
    return word.confidence >= sure_confidence && word.text.size() >= 3;
  });
}

class Document {
 public:
  Document(ByteView bytes, const Limits& limits, Sink& sink)
      : bytes_(bytes), limits_(limits), sink_(sink), context_(most_memory), out_(sink, limits), budget_(bytes.size()) {}
  ~Document() {
    if (document_ != nullptr) pdf_drop_document(mu(), document_);
    if (stream_ != nullptr) fz_drop_stream(mu(), stream_);
  }
  Document(const Document&) = delete;
  Document& operator=(const Document&) = delete;

  std::uint32_t password_line() const { return password_line_; }

  Outcome read() {
    if (mu() == nullptr) return not_read(ItemStatus::skipped, "no memory for the PDF reader");
    if (!attempt(mu(), [&] {
          stream_ = fz_open_memory(mu(), bytes_.data(), bytes_.size());
          document_ = pdf_open_document_with_stream(mu(), stream_);
        })) {
      if (context_.out_of_memory()) return not_read(ItemStatus::skipped, "the PDF needs more memory than the bound");
      return not_read(ItemStatus::corrupt, "nothing of the PDF can be recovered");
    }
    bool locked = true;
    attempt(mu(), [&] { locked = pdf_needs_password(mu(), document_) != 0; });
    if (locked) {
      // The newest kind hashes and enciphers a few thousand times, the older ones less.
      constexpr std::uint64_t steps_of_a_try = 4000;
      PasswordTrial trial(sink_);
      password_line_ = trial.find(steps_of_a_try, [&](const std::string& password) {
        int opened = 0;
        attempt(mu(), [&] { opened = pdf_authenticate_password(mu(), document_, password.c_str()); });
        return opened != 0;
      });
      if (password_line_ == 0)
        return not_read(ItemStatus::encrypted, "the PDF needs a password to be opened" + trial.note());
    }
    int pages = 0;
    attempt(mu(), [&] { pages = pdf_count_pages(mu(), document_); });
    if (pages <= 0) return not_read(ItemStatus::corrupt, "the PDF has no pages that can be found");
    FormReader form(mu(), document_);
    const auto last = static_cast<int>(std::min<std::uint32_t>(static_cast<std::uint32_t>(pages), limits_.pages));
    for (int number = 0; number < last && out_.ok(); ++number) {
      read_page(number, form);
      if (letters_ > most_letters) {
        out_.lost("the PDF holds more text than the bound: only its first " + std::to_string(number + 1) +
                  " pages were read");
        break;
      }
    }
    if (last < pages)
      out_.lost("only the first " + std::to_string(last) + " of " + std::to_string(pages) + " pages were read");
    form.read_rest(out_, limits_);
    read_properties();
    read_scripts();
    const Status given = read_attachments();
    return outcome(pages, form.any(), given);
  }

 private:
  fz_context* mu() const { return context_.get(); }

  void read_page(int number, FormReader& form) {
    pdf_page* page = nullptr;
    fz_var(page);
    if (!attempt(mu(), [&] { page = pdf_load_page(mu(), document_, number); })) {
      ++failed_pages_;
      return;
    }
    PageGlyphs glyphs;
    if (!collect_glyphs(mu(), page, glyphs)) ++failed_pages_;
    if (glyphs.overflowed) out_.lost("a page holds more letters than the bound");
    page_number_ = static_cast<std::uint32_t>(number + 1);
    const bool is_picture = glyphs.letters < few_letters && shows_pictures(mu(), page);
    const bool is_unmapped = glyphs.unmapped > 10 && glyphs.unmapped > glyphs.letters / 2;
    ocr::PageText recognised;
    if (is_picture || is_unmapped ||
        (glyphs.letters < letters_of_a_stamp && largest_picture(mu(), page) >= points_of_a_page))
      recognised = recognise(page, is_picture, is_unmapped);
    any_text_ = any_text_ || glyphs.letters != 0 || !recognised.words.empty();
    letters_ += glyphs.letters;
    form.read_page(page, glyphs);
    out_.page(page_number_);
    // What is printed over a scan is in its picture too.
    const std::size_t sound = glyphs.letters - std::min(glyphs.letters, glyphs.unmapped);
    if (recognised.letters() > sound)
      ocr::give(recognised, page_number_, limits_, layout_, out_);
    else
      give_page(glyphs, page_number_);
    if (recognised.words.empty() && !is_picture) read_pictures(page);
    form.emit(out_);
    read_annotations(page);
    fz_drop_page(mu(), &page->super);
  }

  ocr::PageText recognise(pdf_page* page, bool is_picture, bool is_unmapped) {
    ocr::PageText text;
    if (ocr::available() && recognised_pages_ < ocr::most_recognised_pages && !budget_.spent()) {
      ++recognised_pages_;
      const ocr::Spending spending(budget_);
      if (ocr::PixPtr pix = render(mu(), page)) text = ocr::recognise(std::move(pix), budget_);
      if (text.gave_up)
        out_.lost("page " + std::to_string(page_number_) + " takes more time to be recognised than the bound");
      // A refusal is met again at the next part.
      (void)sink_.working();
      return text;
    }
    if (is_picture) ++picture_pages_;
    if (is_unmapped) ++unmapped_pages_;
    return text;
  }

  // A card or a letter that was pasted into a page of text.
  void read_pictures(pdf_page* page) {
    if (!ocr::available()) return;
    for (pdf_obj* picture : pictures_on(mu(), page)) {
      const int number = pdf_to_num(mu(), picture);
      if (number != 0 && !seen_pictures_.insert(number).second) continue;
      if (budget_.spent() || !out_.ok()) return;
      const ocr::Spending spending(budget_);
      ocr::PixPtr pix = picture_of(mu(), document_, picture);
      if (!pix) continue;
      const ocr::PageText text = ocr::recognise(std::move(pix), budget_);
      if (text.words.size() < few_words && text.barcodes.empty() && !text.zone && !is_sure(text)) continue;
      any_text_ = true;
      ocr::give(text, page_number_, limits_, layout_, out_);
      // A refusal is met again at the next part.
      (void)sink_.working();
    }
  }

  void give_page(PageGlyphs& glyphs, std::uint32_t number) {
    // Upright text, cut at the tables that are drawn on the page.
    std::vector<RuledTable> tables;
    std::vector<Glyph>& upright = glyphs.by_direction[0];
    tables = take_ruled_tables(std::move(glyphs.rules), upright);
    std::vector<std::vector<Glyph>> bands(tables.size() + 1);
    for (const Glyph& glyph : upright) {
      std::size_t band = 0;
      while (band < tables.size() && glyph.baseline > tables[band].top) ++band;
      bands[band].push_back(glyph);
    }
    std::string text = lay_out(std::move(bands[0]));
    // The direction in which most is written comes first; what is written across it follows.
    std::vector<std::pair<int, std::vector<Glyph>*>> directions;
    for (auto& [direction, list] : glyphs.by_direction)
      if (direction != 0) directions.emplace_back(direction, &list);
    std::stable_sort(directions.begin(), directions.end(),
                     [](const auto& a, const auto& b) { return a.second->size() > b.second->size(); });
    const std::size_t upright_letters = upright.size();
    std::string across;
    for (const auto& [direction, list] : directions) {
      const bool first = list->size() > upright_letters && tables.empty();
      std::string lines = lay_out(std::move(*list));
      if (first)
        text = lines + (text.empty() ? "" : "\n") + text;
      else
        across += (across.empty() ? "" : "\n") + lines;
    }
    if (tables.empty() && !across.empty()) text += (text.empty() ? "" : "\n") + across;
    if (!text.empty()) layout_.page(text, number);
    if (tables.empty()) return;
    layout_.table_ended();
    for (std::size_t i = 0; i < tables.size(); ++i) {
      give_table(tables[i], i == 0 && text.empty());
      std::string below = lay_out(std::move(bands[i + 1]));
      if (i + 1 == tables.size() && !across.empty()) below += (below.empty() ? "" : "\n") + across;
      if (below.empty()) continue;
      std::vector<LayoutLine> lines;
      for (const std::string_view line : split(below, '\n')) lines.push_back({line, {}});
      layout_.lines(lines);
      layout_.table_ended();
    }
  }

  // `goes_on`: nothing stands before it on its page. With the columns of the table before, and without its header, it
  // is the same table.
  void give_table(const RuledTable& table, bool goes_on) {
    const auto near = [](float a, float b) { return a - b < 2 && b - a < 2; };
    goes_on = goes_on && last_table_page_ + 1 == page_number_ &&
              std::equal(table.columns.begin(), table.columns.end(), last_columns_.begin(), last_columns_.end(), near);
    if (!goes_on || table.rows.front() == last_header_) {
      out_.begin_table(TableSpec{});
      last_header_ = table.rows.front();
    }
    for (const std::vector<std::string>& row : table.rows) out_.row(std::vector<CellText>(row.begin(), row.end()));
    last_columns_ = table.columns;
    last_table_page_ = page_number_;
  }

  void read_annotations(pdf_page* page) {
    std::size_t seen = 0;
    for (pdf_annot* annotation = pdf_first_annot(mu(), page); annotation != nullptr && seen < most_annotations;
         annotation = pdf_next_annot(mu(), annotation), ++seen) {
      enum pdf_annot_type type = PDF_ANNOT_UNKNOWN;
      pdf_obj *contents = nullptr, *appearance = nullptr, *file = nullptr;
      attempt(mu(), [&] {
        pdf_obj* object = pdf_annot_obj(mu(), annotation);
        type = pdf_annot_type(mu(), annotation);
        contents = pdf_dict_get(mu(), object, PDF_NAME(Contents));
        appearance = pdf_dict_get(mu(), object, PDF_NAME(AP));
        if (type == PDF_ANNOT_FILE_ATTACHMENT) file = pdf_dict_get(mu(), object, PDF_NAME(FS));
      });
      if (file != nullptr && attached_.size() < limits_.members) attached_.push_back(pdf_keep_obj(mu(), file));
      // Free text is drawn on the page.
      if (type == PDF_ANNOT_LINK || (type == PDF_ANNOT_FREE_TEXT && appearance != nullptr)) continue;
      const std::string text = text_of(mu(), contents);
      if (trim(text).empty()) continue;
      any_text_ = true;
      out_.line(text, RunKind::comment);
    }
  }

  void read_properties() {
    out_.page(0);
    pdf_obj *info = nullptr, *metadata = nullptr;
    attempt(mu(), [&] {
      info = pdf_dict_get(mu(), pdf_trailer(mu(), document_), PDF_NAME(Info));
      metadata = pdf_dict_getp(mu(), pdf_trailer(mu(), document_), "Root/Metadata");
    });
    std::string known = "\n";
    int count = 0;
    attempt(mu(), [&] { count = pdf_dict_len(mu(), info); });
    for (int i = 0; i < std::min(count, 128); ++i) {
      pdf_obj *key = nullptr, *value = nullptr;
      attempt(mu(), [&] {
        key = pdf_dict_get_key(mu(), info, i);
        value = pdf_dict_get_val(mu(), info, i);
      });
      if (!pdf_is_string(mu(), value)) continue;
      const std::string name = text_of(mu(), key);
      if (name == "Producer" || name == "Creator" || name == "CreationDate" || name == "ModDate" || name == "Trapped" ||
          name.starts_with("PTEX") || name.starts_with("GTS_"))
        continue;
      const std::string text = squeeze(text_of(mu(), value));
      if (text.empty() || equals_ignore_case(text, "untitled") || equals_ignore_case(text, "anonymous") ||
          equals_ignore_case(text, "unspecified") || text == "(anonymous)" || text == "(unspecified)")
        continue;
      out_.field(FieldKind::property, name, text, name);
      known += text + '\n';
    }
    if (!pdf_is_stream(mu(), metadata)) return;
    fz_buffer* buffer = nullptr;
    fz_var(buffer);
    if (!attempt(mu(), [&] { buffer = pdf_load_stream(mu(), metadata); })) return;
    XmpHandler handler(out_, known);
    // Packets are padded and often damaged; what is in them is said elsewhere as a rule.
    (void)read_xml(std::string_view(reinterpret_cast<const char*>(buffer->data), buffer->len), handler,
                   limits_.nesting);
    fz_drop_buffer(mu(), buffer);
  }

  // What the document as a whole runs when it is opened: forms keep lists and defaults in it.
  void read_scripts() {
    pdf_obj* tree = nullptr;
    fz_var(tree);
    attempt(mu(), [&] { tree = pdf_load_name_tree(mu(), document_, PDF_NAME(JavaScript)); });
    std::size_t bytes = 0;
    const auto give = [&](pdf_obj* action) {
      pdf_obj* script = nullptr;
      attempt(mu(), [&] { script = pdf_dict_get(mu(), action, PDF_NAME(JS)); });
      if (script == nullptr || bytes > most_script_bytes) return;
      const std::string text = text_of(mu(), script);
      bytes += text.size();
      for (const std::string_view line : split(text, '\n'))
        if (const std::string plain = squeeze(line); !plain.empty()) out_.line(plain, RunKind::comment);
    };
    out_.hidden(true);
    const int count = tree == nullptr ? 0 : pdf_dict_len(mu(), tree);
    for (int i = 0; i < std::min(count, most_scripts); ++i) give(pdf_dict_get_val(mu(), tree, i));
    pdf_drop_obj(mu(), tree);
    pdf_obj* opened = nullptr;
    attempt(mu(), [&] { opened = pdf_dict_getp(mu(), pdf_trailer(mu(), document_), "Root/OpenAction"); });
    if (pdf_is_dict(mu(), opened)) give(opened);
    out_.hidden(false);
  }

  Status read_attachments() {
    pdf_obj* tree = nullptr;
    fz_var(tree);
    attempt(mu(), [&] { tree = pdf_load_name_tree(mu(), document_, PDF_NAME(EmbeddedFiles)); });
    const int count = tree == nullptr ? 0 : pdf_dict_len(mu(), tree);
    for (int i = 0; i < count && attached_.size() < limits_.members; ++i)
      attached_.push_back(pdf_keep_obj(mu(), pdf_dict_get_val(mu(), tree, i)));
    pdf_drop_obj(mu(), tree);
    Status status;
    std::set<int> seen;
    for (pdf_obj* file : attached_) {
      if (status) status = give_attachment(file, seen);
      pdf_drop_obj(mu(), file);
    }
    attached_.clear();
    return status;
  }

  Status give_attachment(pdf_obj* file, std::set<int>& seen) {
    pdf_obj *name = nullptr, *stream = nullptr;
    attempt(mu(), [&] {
      pdf_obj* files = pdf_dict_get(mu(), file, PDF_NAME(EF));
      name = pdf_dict_get(mu(), file, PDF_NAME(UF));
      if (name == nullptr) name = pdf_dict_get(mu(), file, PDF_NAME(F));
      stream = pdf_dict_get(mu(), files, PDF_NAME(UF));
      if (stream == nullptr) stream = pdf_dict_get(mu(), files, PDF_NAME(F));
    });
    if (stream == nullptr) return {};
    const int number = pdf_to_num(mu(), stream);
    if (number != 0 && !seen.insert(number).second) return {};
    Member member;
    member.name = text_of(mu(), name);
    if (member.name.empty()) member.name = "attachment " + std::to_string(seen.size());
    fz_stream* data = nullptr;
    fz_buffer* buffer = nullptr;
    fz_var(data);
    fz_var(buffer);
    int truncated = 0;
    const bool whole = attempt(mu(), [&] {
      data = pdf_open_stream(mu(), stream);
      buffer = fz_read_best(mu(), data, 4096, &truncated, limits_.member_bytes);
    });
    if (buffer != nullptr && whole && !truncated) {
      member.data = {buffer->data, buffer->len};
      member.bytes = buffer->len;
    } else {
      member.status = context_.out_of_memory() || !truncated ? ItemStatus::skipped : ItemStatus::corrupt;
      member.reason = member.status == ItemStatus::corrupt ? "the attached file is damaged"
                                                           : "the attached file is larger than the bound";
    }
    const Status status = sink_.member(member);
    fz_drop_buffer(mu(), buffer);
    fz_drop_stream(mu(), data);
    return status;
  }

  Outcome outcome(int pages, bool any_field, const Status& given) {
    const std::string of_pages = " of " + std::to_string(pages) + " pages ";
    bool repaired = false;
    attempt(mu(), [&] { repaired = pdf_was_repaired(mu(), document_) != 0; });
    const std::string_view tail = as_text(bytes_.last(std::min<std::size_t>(bytes_.size(), 2048)));
    const bool breaks_off = repaired && tail.find("%%EOF") == std::string_view::npos;
    const bool anything = any_text_ || any_field;
    if (!anything) {
      const Outcome unread = out_.finish();
      if (picture_pages_ != 0 && budget_.spent())
        return not_read(ItemStatus::skipped,
                        "the pages are images that take longer to be recognised than a file of this size may");
      if (picture_pages_ != 0) return not_read(ItemStatus::unsupported, "pages are images without a text layer");
      if (context_.out_of_memory()) return not_read(ItemStatus::skipped, "the PDF needs more memory than the bound");
      if (failed_pages_ != 0 || breaks_off) return not_read(ItemStatus::corrupt, "no page of the PDF can be read");
      return unread;
    }
    if (!given) out_.lost(given.error().message);
    if (context_.out_of_memory()) out_.lost("the PDF needs more memory than the bound");
    if (failed_pages_ != 0) out_.lost(std::to_string(failed_pages_) + of_pages + "could not be read whole");
    if ((recognised_pages_ == ocr::most_recognised_pages || budget_.spent()) && picture_pages_ != 0)
      out_.lost("only " + std::to_string(recognised_pages_) + of_pages + "without a text layer were recognised");
    else if (picture_pages_ != 0)
      out_.lost(std::to_string(picture_pages_) + of_pages + "are images without a text layer");
    if (unmapped_pages_ != 0)
      out_.lost(std::to_string(unmapped_pages_) + of_pages + "use fonts that do not say which letters they show");
    if (breaks_off) out_.lost("the PDF breaks off before its end");
    return out_.finish();
  }

  ByteView bytes_;
  const Limits limits_;
  Sink& sink_;
  Context context_;
  TextBuilder out_;
  Layout layout_{out_};
  fz_stream* stream_ = nullptr;
  pdf_document* document_ = nullptr;
  std::vector<pdf_obj*> attached_;
  std::uint32_t password_line_ = 0;
  int failed_pages_ = 0, picture_pages_ = 0, unmapped_pages_ = 0;
  std::uint32_t recognised_pages_ = 0;
  ocr::Budget budget_;
  std::set<int> seen_pictures_;
  std::size_t letters_ = 0;
  std::uint32_t page_number_ = 0;
  // The last ruled table: a table may go on over pages.
  std::vector<float> last_columns_;
  std::vector<std::string> last_header_;
  std::uint32_t last_table_page_ = 0;
  bool any_text_ = false;
};

}  // namespace

Sureness sniff_pdf(ByteView bytes) {
  const std::string_view head = as_text(bytes.first(std::min<std::size_t>(bytes.size(), 1024)));
  const std::size_t at = head.find("%PDF-");
  if (at != std::string_view::npos) return at == 0 ? 95 : 85;
  // A damaged version behind the magic: readers open such files all the same.
  return head.starts_with("%PDF") && head.find(" obj") != std::string_view::npos ? 80 : 0;
}

Outcome read_pdf(ByteView bytes, const Limits& limits, Sink& sink) {
  Document document(bytes, limits, sink);
  Outcome outcome = document.read();
  outcome.password_line = document.password_line();
  return outcome;
}

}  // namespace spillmap::pdf
