import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // Processes rather than threads: nodejieba's native dictionary is one per process.
    pool: 'forks',
    // Tests wait for what should happen, not for a time; these only end a test that waits in vain on a busy machine.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})
