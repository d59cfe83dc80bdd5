// `node strict-verify.js FOLDER`: milliseconds of the verdict over a record, in a process that has done nothing before.
import { verifySession } from '../src/record/verify-session.ts';
import { outcomeOf } from '../src/walk/outcome.ts';

const start = performance.now();
const { verdict, code, message } = await verifySession(process.argv[2], { env: process.env }, outcomeOf);
const took = performance.now() - start;
// Nobody closed it, and that is all that is wrong with it.
if (code !== 'not-closed') throw new Error(`${verdict} ${code}: ${message}`);
console.log(took);
