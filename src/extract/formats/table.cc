// The one list of formats. A row is: id, name for people, is it a container, how to recognise it, how to read it
// (nullptr: recognised, reported as unsupported). Among equally sure formats the earlier row wins.
#include "extract/format.h"
#include "extract/formats/recognised.h"

namespace spillmap {
namespace {

constexpr Format table[] = {
    // Images.
    {"jpeg", "JPEG picture", false, recognised::sniff_jpeg, recognised::read_jpeg},
    {"png", "PNG picture", false, recognised::sniff_png, recognised::read_png},
};

}  // namespace

std::span<const Format> formats() { return table; }

}  // namespace spillmap
