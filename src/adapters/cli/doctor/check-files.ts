import { printable } from '../../../reply/render/printable.ts'
import type { DoctorWording } from '../../../reply/wording/doctor/doctor-wording.ts'
import type { Notices } from '../../../reply/wording/notices.ts'
import { CorpusError } from '../../../service/corpus-error.ts'
import { examineCorpus } from '../../../service/examine-corpus.ts'
import type { ExaminedWords } from '../../../service/examine-words.ts'
import { examineData } from '../../../store/examine-data.ts'
import { type Finding, finding } from '../../finding.ts'
import { loadingFailureText } from '../loading-failure-text.ts'

const FILES_SHOWN = 3

/** Each paper of the corpus by itself. */
export function checkCorpus(folder: string, words: ExaminedWords, { corpus }: DoctorWording, notices: Notices): Finding[] {
  const broken = (error: unknown) =>
    finding('corpus.paper', 'wrong', corpus.broken(printable(loadingFailureText(error, notices))))
  try {
    return examineCorpus(folder, words).map((one) =>
      one instanceof CorpusError ? broken(one) : finding('corpus.paper', 'right', corpus.paper(one)),
    )
  } catch (error) {
    return [broken(error)]
  }
}

/** Whether the folder of what is kept can be used, and whether everything in it can be read. */
export function checkData(folder: string, { data }: DoctorWording): Finding[] {
  const { problem, entries, corrupt } = examineData(folder)
  const more = corrupt.slice(FILES_SHOWN)
  const findings = [
    ...(problem === undefined ? [] : [finding('data.folder', 'wrong', data.unusable(folder, problem))]),
    ...(corrupt.length > 0 ? [finding('data.entries', 'wrong', data.corrupt(corrupt.slice(0, FILES_SHOWN), more.length))] : []),
  ]
  return findings.length > 0 ? findings : [finding('data.folder', 'right', data.right(folder, entries))]
}
