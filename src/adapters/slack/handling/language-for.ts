import type { ReplyLanguage } from '../../../answer/answer.ts'
import { placeOf, type SlackTools, type Where } from '../slack-tools.ts'

/** For windows, App Home and commands without a question: the language that the person chose, or reads Slack in; Chinese is the papers'. */
export async function languageFor(where: Where, { desk, directory }: SlackTools): Promise<ReplyLanguage> {
  return (await desk.person(placeOf(where))).lang ?? (await directory.language(where.user)) ?? 'zh-Hans'
}
