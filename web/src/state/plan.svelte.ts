// What is wished for, and the plan that the core makes of it: at once while something is changed,
// and thoroughly as soon as it rests.

import { core, type Core } from '../core'
import type { Diagnostic, Form, Judged, Planned, Request, Score, Told } from '../wasm/warmhands'
import { keepWishes, keptWishes } from './store'
import PlannerWorker from './planner.worker?worker'

/** A change of the same control within this time is one step to undo. */
const SAME_STEP_MS = 900
/** The thorough plan is made once nothing has changed for so long. */
const RESTS_MS = 350

/** What can be passed on: health answers and names stay where they were given. */
export function passedOn(request: Request): Request {
  const { name: _, ...receiver } = request.receiver
  return { ...request, receiver: receiver as Request['receiver'], care: {} }
}

export class Plan {
  #core: Core
  #past: Request[] = []
  #future: Request[] = []
  #step = { key: '', at: 0 }
  #resting = 0
  #worker: Worker | null = null

  readonly form: Form
  wishes = $state.raw() as Request
  judged = $state.raw() as Judged
  planned = $state.raw() as Planned
  /** The last good plan: it stays in sight while a wish cannot be met. */
  score = $state.raw<Score | null>(null)
  told = $state.raw<Told[]>([])
  canUndo = $state(false)
  canRedo = $state(false)

  constructor(warmhands: Core, wishes: Request | null) {
    this.#core = warmhands
    this.form = warmhands.form('en')
    const usual = { minutes: this.form.accepted.minutes_usual }
    const first = wishes ?? (usual as Request)
    const read = warmhands.judge(JSON.stringify(first)).request
    this.wishes = read ?? warmhands.judge(JSON.stringify(usual)).request!
    this.#make()
  }

  /** The request as the core understands it, with every spot where it lies. */
  get understood(): Request {
    return this.judged.request ?? this.wishes
  }
  get refused(): boolean {
    return this.planned.care?.verdict === 'refuse'
  }
  /** Why there is no plan, if there is none; or what should be known about it. */
  get findings(): Diagnostic[] {
    return this.planned.diagnostics
  }

  /** Changes what is wished for; `key` names the control, so that one drag is one step. */
  change(key: string, by: (wishes: Request) => void): void {
    const next = structuredClone(this.wishes)
    by(next)
    const now = performance.now()
    if (this.#step.key !== key || now - this.#step.at > SAME_STEP_MS) this.#past.push(this.wishes)
    this.#step = { key, at: now }
    this.#future = []
    this.#set(next)
  }

  undo(): void {
    this.#go(this.#past, this.#future)
  }
  redo(): void {
    this.#go(this.#future, this.#past)
  }
  #go(from: Request[], to: Request[]): void {
    const wishes = from.pop()
    if (!wishes) return
    to.push(this.wishes)
    this.#step = { key: '', at: 0 }
    this.#set(wishes)
  }

  #set(wishes: Request): void {
    this.wishes = wishes
    this.canUndo = this.#past.length > 0
    this.canRedo = this.#future.length > 0
    this.#make()
    void keepWishes(wishes)
    clearTimeout(this.#resting)
    this.#resting = window.setTimeout(() => this.#thorough(), RESTS_MS)
  }

  #make(): void {
    const text = JSON.stringify(this.wishes)
    this.judged = this.#core.judge(text)
    this.#take(this.#core.plan(text, 'quick'))
  }

  #take(planned: Planned): void {
    this.planned = planned
    if (!planned.score) return
    this.score = planned.score
    this.told = this.#core.instructions(planned.score)
  }

  #thorough(): void {
    this.#worker ??= new PlannerWorker()
    const text = JSON.stringify(this.wishes)
    this.#worker.onmessage = ({ data }: MessageEvent<{ text: string; planned: Planned }>) => {
      if (data.text === JSON.stringify(this.wishes)) this.#take(data.planned)
    }
    this.#worker.postMessage(text)
  }
}

let made: Promise<Plan> | undefined
/** The one plan of this page. */
export function plan(): Promise<Plan> {
  made ??= Promise.all([core(), keptWishes()]).then(
    ([warmhands, kept]) => new Plan(warmhands, kept),
  )
  made.catch(() => (made = undefined))
  return made
}
