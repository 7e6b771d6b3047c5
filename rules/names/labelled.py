"""Labelled text: a text with the spans of the names in it, in characters, and the forms it is trained in."""
import random
import re


class Text:
    """`names` are people's, `others` whatever else is named, as far as known; of `unknown` it is not known."""

    def __init__(self, text, names, unknown=(), weight=1.0, others=()):
        self.text, self.names, self.unknown, self.weight, self.others = text, list(names), list(unknown), weight, list(others)

    def line(self, forget=0):
        """The line that name-tagger-train reads: offsets in bytes."""
        at, offsets = 0, []
        for c in self.text:
            offsets.append(at)
            at += len(c.encode("utf-8"))
        offsets.append(at)
        spans = lambda items: " ".join(f"{offsets[b]}:{offsets[e]}" for b, e in items)
        text = self.text.replace("\\", "\\\\").replace("\n", "\\n").replace("\t", " ")
        return f"{self.weight:g}\t{forget}\t{text}\t{spans(self.names)}\t{spans(self.unknown)}\n"

    def map(self, change):
        """`change` keeps the length of each character, or the text stays as it is."""
        changed = "".join(change(c) if len(change(c)) == 1 else c for c in self.text)
        return Text(changed, self.names, self.unknown, self.weight, self.others)

    def lower(self):
        return self.map(str.lower)

    def upper(self):
        return self.map(str.upper)

    def replaced(self, edits):
        """`edits`: (begin, end, new text), not overlapping a name's border."""
        out, moved, at = [], [], 0
        for begin, end, new in sorted(edits):
            out.append(self.text[at:begin] + new)
            moved.append((end, len(new) - (end - begin)))
            at = end
        out.append(self.text[at:])
        shift = lambda place: place + sum(d for e, d in moved if e <= place)
        move = lambda spans: [(shift(b), shift(e)) for b, e in spans]
        return Text("".join(out), move(self.names), move(self.unknown), self.weight, move(self.others))

    def loosened(self):
        """The spaces before marks taken away, as text that was cut into tokens was written at first."""
        edits = [(m.start(1), m.end(1), "") for m in re.finditer(r"(\s+)(?=[,.;:!?)\]%]|'s\b|n't\b)", self.text)]
        edits += [(m.end() - 1, m.end(), "") for m in re.finditer(r"[(\[$] ", self.text)]
        edits += [(m.start(), m.end(), '"') for m in re.finditer(r"``|''", self.text)]
        return self.replaced(sorted(set(edits)))


def sentences(text):
    """Cuts a text at ends of sentences, names kept whole."""
    borders = [m.end() for m in re.finditer(r"[.!?][\"')]*\s+(?=[A-Z\"'(])", text.text)]
    begin, out = 0, []
    for end in borders + [len(text.text)]:
        if any(b < end < e for b, e in text.names + text.unknown):
            continue
        part = text.text[begin:end]
        if part.strip():
            inside = lambda spans: [(b - begin, e - begin) for b, e in spans if begin <= b and e <= end]
            kept = len(part.rstrip())
            out.append(Text(part[:kept], inside(text.names), inside(text.unknown), text.weight, inside(text.others)))
        begin = end
    return out
