import { expect, test } from 'vitest';
import { sourcedBy } from '../../src/effects/sourced-variables.ts';

test.each([
  ['source .env', ['.env']],
  ['set -a; . ./.env; set +a', ['./.env']],
  ['[ -f bake.env ] && source bake.env', ['bake.env']],
  ['export $(cat .env | xargs)', ['.env']],
  ["export $(grep -v '^#' config/bake.env | xargs)", ['config/bake.env']],
  ['export $(xargs < .env)', ['.env']],
  ['source <(sed "s/^/export /" .env)', ['.env']],
  ['eval "$(direnv export bash)"', [null]],
  ['source "$ENV_FILE"', [null]],
])('%s takes variables from elsewhere', (text, files) => {
  expect(sourcedBy(text)).toEqual(files);
});

test.each([
  'source venv/bin/activate',
  'source <(oven completion bash)',
  'export OVEN=$(cat .oven)',
  'cat .env',
  'ssh web-01 "source .env"',
])('%s does not', (text) => {
  expect(sourcedBy(text)).toEqual([]);
});
