#!/usr/bin/env python3
"""Checks the folder of a session, or of an unpacked bundle, without deploy-assist: python3 verify-all.py FOLDER

Prints OK and exits 0, or prints the first thing that is wrong and exits 1. What is checked, and what is not, stands in record.md.
Not checked: signatures, what events mean, and whether all checkpoints, approvals and reviews are there: without any it is OK too.
Standard library and the verify.py beside it only, Python 3.8 or later.
"""
import base64, json, os, re, stat, sys
from verify import check_output, sha, tree_head

KEYS = {"actor", "data", "epoch", "mono", "prev", "salt", "seq", "sid", "time", "type", "v"}

def refuse(what):
    raise ValueError(f"{what} has no place in a journal")

def whole(digits):
    return int(digits) if abs(int(digits)) < 2**53 else refuse(digits)

def in_order(pairs):  # RFC 8785: keys by their UTF-16 code units
    return dict(sorted(pairs, key=lambda pair: pair[0].encode("utf-16-be", "surrogatepass")))

def canonical(line):
    value = json.loads(line.decode(), object_pairs_hook=in_order, parse_int=whole, parse_float=refuse, parse_constant=refuse)
    again = json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()
    return value if again == line else refuse("a form that is not canonical")

def check_blob(folder, root, length):
    if not re.fullmatch("[0-9a-f]{64}", root): refuse(f"the blob name {root!r}")
    with open(os.path.join(folder, "blobs", root), "rb") as content, open(os.path.join(folder, "blobs", f"{root}.salts"), "rb") as salts:
        return check_output({f"blobs/{root}": content, f"blobs/{root}.salts": salts}.get, root, length)

def check_line(folder, line, number, prev, sid):
    event = canonical(line)
    if set(event) != KEYS: raise ValueError("its keys are not those of an event")
    if repr(event["seq"]) != str(number): raise ValueError(f"seq is {event['seq']}")
    if event["prev"] != prev.hex(): raise ValueError("prev is not the hash of the line before")
    if event["sid"] != (sid or event["sid"]): raise ValueError("it is of another session")
    data, files = event["data"], {"session.opened": "checklist.md", "plan.bound": "plan.json"}
    if event["type"] in files:
        named, name = data.get("checklist", data)["sha256"], files[event["type"]]
        with open(os.path.join(folder, name), "rb") as file:
            if sha(file.read()).hex() != named: raise ValueError(f"{name} is not the file that it names")
    blob = data.get("output") if event["type"] in ("run.ended", "run.lost", "shell.closed") else None
    return event["sid"], check_blob(folder, **blob) if blob else []

def check_checkpoint(folder, path, sid, leaves):
    with open(path, "rb") as note: origin, size, root, *named = note.read(65536).decode().split("\n\n")[0].split("\n")
    if origin != f"deploy-assist/{sid}" or os.path.basename(path) != f"{whole(size)}.note": raise ValueError("it is of another session or size")
    if whole(size) > len(leaves): raise ValueError("lines of the journal were removed")
    if base64.b64decode(root, validate=True).hex() != tree_head(leaves[:whole(size)]): raise ValueError("it is over another journal than this one")
    for kind, number, *digest in (line.split(" ") for line in named):  # what was there when it was signed
        name = f"checkpoints/{whole(number)}.note" if kind == "before" else f"delegations/{whole(number)}.txt.sig"
        if number == "0": continue
        with open(os.path.join(folder, name), "rb") as file:
            if digest and sha(file.read()).hex() != digest[0]: raise ValueError(f"{name} is not the one that it names")

def main(folder):
    leaves, sid, where, gone = [], None, "events.jsonl", set()
    try:
        for below, names, files in os.walk(folder):
            for name in names + files:
                where = os.path.relpath(os.path.join(below, name), folder)
                if not re.match("state(/|$)", where) and not os.path.isdir(os.path.join(below, name)) and not stat.S_ISREG(os.lstat(os.path.join(below, name)).st_mode): raise ValueError("it is no plain file")
        where = "events.jsonl"
        with open(os.path.join(folder, "events.jsonl"), "rb") as journal:
            for number, line in enumerate(journal, 1):
                where = f"events.jsonl line {number}"
                if not line.endswith(b"\n"): raise ValueError("it does not end with a line feed")
                sid, redacted = check_line(folder, line[:-1], number, leaves[-1] if leaves else bytes(32), sid)
                gone.update(redacted)
                leaves.append(sha(b"\0", line[:-1]))
        where = "signoff.txt"
        if not leaves: raise ValueError("the journal is empty")
        head = f"\njournal size: {len(leaves)}\njournal root: {tree_head(leaves)}\n"
        notes = os.path.join(folder, "checkpoints")
        for name in sorted(os.listdir(notes)) if os.path.isdir(notes) else []:
            where = f"checkpoints/{name}"
            if not name.endswith(".new"): check_checkpoint(folder, os.path.join(notes, name), sid, leaves)
        where = "signoff.txt"
        listed, signed = (os.path.join(folder, name) for name in ("redactions.txt", "signoff.txt"))
        if gone or os.path.exists(listed):
            where = "redactions.txt"
            with open(listed, "rb") as text: said, pieces = text.read().decode().split("\n\n", 1)
            if set(pieces.splitlines()) != gone or head not in said + "\n" or f"\nsession: {sid}\n" not in said: raise ValueError("it does not list the pieces that were redacted")
            where = "signoff.txt"
        signed = os.path.exists(signed)
        if signed:
            with open(os.path.join(folder, "signoff.txt"), "rb") as text:
                if head.encode() not in text.read().split(b"\n\n")[0] + b"\n": raise ValueError("it names another journal than this one")
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError) as problem:
        return f"{where}: {type(problem).__name__}: {problem}"
    print(f"OK: session {sid}, {len(leaves)} events, journal root {tree_head(leaves)}"
          + (f"; {len(gone)} pieces of outputs redacted: check the signature of redactions.txt too" if gone else "")
          + ("; check the signature of signoff.txt with ssh-keygen" if signed else "; OPEN: there is no signoff.txt"))

if __name__ == "__main__":
    sys.exit(main(sys.argv[1]) if len(sys.argv) == 2 else __doc__)
