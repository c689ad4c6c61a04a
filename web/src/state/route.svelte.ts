// Where one is, as the address says it: the browser's own way back works.

export const SCREENS = [
  'home',
  'compose',
  'care',
  'prepare',
  'session',
  'after',
  'library',
  'history',
] as const
export type Screen = (typeof SCREENS)[number]

function read(): Screen {
  const name = location.hash.replace(/^#\/?/, '')
  return SCREENS.find((screen) => screen === name) ?? 'home'
}

class Route {
  now = $state<Screen>(read())
  constructor() {
    addEventListener('hashchange', () => {
      this.now = read()
      scrollTo(0, 0)
    })
  }
  go(screen: Screen, replace = false): void {
    const address = screen === 'home' ? '#/' : `#/${screen}`
    if (replace) {
      history.replaceState(null, '', location.pathname + location.search + address)
      this.now = screen
      scrollTo(0, 0)
    } else location.hash = address
  }
}
export const route = new Route()
