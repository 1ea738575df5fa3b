/** 同年9月, 是年, 次年: a year that the text named before; 当年度 and 本年级 are none. */
const POINTING = /(?:同|是|当|该|次|翌)年(?![度级份龄初])/u

/** Whether a text dates something by a year that stands before it. */
export const datesByYearBefore = (text: string): boolean => POINTING.test(text)
