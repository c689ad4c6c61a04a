// What is wished for, and the plan that the core makes of it, beside the page: at once while something
// is changed, and thoroughly as soon as it rests.

import { patient, quick, type Made } from '../beside'
import { core, type Core } from '../core'
import { language } from '../language.svelte'
import type {
  Diagnostic,
  Form,
  Judged,
  Language,
  Lesson,
  Planned,
  Request,
  Routine,
  Score,
  Told,
} from '../wasm/warmhands'
import { leaveOut, leftOut } from './household.svelte'
import { keepWishes, keptWishes, logsOf } from './store'

/** A change of the same control within this time is one step to undo. */
const SAME_STEP_MS = 900
/** The thorough plan is made after so long without a change: sooner, it is in the next's way. */
const RESTS_MS = 1000

/** What is wished for: a request, and the title and movements of a routine where one is followed. */
export type Wishes = Request & Partial<Routine>

/** What can be passed on: health answers, names and what was learned stay where they were given. */
export function passedOn(given: Wishes): Wishes {
  const { learned: _learned, ...wishes } = given
  const { name: _, ...receiver } = wishes.receiver
  return { ...wishes, receiver: receiver as Request['receiver'], care: {} }
}

/** Whatever wishes came with, they are told in the language of the page. */
const said = (wishes: Wishes): Wishes => ({ ...wishes, language: language() })

/** The request alone: its strokes are chosen here. */
function withoutRoutine({ title: _title, movement: _movement, ...request }: Wishes): Request {
  return request
}

/** What was judged to be sound, as wishes. */
export const wishesOf = ({ request, routine }: Judged): Wishes => ({ ...request!, ...routine })

/** What a plan begins with: all of it is found beside the page. */
interface First extends Made {
  form: Form
  judged: Judged
}
async function first(kept: Wishes | null): Promise<First> {
  const form = await quick.ask('form', language())
  const usual = { minutes: form.accepted.minutes_usual } as Wishes
  const judge = (wishes: Wishes) => quick.ask('judge', JSON.stringify(said(wishes)))
  let judged = await judge(kept ?? usual)
  // A routine that does not fit its minutes takes nothing else with it.
  if (!judged.request && kept) judged = await judge(withoutRoutine(kept))
  if (!judged.request) judged = await judge(usual)
  return { form, judged, ...(await quick.ask('made', JSON.stringify(wishesOf(judged)), 'quick')) }
}

export class Plan {
  #core: Core
  #past: Wishes[] = []
  #future: Wishes[] = []
  #step = { key: '', at: 0 }
  #resting = 0
  #planning: Promise<void> | null = null

  form = $state.raw() as Form
  wishes = $state.raw() as Wishes
  judged = $state.raw() as Judged
  planned = $state.raw() as Planned
  /** The last good plan: it stays in sight while a wish cannot be met. */
  score = $state.raw<Score | null>(null)
  told = $state.raw<Told[]>([])
  /** What earlier evenings with this receiver taught; the plan heeds what is not left out. */
  lessons = $state.raw<Lesson[]>([])
  canUndo = $state(false)
  canRedo = $state(false)

  constructor(warmhands: Core, { form, judged, ...made }: First) {
    this.#core = warmhands
    this.form = form
    this.judged = judged
    this.wishes = wishesOf(judged)
    this.#take(made)
    this.#rest()
    void this.learn()
  }

  /** Learns from every log that is kept here by now. */
  async learn(): Promise<void> {
    const { receiver } = this.understood
    const logs = await logsOf(receiver).catch(() => '')
    const before = this.#text
    const out = logs ? await leftOut(receiver) : []
    this.lessons = logs ? await patient.ask('learn', logs, out.join('\n'), language()) : []
    if (this.#text !== before) this.#plan()
  }
  /** Leaves a lesson out, or heeds it again. */
  heed(id: string, heeded: boolean): Promise<void> {
    return leaveOut(this.understood.receiver, id, !heeded)
  }

  /** What is planned: the wishes, and what was learned. */
  get #text(): string {
    const learned = this.lessons.filter((one) => !one.undone).map((one) => one.learned)
    return JSON.stringify(learned.length > 0 ? { ...this.wishes, learned } : this.wishes)
  }

  /** The request as the core understands it, with every spot where it lies. */
  get understood(): Request {
    return this.judged.request ?? withoutRoutine(this.wishes)
  }
  get refused(): boolean {
    return this.planned.care?.verdict === 'refuse'
  }
  /** Why there is no plan, where there is none. */
  get findings(): Diagnostic[] {
    return this.planned.diagnostics.filter(({ severity }) => severity === 'stop')
  }

  /** Changes what is wished for; `key` names the control, so that one drag is one step. */
  change(key: string, by: (wishes: Wishes) => void): void {
    const next = structuredClone(this.wishes)
    by(next)
    this.#change(key, next)
  }
  #change(key: string, next: Wishes): void {
    const now = performance.now()
    // What has no name is a step of its own.
    if (!key || this.#step.key !== key || now - this.#step.at > SAME_STEP_MS)
      this.#past.push(this.wishes)
    this.#step = { key, at: now }
    this.#future = []
    this.#set(next)
  }

  /**
   * Takes in what was kept, shared or written elsewhere, but no health answers; and leaves the routine
   * that was followed, if any.
   */
  open(wishes: Partial<Wishes>): void {
    const { care } = this.wishes
    this.#change('', { ...withoutRoutine(this.wishes), ...structuredClone(wishes), care })
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
  #go(from: Wishes[], to: Wishes[]): void {
    const wishes = from.pop()
    if (!wishes) return
    to.push(this.wishes)
    this.#step = { key: '', at: 0 }
    this.#set(wishes)
  }

  #set(wishes: Wishes): void {
    const who = JSON.stringify(this.understood.receiver)
    this.wishes = said(wishes)
    this.canUndo = this.#past.length > 0
    this.canRedo = this.#future.length > 0
    this.#plan()
    this.judged = this.#core.judge(JSON.stringify(this.wishes))
    void keepWishes(this.wishes)
    if (JSON.stringify(this.understood.receiver) !== who) void this.learn()
  }

  /** Done when what is planned is what is wished for. */
  async settled(): Promise<void> {
    await this.#planning
  }

  #plan(): void {
    this.#planning ??= this.#follow().finally(() => {
      this.#planning = null
      this.#rest()
    })
  }
  /** Plans quickly until the plan is of the wishes; those that were passed over are left out. */
  async #follow(): Promise<void> {
    clearTimeout(this.#resting)
    for (let text = ''; text !== this.#text;) {
      text = this.#text
      this.#take(await quick.ask('made', text, 'quick'))
    }
  }

  #take({ planned, told }: Made): void {
    this.planned = planned
    if (!planned.score) return
    this.score = planned.score
    this.told = told
  }

  /** Plans thoroughly as soon as nothing has changed for a while. */
  #rest(): void {
    clearTimeout(this.#resting)
    this.#resting = window.setTimeout(async () => {
      const text = this.#text
      const made = await patient.ask('made', text, 'thorough')
      if (text === this.#text && !this.#planning) this.#take(made)
    }, RESTS_MS)
  }
}

let made: Promise<Plan> | undefined
/** The one plan of this page. */
export function plan(): Promise<Plan> {
  made ??= Promise.all([core(), keptWishes().then(first)]).then((both) => new Plan(...both))
  made.catch(() => (made = undefined))
  return made
}
