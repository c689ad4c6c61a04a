// Everything that can be pressed without oil on the screen: keys, presentation clickers and page
// turners (which are keys), gamepads, and the media keys of a headset.

export interface Wanted {
  pause: () => void
  moveOn: () => void
  stay: () => void
  softer: () => void
  firmer: () => void
  slower: () => void
  faster: () => void
  sore: () => void
  hurts: () => void
  finish: () => void
  stop: () => void
  mute: () => void
  night: () => void
  replies: () => void
  phone: () => void
}

const KEYS: Record<string, keyof Wanted> = {
  ' ': 'pause',
  b: 'pause',
  k: 'pause',
  MediaPlayPause: 'pause',
  PageDown: 'moveOn',
  ArrowRight: 'moveOn',
  n: 'moveOn',
  MediaTrackNext: 'moveOn',
  PageUp: 'stay',
  ArrowLeft: 'stay',
  t: 'stay',
  s: 'softer',
  ArrowDown: 'softer',
  f: 'firmer',
  ArrowUp: 'firmer',
  '-': 'slower',
  '+': 'faster',
  '=': 'faster',
  o: 'sore',
  h: 'hurts',
  g: 'finish',
  q: 'stop',
  m: 'mute',
  r: 'replies',
  l: 'night',
  p: 'phone',
}

/** The standard layout: lower, right, left and upper button, then the two at the shoulders. */
const BUTTONS: (keyof Wanted)[] = ['pause', 'moveOn', 'softer', 'firmer', 'stay', 'moveOn']
const GAMEPAD_MS = 60

/** Listens until the answer is called. */
export function hear(wanted: Wanted): () => void {
  const key = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return
    const onControl = (event.target as Element).closest?.('button, input, select')
    if (onControl && (event.key === ' ' || event.key === 'Enter')) return
    // A slider is moved by these.
    const moves = /^(Arrow|Page)/.test(event.key)
    if (moves && (event.target as Element).closest?.('input[type=range]')) return
    const name = event.key.length === 1 ? event.key.toLowerCase() : event.key
    const what = KEYS[name]
    if (!what) return
    event.preventDefault()
    wanted[what]()
  }
  addEventListener('keydown', key)

  const held = new Set<string>()
  const gamepads = setInterval(() => {
    for (const pad of navigator.getGamepads?.() ?? [])
      pad?.buttons.forEach(({ pressed }, i) => {
        const id = `${pad.index}:${i}`
        const what = BUTTONS[i]
        if (pressed && !held.has(id) && what) wanted[what]()
        if (pressed) held.add(id)
        else held.delete(id)
      })
  }, GAMEPAD_MS)

  const media = navigator.mediaSession
  const actions = {
    play: 'pause',
    pause: 'pause',
    nexttrack: 'moveOn',
    previoustrack: 'stay',
  } as const
  for (const [action, what] of Object.entries(actions))
    media?.setActionHandler(action as MediaSessionAction, () => wanted[what]())

  return () => {
    removeEventListener('keydown', key)
    clearInterval(gamepads)
    for (const action of Object.keys(actions))
      media?.setActionHandler(action as MediaSessionAction, null)
  }
}
