import { expect, test } from 'vitest';
import { onlyLooks } from '../../src/walk/looking-words.ts';

test.each([
  'tail -5 migrate.log',
  'ps aux | grep migrate',
  'systemctl status shop',
  'systemctl is-active shop && echo up',
  'git log -1 --oneline',
  'kubectl get pods -n shop',
  'curl -fsS http://shop.example/health',
  'curl -s http://shop.example/health > /dev/null && echo ok',
  'ls /var/lock/migrate 2>/dev/null',
])('%s only looks', (text) => expect(onlyLooks(text)).toBe(true));

test.each([
  'systemctl restart shop',
  'cp version.txt zz.txt',
  './migrate --status',
  'ls; systemctl restart shop',
  'ls\nsystemctl restart shop',
  'ls & systemctl restart shop',
  'cat x > y',
  'cat x >> /dev/nullx',
  'echo $(systemctl restart shop)',
  'echo `systemctl restart shop`',
  'cat <(systemctl restart shop)',
  'date -s 2020-01-01',
  'hostname other',
  'journalctl --vacuum-time=1s',
  'curl -X POST http://shop.example/reset',
  'curl -sXPOST http://shop.example/reset',
  'curl -d a=b http://shop.example/reset',
  'curl -s http://shop.example --output x',
  'git push',
  'git diff --output=x',
  'sudo ls',
  'kubectl delete pod x',
  '',
])('%s may do more', (text) => expect(onlyLooks(text)).toBe(false));
