/**
 * Words of grammar that people write as they say them, `said|said → written`: Cantonese, Sichuanese, the North-East. Only words that
 * cannot be a part of others stand here, and none of a subject.
 */
const ROWS = [
  // Cantonese; 嗰 and 係 come as 𠮶 and 系 out of the conversion to Simplified characters
  '系边一年|边一年|系边年|边年 → 哪一年',
  '系边几年|边几年 → 哪几年',
  '系边度|边度 → 哪里',
  '系边个|边个 → 哪个',
  '系边啲|边啲 → 哪些',
  '几多 → 多少',
  '𠮶个|嗰个 → 那个',
  '𠮶年|嗰年|𠮶一年|嗰一年 → 那年',
  '𠮶啲|嗰啲|𠮶几|嗰几 → 那几',
  '点解 → 为什么',
  '点样 → 怎样',
  '几时 → 什么时候',
  '乜嘢|乜野 → 什么',
  '系咪 → 是不是',
  '冇 → 没有',
  '嘅 → 的',
  '喺 → 在',
  '咗 → 了',
  '佢哋 → 他们',
  // Sichuanese and others
  '咋个|啷个|咋子 → 怎么',
  '啥子 → 什么',
  '哪阵|哪会儿|啥前儿|啥辰光|多咱 → 什么时候',
  '俩字 → 两个字',
  '仨字 → 三个字',
  '咋整 → 怎么办',
]

const WRITTEN: ReadonlyMap<string, string> = new Map(
  ROWS.flatMap((row) => {
    const [said = '', written = ''] = row.split(' → ')
    return said.split('|').map((form) => [form, written] as const)
  }),
)

const SAID = new RegExp([...WRITTEN.keys()].sort((a, b) => b.length - a.length).join('|'), 'gu')

/** A normalised question with such words as they are written: 系边一年 → 哪一年, 咋个 → 怎么. */
export const withoutDialect = (text: string): string => text.replace(SAID, (said) => WRITTEN.get(said) ?? said)
