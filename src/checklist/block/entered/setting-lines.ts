import { hintedIn, type Pattern } from '../../../patterns/hinted.ts';
import { inRow, oneOf } from '../../../patterns/joined.ts';

const setting = 'It is a setting, which belongs into a file.';

/** Names with their values, and what stands around them, in the languages of settings. */
export const settingLines: readonly { pattern: Pattern; what: string }[] = hintedIn([
  // `prevent_destroy = false`, `timeout => 30`: no program takes such a sign as its first word, but the tests of the shell.
  {
    pattern: /^(?!(?:\[\[?|\(\(|!|test|expr|let|echo|printf)\s)[^\s=|&;<>()#`]+\s+(?:\?|\|\||:|\+|=)?(?:=|=>)(?=\s)/,
    what: setting,
  },
  // `replicas: 3`, `"version": "2.0.0",`
  { pattern: /^(?:"[^"]+"|'[^']+'|[a-z_*][\w./@-]*):(?:\s|$)/, what: setting },
  // `net.core.somaxconn=1024`: a shell takes no such name for a variable.
  { pattern: /^[A-Za-z_][\w-]*(?:[.-][\w-]+)+=/, what: setting },
  // `[mysqld]`, `[[inputs.cpu]]`
  { pattern: /^\[\[?["']?[A-Za-z][\w.:/@" -]*\]\]?$/, what: 'It is the head of a section of a settings file.' },
  // `resource "a" "b" {`
  {
    pattern: inRow(
      /^(?!(?:if|for|while|until|case|function|select|do|then|else|elif|time|coproc|echo|printf|return)\b)/,
      /["']?[\w.@*-]+["']?(?:\s+[^\s;&|<>(){}]+){0,6}\s+\{$/,
    ),
    what: 'It opens a part of a settings file.',
  },
  // The unit of a service.
  {
    pattern: inRow(
      /^/,
      oneOf(
        /Exec(?:Start|Stop|Reload|Condition)(?:Pre|Post)?|Restart(?:Sec)?|After|Before|Requires|Wants|(?:Wanted|Required)By/,
        /WorkingDirectory|Environment(?:File)?|On(?:Calendar|BootSec|UnitActiveSec|Failure)|Timeout\w*Sec|Limit[A-Z]+/,
        /Memory(?:Max|High)|CPUQuota|SyslogIdentifier|Standard(?:Output|Error)|Kill(?:Mode|Signal)|RuntimeDirectory/,
      ),
      /=/,
    ),
    what: 'It is a line of the unit of a service.',
  },
  // `client_max_body_size 50m;`
  {
    pattern: inRow(
      /^/,
      oneOf(
        /(?:client|proxy|fastcgi|uwsgi|ssl|gzip|access|error|server|add|keepalive|limit|worker|log|send|auth|sub|real|resolver|map)_\w+/,
        /listen|root|index|try_files|return\s+\d{3}|rewrite|expires|gzip|allow|deny|include|alias|set\s+\$\w+|sendfile|tcp_\w+/,
      ),
      /(?:\s[^;&|=]*)?;$/,
    ),
    what: 'It is configuration of a web server.',
  },
  { pattern: /^server\s+(?:\S+\s+)?[\w-]+(?:\.[\w-]+)+(?::\d+)?(?:\s|;|$)/, what: setting },
  {
    pattern:
      /^(?:bind\s+(?:\*|:|\d{1,3}(?:\.\d{1,3}){3}|\[)\S*|balance\s+(?:roundrobin|leastconn|source|uri)|acl\s+\w+\s+(?:src|dst|url|path|hdr|proto|port|ssl)\w*|reverse_proxy\s+\S+|(?:default|use)_backend\s+\S+)(?:\s|$)/,
    what: 'It is configuration of a web server.',
  },
  {
    pattern:
      /^(?:maxmemory(?:-[a-z]+)?|requirepass|masterauth|appendonly|protected-mode|replicaof|tcp-keepalive)\s+\S+$/,
    what: setting,
  },
]);
