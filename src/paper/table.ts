import type { PartialDate, Quantity, Unit, YearRange } from './value.ts'

/** What a cell says. `raw` is kept as printed for ever; `missing` is an empty cell or a printed dash. */
export interface Cell {
  readonly raw: string
  readonly value: CellValue
}

export type CellValue =
  | { readonly kind: 'quantity'; readonly quantity: Quantity }
  | { readonly kind: 'date'; readonly date: PartialDate }
  | { readonly kind: 'mark' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'missing' }

export type ColumnRole = 'key' | 'measure' | 'mark' | 'text'

/** A column. `groups` are the header cells above the leaf header, outermost first (表2: 对口支援划分标准, 支援任务). */
export interface Column {
  readonly header: string
  readonly groups: readonly string[]
  readonly role: ColumnRole
  /** The unit read from the header, for measures. The header itself is kept without the unit's bracket. */
  readonly unit?: Unit
  /** What else stood in the unit's bracket: 含捐赠折款 in `(亿元,含捐赠折款)`. */
  readonly remark?: string
  /** For a column of totals (合计): indexes of the columns it adds up. */
  readonly covers?: readonly number[]
  /** The column that it counts a part of: 其中：女生. */
  readonly partOf?: number
  /** `rate`: means, rates, shares and prices, which add up to nothing; `stock`: what there is at a time, whose years do not add up. */
  readonly kind?: 'rate' | 'stock'
}

export type RowKind = 'data' | 'subtotal' | 'total'

/** A row. A subtotal or total row names the data rows it covers, by index. */
export interface Row {
  readonly kind: RowKind
  readonly cells: readonly Cell[]
  /** The header above this part of a table that was folded side by side. */
  readonly group?: string
  /** The year or date of a data row, when its key column holds one. */
  readonly date?: PartialDate
  /** For totals: indexes of the rows summed, and the years they span where rows are years. */
  readonly covers?: readonly number[]
  readonly years?: YearRange
}

export interface Table {
  readonly number: number
  readonly caption: string
  /** Years named in the caption, e.g. 2002–2020. */
  readonly years?: YearRange
  readonly columns: readonly Column[]
  readonly rows: readonly Row[]
  /** What the columns are where each is one place, person or thing: 县名. Undefined where they are something else. */
  readonly columnsBy?: string
  /** The source or remark line under the table. */
  readonly note: string
}
