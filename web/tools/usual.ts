// The usual back as the core draws it, made while the page is built: what most people see first is there
// at once, where a drawing of the core takes half a second.

import type { Plugin, ResolvedConfig } from 'vite'
import { core } from './core.ts'

const NAME = 'virtual:usual'

export function usual(): Plugin {
  let config: ResolvedConfig
  return {
    name: 'usual',
    configResolved: (resolved) => void (config = resolved),
    resolveId: (id) => (id === NAME ? `\0${NAME}` : null),
    async load(id) {
      if (id !== `\0${NAME}`) return null
      const warmhands = await core()
      const minutes = warmhands.form('en').accepted.minutes_usual
      const receiver = warmhands.judge(JSON.stringify({ minutes })).request?.receiver
      if (!receiver) throw new Error('the core knows no usual receiver')
      const source = warmhands.bodySvg(receiver, [{}])
      const url =
        config.command === 'build'
          ? `import.meta.ROLLUP_FILE_URL_${this.emitFile({ type: 'asset', name: 'usual.svg', source })}`
          : JSON.stringify(`data:image/svg+xml,${encodeURIComponent(source)}`)
      return `export const receiver = ${JSON.stringify(receiver)}\nexport const url = ${url}`
    },
  }
}
