#include "extract/zip.h"

#include <gtest/gtest.h>

#include "extract/xml.h"
#include "extract/zip_testing.h"

namespace spillmap {
namespace {

TEST(Zip, FindsMembersWithoutRegardToCase) {
  const std::string bytes = make_zip({{"Word/Document.xml", "<a/>"}, {"b", std::string(300'000, 'x')}});
  auto zip = ZipFile::open(as_bytes(bytes), {});
  ASSERT_TRUE(zip);
  ASSERT_NE(zip->find("/word/document.xml"), nullptr);
  EXPECT_EQ(zip->find("word"), nullptr);
  EXPECT_EQ(*zip->read_all(*zip->find("word/document.xml"), 100), "<a/>");
  EXPECT_EQ(zip->read_all(*zip->find("b"), 1000).error().kind, ErrorKind::limit);
  EXPECT_EQ(zip->read_all(*zip->find("b"), 1 << 20)->size(), 300'000u);
}

TEST(Zip, RefusesBombs) {
  const std::string bytes = make_zip({{"zeros", std::string(40u << 20, '\0')}});
  Limits limits;
  limits.expansion_ratio = 100;
  auto zip = ZipFile::open(as_bytes(bytes), limits);
  ASSERT_TRUE(zip);
  EXPECT_EQ(zip->read_all(zip->entries()[0], 1u << 30).error().kind, ErrorKind::limit);
}

TEST(Zip, DamageIsMalformed) {
  std::string bytes = make_zip({{"a", std::string(5000, 'y') + "tail"}, {"b", "c"}});
  EXPECT_FALSE(ZipFile::open(as_bytes(bytes.substr(0, bytes.size() / 2)), {}));
  bytes[40] ^= 0x55;
  auto zip = ZipFile::open(as_bytes(bytes), {});
  ASSERT_TRUE(zip);
  EXPECT_EQ(zip->read_all(zip->entries()[0], 1u << 20).error().kind, ErrorKind::malformed);
}

TEST(Zip, GlanceSeesNamesAndType) {
  const std::string bytes =
      make_zip({{"mimetype", "application/vnd.oasis.opendocument.text"}, {"content.xml", "<a/>"}});
  const ZipGlance glance(as_bytes(bytes));
  EXPECT_EQ(glance.mimetype(), "application/vnd.oasis.opendocument.text");
  EXPECT_TRUE(glance.has("content.xml"));
  EXPECT_FALSE(glance.has("content"));
  EXPECT_FALSE(ZipGlance(as_bytes("PK")).is_zip());
}

class Recorder : public XmlHandler {
 public:
  void open(std::string_view local, const XmlAttributes& attributes) override {
    log += "<" + std::string(local) + "|" + std::string(attributes.get("v")) + "|" +
           std::string(attributes.get_prefixed("v")) + ">";
  }
  void close(std::string_view local) override { log += "</" + std::string(local) + ">"; }
  void text(std::string_view utf8) override { log += utf8; }
  std::string log;
};

TEST(Xml, GivesLocalNamesAndDecodedText) {
  Recorder recorder;
  ASSERT_TRUE(read_xml("<x:a xmlns:x='urn:y' v='1 &amp; 2' x:v='3'>T&#233;st &lt;<![CDATA[<&>]]></x:a>", recorder, 10));
  EXPECT_EQ(recorder.log, "<a|1 & 2|3>T\u00E9st <<&></a>");
}

TEST(Xml, RefusesEntitiesOfItsOwn) {
  Recorder recorder;
  const std::string_view laughs = "<!DOCTYPE a [<!ENTITY l 'lol'><!ENTITY m '&l;&l;&l;&l;'>]><a>&m;</a>";
  EXPECT_EQ(read_xml(laughs, recorder, 10).error().kind, ErrorKind::malformed);
  EXPECT_EQ(recorder.log, "");
  EXPECT_FALSE(read_xml("<!DOCTYPE a [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><a>&e;</a>", recorder, 10));
  EXPECT_FALSE(read_xml("<!DOCTYPE a [<!ATTLIST b c CDATA 'd'>]><a><b/></a>", recorder, 10));
  EXPECT_TRUE(read_xml("<!DOCTYPE a SYSTEM 'office.dtd'><a/>", recorder, 10));
}

TEST(Xml, BoundsDepthAndKeepsWhatCameBefore) {
  std::string deep;
  for (int i = 0; i < 50; ++i) deep += "<a>";
  Recorder recorder;
  EXPECT_EQ(read_xml(deep, recorder, 20).error().kind, ErrorKind::limit);
  Recorder broken;
  EXPECT_EQ(read_xml("<a>before<b></a>", broken, 20).error().kind, ErrorKind::malformed);
  EXPECT_EQ(broken.log.substr(0, 11), "<a||>before");
}

}  // namespace
}  // namespace spillmap
