import { parseAddress } from '../database/connection.ts';
import type { PolicyWitness } from '../host/policy.ts';
import type { Start } from '../server/start.ts';
import { exitCodes, type Io, UserError } from './io.ts';

export type WitnessOptions = { witness?: string; witnessRequired?: boolean; timestamp?: string };

/**
 * Who sees a session from outside its host: by flags, else by variables that an operator sets for all sessions, else by the policies. What a policy
 * requires nobody replaces by another one.
 */
export function witnessesAsked(
  options: WitnessOptions,
  env: Io['env'],
  demanded: PolicyWitness = { required: false },
): Pick<Start, 'witness' | 'timestamp'> {
  const named = options.witness ?? (env['DEPLOY_ASSIST_WITNESS'] || undefined);
  if (demanded.required && demanded.table !== undefined && named !== undefined && named !== demanded.table)
    throw new UserError(`A policy requires the witness ${demanded.table}, and another one is named.`, {
      fix: 'Leave out --witness and DEPLOY_ASSIST_WITNESS. A password comes from ~/.pgpass or PGPASSFILE.',
      exitCode: exitCodes.usage,
    });
  const url = named ?? demanded.table;
  const timestamp = options.timestamp ?? (env['DEPLOY_ASSIST_TIMESTAMP'] || demanded.timestamp);
  const required = demanded.required || (options.witnessRequired ?? env['DEPLOY_ASSIST_WITNESS_REQUIRED'] === '1');
  if (required && url === undefined)
    throw new UserError('A witness is required, and none is named.', {
      fix: 'Name its address with --witness or DEPLOY_ASSIST_WITNESS, or leave out --witness-required; a policy that requires one names its table.',
      exitCode: exitCodes.usage,
    });
  return {
    ...(url === undefined ? {} : { witness: { url: tableUrl(url), required } }),
    ...(timestamp === undefined ? {} : { timestamp: authorityUrl(timestamp) }),
  };
}

/** A witness is a PostgreSQL table. */
export function tableUrl(url: string): string {
  if (parseAddress(url)?.kind === 'postgres') return url;
  throw new UserError('A witness is a table of PostgreSQL, and its address begins with postgres://', {
    fix: 'Give an address such as postgres://me@db.example.org/audit; the table is made by what deploy-assist witness --sql prints.',
    exitCode: exitCodes.usage,
  });
}

export function authorityUrl(url: string): string {
  if (/^https?:\/\/[^/]/i.test(url)) return url;
  throw new UserError('A time-stamping authority has an address that begins with http:// or https://', {
    fix: 'Give the address that its documents name for RFC 3161.',
    exitCode: exitCodes.usage,
  });
}
