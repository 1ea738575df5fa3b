/** 512 KB; for 400,000 names one in a hundred is taken for known that is not. */
const BITS = 2 ** 22
/** Parts of a name that each choose a bit: of eight hexadecimal digits. */
const PARTS = [0, 8, 16, 24, 32, 40, 48]
const DIGITS = 8

/** A Bloom filter (https://doi.org/10.1145/362686.362692) over names that begin with a SHA-256 in hexadecimal digits. */
export class NameFilter {
  readonly #bytes = new Uint8Array(BITS / 8)

  add(name: string): void {
    for (const bit of bitsOf(name)) this.#bytes[bit >>> 3] = (this.#bytes[bit >>> 3] ?? 0) | (1 << (bit & 7))
  }

  /** False when the name was surely not added. */
  mayHave(name: string): boolean {
    return bitsOf(name).every((bit) => ((this.#bytes[bit >>> 3] ?? 0) & (1 << (bit & 7))) !== 0)
  }
}

const bitsOf = (name: string) => PARTS.map((at) => Number.parseInt(name.slice(at, at + DIGITS), 16) % BITS)
