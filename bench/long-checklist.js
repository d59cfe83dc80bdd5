/** A made-up checklist of that many lines: the same part over and over, each time with its own number. */
export function longChecklist(lines) {
  const text = ['# A long release', ''];
  for (let number = 1; text.length < lines; number += 1) text.push(...part(number));
  return `${text.slice(0, lines).join('\n')}\n`;
}

function part(number) {
  return `## ${number}. Part ${number} of the release

Before this part begins, the people on duty know about it. It takes about ten minutes, and nobody has to be told twice.

- [ ] Look at the state of service ${number}: \`systemctl status web-${number}\`
- [ ] Tell the **team** of [part ${number}](https://release.example/parts/${number})
  - in the channel
  - by mail

\`\`\`bash
# Take a copy
cp data-${number}.db data-${number}.db.backup

# Deploy it
./deploy.sh --part ${number} --region "somewhere else"
# Expected: "done"
\`\`\`

**DO NOT PROCEED IF:** the copy is empty, the deployment fails

| Measure | Limit | Action |
|---|---|---|
| Errors | > 5% | Roll back |

### Rollback of part ${number}

1. Stop it
2. Restore the copy

\`\`\`sql
SELECT count(*) FROM orders WHERE part = ${number};
\`\`\`

---
`.split('\n');
}
