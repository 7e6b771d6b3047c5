#include "extract/warm_up.h"

#include <libxml/parser.h>

#include "extract/cipher.h"
#include "extract/encoding.h"
#include "extract/formats/archive.h"
#include "extract/formats/database/database.h"
#include "extract/formats/dicom/dicom.h"
#include "extract/formats/mail.h"
#include "extract/formats/pkcs7.h"
#include "extract/ocr/heif.h"
#include "extract/ocr/recogniser.h"

namespace spillmap {

void warm_up_readers() {
  warm_up_ciphers();
  warm_up_encodings();
  xmlInitParser();
  mail::warm_up();
  archive::warm_up();
  dicom::warm_up();
  database::warm_up();
  ocr::warm_up();
  ocr::warm_up_heif();
  pkcs7::warm_up();
}

}  // namespace spillmap
