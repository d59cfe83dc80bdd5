import { describe, expect, test } from 'vitest';
import { classifyCommand } from '../../src/effects/classify-command.ts';

describe('what asks for a secret, an account or a yes at the keyboard', () => {
  test.each([
    'sudo netplan try --timeout 120',
    'keytool -genkey -v -keystore oven.jks -keyalg RSA -alias bread',
    'keytool -importcert -file oven.pem -keystore oven.jks',
    'jarsigner -keystore oven.jks oven.aab bread',
    'openssl genrsa -aes256 -out oven.key 4096',
    'openssl pkcs12 -export -in oven.pem -inkey oven.key -out oven.p12',
    'openssl ca -in oven.csr -out oven.pem',
    'openssl enc -aes-256-cbc -in a -out b',
    'openssl passwd -6',
    'gpg --symmetric oven.tar',
    'smbpasswd -a baker',
    'samba-tool domain join oven.test DC',
    'ipa-server-install',
    'rclone config',
    'restic init',
    'aws configure sso',
    'npm adduser',
    'tailscale up',
    'argocd login oven.test',
    'doctl auth init',
    'django-admin createsuperuser',
    'zypper up',
  ])('%s', (text) => {
    expect(classifyCommand(text).interactive).toBe(true);
  });

  test.each([
    'netplan apply',
    'netplan generate',
    'keytool -genkeypair -storepass x -keypass x -dname CN=oven -alias bread -keystore oven.jks',
    'keytool -list -storepass x -keystore oven.jks',
    'keytool -printcert -file oven.pem',
    'jarsigner -verify oven.aab',
    'openssl genrsa -out oven.key 4096',
    'openssl pkcs12 -export -in oven.pem -inkey oven.key -out oven.p12 -passout pass:x',
    'openssl enc -d -aes-256-cbc -pass env:OVEN -in a -out b',
    'openssl x509 -in oven.pem -noout -dates',
    'gpg --batch --gen-key oven.txt',
    'gpg --batch --passphrase x -c oven.tar',
    'ipa-client-install --unattended',
    'rclone config show',
    'restic init --password-file p',
    'restic backup /srv',
    'tailscale up --authkey x',
    'argocd login oven.test --username a --password b',
    'doctl auth list',
    'zypper --non-interactive up',
  ])('not %s', (text) => {
    expect(classifyCommand(text).interactive).toBe(false);
  });
});
