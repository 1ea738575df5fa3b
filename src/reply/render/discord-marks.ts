import { markerText } from '../marker-text.ts'

/** One line: line breaks in quotes, cells and small text would end their mark-up. */
export const flat = (text: string) => text.replaceAll('\r', ' ').replaceAll('\n', ' ')

/** Source marks whose brackets cannot become a link with what follows them. */
export const markersOf = (markers: readonly number[]) => markerText(markers).replaceAll('[', '\\[')
