// The languages that the embedded voice speaks. Each is fetched only where it is needed.

import deReads from './pico/de-DE_ta.bin?url'
import deSounds from './pico/de-DE_gl0_sg.bin?url'
import enReads from './pico/en-GB_ta.bin?url'
import enSounds from './pico/en-GB_kh0_sg.bin?url'
import esReads from './pico/es-ES_ta.bin?url'
import esSounds from './pico/es-ES_zl0_sg.bin?url'
import frReads from './pico/fr-FR_ta.bin?url'
import frSounds from './pico/fr-FR_nk0_sg.bin?url'
import itReads from './pico/it-IT_ta.bin?url'
import itSounds from './pico/it-IT_cm0_sg.bin?url'

/** Where the files of a language are: how texts are read, and how they sound. */
export const TONGUES: Partial<Record<string, { reads: string; sounds: string }>> = {
  de: { reads: deReads, sounds: deSounds },
  en: { reads: enReads, sounds: enSounds },
  es: { reads: esReads, sounds: esSounds },
  fr: { reads: frReads, sounds: frSounds },
  it: { reads: itReads, sounds: itSounds },
}
