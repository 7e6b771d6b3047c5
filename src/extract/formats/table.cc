// The one list of formats. A row is: id, name for people, is it a container, how to recognise it, how to read it
// (nullptr: recognised, reported as unsupported). Among equally sure formats the earlier row wins.
#include "extract/format.h"
#include "extract/formats/archive.h"
#include "extract/formats/ccda/ccda.h"
#include "extract/formats/database/database.h"
#include "extract/formats/delimited.h"
#include "extract/formats/dicom/dicom.h"
#include "extract/formats/disk_image.h"
#include "extract/formats/fhir/fhir.h"
#include "extract/formats/foreign/foreign.h"
#include "extract/formats/hl7/hl7.h"
#include "extract/formats/html.h"
#include "extract/formats/ics.h"
#include "extract/formats/json.h"
#include "extract/formats/mail.h"
#include "extract/formats/mapi/msg.h"
#include "extract/formats/mapi/pst.h"
#include "extract/formats/mapi/tnef.h"
#include "extract/formats/metafile/metafile.h"
#include "extract/formats/nacha.h"
#include "extract/formats/ncpdp.h"
#include "extract/formats/odf/odf.h"
#include "extract/formats/ofx.h"
#include "extract/formats/ole/ole.h"
#include "extract/formats/olm.h"
#include "extract/formats/onenote.h"
#include "extract/formats/ooxml/package.h"
#include "extract/formats/pdf/pdf.h"
#include "extract/formats/pgp.h"
#include "extract/formats/picture.h"
#include "extract/formats/pkcs7.h"
#include "extract/formats/recognised.h"
#include "extract/formats/rtf.h"
#include "extract/formats/tax.h"
#include "extract/formats/text.h"
#include "extract/formats/vcard.h"
#include "extract/formats/x12/x12.h"

namespace spillmap {
namespace {

constexpr Format table[] = {
    // Office documents. They count as containers: what is embedded in them is an item of its own.
    {"docx", "Word document", true, ooxml::sniff_docx, ooxml::read_docx},
    {"xlsx", "Excel workbook", true, ooxml::sniff_xlsx, ooxml::read_xlsx},
    {"xlsb", "Excel binary workbook", true, ooxml::sniff_xlsb, ooxml::read_xlsb},
    {"pptx", "PowerPoint presentation", true, ooxml::sniff_pptx, ooxml::read_pptx},
    {"odt", "OpenDocument text", true, odf::sniff_odt, odf::read},
    {"ods", "OpenDocument spreadsheet", true, odf::sniff_ods, odf::read},
    {"odp", "OpenDocument presentation", true, odf::sniff_odp, odf::read},
    {"odg", "OpenDocument drawing", true, odf::sniff_odg, odf::read},
    {"odf-flat", "flat OpenDocument file", false, odf::sniff_flat, odf::read_flat},
    {"pdf", "PDF document", true, pdf::sniff_pdf, pdf::read_pdf},
    {"ooxml-encrypted", "Office document with a password", true, ooxml::sniff_encrypted, ooxml::read_encrypted},
    // Documents of other programs.
    {"wordperfect", "WordPerfect document", true, foreign::sniff_wordperfect, foreign::read_wordperfect},
    {"works", "Works document", true, foreign::sniff_works, foreign::read_works},
    {"write", "Write or Word for DOS document", true, foreign::sniff_write, foreign::read_works},
    {"lotus", "Lotus 1-2-3 sheet", true, foreign::sniff_lotus, foreign::read_works},
    {"quattro", "Quattro Pro sheet", true, foreign::sniff_quattro, foreign::read_works},
    {"staroffice", "StarOffice document", true, foreign::sniff_staroffice, foreign::read_staroffice},
    {"visio", "Visio drawing", true, foreign::sniff_visio, foreign::read_visio},
    {"publisher", "Publisher document", true, foreign::sniff_publisher, foreign::read_publisher},
    {"iwork", "Pages, Numbers or Keynote document", true, foreign::sniff_iwork, foreign::read_iwork},
    {"onenote", "OneNote section", true, onenote::sniff, onenote::read},
    // Pictures.
    {"jpeg", "JPEG picture", false, picture::sniff_jpeg, picture::read},
    {"png", "PNG picture", false, picture::sniff_png, picture::read},
    {"gif", "GIF picture", false, picture::sniff_gif, picture::read},
    {"tiff", "TIFF picture or fax", false, picture::sniff_tiff, picture::read},
    {"bmp", "Windows bitmap", false, picture::sniff_bmp, picture::read},
    {"webp", "WebP picture", false, picture::sniff_webp, picture::read},
    {"heif", "HEIF picture", false, picture::sniff_heif, picture::read},
    {"jp2", "JPEG 2000 picture", false, picture::sniff_jpeg2000, picture::read},
    {"emf", "Windows metafile (EMF)", true, metafile::sniff_emf, metafile::read_emf},
    {"wmf", "Windows metafile (WMF)", true, metafile::sniff_wmf, metafile::read_wmf},
    // Archives and compressed files.
    {"zip", "ZIP archive", true, archive::sniff_zip, archive::read},
    {"tar", "tar archive", true, archive::sniff_tar, archive::read},
    {"7z", "7-Zip archive", true, archive::sniff_7z, archive::read},
    {"rar", "RAR archive", true, archive::sniff_rar, archive::read},
    {"cab", "Cabinet archive", true, archive::sniff_cab, archive::read},
    {"iso", "CD or DVD image", true, archive::sniff_iso, archive::read},
    {"cpio", "cpio archive", true, archive::sniff_cpio, archive::read},
    {"lha", "LHA archive", true, archive::sniff_lha, archive::read},
    {"ar", "ar archive", true, archive::sniff_ar, archive::read},
    {"xar", "xar archive", true, archive::sniff_xar, archive::read},
    {"warc", "web archive", true, archive::sniff_warc, archive::read},
    {"gzip", "gzip-compressed file", true, archive::sniff_gzip, archive::read_compressed},
    {"bzip2", "bzip2-compressed file", true, archive::sniff_bzip2, archive::read_compressed},
    {"xz", "xz-compressed file", true, archive::sniff_xz, archive::read_compressed},
    {"zstd", "Zstandard-compressed file", true, archive::sniff_zstd, archive::read_compressed},
    {"lz4", "LZ4-compressed file", true, archive::sniff_lz4, archive::read_compressed},
    {"frames", "compressed frames", true, archive::sniff_skippable, archive::read_compressed},
    {"compress", "file packed by compress", true, archive::sniff_compress, archive::read_compressed},
    {"lzip", "lzip-compressed file", true, archive::sniff_lzip, archive::read_compressed},
    {"lzma", "LZMA-compressed file", true, archive::sniff_lzma, archive::read_compressed},
    {"lzop", "lzop-compressed file", false, archive::sniff_lzop},
    {"uuencode", "uuencoded file", true, archive::sniff_uuencode, archive::read_compressed},
    {"rpm", "RPM package", true, archive::sniff_rpm, archive::read_compressed},
    // Disks.
    {"disk", "disk image", true, disk_image::sniff_raw, disk_image::read_raw},
    {"qcow2", "QEMU disk image", true, disk_image::sniff_qcow, disk_image::read_qcow},
    {"vmdk", "VMware disk image", true, disk_image::sniff_vmdk, disk_image::read_vmdk},
    {"vhd", "Hyper-V disk image", true, disk_image::sniff_vhd, disk_image::read_vhd},
    {"e01", "EnCase disk image", true, disk_image::sniff_ewf, disk_image::read_ewf},
    {"disk-encrypted", "encrypted disk", false, disk_image::sniff_encrypted, disk_image::read_encrypted},
    {"dmg", "Apple disk image", false, disk_image::sniff_dmg},
    // Told apart, not read yet.
    {"empty", "empty file", false, recognised::sniff_empty, recognised::read_empty},
    {"zeros", "zero bytes", false, recognised::sniff_zeros, recognised::read_zeros},
    {"avif", "AVIF picture", false, recognised::sniff_avif},
    {"dicom", "DICOM image", true, dicom::sniff, dicom::read},
    {"doc", "Word 6-2003 document", true, recognised::sniff_doc, ole::read_doc},
    {"xls", "Excel 5-2003 workbook", true, recognised::sniff_xls, ole::read_xls},
    {"biff", "Excel 2-4 sheet", false, ole::sniff_biff, ole::read_biff},
    {"ppt", "PowerPoint 97-2003 slides", true, recognised::sniff_ppt, ole::read_ppt},
    {"msg", "Outlook message", true, recognised::sniff_msg, mapi::read_msg},
    {"hwp", "Hangul document", true, ole::sniff_hwp, ole::read_hwp},
    {"ole2", "compound file", true, recognised::sniff_ole2, ole::read_other},
    {"sqlite", "SQLite data base", true, recognised::sniff_sqlite, database::read_sqlite},
    {"access", "Access data base", false, recognised::sniff_access, database::read_access},
    {"dbf", "dBASE table", false, recognised::sniff_dbf, database::read_dbf},
    {"pg-custom", "PostgreSQL dump", true, database::sniff_pg_custom, database::read_pg_custom},
    {"sql", "SQL dump", false, database::sniff_sql, database::read_sql},
    {"hl7", "HL7 v2 messages", true, hl7::sniff, hl7::read},
    {"x12", "X12 interchange", false, x12::sniff, x12::read},
    {"nacha", "NACHA payments", false, nacha::sniff, nacha::read},
    {"ofx", "OFX bank statements", false, ofx::sniff, ofx::read},
    {"efw2", "W-2 wage returns", false, tax::sniff_efw2, tax::read_efw2},
    {"fire", "1099 information returns", false, tax::sniff_1220, tax::read_1220},
    {"fhir", "FHIR resources", true, fhir::sniff, fhir::read},
    {"fhir-xml", "FHIR resources in XML", true, fhir::sniff_xml, fhir::read_xml},
    {"json", "JSON", false, plain::sniff_json, plain::read_json},
    {"ccda", "C-CDA clinical document", true, ccda::sniff, ccda::read},
    {"ccr", "Continuity of Care Record", false, ccda::sniff_ccr, ccda::read_ccr},
    {"ncpdp", "NCPDP prescriptions", false, ncpdp::sniff, ncpdp::read},
    {"xml", "XML", false, plain::sniff_xml, plain::read_xml},
    {"program", "program", false, recognised::sniff_program},
    {"media", "sound or video", false, recognised::sniff_media},
    // Mail stores, and what mail is made of.
    {"pst", "Outlook mail store", true, mapi::sniff_pst, mapi::read_pst},
    {"tnef", "winmail.dat", true, mapi::sniff_tnef, mapi::read_tnef},
    {"olm", "Outlook for Mac archive", true, olm::sniff, olm::read},
    {"emlx", "Apple Mail message", true, mail::sniff_emlx, mail::read_emlx},
    {"pkcs7", "S/MIME content", true, pkcs7::sniff, pkcs7::read},
    {"pgp", "PGP content", false, pgp::sniff, pgp::read},
    {"vcard", "vCard", true, vcard::sniff, vcard::read},
    {"ics", "calendar", true, ics::sniff, ics::read},
    // Text. Everything else that is written in letters has said so above.
    {"rtf", "Rich Text document", true, rtf::sniff, rtf::read},
    {"html", "web page", false, html::sniff, html::read},
    {"mbox", "mailbox", true, mail::sniff_mbox, mail::read_mbox},
    {"eml", "mail message", true, mail::sniff_eml, mail::read_eml},
    {"csv", "comma-separated table", false, delimited::sniff_csv, delimited::read},
    {"tsv", "tab-separated table", false, delimited::sniff_tsv, delimited::read},
    {"psv", "bar-separated table", false, delimited::sniff_psv, delimited::read},
    {"txt", "plain text", false, text::sniff, text::read},
};

}  // namespace

std::span<const Format> formats() { return table; }

}  // namespace spillmap
