import { migrationPlan } from '../migration-plan.ts';
import { type OperatorOptions, operatorAt } from '../operator.tsx';

/** The migration has run in a local environment, and its stop is asked. */
export async function atTheStop(options: Partial<OperatorOptions> = {}) {
  const operator = await operatorAt({ plan: migrationPlan, environment: 'local', ...options });
  await operator.presses('Enter', 'Enter', 'g', 'y');
  return operator;
}
