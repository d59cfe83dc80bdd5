import { howToVerify } from '../record-names.ts';
import { sessionFiles, witnessFiles } from '../session-files.ts';
import { quoted } from '../verify-commands.ts';
import { visible } from '../visible.ts';

const { checklist, plan, journal, signOff, signOffSignature, redactions, redactionsSignature } = sessionFiles;
const { state, blobs, checkpoints, approvals, delegations, witness } = sessionFiles;
const folders = [state, blobs, checkpoints, approvals, delegations, witness];

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
 * `claimed`: how the session calls its operator, whom the list may have by another name.
 */
export function checkScript(claimed: string, allowedSigners = 'allowed_signers'): string {
  return String.raw`(
export LC_ALL=C; claimed=${visible(quoted(claimed))}; list=${visible(quoted(allowedSigners))}; bad=0; shopt -s nullglob globstar dotglob
no() { echo "NO: ${'$'}{*//[[:cntrl:]]/?}"; bad=1; }
${hashing}
${reading}
names() { ssh-keygen -Y find-principals -f "$list" -s "$1" 2> /dev/null | tr , '\n'; }
by() { ssh-keygen -Y verify -f "$list" -I "$1" -n "$2@deploy-assist" -s "$4" < "$3" 2> /dev/null; }
made() { ssh-keygen -Y check-novalidate -n "$1@deploy-assist" -s "$3" < "$2" 2> /dev/null | sed -n 's/^Good .* //p'; }
signed() {
  by "$@" | grep ^Good && return
  local key=$(made "$2" "$3" "$4") known=$(names "$4" | tr '\n' ' ')
  if [ -n "$key" ]; then no "$3 has no signature by $1 for $2@deploy-assist that counts: your list has its key $key as ${'$'}{known:-nobody}"
  else no "$4 is no signature over $3 for $2@deploy-assist"; fi
}
vouched() { [ -n "$key" ] && [ "$(made "$1" "$2" "$2.sig")" = "$key" ] || signed "$who" "$1" "$2" "$2.sig"; }
field() { sed -n 's/.*"'"$1"'":"\([^"]*\)".*/\1/p' <<<"$line"; }
asking() { sed 's/.*,"text":"\(.*\)"},"epoch":.*/\1/; s/\\\\/\x01/g; s/\\"/"/g; s/\\n/\n/g; s/\x01/\\/g' <<<"$line" | head -c -1; }
count() { grep -cxF -e "$1"; }
named=(); unseen=0

# Who signed, and that this journal, this checklist and this reading of it are what they signed.
[ -r "$list" ] || no "$list is not here: put your own list of whom you trust there"
key=$(made sign-off ${signOff} ${signOffSignature}); who=$claimed
while read -r name && ! by "$who" sign-off ${signOff} ${signOffSignature} > /dev/null; do who=$name; done < <(names ${signOffSignature} | grep -v '[*?!]'; echo "$claimed")
signed "$who" sign-off ${signOff} ${signOffSignature}
[ "$who" = "$claimed" ] || echo "The record calls its operator $claimed; your list has the key that signed as $who."
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
  named+=("${blobs}/$root" "${blobs}/$root.salts")
  grep -qsvE '^([0-9a-f]{32}|[0-9a-f]{64}) [1-9][0-9]{0,3}$' "${blobs}/$root.salts" && { no "${blobs}/$root.salts"; continue; }
  pieces=$({ n=0; while read -r salt size; do
    n=$((n+1))
    if [ ${'$'}{#salt} = 32 ]; then { printf "\0$(sed 's/../\\x&/g' <<<"$salt")"; head -c "$size" <&3; } | sum
    else grep -qx "$root $n $size $salt" ${redactions} && echo "$salt" || echo unlisted; fi
  done; [ -z "$(head -c 1 <&3 | od -An -c)" ] || echo more; } 3< "${blobs}/$root" < "${blobs}/$root.salts")
  [ -f "${blobs}/$root" ] && [ "$(tree <<<"$pieces")" = "$root" ] || no "${blobs}/$root is missing or not what was printed"
done < <(sed -n 's/.*"output":{"length":[0-9]*,"root":"\([0-9a-f]*\)"}.*/\1/p' ${journal} | sort -u)
[ ! -e ${redactions} ] || { vouched redact ${redactions}; named+=(${redactions} ${redactionsSignature}); }

# What others were asked, each text as the journal has it, and what they signed: approvals, answers, reviews.
places=(); nonces=(); asked=()
while IFS= read -r line; do
  place=$(field gate); nonce=$(field nonce)
  if [[ $line == *'"type":"approval.asked",'* ]]; then
    places+=("$place"); n=$(printf '%s\n' "${'$'}{places[@]}" | count "$place"); text=${approvals}/$place.txt; [ "$n" = 1 ] || text=${approvals}/$place.$n.txt
    nonces+=("$nonce"); asked+=("$text"); named+=("$text")
    asking | cmp -s - "$text" || no "$text is missing or not what was asked"; continue
  fi
  signature=$(field signature); [ -n "$signature" ] || continue; name=$(field principal); about=
  for n in "${'$'}{!nonces[@]}"; do [ "${'$'}{nonces[n]}" != "$nonce" ] || about=${'$'}{asked[n]}; done
  sig=$(sha256sum ${approvals}/*.sig < /dev/null | grep -F -e "$signature  " | head -n 1 | cut -c67-); text=$about
  [[ $line == *'"type":"approval.given",'* ]] || text=${'$'}{sig%.sig}.txt
  [ -f "$sig" ] && [ -f "$text" ] && [ -f "$about" ] || { no "the signature of $name for $place, or what it is over, is missing or changed"; continue; }
  [ "$text" = "$about" ] || grep -qx "asked sha256: $(sum < "$about")" "$text" || no "$text answers something else"
  case $name in SHA256:*) name=$(names "$sig" | head -n 1);; esac
  signed "$name" approve "$text" "$sig"; named+=("$text" "$sig")
done < <(grep -E '"type":"approval\.(asked|given|declined|withdrawn)","v":[0-9]+}$' ${journal})
for sig in ${signOff}.*.sig; do
  text=${'$'}{sig%.sig}; named+=("$text" "$sig"); signed "$(sed -n 's/^reviewer: //p' "$text" | head -n 1)" sign-off "$text" "$sig"; grep -x 'result: [a-z]*' "$text"
  grep -qx "sign-off sha256: $(sum < ${signOff})" "$text" || no "$text is of another sign-off"
done

# The operator at each start of the server; and what checkpoints name.
for sig in ${delegations}/*.sig; do
  text=${'$'}{sig%.sig}; named+=("$text" "$sig"); vouched operate "$text"
  [ "$(head -n "$(sed -n 's/^journal size: //p' "$text")" <<<"$leaves" | tree)" = "$(sed -n 's/^journal root: //p' "$text")" ] || no "$text is over another journal"
done
while read -r what name digest; do
  if [ "$what" = before ]; then [ "$name" = 0 ] || [ -f "${checkpoints}/$name.note" ] || no "${checkpoints}/$name.note is missing, and another checkpoint names it"
  else [ "$(sum < "${delegations}/$name.txt.sig")" = "$digest" ] || no "${delegations}/$name.txt.sig is not the one that a checkpoint names"; fi
done < <(cat ${checkpoints}/*.note < /dev/null | grep -E '^(before|delegation) ')

# The time stamp, with the certificates of its authority that you trust, in certificates.pem.
stamp=${witnessFiles.timeStamp}
if [ -e $stamp ] && [ -e certificates.pem ]; then openssl ts -verify -in $stamp -data ${signOffSignature} -CAfile certificates.pem || no "$stamp"
elif [ -e $stamp ]; then echo "not looked at: $stamp (certificates.pem is not here)"; fi

# Nothing else lies here.
for file in **; do
  case $file in
  "$list" | certificates.pem | ${state}/*) continue ;;
  ${folders.join(' | ')}) [ -d "$file" ] && [ ! -h "$file" ] && continue ;;
  esac
  [ -f "$file" ] && [ ! -h "$file" ] || { no "${'$'}{file@Q} is no plain file of a record"; continue; }
  case $file in
  ${[checklist, plan, journal, signOff, signOffSignature, howToVerify].join(' | ')} | $stamp) ;;
  ${checkpoints}/*.note | ${witnessFiles.receipts}) unseen=$((unseen+1)) ;;
  *.new | ${blobs}/.*.part*) echo "no part of the record: ${'$'}{file@Q}" ;;
  *) printf '%s\n' "${'$'}{named[@]}" | count "$file" > /dev/null || no "${'$'}{file@Q} lies here, and nothing that was signed names it" ;;
  esac
done
[ ! -e ${state} ] || echo "no part of the record: ${state}"
[ $unseen = 0 ] || echo "not looked into: $unseen files in ${checkpoints} and ${witness}"
[ $bad = 0 ] && echo "Nothing else than what was signed, as far as this looks."; exit $bad
)`;
}
