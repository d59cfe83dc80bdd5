import { hintedIn, type Pattern } from '../../../patterns/hinted.ts';
import { inRow, oneOf } from '../../../patterns/joined.ts';

const host = /(?:\d{1,3}\.){3}\d{1,3}(?:\/\d+)?|samehost|samenet|all|[\da-f:]+::[\da-f:/]*|\.?[\w-]+(?:\.[\w-]+)+/;

/** Rows of the tables that a system reads. */
export const tableLines: readonly { pattern: Pattern; what: string }[] = hintedIn([
  // `www 300 IN A 203.0.113.7`, `_dmarc TXT "v=DMARC1"`
  {
    pattern:
      /^(?!(?:dig|kdig|drill|host|nslookup|delv)\s)[\w@*.-]+\s+(?:\d+\s+)?(?:IN\s+(?:A|AAAA|CNAME|MX|TXT|NS|SRV|PTR|CAA|SOA|DS|ALIAS)|CNAME|AAAA|TXT|SRV|CAA|A(?=\s+\d))\s+\S/,
    what: 'It is a record of the names of hosts.',
  },
  // `/dev/sdb1 /srv ext4 defaults 0 2`
  {
    pattern:
      /^\S+\s+(?:\/\S*|none|swap)\s+(?:ext[234]|xfs|btrfs|zfs|nfs4?|cifs|tmpfs|swap|vfat|ntfs|none)\s+\S+(?:\s+\d){0,2}$/,
    what: 'It is a row of the table of file systems.',
  },
  { pattern: /^[\w@*%-]+\s+(?:soft|hard|-)\s+[a-z]{2,}\s+(?:\d+|unlimited)$/, what: 'It is a limit for an account.' },
  // `host all all 10.0.0.0/8 md5`
  {
    pattern: inRow(
      /^host(?:n?o?ssl|n?o?gssenc)?\s+[\w,@"-]+\s+[\w,@"+-]+\s+/,
      host,
      /\s+(?:[\d.]+\s+)?(?:trust|reject|md5|scram-sha-256|password|peer|ident|cert|gss|sspi|pam|ldap|radius)\b/,
    ),
    what: 'It is a line of the table of who may log in.',
  },
  {
    pattern: /^local\s+[\w,@"-]+\s+[\w,@"+-]+\s+(?:trust|reject|md5|scram-sha-256|password|peer|ident|pam|ldap)$/,
    what: 'It is a line of the table of who may log in.',
  },
  {
    pattern: /^-?(?:auth|account|password|session)\s+(?:required|requisite|sufficient|optional|include|substack|\[)/,
    what: 'It is a line of the table of who may log in.',
  },
  { pattern: /^%?[\w.-]+\s+ALL\s*=/, what: 'It is a line of the table of who may become whom.' },
  { pattern: /^deb(?:-src)?\s+(?:\[[^\]]*\]\s+)?(?:https?|file|ftp|cdrom):/, what: 'It is a source of packages.' },
  {
    pattern: /^nameserver\s+[\da-f:.]+$|^(?:search|domain)\s+(?:[\w-]+\.)+[\w-]+$|^options\s+(?:timeout|ndots|rotate)/,
    what: 'It says where names of hosts are asked for.',
  },
  // `-A INPUT -p tcp --dport 22 -j ACCEPT`
  { pattern: /^-{1,2}[A-Za-z]/, what: 'It begins with an option, and no program stands before it.' },
  // What is typed at a switch or a router.
  {
    pattern: oneOf(
      /^conf(?:igure)?\s+t(?:erminal)?$|^interface\s+(?:[A-Z][A-Za-z-]*|vlan|eth|range)\s?\d[\w/.,-]*$|^no\s+shut(?:down)?$/,
      /^ip\s+(?:route|address)\s+(?:\d{1,3}\.){3}\d{1,3}\s+(?:\d{1,3}\.){3}\d{1,3}(?:\s|$)/,
      /^show\s+(?:run(?:ning-config)?|start(?:up-config)?|version|interfaces?|ip\s+\S+|vlan|mac|arp|spanning-tree|bgp)(?:\s|$)/,
      /^(?:switchport|spanning-tree|channel-group)\s+\S/,
    ),
    what: 'It is typed at a device of the network.',
  },
]);
