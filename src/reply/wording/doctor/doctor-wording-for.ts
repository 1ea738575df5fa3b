import type { ReplyLanguage } from '../../../answer/answer.ts'
import { inTraditional } from '../in-traditional.ts'
import type { DoctorWording } from './doctor-wording.ts'
import { doctorEnglish } from './en.ts'
import { doctorSimplified } from './zh-Hans.ts'

let traditional: DoctorWording | undefined

/** The words of `doctor`; those of Traditional Chinese are made when they are first asked for. */
export function doctorWordingFor(lang: ReplyLanguage): DoctorWording {
  if (lang === 'en') return doctorEnglish
  if (lang === 'zh-Hans') return doctorSimplified
  traditional ??= inTraditional(doctorSimplified)
  return traditional
}
