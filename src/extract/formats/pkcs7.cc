#include "extract/formats/pkcs7.h"

#include <openssl/bio.h>
#include <openssl/cms.h>
#include <openssl/crypto.h>
#include <openssl/err.h>
#include <openssl/objects.h>
#include <openssl/pem.h>

#include <algorithm>
#include <memory>

#include "base/text.h"

namespace spillmap::pkcs7 {
namespace {

using namespace std::string_view_literals;

struct FreeBio {
  void operator()(BIO* bio) const { BIO_free(bio); }
};
struct FreeContent {
  void operator()(CMS_ContentInfo* content) const { CMS_ContentInfo_free(content); }
};

// 1.2.840.113549.1.7.n: data 1, signed 2, enveloped 3, ... and 1.9.16.1.n: compressed 9, authenticated 23.
constexpr std::string_view pkcs7_types = "\x06\x09\x2A\x86\x48\x86\xF7\x0D\x01\x07"sv;
constexpr std::string_view smime_types = "\x06\x0B\x2A\x86\x48\x86\xF7\x0D\x01\x09\x10\x01"sv;

std::string_view armour_of(std::string_view text) {
  for (const std::string_view armour : {"-----BEGIN PKCS7-----"sv, "-----BEGIN CMS-----"sv})
    if (trim(text.substr(0, 256)).starts_with(armour)) return armour;
  return {};
}

CMS_ContentInfo* from_armour(BIO* bio) {
  char *name = nullptr, *header = nullptr;
  unsigned char* data = nullptr;
  long bytes = 0;
  if (PEM_read_bio(bio, &name, &header, &data, &bytes) != 1) return nullptr;
  const unsigned char* at = data;
  CMS_ContentInfo* content = d2i_CMS_ContentInfo(nullptr, &at, bytes);
  OPENSSL_free(name);
  OPENSSL_free(header);
  OPENSSL_free(data);
  return content;
}

}  // namespace

void warm_up() {
  // Its settings file is none of ours.
  OPENSSL_init_crypto(OPENSSL_INIT_NO_LOAD_CONFIG, nullptr);
  // Fetches what the decoders look up at their first use.
  std::unique_ptr<BIO, FreeBio> bio(BIO_new_mem_buf("\x30\x80", 2));
  if (bio) std::unique_ptr<CMS_ContentInfo, FreeContent>(d2i_CMS_bio(bio.get(), nullptr));
  ERR_clear_error();
}

Sureness sniff(ByteView bytes) {
  const std::string_view text = as_text(bytes.first(std::min<std::size_t>(bytes.size(), 256)));
  if (!armour_of(text).empty()) return 92;
  if (text.size() < 16 || text[0] != '\x30') return 0;
  // The length of the sequence, then the identifier of its kind.
  const auto length = static_cast<unsigned char>(text[1]);
  const std::size_t at = length <= 0x80 ? 2 : 2u + (length & 0x7Fu);
  if (at > 10 || at + 16 > text.size()) return 0;
  return text.substr(at).starts_with(pkcs7_types) || text.substr(at).starts_with(smime_types) ? 92 : 0;
}

Outcome read(ByteView bytes, const Limits& limits, Sink& sink) {
  if (bytes.size() > 0x7FFFFFFFu) return not_read(ItemStatus::skipped, "larger than 2 GiB");
  warm_up();
  std::unique_ptr<BIO, FreeBio> bio(BIO_new_mem_buf(bytes.data(), static_cast<int>(bytes.size())));
  if (!bio) return not_read(ItemStatus::skipped, "no memory for the message");
  const bool pem = !armour_of(as_text(bytes.first(std::min<std::size_t>(bytes.size(), 256)))).empty();
  std::unique_ptr<CMS_ContentInfo, FreeContent> content(pem ? from_armour(bio.get()) : d2i_CMS_bio(bio.get(), nullptr));
  ERR_clear_error();
  if (!content) return not_read(ItemStatus::corrupt, "the S/MIME content is damaged or breaks off");
  switch (OBJ_obj2nid(CMS_get0_type(content.get()))) {
    case NID_pkcs7_enveloped:
    case NID_pkcs7_encrypted:
    case NID_pkcs7_signedAndEnveloped:
    case NID_id_smime_ct_authEnvelopedData:
      return not_read(ItemStatus::encrypted, "encrypted with S/MIME, needs the key of a recipient");
    case NID_id_smime_ct_compressedData: return not_read(ItemStatus::unsupported, "compressed S/MIME content");
    case NID_pkcs7_signed:
    case NID_pkcs7_data:
    case NID_pkcs7_digest: break;
    default: return not_read(ItemStatus::unsupported, "S/MIME content of a kind that is not read");
  }
  ASN1_OCTET_STRING** inside = CMS_get0_content(content.get());
  ERR_clear_error();
  // A signature by itself: what it signs stands elsewhere.
  if (inside == nullptr || *inside == nullptr) return read_whole();
  const int length = ASN1_STRING_length(*inside);
  if (length <= 0) return read_whole();
  Member member;
  member.name = "signed-content";
  member.bytes = static_cast<std::uint64_t>(length);
  if (member.bytes > limits.member_bytes)
    return not_read(ItemStatus::skipped,
                    "the signed content is larger than " + std::to_string(limits.member_bytes >> 20) + " MiB");
  member.data = {ASN1_STRING_get0_data(*inside), static_cast<std::size_t>(length)};
  if (const Status taken = sink.member(member); !taken) return not_read(ItemStatus::partly_read, taken.error().message);
  return read_whole();
}

}  // namespace spillmap::pkcs7
