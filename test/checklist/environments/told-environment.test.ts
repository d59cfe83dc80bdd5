import { expect, test } from 'vitest';
import { toldEnvironment } from '../../../src/checklist/environments/told-environment.ts';

test.each([
  ['Apply to staging first', 'staging'],
  ['On staging:', 'staging'],
  ['**On staging first**', 'staging'],
  ['Staging:', 'staging'],
  ['In the staging environment:', 'staging'],
  ['1. Apply the change to the staging database.', 'staging'],
  ['Dry run on staging', 'staging'],
  ['First, run the migration against staging.', 'staging'],
  ['Then on production:', 'production'],
  ['On the production server', 'production'],
  ['Rehearse it on staging before production', 'staging'],
  ['Take care. Apply to staging first.', 'staging'],
  ['Try it on the local database first', 'local'],
  ['Auf Staging zuerst', 'staging'],
  ['先在预发环境执行', 'staging'],
])('"%s" is for %s', (text, environment) => expect(toldEnvironment(text)).toBe(environment));

test.each([
  'Tested on staging first',
  'Migration applied to staging',
  'It has to work on staging',
  'Same as on staging:',
  'Not on staging:',
  'Copy the dump from staging to production',
  'Check that it worked on staging',
  'Run it if it passed on staging',
  'Apply to staging, then to production',
  'Recommended settings for production',
  'On your local machine:',
  'Deploy the application',
  'Ready for production',
])('"%s" gives no commands to an environment', (text) => expect(toldEnvironment(text)).toBeNull());
