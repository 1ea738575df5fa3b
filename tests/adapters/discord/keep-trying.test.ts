import { setImmediate as nextTurn, setTimeout as sleep } from 'node:timers/promises'
import { DiscordAPIError, HTTPError } from 'discord.js'
import { describe, expect, test } from 'vitest'
import { createKeepTrying, isNetworkFailure } from '../../../src/adapters/discord/connection/keep-trying.ts'

const PACE = { firstMs: 1, longestMs: 4, forMs: 10_000 }
const coded = (code: string) => Object.assign(new Error('failed'), { code })
const request = { body: undefined, files: undefined }
const refusal = new DiscordAPIError({ message: 'Missing Access', code: 50_001 }, 50_001, 403, 'POST', 'http://x', request)
const never = new AbortController().signal

/** Fails with each error in turn, then sends. */
function failing(...errors: readonly Error[]) {
  let attempts = 0
  return {
    attempts: () => attempts,
    async send() {
      const error = errors[attempts++]
      if (error) throw error
      return 'sent'
    },
  }
}

describe('a network failure', () => {
  test.each([
    ['ECONNREFUSED', coded('ECONNREFUSED')],
    ['ENOTFOUND', coded('ENOTFOUND')],
    ['a connection that takes too long', coded('UND_ERR_CONNECT_TIMEOUT')],
    ['a connection that ends without an answer', coded('UND_ERR_SOCKET')],
    ['all addresses refused', Object.assign(new AggregateError([coded('ECONNREFUSED')]), { code: 'ECONNREFUSED' })],
    ['a request without an answer in time', Object.assign(new Error('aborted'), { name: 'AbortError' })],
    ['a server at fault', new HTTPError(503, 'Service Unavailable', 'POST', 'http://x', request)],
  ])('is %s', (_, error) => {
    expect(isNetworkFailure(error)).toBe(true)
  })

  test.each([
    ['what Discord refuses', refusal],
    ['a fault of ours', new TypeError('x is undefined')],
    ['a wrong argument', coded('UND_ERR_INVALID_ARG')],
    ['no error at all', 'ECONNREFUSED'],
  ])('is not %s', (_, error) => {
    expect(isNetworkFailure(error)).toBe(false)
  })
})

describe('what is sent', () => {
  test('is sent again until it arrives', async () => {
    const network = failing(coded('ECONNREFUSED'), coded('EAI_AGAIN'), coded('UND_ERR_SOCKET'))
    expect(await createKeepTrying(never, PACE)(network.send)).toBe('sent')
    expect(network.attempts()).toBe(4)
  })

  test('is not sent again when Discord refuses it', async () => {
    const network = failing(coded('ECONNREFUSED'), refusal)
    await expect(createKeepTrying(never, PACE)(network.send)).rejects.toBe(refusal)
    expect(network.attempts()).toBe(2)
  })

  test('is given up in the end, with the last failure', async () => {
    const away = () => Promise.reject(coded('ENETUNREACH'))
    await expect(createKeepTrying(never, { ...PACE, forMs: 20 })(away)).rejects.toMatchObject({ code: 'ENETUNREACH' })
  })

  test('is tried once more when the process stops, without waiting any longer', async () => {
    const stopping = new AbortController()
    const network = failing(coded('ECONNREFUSED'), coded('ECONNRESET'))
    const sent = createKeepTrying(stopping.signal, { ...PACE, firstMs: 5000 })(network.send)
    await nextTurn()
    stopping.abort()
    await expect(sent).rejects.toMatchObject({ code: 'ECONNRESET' })
    expect(network.attempts()).toBe(2)
  })

  test('waits for the one who tries while the network is away, and is sent when it is back', async () => {
    const keepTrying = createKeepTrying(never, PACE)
    const network = { isBack: false, attempts: 0 }
    const send = async () => {
      network.attempts += 1
      if (!network.isBack) throw coded('ECONNREFUSED')
      return 'sent'
    }
    const all = Promise.all(Array.from({ length: 1000 }, () => keepTrying(send)))
    await sleep(50)
    // Each has tried once, and one goes on.
    expect(network.attempts).toBeLessThan(1100)
    network.isBack = true
    expect(new Set(await all)).toEqual(new Set(['sent']))
  })

  test('is held up by nobody else while the network is there', async () => {
    const keepTrying = createKeepTrying(never, { ...PACE, firstMs: 5000 })
    const held = keepTrying(failing(coded('ECONNRESET')).send)
    await nextTurn()
    expect(await keepTrying(async () => 'sent')).toBe('sent')
    held.catch(() => undefined)
  })
})
