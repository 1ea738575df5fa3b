import type { ReplyLanguage } from '../../answer/answer.ts'
import type { ExampleQuestions } from '../../answer/example-questions.ts'
import type { Reply, View } from '../../reply/reply.ts'
import type { ChannelSettings } from '../../service/channel-settings.ts'
import type { Period } from '../../service/report.ts'

/** Where somebody asks, in the platform's own ids; never names. */
export interface Place {
  readonly platform: 'slack' | 'discord'
  /** The team or the server; empty for a direct message in Discord. */
  readonly workspace: string
  /** The channel whose settings hold: of a thread, the channel it stands in. */
  readonly channel: string
  readonly user: string
}

/** One question as it was delivered. */
export interface Asking {
  readonly place: Place
  /** The key under which follow-ups are understood: a thread, a direct conversation, a person in a channel. */
  readonly conversation: string
  readonly text: string
  /** The reader's language where the platform tells it; the channel's or the person's own setting goes before it, otherwise the question's. */
  readonly lang?: ReplyLanguage
  /** Among other people's talk: only an answer about the papers is given, no refusal and no small talk. */
  readonly onlyHelpful?: boolean
  /** The id of the answer that this one takes the place of: the question was edited. */
  readonly instead?: string
  /** The id of the answer under which this is asked: a conversation without a history of its own goes on from it. */
  readonly after?: string
}

/** A command other than a plain question, with what was typed after it. */
export interface Command {
  readonly name: 'calc' | 'audit' | 'cite' | 'paper' | 'table' | 'help'
  readonly text: string
}

/** The one place where both chat platforms take questions to: limits, settings, answers that are kept, feedback. It words nothing. */
export interface Desk {
  /** True for a delivery that is to be worked on: not seen in this run, not finished in an earlier one. `time`, in milliseconds since 1970, is when it happened on the platform. */
  claim(delivery: string, time?: number): Promise<boolean>
  /** The delivery is answered, now and after a restart. */
  done(delivery: string): Promise<void>
  /** The reply to a question with `id`, and its buttons; undefined when there is nothing helpful to say, or one notice too many about a limit. Never rejects. */
  ask(asking: Asking): Promise<Reply | undefined>
  command(command: Command, asking: Omit<Asking, 'text'>): Promise<Reply | undefined>
  /** A message held against the papers, sentence by sentence. */
  check(asking: Asking): Promise<Reply | undefined>
  /** Another view of an answer given earlier, after a restart too; a notice when it is no longer kept. */
  view(id: string, view: View, lang?: ReplyLanguage): Promise<Reply>
  /** The answer again, to be shared with everyone; undefined when it is no longer kept. */
  again(id: string): Promise<Reply | undefined>
  /** Questions that can be answered and go on from what is typed, at most `most`. */
  complete(typed: string, most: number): readonly string[]
  /** Questions that can be answered, by what they are about. */
  examples(lang: ReplyLanguage): readonly ExampleQuestions[]
  /** Keeps a rating; the people to be told of a wrong answer in this channel. Undefined when the answer is no longer kept. */
  rate(id: string, rating: Rating, place: Place): Promise<{ readonly tell: readonly string[] } | undefined>
  settings(place: Place): Promise<ChannelSettings>
  changeSettings(place: Place, settings: ChannelSettings): Promise<void>
  /** What a person has asked last, newest first, and the language set by them. */
  person(place: Place): Promise<Person>
  chooseLanguage(place: Place, lang: ReplyLanguage | undefined): Promise<void>
  /** Forgets what is kept of a person. */
  forget(place: Place): Promise<void>
  /** Whether a person manages the bot (`SLACK_MANAGERS`, `DISCORD_MANAGERS`). */
  isManager(place: Place): boolean
  report(period: Period, lang: ReplyLanguage): Promise<Reply>
}

export interface Rating {
  readonly useful: boolean
  /** In the reader's words. */
  readonly why?: string
}

export interface Person {
  readonly questions: readonly string[]
  readonly lang?: ReplyLanguage
}
