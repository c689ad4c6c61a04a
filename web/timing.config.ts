import tests from './playwright.config'

/** `MINUTES=20` for a whole session. */
const timeout = 120_000 + 60_000 * Number(process.env.MINUTES ?? 1)
export default { ...tests, testDir: 'tools', testMatch: 'timing.ts', timeout }
