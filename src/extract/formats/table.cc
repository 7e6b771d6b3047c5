// The one list of formats. A row is: id, name for people, is it a container, how to recognise it, how to read it
// (nullptr: recognised, reported as unsupported). Among equally sure formats the earlier row wins.
#include "extract/format.h"
#include "extract/formats/ooxml/package.h"
#include "extract/formats/recognised.h"

namespace spillmap {
namespace {

constexpr Format table[] = {
    // Office documents. They count as containers: what is embedded in them is an item of its own.
    {"docx", "Word document", true, ooxml::sniff_docx, ooxml::read_docx},
    {"xlsx", "Excel workbook", true, ooxml::sniff_xlsx, ooxml::read_xlsx},
    {"xlsb", "Excel binary workbook", false, ooxml::sniff_xlsb, nullptr},
    {"pptx", "PowerPoint presentation", true, ooxml::sniff_pptx, ooxml::read_pptx},
    {"ooxml-encrypted", "Office document with a password", false, ooxml::sniff_encrypted, ooxml::read_encrypted},
    // Images.
    {"jpeg", "JPEG picture", false, recognised::sniff_jpeg, recognised::read_jpeg},
    {"png", "PNG picture", false, recognised::sniff_png, recognised::read_png},
};

}  // namespace

std::span<const Format> formats() { return table; }

}  // namespace spillmap
