import { afterAll } from 'vitest';
import { tidyAll } from './at-the-end.ts';

// Where test files share a process, `at-the-end.ts` is imported once, and so knows the end of the first of them only.
afterAll(tidyAll);
