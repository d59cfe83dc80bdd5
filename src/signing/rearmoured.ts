/**
 * An SSH signature as ssh-keygen writes it, out of what a chat, a mail or a terminal made of it: line ends and blanks within it may have changed.
 * Undefined where no whole signature stands in the text. Whether it is one is for the check.
 */
export function rearmoured(text: string): string | undefined {
  const base64 = /-----BEGIN SSH SIGNATURE-----([A-Za-z0-9+/=\s>]*)-----END SSH SIGNATURE-----/.exec(text)?.[1];
  if (base64 === undefined) return undefined;
  const lines = base64.replace(/[\s>]/g, '').match(/.{1,70}/g) ?? [];
  return ['-----BEGIN SSH SIGNATURE-----', ...lines, '-----END SSH SIGNATURE-----', ''].join('\n');
}
