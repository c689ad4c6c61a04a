// Keeps the phone's screen on: by the browser's wake lock, or, where there is none as on plain http
// in a home network, by a film of darkness that plays behind the page.
//
// Each engine has its own test of whether a film keeps a screen on. Chromium: it can be seen, and
// fills a fifth of the window or sounds. Firefox: it has a sound track. WebKit: it has a sound track,
// is not muted, and is not looped by the attribute. So the film fills the page, its track is
// silence, it is set back by hand, and it is muted except for WebKit, which alone would go dark.
// https://github.com/WebKit/WebKit/blob/main/Source/WebCore/html/HTMLMediaElement.cpp
// https://chromium.googlesource.com/chromium/src/+/main/third_party/blink/renderer/core/html/media/video_wake_lock.cc

import film from './dark.mp4?url'

/** Seconds before its end at which the film is set back. */
const BACK_S = 0.6

let lock: WakeLockSentinel | null = null
let video: HTMLVideoElement | null = null

/** Has to be called by a touch, and can be called by every one of them. */
export async function keepAwake(): Promise<void> {
  if (document.visibilityState !== 'visible' || (lock && !lock.released)) return
  if ('wakeLock' in navigator)
    try {
      lock = await navigator.wakeLock.request('screen')
      return
    } catch {
      // The battery may be low, or the touch too long ago: then the film.
    }
  video ??= dark()
  if (video.paused) await video.play().catch(() => undefined)
}

export function letSleep(): void {
  void lock?.release().catch(() => undefined)
  video?.remove()
  lock = video = null
}

function dark(): HTMLVideoElement {
  const made = document.createElement('video')
  made.className = 'awake'
  made.playsInline = true
  made.disableRemotePlayback = true
  made.muted = !navigator.vendor.startsWith('Apple')
  made.setAttribute('aria-hidden', 'true')
  made.tabIndex = -1
  made.src = film
  made.addEventListener('timeupdate', () => {
    if (made.currentTime > made.duration - BACK_S) made.currentTime = 0
  })
  document.body.prepend(made)
  return made
}
