#include "extract/formats/foreign/foreign.h"

#include <libetonyek/libetonyek.h>
#include <libmspub/libmspub.h>
#include <librevenge-stream/librevenge-stream.h>
#include <libvisio/libvisio.h>
#include <libwpd/libwpd.h>
#include <libwps/libwps.h>

#include <algorithm>
#include <exception>
#include <libstaroffice/libstaroffice.hxx>

#include "base/text.h"
#include "extract/compound.h"
#include "extract/formats/archive.h"
#include "extract/formats/foreign/collector.h"
#include "extract/formats/foreign/wordperfect_deleted.h"
#include "extract/formats/ole/ole.h"
#include "extract/picture_size.h"
#include "extract/zip.h"

namespace spillmap::foreign {
namespace {

using namespace std::string_view_literals;
using Stream = librevenge::RVNGStringStream;

constexpr std::size_t most_bytes = 512u << 20;  // the filters copy the file, and count in 32 bits

bool starts(ByteView bytes, std::string_view magic) { return as_text(bytes).starts_with(magic); }

// What a filter answers, in our words.
enum class Answer { done, failed, locked, no_filter };

// Runs a filter, whatever it throws. `filter` gets the stream and the collector.
template <typename Filter>
Outcome run(ByteView bytes, const Limits& limits, Sink& sink, std::string_view what, const Filter& filter) {
  if (bytes.size() > most_bytes)
    return not_read(ItemStatus::skipped, "the document is larger than the bound of its reader");
  TextBuilder out(sink, limits);
  Collector collector(out, sink, limits);
  Answer answer = Answer::failed;
  std::string trouble;
  bool stopped = false;
  try {
    Stream stream(bytes.data(), static_cast<unsigned>(bytes.size()));
    answer = filter(stream, collector);
  } catch (const Enough&) {
    stopped = true;
  } catch (const std::bad_alloc&) {
    trouble = "it asks for more memory than there is";
  } catch (const std::exception&) {
    trouble = "its structure is damaged";
  } catch (...) {
    // The filters throw types of their own, none of which they publish.
    trouble = "its structure is damaged";
  }
  collector.close_all();
  // The bytes of a compound file say more than the filters tell.
  if (CompoundFile::is_one(bytes)) {
    if (const auto file = CompoundFile::open(bytes)) {
      ole::read_properties(*file, out);
      if (const Status given = ole::give_embedded(*file, limits, sink); !given) trouble = given.error().message;
    }
  }
  const Outcome told = out.finish();
  if (!collector.member_status()) return not_read(ItemStatus::partly_read, collector.member_status().error().message);
  if (answer == Answer::locked) return not_read(ItemStatus::encrypted, std::string(what) + " needs a password");
  if (answer == Answer::no_filter)
    return not_read(ItemStatus::unsupported, std::string(what) + " is of a version that is not read");
  if (stopped && told.status == ItemStatus::read)
    return not_read(ItemStatus::partly_read, std::string(what) + " was not read to its end");
  if (answer == Answer::failed) {
    if (trouble.empty()) trouble = "it breaks off or is damaged";
    return not_read(collector.any_text() ? ItemStatus::partly_read : ItemStatus::corrupt,
                    std::string(what) + " cannot be read whole: " + trouble);
  }
  return told;
}

// Pictures and documents that stand as files in the zip file of a document.
Status give_files(ByteView bytes, const Limits& limits, Sink& sink, std::initializer_list<std::string_view> folders) {
  auto zip = ZipFile::open(bytes, limits);
  if (!zip) return {};
  const std::vector<ZipEntry> entries = zip->entries();
  for (const ZipEntry& entry : entries) {
    const auto below = [&](std::string_view folder) { return to_lower(entry.name).starts_with(folder); };
    if (!worth_reading(entry.name, entry.bytes) || entry.name.ends_with('/') ||
        std::none_of(folders.begin(), folders.end(), below))
      continue;
    SPILLMAP_TRY(give_member(*zip, entry, limits, sink));
  }
  return {};
}

// The filters unpack a member of a zip file as large as it says it is; what is a bomb must not come to them.
bool unpacks_to_sensible_size(ByteView bytes, const Limits& limits) {
  const auto zip = ZipFile::open(bytes, limits);
  if (!zip) return false;
  std::uint64_t all = 0;
  for (const ZipEntry& entry : zip->entries()) {
    if (entry.bytes > limits.member_bytes / 2 || entry.bytes > (entry.packed + 1024) * limits.expansion_ratio)
      return false;
    all += entry.bytes;
  }
  return all <= std::max<std::uint64_t>(limits.member_bytes, 4 * bytes.size());
}

}  // namespace

Sureness sniff_wordperfect(ByteView bytes) {
  // Product 1 is the word processor; file type 0x0A a document, 0x2C one of the Macintosh.
  if (starts(bytes, "\xFFWPC"sv) && bytes.size() > 16)
    return bytes[8] == 1 && (bytes[9] == 0x0A || bytes[9] == 0x2C) ? 95 : 0;
  return CompoundFile::names(bytes, "PerfectOffice_MAIN") ? 92 : 0;
}

Outcome read_wordperfect(ByteView bytes, const Limits& limits, Sink& sink) {
  return run(bytes, limits, sink, "the WordPerfect document", [bytes](Stream& stream, Collector& collector) {
    const libwpd::WPDConfidence sure = libwpd::WPDocument::isFileFormatSupported(&stream);
    if (sure == libwpd::WPD_CONFIDENCE_SUPPORTED_ENCRYPTION || sure == libwpd::WPD_CONFIDENCE_UNSUPPORTED_ENCRYPTION)
      return Answer::locked;
    if (sure == libwpd::WPD_CONFIDENCE_NONE) {
      // Quattro Pro keeps its workbooks in the same kind of file.
      libwps::WPSKind kind{};
      libwps::WPSCreator creator{};
      bool asks_for_charset = false;
      stream.seek(0, librevenge::RVNG_SEEK_SET);
      if (libwps::WPSDocument::isFileFormatSupported(&stream, kind, creator, asks_for_charset) !=
          libwps::WPS_CONFIDENCE_EXCELLENT)
        return Answer::no_filter;
      return libwps::WPSDocument::parse(&stream, static_cast<librevenge::RVNGSpreadsheetInterface*>(&collector)) ==
                     libwps::WPS_OK
                 ? Answer::done
                 : Answer::failed;
    }
    const bool parsed = libwpd::WPDocument::parse(&stream, &collector, nullptr) == libwpd::WPD_OK;
    if (!CompoundFile::is_one(bytes))
      each_deleted(as_text(bytes), [&](std::string_view text) { collector.deleted(text); });
    return parsed ? Answer::done : Answer::failed;
  });
}

Sureness sniff_works(ByteView bytes) {
  const std::string_view text = as_text(bytes);
  // Sheets and data bases of Works for DOS and Windows; their second record is the range of cells.
  if (text.starts_with("\xFF\0\x02\0\x04\x04\x05\x54\x02\0"sv)) return 90;
  if (text.starts_with("\x01\xFE"sv) && text.size() > 256 && text[112] == '\0' && text[6] == '\0') return 55;
  return CompoundFile::names(bytes, "MatOST") || CompoundFile::names(bytes, "MM") || CompoundFile::names(bytes, "MN0")
             ? 88
             : 0;
}
Sureness sniff_write(ByteView bytes) {
  return starts(bytes, "\x31\xBE\0\0\0\xAB\0\0"sv) || starts(bytes, "\x32\xBE\0\0\0\xAB\0\0"sv) ? 92 : 0;
}
Sureness sniff_lotus(ByteView bytes) {
  const std::string_view text = as_text(bytes);
  if (text.size() < 32) return 0;
  if (text.starts_with("\0\0\x02\0"sv) && (text[4] >= 0x04 && text[4] <= 0x06) && text[5] == 0x04) return 90;
  return text.starts_with("\0\0\x1A\0"sv) && text[5] == 0x10 && text[6] == 0x04 &&
                 static_cast<unsigned char>(text[4]) < 8
             ? 90
             : 0;
}
Sureness sniff_quattro(ByteView bytes) {
  const std::string_view text = as_text(bytes);
  if (text.size() > 32 && text.starts_with("\0\0\x02\0"sv)) {
    const std::string_view version = text.substr(4, 2);
    if (version == "\x20\x51"sv || version == "\x21\x51"sv || version == "\x01\x10"sv || version == "\x02\x10"sv ||
        version == "\x07\x10"sv)
      return 90;
  }
  return CompoundFile::names(bytes, "NativeContent_MAIN") || CompoundFile::names(bytes, "QPW_MAIN") ? 93 : 0;
}

Outcome read_works(ByteView bytes, const Limits& limits, Sink& sink) {
  return run(bytes, limits, sink, "the document", [](Stream& stream, Collector& collector) {
    libwps::WPSKind kind{};
    libwps::WPSCreator creator{};
    bool asks_for_charset = false;
    const libwps::WPSConfidence sure =
        libwps::WPSDocument::isFileFormatSupported(&stream, kind, creator, asks_for_charset);
    if (sure == libwps::WPS_CONFIDENCE_SUPPORTED_ENCRYPTION) return Answer::locked;
    if (sure == libwps::WPS_CONFIDENCE_NONE) return Answer::no_filter;
    stream.seek(0, librevenge::RVNG_SEEK_SET);
    const libwps::WPSResult result =
        kind == libwps::WPS_TEXT
            ? libwps::WPSDocument::parse(&stream, static_cast<librevenge::RVNGTextInterface*>(&collector))
            : libwps::WPSDocument::parse(&stream, static_cast<librevenge::RVNGSpreadsheetInterface*>(&collector));
    return result == libwps::WPS_OK                 ? Answer::done
           : result == libwps::WPS_ENCRYPTION_ERROR ? Answer::locked
                                                    : Answer::failed;
  });
}

Sureness sniff_staroffice(ByteView bytes) {
  for (const std::string_view name :
       {"StarWriterDocument", "StarCalcDocument", "StarDrawDocument", "StarDrawDocument3", "StarImpressDocument"})
    if (CompoundFile::names(bytes, name)) return 92;
  return 0;
}

Outcome read_staroffice(ByteView bytes, const Limits& limits, Sink& sink) {
  return run(bytes, limits, sink, "the StarOffice document", [](Stream& stream, Collector& collector) {
    STOFFDocument::Kind kind{};
    const STOFFDocument::Confidence sure = STOFFDocument::isFileFormatSupported(&stream, kind);
    if (sure == STOFFDocument::STOFF_C_UNSUPPORTED_ENCRYPTION) return Answer::locked;
    if (sure == STOFFDocument::STOFF_C_NONE) return Answer::no_filter;
    stream.seek(0, librevenge::RVNG_SEEK_SET);
    STOFFDocument::Result result = STOFFDocument::STOFF_R_UNKNOWN_ERROR;
    switch (kind) {
      case STOFFDocument::STOFF_K_TEXT:
        result = STOFFDocument::parse(&stream, static_cast<librevenge::RVNGTextInterface*>(&collector));
        break;
      case STOFFDocument::STOFF_K_SPREADSHEET:
      case STOFFDocument::STOFF_K_DATABASE:
        result = STOFFDocument::parse(&stream, static_cast<librevenge::RVNGSpreadsheetInterface*>(&collector));
        break;
      case STOFFDocument::STOFF_K_PRESENTATION:
        result = STOFFDocument::parse(&stream, static_cast<librevenge::RVNGPresentationInterface*>(&collector));
        break;
      case STOFFDocument::STOFF_K_DRAW:
      case STOFFDocument::STOFF_K_GRAPHIC:
        result = STOFFDocument::parse(&stream, static_cast<librevenge::RVNGDrawingInterface*>(&collector));
        break;
      default: return Answer::no_filter;
    }
    return result == STOFFDocument::STOFF_R_OK                         ? Answer::done
           : result == STOFFDocument::STOFF_R_PASSWORD_MISSMATCH_ERROR ? Answer::locked
                                                                       : Answer::failed;
  });
}

Sureness sniff_visio(ByteView bytes) {
  if (CompoundFile::names(bytes, "VisioDocument")) return 92;
  const ZipGlance zip(bytes);
  if (zip.is_zip()) return zip.has("visio/document.xml") ? 95 : 0;
  const std::string_view head = as_text(bytes).substr(0, 1024);
  return head.starts_with("<?xml") && head.find("<VisioDocument") != std::string_view::npos ? 85 : 0;
}

Outcome read_visio(ByteView bytes, const Limits& limits, Sink& sink) {
  const bool zip = starts(bytes, "PK"sv);
  // What is in a zip file and cannot be read as a drawing is read as that.
  if (zip && !unpacks_to_sensible_size(bytes, limits)) return archive::read(bytes, limits, sink);
  const Outcome outcome = run(bytes, limits, sink, "the Visio drawing", [](Stream& stream, Collector& collector) {
    if (!libvisio::VisioDocument::isSupported(&stream)) return Answer::no_filter;
    stream.seek(0, librevenge::RVNG_SEEK_SET);
    return libvisio::VisioDocument::parse(&stream, &collector) ? Answer::done : Answer::failed;
  });
  if (!zip) return outcome;
  if (outcome.status == ItemStatus::unsupported || outcome.status == ItemStatus::corrupt)
    return archive::read(bytes, limits, sink);
  if (const Status given = give_files(bytes, limits, sink, {"visio/embeddings/"}); !given)
    return not_read(ItemStatus::partly_read, given.error().message);
  return outcome;
}

Sureness sniff_publisher(ByteView bytes) { return CompoundFile::names(bytes, "Quill") ? 92 : 0; }

Outcome read_publisher(ByteView bytes, const Limits& limits, Sink& sink) {
  return run(bytes, limits, sink, "the Publisher document", [](Stream& stream, Collector& collector) {
    if (!libmspub::MSPUBDocument::isSupported(&stream)) return Answer::no_filter;
    stream.seek(0, librevenge::RVNG_SEEK_SET);
    return libmspub::MSPUBDocument::parse(&stream, &collector) ? Answer::done : Answer::failed;
  });
}

Sureness sniff_iwork(ByteView bytes) {
  const ZipGlance zip(bytes);
  if (!zip.is_zip()) return 0;
  if (zip.has("Index/Document.iwa")) return 95;
  for (const std::string_view index : {"index.apxl", "index.apxl.gz", "index.xml", "index.xml.gz", "Index.zip"})
    if (zip.has(index) && (zip.has("buildVersionHistory.plist") || zip.has("QuickLook/") || zip.has("Metadata/")))
      return 93;
  return zip.has("index.apxl") ? 93 : 0;
}

Outcome read_iwork(ByteView bytes, const Limits& limits, Sink& sink) {
  if (!unpacks_to_sensible_size(bytes, limits)) return archive::read(bytes, limits, sink);
  const Outcome outcome = run(bytes, limits, sink, "the iWork document", [](Stream& stream, Collector& collector) {
    libetonyek::EtonyekDocument::Type type = libetonyek::EtonyekDocument::TYPE_UNKNOWN;
    if (libetonyek::EtonyekDocument::isSupported(&stream, &type) == libetonyek::EtonyekDocument::CONFIDENCE_NONE)
      return Answer::no_filter;
    stream.seek(0, librevenge::RVNG_SEEK_SET);
    bool read = false;
    switch (type) {
      case libetonyek::EtonyekDocument::TYPE_PAGES:
        read = libetonyek::EtonyekDocument::parse(&stream, static_cast<librevenge::RVNGTextInterface*>(&collector));
        break;
      case libetonyek::EtonyekDocument::TYPE_NUMBERS:
        read =
            libetonyek::EtonyekDocument::parse(&stream, static_cast<librevenge::RVNGSpreadsheetInterface*>(&collector));
        break;
      case libetonyek::EtonyekDocument::TYPE_KEYNOTE:
        read = libetonyek::EtonyekDocument::parse(&stream,
                                                  static_cast<librevenge::RVNGPresentationInterface*>(&collector));
        break;
      default: return Answer::no_filter;
    }
    return read ? Answer::done : Answer::failed;
  });
  if (outcome.status == ItemStatus::unsupported || outcome.status == ItemStatus::corrupt)
    return archive::read(bytes, limits, sink);
  // The preview shows what the filter may not know, and is often the only whole copy of the document.
  if (const Status given = give_files(bytes, limits, sink, {"data/", "quicklook/preview.pdf", "preview.jpg"}); !given)
    return not_read(ItemStatus::partly_read, given.error().message);
  return outcome;
}

}  // namespace spillmap::foreign
