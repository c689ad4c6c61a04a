// What is wished for, and the plan that the core makes of it: at once while something is changed,
// and thoroughly as soon as it rests.

import { core, textsOf, type Core } from '../core'
import { language } from '../language.svelte'
import type {
  Diagnostic,
  Form,
  Judged,
  Language,
  Lesson,
  Planned,
  Request,
  Score,
  Told,
} from '../wasm/warmhands'
import { keepWishes, keptWishes, leaveOut, logsOf, undone } from './store'
import type { Task } from './planner.worker'
import PlannerWorker from './planner.worker?worker'

/** A change of the same control within this time is one step to undo. */
const SAME_STEP_MS = 900
/** The thorough plan is made once nothing has changed for so long. */
const RESTS_MS = 350

/** What can be passed on: health answers, names and what was learned stay where they were given. */
export function passedOn(given: Request): Request {
  const { learned: _learned, ...request } = given
  const { name: _, ...receiver } = request.receiver
  return { ...request, receiver: receiver as Request['receiver'], care: {} }
}

/** Whatever a request came with, it is told in the language of the page. */
const said = (request: Request): Request => ({ ...request, language: language() })

export class Plan {
  #core: Core
  #past: Request[] = []
  #future: Request[] = []
  #step = { key: '', at: 0 }
  #resting = 0
  #worker: Worker | null = null

  form = $state.raw() as Form
  wishes = $state.raw() as Request
  judged = $state.raw() as Judged
  planned = $state.raw() as Planned
  /** The last good plan: it stays in sight while a wish cannot be met. */
  score = $state.raw<Score | null>(null)
  told = $state.raw<Told[]>([])
  /** What earlier evenings with this receiver taught; the plan heeds what is not left out. */
  lessons = $state.raw<Lesson[]>([])
  canUndo = $state(false)
  canRedo = $state(false)

  constructor(warmhands: Core, wishes: Request | null) {
    this.#core = warmhands
    this.form = warmhands.form(language())
    const usual = { minutes: this.form.accepted.minutes_usual }
    const first = wishes ?? (usual as Request)
    const read = warmhands.judge(JSON.stringify(first)).request
    this.wishes = said(read ?? warmhands.judge(JSON.stringify(usual)).request!)
    this.#make()
    void this.learn()
  }

  /** Learns from every log that is kept here by now. */
  async learn(): Promise<void> {
    const logs = await logsOf(this.understood.receiver).catch(() => '')
    const before = this.#text
    this.lessons = logs ? this.#core.learn(logs, undone().join('\n'), language()) : []
    if (this.#text !== before) this.#plan()
  }
  /** Leaves a lesson out, or heeds it again. */
  async heed(id: string, heeded: boolean): Promise<void> {
    leaveOut(id, !heeded)
    await this.learn()
  }

  /** What is planned: the wishes, and what was learned. */
  get #text(): string {
    const learned = this.lessons.filter((one) => !one.undone).map((one) => one.learned)
    return JSON.stringify(learned.length > 0 ? { ...this.wishes, learned } : this.wishes)
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

  /** Plans in another language from now on. */
  speak(to: Language): void {
    if (this.wishes.language === to) return
    this.form = this.#core.form(to)
    this.#set(this.wishes)
    void this.learn()
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
    const who = JSON.stringify(this.understood.receiver)
    this.wishes = said(wishes)
    this.canUndo = this.#past.length > 0
    this.canRedo = this.#future.length > 0
    this.#make()
    void keepWishes(this.wishes)
    if (JSON.stringify(this.understood.receiver) !== who) void this.learn()
  }

  #make(): void {
    this.judged = this.#core.judge(JSON.stringify(this.wishes))
    this.#plan()
  }

  #plan(): void {
    this.#take(this.#core.plan(this.#text, 'quick'))
    clearTimeout(this.#resting)
    this.#resting = window.setTimeout(() => void this.#thorough(), RESTS_MS)
  }

  #take(planned: Planned): void {
    this.planned = planned
    if (!planned.score) return
    this.score = planned.score
    this.told = this.#core.instructions(planned.score)
  }

  async #thorough(): Promise<void> {
    const task: Task = { text: this.#text, language: language(), words: '' }
    task.words = await textsOf(language())
    this.#worker ??= new PlannerWorker()
    this.#worker.onmessage = ({ data }: MessageEvent<{ text: string; planned: Planned }>) => {
      if (data.text === this.#text) this.#take(data.planned)
    }
    this.#worker.postMessage(task)
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
