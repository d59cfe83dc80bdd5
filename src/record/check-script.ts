import { sessionFiles } from './session-files.ts';
import { quoted } from './verify-commands.ts';
import { visible } from './visible.ts';

const { journal, signOff, signOffSignature, checklist, plan, blobs, approvals, delegations, redactions } = sessionFiles;

/** Functions for bash: the hash of what comes in; the RFC 6962 head over leaves, one a line (a program for two of them, so that it is slow and plain). */
const hashing = String.raw`sum() { sha256sum | cut -c1-64; }
tree() {
  local level left right; level=$(cat); [ -n "$level" ] || { sum < /dev/null; return; }
  while [[ $level == *$'\n'* ]]; do
    level=$(sed 's/../\\x&/g' <<<"$level" | while read -r left; do
      if read -r right; then printf "\1$left$right" | sha256sum; else echo "${'$'}{left//\\x/}"; fi
    done | cut -c1-64)
  done; echo "$level"
}`;

/** The journal's leaves, and what the head of the signed text says. */
const reading = String.raw`said() { sed '/^$/q' ${signOff} | sed -n "s/^$1: //p"; }
leaves() { while IFS= read -r line; do printf '\0%s' "$line" | sha256sum; done < ${journal} | cut -c1-64; }`;

/** Whether the journal is the one that was signed, for bash and coreutils: says so, or fails. Two short-lived programs for each line. */
export const journalCommand = `( export LC_ALL=C
${hashing}
${reading}
[ -z "$(tail -c 1 ${journal})" ] && tr -d '\\0' < ${journal} | cmp -s - ${journal} && [ "$(leaves | tree)" = "$(said 'journal root')" ] &&
  echo "${journal} is the journal that was signed" || { echo "NO: ${journal} is not the journal that was signed"; exit 1; } )`;

/**
 * All that bash, coreutils, sed, grep and ssh-keygen can say of a record, to be run in its folder: prints each thing that is not so, and exits 1 then.
 * `who`: by whose name the list has the operator.
 */
export function checkScript(who: string, allowedSigners = 'allowed_signers'): string {
  return String.raw`(
export LC_ALL=C; who=${visible(quoted(who))}; list=${visible(quoted(allowedSigners))}; bad=0; shopt -s nullglob
no() { echo "NO: $*"; bad=1; }
${hashing}
${reading}
signed() { ssh-keygen -Y verify -f "$list" -I "$1" -n "$2@deploy-assist" -s "$4" < "$3" || no "$3 has no signature by $1 that your list knows"; }
vouched() { [[ $(ssh-keygen -Y check-novalidate -n "$1@deploy-assist" -s "$2.sig" < "$2") == *" $key" ]] || signed "$who" "$1" "$2" "$2.sig"; }
field() { sed -n 's/.*"'"$1"'":"\([^"]*\)".*/\1/p' <<<"$line"; }

# Who signed, and that this journal, this checklist and this reading of it are what they signed.
good=$(signed "$who" sign-off ${signOff} ${signOffSignature}); echo "$good"; [[ $good == Good* ]] || bad=1; key=${'$'}{good##* }
[ -z "$(tail -c 1 ${journal})" ] && tr -d '\0' < ${journal} | cmp -s - ${journal} || no "${journal} has bytes that no journal has"
leaves=$(leaves)
[ "$(wc -l < ${journal})" = "$(said 'journal size')" ] && [ "$(tree <<<"$leaves")" = "$(said 'journal root')" ] || no "${journal} is not the journal that was signed"
prev=${'0'.repeat(64)}; n=0
while IFS= read -r line <&3 && read -r leaf <&4; do
  n=$((n+1)); [[ $line == *'"prev":"'$prev'"'* ]] || { no "the chain is broken at line $n"; break; }; prev=$leaf
done 3< ${journal} 4<<<"$leaves"
[ "$(sum < ${checklist})" = "$(said sha256)" ] || no "${checklist} is not the checklist that was signed"
sed -n 2p ${journal} | grep -qF '"sha256":"'"$(sum < ${plan})"'"' || no "${plan} is not the one that the journal names"

# Outputs: each piece with its salt; what was redacted has to be in the signed list.
while read -r root; do
  grep -qsvE '^([0-9a-f]{32}|[0-9a-f]{64}) [1-9][0-9]{0,3}$' "${blobs}/$root.salts" && { no "${blobs}/$root.salts"; continue; }
  pieces=$({ n=0; while read -r salt size; do
    n=$((n+1))
    if [ ${'$'}{#salt} = 32 ]; then { printf "\0$(sed 's/../\\x&/g' <<<"$salt")"; head -c "$size" <&3; } | sum
    else grep -qx "$root $n $size $salt" ${redactions} && echo "$salt" || echo unlisted; fi
  done; [ -z "$(head -c 1 <&3 | od -An -c)" ] || echo more; } 3< "${blobs}/$root" < "${blobs}/$root.salts")
  [ -f "${blobs}/$root" ] && [ "$(tree <<<"$pieces")" = "$root" ] || no "${blobs}/$root is missing or not what was printed"
done < <(sed -n 's/.*"output":{"length":[0-9]*,"root":"\([0-9a-f]*\)"}.*/\1/p' ${journal} | sort -u)
[ ! -e ${redactions} ] || vouched redact ${redactions}

# What others signed: approvals, answers, reviews; and the operator at each start of the server.
while IFS= read -r line; do
  signature=$(field signature); [ -n "$signature" ] || continue; name=$(field principal)
  sig=$(sha256sum ${approvals}/*.sig < /dev/null | sed -n "s/^$signature  //p" | head -n 1); text=${'$'}{sig%.sig}.txt
  [ -f "$text" ] || text=$(grep -lxF "nonce: $(field nonce)" ${approvals}/"$(field gate)".*txt /dev/null | head -n 1)
  [ -f "$sig" ] && [ -f "$text" ] || { no "the signature of $name for $(field gate) is missing or changed"; continue; }
  case $name in SHA256:*) name=$(ssh-keygen -Y find-principals -f "$list" -s "$sig" | head -n 1);; esac
  signed "$name" approve "$text" "$sig"
done < <(grep -E '"type":"approval\.(given|declined|withdrawn)","v":[0-9]+}$' ${journal})
for sig in ${signOff}.*.sig; do
  text=${'$'}{sig%.sig}; signed "$(sed -n 's/^reviewer: //p' "$text" | head -n 1)" sign-off "$text" "$sig"; grep '^result: ' "$text"
  grep -qx "sign-off sha256: $(sum < ${signOff})" "$text" || no "$text is of another sign-off"
done
for sig in ${delegations}/*.sig; do
  text=${'$'}{sig%.sig}; vouched operate "$text"
  [ "$(head -n "$(sed -n 's/^journal size: //p' "$text")" <<<"$leaves" | tree)" = "$(sed -n 's/^journal root: //p' "$text")" ] || no "$text is over another journal"
done

# The time stamp, with the certificates of its authority that you trust, in certificates.pem.
stamp=witness/${signOffSignature}.tsr
if [ -e $stamp ] && [ -e certificates.pem ]; then openssl ts -verify -in $stamp -data ${signOffSignature} -CAfile certificates.pem || no "$stamp"
elif [ -e $stamp ]; then echo "not looked at: $stamp (certificates.pem is not here)"; fi
[ $bad = 0 ] && echo "Nothing else than what was signed, as far as this looks."; exit $bad
)`;
}
