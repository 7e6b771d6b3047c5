#include "extract/xml.h"

#include <libxml/parser.h>
#include <libxml/parserInternals.h>

#include <algorithm>
#include <cstring>

#include "base/text.h"
#include "extract/attribute_bound.h"

namespace spillmap {
namespace {

std::string_view view(const unsigned char* text) {
  return text == nullptr ? std::string_view() : std::string_view(reinterpret_cast<const char*>(text));
}

}  // namespace

// Five pointers an attribute: local name, prefix, namespace, begin and end of the value.
std::string_view XmlAttributes::get(std::string_view local) const {
  for (int i = 0; i < count_; ++i)
    if (view(raw_[5 * i]) == local)
      return {reinterpret_cast<const char*>(raw_[5 * i + 3]),
              static_cast<std::size_t>(raw_[5 * i + 4] - raw_[5 * i + 3])};
  return {};
}

std::string_view XmlAttributes::get_prefixed(std::string_view local) const {
  for (int i = 0; i < count_; ++i)
    if (raw_[5 * i + 1] != nullptr && view(raw_[5 * i]) == local)
      return {reinterpret_cast<const char*>(raw_[5 * i + 3]),
              static_cast<std::size_t>(raw_[5 * i + 4] - raw_[5 * i + 3])};
  return {};
}

std::string_view XmlAttributes::name(int index) const { return view(raw_[5 * index]); }
std::string_view XmlAttributes::value(int index) const {
  return {reinterpret_cast<const char*>(raw_[5 * index + 3]),
          static_cast<std::size_t>(raw_[5 * index + 4] - raw_[5 * index + 3])};
}

bool XmlAttributes::has(std::string_view local) const {
  for (int i = 0; i < count_; ++i)
    if (view(raw_[5 * i]) == local) return true;
  return false;
}

bool XmlAttributes::flag(std::string_view local, bool absent) const {
  if (!has(local)) return absent;
  const std::string_view value = get(local);
  return value != "0" && value != "false" && value != "off" && value != "none";
}

std::uint32_t XmlAttributes::number(std::string_view local, std::uint32_t absent, std::uint32_t most) const {
  const std::string_view value = trim(get(local));
  if (value.empty()) return absent;
  std::uint64_t number = 0;
  for (const char c : value) {
    if (!is_digit(c)) return absent;
    number = std::min<std::uint64_t>(number * 10 + static_cast<std::uint64_t>(c - '0'), 0x1'0000'0000u);
  }
  return static_cast<std::uint32_t>(std::min<std::uint64_t>(number, most));
}

struct XmlReader::State {
  XmlHandler* handler = nullptr;
  xmlParserCtxtPtr context = nullptr;
  std::uint32_t depth = 0;
  std::uint32_t depth_limit = 0;
  AttributeBound bound{AttributeBound::Markup::xml};
  bool stopped = false;
  bool started = false;
  Error error{ErrorKind::internal, {}};
  bool failed = false;

  void stop(ErrorKind kind, std::string message) {
    if (!failed) error = {kind, std::move(message)};
    failed = true;
    xmlStopParser(context);
  }
  void after_callback() {
    if (handler->wants_more) return;
    stopped = true;
    xmlStopParser(context);
  }

  static State& of(void* data) { return *static_cast<State*>(static_cast<xmlParserCtxtPtr>(data)->_private); }

  static void on_open(void* data, const xmlChar* local, const xmlChar*, const xmlChar*, int, const xmlChar**,
                      int attributes, int, const xmlChar** raw) {
    State& state = of(data);
    if (state.failed || state.stopped) return;
    if (++state.depth > state.depth_limit) return state.stop(ErrorKind::limit, "the XML is nested too deeply");
    state.handler->open(view(local), XmlAttributes(raw, attributes));
    state.after_callback();
  }
  static void on_close(void* data, const xmlChar* local, const xmlChar*, const xmlChar*) {
    State& state = of(data);
    if (state.failed || state.stopped) return;
    if (state.depth > 0) --state.depth;
    state.handler->close(view(local));
    state.after_callback();
  }
  static void on_text(void* data, const xmlChar* text, int size) {
    State& state = of(data);
    if (state.failed || state.stopped || size <= 0) return;
    state.handler->text({reinterpret_cast<const char*>(text), static_cast<std::size_t>(size)});
    state.after_callback();
  }
  static void refuse(void* data) {
    of(data).stop(ErrorKind::malformed, "the XML declares entities or attributes of its own");
  }
  static void on_entity(void* data, const xmlChar*, int, const xmlChar*, const xmlChar*, xmlChar*) { refuse(data); }
  static void on_attribute(void* data, const xmlChar*, const xmlChar*, int, int, const xmlChar*,
                           xmlEnumerationPtr tree) {
    if (tree != nullptr) xmlFreeEnumeration(tree);
    refuse(data);
  }
  static void on_element(void* data, const xmlChar*, int, xmlElementContentPtr) { refuse(data); }
  static void on_error(void*, xmlErrorPtr) {}
};

XmlReader::XmlReader(XmlHandler& handler, std::uint32_t depth_limit) : state_(std::make_unique<State>()) {
  xmlInitParser();
  xmlSAXHandler sax;
  std::memset(&sax, 0, sizeof sax);
  sax.initialized = XML_SAX2_MAGIC;
  sax.startElementNs = State::on_open;
  sax.endElementNs = State::on_close;
  sax.characters = State::on_text;
  sax.ignorableWhitespace = State::on_text;
  sax.cdataBlock = State::on_text;
  sax.entityDecl = State::on_entity;
  sax.attributeDecl = State::on_attribute;
  sax.elementDecl = State::on_element;
  sax.serror = State::on_error;
  state_->handler = &handler;
  state_->depth_limit = depth_limit;
  state_->context = xmlCreatePushParserCtxt(&sax, nullptr, nullptr, 0, nullptr);
  if (state_->context == nullptr) return;
  state_->context->_private = state_.get();
  // NOENT: "&amp;" in an attribute becomes "&". No other entity can exist here, so nothing else is replaced.
  xmlCtxtUseOptions(state_->context, XML_PARSE_NONET | XML_PARSE_NOENT);
}

XmlReader::~XmlReader() {
  if (state_->context == nullptr) return;
  if (state_->context->myDoc != nullptr) xmlFreeDoc(state_->context->myDoc);
  state_->context->myDoc = nullptr;
  xmlFreeParserCtxt(state_->context);
}

bool XmlReader::stopped() const { return state_->stopped; }

namespace {

Status outcome_of(bool failed, const Error& error, xmlParserCtxtPtr context) {
  if (failed) return tl::unexpected(error);
  // Faults of namespaces alone leave wellFormed set, and harm nobody here.
  if (context->wellFormed) return {};
  const int line = context->input != nullptr ? context->input->line : 0;
  return fail(ErrorKind::malformed, "the XML breaks off or is not well-formed at line " + std::to_string(line));
}

}  // namespace

Status XmlReader::feed(std::string_view piece) {
  if (state_->context == nullptr) return fail(ErrorKind::limit, "no memory for the XML parser");
  if (state_->stopped) return {};
  if (state_->failed) return tl::unexpected(state_->error);
  state_->started = true;
  // The parser takes int sizes.
  constexpr std::size_t most = 1u << 20;
  while (!piece.empty()) {
    const std::string_view now = state_->bound.pass(piece.substr(0, most));
    piece.remove_prefix(std::min(piece.size(), most));
    xmlParseChunk(state_->context, now.data(), static_cast<int>(now.size()), 0);
    if (state_->stopped) return {};
    SPILLMAP_TRY(outcome_of(state_->failed, state_->error, state_->context));
  }
  return {};
}

Status XmlReader::finish() {
  if (state_->context == nullptr) return fail(ErrorKind::limit, "no memory for the XML parser");
  if (state_->stopped) return {};
  if (state_->failed) return tl::unexpected(state_->error);
  if (!state_->started) return fail(ErrorKind::malformed, "the XML is empty");
  xmlParseChunk(state_->context, nullptr, 0, 1);
  if (state_->stopped) return {};
  SPILLMAP_TRY(outcome_of(state_->failed, state_->error, state_->context));
  if (state_->bound.cut()) return fail(ErrorKind::limit, "the XML has more attributes on an element than the bound");
  return {};
}

Status read_xml(std::string_view bytes, XmlHandler& handler, std::uint32_t depth_limit) {
  XmlReader reader(handler, depth_limit);
  SPILLMAP_TRY(reader.feed(bytes));
  return reader.finish();
}

}  // namespace spillmap
