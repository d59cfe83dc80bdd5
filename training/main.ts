import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { allSamples } from './samples.ts';
import { weightsOf } from './weights.ts';

// `npm run train`: makes the weights by which a text of a checklist is told to read like a stop, a wait or an outcome.
const root = fileURLToPath(new URL('..', import.meta.url));
writeFileSync(join(root, 'src/checklist/likeness/weights.ts'), weightsOf(allSamples(root)));
