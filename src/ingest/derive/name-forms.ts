const BRACKET = /^(.+?)[（(]([^（()）]{1,12})[)）]$/u
/** What only introduces the other name: 含东市, 原石门县, 即城厢. */
const INTRODUCING = /^(?:含|即|原名|原为|原|今为|今|旧称|又称|又名|亦称|简称|驻)/u
const PLACE = /^(\p{Script=Han}{2,})(自治县|自治州|自治区|街道|地区|省|市|县|区|镇|乡|村|州|盟|旗)$/u
const KIND = /^(省|市|县|区|镇|乡|村|州)(?:别|名|份|称|域|镇)?$/u
const ORDINAL = /^第[一二三四五六七八九十百\d]+\p{Script=Han}$/u
const SHORTEST = 2

/**
 * What a thing in a table goes by, first as printed: 第二区（石门）, 第二区, 石门, 石门区. `header` is that of its column, which says what
 * kind of place it is (区别, 县名).
 */
export function nameForms(label: string, header: string): string[] {
  const [, outside = label, inside] = BRACKET.exec(label) ?? []
  const parts = [outside, ...(inside === undefined ? [] : [inside.replace(INTRODUCING, '')])]
  const kind = KIND.exec(header)?.[1] ?? PLACE.exec(outside)?.[2] ?? ''
  const forms = parts.flatMap((part) => {
    const [, place, own] = PLACE.exec(part) ?? []
    if (ORDINAL.test(part)) return [part]
    return own === undefined ? [part, ...(isPlace(part, kind) ? [part + kind] : [])] : [part, place ?? part]
  })
  return [...new Set([label, ...forms])].filter((form) => form === label || form.length >= SHORTEST)
}

const HAN = /^\p{Script=Han}{2,4}$/u
const isPlace = (part: string, kind: string): boolean => kind !== '' && HAN.test(part)
