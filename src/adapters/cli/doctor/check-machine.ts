import type { DoctorWording } from '../../../reply/wording/doctor/doctor-wording.ts'
import type { ExaminedWords } from '../../../service/examine-words.ts'
import { type Finding, finding } from '../../finding.ts'

/** As in package.json. */
const NODE = 20

/** Node's version, and what words are cut and looked up with. */
export function checkMachine(version: string, words: ExaminedWords, { machine }: DoctorWording): Finding[] {
  const isNewEnough = Number.parseInt(version, 10) >= NODE
  return [
    isNewEnough
      ? finding('machine.node', 'right', machine.node(version))
      : finding('machine.node', 'wrong', machine.nodeTooOld(version, NODE)),
    segmenterFinding(words, machine),
    ...(words.dictionary === undefined ? [finding('machine.dictionary', 'hint', machine.noDictionary)] : []),
    ...(words.hasGlossary ? [] : [finding('machine.glossary', 'hint', machine.noGlossary)]),
  ]
}

function segmenterFinding({ segmenter, missing }: ExaminedWords, machine: DoctorWording['machine']): Finding {
  const { name, fallbackReason } = segmenter
  if (missing !== undefined) return finding('machine.segmenter', 'wrong', machine.segmenterMissing(missing))
  if (fallbackReason !== undefined) return finding('machine.segmenter', 'hint', machine.segmenterFallback(fallbackReason))
  return finding('machine.segmenter', 'right', machine.segmenter(name))
}
