import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { createFileStore } from '../../../src/store/file-store.ts'
import { createFileJournal } from '../../../src/store/journal.ts'
import { createMarkLog } from '../../../src/store/mark-log.ts'
import { createPatientStore } from '../../../src/store/patient-store.ts'
import { readSalt } from '../../../src/store/salt.ts'
import { asking, openDesk, PLACE } from '../../support/desk-world.ts'

const quiet = { warn: () => undefined }

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wenju-desk-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** A desk on files, as the bot has it. */
async function open() {
  const store = createPatientStore(createFileStore(join(folder, 'store'), quiet), quiet)
  const journal = createFileJournal(join(folder, 'journal'), quiet)
  const answered = createMarkLog(join(folder, 'deliveries'), quiet, { keptMs: 600_000 })
  const { desk } = await openDesk({ store, journal, answered, salt: readSalt(folder) })
  return { desk, close: () => Promise.all([store.close(), journal.close(), answered.close()]) }
}

it('goes on where it was: conversations, deliveries, answers, people, settings', async () => {
  const before = await open()
  await before.desk.claim('answered')
  const first = await before.desk.ask(asking('2018年直接帮扶资金是多少？'))
  await before.desk.done('answered')
  await before.desk.claim('cut off')
  await before.desk.chooseLanguage(PLACE, 'en')
  await before.desk.changeSettings(PLACE, { ...(await before.desk.settings(PLACE)), answers: 'every-question', tell: ['U0X'] })
  await before.close()

  const { desk, close } = await open()
  expect([await desk.claim('answered'), await desk.claim('cut off')]).toEqual([false, true])
  expect(await desk.person(PLACE)).toEqual({ questions: ['2018年直接帮扶资金是多少？'], lang: 'en' })
  expect(await desk.settings(PLACE)).toMatchObject({ answers: 'every-question', tell: ['U0X'] })
  expect((await desk.ask(asking('那2019年呢？')))?.plain).toContain('82.38')
  expect(await desk.again(first?.id ?? '')).toEqual(first)
  const report = await desk.report({ from: 0, until: Date.now() + 1 }, 'en')
  expect(report.plain).toContain('Table 4')
  await close()
})

it('leaves no id of a person, a channel or a workspace in its files', async () => {
  const { desk, close } = await open()
  await desk.ask(asking('谁写的？', { conversation: `${PLACE.channel} ${PLACE.user}` }))
  await desk.changeSettings(PLACE, await desk.settings(PLACE))
  await close()
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const contents = files.map(({ parentPath, name }) => `${name} ${readFileSync(join(parentPath, name), 'utf8')}`).join('\n')
  expect(contents).toContain('谁写的？')
  for (const id of [PLACE.user, PLACE.channel, PLACE.workspace]) expect(contents).not.toContain(id)
})
