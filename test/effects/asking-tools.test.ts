import { describe, expect, test } from 'vitest';
import { classifyCommand } from '../../src/effects/classify-command.ts';

describe('tools that ask before they work', () => {
  test.each([
    'dotnet ef database drop',
    'wp db reset',
    'wp site empty',
    'sudo gitlab-backup restore BACKUP=12',
    'sudo gitlab-rake gitlab:backup:restore BACKUP=12',
    'pgcli shop',
    'mycli -u root shop',
    'cqlsh db1 9042',
    'beeline -u jdbc:hive2://db1',
    'turso db shell shop',
    'pscale shell shop main',
    'railway down',
    'railway redeploy --service web',
    'railway environment',
    'eas credentials',
    'eas submit --platform ios',
    'sam delete --stack-name shop',
    'copilot svc delete --name web',
    'amplify push',
    'doctl compute ssh web-1',
    'az webapp ssh -n shop -g web',
    'az ssh vm -n web-1 -g web',
    'cdktf deploy',
    'ansible-vault edit vars.yml',
    'vault operator unseal',
  ])('%s asks', (text) => {
    expect(classifyCommand(text).interactive).toBe(true);
  });

  test.each([
    'dotnet ef database drop --force',
    'dotnet ef database update',
    'wp db reset --yes',
    'wp db export',
    'sudo gitlab-backup restore BACKUP=12 force=yes',
    'sudo gitlab-backup create',
    'mycli -u root shop -e "SELECT 1"',
    'cqlsh -f schema.cql db1',
    'cqlsh db1 < schema.cql',
    'beeline -u jdbc:hive2://db1 -f a.sql',
    'beeline --version',
    'turso db shell shop "SELECT 1"',
    'turso db shell shop < a.sql',
    'pscale branch list shop',
    'railway down -y',
    'railway environment production',
    'railway status',
    'eas submit --platform ios --latest',
    'eas build --platform ios',
    'sam delete --no-prompts',
    'copilot svc delete --name web --yes',
    'amplify push -y',
    'amplify status',
    'doctl compute ssh web-1 --ssh-command uptime',
    'doctl apps list',
    'az ssh vm -n web-1 -g web -- uptime',
    'cdktf deploy --auto-approve',
    'cdktf diff',
    'ansible-vault encrypt_string --vault-password-file a b',
    'vault operator unseal abc',
  ])('%s does not ask', (text) => {
    expect(classifyCommand(text).interactive).toBe(false);
  });
});
