// The page's audio thread: the music of crates/sound, 128 samples at a time. Plain JavaScript and plain
// WebAssembly, for there is neither a build step nor a TextDecoder in here.

class Music extends AudioWorkletProcessor {
  /** Where the samples lie, once something was made. */
  samples = new Float32Array(0)
  began_s = -1
  /** What was told before. */
  waiting = []
  /** The frame that is made next, where no busy machine leaves any out; before the first it is not known. */
  next = -1
  over = false

  constructor({ processorOptions: { bytes, seed, mood } }) {
    super()
    this.music = new WebAssembly.Instance(new WebAssembly.Module(bytes), {}).exports
    this.music.begin(seed % 2 ** 32, Math.floor(seed / 2 ** 32), mood, sampleRate)
    this.port.onmessage = ({ data }) => {
      if (data === 'over') this.over = true
      else if (this.began_s < 0) this.waiting.push(data)
      else this.tell(data)
    }
  }

  /** Leads come with the context's time, and music has its own. */
  tell([at_s, ...lead]) {
    this.music.tell(Math.max(0, at_s - this.began_s), ...lead)
  }

  process(_inputs, [ears, [beat]]) {
    if (this.began_s < 0) {
      if (this.waiting.length === 0) return !this.over
      // With the first sample: what time it is when a message comes says nothing of that.
      this.began_s = currentTime
      for (const lead of this.waiting.splice(0)) this.tell(lead)
    }
    if (this.next >= 0 && this.next < currentFrame) this.music.skip(currentFrame - this.next)
    // Where a busy machine makes up for lost time, several calls are told the same frame.
    this.next = Math.max(this.next, currentFrame) + 128
    const at = this.music.render()
    if (this.samples.buffer !== this.music.memory.buffer || this.samples.byteOffset !== at)
      this.samples = new Float32Array(this.music.memory.buffer, at, 3 * 128)
    ears[0].set(this.samples.subarray(0, 128))
    ears[1].set(this.samples.subarray(128, 256))
    beat.set(this.samples.subarray(256))
    return !this.over
  }
}

registerProcessor('music', Music)
