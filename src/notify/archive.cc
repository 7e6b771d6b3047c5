// Cairo writes sound PDF, but none for archives. What PDF/A-2b wants besides is added here with libqpdf.
#include <zlib.h>

#include <array>
#include <cstring>
#include <memory>
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>
#include <vector>

#include "base/text.h"
#include "notify/press.h"

extern "C" const char spillmap_notify_srgb[], spillmap_notify_srgb_end[];

namespace spillmap::notify {
namespace {
// Extensible Metadata Platform packet: the one place for title, date and the claim of conformance; there is no Info
// dictionary to differ.
std::string metadata(const DocumentInfo& info) {
  std::string out = "<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n";
  out += "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n";
  out +=
      "<rdf:Description rdf:about=\"\" xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\" "
      "xmlns:dc=\"http://purl.org/dc/elements/1.1/\"";
  out +=
      " xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\" "
      "xmlns:xmpMM=\"http://ns.adobe.com/xap/1.0/mm/\">\n";
  out += "<pdfaid:part>2</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance>\n";
  out += "<dc:format>application/pdf</dc:format>\n";
  out += "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">" + escape_html(info.title) +
         "</rdf:li></rdf:Alt></dc:title>\n";
  if (!info.author.empty())
    out += "<dc:creator><rdf:Seq><rdf:li>" + escape_html(info.author) + "</rdf:li></rdf:Seq></dc:creator>\n";
  out += "<dc:language><rdf:Bag><rdf:li>" + escape_html(info.language) + "</rdf:li></rdf:Bag></dc:language>\n";
  const std::string day = escape_html(info.date);
  for (const char* what : {"CreateDate", "ModifyDate", "MetadataDate"})
    out += std::string("<xmp:") + what + ">" + day + "T00:00:00Z</xmp:" + what + ">\n";
  out += "<pdf:Producer>" + escape_html(info.producer) + "</pdf:Producer>\n";
  out += "<xmpMM:DocumentID>urn:sha:" + escape_html(info.id) + "</xmpMM:DocumentID>\n";
  out += "</rdf:Description></rdf:RDF></x:xmpmeta>\n<?xpacket end=\"r\"?>";
  return out;
}

const std::string& packed_profile() {
  static const std::string packed = [] {
    const auto size = static_cast<uLong>(spillmap_notify_srgb_end - spillmap_notify_srgb);
    uLongf length = compressBound(size);
    std::string out(length, '\0');
    compress2(reinterpret_cast<Bytef*>(out.data()), &length, reinterpret_cast<const Bytef*>(spillmap_notify_srgb), size,
              9);
    out.resize(length);
    return out;
  }();
  return packed;
}
}  // namespace

Result<std::string> archive_pdf(const std::string& pdf, const DocumentInfo& info) try {
  QPDF document;
  document.setSuppressWarnings(true);
  document.processMemoryFile("letter", pdf.data(), pdf.size());
  QPDFObjectHandle root = document.getRoot();
  for (auto& page : QPDFPageDocumentHelper(document).getAllPages()) page.getObjectHandle().removeKey("/Group");
  for (auto& object : document.getAllObjects()) {
    // Cairo leaves out what would say that glyphs are numbered as in the embedded font.
    if (object.isDictionary() && object.hasKey("/Subtype") &&
        object.getKey("/Subtype").isNameAndEquals("/CIDFontType2"))
      object.replaceKey("/CIDToGIDMap", QPDFObjectHandle::newName("/Identity"));
  }
  QPDFObjectHandle packet = QPDFObjectHandle::newStream(&document, metadata(info));
  packet.getDict().replaceKey("/Type", QPDFObjectHandle::newName("/Metadata"));
  packet.getDict().replaceKey("/Subtype", QPDFObjectHandle::newName("/XML"));
  root.replaceKey("/Metadata", packet);

  QPDFObjectHandle profile = QPDFObjectHandle::newStream(&document);
  profile.replaceStreamData(packed_profile(), QPDFObjectHandle::newName("/FlateDecode"), QPDFObjectHandle::newNull());
  profile.getDict().replaceKey("/N", QPDFObjectHandle::newInteger(3));
  QPDFObjectHandle intent = QPDFObjectHandle::newDictionary();
  intent.replaceKey("/Type", QPDFObjectHandle::newName("/OutputIntent"));
  intent.replaceKey("/S", QPDFObjectHandle::newName("/GTS_PDFA1"));
  intent.replaceKey("/OutputConditionIdentifier", QPDFObjectHandle::newString("sRGB"));
  intent.replaceKey("/Info", QPDFObjectHandle::newString("sRGB IEC61966-2.1"));
  intent.replaceKey("/DestOutputProfile", profile);
  root.replaceKey("/OutputIntents", QPDFObjectHandle::newArray({intent}));
  root.replaceKey("/Lang", QPDFObjectHandle::newString(info.language));
  QPDFObjectHandle viewer = QPDFObjectHandle::newDictionary();
  viewer.replaceKey("/DisplayDocTitle", QPDFObjectHandle::newBool(true));
  root.replaceKey("/ViewerPreferences", viewer);
  document.getTrailer().removeKey("/Info");

  QPDFWriter writer(document);
  writer.setOutputMemory();
  writer.setDeterministicID(true);
  writer.setMinimumPDFVersion("1.7");
  writer.setObjectStreamMode(qpdf_o_generate);
  writer.setStreamDataMode(qpdf_s_preserve);  // Cairo has packed them; the metadata stay readable
  writer.write();
  const std::shared_ptr<Buffer> out(writer.getBuffer());
  return std::string(reinterpret_cast<const char*>(out->getBuffer()), out->getSize());
} catch (const std::exception& e) {
  return fail(ErrorKind::internal, std::string("libqpdf: ") + e.what());
}

}  // namespace spillmap::notify
