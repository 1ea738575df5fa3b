import { z } from 'zod'
import type { Store } from '../store/store.ts'

/** How the bot behaves in one channel, set by those who manage it. */
export const channelSettingsSchema = z.object({
  /** Ids of the papers that are asked here; all of them when empty. */
  papers: z.array(z.string()).default([]),
  /** Whether only mentions are answered, or every question that the papers answer. */
  answers: z.enum(['mentions', 'every-question']).default('mentions'),
  lang: z.enum(['zh-Hans', 'zh-Hant', 'en']).optional(),
  replies: z.enum(['thread', 'inline']).optional(),
  /** Ids of the people who are told of wrong answers. */
  tell: z.array(z.string()).default([]),
})

export type ChannelSettings = z.infer<typeof channelSettingsSchema>

/** The settings kept under a key, or the usual ones. */
export async function settingsOf(store: Store, key: string): Promise<ChannelSettings> {
  return channelSettingsSchema.safeParse(await store.get<unknown>(key)).data ?? channelSettingsSchema.parse({})
}
