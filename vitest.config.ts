import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    testTimeout: 30_000,
    // Dates and wording must not depend on where a test runs.
    env: { TZ: 'Asia/Ho_Chi_Minh' },
  },
})
