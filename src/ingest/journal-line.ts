/** The journal's line over a title: its name, the year and the issue (城乡社会研究 2024年第3期). */
export const JOURNAL_LINE = /^[《]?([^《》0-9]{2,30}?)[》]?[，,\s]*((?:19|20)\d{2})\s*年\s*第\s*(\d{1,3})\s*期/
