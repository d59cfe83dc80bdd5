import * as z from 'zod/mini';

/**
 * What a command rests on beside its own text. `files`: those that it names and that lie in the checkout, with the SHA-256 (hex) of what they hold; null where
 * that is not known (above 100 MB, not readable). `git`: of the checkout it runs in; null outside of one. Known on this machine alone.
 */
export const bound = z.object({
  files: z.array(z.object({ path: z.string(), sha256: z.nullable(z.string()) })),
  git: z.nullable(z.object({ head: z.nullable(z.string()), dirty: z.boolean() })),
});
export type Bound = z.infer<typeof bound>;
