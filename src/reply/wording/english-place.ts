const NAMES: Readonly<Record<string, string>> = {
  摘要: 'Abstract',
  引言: 'Introduction',
  题注: 'Front matter',
  英文摘要: 'English abstract',
  参考文献: 'References',
}

/** The paper's own address in English words; section numbers stay as the paper prints them. */
export function englishPlace(place: string, paragraph?: number): string {
  const name = NAMES[place] ?? numbered(place)
  if (paragraph === undefined) return name
  return `${name}, ${place === '参考文献' ? 'no.' : 'para.'} ${paragraph}`
}

function numbered(place: string): string {
  if (place.startsWith('表')) return `Table ${place.slice(1)}`
  if (place.startsWith('注释')) return `Note ${place.slice(2)}`
  return `Section ${place}`
}
