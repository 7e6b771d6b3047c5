// What logs and listings say of files: who did what with which file, when, how surely, and where that is written.
//
// Evidence is one log or listing. A reader (src/evidence) takes it apart into Claims; each cites the Records it rests
// on by place and hash, so that the raw lines can be shown. The same reader says for which time the evidence is
// complete (Coverage), who was who (Identity) and how many bytes went where (Flow). A Verdict is what all evidence
// together says of one file. Texts in a Claim are bytes as they stand in the evidence, not made printable and not yet
// matched to items.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/serial.h"
#include "model/item.h"

namespace spillmap {

// How far a file got away, as far as a claim can carry. Serialised by number: only ever append.
enum class Grade : std::uint8_t {
  reachable,  // the account could have opened it
  listed,     // its name was shown or asked for
  opened,     // it was opened, or opening was allowed
  read,       // content was read
  staged,     // packed or copied for carrying away
  sent,       // left the house
  held,       // the thief has it (by his own listing: "claimed" until content matches)
};
inline constexpr std::uint8_t grade_count = 7;
std::string_view to_string(Grade grade);
std::optional<Grade> grade_from(std::string_view id);

// What was done. Altering and deleting are axes of their own: they say nothing of reading.
enum class Axis : std::uint8_t { listed, opened, read, altered, deleted, staged, sent, held };
inline constexpr std::uint8_t axis_count = 8;
std::string_view to_string(Axis axis);

// What kind of time a source writes. Local times become points in time only with a zone (evidence/clock.h).
enum class TimeBasis : std::uint8_t {
  none,                // the record has no time
  utc,                 // by format or by an offset written beside it
  local,               // wall clock of a machine whose zone the record does not name
  local_without_year,  // the same, and the year was counted from ReadOptions::year or from 2000
};
struct Instant {
  std::int64_t micros = 0;      // since 1970 UTC; for the local ones, the wall clock taken as if it were UTC
  std::int64_t resolution = 1;  // the time stands for [micros, micros + resolution)
  TimeBasis basis = TimeBasis::none;
};

// A stretch of bytes of the evidence. `hash` (record_hash in evidence/source.h) tells a wrong or shifted place; that
// nothing was changed is proven by the SHA-256 of the whole.
struct RecordRef {
  std::uint64_t offset = 0;
  std::uint32_t length = 0;
  std::uint64_t hash = 0;
};

struct Actor {
  std::string_view account;  // as written: name, e-mail address, ARN
  std::string_view domain;   // of the account
  std::string_view id;       // SID, uid, principal id
  std::string_view address;  // of the client, as written (no port)
  std::string_view machine;  // name of the client, where the source has it
  std::string_view session;  // logon id, connection id, access key
  std::string_view process;  // program on the server, or the agent that the client names
};

enum class PathKind : std::uint8_t {
  absolute,        // "/srv/records/a.txt", "D:\HR\a.txt", "\Device\HarddiskVolume3\HR\a.txt"
  share_relative,  // relative to FileName::root, which names a share ("\\*\HR$", "\\FS01\HR", "records")
  relative,        // relative to something that only FileName::root says, if that is known
  url,             // scheme and host included, %-encoded as written
  site_relative,   // path of a URL, %-encoded as written; root is the host if known
  object_key,      // key in the bucket FileName::root
  title,           // a display name without folder
};
enum class IsFolder : std::uint8_t { unknown, no, yes };

// A file as the evidence names it.
struct FileName {
  std::string_view path;
  PathKind kind = PathKind::absolute;
  std::string_view root;        // see PathKind
  std::string_view local_root;  // where the root lies on the server, if said ("\??\D:\HR")
  std::string_view renamed_to;  // the new name, for a renaming; same kind and root as path
  std::string_view id;          // identity in its source: "dev:inode", document id, list item
  std::string_view hash;        // "crc32:5995b855", "sha1:...", "md5:...", "sha256:...", "quickxor:..."; several by ' '
  std::optional<std::uint64_t> size;
  std::optional<Instant> modified;
  IsFolder folder = IsFolder::unknown;
};

// Claim::flags
inline constexpr std::uint8_t claim_partial = 1;   // only a part of the content, or not known to be all
inline constexpr std::uint8_t claim_repeated = 2;  // stands for several equal events that the source merged
inline constexpr std::uint8_t claim_assumed = 4;   // the name was completed from a join that can be wrong
inline constexpr std::uint8_t claim_claimed =
    8;  // only said by whoever made the listing; content must match to prove it

// Texts are borrowed: valid until the sink returns, or as long as the bytes that get() read from.
struct Claim {
  FileName file;
  Actor actor;
  Instant from, to;  // `to` is `from` for a single event
  Axis axis = Axis::listed;
  Grade grade = Grade::listed;  // never above what the format can carry
  std::uint8_t weight = 0;      // how sure the source is, in hundredths
  std::uint8_t flags = 0;
  std::optional<std::uint64_t> bytes_from, bytes_to;  // how much was moved, at least and at most
  std::string_view rule;                              // why: "samba.pread", stable, in docs/evidence.md
  std::string_view benign;                            // "antivirus", "backup" ...: by the program that the record names
  std::span<const RecordRef> records;                 // at least one
};

// "This session was this account from this address": joins sources that know different halves.
struct Identity {
  Instant at;
  Actor actor;
  std::string_view share;  // that was connected to, if any
  std::string_view rule;   // "windows.4624", "samba.connect"
  RecordRef record;
};

// Bytes between two ends. A bound on what can have been sent, never a file.
struct Flow {
  Instant from, to;
  std::string_view source, destination, account, process;
  std::uint16_t source_port = 0, destination_port = 0;
  std::uint64_t bytes_out = 0;  // source to destination
  std::uint64_t bytes_in = 0;
  bool payload = false;  // without the headers of network and transport
  std::string_view rule;
  RecordRef record;
};

// A time for which the evidence does not speak, or speaks badly.
struct Gap {
  Instant from, to;           // basis none: no time is known
  std::string_view reason;    // "records 17 to 29 are missing", one sentence without full stop
  std::uint64_t missing = 0;  // records, if known
  std::string_view scope;     // host, channel or share that it is about; empty: the whole of the evidence
  RecordRef record;           // behind which, or in which, it was noticed
};

// A record that names a file and cannot be trusted: a control character in a name, a line that another line wrote.
// It makes no claim; the file may have been touched, so it belongs to the upper list.
struct Tainted {
  std::string_view text;  // what the record says, raw
  std::string_view reason;
  RecordRef record;
};

enum class CoverageState : std::uint8_t { complete, partial, unknown };
std::string_view to_string(CoverageState state);

// For which time and what a piece of evidence speaks. "Complete" is only said where the format itself can show it
// (numbered records without a hole); otherwise unknown.
struct Coverage {
  Instant from, to;
  CoverageState state = CoverageState::unknown;
  std::string scope;   // host, channel, share
  std::string reason;  // why it is not complete
};

// What became of one piece of evidence. Owns its texts; kept in the case.
struct EvidenceInfo {
  Sha256 sha256{};
  std::uint64_t bytes = 0;
  std::string format;          // id of the reader
  std::string detail;          // "vocabulary of Samba 4.11 and later, prefix of 4 fields"
  std::uint64_t records = 0;   // lines or events that were looked at
  std::uint64_t unparsed = 0;  // of these, not understood
  std::uint64_t tainted = 0;
  std::uint64_t claims = 0;
  std::vector<Coverage> coverage;
  ItemStatus status = ItemStatus::read;
  std::string reason;  // why not read whole
};

// All evidence on one file.
struct Verdict {
  Grade grade = Grade::reachable;  // the highest that is proven
  bool altered = false, deleted = false;
  bool certain = false;  // belongs to the lower list as well as to the upper
  std::uint8_t confidence = 0;
  std::vector<std::uint32_t> claims;        // indices of whoever holds the claims
  std::vector<std::string> contradictions;  // shown, not averaged
  std::string coverage;                     // "not seen, and would have been seen" or "not observable"
};

// Serial forms. get() borrows texts from the reader's bytes; `storage` holds the records of a claim.
void put(Writer& out, const Claim& claim);
void put(Writer& out, const Identity& identity);
void put(Writer& out, const Flow& flow);
void put(Writer& out, const Gap& gap);
void put(Writer& out, const Tainted& tainted);
void put(Writer& out, const EvidenceInfo& info);
bool get(Reader& in, Claim& claim, std::vector<RecordRef>& storage);
bool get(Reader& in, Identity& identity);
bool get(Reader& in, Flow& flow);
bool get(Reader& in, Gap& gap);
bool get(Reader& in, Tainted& tainted);
bool get(Reader& in, EvidenceInfo& info);

}  // namespace spillmap
