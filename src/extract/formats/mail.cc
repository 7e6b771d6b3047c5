// GMime takes the tree of a message apart. Header texts and file names are decoded here: GMime would ask iconv, which
// loads a module per charset from disk, and it trusts what the sender declares.
#include "extract/formats/mail.h"

#include <gmime/gmime.h>

#include <algorithm>
#include <map>
#include <memory>
#include <set>
#include <vector>

#include "base/text.h"
#include "extract/base64.h"
#include "extract/builder.h"
#include "extract/encoding.h"
#include "extract/formats/html.h"
#include "extract/formats/member_names.h"
#include "extract/formats/rtf.h"
#include "extract/formats/text.h"

namespace spillmap::mail {
namespace {

constexpr std::size_t longest_header = 64u << 10;
constexpr std::size_t most_parts = 10'000;  // of one message
constexpr std::uint32_t most_nesting = 64;  // parts in parts

struct Unref {
  void operator()(void* object) const { g_object_unref(object); }
};
template <class T>
using Owned = std::unique_ptr<T, Unref>;

// --- Headers --------------------------------------------------------------------------------------------------------

std::string unfold(std::string_view raw) {
  std::string out;
  for (const char c : raw.substr(0, longest_header)) {
    if (c == '\n' || c == '\r') continue;
    out.push_back(c == '\t' ? ' ' : c);
  }
  return out;
}

int hex_digit(char c) {
  if (is_digit(c)) return c - '0';
  const char l = lower(c);
  return l >= 'a' && l <= 'f' ? l - 'a' + 10 : -1;
}

// "=C3=A9" or "%C3%A9"; an underscore is a space only in header words.
std::string from_hex(std::string_view text, char mark, bool underscore) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == mark && i + 2 < text.size() && hex_digit(text[i + 1]) >= 0 && hex_digit(text[i + 2]) >= 0) {
      out.push_back(static_cast<char>(hex_digit(text[i + 1]) * 16 + hex_digit(text[i + 2])));
      i += 2;
    } else {
      out.push_back(underscore && text[i] == '_' ? ' ' : text[i]);
    }
  }
  return out;
}

// Lines of a length and up to 60 characters of six bits each.
std::string from_uuencoded(std::string_view lines) {
  std::string out;
  for (std::string_view line : split(lines, '\n')) {
    if (!line.empty() && line.back() == '\r') line.remove_suffix(1);
    if (line.empty()) continue;
    if (line.starts_with("end") && line.size() == 3) break;
    const auto six = [](char c) { return static_cast<unsigned>(static_cast<unsigned char>(c) - 0x20) & 0x3Fu; };
    std::size_t left = six(line[0]);
    for (std::size_t i = 1; left > 0 && i < line.size(); i += 4) {
      unsigned bits = 0;
      for (std::size_t k = 0; k < 4; ++k) bits = bits << 6 | (i + k < line.size() ? six(line[i + k]) : 0);
      for (int shift = 16; shift >= 0 && left > 0; shift -= 8, --left) out.push_back(static_cast<char>(bits >> shift));
    }
  }
  return out;
}

struct Parameter {
  std::string name, value;
};

// Everything after the first ';', with quotes and comments resolved. At most 64.
std::vector<Parameter> parameters(std::string_view raw) {
  std::vector<Parameter> out;
  const std::string text = unfold(raw);
  std::size_t at = text.find(';');
  while (at < text.size() && out.size() < 64) {
    ++at;
    while (at < text.size() && (text[at] == ' ' || text[at] == ';')) ++at;
    const std::size_t name_begin = at;
    while (at < text.size() && text[at] != '=' && text[at] != ';') ++at;
    if (at >= text.size()) break;
    if (text[at] == ';') continue;
    Parameter parameter;
    parameter.name = to_lower(trim(std::string_view(text).substr(name_begin, at - name_begin)));
    ++at;
    while (at < text.size() && text[at] == ' ') ++at;
    if (at < text.size() && text[at] == '"') {
      for (++at; at < text.size() && text[at] != '"'; ++at) {
        if (text[at] == '\\' && at + 1 < text.size() && (text[at + 1] == '"' || text[at + 1] == '\\')) ++at;
        parameter.value.push_back(text[at]);
      }
      at = std::min(text.find(';', at), text.size());
    } else {
      const std::size_t end = std::min(text.find(';', at), text.size());
      parameter.value = trim(std::string_view(text).substr(at, end - at));
      at = end;
    }
    out.push_back(std::move(parameter));
  }
  return out;
}

// --- Bytes of parts -------------------------------------------------------------------------------------------------

// The decoded bytes of a part, at most `most` of them. False: there are more.
bool part_bytes(GMimePart* part, std::size_t most, std::string& out) {
  GMimeDataWrapper* content = g_mime_part_get_content(part);
  if (content == nullptr) return true;
  GMimeStream* stream = g_mime_data_wrapper_get_stream(content);
  if (stream == nullptr) return true;
  GMimeEncoding decoder;
  const bool uuencoded = g_mime_data_wrapper_get_encoding(content) == GMIME_CONTENT_ENCODING_UUENCODE;
  g_mime_encoding_init_decode(&decoder,
                              uuencoded ? GMIME_CONTENT_ENCODING_BINARY : g_mime_data_wrapper_get_encoding(content));
  g_mime_stream_reset(stream);
  std::vector<char> raw(64u << 10);
  std::vector<char> decoded;
  bool whole = true;
  for (;;) {
    const ssize_t got = g_mime_stream_read(stream, raw.data(), raw.size());
    if (got <= 0) break;
    const auto count = static_cast<std::size_t>(got);
    decoded.resize(g_mime_encoding_outlen(&decoder, count));
    const std::size_t made = g_mime_encoding_step(&decoder, raw.data(), count, decoded.data());
    const std::size_t room = most - std::min(most, out.size());
    out.append(decoded.data(), std::min(made, room));
    if (made > room) {
      whole = false;
      break;
    }
  }
  if (whole) {
    decoded.resize(g_mime_encoding_outlen(&decoder, 0) + 16);
    const std::size_t made = g_mime_encoding_flush(&decoder, nullptr, 0, decoded.data());
    out.append(decoded.data(), std::min(made, most - std::min(most, out.size())));
  }
  if (uuencoded) {
    std::size_t begin = out.starts_with("begin ") ? 0 : out.find("\nbegin ");
    begin = begin == std::string::npos ? begin : out.find('\n', begin + 1);
    out = begin == std::string::npos ? std::string() : from_uuencoded(std::string_view(out).substr(begin + 1));
  }
  return whole;
}

std::string_view extension_of(std::string_view type) {
  static constexpr std::pair<std::string_view, std::string_view> types[] = {
      {"text/plain", "txt"},
      {"text/html", "html"},
      {"text/csv", "csv"},
      {"text/calendar", "ics"},
      {"text/vcard", "vcf"},
      {"text/x-vcard", "vcf"},
      {"text/rtf", "rtf"},
      {"application/rtf", "rtf"},
      {"text/xml", "xml"},
      {"application/xml", "xml"},
      {"application/pdf", "pdf"},
      {"application/zip", "zip"},
      {"application/x-zip-compressed", "zip"},
      {"application/msword", "doc"},
      {"application/vnd.ms-excel", "xls"},
      {"application/vnd.ms-powerpoint", "ppt"},
      {"application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"},
      {"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"},
      {"application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"},
      {"application/vnd.oasis.opendocument.text", "odt"},
      {"application/vnd.oasis.opendocument.spreadsheet", "ods"},
      {"application/ms-tnef", "dat"},
      {"application/json", "json"},
      {"application/pkcs7-signature", "p7s"},
      {"application/x-pkcs7-signature", "p7s"},
      {"application/pkcs7-mime", "p7m"},
      {"application/x-pkcs7-mime", "p7m"},
      {"application/pgp-signature", "asc"},
      {"image/jpeg", "jpg"},
      {"image/png", "png"},
      {"image/gif", "gif"},
      {"image/tiff", "tif"},
      {"image/bmp", "bmp"},
      {"audio/mpeg", "mp3"},
      {"audio/wav", "wav"},
      {"message/rfc822", "eml"},
  };
  for (const auto& [known, extension] : types)
    if (known == type) return extension;
  return "bin";
}

// --- A message ------------------------------------------------------------------------------------------------------

class Reader {
 public:
  Reader(const Limits& limits, Sink& sink) : limits_(limits), sink_(sink), out_(sink, limits) {}

  TextBuilder& out() { return out_; }
  bool ok() const { return out_.ok() && !stopped_; }
  std::uint32_t encrypted() const { return encrypted_; }
  bool text_found() const { return text_found_; }

  void message(ByteView bytes, bool from_mbox) {
    from_mbox_ = from_mbox;
    parts_ = 0;
    text_found_ = false;
    if (bytes.size() > 0x7FFFFFFFu) {
      out_.lost("a message is larger than 2 GiB");
      bytes = bytes.first(0x7FFFFFFFu);
    }
    // GMime takes the bytes where they are; it does not write to them.
    GByteArray array{const_cast<guint8*>(bytes.data()), static_cast<guint>(bytes.size())};
    Owned<GMimeStream> stream(g_mime_stream_mem_new());
    g_mime_stream_mem_set_byte_array(GMIME_STREAM_MEM(stream.get()), &array);
    {
      Owned<GMimeParser> parser(g_mime_parser_new_with_stream(stream.get()));
      g_mime_parser_set_persist_stream(parser.get(), TRUE);
      Owned<GMimeMessage> message(g_mime_parser_construct_message(parser.get(), nullptr));
      if (message == nullptr) {
        text::read_into(out_, bytes, detect_encoding(bytes));
      } else {
        headers(GMIME_OBJECT(message.get()));
        if (GMimeObject* root = g_mime_message_get_mime_part(message.get())) {
          broken_ = broken_off(root, bytes);
          walk(root, 0);
        }
      }
    }
    if (broken_) out_.lost("a message breaks off before its last part");
  }

 private:
  // A multipart message ends with its boundary; a cut one does not.
  static bool broken_off(GMimeObject* root, ByteView bytes) {
    if (!GMIME_IS_MULTIPART(root)) return false;
    const char* boundary = g_mime_multipart_get_boundary(GMIME_MULTIPART(root));
    if (boundary == nullptr || *boundary == 0) return false;
    const std::string end = std::string("--") + boundary + "--";
    return as_text(bytes).rfind(end) == std::string_view::npos;
  }

  static std::string raw_header(GMimeObject* object, const char* name) {
    GMimeHeaderList* list = g_mime_object_get_header_list(object);
    GMimeHeader* header = list == nullptr ? nullptr : g_mime_header_list_get_header(list, name);
    if (header == nullptr) return {};
    const char* raw = g_mime_header_get_raw_value(header);
    if (raw == nullptr) raw = g_mime_header_get_value(header);
    return raw == nullptr ? std::string() : std::string(std::string_view(raw).substr(0, longest_header));
  }

  void headers(GMimeObject* message) {
    for (const char* name : {"From", "Sender", "Reply-To", "To", "Cc", "Bcc", "Subject", "Date"}) {
      std::string value = squeeze(decode_header(raw_header(message, name)));
      if (!value.empty()) out_.field(FieldKind::mail_header, name, value, name);
    }
  }

  static std::string type_of(GMimeObject* part) {
    GMimeContentType* type = g_mime_object_get_content_type(part);
    if (type == nullptr) return "text/plain";
    const char* media = g_mime_content_type_get_media_type(type);
    const char* sub = g_mime_content_type_get_media_subtype(type);
    return to_lower(std::string(media == nullptr ? "text" : media) + "/" + (sub == nullptr ? "plain" : sub));
  }

  static std::string file_name(GMimeObject* part) {
    std::string name = header_parameter(raw_header(part, "Content-Disposition"), "filename");
    if (name.empty()) name = header_parameter(raw_header(part, "Content-Type"), "name");
    return name;
  }

  static bool is_attachment(GMimeObject* part) {
    return to_lower(trim(raw_header(part, "Content-Disposition"))).starts_with("attachment") ||
           !file_name(part).empty();
  }

  bool is_body(GMimeObject* part) const {
    if (!GMIME_IS_PART(part) || is_attachment(part)) return false;
    const std::string type = type_of(part);
    return type == "text/plain" || type == "text/html" || type == "text/enriched" || type == "text/richtext" ||
           type == "text/x-amp-html" || type == "text/rtf" || type == "application/rtf" ||
           type == "message/delivery-status" || type == "message/disposition-notification" ||
           type == "text/rfc822-headers" || type == "text";
  }

  void walk(GMimeObject* part, std::uint32_t depth) {
    if (!ok()) return;
    if (depth > most_nesting) return out_.lost("a message is nested too deeply");
    if (++parts_ > most_parts) return out_.lost("a message has too many parts");
    if (GMIME_IS_MULTIPART(part)) return multipart(GMIME_MULTIPART(part), depth);
    if (GMIME_IS_MESSAGE_PART(part)) return nested(part);
    if (!GMIME_IS_PART(part)) return;
    const std::string type = type_of(part);
    if (is_encrypted(part, type)) {
      ++encrypted_;
      return;
    }
    if (is_body(part)) return body(GMIME_PART(part), type);
    attachment(GMIME_PART(part), type);
  }

  void multipart(GMimeMultipart* parts, std::uint32_t depth) {
    const std::string type = type_of(GMIME_OBJECT(parts));
    const int count = g_mime_multipart_get_count(parts);
    if (type == "multipart/encrypted") {
      ++encrypted_;
      return;
    }
    const bool alternative = type == "multipart/alternative";
    const Choice before = choice_;
    if (alternative) choice_ = choose(parts);
    const Choice here = choice_;
    bool plain_taken = false, page_taken = false;
    for (int i = 0; i < count && ok(); ++i) {
      GMimeObject* child = g_mime_multipart_get_part(parts, i);
      if (child == nullptr) continue;
      if (alternative && is_body(child)) {
        const bool plain = type_of(child) == "text/plain";
        bool& taken = plain ? plain_taken : page_taken;
        if (taken || here == (plain ? Choice::page : Choice::plain)) {
          ++parts_;
          continue;
        }
        taken = true;
      } else if (!alternative && here == Choice::plain && is_body(child) && type_of(child) == "text/html" &&
                 type == "multipart/related") {
        ++parts_;  // the page of an alternative whose plain form has been taken
        continue;
      }
      choice_ = alternative || type == "multipart/related" ? here : Choice::both;
      walk(child, depth + 1);
    }
    choice_ = before;
  }

  // Which of the alternatives is read. They ought to say the same; where they do not, both are.
  enum class Choice : std::uint8_t { plain, page, both };

  Choice choose(GMimeMultipart* parts) {
    GMimePart *plain = nullptr, *page = nullptr;
    const int count = std::min(g_mime_multipart_get_count(parts), 100);
    for (int i = 0; i < count; ++i) {
      GMimeObject* child = g_mime_multipart_get_part(parts, i);
      // The page may stand in a part of its own with its pictures.
      if (child != nullptr && GMIME_IS_MULTIPART(child) && type_of(child) == "multipart/related" &&
          g_mime_multipart_get_count(GMIME_MULTIPART(child)) > 0)
        child = g_mime_multipart_get_part(GMIME_MULTIPART(child), 0);
      if (child == nullptr || !is_body(child)) continue;
      const std::string type = type_of(child);
      if (type == "text/plain" && plain == nullptr) plain = GMIME_PART(child);
      if (type == "text/html" && page == nullptr) page = GMIME_PART(child);
    }
    if (plain == nullptr || page == nullptr) return Choice::both;
    std::string text, html;
    constexpr std::size_t most_compared = 4u << 20;
    if (!part_bytes(plain, most_compared, text) || !part_bytes(page, most_compared, html)) return Choice::both;
    if (trim(text).empty()) return Choice::page;
    text = decode_declared(as_bytes(text), charset_of(plain));
    WordSink shown;
    TextBuilder out(shown, limits_);
    html::read_into(out, as_bytes(html), charset_of(page), limits_);
    static_cast<void>(out.finish());
    const std::set<std::string> of_plain = words_of(text), of_page = words_of(shown.text);
    const auto covers = [](const std::set<std::string>& all, const std::set<std::string>& part) {
      std::size_t missing = 0;
      for (const std::string& word : part) missing += !all.contains(word);
      return missing * 50 <= part.size();
    };
    // Plain text has no columns: who owns a value in it is a guess.
    if (!shown.table && covers(of_plain, of_page)) return Choice::plain;
    return covers(of_page, of_plain) ? Choice::page : Choice::both;
  }

  class WordSink : public Sink {
   public:
    std::string text;
    bool table = false;
    Status part(TextPart&& part) override {
      text += part.utf8;
      for (const Table& one : part.tables) {
        const auto filled = static_cast<std::size_t>(
            std::count_if(one.cells.begin(), one.cells.end(), [](const Cell& cell) { return cell.end > cell.begin; }));
        table = table || (one.rows >= 3 && one.columns >= 2 && filled * 3 >= one.cells.size() * 2);
      }
      return {};
    }
    Status member(const Member&) override { return {}; }
  };

  static std::set<std::string> words_of(std::string_view text) {
    std::set<std::string> words;
    std::string word;
    for (std::size_t i = 0; i <= text.size(); ++i) {
      if (i < text.size() && is_word(text[i])) {
        word.push_back(lower(text[i]));
      } else if (!word.empty()) {
        words.insert(std::move(word));
        word.clear();
      }
    }
    return words;
  }

  static std::string charset_of(GMimePart* part) {
    return header_parameter(raw_header(GMIME_OBJECT(part), "Content-Type"), "charset");
  }

  bool is_encrypted(GMimeObject* part, std::string_view type) const {
    if (type == "application/pgp-encrypted") return true;
    if (type != "application/pkcs7-mime" && type != "application/x-pkcs7-mime") return false;
    const std::string kind = to_lower(header_parameter(raw_header(part, "Content-Type"), "smime-type"));
    return kind.empty() || kind == "enveloped-data" || kind == "authenveloped-data";
  }

  void body(GMimePart* part, std::string_view type) {
    std::string bytes;
    if (!part_bytes(part, limits_.member_bytes, bytes)) out_.lost("the text of a message is too long");
    const std::string charset = header_parameter(raw_header(GMIME_OBJECT(part), "Content-Type"), "charset");
    if (type == "text/html" || type == "text/x-amp-html") {
      html::read_into(out_, as_bytes(bytes), charset, limits_);
      text_found_ = text_found_ || html::has_text(as_bytes(bytes));
      return;
    }
    if (type == "text/rtf" || type == "application/rtf") {
      text_found_ = text_found_ || !trim(bytes).empty();
      rtf::read_into(out_, as_bytes(bytes), limits_, sink_);
      return;
    }
    std::string text = decode_declared(as_bytes(bytes), charset);
    const std::size_t armour = text.find("-----BEGIN PGP MESSAGE-----");
    if (armour != std::string::npos) {
      ++encrypted_;
      if (trim(std::string_view(text).substr(0, armour)).empty()) return;
    }
    if (type == "text/enriched" || type == "text/richtext") text = without_tags(text);
    const std::string content_type = raw_header(GMIME_OBJECT(part), "Content-Type");
    if (equals_ignore_case(header_parameter(content_type, "format"), "flowed"))
      text = reflow(text, equals_ignore_case(header_parameter(content_type, "delsp"), "yes"));
    if (from_mbox_) text = unquote_from(text);
    text = take_uuencoded(text);
    text_found_ = text_found_ || !trim(text).empty();
    out_.new_run();
    text::read_into(out_, as_bytes(text), Encoding{});
  }

  static std::string without_tags(std::string_view text) {
    std::string out;
    bool tag = false;
    for (const char c : text) {
      if (c == '<')
        tag = true;
      else if (c == '>' && tag)
        tag = false;
      else if (!tag)
        out.push_back(c);
    }
    return out;
  }

  // Lines that end in a space go on in the next one of the same depth of quotation (RFC 3676).
  static std::string reflow(std::string_view text, bool delete_space) {
    std::string out;
    std::size_t open_depth = std::string_view::npos;  // of the line that waits for its rest
    for (std::string_view line : split(text, '\n')) {
      if (!line.empty() && line.back() == '\r') line.remove_suffix(1);
      std::size_t depth = 0;
      while (depth < line.size() && line[depth] == '>') ++depth;
      std::string_view rest = line.substr(depth);
      if (!rest.empty() && rest[0] == ' ') rest.remove_prefix(1);  // stuffed, or after the quotes
      const bool signature = rest == "-- ";
      const bool flows = !signature && !rest.empty() && rest.back() == ' ';
      if (open_depth == depth && !signature) {
        out.append(rest);
      } else {
        if (!out.empty()) out.push_back('\n');
        if (depth > 0) out.append(line.substr(0, depth)).push_back(' ');
        out.append(rest);
      }
      if (flows && delete_space) out.pop_back();
      open_depth = flows ? depth : std::string_view::npos;
    }
    return out;
  }

  // ">From " was "From " before the message came into the mailbox.
  static std::string unquote_from(const std::string& text) {
    if (text.find(">From ") == std::string::npos) return text;
    std::string out;
    bool first = true;
    for (std::string_view line : split(text, '\n')) {
      if (!first) out.push_back('\n');
      first = false;
      std::size_t depth = 0;
      while (depth < line.size() && line[depth] == '>') ++depth;
      if (depth > 0 && line.substr(depth).starts_with("From ")) line.remove_prefix(1);
      out.append(line);
    }
    return out;
  }

  // "begin 644 name" ... "end": how files were attached before MIME.
  std::string take_uuencoded(const std::string& text) {
    std::size_t from = 0;
    std::string out;
    for (;;) {
      std::size_t begin = text.find("begin ", from);
      while (begin != std::string::npos && begin > 0 && text[begin - 1] != '\n') begin = text.find("begin ", begin + 1);
      if (begin == std::string::npos) break;
      const std::size_t line_end = text.find('\n', begin);
      const std::size_t mode = begin + 6;
      std::size_t digits = mode;
      while (digits < text.size() && text[digits] >= '0' && text[digits] <= '7') ++digits;
      const std::size_t end = line_end == std::string::npos ? line_end : text.find("\nend", line_end);
      if (line_end == std::string::npos || digits - mode < 3 || digits - mode > 4 || text[digits] != ' ' ||
          end == std::string::npos) {
        from = begin + 6;
        if (line_end == std::string::npos || end == std::string::npos) break;
        continue;
      }
      const std::string name(trim(std::string_view(text).substr(digits, line_end - digits)));
      const std::string decoded = from_uuencoded(std::string_view(text).substr(line_end + 1, end - line_end));
      if (decoded.empty()) {
        from = line_end;
        continue;
      }
      give(name.empty() ? std::string("part.bin") : decode_header(name), decoded);
      out.append(text, taken_, begin - taken_);
      taken_ = std::min(text.size(), end + 4);
      from = taken_;
    }
    if (taken_ == 0) return text;
    out.append(text, taken_);
    taken_ = 0;
    return out;
  }

  void attachment(GMimePart* part, const std::string& type) {
    std::string name = file_name(GMIME_OBJECT(part));
    if (name.empty()) name = "part-" + std::to_string(parts_) + "." + std::string(extension_of(type));
    std::string bytes;
    const bool whole = part_bytes(part, limits_.member_bytes, bytes);
    if (!whole) {
      Member member;
      member.name = member_name(name);
      member.bytes = bytes.size();
      member.status = ItemStatus::skipped;
      member.reason = "the attachment is larger than " + std::to_string(limits_.member_bytes >> 20) + " MiB";
      put(member);
      return;
    }
    give(name, bytes);
  }

  void nested(GMimeObject* part) {
    GMimeMessage* message = g_mime_message_part_get_message(GMIME_MESSAGE_PART(part));
    if (message == nullptr) return;
    std::string name = file_name(part);
    if (name.empty()) name = "part-" + std::to_string(parts_) + ".eml";
    if (!to_lower(name).ends_with(".eml") && !to_lower(name).ends_with(".msg")) name += ".eml";
    Owned<GMimeStream> stream(g_mime_stream_mem_new());
    g_mime_object_write_to_stream(GMIME_OBJECT(message), nullptr, stream.get());
    const GByteArray* array = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(stream.get()));
    give(name, {reinterpret_cast<const char*>(array->data), array->len});
  }

  // What the sender calls a path is a name here.
  std::string member_name(std::string_view wanted) {
    const std::size_t slash = wanted.find_last_of("/\\");
    if (slash != std::string_view::npos && slash + 1 < wanted.size()) wanted.remove_prefix(slash + 1);
    return names_.unique(wanted);
  }

  void give(const std::string& name, std::string_view bytes) {
    expanded_ += bytes.size();
    Member member;
    member.name = member_name(name);
    member.bytes = bytes.size();
    member.data = as_bytes(bytes);
    if (expanded_ > limits_.expanded_bytes) {
      member.status = ItemStatus::skipped;
      member.reason = "the attachments together are too large";
      member.data = {};
    }
    put(member);
  }

  void put(const Member& member) {
    if (++members_ > limits_.members) {
      out_.lost("there are more than " + std::to_string(limits_.members) + " attachments");
      stopped_ = true;
      return;
    }
    if (const Status status = sink_.member(member); !status) {
      out_.lost(status.error().message);
      stopped_ = true;
    }
  }

  const Limits& limits_;
  Sink& sink_;
  TextBuilder out_;
  MemberNames names_;
  std::uint64_t expanded_ = 0;
  std::uint32_t members_ = 0, encrypted_ = 0;
  std::size_t parts_ = 0, taken_ = 0;
  Choice choice_ = Choice::both;  // of the alternative around the part that is walked
  bool from_mbox_ = false, stopped_ = false, text_found_ = false, broken_ = false;
};

Outcome with_encrypted(Outcome outcome, std::uint32_t encrypted, bool anything_else) {
  if (encrypted == 0) return outcome;
  if (!anything_else) return not_read(ItemStatus::encrypted, "the message is encrypted");
  if (outcome.status == ItemStatus::read)
    return not_read(ItemStatus::partly_read, encrypted == 1
                                                 ? "a part of the mail is encrypted"
                                                 : std::to_string(encrypted) + " parts of the mail are encrypted");
  return outcome;
}

// --- Recognising ----------------------------------------------------------------------------------------------------

bool is_header_line(std::string_view line, std::string& name) {
  const std::size_t colon = line.find(':');
  if (colon == std::string_view::npos || colon < 2 || colon > 64) return false;
  for (const char c : line.substr(0, colon))
    if (!is_alnum(c) && c != '-' && c != '_') return false;
  name = to_lower(line.substr(0, colon));
  return true;
}

// "Tue, 04 Apr 2023 10:47:40 -0400": what people do not write.
bool is_mail_date(std::string_view text) {
  static constexpr std::string_view months[] = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
  bool month = false;
  for (const std::string_view m : months)
    month = month || text.find(std::string(" ") + std::string(m) + " ") != std::string_view::npos;
  std::size_t colons = 0;
  for (std::size_t i = 1; i + 2 < text.size(); ++i)
    colons += text[i] == ':' && is_digit(text[i - 1]) && is_digit(text[i + 1]) && is_digit(text[i + 2]);
  return month && colons >= 1;
}

// "From jane@example.org Mon Jan  8 09:00:00 2024"
bool is_from_line(std::string_view line) {
  if (!line.starts_with("From ") || line.size() > 400) return false;
  bool time = false, year = false;
  for (std::size_t i = 5; i + 4 <= line.size(); ++i) {
    if (line[i] == ':' && is_digit(line[i - 1]) && is_digit(line[i + 1]) && is_digit(line[i + 2])) time = true;
    if ((line.substr(i, 2) == "19" || line.substr(i, 2) == "20") && is_digit(line[i + 2]) && is_digit(line[i + 3]) &&
        !is_digit(line[i - 1]) && (i + 4 == line.size() || !is_digit(line[i + 4])))
      year = true;
  }
  return time && year;
}

std::string_view line_at(std::string_view text, std::size_t at) {
  const std::size_t end = std::min(text.find('\n', at), text.size());
  std::string_view line = text.substr(at, end - at);
  if (!line.empty() && line.back() == '\r') line.remove_suffix(1);
  return line;
}

int header_sureness(std::string_view text) {
  static constexpr std::string_view strong[] = {"received",
                                                "message-id",
                                                "mime-version",
                                                "return-path",
                                                "dkim-signature",
                                                "x-mailer",
                                                "delivered-to",
                                                "content-transfer-encoding",
                                                "x-mimeole",
                                                "in-reply-to",
                                                "references",
                                                "x-originating-ip",
                                                "authentication-results",
                                                "x-unsent",
                                                "thread-index",
                                                "x-mozilla-status",
                                                "arc-seal",
                                                "newsgroups",
                                                "x-gmail-labels",
                                                "list-unsubscribe",
                                                "x-priority",
                                                "user-agent",
                                                "x-received",
                                                "x-ms-has-attach",
                                                "envelope-to",
                                                "x-apparently-to",
                                                "x-sender"};
  std::size_t at = 0;
  std::size_t headers = 0, strong_seen = 0, basic = 0;
  bool from_address = false, date = false;
  for (int lines = 0; at < text.size() && lines < 400; ++lines) {
    const std::string_view line = line_at(text, at);
    at = std::min(text.find('\n', at), text.size() - 1) + 1;
    if (line.empty()) {
      if (headers == 0 && lines < 3) continue;
      break;
    }
    if (line[0] == ' ' || line[0] == '\t') {
      if (headers == 0) return 0;
      continue;
    }
    std::string name;
    if (!is_header_line(line, name)) {
      if (headers == 0 || strong_seen == 0) return 0;
      break;
    }
    ++headers;
    const std::string_view value = line.substr(line.find(':') + 1);
    for (const std::string_view s : strong) strong_seen += name == s;
    if (name == "content-type" && value.find('/') != std::string_view::npos) ++strong_seen;
    if (name == "from")
      from_address = value.find('@') != std::string_view::npos || value.find("=?") != std::string_view::npos;
    if (name == "date") date = is_mail_date(value);
    basic += name == "from" || name == "to" || name == "subject" || name == "date" || name == "cc" || name == "bcc";
  }
  if (headers < 2) return 0;
  if (strong_seen >= 1 && basic >= 1) return 82;
  if (strong_seen >= 2) return 78;
  if (from_address && date && basic >= 3) return 75;
  return 0;
}

}  // namespace

void warm_up() {
  static const bool started = [] {
    g_mime_init();
    return true;
  }();
  static_cast<void>(started);
}

std::string decode_header(std::string_view raw) {
  const std::string text = unfold(raw);
  std::string out;
  std::string pending;  // bytes of encoded words of one charset: a character may be cut between two words
  std::string charset;
  const auto flush = [&] {
    if (pending.empty()) return;
    out += decode_declared(as_bytes(pending), charset);
    pending.clear();
  };
  std::size_t at = 0;
  while (at < text.size()) {
    const std::size_t begin = text.find("=?", at);
    std::size_t a = std::string::npos, b = std::string::npos, end = std::string::npos;
    if (begin != std::string::npos) {
      a = text.find('?', begin + 2);
      if (a != std::string::npos) b = text.find('?', a + 1);
      if (b != std::string::npos) end = text.find("?=", b + 1);
    }
    const bool word = end != std::string::npos && b == a + 2 && a - begin < 64;
    const std::size_t plain_end = word ? begin : begin == std::string::npos ? text.size() : begin + 2;
    const std::string_view plain = std::string_view(text).substr(at, plain_end - at);
    if (!(word && !pending.empty() && trim(plain).empty())) {
      flush();
      if (!plain.empty())
        out += is_valid_utf8(plain) ? std::string(plain) : decode(as_bytes(plain), detect_encoding(as_bytes(plain)));
    }
    at = plain_end;
    if (!word) continue;
    std::string name = text.substr(begin + 2, a - begin - 2);
    name.resize(std::min(name.size(), name.find('*')));  // a language may follow
    if (name != charset) flush();
    charset = name;
    const std::string_view payload = std::string_view(text).substr(b + 1, end - b - 1);
    pending += lower(text[a + 1]) == 'b' ? decode_base64(payload, payload.size(), OddCharacters::skip)
                                         : from_hex(payload, '=', true);
    if (pending.empty()) pending.push_back(' ');
    at = end + 2;
  }
  flush();
  return out;
}

std::string header_parameter(std::string_view raw, std::string_view name) {
  if (raw.empty()) return {};
  std::map<unsigned, std::pair<bool, std::string>> pieces;
  std::string plain;
  bool have_plain = false;
  for (const Parameter& parameter : parameters(raw)) {
    std::string_view key = parameter.name;
    if (key == name && !have_plain) {
      plain = parameter.value;
      have_plain = true;
      continue;
    }
    if (!key.starts_with(name) || key.size() <= name.size() || key[name.size()] != '*') continue;
    key.remove_prefix(name.size() + 1);
    const bool encoded = key.empty() || key.back() == '*';
    unsigned number = 0;
    for (const char c : key)
      if (is_digit(c)) number = std::min(999u, number * 10 + static_cast<unsigned>(c - '0'));
    pieces[number] = {encoded, parameter.value};
  }
  if (!pieces.empty()) {
    std::string charset, bytes;
    bool first = true;
    for (const auto& [number, piece] : pieces) {
      std::string_view value = piece.second;
      if (first && piece.first) {
        const std::size_t a = value.find('\'');
        const std::size_t b = a == std::string_view::npos ? a : value.find('\'', a + 1);
        if (b != std::string_view::npos) {
          charset = value.substr(0, a);
          value.remove_prefix(b + 1);
        }
      }
      first = false;
      bytes += piece.first ? from_hex(value, '%', false) : std::string(value);
    }
    return decode_declared(as_bytes(bytes), charset);
  }
  return decode_header(plain);
}

Sureness sniff_eml(ByteView bytes) {
  std::string_view head = as_text(bytes.first(std::min<std::size_t>(bytes.size(), 32u << 10)));
  if (head.starts_with("\xEF\xBB\xBF")) head.remove_prefix(3);
  if (head.starts_with(">From ")) head.remove_prefix(std::min(head.find('\n'), head.size() - 1) + 1);
  return header_sureness(head);
}

Outcome read_eml(ByteView bytes, const Limits& limits, Sink& sink) {
  warm_up();
  if (as_text(bytes.first(std::min<std::size_t>(bytes.size(), 3))) == "\xEF\xBB\xBF") bytes = bytes.subspan(3);
  // Empty lines before the headers would end them.
  while (!bytes.empty() && (bytes[0] == '\n' || bytes[0] == '\r')) bytes = bytes.subspan(1);
  Reader reader(limits, sink);
  reader.message(bytes, false);
  return with_encrypted(reader.out().finish(), reader.encrypted(), reader.text_found());
}

namespace {
// The message of an Apple Mail file: a line with its length stands before it, settings in XML behind it.
bool message_of_emlx(ByteView bytes, ByteView& message) {
  const std::string_view text = as_text(bytes);
  const std::size_t line_end = text.substr(0, 64).find('\n');
  if (line_end == std::string_view::npos) return false;
  const std::string_view digits = trim(text.substr(0, line_end));
  if (!all_digits(digits) || digits.size() > 15) return false;
  std::size_t length = 0;
  for (const char c : digits) length = length * 10 + static_cast<std::size_t>(c - '0');
  message = bytes.subspan(line_end + 1);
  message = message.first(std::min(length, message.size()));
  return true;
}
}  // namespace

Sureness sniff_emlx(ByteView bytes) {
  ByteView message;
  if (!message_of_emlx(bytes, message)) return 0;
  return header_sureness(as_text(message.first(std::min<std::size_t>(message.size(), 32u << 10)))) > 0 ? 90 : 0;
}

Outcome read_emlx(ByteView bytes, const Limits& limits, Sink& sink) {
  ByteView message;
  if (!message_of_emlx(bytes, message)) return not_read(ItemStatus::corrupt, "the length of the message is missing");
  return read_eml(message, limits, sink);
}

Sureness sniff_mbox(ByteView bytes) {
  const std::string_view head = as_text(bytes.first(std::min<std::size_t>(bytes.size(), 32u << 10)));
  if (!is_from_line(line_at(head, 0))) return 0;
  const std::size_t next = head.find('\n');
  if (next == std::string_view::npos) return 0;
  std::string name;
  const std::string_view line = line_at(head, next + 1);
  return is_header_line(line, name) || line.starts_with(">From ") ? 88 : 0;
}

Outcome read_mbox(ByteView bytes, const Limits& limits, Sink& sink) {
  warm_up();
  Reader reader(limits, sink);
  const std::string_view text = as_text(bytes);
  std::size_t at = 0;
  std::uint32_t number = 0;
  std::uint32_t encrypted_alone = 0;
  bool any_text = false;
  while (at < text.size() && reader.ok()) {
    // The line "From ..." itself is the envelope, not part of the message.
    const std::size_t begin = std::min(text.find('\n', at), text.size() - 1) + 1;
    std::size_t end = text.size();
    // Some mailboxes tell the length of each message; believed only if another message begins there.
    std::size_t search = begin;
    // Looked for within reach only: a mailbox of a million messages without bodies must not be searched to its end each
    // time.
    const std::string_view headers = text.substr(begin, 64u << 10);
    const std::size_t headers_end = std::min(std::min(headers.find("\n\n"), headers.find("\n\r\n")), headers.size());
    const std::size_t body = headers_end == headers.size() ? text.size() : begin + headers_end;
    const std::string lowered = to_lower(headers.substr(0, headers_end));
    if (const std::size_t length_at = lowered.find("\ncontent-length:");
        length_at != std::string::npos && body < text.size()) {
      std::size_t length = 0;
      for (std::size_t i = length_at + 16; i < lowered.size() && (is_digit(lowered[i]) || lowered[i] == ' '); ++i)
        if (is_digit(lowered[i]))
          length = std::min<std::size_t>(length * 10 + static_cast<std::size_t>(lowered[i] - '0'), text.size());
      std::size_t stop = body + (text[body + 1] == '\r' ? 3 : 2) + length;
      for (int skip = 0; skip < 4 && stop < text.size() && (text[stop] == '\n' || text[stop] == '\r'); ++skip) ++stop;
      if (stop < text.size() && is_from_line(line_at(text, stop))) search = stop - 1;
    }
    for (std::size_t next = text.find("\nFrom ", search > 0 ? search - 1 : 0); next != std::string_view::npos;
         next = text.find("\nFrom ", next + 1)) {
      if (next + 1 <= at) continue;
      const bool after_blank =
          next == 0 || text[next - 1] == '\n' || (next >= 2 && text[next - 1] == '\r' && text[next - 2] == '\n');
      std::string name;
      const std::size_t following = text.find('\n', next + 1);
      if (is_from_line(line_at(text, next + 1)) &&
          (after_blank || next + 1 == search + 1 ||
           (following != std::string_view::npos && is_header_line(line_at(text, following + 1), name)))) {
        end = next + 1;
        break;
      }
    }
    if (++number > limits.members) {
      reader.out().lost("the mailbox has more than " + std::to_string(limits.members) + " messages");
      break;
    }
    if (number > 1) reader.out().new_document();
    reader.out().page(number);
    const std::uint32_t before = reader.encrypted();
    reader.message(bytes.subspan(begin, end - begin), true);
    any_text = any_text || reader.text_found();
    encrypted_alone += reader.encrypted() > before;
    at = end;
  }
  return with_encrypted(reader.out().finish(), encrypted_alone, any_text || number > 1);
}

}  // namespace spillmap::mail
