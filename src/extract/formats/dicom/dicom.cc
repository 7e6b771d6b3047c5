#include "extract/formats/dicom/dicom.h"

#include <dcmtk/config/osconfig.h>
#include <dcmtk/dcmdata/dcdeftag.h>
#include <dcmtk/dcmdata/dcdict.h>
#include <dcmtk/dcmdata/dcfilefo.h>
#include <dcmtk/dcmdata/dcistrma.h>
#include <dcmtk/dcmdata/dcitem.h>
#include <dcmtk/dcmdata/dcmetinf.h>
#include <dcmtk/dcmdata/dcsequen.h>
#include <dcmtk/oflog/oflog.h>

#include <algorithm>
#include <cstring>

#include "base/text.h"
#include "extract/codes.h"
#include "extract/formats/dicom/charset.h"
#include "extract/formats/dicom/pixels.h"
#include "extract/identifiers.h"
#include "extract/layout.h"
#include "extract/ocr/recogniser.h"
#include "extract/record_text.h"

namespace spillmap::dicom {
namespace {

using namespace std::string_view_literals;

constexpr std::size_t longest_text = 64u << 10;
constexpr std::size_t longest_element = 4u << 20;
constexpr unsigned long most_items = 10'000;
constexpr std::size_t most_persons = 200;
constexpr int deepest = 16;
// Pictures of tissue give words that are none; words of people are sure.
constexpr int least_confidence = 65;

// The bytes of the file for DCMTK. What it does not need at once it leaves where it stands, so the length that an
// element claims costs no memory before somebody has looked at it.
class MemoryProducer : public DcmProducer {
 public:
  MemoryProducer(ByteView bytes, std::size_t at) : bytes_(bytes), at_(std::min(at, bytes.size())) {}
  OFBool good() const override { return OFTrue; }
  OFCondition status() const override { return EC_Normal; }
  OFBool eos() override { return at_ >= bytes_.size(); }
  offile_off_t avail() override { return static_cast<offile_off_t>(bytes_.size() - at_); }
  offile_off_t read(void* buffer, offile_off_t wanted) override {
    const std::size_t taken = room(wanted);
    if (taken != 0) std::memcpy(buffer, bytes_.data() + at_, taken);
    at_ += taken;
    return static_cast<offile_off_t>(taken);
  }
  offile_off_t skip(offile_off_t wanted) override {
    const std::size_t taken = room(wanted);
    at_ += taken;
    return static_cast<offile_off_t>(taken);
  }
  void putback(offile_off_t number) override {
    at_ -= std::min(at_, static_cast<std::size_t>(std::max<offile_off_t>(number, 0)));
  }

 private:
  std::size_t room(offile_off_t wanted) const {
    return wanted <= 0 ? 0 : std::min(static_cast<std::size_t>(wanted), bytes_.size() - at_);
  }
  ByteView bytes_;
  std::size_t at_;
};

class MemoryStream : public DcmInputStream {
 public:
  MemoryStream(ByteView bytes, std::size_t at)
      : DcmInputStream(&producer_), bytes_(bytes), start_(at), producer_(bytes, at) {}
  DcmInputStreamFactory* newFactory() const override;

 private:
  ByteView bytes_;
  std::size_t start_;
  MemoryProducer producer_;
};

class MemoryFactory : public DcmInputStreamFactory {
 public:
  MemoryFactory(ByteView bytes, std::size_t at) : bytes_(bytes), at_(at) {}
  DcmInputStream* create() const override { return new MemoryStream(bytes_, at_); }
  DcmInputStreamFactory* clone() const override { return new MemoryFactory(bytes_, at_); }
  DcmInputStreamFactoryType ident() const override { return DFT_DcmInputFileStreamFactory; }

 private:
  ByteView bytes_;
  std::size_t at_;
};

DcmInputStreamFactory* MemoryStream::newFactory() const {
  // Behind a filter that inflates, places of the file mean nothing.
  if (currentProducer() != &producer_) return nullptr;
  return new MemoryFactory(bytes_, start_ + static_cast<std::size_t>(tell()));
}

constexpr Uint32 read_at_once = 4096;  // bytes of an element

class HeaderReader {
 public:
  HeaderReader(std::size_t file_bytes, const Limits& limits, Sink& sink)
      : file_bytes_(file_bytes), limits_(limits), sink_(sink), out_(sink, limits), record_(out_, limits) {}
  void read(DcmItem& item);
  void read_picture(DcmFileFormat& file, ByteView bytes, std::size_t near);
  void lost(std::string_view reason) { out_.lost(reason); }
  bool any() const { return any_; }
  Outcome finish() { return out_.finish(); }

 private:
  std::vector<std::string> texts(DcmItem& item, const DcmTagKey& key);
  std::string text(DcmItem& item, const DcmTagKey& key) {
    const auto all = texts(item, key);
    return all.empty() ? std::string() : all[0];
  }
  void take_charset(DcmItem& item) {
    OFString raw;
    if (holds(item, DCM_SpecificCharacterSet, longest_text) &&
        item.findAndGetOFStringArray(DCM_SpecificCharacterSet, raw).good())
      charset_.assign(raw.c_str(), raw.length());
  }
  void patient(DcmItem& item);
  void names(DcmItem& item, const DcmTagKey& key, std::uint32_t person, std::string_view field);
  void providers(DcmItem& item, const DcmTagKey& key, std::string_view label);
  void content(DcmItem& item, int depth);
  void study(DcmItem& item);
  template <typename F>
  void each_item(DcmItem& item, const DcmTagKey& key, F&& visit) {
    DcmSequenceOfItems* sequence = nullptr;
    if (item.findAndGetSequence(key, sequence).bad() || sequence == nullptr) return;
    for (unsigned long i = 0; i < std::min(sequence->card(), most_items); ++i)
      if (DcmItem* one = sequence->getItem(i)) visit(*one);
  }

  // Longer than the file is a lie, and than a text may be of no use here. Only the length that the element claims may
  // be asked: DCMTK makes room for the value to count it.
  bool holds(DcmItem& item, const DcmTagKey& key, std::size_t most) {
    DcmElement* element = nullptr;
    if (item.findAndGetElement(key, element).bad() || element == nullptr) return false;
    const std::size_t length = element->getLengthField();
    if (length > file_bytes_ && length > read_at_once) {
      out_.lost("an element claims to be longer than the file");
      return false;
    }
    return length <= most;
  }

  const std::size_t file_bytes_;
  const Limits& limits_;
  Sink& sink_;
  TextBuilder out_;
  RecordText record_;
  std::string charset_;
  std::uint32_t patient_ = 0;
  bool any_ = false;
};

std::vector<std::string> HeaderReader::texts(DcmItem& item, const DcmTagKey& key) {
  OFString raw;
  if (!holds(item, key, longest_element) || item.findAndGetOFStringArray(key, raw).bad() || raw.empty()) return {};
  const std::string utf8 = to_utf8(std::string_view(raw.c_str(), std::min(raw.length(), longest_text)), charset_);
  std::vector<std::string> out;
  for (const std::string_view one : split(utf8, '\\')) {
    std::string_view value = one;
    while (!value.empty() && (value.back() == '\0' || value.back() == ' ')) value.remove_suffix(1);
    out.emplace_back(trim(value));
    if (out.size() >= 64) break;
  }
  return out;
}

// family^given^middle^prefix^suffix, in up to three writings: alphabetic=ideographic=phonetic.
void HeaderReader::names(DcmItem& item, const DcmTagKey& key, std::uint32_t person, std::string_view field) {
  for (const std::string& value : texts(item, key))
    for (const std::string_view writing : split(value, '=')) {
      const auto parts = split(writing, '^');
      const auto part = [&](std::size_t i) { return i < parts.size() ? trim(parts[i]) : std::string_view(); };
      if (part(1).empty() &&
          (part(0).find(' ') != std::string_view::npos || part(0).find(',') != std::string_view::npos))
        record_.value(person, Element::name, field, part(0));
      else
        record_.name(person, field, name_of(part(1), part(2), part(0), part(4)));
    }
}

void HeaderReader::providers(DcmItem& item, const DcmTagKey& key, std::string_view label) {
  for (const std::string& value : texts(item, key)) {
    if (value.empty() || record_.persons() >= most_persons) continue;
    const auto parts = split(std::string_view(value).substr(0, value.find('=')), '^');
    const auto part = [&](std::size_t i) { return i < parts.size() ? trim(parts[i]) : std::string_view(); };
    const std::uint32_t p = record_.person(Role::provider, label);
    if (parts.size() == 1)
      record_.value(p, Element::name, label, value);
    else
      record_.name(p, label, name_of(part(1), part(2), part(0), part(4)));
  }
}

std::string day(std::string_view date) {
  if (date.size() < 8 || !all_digits(date.substr(0, 8))) return std::string(date);
  return std::string(date.substr(0, 4)) + "-" + std::string(date.substr(4, 2)) + "-" + std::string(date.substr(6, 2));
}

void HeaderReader::patient(DcmItem& item) {
  patient_ = record_.person(Role::client, "Patient");
  record_.at(patient_).subject = true;
  names(item, DCM_PatientName, patient_, "(0010,0010)");
  record_.value(patient_, Element::date_of_birth, "(0010,0030)", day(text(item, DCM_PatientBirthDate)));
  record_.fact("Sex", text(item, DCM_PatientSex));
  const auto identifier = [&](const std::string& value, std::string_view type, std::string_view issuer,
                              std::string_view field) {
    const auto element = identifier_element(type, issuer);
    if (element) record_.value(patient_, *element, field, value);
  };
  identifier(text(item, DCM_PatientID), "", text(item, DCM_IssuerOfPatientID), "(0010,0020)");
  // Nine digits beside the patient's own number are the SSN.
  for (const std::string& id : texts(item, DcmTagKey(0x0010, 0x1000)))
    identifier(id, digits_only(id).size() == 9 && id.size() <= 11 ? "SS" : "", "", "(0010,1000)");
  each_item(item, DCM_OtherPatientIDsSequence, [&](DcmItem& other) {
    identifier(text(other, DCM_PatientID), "", text(other, DCM_IssuerOfPatientID), "(0010,1002)");
  });
  names(item, DCM_OtherPatientNames, patient_, "(0010,1001)");
  names(item, DCM_PatientBirthName, patient_, "(0010,1005)");
  const std::string address = text(item, DCM_PatientAddress);
  record_.value(patient_, Element::address, "(0010,1040)", address);
  for (const std::string& phone : texts(item, DCM_PatientTelephoneNumbers))
    record_.value(patient_, Element::phone, "(0010,2154)", phone);
  for (const std::string& number : texts(item, DcmTagKey(0x0010, 0x1050)))
    record_.value(patient_, Element::health_insurance, "(0010,1050)", number);
  record_.value(patient_, Element::medical_record_number, "(0010,1090)", text(item, DcmTagKey(0x0010, 0x1090)));
  if (const std::string who = text(item, DCM_ResponsiblePerson); !who.empty()) {
    const Kinship kinship = kinship_of(text(item, DCM_ResponsiblePersonRole), "");
    const std::uint32_t p =
        record_.person(kinship == Kinship::spouse ? Role::relative : Role::guardian, "Responsible person");
    if (kinship == Kinship::spouse)
      record_.at(p).spouse_of = static_cast<std::int32_t>(patient_);
    else
      record_.at(p).guardian_of = static_cast<std::int32_t>(patient_);
    names(item, DCM_ResponsiblePerson, p, "(0010,2297)");
  }
  for (const DcmTagKey& key :
       {DCM_PatientComments, DCM_AdditionalPatientHistory, DCM_Allergies, DCM_MedicalAlerts, DCM_SpecialNeeds})
    record_.prose("Note", text(item, key));
}

void HeaderReader::study(DcmItem& item) {
  for (const std::string& words : texts(item, DCM_AdmittingDiagnosesDescription))
    record_.code(patient_, Element::diagnosis, "(0008,1080)", words, "", "");
  each_item(item, DCM_AdmittingDiagnosesCodeSequence, [&](DcmItem& code) {
    record_.code(patient_, Element::diagnosis, "(0008,1084)", text(code, DCM_CodeMeaning), text(code, DCM_CodeValue),
                 to_string(code_system(text(code, DCM_CodingSchemeDesignator))));
  });
  record_.fact("Institution", text(item, DCM_InstitutionName));
  record_.fact("Study", text(item, DCM_StudyDescription));
  record_.fact("Series", text(item, DCM_SeriesDescription));
  record_.fact("Accession", text(item, DCM_AccessionNumber));
  providers(item, DCM_ReferringPhysicianName, "Referring physician");
  providers(item, DCM_PhysiciansOfRecord, "Physician of record");
  providers(item, DCM_PerformingPhysicianName, "Performing physician");
  providers(item, DCM_NameOfPhysiciansReadingStudy, "Reading physician");
  providers(item, DCM_OperatorsName, "Operator");
  providers(item, DCM_RequestingPhysician, "Requesting physician");
  providers(item, DCM_ConsultingPhysicianName, "Consulting physician");
  for (const DcmTagKey& key : {DCM_ReasonForTheRequestedProcedure, DCM_ImageComments})
    record_.prose("Comment", text(item, key));
}

// The words of a structured report.
void HeaderReader::content(DcmItem& item, int depth) {
  if (depth > deepest || !out_.ok()) return;
  each_item(item, DCM_ContentSequence, [&](DcmItem& one) {
    std::string label;
    each_item(one, DCM_ConceptNameCodeSequence, [&](DcmItem& concept_name) {
      if (label.empty()) label = text(concept_name, DCM_CodeMeaning);
    });
    record_.prose(label, text(one, DCM_TextValue));
    providers(one, DCM_PersonName, "Observer");
    content(one, depth + 1);
  });
}

void HeaderReader::read(DcmItem& item) {
  any_ = true;
  charset_.clear();
  take_charset(item);
  bool directory = false;
  each_item(item, DCM_DirectoryRecordSequence, [&](DcmItem& entry) {
    directory = true;
    take_charset(entry);
    if (text(entry, DCM_DirectoryRecordType) != "PATIENT" || !out_.ok()) return;
    patient(entry);
    record_.finish();
  });
  if (directory) return;
  patient(item);
  study(item);
  each_item(item, DCM_VerifyingObserverSequence,
            [&](DcmItem& one) { providers(one, DCM_VerifyingObserverName, "Observer"); });
  content(item, 0);
  record_.finish();
  const Uint8* document = nullptr;
  unsigned long size = 0;
  if (holds(item, DCM_EncapsulatedDocument, limits_.member_bytes) &&
      item.findAndGetUint8Array(DCM_EncapsulatedDocument, document, &size).good() && document != nullptr && size != 0) {
    Member member;
    member.name = "document";
    member.bytes = size;
    member.data = ByteView(document, std::min<std::size_t>(size, limits_.member_bytes));
    if (!sink_.member(member)) return;
  }
}

// A slice of a scanner's own holds nothing but tissue, unless it says otherwise.
bool may_have_words(std::string_view burned_in, std::string_view modality, std::string_view image_type) {
  if (burned_in == "YES") return true;
  if (burned_in == "NO") return false;
  const bool of_a_series = modality == "CT" || modality == "MR" || modality == "PT" || modality == "NM";
  return !of_a_series || !image_type.starts_with("ORIGINAL\\PRIMARY");
}

void HeaderReader::read_picture(DcmFileFormat& file, ByteView bytes, std::size_t near) {
  if (!ocr::available() || !out_.ok()) return;
  DcmItem& item = *file.getDataset();
  const std::string burned_in = text(item, DCM_BurnedInAnnotation);
  OFString type, syntax;
  if (holds(item, DCM_ImageType, longest_text)) (void)item.findAndGetOFStringArray(DCM_ImageType, type);
  if (!may_have_words(burned_in, text(item, DCM_Modality), type.c_str())) return;
  const auto number = [&](const DcmTagKey& key, std::uint32_t absent) {
    Uint16 value = 0;
    return holds(item, key, longest_text) && item.findAndGetUint16(key, value).good() ? std::uint32_t{value} : absent;
  };
  PixelLayout layout;
  layout.rows = number(DCM_Rows, 0);
  layout.columns = number(DCM_Columns, 0);
  layout.samples = number(DCM_SamplesPerPixel, 1);
  layout.bits = number(DCM_BitsAllocated, 8);
  layout.planes = number(DCM_PlanarConfiguration, 0) == 1;
  Sint32 frames = 1;
  if (holds(item, DCM_NumberOfFrames, longest_text) && item.findAndGetSint32(DCM_NumberOfFrames, frames).good() &&
      frames > 1)
    layout.frames = static_cast<std::uint32_t>(frames);
  if (DcmMetaInfo* meta = file.getMetaInfo(); meta != nullptr && holds(*meta, DCM_TransferSyntaxUID, longest_text))
    (void)meta->findAndGetOFString(DCM_TransferSyntaxUID, syntax);
  layout.transfer_syntax = syntax.c_str();
  if (layout.rows == 0 || layout.columns == 0) return;
  ocr::Budget budget(bytes.size());
  ocr::PixPtr pix = first_frame(bytes, near, layout);
  if (!pix) {
    if (burned_in == "YES") out_.lost("words are burned into its picture, which is packed in a way that is not read");
    return;
  }
  ocr::PageText page = ocr::recognise(std::move(pix), budget);
  if (page.gave_up) out_.lost("the picture takes more time to be recognised than the bound");
  int sum = 0;
  for (const ocr::Word& word : page.words) sum += word.confidence;
  if (page.words.empty() || sum < least_confidence * static_cast<int>(page.words.size())) return;
  Layout lines(out_);
  ocr::give(page, 0, limits_, lines, out_);
}

// Without the preamble: the first tag is one of the first groups, with a length that fits.
bool starts_with_data_set(ByteView bytes) {
  if (bytes.size() < 64) return false;
  const unsigned group = bytes[0] | bytes[1] << 8, element = bytes[2] | bytes[3] << 8;
  if (!((group == 0x0008 &&
         (element == 0x0000 || element == 0x0001 || element == 0x0005 || element == 0x0008 || element == 0x0016)) ||
        (group == 0x0002 && (element == 0x0000 || element == 0x0001 || element == 0x0010))))
    return false;
  const bool explicit_vr = is_upper(static_cast<char>(bytes[4])) && is_upper(static_cast<char>(bytes[5]));
  const std::size_t length = explicit_vr
                                 ? bytes[6] | bytes[7] << 8u
                                 : bytes[4] | bytes[5] << 8u | bytes[6] << 16u | static_cast<unsigned>(bytes[7]) << 24u;
  return length <= 256;
}

}  // namespace

void warm_up() {
  OFLog::configure(OFLogger::OFF_LOG_LEVEL);
  (void)dcmDataDict.isDictionaryLoaded();
  const DcmTag tag(DCM_PatientName);
  (void)tag.getEVR();
}

Sureness sniff(ByteView bytes) {
  if (bytes.size() >= 132 && as_text(bytes).substr(128, 4) == "DICM"sv) return 95;
  return starts_with_data_set(bytes) ? 55 : 0;
}

Outcome read(ByteView bytes, const Limits& limits, Sink& sink) {
  MemoryStream stream(bytes, 0);
  DcmFileFormat file;
  file.transferInit();
  const OFCondition condition = file.readUntilTag(stream, EXS_Unknown, EGL_noChange, read_at_once, DCM_PixelData);
  file.transferEnd();
  DcmDataset* data = file.getDataset();
  HeaderReader reader(bytes.size(), limits, sink);
  if (data != nullptr && data->card() != 0) {
    reader.read(*data);
    const auto told = stream.tell();
    reader.read_picture(file, bytes, told <= 0 ? 0 : static_cast<std::size_t>(told));
  }
  if (!reader.any()) return not_read(ItemStatus::corrupt, std::string("no header: ") + condition.text());
  if (condition.bad() && condition != EC_StreamNotifyClient && condition != EC_EndOfStream)
    reader.lost(std::string("the file breaks off or is damaged: ") + condition.text());
  return reader.finish();
}

}  // namespace spillmap::dicom
