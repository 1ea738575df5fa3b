const TOLD =
  /(?:怎么|怎样|如何|咋)(?:来)?(?:去)?(?:解释|说|讲|写|论证|阐述|表述|论述|回答)(?:的|呢|吗)?[?？。]?$|\bhow (?:does|do|is) (?:it|this|the (?:paper|author|authors)) (?:explain|put|say|argue)\w*(?: it| this)?\??$/u

/** Whether a text does no more than ask how something is told (文章是怎么解释的). */
export const asksHowTold = (text: string): boolean => TOLD.test(text)
