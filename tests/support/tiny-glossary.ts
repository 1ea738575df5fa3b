import { type GlossaryEntry, glossaryLines } from '../../src/language/words/glossary-lines.ts'

const entry = (simplified: string, pinyin: string, ...english: string[]): GlossaryEntry => ({ simplified, pinyin, english })

/** A few entries in the way of CC-CEDICT, made up for the invented paper. */
export const TINY_ENTRIES: readonly GlossaryEntry[] = [
  entry('船员', 'chuan2 yuan2', 'sailor; crew member', 'CL:個|个[ge4]'),
  entry('水手', 'shui3 shou3', 'a sailor (old); crew member'),
  entry('轮渡', 'lun2 du4', 'ferry'),
  entry('病人', 'bing4 ren2', 'sick person', 'patient'),
  entry('患者', 'huan4 zhe3', 'patient', 'sufferer'),
  entry('耐心', 'nai4 xin1', 'patient', 'to be patient', 'patience'),
  entry('任务', 'ren4 wu5', 'task; mission', 'assignment', 'duty', 'role'),
  entry('角色', 'jue2 se4', 'role', 'character in a play', 'part', 'persona'),
  entry('裁判', 'cai2 pan4', 'a judge'),
  entry('争论', 'zheng1 lun4', 'to judge', 'to argue'),
  entry('机长', 'ji1 zhang3', '(of an aeroplane) crew member'),
  entry('青螺', 'Qing1 luo2', 'sailor'),
  entry('航务局', 'hang2 wu4 ju2', 'shipping office'),
  entry('航务', 'hang2 wu4', 'shipping'),
  entry('航局', 'hang2 ju2', 'office at sea (abbr. for 航務局|航务局[hang2 wu4 ju2])'),
  entry('夜', 'ye4', 'night'),
  entry('航', 'hang2', 'boat'),
  entry('补', 'bu3', 'to repair'),
  entry('贴', 'tie1', 'to stick'),
  entry('绿', 'lu:4', 'green'),
  entry('绿', 'lu4', 'see 綠林|绿林[lu4 lin2]'),
]

export const tinyGlossaryLines = (): string => glossaryLines(TINY_ENTRIES)
