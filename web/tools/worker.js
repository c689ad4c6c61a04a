// The page without a server: all of its files are kept, and a new build takes the old one's place.

const KEPT = 'warmhands-__VERSION__'
const FILES = __FILES__
/** The files of each language; kept are English and the one that the page speaks. */
const WORDS = __WORDS__
const SPOKEN = new URL(location.href).searchParams.get('language')

self.addEventListener('install', (event) => {
  // What is said to the server does not wait for this worker to wake up, where the browser can do so.
  event.addRoutes?.({ condition: { urlPattern: '/api/*' }, source: 'network' })
  const words = [...(WORDS.en ?? []), ...(WORDS[SPOKEN] ?? [])]
  const all = ['/', ...FILES.filter((file) => file !== '/index.html'), ...new Set(words)]
  const keep = caches.open(KEPT).then((cache) => cache.addAll(all))
  event.waitUntil(keep.then(() => self.skipWaiting()))
})

self.addEventListener('activate', (event) => {
  const tidy = caches
    .keys()
    .then((names) =>
      Promise.all(names.filter((name) => name !== KEPT).map((name) => caches.delete(name))),
    )
  event.waitUntil(tidy.then(() => self.clients.claim()))
})

self.addEventListener('fetch', (event) => {
  const { request } = event
  const { origin, pathname } = new URL(request.url)
  if (request.method !== 'GET' || origin !== location.origin || pathname.startsWith('/api/')) return
  const page = pathname === '/phone' ? '/phone.html' : '/'
  const asked = request.mode === 'navigate' ? page : request
  event.respondWith(caches.match(asked).then((kept) => kept ?? fetched(request, pathname)))
})

/** What not every device needs, such as a voice, is kept from its first use on. */
async function fetched(request, pathname) {
  const answer = await fetch(request)
  if (answer.ok && pathname.startsWith('/assets/')) {
    const copy = answer.clone()
    // Where there is no room, it is fetched again.
    void caches
      .open(KEPT)
      .then((cache) => cache.put(request, copy))
      .catch(() => undefined)
  }
  return answer
}
