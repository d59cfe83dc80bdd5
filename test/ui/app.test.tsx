import { expect, test } from 'vitest';
import { operatorAt } from './operator.tsx';
import { boxItem, commandItem, samplePlan, step, stopGate, wayBackOf } from './sample-plan.ts';

const migration = samplePlan(
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

test('the walk shows environment, target, step, the exact command and the way back', async () => {
  const operator = await operatorAt({ plan: migration });
  await operator.sees('app_prod@db.example.com');
  expect(operator.screen()).toMatchInlineSnapshot(`
    "!! PRODUCTION !!  ann@web-1  app_prod@db.example.com                    HH:MM:SS
    Step 1/3  Look around                                                   0 s  1op
    --------------------------------------------------------------------------------
     > [ ] 1 Look around
       [ ] 2 Database Migration
    ------------------------------
    - WILL RUN 1 line ------------------------------------------------ file line 11
       psql -c "select 1"
    --------------------------------------------------------------------------------
     ON       app_prod@db.example.com  (production: the heading says so)
     IN       web-1:/srv/app
     USES     DATABASE_URL









    EXIT: R = WRITTEN: Emergency rollback
    Enter runs this.
     Enter run  s skip  d defer  o override  n note  t outline  v as written  ? help"
  `);
});

test('at 40 columns the same is there in fewer words', async () => {
  const operator = await operatorAt({ plan: migration, columns: 40 });
  await operator.sees('app_prod@db.example.com');
  expect(operator.screen()).toMatchInlineSnapshot(`
    "!! PRODUCTION !!  ann@web-1     HH:MM:SS
    app_prod@db.example.com
    Step 1/3  Look around                0 s
    ----------------------------------------
    - WILL RUN 1 line -------- file line 11
       psql -c "select 1"
    ----------------------------------------
     ON       app_prod@db.example.com
              (production: the heading says
              so)
     IN       web-1:/srv/app
     USES     DATABASE_URL







    EXIT: R = WRITTEN: Emergency rollback

    Enter runs this.

     Enter run  s skip  d defer  ? help"
  `);
});
