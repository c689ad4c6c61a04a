// Every label of the phone's page in one place, to be translated as a whole.

export const words = {
  app: 'Warmhands',
  title: 'Your voice, while you lie down',
  join: {
    about: 'The giver’s screen shows a picture to scan, and six digits. Either will do.',
    code: 'Six digits',
    go: 'Connect',
    joining: 'Connecting …',
    wrong: 'These digits are not right. Please look again.',
    many: 'Too many tries. A minute of patience, then again.',
    old: 'This link is no longer good. The giver’s screen shows a new one.',
    another: 'Connect again',
    unreachable: 'The giver’s machine does not answer. Are both in the same network?',
  },
  ready: {
    title: 'Connected',
    how: [
      ['Tap', 'one of four corners: softer, firmer, stay here, move on.'],
      ['Hold', 'anywhere when it hurts: the hands lift.'],
      ['Two fingers', 'tapped together stop everything.'],
    ],
    told: 'It buzzes once when heard, twice when done, and long if it did not arrive.',
    toldSound: 'One tone: heard. Two: done. Low ones: it did not arrive.',
    hand: 'I hold it in my',
    hands: { right: 'right hand', left: 'left hand' },
    lie: 'Lie down',
  },
  zones: { softer: 'Softer', firmer: 'Firmer', stay: 'Stay here', move_on: 'Move on' },
  sore: 'Sore here',
  soreHow: 'Touch where it is sore',
  back: 'Your back, head up',
  close: 'Back',
  hurts: 'It hurts',
  stop: 'Stop',
  names: {
    softer: 'Softer',
    firmer: 'Firmer',
    stay: 'Stay here',
    move_on: 'Move on',
    sore_here: 'Sore here',
    hurts: 'It hurts',
    stop: 'Stop',
  },
  sensed: {
    heard: (name: string) => `${name} …`,
    applied: (name: string) => `${name}: done.`,
    undelivered: 'Not connected. Say it aloud.',
  },
  state: {
    waiting: 'Waiting for the first stroke.',
    here: 'Connected.',
    paused: 'Paused.',
    over: 'Rest now. Nothing more to do.',
    ended: 'This evening is over.',
  },
} as const

export type Voiced = keyof typeof words.names
