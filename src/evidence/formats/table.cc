// The one list of evidence formats. A row is: id, name for people, the highest grade it can prove, how to recognise it,
// how to read it. Among equally sure formats the earlier row wins.
#include "evidence/formats/access_log.h"
#include "evidence/formats/archive_listing.h"
#include "evidence/formats/auditd.h"
#include "evidence/formats/box.h"
#include "evidence/formats/cloudtrail.h"
#include "evidence/formats/columns.h"
#include "evidence/formats/dir.h"
#include "evidence/formats/evtx.h"
#include "evidence/formats/file_table.h"
#include "evidence/formats/filezilla.h"
#include "evidence/formats/folder_tree.h"
#include "evidence/formats/google.h"
#include "evidence/formats/ls.h"
#include "evidence/formats/ls_names.h"
#include "evidence/formats/m365.h"
#include "evidence/formats/named_files.h"
#include "evidence/formats/netflow.h"
#include "evidence/formats/nextcloud.h"
#include "evidence/formats/paths.h"
#include "evidence/formats/rclone.h"
#include "evidence/formats/rclone_listing.h"
#include "evidence/formats/robocopy.h"
#include "evidence/formats/s3.h"
#include "evidence/formats/samba.h"
#include "evidence/formats/sftp.h"
#include "evidence/formats/smbclient.h"
#include "evidence/formats/torrent.h"
#include "evidence/formats/tree.h"
#include "evidence/formats/vsftpd.h"
#include "evidence/formats/w3c.h"
#include "evidence/formats/web_index.h"
#include "evidence/formats/win_csv.h"
#include "evidence/formats/win_json.h"
#include "evidence/formats/win_xml.h"
#include "evidence/formats/winscp.h"
#include "evidence/formats/xferlog.h"
#include "evidence/formats/zeek.h"
#include "evidence/source.h"

namespace spillmap {
namespace {

constexpr EvidenceFormat table[] = {
    {"samba", "Samba full_audit log", Grade::read, samba::sniff, samba::read},
    {"auditd", "Linux audit log", Grade::opened, auditd::sniff, auditd::read},
    {"evtx", "Windows event log", Grade::staged, evtx::sniff, evtx::read},
    {"win-xml", "Windows events as XML", Grade::staged, win_xml::sniff, win_xml::read},
    {"win-json", "Windows events as JSON", Grade::staged, win_json::sniff, win_json::read},
    {"win-csv", "Windows events as CSV", Grade::staged, win_csv::sniff, win_csv::read},
    {"zeek", "Zeek logs of SMB, files and connections", Grade::sent, zeek::sniff, zeek::read},
    {"m365", "Microsoft 365 audit log", Grade::sent, m365::sniff, m365::read},
    {"w3c", "web server log in W3C form (IIS, SharePoint)", Grade::sent, w3c::sniff, w3c::read},
    {"access-log", "access log of a web server (Apache, nginx)", Grade::sent, access_log::sniff, access_log::read},
    {"google", "Google Workspace activity of Drive", Grade::sent, google::sniff, google::read},
    {"box", "Box events", Grade::sent, box::sniff, box::read},
    {"nextcloud", "audit log of Nextcloud or ownCloud", Grade::sent, nextcloud::sniff, nextcloud::read},
    {"s3", "S3 server access log", Grade::sent, s3::sniff, s3::read},
    {"cloudtrail", "AWS CloudTrail", Grade::sent, cloudtrail::sniff, cloudtrail::read},
    {"netflow", "network flows", Grade::reachable, netflow::sniff, netflow::read},
    {"rclone", "rclone log", Grade::sent, rclone::sniff, rclone::read},
    {"winscp", "WinSCP session log (XML)", Grade::sent, winscp::sniff, winscp::read},
    {"sftp", "OpenSSH file transfer log", Grade::sent, sftp::sniff, sftp::read},
    {"vsftpd", "vsftpd log", Grade::sent, vsftpd::sniff, vsftpd::read},
    {"filezilla", "log of FileZilla, client or server", Grade::sent, filezilla::sniff, filezilla::read},
    {"robocopy", "log of Robocopy", Grade::staged, robocopy::sniff, robocopy::read},
    {"xferlog", "FTP transfer log (xferlog)", Grade::sent, xferlog::sniff, xferlog::read},
    // Listings.
    {"tree", "listing by tree", Grade::held, tree::sniff, tree::read},
    {"dir", "listing by dir or Get-ChildItem", Grade::held, dir::sniff, dir::read},
    {"ls", "listing by ls, tar or an FTP server", Grade::held, ls::sniff, ls::read},
    {"smbclient", "listing by smbclient", Grade::held, smbclient::sniff, smbclient::read},
    {"rclone-listing", "listing by rclone, or sums of hashes", Grade::held, rclone_listing::sniff,
     rclone_listing::read},
    {"archive-listing", "table of contents of an archive", Grade::held, archive_listing::sniff, archive_listing::read},
    {"torrent", "torrent", Grade::held, torrent::sniff, torrent::read},
    {"web-index", "folder page of a web server", Grade::held, web_index::sniff, web_index::read},
    {"folder-tree", "tree of folders as JSON (tree, ncdu, spider_plus)", Grade::held, folder_tree::sniff,
     folder_tree::read},
    {"file-table", "table of files (Everything, WizTree, Get-ChildItem)", Grade::held, file_table::sniff,
     file_table::read},
    {"ls-names", "folders and names by ls", Grade::held, ls_names::sniff, ls_names::read},
    {"paths", "list of paths", Grade::held, paths::sniff, paths::read},
    {"named-files", "any text that names files, on a person's word", Grade::held, named_files::sniff,
     named_files::read},
    {"columns", "delimited log with a mapping of columns", Grade::sent, columns::sniff, columns::read},
};

}  // namespace

std::span<const EvidenceFormat> evidence_formats() { return table; }

}  // namespace spillmap
