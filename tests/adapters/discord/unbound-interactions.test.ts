import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { REST } from 'discord.js'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { leaveInteractionsUnbound } from '../../../src/adapters/discord/connection/unbound-interactions.ts'

/** What a bot may send in a second, here. */
const ITS_OWN = 2
const CHANNEL = '/channels/400000000000000001/messages' as const
const responseTo = (interaction: number) => `/webhooks/100000000000000001/token-${interaction}/messages/@original` as const

/** Requests as they come: with the token of the bot, or without. */
const arrived: string[] = []
const server = createServer((request, response) => {
  arrived.push(request.headers.authorization === undefined ? 'interaction' : 'bot')
  response.writeHead(200, { 'content-type': 'application/json' }).end('{}')
})
let rest: REST

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const api = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api`
  rest = new REST({ api, globalRequestsPerSecond: ITS_OWN }).setToken('token')
  leaveInteractionsUnbound(rest)
})

afterAll(() => void server.close())

test('the responses to interactions use up nothing of the limit of the bot, and do not wait for it', async () => {
  const waits: string[] = []
  rest.on('rateLimited', ({ route }) => void waits.push(route))
  await Promise.all(Array.from({ length: 10 * ITS_OWN }, (_, at) => rest.patch(responseTo(at), { body: {}, auth: false })))
  expect(arrived.splice(0)).toEqual(Array(10 * ITS_OWN).fill('interaction'))
  expect(waits).toEqual([])
  expect(rest.globalRemaining).toBe(ITS_OWN)
  await rest.post(CHANNEL, { body: {} })
  expect(arrived).toEqual(['bot'])
  expect(rest.globalRemaining).toBe(ITS_OWN - 1)
})
