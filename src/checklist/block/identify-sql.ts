import { identify } from 'sql-query-identifier';
import { remember } from '../remember.ts';

/** The statements of a text of SQL with their kinds and places, in any dialect: asked where a block is cut and where its effects are told. */
export const identifySql = remember((source) => identify(source, { strict: false, dialect: 'generic' }));
