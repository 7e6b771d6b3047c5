#include "extract/formats/rtf.h"

#include <gtest/gtest.h>

#include "extract/testing.h"

namespace spillmap {
namespace {

std::string hex_of(std::string_view bytes) {
  std::string out;
  for (const char c : bytes) {
    const auto byte = static_cast<unsigned char>(c);
    out += "0123456789abcdef"[byte / 16];
    out += "0123456789abcdef"[byte % 16];
    if (out.size() % 129 == 128) out += '\n';
  }
  return out;
}

// A scanned letter pasted into a document, the copy that older programs draw, one in a shape, and a bullet.
TEST(Rtf, PicturesAreItemsOnceEach) {
  const std::string page = "\x89PNG\r\n\x1A\n" + std::string(9000, 'p'),
                    shape = "\xFF\xD8\xFF" + std::string(9000, 's'),
                    bullet = "\x89PNG\r\n\x1A\n" + std::string(100, 'b'), drawn(400, '\x07');
  const std::string document =
      "{\\rtf1\\ansi before {\\*\\shppict{\\pict{\\*\\picprop{\\sp{\\sn a}{\\sv b}}}\\picw100\\pich50\\pngblip\n" +
      hex_of(page) + "}}{\\nonshppict{\\pict\\wmetafile8 " + hex_of(page) +
      "}}{\\shp{\\*\\shpinst{\\sp{\\sn pBlip}{\\sv {\\pict\\jpegblip " + hex_of(shape) + "}}}{\\shptxt in it}}" +
      "{\\shprslt{\\pict\\wmetafile8 " + hex_of(page) + "}}}{\\pict\\pngblip " + hex_of(bullet) +
      "}{\\pict\\wmetafile8\\bin400 " + drawn + "}{\\pict\\macpict 0102} after\\par}";
  CollectingSink sink;
  const Outcome outcome = read_sample(rtf::read, as_bytes(document), {}, sink);
  EXPECT_EQ(outcome.status, ItemStatus::read) << outcome.reason;
  ASSERT_EQ(sink.members.size(), 3u);
  EXPECT_EQ(sink.members[0].name, "picture-1.png");
  EXPECT_EQ(sink.members[0].data, page);
  EXPECT_EQ(sink.members[1].data, shape);
  EXPECT_EQ(sink.members[2].name, "picture-3.wmf");
  EXPECT_EQ(sink.members[2].data, drawn);
  const std::string text = sink.text();
  EXPECT_NE(text.find("before"), std::string::npos) << text;
  EXPECT_NE(text.find("after"), std::string::npos) << text;
  EXPECT_EQ(text.find("0102"), std::string::npos) << text;
}

// Heads and footnotes are held back until a paragraph ends; giving them ends an open table, which gives what is held
// back.
TEST(Rtf, WhatIsHeldBackBehindATableIsGivenOnce) {
  const std::string document =
      "{\\rtf1\\ansi\\trowd\\cellx1\\cellx2\\intbl first\\cell second\\cell\\row\\pard"
      "{\\header a running head too long to be kept inside of a string}"
      "{\\footer and a running foot too long to be kept inside of it}"
      "{\\deleted a word that was taken out again before sending}\\par after\\par}";
  CollectingSink sink;
  const Outcome outcome = read_sample(rtf::read, as_bytes(document), {}, sink);
  EXPECT_EQ(outcome.status, ItemStatus::read) << outcome.reason;
  const std::string text = sink.text();
  std::size_t before = 0;
  for (const std::string_view part : {"first", "second", "running head", "running foot", "taken out again", "after"}) {
    const std::size_t at = text.find(part);
    ASSERT_NE(at, std::string::npos) << part << " in " << text;
    EXPECT_EQ(text.find(part, at + 1), std::string::npos) << part << " in " << text;
    EXPECT_GE(at, before) << part << " in " << text;
    before = at;
  }
}

}  // namespace
}  // namespace spillmap
