import { BOUNDS_BEFORE, COMPARATIVES, DIRECTIONS, MOVING, TURNING_POINTS } from './closed-class.ts'
import { wordList } from './word-list.ts'

/**
 * Verbs that say no more than that an amount was given, got, sent, reached or told: beside a figure they name nothing. Any
 * other verb that the papers lack (退休, 亏损) is about another figure.
 */
const WORDS = [
  // to give money, and to spend it
  '斥资|豪掷|动用|拿出|掏出|掏钱|出钱|花钱|砸钱|投钱|给钱|拨钱|出资|注资|注入|下拨|划拨|拨付|拨给|拨出|拨款|拨下|花掉|花去|用掉|用去|砸下|砸进|投下|投放|投进|投给|投向|捐出|捐钱|捐款|送出|送去|送来|给出|支出|支付|花费|耗费|耗资|开支|垫付|承担|负担|掏腰包|破费|买单',
  // to get, to raise and to bring in
  '筹到|筹得|筹集|筹措|筹来|募集|募到|凑到|凑齐|拉来|拉到|引来|招来|招到|招引|揽到|揽来|吸收|获得|获取|得到|收到|领到|拿到|分到|争取|争到|换来|带来|创造|促成|拉动|撬动|弄到|弄来|搞到|攒下|攒到',
  // to send people, and to take part
  '委派|派遣|外派|调派|派出|派去|派往|派到|下派|选派|抽调|抽出|输送|送出|安排|安置|动员|发动|调动|出动|参与|参加|加入|投身|前往|赶赴|奔赴|跑去|走访|视察|下去|对接|牵头|覆盖|涉及|结对|结成|配对|挂钩|牵手|携手|搭伙|联手',
  // to reach, to stand and to become
  '达到|高达|多达|接近|将近|挤进|掉到|涨到|跌到|变成|冲到|冲上|飙到|来到|升到|降到|爬到|攀到|落到|停在|维持|保持|稳定|徘徊|实现|完成|新增|到位|兑现|落地|见顶|见底|探底|封顶|登顶|夺冠|垫底|领跑|领先|落后|反超|赶上|追上|打破|刷新|创下|占据',
  // to tell and to count
  '确认|确定|公布|统计|显示|记录|登记|报告|披露|列出|印着|写着|标着|数出|查到|查查|算出|得出|折算|换算|对比|比较|请问|求助|求教|麻烦|打听|请教',
  // English, as participles: students sponsored by the units
  'sponsored|backed|assisted|dispatched|posted|assigned|deployed|disbursed|allocated|earmarked|granted|injected|channelled|channeled|poured|obtained|recorded|registered|counted|tallied|aside',
]

const MOVING_WORDS: ReadonlySet<string> = new Set(
  [...Object.values(DIRECTIONS), MOVING, ...Object.values(BOUNDS_BEFORE), ...Object.values(COMPARATIVES), TURNING_POINTS].flatMap(
    wordList,
  ),
)

/** How a figure moves or compares, which stands for no other word. */
export const isMovingWord = (word: string): boolean => MOVING_WORDS.has(word)

const GENERAL: ReadonlySet<string> = new Set([...WORDS.flatMap(wordList), ...MOVING_WORDS])

/** 放在, 掏给: such a verb only says where or to whom. */
const TO_WHERE = new Set('在给到为成得')

export const isGeneralVerb = (word: string): boolean => GENERAL.has(word) || (word.length === 2 && TO_WHERE.has(word.charAt(1)))
