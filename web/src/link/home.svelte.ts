// The server of this home, if there is one: a page that was only put on the web works without.

import type { Score } from '../wasm/warmhands'
import type { HomePass } from '../state/store'
import { Link } from './link.svelte'
import { ask } from './wire'

const TOKEN = 'household:token'

interface Here {
  home: boolean
  /** Where another device of this home finds the page. */
  addresses: { url: string; qr: string }[]
}

class Home {
  /** What it says of itself; `null` while nobody answers. */
  here = $state.raw<Here | null>(null)
  /** A session that a phone may already have been let into, before it begins. */
  link = $state.raw<Link | null>(null)

  async look(): Promise<Here | null> {
    this.here = await ask<Here>('GET', '/here').catch(() => null)
    return this.here
  }

  /** What lets this device in; the server's own machine needs none. */
  get token(): string | null {
    try {
      return localStorage.getItem(TOKEN)
    } catch {
      return null
    }
  }
  /** Lets this device into the household by six digits. */
  async join(code: string): Promise<void> {
    const { token } = await ask<{ token: string }>('POST', '/pair', { body: { code } })
    localStorage.setItem(TOKEN, token)
  }

  /** Opens a session for a score, unless the one that is open has the same wishes. */
  async open(score: Score): Promise<Link> {
    const known = this.prepared(score)
    if (known) return known
    const here = this.here ?? (await this.look())
    if (!here) throw new Error('no server answers')
    this.link?.close()
    this.link = await Link.open(score, this.token, here.home)
    return this.link
  }
  prepared(score: Score): Link | null {
    // A routine is told from a plan, and from another routine, by its title.
    const wished = (of?: Score | null) => JSON.stringify([of?.title, of?.request])
    return wished(this.link?.score) === wished(score) ? this.link : null
  }
}
export const home = new Home()

/** The address by which another device leads on. What is behind its `#` reaches no server. */
export function conductorLink(link: Link): string {
  const { id, conductor, key } = link.pass
  const origin = home.here?.addresses[0]?.url ?? location.origin
  return `${origin}/#conduct=${id}&token=${conductor}${key ? `&key=${key}` : ''}`
}

/** What such an address says. */
export function takeOverLink(hash: string): Omit<HomePass, 'epoch'> | null {
  const said = new URLSearchParams(hash.slice(1))
  const [id, conductor, key] = ['conduct', 'token', 'key'].map((name) => said.get(name))
  return id && conductor ? { id, conductor, ...(key && { key }) } : null
}
