// Images of disks: each file of each file system in them (FAT, NTFS, ext2 to ext4) is a member, below a folder for its
// partition where there are several. Raw images (with a partition table or a file system alone), qcow2, VMDK, VHD and
// E01; what is encrypted or of a kind that is not read is said to be. Deleted files are left out.
#pragma once

#include "extract/format.h"

namespace spillmap::disk_image {

Sureness sniff_raw(ByteView bytes);
Outcome read_raw(ByteView bytes, const Limits& limits, Sink& sink);
Sureness sniff_qcow(ByteView bytes);
Outcome read_qcow(ByteView bytes, const Limits& limits, Sink& sink);
Sureness sniff_vmdk(ByteView bytes);
Outcome read_vmdk(ByteView bytes, const Limits& limits, Sink& sink);
Sureness sniff_vhd(ByteView bytes);
Outcome read_vhd(ByteView bytes, const Limits& limits, Sink& sink);
Sureness sniff_ewf(ByteView bytes);
Outcome read_ewf(ByteView bytes, const Limits& limits, Sink& sink);
// LUKS and BitLocker.
Sureness sniff_encrypted(ByteView bytes);
Outcome read_encrypted(ByteView bytes, const Limits& limits, Sink& sink);
Sureness sniff_dmg(ByteView bytes);  // Apple's; recognised only

}  // namespace spillmap::disk_image
