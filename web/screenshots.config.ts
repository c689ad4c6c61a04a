import tests from './playwright.config'

export default { ...tests, testDir: 'tools', testMatch: 'screens.ts', timeout: 300_000 }
