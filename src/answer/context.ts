/** What stands around a citation: the passage's whole paragraph, or the table with the cell. */
export type Context =
  | {
      readonly kind: 'text'
      readonly place: string
      readonly path: readonly string[]
      readonly before: string
      readonly quote: string
      readonly after: string
      readonly restated: boolean
    }
  | {
      readonly kind: 'table'
      readonly place: string
      readonly caption: string
      readonly header: readonly string[]
      readonly rows: readonly { readonly kind: 'data' | 'subtotal' | 'total'; readonly cells: readonly string[] }[]
      readonly row: number
      readonly column: number
      readonly note: string
    }
