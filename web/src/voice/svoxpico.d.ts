// What of Pico is used: it comes without declarations.

declare module '@echogarden/svoxpico-wasm' {
  interface Module {
    HEAPU8: Uint8Array
    HEAP16: Int16Array
    HEAP32: Int32Array
    FS: { writeFile(path: string, bytes: Uint8Array): void; unlink(path: string): void }
    _malloc(bytes: number): number
    _free(at: number): void
    _pico_initialize(memory: number, bytes: number, system: number): number
    _pico_loadResource(system: number, path: number, resource: number): number
    _pico_getResourceName(system: number, resource: number, name: number): number
    _pico_createVoiceDefinition(system: number, voice: number): number
    _pico_addResourceToVoiceDefinition(system: number, voice: number, name: number): number
    _pico_newEngine(system: number, voice: number, engine: number): number
    _pico_putTextUtf8(engine: number, text: number, bytes: number, taken: number): number
    _pico_getData(engine: number, to: number, bytes: number, count: number, kind: number): number
  }
  export default function create(options: { wasmBinary: ArrayBuffer }): Promise<Module>
}
