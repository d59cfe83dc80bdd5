import { byteTable } from './byte-table.ts';

/** Marks the bytes from `start` to before `end` (absolute positions) as secret. */
export type Mask = (start: number, end: number) => void;

/** Something that follows an opening word and may turn out to be a secret. */
export type Candidate = {
  /** Looks at the byte at this position; false when it does not belong to the candidate, which is over then. */
  take(byte: number, position: number): boolean;
  /** The position from which on it is not decided yet; Infinity when all is. */
  undecidedFrom: number;
  /** True when what is undecided looks like a port or a host name, which a pause of the output may show. */
  likelyHarmless: boolean;
};

const decided = Number.POSITIVE_INFINITY;

/** How far anything stays undecided: what a masker holds back is bounded by it. */
const longestUndecided = 1024;

export type Run = {
  /** The characters of the secret. */
  readonly body: RegExp;
  /** It takes so many of them to be one. */
  readonly least: number;
  /** Counting begins only after the first of these. */
  readonly countedAfter?: string;
};

/** A run of characters that is a secret once it is long enough, to its end. */
export function beginRun({ body, least, countedAfter }: Run): (start: number, mask: Mask) => Candidate {
  const belongs = byteTable(body);
  const marker = countedAfter?.charCodeAt(0);
  return (start, mask) => {
    let counting = marker === undefined;
    let count = 0;
    const candidate: Candidate = {
      undecidedFrom: start,
      likelyHarmless: false,
      take(byte, position) {
        if (belongs[byte] === 0) return false;
        if (candidate.undecidedFrom === decided) mask(position, position + 1);
        else if (position - start > longestUndecided) return false;
        else if (counting) count++;
        else counting = byte === marker;
        if (candidate.undecidedFrom === start && count >= least) {
          mask(start, position + 1);
          candidate.undecidedFrom = decided;
        }
        return true;
      },
    };
    return candidate;
  };
}

const valueEnd = byteTable(/[\0-\x20"'`&;|<>(),}]/);
const quotedEnd = byteTable(/[\r\n]/);
const equals = 0x3d;
const dollar = 0x24;
const backslash = 0x5c;
const doubleQuote = 0x22;
const singleQuote = 0x27;
const referenceStart = byteTable(/[A-Z_({]/);

/**
 * The value after `NAME=`: to a space or a sign of the shell, or to the closing quote. `$NAME`, `${…}` and `$(…)` are shown: they say
 * where a secret comes from and not what it is.
 */
export function beginAssigned(_start: number, mask: Mask, openQuote?: string): Candidate {
  let quote = openQuote?.charCodeAt(0);
  let dollarAt: number | undefined;
  let begun = false;
  let escaped = false;
  const candidate: Candidate = {
    undecidedFrom: decided,
    likelyHarmless: false,
    take(byte, position) {
      const first = !begun;
      if (first && quote === undefined && isQuote(byte)) {
        quote = byte;
        return true;
      }
      begun = true;
      const literal = escaped;
      escaped = !literal && byte === backslash && quote === doubleQuote;
      if (!literal && endsValue(byte, quote)) return false;
      if (first && byte === equals) return false;
      if (first && byte === dollar) {
        dollarAt = position;
        candidate.undecidedFrom = position;
        return true;
      }
      if (dollarAt === position - 1 && referenceStart[byte] === 1) return false;
      mask(dollarAt === position - 1 ? dollarAt : position, position + 1);
      candidate.undecidedFrom = decided;
      return true;
    },
  };
  return candidate;
}

/** The same for the word behind an option: one that begins with a dash is the next option. */
export function beginOption(start: number, mask: Mask): Candidate {
  const value = beginAssigned(start, mask);
  const { take } = value;
  value.take = (byte, position) => !(position === start && byte === dash) && take(byte, position);
  return value;
}

const restEnd = byteTable(/[\r\n"']/);

/** All to the end of the line, or of the quotes around it. */
export function beginRest(_start: number, mask: Mask): Candidate {
  return {
    undecidedFrom: decided,
    likelyHarmless: false,
    take(byte, position) {
      if (restEnd[byte] === 1) return false;
      mask(position, position + 1);
      return true;
    },
  };
}

const userByte = byteTable(/[\w.@+%-]/);
const colon = 0x3a;

/** The password in `user:password`, also within quotes. */
export function beginUser(start: number, mask: Mask): Candidate {
  let password: Candidate | undefined;
  let quote: string | undefined;
  return {
    get undecidedFrom() {
      return password?.undecidedFrom ?? decided;
    },
    set undecidedFrom(position) {
      if (password) password.undecidedFrom = position;
    },
    likelyHarmless: false,
    take(byte, position) {
      if (password !== undefined) return password.take(byte, position);
      if (position === start && isQuote(byte)) {
        quote = String.fromCharCode(byte);
        return true;
      }
      if (byte === colon) password = beginAssigned(position + 1, mask, quote);
      return byte === colon || (userByte[byte] === 1 && position - start < longestUser);
    },
  };
}

function isQuote(byte: number): boolean {
  return byte === doubleQuote || byte === singleQuote;
}

function endsValue(byte: number, quote: number | undefined): boolean {
  return quote === undefined ? valueEnd[byte] === 1 : byte === quote || quotedEnd[byte] === 1;
}

const authorityEnd = byteTable(/[\0-\x20/?#"'`<>\\]/);
const longestUser = 128;
const longestPassword = 512;

/** The password in `scheme://user:password@host`, from what follows `://`. The last @ before the path ends it, as browsers read it. */
export function beginUrl(start: number, mask: Mask): Candidate {
  let password: string | undefined;
  let passwordAt = start;
  const candidate: Candidate = {
    undecidedFrom: decided,
    likelyHarmless: false,
    take(byte, position) {
      if (authorityEnd[byte] === 1) return false;
      if (password === undefined) {
        if (byte === 0x40 || position - start > longestUser) return false;
        if (byte !== 0x3a) return true;
        password = '';
        passwordAt = position + 1;
        candidate.undecidedFrom = passwordAt;
        return true;
      }
      if (position - passwordAt > longestPassword) return false;
      if (byte === 0x40) {
        if (password === '' || /^\$([A-Z_][A-Z0-9_]*|\{\w+\})$/.test(password)) return false;
        mask(passwordAt, position);
        candidate.undecidedFrom = position;
      }
      password += String.fromCharCode(byte);
      candidate.likelyHarmless = candidate.undecidedFrom !== passwordAt || /^\d{1,5}$/.test(password);
      return true;
    },
  };
  return candidate;
}

const blockSpace = byteTable(/[ \t\r\n]/);
const blockStart = byteTable(/[A-Za-z0-9+/=:\\-]/);
const blockBody = byteTable(/[A-Za-z0-9+/=:,\\ \t\r\n-]/);
const leastBlock = 10;
const lineEnd = byteTable(/[\r\n]/);
const space = 0x20;
const dash = 0x2d;

/**
 * The text between the BEGIN and END lines of a private key, to the two dashes that begin the END line. Lines of a head that name something
 * short (`Version: GnuPG v2`) are shown.
 */
export function beginBlock(start: number, mask: Mask): Candidate {
  let bodyAt: number | undefined;
  let dashAt: number | undefined;
  let masking = false;
  const isHead = headReader();
  let inHead = false;
  /** Whether a byte stands before the body, as far as that is known; a BEGIN line alone, as grep shows it, hides nothing of what follows. */
  function isBefore(byte: number, position: number): boolean {
    if (bodyAt === undefined && blockSpace[byte] === 1) return true;
    bodyAt ??= position;
    inHead = (inHead || position - bodyAt < leastBlock) && isHead(byte);
    if (!inHead) return false;
    inHead = lineEnd[byte] === 0;
    if (!inHead) bodyAt = undefined;
    return true;
  }
  const candidate: Candidate = {
    undecidedFrom: start,
    likelyHarmless: false,
    take(byte, position) {
      if (isBefore(byte, position)) return position - start < longestUndecided;
      const from = bodyAt ?? position;
      const enough = position - from >= leastBlock;
      if ((enough ? blockBody : blockStart)[byte] === 0) return false;
      if (byte === dash) {
        if (dashAt === position - 1) return false;
        dashAt = position;
        if (masking) candidate.undecidedFrom = position;
        return true;
      }
      if (!enough) return true;
      // Both what waited for enough of it and a single dash within turn out to be part of the key.
      mask(Math.min(Math.max(candidate.undecidedFrom, from), position), position + 1);
      masking = true;
      candidate.undecidedFrom = decided;
      return true;
    },
  };
  return candidate;
}

/** Whether a byte belongs to a line that begins with a short name, a colon and a blank; its end does too. */
function headReader(): (byte: number) => boolean {
  let before = 0;
  let within = false;
  return (byte) => {
    within = (within && lineEnd[before] === 0) || (byte === space && before === colon);
    before = byte;
    return within;
  };
}
