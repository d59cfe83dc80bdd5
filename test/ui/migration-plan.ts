import { boxItem, commandItem, samplePlan, step, stopGate, wayBackOf } from './sample-plan.ts';

/** Three steps: a look, a migration behind a gate with a stop after it, and two boxes. */
export const migrationPlan = samplePlan(
  [
    step(1, 'Look around', [commandItem('item-11', 'psql -c "select 1"')]),
    step(2, 'Database Migration', [
      commandItem('item-21', 'cd apps/backend', 'shell'),
      commandItem('item-22', 'npx prisma migrate deploy', 'changes'),
    ]),
    step(3, 'Afterwards', [boxItem('item-31', 'Logs are clean'), boxItem('item-32', 'Team was told')]),
  ],
  {
    gates: [stopGate('gate-1', 'step-2', 'item-22', ['migration fails', 'backfill count unexpected'])],
    rollbacks: [
      wayBackOf('rollback-1', 'Emergency rollback', [commandItem('item-151', 'pm2 stop backend', 'changes')]),
    ],
  },
);
