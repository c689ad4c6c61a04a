// How a phone comes to a session: by what is behind the `#` of the address, by six digits, or by
// what it kept when its page was loaded again.

import { ask } from '../link/wire'
import type { Pass } from './line.svelte'

const KEPT = 'phone:pass'

/** What the address asks for. */
export function fragment(hash: string): Pass | { code: string } | object {
  const said = new URLSearchParams(hash.slice(1))
  const [session, token, code] = [said.get('session'), said.get('token'), said.get('code')]
  if (session && token) return { session, token }
  return code ? { code } : {}
}

export function clearFragment(): void {
  if (location.hash) history.replaceState(null, '', location.pathname)
}

export async function pair(code: string): Promise<Pass> {
  return ask<Pass>('POST', '/pair', { body: { code } })
}

export function keepPass(pass: Pass | null): void {
  try {
    if (pass) localStorage.setItem(KEPT, JSON.stringify(pass))
    else localStorage.removeItem(KEPT)
  } catch {
    // Then a page that is loaded again has to be paired again.
  }
}
export function keptPass(): Pass | null {
  try {
    return JSON.parse(localStorage.getItem(KEPT) ?? 'null') as Pass | null
  } catch {
    return null
  }
}

const HAND = 'phone:left-handed'
export function leftHanded(): boolean {
  try {
    return localStorage.getItem(HAND) === 'yes'
  } catch {
    return false
  }
}
export function keepHand(left: boolean): void {
  try {
    localStorage.setItem(HAND, left ? 'yes' : 'no')
  } catch {
    // It holds until the page is closed.
  }
}
