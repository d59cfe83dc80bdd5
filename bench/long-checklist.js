/**
 * A made-up checklist of that many lines: parts of one shape, in which no line of text is like one of another part, so that a memory by text
 * cannot make it look faster than a checklist is that somebody wrote.
 */
export function longChecklist(lines) {
  const text = ['# A long release', ''];
  for (let number = 1; text.length < lines; number += 1) text.push(...part(number));
  return `${text.slice(0, lines).join('\n')}\n`;
}

const things =
  'service queue cache index worker gateway balancer cluster bucket topic shard replica tenant region account invoice order ledger report webhook session token parser router'.split(
    ' ',
  );
const looks = ['Look at', 'Check', 'Review', 'Compare', 'Note', 'Count', 'List', 'Measure', 'Watch'];

function part(number) {
  const thing = (place) => things[(number * 7 + place * 5) % things.length];
  const look = (place) => looks[(number + place) % looks.length];
  return `## ${number}. Part ${number} of the ${thing(1)} release

Before the ${thing(2)} ${number} begins, the people on duty know about it. It takes about ${3 + (number % 50)} minutes, and nobody has to be told of ${thing(3)} ${number} twice.

- [ ] ${look(1)} the state of ${thing(4)} ${number}: \`systemctl status ${thing(4)}-${number}\`
- [ ] ${look(2)} the **${thing(5)}** of [part ${number}](https://release.example/${thing(5)}/${number})
  - in the channel of ${thing(6)} ${number}
  - by mail to ${thing(7)} ${number}

\`\`\`bash
# Take a copy of ${thing(8)} ${number}
cp ${thing(8)}-${number}.db ${thing(8)}-${number}.db.backup

# Deploy the ${thing(9)} ${number}
./deploy.sh --part ${number} --region "${thing(10)} else"
# Expected: "done with ${thing(10)} ${number}"
\`\`\`

**DO NOT PROCEED IF:** the copy of ${thing(11)} ${number} is empty, the ${thing(12)} deployment fails

| Measure of ${thing(13)} ${number} | Limit | Action |
|---|---|---|
| Errors of ${thing(14)} ${number} | > ${5 + (number % 40)}% | Roll back |

### Rollback of part ${number}

1. Stop the ${thing(15)} ${number}
2. Restore the copy of ${thing(16)} ${number}

\`\`\`sql
SELECT count(*) FROM ${thing(17)}s WHERE part = ${number};
\`\`\`

---
`.split('\n');
}
