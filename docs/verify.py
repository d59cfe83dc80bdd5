#!/usr/bin/env python3
"""Checks the chain of the journal, and the outputs, of a bundle: python3 verify.py ID.bundle.tar
Prints OK and exits 0, or what is wrong and exits 1. Not looked at: signatures (ssh-keygen tells who signed
signoff.txt), and what verify-all.py checks beyond this. Python 3.8 or later, its standard library only."""
import hashlib, json, re, sys, tarfile

def sha(*parts):
    return hashlib.sha256(b"".join(parts)).digest()

def tree_head(nodes):  # RFC 6962, section 2.1: a node without a neighbour goes up as it is
    while len(nodes) > 1:
        pairs = [nodes[at:at + 2] for at in range(0, len(nodes), 2)]
        nodes = [sha(b"\1", *pair) if len(pair) == 2 else pair[0] for pair in pairs]
    return (nodes[0] if nodes else sha()).hex()

def check_output(read, root, length):  # gives a line for each piece that was taken out of it
    leaves, gone, content = [], [], read(f"blobs/{root}")
    for line in read(f"blobs/{root}.salts"):
        form = re.fullmatch(rb"([0-9a-f]{32}|[0-9a-f]{64}) ([1-9][0-9]{0,3})\n", line)
        if not form: raise ValueError(f"blobs/{root}.salts has a line that no output has: {line!r}")
        salt, size, length = bytes.fromhex(form[1].decode()), int(form[2]), length - int(form[2])
        if len(salt) == 32: gone.append(f"{root} {len(leaves) + 1} {size} {salt.hex()}")
        leaves.append(salt if len(salt) == 32 else sha(b"\0", salt, content.read(size)))
    if length != 0 or content.read(1) or tree_head(leaves) != root:
        raise ValueError(f"blobs/{root} is not what was recorded")
    return gone

def check(read, signed):
    leaves, gone = [bytes(32)], []
    for number, line in enumerate(read("events.jsonl"), 1):
        event = json.loads(line)
        if not line.endswith(b"\n") or event["seq"] != number or event["prev"] != leaves[-1].hex():
            raise ValueError(f"events.jsonl line {number} does not follow the one before it")
        leaves.append(sha(b"\0", line[:-1]))
        ended = event["type"] in ("run.ended", "run.lost", "shell.closed")
        gone += check_output(read, **event["data"]["output"]) if ended and event["data"].get("output") else []
    if gone and not set(gone) <= set(read("redactions.txt").read().decode().split("\n")):
        raise ValueError("redactions.txt does not list a piece that was taken out")
    head = f"journal size: {len(leaves) - 1}\njournal root: {tree_head(leaves[1:])}\n"
    if signed and f"\n{head}" not in read("signoff.txt").read().decode().split("\n\n")[0] + "\n":
        raise ValueError("signoff.txt names another journal than this one")
    print(f"OK\n{head}redacted pieces: {len(gone)}\n{'signed off' if signed else 'OPEN: not signed off'}")

if __name__ == "__main__":
    try:
        with tarfile.open(sys.argv[1], "r:") as tar:
            names = tar.getnames()
            top = next(name for name in names if name.endswith("/events.jsonl"))[:-len("events.jsonl")]
            check(lambda name: tar.extractfile(top + name), top + "signoff.txt" in names)
    except Exception as problem:
        sys.exit(f"{type(problem).__name__}: {problem}")
