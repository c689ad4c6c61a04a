declare module 'virtual:back' {
  export const drawing: import('../../tools/back').Drawing
}
