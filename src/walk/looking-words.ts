/**
 * Whether a command that nobody has read before surely only looks: each program in it is known to, and nothing is written to a file or run
 * inside a word. For commands that run without the ceremony of a change, so rather one refused too many than one too few.
 */
export function onlyLooks(text: string): boolean {
  const command = text.replace(harmlessRedirections, ' ');
  if (/[`<>\\]|\$\(|(?<!&)&(?!&)/.test(command)) return false;
  const parts = command.split(/\|\||&&|[|;\n]/).map((part) => part.trim());
  return parts.every((part) => looks.some((one) => one.test(part)));
}

const harmlessRedirections = /\s(?:\d|&)?>{1,2}\s*\/dev\/null(?=[\s;|&)]|$)|\s\d?>&\d(?=[\s;|&)]|$)/g;

const looks: readonly RegExp[] = [
  /^(?:cd|sleep|ls|cat|head|tail|z?grep|egrep|fgrep|wc|stat|du|df|free|uptime|ps|pgrep|lsof|id|whoami|uname|pwd|test|\[|echo|diff|cmp|cut|sha256sum|sha512sum|md5sum|cksum|readlink|realpath|pg_isready|jq|journalctl(?!.*\s--(?:vacuum|rotate|flush)))(?:\s|$)/,
  /^(?:date|hostname)$/,
  /^(?:file(?!.*\s(?:-[a-zA-Z]*C|--compile))|ss(?!.*\s(?:-[a-zA-Z]*[KD]|--kill|--diag)))(?:\s|$)/,
  /^git (?:status|log|show|diff|rev-parse|ls-files)(?!.*\s(?:--output|--ext-diff|--textconv|--open-files))(?:\s|$)/,
  /^(?:kubectl|oc) (?:get|describe|logs|top|rollout (?:status|history))\s/,
  /^(?:docker|podman) (?:ps|logs|inspect|images|stats --no-stream)(?:\s|$)/,
  /^systemctl (?:status|is-active|is-enabled|is-failed|show|list-\S+)(?:\s|$)/,
  /^curl(?!.*\s(?:-[a-zA-Z]*[XdFToOKDc]|--(?:request|data|form|upload|output|remote|json|config|dump|cookie-jar|url-query|trace|stderr|libcurl|etag-save|hsts|alt-svc)))\s/,
];
