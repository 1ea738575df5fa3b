import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // Processes rather than threads: nodejieba's native dictionary is one per process.
    pool: 'forks',
    testTimeout: 15_000,
    hookTimeout: 30_000,
  },
})
