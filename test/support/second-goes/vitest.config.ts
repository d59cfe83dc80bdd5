import { defineConfig } from 'vitest/config';
import { SecondGoes } from '../second-goes.ts';

export default defineConfig({
  test: { root: import.meta.dirname, include: ['goes.ts'], retry: 1, reporters: ['default', new SecondGoes()] },
});
