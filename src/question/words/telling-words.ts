/**
 * Words about the telling and not about what is told: how something is put, found, divided or judged, and which part of
 * a text is meant. A paper that answers need not use them; where it does, they help to find the place.
 */
const WORDS = [
  // how it is said
  '不够|少不了|必不可少|不可少|队伍|人马|大部队|一行人|借用|沿用|套用|取用|袭用|差点|欠缺|欠妥|缺失|根子|症结|讲究|说头|可取|人物|代表人物|派别|流派|一派|那一派|这一派|学派|外号|绰号|别名|别称|身份|先河|统称|可取之处|感觉|感觉上|换过|改过|用过|帮法|怎么个|从何|拼音|样式|成形|沾边|沾上边|来得|翻成|翻译成|怎么翻|勾法|写法|排序|排个序|时间线|总的|总体上|总评|现有|既有|已有|值得|打算|专门|真正|到底|究竟|大致上|差不多|说白了|说到底|简单说|换句话说|表述|论证|论述|阐释|刻画|形容|定位|措辞|提法|讲法|叫法|说辞|名目|名堂|名称|称呼|原话|原文|字面|下定义|界定|解读|理解成|看作|归成|归为|归结|归到|拆成|拆分|细分|分法|分成|分别|分门别类|划分成|概括成|总结成|总结出|捋|捋一下|梳理|盘点|罗列|逐条|逐一|依次|列全|列举|点出|点明|抛出|抛出来|交代|提到过|写明|载明|印证|佐证|佐证了|证明|说明了|援引|引文|引述',
  // judging
  '评价|评判|点评|总评价|毛病|问题|短板|缺陷|不足|漏洞|软肋|好处|坏处|优缺点|长处|短处|满意|不满意|不满|买账|认可|赞同|认同|同意|看好|挑刺|靠谱|站得住脚|有利|不利|要紧|重要|关键|核心|重心|侧重|侧重点|着眼点|着力点|落脚点|抓手|亮点|看点|启发|启示|借鉴|收获|教训',
  // parts of a text, and of an argument
  '小节|章节|开头|开篇|结尾|末尾|最后|前面|后面|上文|下文|大块|板块|层次|几层|要点|论点|论据|主线|脉络|思路|逻辑|角度|层面|维度|视角|侧面|环节|从头到尾|自始至终|全篇|通篇|整篇|正文|文字|段落|综述|文献综述|文献|引言|导言|前言|摘要里|结语',
  // time and comparison
  '过去|从前|以前|早先|早年|原先|起初|后来|后续|此后|今后|往后|将来|如今|眼下|当下|那会儿|那时候|起点|终点|起止|前后|前前后后|一路|一开始|到头来|二者|两者|三者|彼此|双方|各自|差别|差距|区别在哪|异同|变化|演变|转变|转向|换成|变成啥样',
  // ways, causes, doing
  '单靠|光靠|只靠|全靠|纯靠|单凭|光凭|只凭|办法|法子|招|招数|路子|路径|门道|套路|手段|手法|做法|举措|途径|渠道|机理|原理|缘由|缘故|由来|来历|来头|渊源|缘起|背景|初衷|用意|用场|派上用场|用处|结果|后果|成效|效果|作为|充当|扮演|角色|理顺|捏到一起|捏合|铺开|推开|拍板|敲定|定下|下场|出力|搭手|冒出|冒出来|遵循|针对|凭借|借助|依靠|仰仗|干什么|干啥|干嘛的|事儿|日子|活儿|东西|玩意儿',
  '说穿了|换言之|一言以蔽之|简而言之|简言之|通俗|通俗点|白话|大白话|直白|字面上|表达|措词|释义|诠释|界说|定性|归结为|归入|归作|代表|请教|求解|求教|科普|普及|指点|捋一捋|理一理|理一下|梳理一下|盘一盘|划重点|拎出来|挑出来|摘出来|拆解|逐个|逐项|逐点|挨个|按顺序|从头至尾|报一下|报一报|报上来|名号|清单|写全|说全|别漏|摘抄|这一节|那一节|小标题|篇幅|文末|篇首|尾声|归并|划法|拆作|分作|划成|归纳成|归纳为|概括为|总结为|大类|小类|档|该文|此文|本篇|此篇|作者本人|他本人|本人|笔下|文内|行文|论者|论及|谈及|触及|征引|举例|交待|披露|标明|注明|断言|抛|说起|讲起|聊|聊聊|唠唠|对照|怎样的|何种|何等|出于|理据|统统|所谓的|据此|就此|紧要|咋样的|派上|派了|老师们|同学们|这一块|那一块|这块|那块|那句|这句|那一句|二字|三字|四字|两个字|几个字|一词|这个词|这词|这个说法|该词|什么样|啥样子|何以见得|反过来|反之|换作|截至|为止|时至今日|日后|未来',
  // how sure, how soon and how much: adverbs that colour what is asked
  '甚至|原来|当然|终于|几乎|正是|就是|更加|仍然|越来越|逐渐|却是|忽然|真是|也许|难道|一时|再次|更是|常常|早已|果然|刚刚|毕竟|必然|随即|不禁|再也|不必|尚未|依然|渐渐|从来|极为|不由得|早就|赶快|登时|当即|不得不|最为|更为|未必|一齐|即将|好好|赶紧|随时|相继|简直|较为|单独|马上|顿时|陆续|无疑|的确|凡是|极其|何必|或许|尽快|绝对|毫不|大幅|大幅度|事先|一律|大为|一向|至此|连连|绝不|偶尔|终究|偶然|格外|干脆|偏偏|再度|稳步|猛地|难免|从中|一再|不仅仅|着实|未免|从来不|猛然|日趋|越发|时常|想必|尤为|一举|急剧|未曾|险些|特意|恰恰|恰好|十足|难怪|稍微|愈来愈|照样|频频|再三|稍稍|唯独|幸亏|甚为|一概|何故|时而|果真|近乎|业已|陡然|硬是|愈发|断然|骤然|久久|愈加|或多或少|屡次|每每|屡屡|极点|略微|莫过于|顶多|时不时|照旧|诚然|姑且|忽而|大抵|恰巧|甚至于|横竖|大凡|差一点|间或|刚巧|居然|竟然|究竟|明明|反正|索性|总归|好歹|压根|压根儿|愣是|敢情|没准|没准儿|说不定|按理|按理说|照理|照理说|原本|本来|好端端|活生生|硬生生|实打实|纯粹|纯|愣|怪不得|怎么着|无非|不外乎',
  // English
  'dictionary|dictionary-style|textbook|style|borrow|borrows|borrowed|reading|readings|apart|opposed|literature|passage|passages|paragraph|paragraphs|chapter|chapters|heading|headings|briefly|brief|short|shortly|sentence|sentences|summarising|summarizing|writer|attribute|attributes|attributed|characterise|characterises|characterize|characterizes|portray|portrays|portrayed|depict|depicts|label|labels|labelled|frame|frames|framed|identify|identifies|identified|distinguished|distinction|distinctions|account|accounts|note|notes|listed|offer|offers|offered|advance|advances|advanced|propose|proposes|proposed|raise|raises|raised|precise|precisely|specific|specifically|plain|formulate|formulates|earlier|wide|broad|whole|entire|entirely|respect|respects|aspects|aspect|manner|fashion|kept|keep|keeps|away|outsiders|outsider|leave|leaves|leaving|left|recommend|recommends|recommended|recommendation|recommendations|suggest|suggests|suggested|advise|advises|advice',
  'manuscript|manuscripts|draft|drafts|geographical|geographic|geographically|joined|meant|mean by|put it|phrase|phrases|phrased|wording|words|term|terms|distinguish|distinguishes|separates|separate|divide|divides|classify|summarise|summarize|summary|outline|outlines|sketch|spell out|according|himself|herself|itself|themselves|own|reviews|reviewed|object|objects|objection|objections|criticise|criticize|critique|missing|miss|misses|lack|lacks|overlook|overlooks|weakness|weaknesses|flaw|flaws|strength|problem|problems|wrong|grounds|basis|reasoning|point|points|argue|argued|argument|arguments|claim|claims|lesson|lessons|takeaway|takeaways|take away|readers|reader|audience|message|sense|early|later|originally|initially|eventually|overall|exactly|roughly|rests|rest|relies|lies|underlies|behind|roughly|true|false|right|tests|examines|deals|concerned|supposed|considered|regarded|important|importance|matter|matters|role|roles|play|plays|way|ways|means|approach|approaches|move|moved',
]

const TELLING: ReadonlySet<string> = new Set(WORDS.flatMap((row) => row.split('|')))

/** Whether a word is about the telling: it needs no explanation. */
export const isTellingWord = (surface: string): boolean => TELLING.has(surface)
