import type { ReplyLanguage } from '../../answer/answer.ts'
import { settingsOf } from '../../service/channel-settings.ts'
import { createPeople } from '../../service/people.ts'
import type { Store } from '../../store/store.ts'
import type { Desk, Place } from './desk.ts'
import type { KeptKeys } from './kept-keys.ts'

type Kept = Pick<Desk, 'settings' | 'changeSettings' | 'person' | 'chooseLanguage' | 'forget'>

/** What is kept of channels and of people. */
export interface PlaceMemory extends Kept {
  asked(place: Place, question: string): Promise<void>
  /** The language set by the person, or else for the channel. */
  chosenLanguage(place: Place): Promise<ReplyLanguage | undefined>
}

export function createPlaceMemory(store: Store, keyOf: KeptKeys): PlaceMemory {
  const people = createPeople(store)
  // One person in all servers: what is forgotten in one is forgotten.
  const personKey = ({ platform, user }: Place) => keyOf('person', platform, user)
  const settingsKey = ({ platform, workspace, channel }: Place) => keyOf('settings', platform, workspace, channel)
  const settings = (place: Place) => settingsOf(store, settingsKey(place))
  const person = (place: Place) => people.get(personKey(place))
  return {
    settings,
    changeSettings: (place, changed) => store.set(settingsKey(place), changed),
    person,
    asked: (place, question) => people.asked(personKey(place), question),
    chooseLanguage: (place, lang) => people.chooseLanguage(personKey(place), lang),
    forget: (place) => people.forget(personKey(place)),
    async chosenLanguage(place) {
      const [own, common] = await Promise.all([person(place), settings(place)])
      return own.lang ?? common.lang
    },
  }
}
