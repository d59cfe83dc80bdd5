import { expect, test } from 'vitest';
import { hostInTwoEnvironments } from '../../../src/checklist/lint/host-in-two-environments.ts';
import { step, told } from './judge.ts';

test.each([
  [
    '# Staging\n\n' +
      step('Restart', 'pm2 restart api') +
      '# Production\n\n' +
      step('Restart', 'pm2 reload api', 'pm2 list'),
    ['pm2 reload api'],
  ],
  [
    '# Staging\n\n' +
      step('Go', 'kubectl apply -f a.yaml') +
      '# Production\n\n' +
      step('Go', 'kubectl apply -f b.yaml'),
    ['kubectl apply -f b.yaml'],
  ],
  [
    '# Staging\n\n' +
      step('Log', 'tail /var/log/a.log') +
      '# Production\n\n' +
      step('Log', 'tail /var/log/a.log', 'curl localhost:80'),
    ['tail /var/log/a.log'],
  ],
])('a machine-bound command in two environments is told: %j', (markdown, lines) => {
  expect(told(hostInTwoEnvironments, markdown)).toEqual(lines);
});

test.each([
  ['one environment', `# Production\n\n${step('Restart', 'pm2 restart api')}${step('Again', 'pm2 restart api')}`],
  [
    'a host is named',
    '# Staging\n\n' +
      step('Restart', 'ssh s1 pm2 restart api') +
      '# Production\n\n' +
      step('Restart', 'ssh p1 pm2 restart api'),
  ],
  [
    'a context is named',
    '# Staging\n\n' +
      step('Go', 'kubectl --context s apply -f a.yaml') +
      '# Production\n\n' +
      step('Go', 'kubectl config use-context p', 'kubectl apply -f b.yaml'),
  ],
])('nothing is told for %s', (_, markdown) => {
  expect(told(hostInTwoEnvironments, markdown)).toEqual([]);
});
