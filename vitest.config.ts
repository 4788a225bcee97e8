import {defineConfig} from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Tests of the command start processes: on a busy machine that takes its time.
    testTimeout: 180_000,
    hookTimeout: 120_000,
  },
})
