import { hash } from 'node:crypto';
import { join } from 'node:path';
import type { Refusal } from '../../signing/agent.ts';
import { olpcJson } from '../../signing/olpc-json.ts';
import { sessionFiles } from '../session-files.ts';
import { redactedSaid } from '../texts/redactions-text.ts';
import { recordFiles } from './export-bundle.ts';
import { digestOf, type SignRaw } from './export-dsse.ts';
import type { ExportInput } from './export-input.ts';
import { type Approved, type Person, peopleOf } from './in-toto-people.ts';

/** Files of a folder, by their names. */
export type FolderExport = { files: Record<string, string> };

/**
 * A signed session as an in-toto 1.0 layout and the links of whoever's key the agent holds: the operator's first, then each approver's, who export
 * into the same folder. `there` is the layout that lies there already; it must be this one. Throws what the file system throws.
 */
export async function exportInToto(
  input: ExportInput,
  signRaw: SignRaw,
  there?: string,
): Promise<FolderExport | Refusal> {
  const { closed } = input.state;
  if (closed === undefined || input.seal.signature === null) return notSigned;
  const people = peopleOf(input);
  if ('why' in people)
    return { ok: false, why: people.why, fix: 'Export another format; the sign-off is signed with any key.' };
  const layout = layoutOf(people, { names: recordFiles(input.folder), closedAt: closed.at });
  if (there !== undefined && !isOver(there, layout)) return otherLayout;
  const operator = await signed(people.operator, [[layoutName, layout], ...operatorLinks(input, people)], signRaw);
  if (!('files' in operator) && there === undefined) return operator;
  const files = 'files' in operator ? operator.files : {};
  for (const { step, text, by } of people.approved) {
    const approver = await signed(by, [named(step, by, approvalLink(input, step, text))], signRaw);
    if ('files' in approver) Object.assign(files, approver.files);
  }
  return Object.keys(files).length > 0 || !('why' in operator) ? { files } : operator;
}

export const layoutName = 'root.layout';

type People = { operator: Person; approved: Approved[] };
type Part = [name: string, signed: object];

/** Every part with one signature of this person, or why they did not sign the first. */
async function signed(person: Person, parts: readonly Part[], signRaw: SignRaw): Promise<FolderExport | Refusal> {
  const files: Record<string, string> = {};
  for (const [name, part] of parts) {
    const made = await signRaw(person.fingerprint, Buffer.from(olpcJson(part)));
    if (!made.ok) return made;
    const signatures = [{ keyid: keyIdOf(person), sig: made.signature.toString('hex') }];
    files[name] = `${JSON.stringify({ signatures, signed: part }, null, 1)}\n`;
  }
  return { files };
}

function isOver(there: string, layout: object): boolean {
  try {
    const read = JSON.parse(there) as { signed?: unknown };
    return typeof read.signed === 'object' && olpcJson(read.signed) === olpcJson(layout);
  } catch {
    // What is not JSON is no layout.
    return false;
  }
}

/** A key as securesystemslib writes it; the SHA-256 of its canonical form is its id. */
function publicKeyOf({ point }: Person) {
  return {
    keytype: 'ed25519',
    scheme: 'ed25519',
    keyid_hash_algorithms: ['sha256', 'sha512'],
    keyval: { public: point },
  };
}

function keyIdOf(person: Person): string {
  return hash('sha256', olpcJson(publicKeyOf(person)), 'hex');
}

/**
 * What must have been: the operator recorded the walk, each approval is over a text of that record and by two people, and the files at hand are
 * that record. It expires ten years after the session was closed, for a layout has to.
 */
function layoutOf(
  { operator, approved }: People,
  { names, closedAt }: { names: readonly string[]; closedAt: string },
): object {
  const everyone = [operator, ...approved.map(({ by }) => by)];
  const expires = new Date(closedAt);
  expires.setUTCFullYear(expires.getUTCFullYear() + 10);
  return {
    _type: 'layout',
    expires: `${expires.toISOString().slice(0, 19)}Z`,
    inspect: [
      {
        _type: 'inspection',
        name: 'record',
        run: ['true'],
        expected_materials: [
          // What matches must be as it was; only what is required cannot be taken away.
          ...required(names),
          ['MATCH', '*', 'WITH', 'PRODUCTS', 'FROM', 'walk'],
          // Beside a record, not of it: how to check a bundle, and what a machine keeps of its own.
          ['ALLOW', 'VERIFY.txt'],
          ['ALLOW', `${sessionFiles.state}/*`],
          ['DISALLOW', '*'],
        ],
        expected_products: [],
      },
    ],
    keys: Object.fromEntries(everyone.map((one) => [keyIdOf(one), { ...publicKeyOf(one), keyid: keyIdOf(one) }])),
    readme: `Session walked by ${operator.principal}`,
    steps: [
      step('walk', [operator], {
        expected_materials: [
          ['REQUIRE', sessionFiles.checklist],
          ['ALLOW', sessionFiles.checklist],
          ['DISALLOW', '*'],
        ],
        expected_products: [...required(names), ...names.map((name) => ['ALLOW', name]), ['DISALLOW', '*']],
      }),
      ...approved.map(({ step: name, text, by }) =>
        step(name, [operator, by], {
          expected_materials: [
            ['REQUIRE', text],
            ['MATCH', text, 'WITH', 'PRODUCTS', 'FROM', 'walk'],
            ['DISALLOW', '*'],
          ],
          expected_products: [['DISALLOW', '*']],
        }),
      ),
    ],
  };
}

function required(names: readonly string[]): string[][] {
  return names.map((name) => ['REQUIRE', name]);
}

/** Everybody who is named has to have a link. */
function step(name: string, people: readonly Person[], rules: object): object {
  const pubkeys = people.map(keyIdOf);
  return { _type: 'step', name, expected_command: [], pubkeys, threshold: pubkeys.length, ...rules };
}

function operatorLinks(input: ExportInput, { operator, approved }: People): Part[] {
  return [
    named('walk', operator, walkLink(input)),
    ...approved.map(({ step: name, text }) => named(name, operator, approvalLink(input, name, text))),
  ];
}

function named(name: string, person: Person, part: object): Part {
  return [`${name}.${keyIdOf(person).slice(0, 8)}.link`, part];
}

function walkLink(input: ExportInput): object {
  const { folder, session, journal, outcome, state } = input;
  const names = recordFiles(folder);
  const redacted = redactedSaid(input.redactions);
  const result = state.closed?.data.result ?? '';
  return {
    ...link('walk', artifacts(folder, [sessionFiles.checklist])),
    products: artifacts(folder, names),
    byproducts: { session, journal, result, completion: outcome.text, ...(redacted === null ? {} : { redacted }) },
  };
}

function approvalLink({ folder }: ExportInput, name: string, text: string): object {
  return link(name, artifacts(folder, [text]));
}

function link(name: string, materials: object): object {
  return { _type: 'link', name, command: [], materials, products: {}, byproducts: {}, environment: {} };
}

function artifacts(folder: string, names: readonly string[]): Record<string, { sha256: string }> {
  return Object.fromEntries(names.map((name) => [name, { sha256: digestOf(join(folder, name)) }]));
}

const notSigned: Refusal = {
  ok: false,
  why: 'The session is not closed and signed, so its files still change and no digest of them would hold.',
  fix: 'Close and sign it first: deploy-assist resume',
};

const otherLayout: Refusal = {
  ok: false,
  why: 'The layout that lies there is not the one of this record, as it is now.',
  fix: 'Compare the records: the two of you need the same one. Or export into another folder with --output.',
};
