/** Words by which a sentence shows that it gives a cause or a definition. */
export const CUES = {
  cause: [
    '因为',
    '由于',
    '原因',
    '之所以',
    '在于',
    '源于',
    '为了',
    '因此',
    '因而',
    '所以',
    '从而',
    '动因',
    '缘于',
    '有鉴于此',
    '背景下',
    '使得',
    'because',
    'reason',
    'therefore',
    'since',
    'due to',
    'so that',
    'thus',
    'owing to',
    'aims to',
    'hence',
    'against this background',
  ],
  definition: [
    '本质上是',
    '是指',
    '指的是',
    '所谓',
    '界定为',
    '定义',
    '称为',
    '即',
    '是一种',
    '理解为',
    '意味着',
    '意为',
    'is defined',
    'defined as',
    'refers to',
    'means',
    'is essentially',
    'in essence',
    'that is',
  ],
  pointingBack: [
    '由此',
    '因此',
    '因而',
    '从而',
    '就此',
    '据此',
    '于是',
    '这一',
    '上述',
    '这样',
    '如此',
    '为此',
    '有鉴于此',
    '分别',
    'respectively',
    'thereby',
    'thus',
    'therefore',
    'in this way',
    'this way',
    'as a result',
  ],
  feature: ['特点', '特征', '呈现', '具有', '带有', '相对', '属性', 'feature', 'characteri', 'relatively'],
  change: [
    '转变',
    '变为',
    '转为',
    '改为',
    '由原来',
    '以往',
    '转向',
    '改变',
    '演变',
    'turned',
    'shift',
    'changed',
    'used to',
    'transform',
    'from mainly',
  ],
  first: ['首次', '首个', '第一次', '最早', '率先', '首创', '开始', 'first', 'for the first time', 'earliest'],
  listing: [
    '如下',
    '包括',
    '分为',
    '划分为',
    '即',
    '主要有',
    '分别是',
    '个特点',
    '种形态',
    '个阶段',
    '：',
    ':',
    'following',
    'include',
    'features',
    'namely',
    'as follows',
  ],
} as const

export const hasCue = (text: string, cues: readonly string[]): boolean => cues.some((cue) => text.includes(cue))

const ANAPHORA =
  /^(?:(?:同时|此外|另外|但是|然而|而|不过)[，,]?)?(?:该|此(?!外)|这一|这种|这类|这些|其(?!中|次|他|它|实(?!际)|余|一|二|三))/u
const ADDS =
  /^(?:同时|此外|另外|再次|再者|而且|并且|其次|最后|(?:in addition|moreover|furthermore|besides|also|at the same time)(?![\p{L}-]))/iu

/** Whether a sentence begins by pointing at what was said before it: 该协会…, 这一看法…. */
export const beginsPointing = (text: string): boolean => ANAPHORA.test(text)

/** Whether a sentence adds a further point to the one before: 此外，…. */
export const addsPoint = (text: string): boolean => ADDS.test(text)

const ANNOUNCED = /(?:如下|以下|下列|下述)[^，；]*[。：:]$/u

/** Whether a sentence does nothing but announce what is set out next: 呈现如下特点。 */
export const announcesList = (text: string): boolean => ANNOUNCED.test(text)

const PLURAL_QUESTION =
  /\b(?:what|which)(?: are the)?(?: [a-z-]+){0,3}? (?!(?:was|is|does|has|its|this|as|us|less|across|process|business|status)\b)[a-z-]{3,}s\b/u

const MODAL = /应该|应当|应(?!对|急|用|援|邀)|需要|必须|须|(?<!重|主|需|不)要(?!素|求|点|件)|\b(?:should|must|needs? to|ought)\b/u

/** Whether a sentence says what should be done. */
export const isModal = (text: string): boolean => MODAL.test(text)

const CHANGE =
  /改变|转变|转化|变化|变成|变为|演变|怎么变|扭转|扭[^,，。？?]{0,3}过来|化解|缓[解和]|从[^,，。？?]{1,12}?(?:走向|变到|变成)|\b(?:chang|shift|transform|turn|eas(?:e|es|ed|ing)\b|reliev)/u
const FIRST = /第一次|头一回|首次|最早|最先|率先|首个|\b(?:first|earliest)\b/u

/** Whether a question asks how something changed, or when it was done for the first time. */
export const asksForChange = (text: string): boolean => CHANGE.test(text)
export const asksForFirst = (text: string): boolean => FIRST.test(text)

const LIMIT =
  /(?:本研究|本文|本调查|本次调查)[^。]*?(?:难以|未(?!来)|局限|不足|仅限|没有)|\b(?:our|this) (?:study|survey|paper|sample|data)\b[^.]*?\b(?:not|only|limited|cannot|limitation)/u

/** Whether a sentence says what its own study could not do. */
export const statesLimit = (text: string): boolean => LIMIT.test(text)

const SUGGESTIONS = /建议|对策|要求|措施|举措|怎么办|\b(?:suggest|recommend|advice|measures)/u

/** Whether a question asks what the author wants to be done. */
export const asksForSuggestions = (text: string): boolean => SUGGESTIONS.test(text)

const FEATURES = /特点|特征|特性|\b(?:features?|characteristics?)\b/u

/** Whether a question asks what marks something. */
export const asksForFeatures = (text: string): boolean => FEATURES.test(text)

const BETTER =
  /(?:哪(?:一)?(?:个|种|类|项|条|边|方)|谁|孰)[^,。?]{0,8}?(?:更|比较|最)?(?:好|强|优|有效|管用|划算|可取|成功)|\b(?:which|who)\b[^?]*\b(?:better|best|more effective|more successful|superior)\b/u
const COMPARED =
  /优于|高于|强于|胜过|好于|更(?:好|强|优|有效|为)|\b(?:better|more effective|more successful|superior|outperform)/u

/** Whether a question asks which of several is better, and whether a text says so of any. */
export const asksForBetter = (text: string): boolean => BETTER.test(text)
export const saysBetter = (text: string): boolean => COMPARED.test(text)

const SOURCE = /^[^。]{0,24}:《[^》]+》[^。]*(?:18|19|20)\d{2}年[^。]*。?$/u

/** Whether a sentence is nothing but a source: 人民日报:《…》,1960年8月16日。 */
export const namesSource = (text: string): boolean => SOURCE.test(text)

const WHAT = /什么|啥|哪|几|多少|\b(?:what|which|who|where|when|why|how)\b/u

const DOING =
  /搞|弄|办的|干的|做的|负责|发起|牵头|启动|组织|主持|主办|\b(?:runs?|ran|launche[sd]|organi[sz]e[sd]?|behind|in charge)\b/u
const DONE =
  /启动|发起|组织(?!建设)|牵头|主持|实施|主办|举办|推出|设立|开展|建立|\b(?:launch|organi[sz]|initiat|implement|led by|run by|set up)/u

/** Whether a question asks who did something (谁搞的), and whether a sentence says that somebody did. */
export const asksForDoer = (text: string): boolean => DOING.test(text)
export const saysDone = (text: string): boolean => DONE.test(text)

const BROKEN_OFF = /(?:是|为|有|叫|包括)(?:\?|…|:)*$/u

/** 5家牵头单位是？: whether a question leaves it to the answer to go on. */
export const breaksOff = (text: string): boolean => BROKEN_OFF.test(text)

/** Whether a text has a word that asks. */
export const asksWhat = (text: string): boolean => WHAT.test(text)

const CRITICISING = /^(?:批评|批判|质疑|诟病|挑剔|非议|指摘|criticis|criticiz|critici[sz]m)/u
const ANSWERING =
  /(?:对|回应|回击|反驳|质疑|批评|批判)了?(?:作者|笔者|本文|该文|论文|他的)|\b(?:respond|repl|answer|object)\w* to (?:the )?(?:author|paper)/u

/** Whether a word says that somebody finds fault, and whether it is the author with whom a question has it found. */
export const isCriticising = (word: string): boolean => CRITICISING.test(word)
export const answersAuthor = (text: string): boolean => ANSWERING.test(text)

const AUTHOR_YEAR = /\([^()]*[12]\d{3}[a-z]?[^()]*\)/u

/** A text without the works it cites: their years date nothing. */
export const withoutCitations = (text: string): string => text.replace(new RegExp(AUTHOR_YEAR, 'gu'), ' ')

/** Whether a sentence cites somebody: (李瑞昌,2015). */
export const hasCitation = (text: string): boolean => AUTHOR_YEAR.test(text)

const PAPER =
  /(?:本文|文章|论文|本研究)[^，。；]{0,6}?(?:梳理|阐述|揭示|发掘|探讨|分析|考察|总结|论述|讨论|研究)|\b(?:this|the) (?:paper|article|study) (?:then |also |next |further )?(?:sets? out|examines?|discusse?s|traces?|explores?|presents?|analyse?s|analyze?s|reviews?|summari[sz]e?s|proceeds)/u

/** Whether a sentence says what the paper does: 本文进而阐述…. */
export const announcesPaper = (text: string): boolean => PAPER.test(text)

const LISTED = '阶段|时期|特点|特征|表现|举措|措施|做法|形式|类型|优势|经验|价值|启示|features?|characteristics?|aspects?'
const COUNTED = '哪[几两二三四五六七八九十](?:个|大)?(?:类|种|条|点|项|层|步|块|方面|部分|阶段|类型|形式|形态)'
const SEVERAL = new RegExp(
  `(?:什么|啥|哪些|何)(?:${LISTED})|(?:体现|表现)在(?:哪|什么)|分条|逐条|几(?:种|类|方面|层|大块)|${COUNTED}`,
  'u',
)
/** 起止 and 几层 ask for what every list of stages or points has. */
const LISTED_WORD = new RegExp(
  `^(?:${LISTED}|起止|起止时间|起止年份|年份|范围|时间范围|时间段|几层|层面|两类|points?|foundations?)$`,
  'u',
)

/** Whether a word says what kind of thing a list lists (特点): the list need not say so itself. */
export const namesListed = (word: string): boolean => LISTED_WORD.test(word)

/** 有什么特点, 体现在哪些方面, which scholars, what features: a question that asks for several things. */
export const asksForSeveral = (text: string): boolean => PLURAL_QUESTION.test(text) || SEVERAL.test(text)

const QUANTITY =
  /\d[\d.]*\s*(?:[万亿]|million|billion|%)*\s*(?:\p{Script=Han}|%|yuan|people|[a-z])|(?:[二三四五六七八九十百千两]|[一二三四五六七八九十百千两]{2,})(?:个|家|种|条|项|次|类|省|市|县|年|倍|大)/u
const YEAR_ONLY = /(?:1[89]|2[01])\d{2}\s*(?:年|(?=[-—–~至]))|\d{1,2}\s*[月日]/gu

/** Whether a text holds a figure other than a date. */
export const hasQuantity = (text: string): boolean => QUANTITY.test(text.replace(YEAR_ONLY, ' '))
