import { expect, test } from 'vitest'
import { createMessageQueue } from '../../../src/adapters/discord/messages/message-queue.ts'

const IN_GENERAL = { channelId: 'general' }

/** A queue whose works end when they are told to. */
function create(waiting: number) {
  const queue = createMessageQueue({ waiting, waitingOfFlow: waiting, atOnce: 1 })
  const [done, told]: [string[], string[]] = [[], []]
  let end: () => void = () => undefined
  const over = new Promise<void>((resolve) => {
    end = resolve
  })
  const ask = (text: string, where = IN_GENERAL) =>
    queue.work(
      where,
      () => over.then(() => void done.push(text)),
      async () => told.push(text),
    )
  return { ask, end: () => end(), done, told }
}

test('messages of a channel are worked on in their order', async () => {
  const { ask, end, done } = create(10)
  const all = ['one', 'two', 'three'].map((text) => ask(text))
  end()
  await Promise.all(all)
  expect(done).toEqual(['one', 'two', 'three'])
})

test('where there is no room that is said, once a minute in each channel', async () => {
  const { ask, end, done, told } = create(2)
  const all = ['one', 'two', 'three', 'four', 'five'].map((text) => ask(text))
  await ask('six', { channelId: 'busy' })
  end()
  await Promise.all(all)
  expect(told).toEqual(['four', 'six'])
  expect(done).toEqual(['one', 'two', 'three'])
})

test('what fails holds up nothing', async () => {
  const queue = createMessageQueue()
  const tell = async () => undefined
  const failed = queue.work(IN_GENERAL, () => Promise.reject(new Error('broken')), tell)
  await expect(failed).rejects.toThrow('broken')
  await expect(queue.work(IN_GENERAL, async () => undefined, tell)).resolves.toBeUndefined()
})
