// Outlook's forms of a message, and what mail is made of otherwise: each made here, with invented people.
#include <gtest/gtest.h>
#include <openssl/bio.h>
#include <openssl/cms.h>

#include <algorithm>
#include <fstream>
#include <iterator>

#include "extract/compound_testing.h"
#include "extract/formats/mapi/compose.h"
#include "extract/formats/mapi/rtf_packed.h"
#include "extract/little_endian.h"
#include "extract/testing.h"
#include "extract/zip_testing.h"

namespace spillmap {
namespace {

using namespace std::string_literals;

struct Read {
  CollectingSink sink;
  Outcome outcome;
  std::string format;
};

void read_into(Read& read, const std::string& bytes) {
  const Format* format = identify(as_bytes(bytes));
  ASSERT_NE(format, nullptr);
  read.format = format->id;
  ASSERT_NE(format->read, nullptr) << format->id;
  read.outcome = read_sample(format->read, as_bytes(bytes), Limits{}, read.sink);
  EXPECT_TRUE(read.sink.violations.empty()) << read.sink.violations.front();
}

bool shows(const Read& read, std::string_view text) { return read.sink.text().find(text) != std::string::npos; }

std::string le(std::uint64_t value, int bytes) {
  std::string out;
  for (int i = 0; i < bytes; ++i) out.push_back(static_cast<char>(value >> (8 * i)));
  return out;
}

std::string utf16(std::string_view ascii) {
  std::string out;
  for (const char c : ascii) (out += c) += '\0';
  return out;
}

// Fixed properties of a message, recipient or attachment: a header, then 16 bytes each.
std::string fixed(std::size_t header, const std::vector<std::pair<std::uint32_t, std::uint64_t>>& values) {
  std::string out(header, '\0');
  for (const auto& [tag, value] : values) out += le(tag, 4) + le(6, 4) + le(value, 8);
  return out;
}

using Streams = std::vector<std::pair<std::string, std::string>>;

Streams message_streams(const std::string& below, std::size_t header, const std::string& subject) {
  return {{below + "__properties_version1.0", fixed(header, {{0x00390040, 0x01DA0CD1E5A7C000ull}})},
          {below + "__substg1.0_001A001F", utf16("IPM.Note")},
          {below + "__substg1.0_0037001F", utf16(subject)},
          {below + "__substg1.0_0C1A001F", utf16("Winifred Achterberg")},
          {below + "__substg1.0_5D01001F", utf16("winifred@example.org")}};
}

TEST(Msg, HeadersBodyRecipientsAndAttachments) {
  Streams streams = message_streams("", 32, "Intake of a client");
  streams.emplace_back("__substg1.0_1000001F", utf16("The client's SSN is 219-09-9999."));
  streams.emplace_back("__recip_version1.0_#00000000/__properties_version1.0", fixed(8, {{0x0C150003, 1}}));
  streams.emplace_back("__recip_version1.0_#00000000/__substg1.0_3001001F", utf16("Ludo Farrant"));
  streams.emplace_back("__recip_version1.0_#00000000/__substg1.0_39FE001F", utf16("ludo@example.org"));
  streams.emplace_back("__attach_version1.0_#00000000/__properties_version1.0", fixed(8, {{0x37050003, 1}}));
  streams.emplace_back("__attach_version1.0_#00000000/__substg1.0_37010102", "Name,DOB\nJane Roe,1980-02-01\n\r");
  streams.emplace_back("__attach_version1.0_#00000000/__substg1.0_3707001F", utf16("list of clients.csv"));
  Read read;
  read_into(read, make_compound(streams));
  EXPECT_EQ(read.format, "msg");
  EXPECT_EQ(read.outcome.status, ItemStatus::read) << read.outcome.reason;
  EXPECT_TRUE(shows(read, "From: Winifred Achterberg <winifred@example.org>"));
  EXPECT_TRUE(shows(read, "To: Ludo Farrant <ludo@example.org>"));
  EXPECT_TRUE(shows(read, "Subject: Intake of a client"));
  EXPECT_TRUE(shows(read, "219-09-9999"));
  ASSERT_EQ(read.sink.members.size(), 1u);
  EXPECT_EQ(read.sink.members[0].name, "list of clients.csv");
  EXPECT_EQ(read.sink.members[0].data, "Name,DOB\nJane Roe,1980-02-01\n\r");  // to the last byte
}

TEST(Msg, AttachedMessageIsAMessage) {
  Streams streams = message_streams("", 32, "Outer");
  const std::string inside = "__attach_version1.0_#00000000/__substg1.0_3701000D/";
  streams.emplace_back("__attach_version1.0_#00000000/__properties_version1.0", fixed(8, {{0x37050003, 5}}));
  for (auto& stream : message_streams(inside, 24, "Inner")) streams.push_back(std::move(stream));
  streams.emplace_back(inside + "__substg1.0_1000001F", utf16("Inner text"));
  Read read;
  read_into(read, make_compound(streams));
  ASSERT_EQ(read.sink.members.size(), 1u);
  EXPECT_EQ(read.sink.members[0].name, "Inner.eml");
  Read inner;
  read_into(inner, read.sink.members[0].data);
  EXPECT_EQ(inner.format, "eml");
  EXPECT_TRUE(shows(inner, "Inner text"));
}

TEST(Msg, EightBitTextInTheCodePageOfTheLocale) {
  Streams streams;
  streams.emplace_back("__properties_version1.0", fixed(32, {{0x3FF10003, 0x0419}}));  // Russian
  streams.emplace_back("__substg1.0_001A001E", "IPM.Note");
  streams.emplace_back("__substg1.0_0037001E", "\xC0\xED\xED\xE0");
  Read read;
  read_into(read, make_compound(streams));
  EXPECT_TRUE(shows(read, "Subject: Анна")) << read.sink.text();
}

TEST(Msg, ContactIsAPersonWithItsValues) {
  Streams streams;
  streams.emplace_back("__properties_version1.0", fixed(32, {{0x3A420040, 0x01AF60E6C4A98000ull}}));
  streams.emplace_back("__substg1.0_001A001F", utf16("IPM.Contact"));
  streams.emplace_back("__substg1.0_3001001F", utf16("Jane Roe"));
  streams.emplace_back("__substg1.0_3A06001F", utf16("Jane"));
  streams.emplace_back("__substg1.0_3A11001F", utf16("Roe"));
  streams.emplace_back("__substg1.0_3A09001F", utf16("518-555-0142"));
  streams.emplace_back("__substg1.0_3A07001F", utf16("219-09-9999"));
  Read read;
  read_into(read, make_compound(streams));
  ASSERT_EQ(read.sink.parts.size(), 1u);
  ASSERT_EQ(read.sink.parts[0].records.size(), 1u) << read.sink.text();
  const Record& record = read.sink.parts[0].records[0];
  ASSERT_EQ(record.persons.size(), 1u);
  EXPECT_TRUE(record.persons[0].subject);
  ASSERT_EQ(record.names.size(), 1u);
  EXPECT_EQ(record.names[0].family, "Roe");
  EXPECT_TRUE(shows(read, "518-555-0142"));
  EXPECT_TRUE(shows(read, "219-09-9999"));
}

TEST(Compose, AttachmentsComeOutAsTheyWentIn) {
  std::string all;
  for (int i = 0; i < 70'000; ++i) all.push_back(static_cast<char>(i * 7 + i / 256));
  for (const std::string& data : {all, "ends in a return\r"s, "\r\n"s, "\n--=_spillmap_part_0--\r\n"s, "x"s}) {
    mapi::Mail mail;
    mail.headers = {{"Subject", "a\r\nBcc: b"}};
    mail.plain = "text";
    mail.attachments.push_back({"ä \"x\".bin", "application/pdf; name=y", data});
    Read read;
    read_into(read, mapi::compose(std::move(mail)));
    EXPECT_EQ(read.format, "eml");
    ASSERT_EQ(read.sink.members.size(), 1u);
    EXPECT_EQ(read.sink.members[0].name, "ä \"x\".bin");
    EXPECT_EQ(read.sink.members[0].data, data);
    EXPECT_FALSE(shows(read, "\nBcc:"));
  }
}

TEST(PackedRtf, LiteralsReferencesAndTheEnd) {
  // The example of the specification.
  const std::string packed =
      "\x2d\x00\x00\x00\x2b\x00\x00\x00\x4c\x5a\x46\x75\xf1\xc5\xc7\xa7\x03\x00\x0a\x00\x72\x63\x70\x67\x31\x32\x35\x42"
      "\x32\x0a\xf3\x20\x68\x65\x6c\x09\x00\x20\x62\x77\x05\xb0\x6c\x64\x7d\x0a\x80\x0f\xa0"s;
  EXPECT_EQ(mapi::unpack_rtf(packed, 1000), "{\\rtf1\\ansi\\ansicpg1252\\pard hello world}\r\n");
  EXPECT_EQ(mapi::unpack_rtf(packed, 5), "{\\rtf");
  EXPECT_EQ(mapi::unpack_rtf("short", 1000), "");
  for (std::size_t cut = 0; cut < packed.size(); ++cut) mapi::unpack_rtf(packed.substr(0, cut), 1000);
}

TEST(PackedRtf, TheWebPageInside) {
  EXPECT_EQ(
      mapi::html_of_rtf("{\\rtf1\\ansi\\ansicpg1251\\fromhtml1 {\\fonttbl{\\f0 Arial;}}"
                        "{\\*\\htmltag64 <td>}\\htmlrtf \\par \\htmlrtf0 \\'c0\\u1085?\\{x\\}{\\*\\htmltag <b>}}"),
      "<td>Ан{x}<b>");
  EXPECT_EQ(mapi::html_of_rtf("{\\rtf1 text}"), "");
}

std::string tnef_attribute(int level, std::uint32_t id, const std::string& data) {
  std::uint32_t sum = 0;
  for (const char c : data) sum += static_cast<unsigned char>(c);
  return le(static_cast<std::uint64_t>(level), 1) + le(id, 4) + le(data.size(), 4) + data + le(sum & 0xFFFF, 2);
}

std::string tnef_text(std::uint32_t tag, std::string value) {
  std::string out = le(tag, 4) + le(1, 4) + le(value.size(), 4) + value;
  out.resize((out.size() + 3) & ~std::size_t{3});
  return out;
}

std::string sample_tnef() {
  return "\x78\x9f\x3e\x22\x01\x00"s + tnef_attribute(1, 0x00069007, le(1252, 8)) +
         tnef_attribute(1, 0x00069003,
                        le(2, 4) + tnef_text(0x0037001E, "Ros\xE9 list"s) + tnef_text(0x1000001E, "See below")) +
         tnef_attribute(2, 0x00069002, std::string(14, '\0')) + tnef_attribute(2, 0x0006800F, "1,2\r") +
         tnef_attribute(2, 0x00018010, "SHORT.CSV\0"s) +
         tnef_attribute(2, 0x00069005, le(1, 4) + tnef_text(0x3707001F, utf16("the long name.csv")));
}

TEST(Tnef, TextAndAttachments) {
  Read read;
  read_into(read, sample_tnef());
  EXPECT_EQ(read.format, "tnef");
  EXPECT_EQ(read.outcome.status, ItemStatus::read) << read.outcome.reason;
  EXPECT_TRUE(shows(read, "Subject: Rosé list")) << read.sink.text();
  EXPECT_TRUE(shows(read, "See below"));
  ASSERT_EQ(read.sink.members.size(), 1u);
  EXPECT_EQ(read.sink.members[0].name, "the long name.csv");
  EXPECT_EQ(read.sink.members[0].data, "1,2\r");
}

TEST(Tnef, CutAnywhereIsToldOrHarmless) {
  const std::string whole = sample_tnef();
  for (std::size_t cut = 4; cut < whole.size(); ++cut) {
    CollectingSink sink;
    const Format* format = identify(as_bytes(std::string_view(whole).substr(0, cut)));
    if (format == nullptr || format->read == nullptr) continue;
    const std::string part = whole.substr(0, cut);
    const Outcome outcome = format->read(as_bytes(part), Limits{}, sink);
    EXPECT_EQ(outcome.status == ItemStatus::read, outcome.reason.empty());
  }
}

TEST(Pst, DamagedStoresHaveAReason) {
  for (const std::string& bytes : {"!BDN"s, "!BDN"s + std::string(600, '\0'), "!BDN"s + std::string(5000, '\xFF')}) {
    Read read;
    read_into(read, bytes);
    EXPECT_EQ(read.format, "pst");
    EXPECT_EQ(read.outcome.status, ItemStatus::corrupt);
    EXPECT_FALSE(read.outcome.reason.empty());
  }
}

std::string sample(const std::string& name) {
  std::ifstream file(std::string(SPILLMAP_SOURCE_DIR "/tests/cases/mail/") + name, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

const CollectingSink::Taken* member(const Read& read, std::string_view name) {
  for (const auto& taken : read.sink.members)
    if (taken.name == name) return &taken;
  return nullptr;
}

TEST(Pst, MessagesAttachmentsAndContacts) {
  Read store;
  read_into(store, sample("outlook.pst"));
  EXPECT_EQ(store.outcome.status, ItemStatus::read) << store.outcome.reason;
  ASSERT_EQ(store.sink.members.size(), 4u);
  const std::string inbox = "Top of Personal Folders/Inbox/";
  const auto* plain = member(store, inbox + "Intake of a client.eml");
  ASSERT_NE(plain, nullptr);
  Read intake;
  read_into(intake, plain->data);
  EXPECT_TRUE(shows(intake, "From: Winifred Achterberg <winifred@example.org>"));
  EXPECT_TRUE(shows(intake, "To: Ludo Farrant <ludo@example.org>"));
  EXPECT_TRUE(shows(intake, "Cc: Odette Farrant <odette@example.org>"));
  EXPECT_TRUE(shows(intake, "Date: Tue, 05 Mar 2024 14:30:00 +0000"));
  EXPECT_TRUE(shows(intake, "Her SSN is 219-09-9999."));

  const auto* page = member(store, inbox + "RE: Visits in March.eml");
  ASSERT_NE(page, nullptr);
  Read visits;
  read_into(visits, page->data);
  ASSERT_FALSE(visits.sink.parts.empty());
  EXPECT_EQ(visits.sink.parts[0].tables.size(), 1u);
  EXPECT_TRUE(shows(visits, "Café at noon?"));

  const auto* with_files = member(store, inbox + "Clients of the spring.eml");
  ASSERT_NE(with_files, nullptr);
  Read roster;
  read_into(roster, with_files->data);
  const auto* list = member(roster, "clients of the spring.csv");
  ASSERT_NE(list, nullptr);
  EXPECT_GT(list->data.size(), 8176u);  // more than a block of the store
  EXPECT_TRUE(list->data.starts_with("Client,Name,DOB,")) << list->data.substr(0, 40);
  EXPECT_TRUE(list->data.ends_with("NY 12203\"\r\n"));
  EXPECT_EQ(std::count(list->data.begin(), list->data.end(), '\n'), 82);
  const auto* attached = member(roster, "Intake of a client.eml");
  ASSERT_NE(attached, nullptr);
  EXPECT_EQ(attached->data, plain->data);

  const auto* card = member(store, "Top of Personal Folders/Contacts/Tilda Marsh.vcf");
  ASSERT_NE(card, nullptr);
  Read contact;
  read_into(contact, card->data);
  EXPECT_TRUE(shows(contact, "tilda@example.org"));  // a named property
  EXPECT_TRUE(shows(contact, "1980-02-01"));
  EXPECT_TRUE(shows(contact, "219-09-9999"));
  EXPECT_TRUE(shows(contact, "Allergic to penicillin."));
}

TEST(Pst, EncodedBlocksAreTheSame) {
  Read clear, encoded;
  read_into(clear, sample("outlook.pst"));
  read_into(encoded, sample("outlook-encoded.pst"));
  EXPECT_EQ(encoded.outcome.status, ItemStatus::read) << encoded.outcome.reason;
  ASSERT_EQ(encoded.sink.members.size(), 2u);
  for (const auto& taken : encoded.sink.members) {
    const auto* same = member(clear, taken.name);
    ASSERT_NE(same, nullptr) << taken.name;
    EXPECT_EQ(taken.data, same->data);
  }
}

TEST(Pst, CutOffAnywhereIsTold) {
  for (const char* name : {"outlook.pst", "outlook-encoded.pst"}) {
    const std::string whole = sample(name);
    ASSERT_GT(whole.size(), 20'000u);
    for (std::size_t cut = 512; cut < whole.size(); cut += 512) {
      Read read;
      read_into(read, whole.substr(0, cut));
      EXPECT_NE(read.outcome.status, ItemStatus::read) << name << " cut at " << cut;
      EXPECT_FALSE(read.outcome.reason.empty()) << name << " cut at " << cut;
      EXPECT_TRUE(read.outcome.status != ItemStatus::corrupt || read.sink.members.empty()) << name << " cut at " << cut;
    }
  }
}

TEST(Pst, DamagedBytesAreToldOrHarmless) {
  for (const char* name : {"outlook.pst", "outlook-encoded.pst"}) {
    const std::string whole = sample(name);
    std::size_t told = 0;
    for (std::size_t at = 4; at < whole.size(); at += at < 564 ? 24 : 577) {
      std::string damaged = whole;
      damaged[at] = static_cast<char>(damaged[at] ^ 0x5A);
      Read read;
      read_into(read, damaged);
      EXPECT_EQ(read.outcome.status == ItemStatus::read, read.outcome.reason.empty()) << name << " damaged at " << at;
      told += !read.outcome.reason.empty();
    }
    EXPECT_GT(told, 10u) << name;
  }
}

// The library does not look at checksums, and leaves out what hangs on a damaged page.
TEST(Pst, NothingIsMissingWithoutAWord) {
  const std::string whole = sample("outlook.pst");
  Read sound;
  read_into(sound, whole);
  ASSERT_EQ(sound.outcome.status, ItemStatus::read) << sound.outcome.reason;
  const auto page = static_cast<std::size_t>(le64(whole, 224));  // at the top of the tree of nodes
  for (std::size_t at = page; at < page + 496; ++at) {
    std::string damaged = whole;
    damaged[at] = static_cast<char>(damaged[at] ^ 0xFF);
    Read read;
    read_into(read, damaged);
    if (read.outcome.status == ItemStatus::read)
      EXPECT_EQ(read.sink.members.size(), sound.sink.members.size()) << "damaged at " << at;
  }
}

TEST(VCard, EveryCardIsAPersonInEveryVersion) {
  Read read;
  read_into(read,
            "BEGIN:VCARD\r\nVERSION:2.1\r\nN;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:Mu=\r\n=F1oz;Ana\r\n"
            "TEL;HOME;VOICE:518-555-0110\r\nADR;HOME:;;12 Elm St;Albany;NY;12203;USA\r\nEND:VCARD\r\n"
            "BEGIN:VCARD\nVERSION:3.0\nFN:Jane Roe\nitem1.EMAIL;type=INTERNET:jane@example.\n org\n"
            "BDAY:19800201\nNOTE:allergic\\, see\\nchart\nEND:VCARD\n"
            "BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Ludo "
            "Farrant\r\nBDAY:1971-05-23\r\nTEL;VALUE=uri;TYPE=\"cell\":tel:+1-518-555-0199\r\n"
            "END:VCARD\r\n");
  EXPECT_EQ(read.format, "vcard");
  EXPECT_EQ(read.outcome.status, ItemStatus::read) << read.outcome.reason;
  ASSERT_EQ(read.sink.parts.size(), 3u);
  for (const TextPart& part : read.sink.parts) {
    EXPECT_TRUE(part.new_document);
    ASSERT_EQ(part.records.size(), 1u);
    EXPECT_EQ(part.records[0].names.size(), 1u);
  }
  EXPECT_EQ(read.sink.parts[0].records[0].names[0].family, "Muñoz");
  EXPECT_EQ(read.sink.parts[0].records[0].addresses.at(0).city, "Albany");
  EXPECT_TRUE(shows(read, "jane@example.org"));
  EXPECT_TRUE(shows(read, "1980-02-01"));
  EXPECT_TRUE(shows(read, "allergic, see"));
  EXPECT_TRUE(shows(read, "+1-518-555-0199"));
}

TEST(VCard, WhatTheEmployerGaveIsNotPersonal) {
  Read read;
  read_into(
      read,
      "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ludo Farrant\r\nORG:Depot\r\nTEL;TYPE=WORK:518-555-0101\r\nEND:VCARD\r\n");
  ASSERT_EQ(read.sink.parts.size(), 1u);
  const Record& record = read.sink.parts[0].records.at(0);
  EXPECT_EQ(record.persons.at(0).role, Role::author);
  EXPECT_TRUE((record.values.at(1).flags & flag_business) != 0);
}

TEST(VCard, PhotoIsAMemberAndACutCardIsTold) {
  Read read;
  read_into(read, "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Jane Roe\r\nPHOTO;ENCODING=b;TYPE=PNG:iVBORw0K\r\n Ggo=\r\n");
  ASSERT_EQ(read.sink.members.size(), 1u);
  EXPECT_EQ(read.sink.members[0].name, "photo-1.png");
  EXPECT_EQ(read.sink.members[0].data, "\x89PNG\r\n\x1a\n");
  EXPECT_EQ(read.outcome.status, ItemStatus::partly_read);
}

TEST(Ics, EventsWithPeopleAndText) {
  Read read;
  read_into(
      read,
      "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nDTSTART:20240305T143000Z\r\nSUMMARY:Intake: Jane Roe\r\n"
      "DESCRIPTION:DOB 2/1/1980\\nreferred by Dr. Farr\r\n ant\r\nATTENDEE;CN=\"Roe, Jane\":mailto:jane@example.org\r\n"
      "END:VEVENT\r\nBEGIN:VTODO\r\nSUMMARY:Call Ludo\r\nEND:VTODO\r\nEND:VCALENDAR\r\n");
  EXPECT_EQ(read.format, "ics");
  EXPECT_EQ(read.outcome.status, ItemStatus::read) << read.outcome.reason;
  EXPECT_EQ(read.sink.parts.size(), 2u);
  EXPECT_TRUE(shows(read, "Start: 2024-03-05 14:30"));
  EXPECT_TRUE(shows(read, "referred by Dr. Farrant"));
  EXPECT_TRUE(shows(read, "Roe, Jane <jane@example.org>"));
  EXPECT_TRUE(shows(read, "Call Ludo"));
}

TEST(Emlx, MessageBetweenLengthAndSettings) {
  const std::string message = "From: jane@example.org\r\nMessage-ID: <1@example.org>\r\nSubject: Hello\r\n\r\nText\r\n";
  Read read;
  read_into(read, std::to_string(message.size()) + "       \n" + message + "<?xml version=\"1.0\"?><plist></plist>");
  EXPECT_EQ(read.format, "emlx");
  EXPECT_TRUE(shows(read, "Text"));
  EXPECT_FALSE(shows(read, "plist"));
}

TEST(Olm, MessagesContactsAndAttachments) {
  const std::string base = "Accounts/jane@example.org/";
  Read read;
  read_into(
      read,
      make_zip({{base + "com.microsoft.__Messages/Inbox/message_00000.xml",
                 "<?xml version=\"1.0\"?><emails elementCount=\"1\"><email>"
                 "<OPFMessageCopySubject>Roster</OPFMessageCopySubject>"
                 "<OPFMessageCopySentTime>2024-03-05T14:30:00</OPFMessageCopySentTime>"
                 "<OPFMessageCopyBody>See the list</OPFMessageCopyBody>"
                 "<OPFMessageCopyToAddresses><emailAddress OPFContactEmailAddressAddress=\"ludo@example.org\" "
                 "OPFContactEmailAddressName=\"Ludo Farrant\"/></OPFMessageCopyToAddresses>"
                 "<OPFMessageCopyAttachmentList><messageAttachment OPFAttachmentName=\"list.csv\" OPFAttachmentURL=\"" +
                     base + "com.microsoft.__Attachments/1.csv\"/></OPFMessageCopyAttachmentList></email></emails>"},
                {base + "com.microsoft.__Attachments/1.csv", "a,b\n1,2\n"},
                {base + "Address Book/Contacts.xml",
                 "<contacts><contact><OPFContactCopyDisplayName>Jane Roe</OPFContactCopyDisplayName>"
                 "<OPFContactCopyHomePhone>518-555-0142</OPFContactCopyHomePhone></contact></contacts>"}}));
  EXPECT_EQ(read.format, "olm");
  EXPECT_EQ(read.outcome.status, ItemStatus::read) << read.outcome.reason;
  ASSERT_EQ(read.sink.members.size(), 2u);
  EXPECT_EQ(read.sink.members[0].name, base + "Inbox/Roster.eml");
  Read mail;
  read_into(mail, read.sink.members[0].data);
  EXPECT_TRUE(shows(mail, "To: Ludo Farrant <ludo@example.org>"));
  EXPECT_TRUE(shows(mail, "See the list"));
  ASSERT_EQ(mail.sink.members.size(), 1u);
  EXPECT_EQ(mail.sink.members[0].data, "a,b\n1,2\n");
  EXPECT_EQ(read.sink.members[1].name, base + "Address Book/Jane Roe.vcf");
}

TEST(Pgp, WhatIsEncryptedIsSaidToBe) {
  Read read;
  read_into(read, "-----BEGIN PGP MESSAGE-----\n\nhQEMA\n-----END PGP MESSAGE-----\n");
  EXPECT_EQ(read.outcome.status, ItemStatus::encrypted);
  Read packets;
  // A session key for a password, then protected data.
  read_into(packets, "\xC3\x04\x04\x09\x00\x02\xD2\x30\x01"s + std::string(47, 'x'));
  EXPECT_EQ(packets.format, "pgp");
  EXPECT_EQ(packets.outcome.status, ItemStatus::encrypted);
  EXPECT_NE(packets.outcome.reason.find("password"), std::string::npos);
}

TEST(Pkcs7, SignedContentComesOutAndEnvelopesAreEncrypted) {
  // "data" as a content of its own, by the library.
  const std::string message = "From: jane@example.org\r\nMessage-ID: <1@x>\r\nSubject: signed\r\n\r\nText\r\n";
  BIO* in = BIO_new_mem_buf(message.data(), static_cast<int>(message.size()));
  CMS_ContentInfo* content = CMS_data_create(in, CMS_BINARY);
  ASSERT_NE(content, nullptr);
  BIO* out = BIO_new(BIO_s_mem());
  i2d_CMS_bio(out, content);
  char* data = nullptr;
  const long bytes = BIO_get_mem_data(out, &data);
  const std::string der(data, static_cast<std::size_t>(bytes));
  CMS_ContentInfo_free(content);
  BIO_free(in);
  BIO_free(out);
  Read read;
  read_into(read, der);
  EXPECT_EQ(read.format, "pkcs7");
  ASSERT_EQ(read.sink.members.size(), 1u);
  EXPECT_EQ(read.sink.members[0].data, message);
  Read cut;
  read_into(cut, der.substr(0, der.size() - 5));
  EXPECT_EQ(cut.outcome.status, ItemStatus::corrupt);
}

TEST(Mail, AlternativesThatDifferAreBothRead) {
  const auto mail = [](const std::string& plain, const std::string& html) {
    return "MIME-Version: 1.0\r\nSubject: s\r\nContent-Type: multipart/alternative; boundary=b\r\n\r\n--b\r\n"
           "Content-Type: text/plain\r\n\r\n" +
           plain + "\r\n--b\r\nContent-Type: text/html\r\n\r\n" + html + "\r\n--b--\r\n";
  };
  Read same, other, table;
  read_into(same, mail("Jane Roe was here today", "<p>Jane Roe was <b>here</b> today</p>"));
  const std::string once = same.sink.text();
  EXPECT_EQ(once.find("Jane Roe"), once.rfind("Jane Roe"));
  read_into(other, mail("This mail needs a newer program", "<p>Jane Roe was here today</p>"));
  EXPECT_TRUE(shows(other, "newer program") && shows(other, "Jane Roe"));
  read_into(table, mail("Name\nDOB\nJane\n1/2/80\nLudo\n3/4/81",
                        "<table><tr><td>Name</td><td>DOB</td></tr><tr><td>Jane</td><td>1/2/80</td></tr>"
                        "<tr><td>Ludo</td><td>3/4/81</td></tr></table>"));
  ASSERT_FALSE(table.sink.parts.empty());
  EXPECT_EQ(table.sink.parts[0].tables.size(), 1u);
}

}  // namespace
}  // namespace spillmap
