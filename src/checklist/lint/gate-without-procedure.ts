import type { Rule } from './rule.ts';

/** "ROLLBACK IF …" that leads nowhere, or to the emergency procedure where other steps write their own. */
export const gateWithoutProcedure: Rule = {
  name: 'gate-without-procedure',
  about: 'A stop says to roll back, and its step writes no procedure for it.',
  find: ({ plan }) => {
    const stops = plan.gates.filter((gate) => gate.type === 'rollback' && gate.step !== null);
    const procedureOf = (id: string | null) => plan.rollbacks.find((rollback) => rollback.id === id);
    const someHaveOwn = stops.some((gate) => procedureOf(gate.rollback)?.scope === 'step');
    return stops.flatMap((gate) => {
      const procedure = procedureOf(gate.rollback);
      if (procedure && (procedure.scope === 'step' || !someHaveOwn)) return [];
      const reason = procedure
        ? `This stop says to roll back, and its step writes no procedure of its own as other steps do: "${procedure.title}" at line ${procedure.line} would be taken, which undoes more or less than this step did.`
        : 'This stop says to roll back, and no procedure for it is written anywhere.';
      const fix =
        'Write the commands below the stop, under "**Rollback procedure:**", or name the procedure that is meant.';
      return [{ line: gate.line, reason, fix }];
    });
  },
};
