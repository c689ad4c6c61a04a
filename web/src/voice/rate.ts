/** Samples a second of the embedded voice, of one ear. */
export const RATE_HZ = 16_000
