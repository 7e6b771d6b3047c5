#include "extract/formats/pdf/form.h"

#include <algorithm>

#include "base/text.h"
#include "extract/xml.h"

namespace spillmap::pdf {
namespace {

constexpr std::size_t most_fields = 50'000;
constexpr std::size_t most_value_bytes = 1u << 20;
constexpr int most_parents = 32;

// Words that form editors give to fields nobody named.
bool is_generic(std::string_view word) {
  static constexpr std::string_view generic[] = {"af",
                                                 "box",
                                                 "btn",
                                                 "button",
                                                 "cb",
                                                 "cell",
                                                 "check",
                                                 "checkbox",
                                                 "choice",
                                                 "combo",
                                                 "date",
                                                 "digit",
                                                 "drop",
                                                 "down",
                                                 "dropdown",
                                                 "es",
                                                 "field",
                                                 "fill",
                                                 "form",
                                                 "group",
                                                 "image",
                                                 "label",
                                                 "line",
                                                 "list",
                                                 "option",
                                                 "page",
                                                 "radio",
                                                 "row",
                                                 "rb",
                                                 "signature",
                                                 "subform",
                                                 "table",
                                                 "text",
                                                 "textbox",
                                                 "textfield",
                                                 "topmost",
                                                 "topmostsubform",
                                                 "txt",
                                                 "undefined",
                                                 "untitled",
                                                 "unnamed",
                                                 "value"};
  return std::find(std::begin(generic), std::end(generic), word) != std::end(generic);
}

class XfaHandler : public XmlHandler {
 public:
  XfaHandler(TextBuilder& out, std::set<std::string>& given, bool& any) : out_(out), given_(given), any_(any) {}
  void open(std::string_view local, const XmlAttributes&) override {
    inside_ = inside_ || local == "data";
    leaf_ = true;
    value_.clear();
  }
  void close(std::string_view local) override {
    if (leaf_ && inside_ && fields_ < most_fields) {
      const std::string value = squeeze(value_);
      if (!value.empty() && value.size() <= 4096 && given_.insert(value).second) {
        const std::string label = label_from_name(local);
        out_.field(FieldKind::form, label.empty() ? std::string(local) : label, value, local);
        ++fields_;
        any_ = true;
      }
    }
    leaf_ = false;
    value_.clear();
    wants_more = out_.ok();
  }
  void text(std::string_view utf8) override {
    if (value_.size() < most_value_bytes) value_ += utf8;
  }

 private:
  TextBuilder& out_;
  std::set<std::string>& given_;
  bool& any_;
  bool inside_ = false, leaf_ = false;
  std::size_t fields_ = 0;
  std::string value_;
};

}  // namespace

std::string text_of(fz_context* context, pdf_obj* object) {
  std::string text;
  char* loaded = nullptr;
  fz_var(loaded);
  if (pdf_is_array(context, object)) {
    const int count = std::min(pdf_array_len(context, object), 64);
    for (int i = 0; i < count; ++i) {
      pdf_obj* inner = pdf_array_get(context, object, i);
      if (pdf_is_array(context, inner)) continue;
      const std::string one = text_of(context, inner);
      if (!one.empty() && !text.empty()) text += ", ";
      text += one;
    }
    return text;
  }
  attempt(context, [&] {
    if (pdf_is_stream(context, object))
      loaded = pdf_new_utf8_from_pdf_stream_obj(context, object);
    else if (pdf_is_string(context, object))
      loaded = pdf_new_utf8_from_pdf_string_obj(context, object);
    else if (pdf_is_name(context, object))
      loaded = fz_strdup(context, pdf_to_name(context, object));
    else if (pdf_is_number(context, object))
      loaded = fz_asprintf(context, "%g", static_cast<double>(pdf_to_real(context, object)));
  });
  if (loaded == nullptr) return text;
  text = std::string_view(loaded).substr(0, most_value_bytes);
  fz_free(context, loaded);
  std::replace(text.begin(), text.end(), '\r', '\n');
  return text;
}

std::string label_from_name(std::string_view name) {
  // XFA names are paths: "form1[0].Page1[0].LastName[0]".
  if (const std::size_t dot = name.rfind('.'); dot != std::string_view::npos) name.remove_prefix(dot + 1);
  std::string label, word;
  bool means_something = false;
  const auto end_word = [&] {
    if (word.empty()) return;
    const std::string folded = to_lower(word);
    if (word.size() >= 2 && !is_generic(folded)) means_something = true;
    if (!label.empty()) label += ' ';
    label += word;
    word.clear();
  };
  for (std::size_t i = 0; i < name.size(); ++i) {
    const char c = name[i];
    if (c == '[') {
      const std::size_t close = name.find(']', i);
      if (close == std::string_view::npos) break;
      i = close;
      end_word();
    } else if (!is_word(c) || is_digit(c)) {
      end_word();
    } else {
      // A capital begins a word after a small letter, and before one after capitals: "clientDOB", "SSNumber".
      const bool after_small = !word.empty() && is_lower(word.back());
      const bool before_small =
          i + 1 < name.size() && is_lower(name[i + 1]) && word.size() > 1 && is_upper(word.back());
      if (is_upper(c) && (after_small || before_small)) end_word();
      word += c;
    }
  }
  end_word();
  return means_something ? label : std::string();
}

void FormReader::keep(Value&& value) {
  any_ = true;
  if (given_.size() >= most_fields) return;
  if (!given_.insert(value.name + '\n' + value.text).second) return;
  given_values_.insert(squeeze(value.text));
  waiting_.push_back(std::move(value));
}

void FormReader::read_page(pdf_page* page, PageGlyphs& glyphs) {
  std::size_t seen = 0;
  for (pdf_annot* widget = pdf_first_widget(context_, page); widget != nullptr && seen < most_fields;
       widget = pdf_next_widget(context_, widget), ++seen) {
    pdf_obj* object = nullptr;
    pdf_obj *value = nullptr, *tooltip = nullptr, *state = nullptr;
    enum pdf_widget_type type = PDF_WIDGET_TYPE_UNKNOWN;
    fz_rect box = fz_empty_rect;
    fz_var(object);
    attempt(context_, [&] {
      object = pdf_annot_obj(context_, widget);
      type = pdf_widget_type(context_, widget);
      value = pdf_dict_get_inheritable(context_, object, PDF_NAME(V));
      tooltip = pdf_dict_get_inheritable(context_, object, PDF_NAME(TU));
      state = pdf_dict_get(context_, object, PDF_NAME(AS));
      box = pdf_dict_get_rect(context_, object, PDF_NAME(Rect));
    });
    if (object == nullptr || type == PDF_WIDGET_TYPE_BUTTON || type == PDF_WIDGET_TYPE_SIGNATURE) continue;
    Value found;
    pdf_obj* named = object;
    for (int i = 0; i < most_parents && named != nullptr; ++i) {
      pdf_obj* own = nullptr;
      attempt(context_, [&] {
        own = pdf_dict_get(context_, named, PDF_NAME(T));
        if (own == nullptr) named = pdf_dict_get(context_, named, PDF_NAME(Parent));
      });
      if (own == nullptr) continue;
      found.name = text_of(context_, own);
      break;
    }
    found.label = squeeze(text_of(context_, tooltip));
    if (label_from_name(found.label).empty()) found.label = label_from_name(found.name);

    if (type == PDF_WIDGET_TYPE_CHECKBOX || type == PDF_WIDGET_TYPE_RADIOBUTTON) {
      const std::string on = text_of(context_, state);
      if (on.empty() || on == "Off") continue;
      add_text(context_, page, box, "[x]", glyphs);
      if (found.label.empty()) continue;
      // "Female" is a value, "Yes", "On" and "Choice1" only say that it is ticked.
      const std::string said = label_from_name(on);
      const bool plain = said.empty() || equals_ignore_case(said, "yes") || equals_ignore_case(said, "on");
      found.text = plain ? "yes" : on;
      keep(std::move(found));
      continue;
    }
    found.text = text_of(context_, value);
    if (trim(found.text).empty()) continue;
    any_ = true;
    if (given_values_.size() < most_fields) given_values_.insert(squeeze(found.text));
    if (found.label.empty())
      add_text(context_, page, box, found.text.c_str(), glyphs);
    else
      keep(std::move(found));
  }
}

void FormReader::emit(TextBuilder& out) {
  for (const Value& value : waiting_) out.field(FieldKind::form, value.label, value.text, value.name);
  waiting_.clear();
}

void FormReader::walk_fields(TextBuilder& out) {
  pdf_obj* fields = nullptr;
  attempt(context_,
          [&] { fields = pdf_dict_getp(context_, pdf_trailer(context_, document_), "Root/AcroForm/Fields"); });
  // Depth first without recursion; every node is bounded in count, so a ring ends too.
  std::vector<std::pair<pdf_obj*, int>> open;
  const auto push_all = [&](pdf_obj* array, int depth) {
    for (int i = std::min(pdf_array_len(context_, array), static_cast<int>(most_fields)); i-- > 0;)
      open.emplace_back(pdf_array_get(context_, array, i), depth);
  };
  push_all(fields, 0);
  std::size_t seen = 0;
  while (!open.empty() && seen++ < most_fields && out.ok()) {
    pdf_obj* const field = open.back().first;
    const int depth = open.back().second;
    open.pop_back();
    pdf_obj *kids = nullptr, *value = nullptr, *name = nullptr, *tooltip = nullptr;
    attempt(context_, [&] {
      kids = pdf_dict_get(context_, field, PDF_NAME(Kids));
      value = pdf_dict_get(context_, field, PDF_NAME(V));
      name = pdf_dict_get(context_, field, PDF_NAME(T));
      tooltip = pdf_dict_get(context_, field, PDF_NAME(TU));
    });
    if (kids != nullptr && depth < most_parents && open.size() < most_fields) push_all(kids, depth + 1);
    if (value == nullptr || !(pdf_is_string(context_, value) || pdf_is_stream(context_, value))) continue;
    Value found;
    found.text = text_of(context_, value);
    if (trim(found.text).empty() || given_values_.count(squeeze(found.text))) continue;
    found.name = text_of(context_, name);
    found.label = squeeze(text_of(context_, tooltip));
    if (found.label.empty()) found.label = label_from_name(found.name);
    keep(std::move(found));
  }
  emit(out);
}

void FormReader::read_xfa(TextBuilder& out, const Limits& limits) {
  pdf_obj* xfa = nullptr;
  attempt(context_, [&] { xfa = pdf_dict_getp(context_, pdf_trailer(context_, document_), "Root/AcroForm/XFA"); });
  pdf_obj* data = nullptr;
  for (int i = 0; i + 1 < std::min(pdf_array_len(context_, xfa), 64); i += 2)
    if (text_of(context_, pdf_array_get(context_, xfa, i)) == "datasets") data = pdf_array_get(context_, xfa, i + 1);
  if (data == nullptr && pdf_is_stream(context_, xfa)) data = xfa;
  if (data == nullptr) return;
  fz_buffer* buffer = nullptr;
  fz_var(buffer);
  if (!attempt(context_, [&] { buffer = pdf_load_stream(context_, data); })) return;
  XfaHandler handler(out, given_values_, any_);
  const std::string_view xml(reinterpret_cast<const char*>(buffer->data), buffer->len);
  if (!read_xml(xml, handler, limits.nesting)) out.lost("the data of the XFA form is damaged");
  fz_drop_buffer(context_, buffer);
}

void FormReader::read_rest(TextBuilder& out, const Limits& limits) {
  walk_fields(out);
  read_xfa(out, limits);
}

}  // namespace spillmap::pdf
