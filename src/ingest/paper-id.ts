const ID = /^[A-Za-z0-9\p{Script=Han}_-]{1,80}$/u

/**
 * Whether a text may be a paper's id, which is a folder's name and a part of links: letters, digits, Han characters,
 * `-` and `_`, at most 80 of them (file systems allow 255 bytes).
 */
export const isPaperId = (text: string): boolean => ID.test(text)
