import { expect, test } from 'vitest';
import { fileNamePattern } from '../../src/walk/stamped-file.ts';

test.for([
  ['backup_production_TIMESTAMP.sql', 'backup_production_20261120_021211.sql', true],
  ['/srv/backups/shop-YYYY-MM-DD.dump', 'shop-2026-11-20.dump', true],
  ['<timestamp>_orders.sql', '20261120_orders.sql', true],
  ['<backup-file>', 'shop_1.sql', true],
  ['backup_20251112_103000.sql', 'backup_20261129_071352.sql', true],
  ['shop-2025-11-12.dump', 'shop-2026-11-29.dump', true],
  ['backup_20251112_103000.sql', 'assets_20261129_071352.tar.gz', false],
  ['<dump>.sql', 'shop_1.sql', true],
  ['backup_production_TIMESTAMP.sql', 'backup_staging_20261120.sql', false],
] as const)('%s and %s: %s', ([token, file, fits]) => {
  expect(fileNamePattern(token)?.test(file)).toBe(fits);
});

test.for([
  '<migration-file>',
  '<migration>.sql',
  '<release-tag>',
  'migrations/<name>.sql',
  'backup.sql',
  '20251112.sql',
])('%s stands for no file that a backup made', (token) => {
  expect(fileNamePattern(token)).toBeUndefined();
});
