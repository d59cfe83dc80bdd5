import { describe, expect, test } from 'vitest';
import { isForText } from '../../../src/checklist/block/pasted-words.ts';
import { planOf } from '../plan-of.ts';

describe('what is pasted into a text for others', () => {
  test.each([
    'In the release notes, paste this block at the end:',
    'Add the following to the description:',
    'Post this as a comment on the ticket:',
    'In die Ankündigung einfügen:',
    'À coller dans la description :',
    'Pegar en la descripción:',
    'Cole na descrição do release:',
    'Вставьте в описание релиза:',
    '将以下内容粘贴到发布说明:',
    'リリースノートに貼り付け:',
    '릴리스 노트에 붙여 넣기:',
    'در توضیحات اضافه کنید:',
  ])('%s', (lead) => expect(isForText(lead)).toBe(true));

  test.each([
    'Paste this into the shell:',
    'Run this and paste its output into the ticket:',
    'Copy the archive to the wiki server:',
    'Add the release notes.',
    'Führen Sie dies aus und kopieren Sie die Ausgabe in das Ticket:',
  ])('is not told by %s', (lead) => expect(isForText(lead)).toBe(false));

  test('holds for a whole quotation below the sentence, and for nothing behind it', () => {
    const quoted = '> Check it yourself:\n>\n> ```bash\n> ./check.sh till.tar\n> ```';
    const plan = planOf(
      `# Publish\n\nAt the top of the release page, paste:\n${quoted}\n\nThen:\n\n\`\`\`bash\n./publish.sh\n\`\`\``,
    );
    expect(plan.blocks.map(({ reads, confidence }) => [reads, confidence])).toEqual([
      ['text', 'D'],
      ['shell', 'A'],
    ]);
  });
});
