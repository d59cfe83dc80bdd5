import { expect, test } from 'vitest';
import { createMasker } from '../../src/secrets/masker.ts';
import { openVault } from '../../src/server/vault.ts';
import { temporaryFolder } from '../support/folder.ts';

test('of the middle of an address the password is masked, and where it leads is seen', () => {
  const masker = createMasker([]);
  const vault = openVault(temporaryFolder(), masker);
  const value = 'ann:s3cret-word@db.example.com';
  const named = vault.keep({ token: 'user:password@host', environment: null, value, secret: true });
  expect(named).not.toHaveProperty('value');
  expect(named).toHaveProperty('commitment');
  const shown = masker.text(`export DATABASE_URL="postgresql://${value}:5432/shop" # s3cret-word`);
  expect(shown).toContain('db.example.com:5432/shop');
  expect(shown).not.toContain('s3cret-word');
});

test('any other secret value is masked as a whole', () => {
  const masker = createMasker([]);
  openVault(temporaryFolder(), masker).keep({
    token: '<token>',
    environment: null,
    value: 'a:b@c-d-e-f',
    secret: true,
  });
  expect(masker.text('say a:b@c-d-e-f')).toBe('say ****');
});
