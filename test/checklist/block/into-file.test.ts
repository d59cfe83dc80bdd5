import { describe, expect, test } from 'vitest';
import { putsIntoFile } from '../../../src/checklist/block/into-file.ts';
import { readBlock } from '../../../src/checklist/block/read-block.ts';
import { rawBlock } from './raw-block.ts';

describe('a remark that puts what stands below it into a file', () => {
  test.each([
    'Edit envs/bakery/main.tf',
    'In /etc/hosts:',
    'oven.conf',
    'Add to ~/.ssh/config',
    'Append to .env',
    'Datei /etc/oven.conf bearbeiten',
    'Ajouter dans .env',
    'Edite o arquivo oven.conf',
    'Añadir a oven.yaml',
    'В файле oven.yaml',
    'Добавить в oven.ini',
    '编辑 oven.conf',
    'oven.conf に追加',
    'oven.conf 파일에 추가',
    'ویرایش oven.conf',
  ])('%s', (text) => {
    expect(putsIntoFile(text)).toBe(true);
  });

  test.each([
    'Check oven.conf',
    'Copy oven.conf',
    'Edit oven.conf and restart the oven',
    'Apply the changes in oven.yaml',
    'Update the packages',
    'Add a user',
    'oven.conf is read at the start',
    'Add https://oven.test/a.com',
  ])('is not %s', (text) => {
    expect(putsIntoFile(text)).toBe(false);
  });
});

describe('a block whose remark puts its lines into a file', () => {
  test.each([
    ['words that could be a program', '# Edit oven.conf\nmode dual\ntrays-max 12'],
    ['a name of a program that is a setting too', '# Add to pg_hba.conf\nhost all all samenet trust'],
    ['assignments', '# oven.conf\nheat_level=logical'],
    ['a part of a file', '# In oven.tf\nlifecycle {\n  oven_protected = false\n}'],
  ])('is never run: %s', (_what, text) => {
    expect(readBlock(rawBlock('bash', text))).toMatchObject({ reads: 'config', confidence: 'D', commands: [] });
  });

  test.each([
    ['a known program', '# Edit oven.conf\nvim oven.conf'],
    ['a program with an option', '# Edit oven.conf\nbakectl edit --file oven.conf'],
    ['a script', '# Update oven.yaml\n./update.sh oven.yaml'],
    ['what comes behind a blank line', '# Edit oven.conf\nsed -i s/a/b/ oven.conf\n\nbakectl reload'],
  ])('is run: %s', (_what, text) => {
    expect(readBlock(rawBlock('bash', text))).toMatchObject({ reads: 'shell', confidence: 'A' });
  });

  test('is asked about where commands stand beside, and only those are commands', () => {
    const text = '# Edit oven.tf\noven_protected = false\n\n# Go\nterraform plan';
    const reading = readBlock(rawBlock('bash', text));
    expect(reading).toMatchObject({ reads: 'shell', confidence: 'C', why: expect.stringContaining('1 of 2 lines') });
    expect(reading.commands.map((command) => command.text)).toEqual(['terraform plan']);
    expect(reading.units[0]?.manual).toContainEqual({ line: 12, text: 'oven_protected = false' });
  });

  test('keeps the values that are to be filled in', () => {
    const text =
      'sudo cp /etc/fstab /etc/fstab.old\n\n# Add to the end\nUUID=YOUR-UUID-HERE /srv/flour ext4 defaults 0 2';
    const { commands, placeholders } = readBlock(rawBlock('bash', text));
    expect([commands.length, placeholders.map(({ token }) => token)]).toEqual([1, ['YOUR-UUID-HERE']]);
  });

  test('is known by the text above it as well', () => {
    const around = { lead: 'Edit `oven.conf`:' };
    expect(readBlock(rawBlock('bash', 'mode dual', around))).toMatchObject({ reads: 'config', confidence: 'D' });
    expect(readBlock(rawBlock('bash', 'nano oven.conf', around))).toMatchObject({ reads: 'shell', confidence: 'A' });
  });
});
