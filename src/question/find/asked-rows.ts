/** How people ask for the number of rows. */
const COUNTING =
  '几条|多少条|几项|多少项|几次|多少次|多少个实践|几个实践|几行|多少行|有几个|有多少个|条条数|逐条数|数一数|数得出|how many entries|how many rows|how many items|count the rows'.split(
    '|',
  )

/** Whether a question asks how many rows there are. */
export const asksHowManyRows = (text: string): boolean => COUNTING.some((word) => text.includes(word))
