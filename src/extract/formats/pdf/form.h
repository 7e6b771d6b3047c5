// Fields of a PDF form: their labels and values.
#pragma once

#include <set>
#include <string>

#include "extract/builder.h"
#include "extract/formats/pdf/glyphs.h"

namespace spillmap::pdf {

class FormReader {
 public:
  FormReader(fz_context* context, pdf_document* document) : context_(context), document_(document) {}

  // The fields of a page. One whose own label means something to a person waits for emit(); one whose label does not
  // ("Text12") is put where the page shows it, where a printed label may stand beside it.
  void read_page(pdf_page* page, PageGlyphs& glyphs);
  void emit(TextBuilder& out);

  // After the last page: fields that no page shows, and the data of an XFA form.
  void read_rest(TextBuilder& out, const Limits& limits);

  bool any() const { return any_; }

 private:
  struct Value {
    std::string label, name, text;
  };
  void keep(Value&& value);
  void walk_fields(TextBuilder& out);
  void read_xfa(TextBuilder& out, const Limits& limits);

  fz_context* context_;
  pdf_document* document_;
  std::vector<Value> waiting_;
  std::set<std::string> given_;  // name and value: a field may have widgets on every page
  std::set<std::string> given_values_;
  bool any_ = false;
};

// A text string, name, number, stream or array of strings as UTF-8; empty if it is none of these. At most 1 MiB.
std::string text_of(fz_context* context, pdf_obj* object);

// "ApplicantLastName_0" -> "Applicant Last Name"; empty if it holds no word that could be a label.
std::string label_from_name(std::string_view name);

}  // namespace spillmap::pdf
