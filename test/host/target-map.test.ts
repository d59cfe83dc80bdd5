import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { confirmTarget, readTargetMap } from '../../src/host/target-map.ts';
import { temporaryFolder } from '../support/folder.ts';

function places() {
  const folder = temporaryFolder();
  const both = { repository: join(folder, 'repository'), configuration: join(folder, 'configuration') };
  mkdirSync(join(both.repository, '.deploy-assist'), { recursive: true });
  return both;
}

test('no files are an empty map without trouble', () => {
  expect(readTargetMap(places())).toEqual({ targets: new Map(), troubles: [] });
});

test('a confirmed target is read back with its source, and the file is sorted', () => {
  const both = places();
  confirmTarget(both, 'repository', 'postgres://b:5432/x', 'staging');
  const kept = confirmTarget(both, 'repository', 'git:a#main', 'production');
  const file = join(both.repository, '.deploy-assist/targets.json');
  expect(kept).toEqual({ source: file });
  expect(readFileSync(file, 'utf8')).toBe(
    '{\n  "format": "deploy-assist/targets@1",\n  "targets": {\n    "git:a#main": "production",\n    "postgres://b:5432/x": "staging"\n  }\n}\n',
  );
  expect(readTargetMap(both).targets.get('git:a#main')).toEqual({ environment: 'production', source: file });
});

test("the operator's own map wins and is theirs alone to read", () => {
  const both = places();
  confirmTarget(both, 'repository', 'k', 'local');
  confirmTarget(both, 'configuration', 'k', 'production');
  const file = join(both.configuration, 'targets.json');
  expect(readTargetMap(both).targets.get('k')).toEqual({ environment: 'production', source: file });
  expect(statSync(file).mode & 0o777).toBe(0o600);
});

test.each([
  ['{\n  "format": "deploy-assist/targets@1",\n  "targets": {\n    "a": "b",,\n  }\n}', 'line 4'],
  ['{\n  "format": "deploy-assist/targets@1",\n  "targets": {\n    "a": 5\n  }\n}', 'line 4'],
  ['{\n  "format": "deploy-assist/targets@9",\n  "targets": {}\n}', 'line 2'],
])('a broken file is a sentence with the line, and is never overwritten: %j', (text, line) => {
  const both = places();
  const file = join(both.repository, '.deploy-assist/targets.json');
  writeFileSync(file, text);
  const map = readTargetMap(both);
  expect(map.targets.size).toBe(0);
  expect(map.troubles).toEqual([expect.stringMatching(new RegExp(`${line}\\b.*until it is repaired\\.`))]);
  expect(confirmTarget(both, 'repository', 'k', 'local')).toEqual({ refused: expect.stringContaining(line) });
  expect(readFileSync(file, 'utf8')).toBe(text);
});

test('without a repository there is nowhere to share a map', () => {
  expect(confirmTarget({ ...places(), repository: undefined }, 'repository', 'k', 'local')).toEqual({
    refused: expect.stringContaining('configuration'),
  });
});
