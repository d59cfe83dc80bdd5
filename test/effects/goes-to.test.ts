import { describe, expect, test } from 'vitest';
import { goesTo } from '../../src/effects/goes-to.ts';

describe('a host', () => {
  test.each([
    'ssh -p 22 deploy@web-01 "ls; rm x"',
    'ssh web-01 <<EOF\nls\nEOF',
    'cat x | ssh web-01 "cat > y"',
    'for one in a b; do scp $one web-01:; done',
    'rsync -a -e "ssh -p 22" a "$USER@web-01:/srv"',
    'sudo sftp deploy@web-01',
    'git push ssh://deploy@web-01/shop.git main',
    'sshpass -p x scp a web-01:b',
    'ssh web-01 "unclosed',
  ])('is one that %s goes to by itself', (text) => {
    expect(goesTo('deploy@web-01', text)).toBe(true);
  });

  test.each([
    'sudo hostnamectl set-hostname web-01 && sudo systemctl restart ssh',
    'sed -i "s/old/web-01/" /etc/ssh/sshd_config',
    'rsync -a /backups/web-01/ /srv/shop',
    'rm -rf /srv/old # ssh web-01',
    'ssh-keygen -R web-01',
    'ssh web-012 ls',
  ])('is not one that %s goes to: it names it', (text) => {
    expect(goesTo('deploy@web-01', text)).toBe(false);
  });
});
