const isYear = (text: string) => text.length === 4 && Number.isInteger(Number(text))

/** Whether a row's label is a year (`2019`) or a span of years (`2012—2020`). */
export function isYears(label: string): boolean {
  return label.split('—').every(isYear)
}
