/**
 * The words that every question is made of, as data: what it asks for, what it wants computed, and the words
 * that say nothing about the subject. Each row is one concept and its phrases, separated by `|`.
 */

export type Ask =
  | 'when'
  | 'where'
  | 'who'
  | 'amount'
  | 'why'
  | 'how'
  | 'definition'
  | 'list'
  | 'difference'
  | 'scholar'
  | 'extent'
  | 'agree'
  | 'source'
  | 'purpose'
  | 'opinion'
  | 'task'

export const ASKS: Readonly<Record<Ask, string>> = {
  when: 'first year|earliest year|latest year|years with|years when|years in which|years where|落在哪年|落在哪一年|出现在哪年|出现在哪一年|在哪年|在哪一年|哪年到哪年|从哪年到哪年|是什么时候|是啥时候|是几时|几时|多会儿|哪会儿|是什么时间|是哪年|是哪一年|什么时候|何时|啥时候|哪年|哪一年|哪几年|哪些年|哪年哪月|几几年|哪个年份|什么时间|哪天|哪一天|几号|几月几号|几月几日|year and month|month and year|which month|what month|几月|哪个月|时间是|年份|起始时间|when|what year|which year|which years|what date|what time|in which year',
  where:
    '是什么地方|在哪儿|在哪里|在哪|哪里|哪儿|什么地方|在哪个城市|在哪座城市|在哪个省|何处|哪个城市|哪个省|哪座城市|哪个地方|哪个地区|哪些地区|哪些省|哪些省份|哪些地方|哪几个省|where|which city|which province|which provinces|what city|which region|which regions|which place',
  who: '谁|哪位|哪些人|哪个人|何人|什么人|哪几位|哪位老师|出自谁|由谁|哪家单位|哪个单位|哪些单位|哪个部门|哪些部门|哪个机构|who|whom|whose|which author|which authors|by whom',
  scholar:
    '哪位学者|哪些学者|哪个学者|学者|哪些研究者|研究者|哪些人认为|谁认为|谁提出|谁把|which scholar|which scholars|scholars|scholar|researchers|who argues|who argued|who regards',
  amount:
    'how much did|how big|how great|how wide|how high|how low|几万|几亿|几十|几百|几千|几百万|几千万|几十万|几十亿|几百亿|几千亿|几张|几幅|几篇|几本|几处|几场|几份|几座|几支|几位|几回|多少|几个|几家|几种|几条|几项|几次|几类|几所|几|多少个|多少家|多少人|多少次|多少项|多大|多高|多长|多久|how many|how much|what amount|amount|number|how long|how large',
  why: '干嘛|干吗|是什么原因|为什么|为何|为啥|原因|何以|缘何|凭什么|缘由|怎么会|理由|why|reason|reasons|for what reason|how come',
  how: '怎么回事|怎么一回事|咋回事|是怎么回事|怎么|怎样|如何|怎么样|怎么做|咋|靠什么|通过什么|用什么方式|以什么方式|什么方式|哪些方式|how|in what way|by what means|how does|how did|how is|how are',
  definition:
    '怎样才算|怎么才算|什么样的才算|满足什么条件才算|满足什么条件|符合什么条件|要什么条件|怎么解释|如何解释|怎样解释|咋解释|给出的解释|怎样表述|如何表述|怎么表述|怎么界定|如何界定|咋界定|怎么定义|如何定义|怎样定义|咋定义|下的定义|定义成啥|定义成什么|定义为|界定成什么|界定成啥|界定为|是个啥|是个什么|是个什么东西|是什么东西|是啥玩意|是啥东西|究竟是什么|到底是什么|指啥|指的啥|指的是啥|何意|何义|啥含义|什么含义|啥意思|几个意思|啥概念|什么概念|how is it defined|own definition|own words|改叫什么|改叫什么名|改成什么|改名叫什么|叫什么名|叫什么名字|什么名字|啥名|叫啥|是什么|什么是|是啥|啥是|定义|含义|涵义|内涵|意思|什么意思|指什么|是指|指的是|指的是什么|何谓|所谓|如何理解|怎么理解|概念|界定|什么叫|叫什么|meaning|mean|means|definition|define|defined|defines|what is|what are|what does|stand for|refer to',
  list: '哪些省|哪些省份|哪些地区|哪些地方|哪些单位|哪些部门|哪些学者|哪些人|哪几位|哪几个省|哪些|哪几种|哪几个|哪几类|哪几条|哪几项|哪几方面|哪几个方面|哪些方面|哪四条|哪两条|哪三条|哪五条|哪三个|哪两个|哪四个|哪五个|哪两项|哪三项|哪四项|哪两点|哪三点|哪四点|哪两种|哪几|哪种|哪三种|哪四种|哪五|分别是|分别有|有哪些|列出|列举|列一下|列出来|罗列|分为|分成|划分|分哪几种|分几种|包括|包含|包括哪些|what kinds|what types|list|enumerate|name the|what are the',
  difference:
    '差在哪里|差在哪儿|差在哪|差在何处|差别在哪|区别在哪里|区别在哪|不同在哪|不一样在哪|不一样的地方|不同的地方|有什么两样|有何两样|有啥两样|两样|不一样|有啥不一样|区别|差别|不同|差异|异同|有什么不同|有何不同|有何区别|相比|对比|比较|difference|differences|differ|compare|compared|contrast|versus|vs',
  extent: '程度|水平|现状|情况|概况|怎么样了|extent|status|situation',
  agree:
    '没记错吧|我没记错吧|记错了吗|是不是记错|打架|打架吗|对不上吗|没说错吧|没搞错吧|真的假的|是真是假|真假|是真的假的|靠谱不|靠谱|靠不靠谱|对不|谁对|可信吗|可信不|信得过吗|属实吗|属实不|属不属实|有这回事吗|有没有这回事|你帮查查|帮查查|帮我查证|查证一下|核查一下|true or false|true/false|fact check|fact-check|verify|对不对|对吗|是真的吗|准不准|准确吗|靠谱吗|是不是真的|真的吗|is it true|is that true|is it right|is that right|is that correct|is it correct|true that|是否属实|没错吧|说法对|算算对|一致|一样|对得上|对不对得上|核对|核一下|核实|吻合|相符|矛盾|出入|对不上|是否正确|consistent|agree|agrees|match|matches|contradict|contradiction|discrepancy|same as',
  source:
    '从哪弄来的|从哪儿弄来的|哪弄来的|打哪来的|打哪儿来的|打哪儿抄来的|从哪抄来的|从哪儿得来的|取自哪里|取自哪|加出来的|加出来|相加得来|凑出来的|由哪几部分构成|由哪些部分构成|由哪几部分组成|由哪几块构成|由哪几块组成|是哪几块|是哪两块|哪两块|哪几块|拿什么除以什么|什么除以什么|arrived at|made up of|add up to this|怎么得来的|怎么得出的|怎么得到的|如何计算|怎么计算的|how is it calculated|how was it calculated|how is that calculated|how is this calculated|how do you get|how did you get|出处|来源|出自|出自哪里|出自哪儿|出自何处|哪里来的|哪儿来的|哪来的|哪儿来的|哪来的|从哪来|从哪来的|从哪里来|从哪里来的|从哪里算|从何而来|怎么来的|怎么得来|怎么得来的|怎么得到的|怎么得出|怎么得出来|怎么算的|怎么算|怎么算出|怎么算出来|怎么加出来|怎么计算|如何得来|如何得出|如何算出|如何计算|是什么数|是什么数字|是哪个数|来自哪里|来自哪|来自哪儿|来自何处|出自哪|根据什么资料|根据哪些资料|依据什么资料|数据来源|资料来源|source|sources|where from|come from|comes from|came from|calculated|computed|derived|worked out|which figure|what figure',
  purpose:
    '拿来说什么|用来说什么|说什么|拿来说明什么|为了什么|目的|想说明|说明什么|用来说明|为了说明|想表达|意图|用意|作用|意义|purpose|aim|point|illustrate|illustrates|significance',
  opinion:
    '你自己觉得|你个人觉得|你个人认为|你本人|你怎么想|你的看法|你的意见|你觉得|你认为|你怎么看|你支持|你同意|你赞成|你喜欢|你建议|你推荐|依你看|在你看来|该不该|应不应该|要不要|好不好|值不值得|值得吗|好吗|行吗|我该|我应该|我要不要|should i|should we|do you think|do you agree|do you like|do you believe|do you support|your opinion|your view|would you recommend|is it worth|a good policy|a good idea|a bad policy|a bad idea|any good|good or bad|好政策吗|好事吗|好制度吗|是好是坏|值得推广吗|值得学习吗',
  task: '写一首|写首|写一篇|写篇|写一段|写个|写作文|帮我写|替我写|代写|改写|润色|仿写|翻译成|翻译一下|翻译|作诗|作一首|编一个|编个|讲个笑话|讲个故事|画一张|画一幅|忽略以上|忽略之前|忽略上面|忽略前面|忘掉|忘记之前|无视|你现在是|从现在起|从现在开始|假装|你扮演|请扮演|扮演一个|扮演一名|扮演一位|系统提示词|提示词|管理员模式|开发者模式|环境变量|write me|write a|write an|compose a|translate|rewrite|paraphrase|tell me a joke|ignore previous|ignore all|ignore the above|ignore prior|disregard|pretend|act as a|act as an|act as if|act as my|you are now|system prompt|developer mode|jailbreak',
}

export type Op =
  | 'sum'
  | 'mean'
  | 'max'
  | 'min'
  | 'rank'
  | 'difference'
  | 'ratio'
  | 'share'
  | 'growth'
  | 'compound'
  | 'count'
  | 'convert'
  | 'trend'
  | 'each'
  | 'fastest'
  | 'slowest'
  | 'above'
  | 'ascending'
  | 'percent'

export const OPS: Readonly<Record<Op, string>> = {
  sum: '凑一块|凑到一块|凑一起|凑一块儿|合一块|合到一起|再合到一起|合到一块|一块儿算|一块儿|归拢|归总|全加上|总盘子|打总|两个加起来|三个加起来|通共|统共|全部加到一起|all told|all together|lump together|合起来|合在一起|加在一起|凑起来|合并起来|put together|taken together|合共|加总|加总是|全加起来|加和|合计|总计|总共|一共|总和|加起来|加总|累计|累积|之和|总额|总量|总数|共计|加一起|总的|拢共|total|totals|altogether|in all|sum|cumulative|cumulatively|combined|overall|in total|add up|累计数',
  mean: '摊多少|摊到多少|每家平均|家均|单位均|县均|村均|按年摊|年摊|平均摊|平均摊到|摊到每年|摊下来|平摊|平摊下来|均摊|平均下来|平均每家|平均一家|每年大概|一年大概|一年约|一年差不多|一年平均|mean yearly|yearly mean|yearly average|annual mean|averaged|per annum|in a typical year|平均分|平均得分|平均数量|平均水平|平均|年均|平均每年|每年平均|均值|平均值|平均数|average|mean|on average|per year on average|annual average',
  max: '最高峰|巅峰|顶峰|最旺|最红火|最火|最火爆|最热闹|最风光|最阔|最顶|榜首|居首|头名|第一名|状元|头把交椅|坐头把交椅|坐上头把交椅|拔头筹|独占鳌头|fattest|busiest|best year|top year|heyday|high point|high-water mark|record high|record|最高点|高点|峰顶|最猛|最牛|登顶|顶峰|冠军|最多|最高|最大|峰值|最大值|最高值|最多的|顶点|到顶|见顶|登顶|peaked|most|highest|largest|maximum|max|peak|biggest|greatest',
  min: '最冷清|冷清|最惨淡|最低迷|低谷|最低谷|最低潮|最寒酸|最单薄|最弱|最冷|最淡|最瘦|倒数第一|末位|吊车尾|殿后|hit rock bottom|rock bottom|bottomed out|bottom out|leanest|worst year|quietest|low point|lowest point|trough|nadir|最低点|低点|谷值|最小的|垫底|最惨|最差|最少|最低|最小|最小值|最低值|谷底|见底|触底|垫底|least|lowest|smallest|minimum|min|fewest',
  rank: '三甲|前三甲|亚军|季军|榜眼|探花|老几|排老几|排第几名|第几名|第几大|排多少名|排多少位|头两名|头三名|前两位|前三位|两强|三强|头两把交椅|头三把交椅|坐头两把交椅|坐头三把交椅|倒数|倒数前三|倒数第二|倒数第三|倒数第四|runner-up|runner up|排队|排个队|排座次|排座位|排个名次|名次|排名|前三|前三名|前两名|前五|前五名|前几|从多到少|从高到低|从大到小|排序|排第几|第几位|名列|排列|由高到低|由多到少|rank|ranked|ranking|top three|top 3|top five|top 5|top two|descending',
  ascending: '从少到多|从低到高|从小到大|由低到高|ascending|bottom three|bottom 3',
  difference:
    'minus|变了多少|变化了多少|变动了多少|变化多少|by how much|落差|悬殊|差出|差出多少|多出一截|少了一截|相差多少|difference in size|多了多少|少了多少|增加了多少|减少了多少|增加多少|减少多少|增长了多少|差多少|相差|差额|差距|差了|多多少|高多少|少多少|低多少|高出|多出|多出多少|高出多少|增量|涨了多少|净增|how much more|how much higher|how much less|how much lower|how many more|how many fewer|gap|increase by|increased by|rise by|higher|difference between|change by|much higher|much more',
  ratio:
    '顶几个|是几倍|顶得上|抵得上|顶上|比得上|顶多少个|抵多少个|抵几个|顶几个|几比一|几比几|几比1|几比|比几|to one|多少比一|几倍|多少倍|倍数|倍|翻了几番|多少倍数|之比|比值|factor|by what factor|how many times|times as|times|fold|ratio|multiple',
  share:
    '占多大一块|多大一块|几成|几分之几|占几成|占几分之几|占了几成|摊到几成|占大头|slice|chunk of|portion|占|占比|占到|占了|比重|比例|份额|所占|占多少|占多大比例|占百分之几|多大比例|share|proportion|what share|fraction',
  percent:
    '百分之多|几个百分点|多少个百分点|几个点|多少个点|几个点子|几成|几分之几|in percent|percentage points|百分之几|百分之多少|百分比|percentage|percent|what percentage',
  growth:
    '变化率|变动率|变化幅度|增减率|percent increase|percent decrease|涨幅|跌幅|增减幅|yoy|较上年|较前一年|较去年同期|同比增幅|同比变动|同比变化|yoy change|涨了几个点|跌了几个点|升了几个点|降了几个点|掉了几个点|year-over-year|year over year|percent change|% change|增长率|增速|增幅|增长百分之几|增长了百分之几|增长了百分之多少|增加了百分之几|提高了百分之几|下降了百分之几|减少了百分之几|增长了几个百分点|同比|同比增长|环比|上涨了百分之几|涨幅|降幅|growth rate|percent increase|percentage increase|percentage change|growth|grow by what percentage|rate of growth|year on year|year-on-year|by what percentage',
  compound:
    'average annual growth rate|mean annual growth rate|average yearly growth rate|annual growth rate|yearly growth rate|compound rate|compounded annual growth|年均增长率|年均增速|复合增长率|年复合增长|年均复合增长率|年平均增长率|cagr|compound growth|compound annual growth|average annual growth|annual growth rate',
  count:
    '几个年头|几个年份|多少个年头|多少个年份|有几个年头|有几年|多少年|几年|有多少年|哪几年超过|how many years|number of years',
  convert: '换算|换算成|折合|折算|折成|合多少|等于多少|换成|convert|converted|expressed in|in terms of',
  trend:
    '是涨是跌|是涨还是跌|涨还是跌|是升是降|是升还是降|是增是减|是增加还是减少|上升还是下降|增多还是减少|多了还是少了|changed since|has changed|have changed|changed over|changed from|走向|动向|曲线|轨迹|起落|升降|涨落|涨跌情况|走高还是走低|升了还是降了|起起伏伏|pattern|trajectory|ups and downs|变化|趋势|走势|变化趋势|怎么变|如何变化|怎样变化|变动|变化情况|增减|起伏|波动|涨跌|高峰|低谷|拐点|转折点|trend|trends|change over|evolve|evolution over|development over|over time',
  fastest:
    '涨得最猛|涨得最多|涨得最快|涨幅最大|增长最快|增长最多|增加最多|增幅最大|增速最高|增速最快|同比涨得最猛|同比增长最快|增长最猛|fastest growth|grew fastest|grow fastest|largest increase|biggest increase|biggest jump|largest jump',
  slowest:
    '增长最慢|增幅最小|涨得最慢|增速最低|下降最多|降幅最大|减少最多|跌得最多|slowest growth|largest drop|biggest drop|largest decrease|biggest decrease',
  above: '超过|突破|破|首次超过|首次突破|越过|反超|exceed|exceeds|exceeded|surpass|surpassed|overtake|overtook|first exceed',
  each: '各有多少|各是多少|各多少|各是|各为|各有|各自|分别|分别是多少|分别为|各年|每年|逐年|历年|respectively|each year|yearly|annually|each|per year',
}

/** Words for how something moved, and verbs that ask for it with 怎么 or `how`. */
export const DIRECTIONS: Readonly<Record<'rise' | 'fall', string>> = {
  rise: '蹿|蹿升|窜|窜升|飙|飙升|猛增|暴增|暴涨|大涨|激增|攀|走高|抬升|升高|升|涨了|多出|扩张|jump|jumped|climb|climbed|soar|soared|surge|surged|went up by|上升|增加|增长|上涨|涨|提高|变多|攀升|扩大|rise|rose|grow|grew|grown|increase|increased|go up|went up',
  fall: '掉|掉下来|掉下去|掉到|缩水|缩|萎缩|暴跌|大跌|骤降|锐减|猛降|滑坡|下挫|走低|跌落|不增反减|不升反降|倒退|shrink|shrank|shrunk|plunge|plunged|slump|slumped|dip|dipped|slid|下降|减少|下跌|跌|降低|变少|下滑|缩减|回落|降|fall|fell|fallen|drop|dropped|decline|declined|decrease|decreased|go down|went down',
}
export const MOVING =
  '走|动|move|moved|fare|fared|go|went|behave|behaved|变|变化|变动|演变|发展|增长|增加|波动|change|changed|evolve|evolved|develop|developed|grow|grew'

/** 多, 更高: what one of two things is more (or less) than the other. */
export const COMPARATIVES: Readonly<Record<'more' | 'less', string>> = {
  more: '赢|赢了|胜出|胜|压|压一头|领先|占上风|占优|更强|强|win|wins|won|ahead|多|更多|高|更高|大|更大|多些|高些|大些|更猛|更大方|更慷慨|更阔气|更阔绰|更舍得|更能花|更肯花|更肯出|更壮观|更雄厚|更厉害|更给力|更豪|更卖力|大方|慷慨|阔气|阔绰|舍得|能花|雄厚|more generous|more|higher|larger|greater|bigger',
  less: '输|输了|落后|垫后|loses|lost|behind|少|更少|低|更低|小|更小|少些|低些|更抠|更抠门|更小气|更寒酸|更吝啬|抠门|小气|吝啬|寒酸|less|fewer|lower|smaller',
}
/** Words that leave open which of two it is. */
export const ALTERNATIVES =
  '哪个|哪年|哪一年|哪边|哪项|哪类|哪种|哪个市|哪个省|哪个地区|谁|孰|还是|哪块|哪一块|哪一个|哪一边|哪头|哪方|哪一方|or|which'
/** Words that ask for years one after the other: 连续几年上升. */
export const UNBROKEN = '连续|接连|连着|一连|in a row|consecutive|consecutively'
/** Words that say that something moved one way from each year to the next; the first ones say that it did not move the other way. */
export const NEVER = '一年都没|一年也没|没有一年|哪年都没|从没|从来没|从来都没|从未|从不|never'
export const STEADY = `${NEVER}|年年都|年年|逐年|连年|连续|一直|始终|持续|每年都|一年比一年|一路|不断|every year|each year|year after year|steadily|continuously|consistently|always`
/** Totals of a part of a table. */
export const SUBTOTALS = '小计|分计|subtotal|subtotals|sub-total|sub-totals'
/** Words that ask whether something is so; the last ones only at the end. */
export const WHETHER = '吗|么|嘛|吧|是吗|对吗|对吧|没错吧|是吧|是不是|是否|有没有|对不对|真的吗|really'
export const WHETHER_LAST = '没有|没|不|right|correct|true'
export const WHETHER_FIRST = 'is|are|was|were|did|does|do|has|have|had'

export type BoundSide = 'above' | 'below' | 'at-least' | 'at-most'
/** What stands before a figure that bounds something, and what stands after it. */
export const BOUNDS_BEFORE: Readonly<Record<BoundSide, string>> = {
  above:
    '冲破|冲上|跨过|站上|越过|超出|上了|冒过|迈过|有没有超过|有没有突破|是否超过|超过|突破|破|高于|多于|大于|高过|多过|不止|超|胜过|exceed|exceeds|exceeded|exceeding|surpass|surpassed|over|above|more than|greater than|higher than|larger than|in excess of|top|topped',
  below:
    '压在|stay under|stayed under|stay below|stayed below|低于|少于|小于|不到|不足|不满|未达到|未达|没达到|没到|没有达到|below|under|less than|fewer than|lower than|smaller than|short of',
  'at-least':
    '从未低于|从没低于过|从没低于|没低于过|没有低于|没低于|未低于|没跌破|未跌破|没跌破过|从未跌破|从没跌破|no lower than|never dipped below|never fell below|never dropped below|never went below|never below|有没有达到|有没有到|至少|不低于|不少于|不小于|达到|达|到达|最少|at least|no less than|no fewer than|not less than|reach|reached|reaches',
  'at-most':
    '从未超过|从没超过|没有超过过|超不过|没超出|没突破|未突破|never exceeded|never topped|never above|never went above|never rose above|不超过|没超过|没有超过|未超过|至多|最多|不高于|不多于|不大于|at most|no more than|not more than|up to|not exceed|not exceeding',
}
export const BOUNDS_AFTER: Readonly<Record<BoundSide, string>> = {
  above: '都不止|还不止|不止|都超过了|都过了|都破了',
  below:
    '都不到|都没到|都到不了|也不到|也没到|还不到|还没到|不到|没到|都不足|都不满|都没有|都没达到|都够不上|都够不着|都没上|都没过|都没超过|都没突破',
  'at-least': '以上|及以上|或以上|or more|or above|and above',
  'at-most': '以下|及以下|以内|之内|or less|or fewer|or below',
}
/** Between two bounds, and what shows that they are bounds. */
export const BETWEEN = '到|至|-|~|和|与|and|to'
export const BETWEEN_BEFORE = '介于|处于|在|between|from'
export const BETWEEN_AFTER = '之间|间'

/** Whether a table gives a figure, or leaves its cell empty. */
export const GIVEN: Readonly<Record<'given' | 'missing', string>> = {
  given:
    '有数据|有数字|有统计|有记录的数据|的数据有|给出数据|给出数字|给出了数据|给出了数字|给了数据|给了数字|数据齐|have data|has data|have figures|has a figure|figures are given|data available',
  missing:
    '没有给出|没给出|没有给|没给|未给出|没有数据|没数据|没有数字|没数字|没有统计|缺数据|缺数字|数据缺|缺失|空缺|空着|空的|是空|空白|no data|no figure|no figures|not given|missing|left blank|left empty|blank|empty',
}

/** 有X的数据: the two words with others between them. */
export const GIVEN_APART: readonly string[] = ['有|have|has', '数据|数字|data|figures']

/** Words for the first of several, and words that ask for every one. */
export const FIRST = '头一回|头一次|头回|头一遭|破天荒|首次|第一次|首度|最早|率先|最先|first'
export const SEVERAL =
  '哪几|哪些|几年|年份数|年数|which years|what years|in which years|how many years|years with|years when|years in which|years where'

/** The most in amount, not in rate. */
export const BY_AMOUNT =
  '最多|增加最多|减少最多|增长最多|涨得最多|跌得最多|下降最多|最大|largest increase|biggest increase|largest drop|biggest drop|largest decrease|biggest decrease|most'

/** Points of a curve: what goes up or down to one of them has its extreme there. */
export const TURNING_POINTS =
  '谷底|低谷|最低谷|最低点|低点|触底|见底|峰值|顶峰|巅峰|最高峰|最高点|高点|到顶|见顶|rock bottom|hit rock bottom|bottom|trough|peak|low point|high point'

/** What a share is a share of: all years, or all columns. */
export const WHOLES: Readonly<Record<'years' | 'columns' | 'rows', string>> = {
  years:
    'alone|单单|全部年份|所有年份|年份合计|总额|总盘子|total came|全期|整个时期|总数|总量|总人数|总额|历年|这些年|各年|累计|all years|whole period|the total|overall total|all the years',
  columns:
    'kinds of funds|kinds of money|types of funds|categories of funds|all sources|every source|all channels|所有来源|各个来源|所有渠道|各个渠道|各渠道|各个口子|所有项|那一行|这一行|整行|六项|五项|四项|三项|各路|各类|各项|各种|全部资金|所有资金|类资金|几类|种资金|种来源|类来源|个来源|项来源|种渠道|类渠道|all funds|all categories|all types|all kinds|all columns',
  /** All rows of a table. */
  rows: '整张表|整个表|全表|表里所有|所有年份|全部年份|历年|这些年|所有年头|whole table|entire table|all years|any year|of all the years',
}

/** What English adds to the name of a policy: the East-West programme. */
export const POLICY_NOUNS = 'programme|programmes|program|programs|scheme|schemes|initiative|policy'

/** English words of grammar, which stand in names of columns and tell none from another. */
export const ENGLISH_PARTICLES =
  'a|an|the|of|in|on|at|by|for|to|as|or|and|from|with|into|onto|over|under|against|between|among|through|during|per|all|any|each|it|its|is|are|was|were|be|been|that|this|these|those|than|then|there|do|does|did|has|have|had'

/** Words that say nothing about the subject: frames, fillers, light verbs, measure words, pronouns, connectives. */
export const LIGHT = [
  ...Object.values(COMPARATIVES),
  UNBROKEN,
  '给学生听|给同学听|给学生看|给同学看|给老师看|给领导看|给大家听|给大家看|讲给学生|讲给同学|给学生讲|给同学讲',
  'plss|thnx|tysm|tia|btw|fyi|imo|imho|tbh|afaik|iirc|lol|haha|idk|asap|hmm|hm|umm|um|uh|er|erm|oh|ah|wow|sorry|excuse me|kinda|sorta|basically|literally|honestly|quick|quickly|quick question|quick one|quick ones|quick q|one more thing|curious|wondering|wonder|folks|guys|sir|madam|mate|buddy|bro|dude|kindly|appreciate|appreciated|anyone|anybody|somebody|someone|everybody|everyone|anything|something|stuff|bit|sort of|by the way|in short|in brief|at all|as well|so far|right now|at the moment|double check|confirm|remind|look up|find out|figure out|tldr|trillion',
  'shrink|shrank|shrunk|plunge|plunged|slump|slumped|dip|slid|jump|jumped|climb|climbed|soar|soared|surge|surged|蹿|蹿升|窜|飙|飙升|缩水|掉|不增反减|不升反降|两行|两列|across|throughout|nationwide|pays|出来看|凑|摊|仨|俩|年头|出去|下来|掉下|一下子|一丢丢|里头|那点|头|那头|这头|数|数一数|数数|给个|比一比|比一下|pk|一头|起算|换成|写成|印|印的|印着|四舍五入|精确|精确到|个位|文字|文字部分|正文里|不是|说一遍|一遍|作单位|为单位|有数|只算|名下|事儿|日子|有几回|几回|出现过|几个年头|光|单单|就|这段|那段|那几年|那几|几年|之前那段|前头|后一段|前一段|对应|管|管的|express|in terms|move|moved|came|never|stay|stayed|dipped',
  '一格|两格|三格|四格|几格|格子|每格|那格|这格|单年|顶|抵|排|since|six|seven|eight|nine|ten|较|整张|整张表|整个表|全表|整列|整栏|真金白银|实打实|pls|plz|张表|这张表|那张表|具体数|那回|那一回|相当于|等于|加|加上|外加|连同|再加|再加上|plus|equivalent|相加|小计|subtotal|subtotals|grand total|headcount|head count|日期|起止日期|起止|天数|一条条|逐条|年份数|年数|right|correct|true',
  'set aside|put aside|laid out|handed out|paid out|shelled out|chipped in|pitched in|poured in|put up|live|lives|本来|原本|本就|原就|互相|相互间|单靠|光靠|只靠|仅靠|全靠|单凭|光凭|仅凭|只凭|那阵子|那阵|那会儿|那会|那时|那段|这段|那些年|那几年|那时期|那段时间|那个时期|roughly|approximately|exactly|simply|single|alone|天啊|那啥|好嘞|唉|哎|喂|诶|快|急|在线等|考试|复习|作业|报告|汇报|期末|导师让|老师让|领导让|同事|同学|室友|群里|记得|听说|据说|网上说|有人说|看到|没看懂|看不懂|不太懂|搞不懂|求助|比|比起|相较|较之|前者|后者|former|latter|引用|引述|援引|出现|产生|发生|存在|拥有|造成|导致|引起|促使|挑选|选取|选择|理解|看懂|弄清|区分|辨别|背诵|复习|整理|归类|统计|汇总|推算|估算|改名|更名|改叫|改称|顺便|来讲|做法|包含|含有|构成|组成|形成|带来|对接|帮忙|帮着|写作|起到|发挥|担任|充当|落实|落到|改成',
  '其实|实际上|事实上|没法子|打扰一下|打搅|打搅了|劳驾|没法|没办法|打扰|打扰了|即可|保留|两位小数|小数|统称|稿子|稿件|人物|代表人物|说了算|二字|三字|四字|两字|两个字|三个字|四个字|一词|这个词|这词|该词|不行|漏掉|漏了|看漏|效果|作用|影响|好处|坏处|优点|缺点|优势在|办法|措施|步骤|环节|角度|层面|头上|背景|道理|依据|特色|亮点|重点|要点|例子|案例|类别|种类|说法|讲法|评述|感想|力度|程序|要求|条件|人头|身上|上一年|前一年|上年|次年|第二年|下一年|往年|接下来|next year|previous year|year before|挺|先|真|哈哈|嘻嘻|嘿嘿|咋样|没啥|啥样|啥时|多会|怎的|当初|后面|往后|当中|一步步|一点点|光|嫌|拿来|的|了|着|过|吗|呢|吧|啊|呀|么|嘛|啦|哦|噢|地|得|之|其|这|那|此|该|这个|那个|这些|那些|这种|那种|这样|那样|这里|那里|它|它们|他|她|他们|我|我们|你|你们|您|咱|咱们|自己|本文|文中|文章|论文|这篇|本论文|全文|文章里|论文里|文里|作者|笔者|文献里|书里|篇|一篇|这篇文章|这篇论文|paper|article|author',
  '是|有|在|为|被|把|将|对|对于|关于|跟|与|和|同|及|以及|或|或者|还是|并|并且|而|而且|但|但是|却|则|就|才|都|也|又|再|还|很|更|最|太|非常|十分|比较|已|已经|曾|曾经|正在|正|将要|会|能|能够|可以|可|要|想|应该|应|需要|需|必须|得到|由|从|自|自从|到|至|往|向|于|以|按|按照|依|依照|根据|据|依据|通过|经过|用|使用|利用|因|因为|由于|所以|因此|于是|如果|假如|若|虽然|尽管|不过|然而|只|只有|仅|仅仅|单单|光|一|一下|一些|一点|一种|一个|两个|两种|一次|某|每|每个|各|各个|各种|所有|全部|全|整个|整体|总体|一共|大概|大约|约|左右|多|少|不|没|没有|无|非|未|别|莫|来|去|上|下|里|中|内|外|前|后|间|之间|之中|其中|之后|之前|以后|以前|以来|期间|时|时候|时期|当时|当年|那年|那一年|这年|年|月|日|号|个|家|种|条|项|次|类|件|位|名|人|亿|万|亿元|万元|元|万亿|万亿元|人次|万人次|万人|%|钱|块钱|倍|户|所|支|座|处|部|份|批|点|段|句|话|字|词|词语|方面|东西|事|事情|问题|情况|内容|部分|地方|样子|部门们|方|等|等等',
  '请问|请|麻烦|帮我|帮|帮忙|告诉|告诉我|说|说说|说到|讲|讲讲|讲到|讲述|谈|谈谈|谈到|提|提到|提及|提出|提出来|介绍|介绍一下|解释|解释一下|列|写|写到|写的|问|问一下|老师问|老师|同学|想知道|想问|知道|看|看看|查|查一下|找|找一下|算|算一下|算算|计算|求|给|给出|给我|回答|总结|概括|归纳|概述|简述|指出|认为|觉得|看来|表示|说明|强调|论述|阐述|描述|分析|讨论|研究|显示|表明|反映|体现|涉及|属于|叫|叫做|称|称为|称作|名为|当作|看成|看作|视为|作为|成为|变成|变为|做|搞|弄|干|办|进行|开展|展开|实施|采取|采用|实行|推行|组织|安排|继续|开始|起来|出来|下来|上来|下去|过来|拿|拿到|拨|拨付|花|花了|投|投了|投入|用了|得|收|收到|获得|取得|达到|达|到达|共|总|到底|究竟|具体|主要|大致|基本|简单|详细|准确|确切|最后|最终|最早|最初|最先|首先|第一次|首次|后来|头一回|头一次|头回|头一遭|破天荒|首度|目前|现在|当前|如今|今天|同时|同年|当中|例如|比如|譬如|包括|含|包含|以下|如下|以上|上述|什么|啥|哪|哪个|多大|多少钱|呢|如|像|似乎|好像|是否|是不是|有没有|能不能|可不可以|行不行|对吗|是吗|好吗|关系|所谓|一句话|那么|那一|这一|这八年|这十年|这几年|几年来|十年|三年|八年|五年|四年|两年|七年|六年|九年|一年|那次|这次|那篇|那条|那种|那份|最后一行|行|列|栏|表格|表里|表中|题目|标题|文中的|另外|此外|还有|并列|一起|共同|相关|有关|相应|对应|不同|相同|同样|一样|怎么|哪|人们|大家|有人|别人|当|每年|全国|我国|国内|勾|勾选|打勾|打钩|打了勾|对号|标|标记|打|里面|中的|方面的|上的|下的|里的|规模|数字|数值|数据|数额|金额|额度|资金额|总值|数量|数目|个数|人数|家数|次数|水平|大|小|高|低|长|短|好|坏|新|旧|搞定|这边|那边|一边|时间|时间段|阶段性|结果|几个|样|几样|这几样|来说|而言|来看|总之|啥意思|真的|吗|么|应当|怎么看|评价|看待|态度|观点|看法|见解|立场|论点|主张|描写|列出|最|几|第|方法|方式|途径|过程|特别|尤其|一直|总是|经常|往往|通常|一般|主持|建议|正文|省市|市|省|县|区|城市|词语|辞书|全文中|召开|开|开的|用了|参加|参与|负责',
  'piece|pieces|handful|often|usually|frequently|rarely|seldom|easily|extra|ultimately|eventually|possibly|somehow|merely|precisely|supposed|kept|keep|keeps|keeping|matters|brought up|idea|ideas|spell out|spelled out|boil down|boils down|sums up|sum up|summed up|a|an|the|this|that|these|those|it|its|they|them|their|he|his|she|her|we|our|you|your|i|my|me|is|are|was|were|be|been|being|do|does|did|done|have|has|had|having|will|would|shall|should|can|could|may|might|must|and|or|but|nor|so|if|then|than|as|at|by|for|from|in|into|of|off|on|onto|to|toward|with|within|without|about|above|after|again|against|all|also|alone|am|among|any|around|because|before|below|between|both|during|each|either|else|ever|every|few|further|here|just|least|less|like|many|more|most|much|neither|no|not|now|only|other|others|otherwise|out|over|own|per|put|rather|really|same|some|such|there|through|throughout|till|too|under|until|up|upon|us|very|via|well|what|whatever|when|where|which|while|who|why|how|yet|according|accord|say|says|said|tell|told|summarise|summarize|summarised|summarized|summarises|summarizes|third|fourth|fifth|sixth|describe|described|describes|mention|mentioned|mentions|give|gives|given|gave|show|shows|shown|showed|explain|explains|explained|discuss|state|stated|states|call|called|calls|consider|considered|see|seen|sees|view|views|regard|regarded|think|thinks|believe|argue|argues|argued|claim|claims|report|reported|reports|find|finds|found|make|makes|made|take|takes|took|taken|get|gets|got|use|uses|used|work|works|go|goes|went|gone|come|came|become|became|happen|happened|deliver|delivered|provide|provided|send|sent|bring|brought|best|worst|classify|classifies|classified|inside|outside|mix|distinguish|distinguishes|assign|assigned|help|helped|helps|money|day|days|present|today|contrast|illustrate|illustrates|case|cases|example|examples|select|selected|choose|chose|chosen|include|includes|included|including|involve|involved|involves|concern|concerns|concerning|relate|related|address|cover|covers|covered|carry|carried|out|plan|spend|spent|spending|cost|costs|get|put|places|place|point|points|tell|more|going|bring|look|looks|like|kinds|try|tried|play|plays|played|role|roles|serve|serves|served|lead|leads|led|rather|instead|really|please|grow|grew|grown|rise|rose|risen|fall|fell|fallen|drop|dropped|increase|increased|decrease|decreased|change|changed|could you|can you|let|know|want|need|question|answer|text|paper|papers|article|author|authors|study|document|section|part|table|column|row|figure|figures|value|values|year|years|one|two|three|four|five|first|second|last|next|new|different|various|certain|main|key|important|major|overall|yuan|rmb|million|billion|hundred|thousand|people|person|percent|kind|kinds|type|types|form|forms|thing|things|way|ways|term|terms|word|words|name|names|named|long|large|big|small|high|low|far|back|rest|rests|rested|rely|relies|relied|understood|understand|actually|exactly|still|already|even|though|although|however|pull|start|started|begin|began|end|ended|hold|held|receive|received|receives|run|set|up|down|read|reads|tick|ticked|ticks|mark|marked|put|total|launch|launched|cited|cite|cites|citing|work',
]

export type SmallTalkTopic = 'greeting' | 'thanks' | 'ability' | 'identity' | 'goodbye'

/** Whole messages, or the parts of one, that are small talk. */
export const SMALL_TALK: Readonly<Record<SmallTalkTopic, string>> = {
  greeting:
    '你好|您好|你好呀|嗨|哈喽|哈罗|早上好|上午好|中午好|下午好|晚上好|早|早安|晚安|在吗|在不在|有人吗|大家好|hi|hello|hey|good morning|good afternoon|good evening|hi there|hello there|greetings|yo|哈啰|hey there',
  thanks:
    '谢谢|谢谢你|好嘞|帮大忙了|帮了大忙|太感谢了|感谢感谢|多谢啦|谢啦|辛苦|辛苦啦|辛苦你了|麻烦了|问完了|没问题了|没有问题了|就这些|先这样|谢谢您|多谢|谢了|谢谢啦|感谢|非常感谢|辛苦了|太好了|好的|好的谢谢|好|明白了|懂了|知道了|收到|了解|ok|okay|thanks|thank you|thx|ty|great|cool|nice|got it|perfect|awesome|thanks a lot|thank you very much|cheers|嗯|嗯嗯|哦|行|不错|棒|赞|厉害',
  ability:
    '你会些什么|你都会什么|你都会些什么|都会些什么|都能问什么|能干啥|会干啥|你能做什么|你能帮我做什么|你会什么|你可以做什么|能做什么|怎么用|如何使用|使用方法|帮助|你能干什么|你能干嘛|能帮我做什么|可以问什么|可以问你什么|能问什么|能问你什么|你能回答什么|有什么功能|功能|help|what can you do|how do you work|how do i use you|how does this work|what can i ask|usage|commands|what do you do|how can you help',
  identity:
    '你是谁|你叫什么|你叫什么名字|你是什么|介绍一下你自己|你是机器人吗|你是人吗|自我介绍|who are you|what are you|what is your name|are you a bot|are you human|introduce yourself',
  goodbye: '再见|拜拜|回头见|下次见|bye|goodbye|see you|see you later|good night|bye bye',
}
