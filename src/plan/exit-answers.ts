/**
 * Exit codes that are an answer and no failure of the program, with what each says: who reads what the program prints has the answer, so that in
 * front of a pipe's next part the code is as it should be. `words`: only with these among the program's arguments.
 */
export const exitAnswers: readonly { programs: RegExp; words?: RegExp; code: number; means: string }[] = [
  // grep(1), ps(1), pgrep(1), getent(1), which(1)
  { programs: /^(?:[efz]?grep|rg|ag|ack|bzgrep|xzgrep)$/, code: 1, means: 'no line matched' },
  { programs: /^git$/, words: /^grep\b/, code: 1, means: 'no line matched' },
  { programs: /^(?:pgrep|pidof|lsof|fuser|ps|which)$/, code: 1, means: 'nothing was found' },
  { programs: /^getent$/, code: 2, means: 'nothing was found' },
  // diff(1), git-diff(1), kubectl and terraform by their help
  { programs: /^(?:z?diff|z?cmp|colordiff|sdiff|diff3)$/, code: 1, means: 'they differ' },
  { programs: /^git$/, words: /^diff\b.*\s--(?:exit-code|quiet|no-index)\b/, code: 1, means: 'they differ' },
  { programs: /^(?:kubectl|oc)$/, words: /^diff\b/, code: 1, means: 'they differ' },
  { programs: /^(?:terraform|tofu)$/, words: /-detailed-exitcode\b/, code: 2, means: 'there is something to change' },
  { programs: /^helm$/, words: /--detailed-exitcode\b/, code: 2, means: 'there is something to change' },
  // test(1), pg_isready(1), systemctl(1) and service(8) after LSB, crontab(1)
  { programs: /^(?:test|\[|\[\[)$/, code: 1, means: 'it is not so' },
  { programs: /^pg_isready$/, code: 1, means: 'the server rejects connections, as while it starts' },
  { programs: /^pg_isready$/, code: 2, means: 'the server does not answer' },
  { programs: /^systemctl$/, code: 3, means: 'the unit is not active' },
  { programs: /^systemctl$/, words: /\bis-(?:enabled|failed)\b/, code: 1, means: 'it is not so' },
  { programs: /^service$/, words: /\sstatus$/, code: 3, means: 'the service does not run' },
  { programs: /^crontab$/, words: /^-l\b/, code: 1, means: 'there is no table yet' },
  // npm-outdated, npm-audit, npm-ls; dnf(8)
  { programs: /^(?:npm|pnpm|yarn)$/, words: /^(?:outdated|audit)\b/, code: 1, means: 'there is something to tell' },
  { programs: /^(?:npm|pnpm)$/, words: /^(?:ls|list|ll|la)\b/, code: 1, means: 'something is missing or does not fit' },
  { programs: /^(?:dnf|yum)$/, words: /\bcheck-update\b/, code: 100, means: 'there are updates' },
];
