import { describe, expect, test } from 'vitest';
import { classifyCommand } from '../../src/effects/classify-command.ts';

describe('what serves or works until somebody stops it', () => {
  test.each([
    'rq worker high',
    'dramatiq shop.tasks',
    'arq shop.WorkerSettings',
    'airflow scheduler',
    'airflow celery worker',
    'prefect worker start -p shop',
    'solana logs',
    'reth node',
    'lighthouse --network mainnet bn',
    'op-node --l1=http://a',
    'locust -f load.py',
    'locust -f load.py --headless -u 10',
    'npx eleventy --serve',
    'npx @11ty/eleventy --serve',
    'npx esbuild a.ts --servedir=www',
    'npx gulp watch',
    'npx react-native start',
    'iperf3 -s',
    'nc -l 8080',
    'nc -lvnp 8080',
    'ncat --listen 8080',
    'nginx -g "daemon off;"',
    'localstack start',
  ])('%s does not end', (text) => {
    expect(classifyCommand(text).longRunning).toBe(true);
  });

  test.each([
    'rq info',
    'rq worker --burst',
    'arq shop.WorkerSettings --check',
    'airflow scheduler -D',
    'airflow db migrate',
    'airflow dags list',
    'prefect worker start -p shop --run-once',
    'prefect deploy',
    'solana balance',
    'reth db stats',
    'lighthouse account validator list',
    'op-node genesis l2',
    'teku --version',
    'locust -f load.py --headless -u 10 -t 5m',
    'locust --list',
    'npx eleventy',
    'npx esbuild a.ts --bundle',
    'npx gulp build',
    'npx react-native bundle',
    'iperf3 -c a',
    'iperf3 -s -1',
    'iperf3 -s -D',
    'nc -zv db 5432',
    'nginx -t',
    'nginx -t -g "daemon off;"',
    'localstack start -d',
    'localstack status',
  ])('%s ends', (text) => {
    expect(classifyCommand(text).longRunning).toBe(false);
  });
});
