import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    testTimeout: 60_000,
    // Dates and wording must not depend on where a test runs.
    env: { TZ: 'Asia/Ho_Chi_Minh' },
    // Continuous integration counts the tests from this file.
    reporters: process.env.CI ? ['default', ['json', { outputFile: 'out/test-results.json' }]] : ['default'],
  },
})
