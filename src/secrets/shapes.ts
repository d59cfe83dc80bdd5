import { byteTable } from './byte-table.ts';
import {
  beginAssigned,
  beginBlock,
  beginOption,
  beginRest,
  beginRun,
  beginUrl,
  beginUser,
  type Candidate,
  type Mask,
} from './candidates.ts';
import { isStronglySecretName, shortestSecretName } from './names.ts';

/** A shape by which a secret is known without knowing the secret: an opening word that is shown, and what follows it that is not. */
export type Shape = {
  /** Binary strings; the secret begins right after one of them. */
  readonly openings: readonly string[];
  /** Whether the bytes before the opening word, which end before `end`, allow it; absent when anything may stand before. */
  readonly allowedAfter?: (bytes: Buffer, end: number) => boolean;
  /** Begins to look at the bytes from the absolute position `start`. */
  readonly begin: (start: number, mask: Mask) => Candidate;
};

const letterOrDigit = byteTable(/[A-Za-z0-9]/);
const nameByte = byteTable(/[\w-]/);

const wordStart = (bytes: Uint8Array, end: number): boolean => letterOrDigit[bytes[end - 1] ?? 0] === 0;
const nameStart = (bytes: Uint8Array, end: number): boolean => nameByte[bytes[end - 1] ?? 0] === 0;

/** What the vendors say their tokens look like: an opening, the characters, and how many there are at the least. */
const tokens: readonly Shape[] = [
  token(['ghp_', 'gho_', 'ghu_', 'ghs_', 'ghr_'], /[A-Za-z0-9_]/, 36),
  token(['github_pat_'], /\w/, 36),
  token(['glpat-', 'gldt-', 'glrt-'], /[\w-]/, 20),
  token(['xoxb-', 'xoxp-', 'xoxa-', 'xoxr-', 'xoxs-', 'xapp-'], /[A-Za-z0-9-]/, 10),
  token(['AKIA', 'ASIA'], /[A-Z0-9]/, 16),
  token(['npm_'], /[A-Za-z0-9]/, 36),
  token(['pypi-'], /[\w-]/, 40),
  token(['AIza'], /[\w-]/, 35),
  token(['dckr_pat_'], /[\w-]/, 20),
  token(['hvs.', 'hvb.'], /[\w-]/, 24),
  token(['sk_live_', 'sk_test_', 'rk_live_', 'rk_test_'], /[A-Za-z0-9]/, 16),
  token(['whsec_'], /[A-Za-z0-9+/=]/, 16),
  token(['ya29.'], /[\w.-]/, 20),
  token(['SG.'], /[\w.-]/, 20, '.'),
  token(['dop_v1_', 'doo_v1_', 'dor_v1_'], /[0-9a-f]/, 32),
  token(['shpat_', 'shpca_', 'shppa_', 'shpss_'], /[0-9A-Fa-f]/, 32),
  token(['ATATT3', 'ATCTT3'], /[\w=-]/, 40),
  token(['dp.pt.', 'dp.st.', 'dp.sa.'], /[\w.-]/, 30),
  token(['lin_api_', 'glsa_'], /\w/, 30),
  token(['hf_'], /[A-Za-z0-9]/, 30),
  token(['AGE-SECRET-KEY-1', 'NRAK-'], /[A-Z0-9]/, 24),
  token(['dapi', 'rubygems_', 'pul-'], /[0-9a-f]/, 32),
  token(['SK'], /[0-9a-f]/, 32),
  token(['xkeysib-', 'PMAK-'], /[\w-]/, 24),
  { ...token(['sk-'], /[\w-]/, 20), allowedAfter: nameStart },
  // A JSON web token: `{"` in base64, a dot, and the claims.
  token(['eyJ'], /[\w.-]/, 4, '.'),
  token(['Bearer ', 'bearer '], /[\w.~+/=-]/, 20),
];

const schemes = ['Bearer ', 'bearer ', 'Basic ', 'basic ', 'Token ', 'token '];
const headers = ['Authorization:', 'authorization:', 'AUTHORIZATION:'].flatMap((header) =>
  ['', ' '].flatMap((space) => schemes.map((scheme) => header + space + scheme)),
);
/** Addresses that let everybody post who has them, and the signature in one that lets them read. */
const addresses: readonly Shape[] = [
  { openings: ['.slack.com/services/', '.atlasv1.'], begin: beginRun({ body: /[\w/-]/, least: 20 }) },
  { openings: ['/api/webhooks/'], begin: beginRun({ body: /[\w/-]/, least: 40 }) },
  { openings: ['?sig=', '&sig='], begin: beginAssigned },
];

/** Options that take a secret as the word behind them, as a script shows them that tells what it runs. */
const options = [
  ...['password', 'passwd', 'passphrase', 'pass', 'token', 'api-key', 'secret-key', 'access-key', 'client-secret'],
  ...['http-password', 'proxy-password', 'access-token', 'auth-token', 'secret-access-key'],
].map((name) => `--${name} `);

const tokenHeaders = ['X-Api-Key', 'x-api-key', 'X-API-Key', 'PRIVATE-TOKEN', 'Private-Token', 'X-Vault-Token']
  .concat(['X-Auth-Token', 'x-auth-token', 'X-Gitlab-Token', 'x-gitlab-token', 'X-Goog-Api-Key', 'x-goog-api-key'])
  .concat([
    'X-Amz-Security-Token',
    'x-amz-security-token',
    'Api-Key',
    'api-key',
    'DD-API-KEY',
    'Set-Cookie',
    'set-cookie',
  ]);

const keyKinds = ['', 'RSA ', 'EC ', 'DSA ', 'OPENSSH ', 'ENCRYPTED '];

/** Every shape the masker knows. A new one is a line here. */
export const shapes: readonly Shape[] = [
  ...tokens,
  ...addresses,
  { openings: options, begin: beginOption },
  { openings: [' -u ', ' --user ', ' --user=', ' --proxy-user '], allowedAfter: isOfCurl, begin: beginUser },
  { openings: ['Cookie: ', 'cookie: '], allowedAfter: nameStart, begin: beginRest },
  {
    openings: [...['PASSWORD', 'password', 'IDENTIFIED BY', 'identified by'].map((words) => `${words} '`)],
    begin: (start, mask) => beginAssigned(start, mask, "'"),
  },
  { openings: ['://'], begin: beginUrl },
  { openings: ['='], allowedAfter: endsInSecretName, begin: beginAssigned },
  {
    openings: ['":"', '": "', '" : "'],
    allowedAfter: endsInSecretName,
    begin: (start, mask) => beginAssigned(start, mask, '"'),
  },
  {
    openings: ["':'", "': '"],
    allowedAfter: endsInSecretName,
    begin: (start, mask) => beginAssigned(start, mask, "'"),
  },
  // JSON within a string of JSON: what ends the value begins with a backslash.
  {
    openings: ['\\":\\"', '\\": \\"'],
    allowedAfter: endsInSecretName,
    begin: (start, mask) => beginAssigned(start, mask, '\\'),
  },
  { openings: ['_auth='], allowedAfter: nameStart, begin: beginAssigned },
  { openings: ['aws_secret_access_key = ', 'aws_session_token = '], begin: beginAssigned },
  { openings: [...headers, ...tokenHeaders.map((header) => `${header}: `)], begin: beginAssigned },
  {
    openings: [
      ...keyKinds.map((kind) => `-----BEGIN ${kind}PRIVATE KEY-----`),
      '-----BEGIN PGP PRIVATE KEY BLOCK-----',
      '---- BEGIN SSH2 ENCRYPTED PRIVATE KEY ----',
    ],
    begin: beginBlock,
  },
];

function token(openings: readonly string[], body: RegExp, least: number, countedAfter?: string): Shape {
  const begin = beginRun({ body, least, ...(countedAfter !== undefined && { countedAfter }) });
  return { openings, allowedAfter: wordStart, begin };
}

const longestName = 64;
const longestLead = 100;

/** `-u` names a user in curl, and anything elsewhere. */
function isOfCurl(bytes: Buffer, end: number): boolean {
  const lead = bytes.toString('latin1', Math.max(0, end - longestLead), end);
  return /\bcurl\b[^\n|;&]*$/.test(lead);
}

/** Every `=` of the output comes here, so the cheap tests come first. */
function endsInSecretName(bytes: Buffer, end: number): boolean {
  let start = end;
  while (start > 0 && end - start < longestName && nameByte[bytes[start - 1] ?? 0] === 1) start--;
  if (end - start < shortestSecretName) return false;
  return isKnownSecretName(bytes.toString('latin1', start, end));
}

/** A log has the same few names on each of its lines. */
const judged = new Map<string, boolean>();
const mostJudged = 1000;

function isKnownSecretName(name: string): boolean {
  const before = judged.get(name);
  if (before !== undefined) return before;
  if (judged.size >= mostJudged) judged.clear();
  const isSecret = isStronglySecretName(name);
  judged.set(name, isSecret);
  return isSecret;
}
