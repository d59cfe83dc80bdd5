import type { Random } from './random.ts';

/** The file that bash reads a command from lies in the folder of its run: that names the run, whoever is killed meanwhile. */
const stepCommand = (name: string) => `./step ${name} "\${BASH_SOURCE[0]}"`;

/** A program of the operator's: it says in `marker`, in one write each, that it started and how it ended, and for which run. */
export const stepProgram = `#!/bin/bash
run=\${2%/command-*} run=\${run##*/}
echo "start $run $1 $CHAIN" >>"\${0%/*}/marker"
code=0
if ((RANDOM % 6 == 0)); then code=3; fi
for ((line = 0; line < RANDOM % 40; line++)); do echo "$1 prints line $line"; done
sleep "0.0$((RANDOM % 10))"
if ((RANDOM % 12 == 0)); then sleep 0.2; fi
echo "end $run $1 $code" >>"\${0%/*}/marker"
exit $code
`;

/** A checklist of some steps: programs that write down that they ran, what they leave in the shell, boxes, and a stop. */
export function walkedText(random: Random): string {
  const steps = Array.from({ length: random.between(2, 4) }, (_, index) => stepText(index + 1, random));
  return `# Release\n\n${steps.join('\n')}`;
}

function stepText(number: number, random: Random): string {
  const units = Array.from({ length: random.between(1, 3) }, (_, index) => unitText(`${number}.${index + 1}`, random));
  const boxes = random.happens(0.5) ? [`- [ ] Part ${number} looks right`, ''] : [];
  const stop = random.happens(0.3) ? ['**STOP if anything looks wrong.**', ''] : [];
  return [`## Step ${number}: Part ${number}`, '', '```bash', ...units, '```', '', ...boxes, ...stop].join('\n');
}

function unitText(name: string, random: Random): string {
  const twice = random.happens(0.3) ? [stepCommand(`${name}b`)] : [];
  return [`# unit ${name}`, `export CHAIN="$CHAIN:${name}"`, stepCommand(`${name}a`), ...twice, ''].join('\n');
}
