const RISES = '(?:变多|增多|多|增加|增长|提高|扩大|上升|上涨|涨|升|增)了?'
const FALLS = '(?:变少|减少|少|降低|缩小|下降|下跌|下滑|跌|降|减|掉)了?'
const OR = '(?:还是|或者?|或是|是|,)是?'
const ENGLISH =
  'up or down|down or up|ris\\w+ or fall\\w*|rose or fell|gr[eo]w\\w* or shr[aiu]nk\\w*|increas\\w+ or decreas\\w+|more or (?:less|fewer)|higher or lower'
const WAYS = new RegExp(`${RISES}${OR}${FALLS}|${FALLS}${OR}${RISES}|\\b(?:${ENGLISH})\\b`, 'u')

/** 变多还是变少了, up or down: which way something went is left open. */
export const asksWhichWay = (text: string): boolean => WAYS.test(text)

const MULTIPLE =
  /(?:[顶抵](?:得上|得了|上)?|比得上|相当于|等于)[^,。?]{1,16}?(?:几|多少)[个倍]|年[^,。?]{0,12}除以[^,。?]{0,12}年|\bhow many times (?:the|that|what|as|its|more|larger|higher|bigger)\b|\bdivided by\b/u

/** 顶2002年几个, 2011年除以1981年, how many times the 2002 figure: how often one amount goes into another. */
export const asksHowManyTimes = (text: string): boolean => MULTIPLE.test(text)

const MEAN_BY_HAND = /(?:加起来|相加|加总|总和|之和|合计)[^。?]{0,6}除以(?:[二三四五六七八九十]{1,2}|\d{1,2})(?![\d年])/u

/** 三年加起来再除以三: the mean, told as it is worked out. */
export const tellsMean = (text: string): boolean => MEAN_BY_HAND.test(text)
