declare module 'virtual:usual' {
  /** Who lies there, where nobody says otherwise. */
  export const receiver: import('../wasm/warmhands').Receiver
  /** Where the core's drawing of that back is. */
  export const url: string
}
