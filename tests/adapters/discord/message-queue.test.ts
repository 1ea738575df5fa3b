import { setImmediate as nextTurn } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { createMessageQueue } from '../../../src/adapters/discord/messages/message-queue.ts'

const IN_GENERAL = { channel: 'general', id: '1' }

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
  return { ask, end: () => end(), done, told, queue }
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
  await ask('six', { channel: 'busy', id: '2' })
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

test('what still waits when it is closed is told by its ids, and not begun', async () => {
  const { ask, end, done, queue } = create(10)
  void ask('one')
  void ask('two', { channel: 'general', id: '2' })
  void ask('three', { channel: 'busy', id: '3' })
  await nextTurn()
  expect(queue.close()).toEqual([
    { channel: 'general', id: '2' },
    { channel: 'busy', id: '3' },
  ])
  end()
  await nextTurn()
  await nextTurn()
  expect(done).toEqual(['one'])
})
