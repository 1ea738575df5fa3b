import { wordList } from './word-list.ts'

/*
 * How people say who they are, why they ask and how they feel about it, as data. These words tell whether a clause is about the
 * asker (frames.ts); they are no words of any paper's subject.
 */

/** Who a clause is about, as it begins. */
export const ASKERS = wordList(
  '我|我们|俺|咱|咱们|本人|老师|导师|领导|老板|主任|上司|上级|同事|同学|室友|舍友|甲方|客户|编辑|评委|组长|班主任|教授|师兄|师姐|学长|学姐|朋友',
)
export const ENGLISH_ASKERS = wordList(
  "i|i'm|i've|i'll|we|we're|we've|my|our|boss|prof|professor|teacher|supervisor|advisor|lecturer|colleague|roommate|classmate|client|editor",
)

/** I am so and so: what stands behind says who asks, names too. */
export const IDENTITIES = wordList("我是|我在|我正在|我们是|我们在|我们正在|本人是|本人在|俺是|i'm a|i am a|we are a|as a|as an")

/** How the asker fares with the question; they begin a clause that leaves its subject out. */
export const FEELINGS = wordList(
  '怕|怕自己|就怕|生怕|担心|懒得|忘了|忘记|记不清|记不得|记不住|想不起来|急着|赶着|着急|犯愁|发愁|头疼|头大|纠结|好奇|没看懂|看不懂|看了半天|找了半天|翻了半天|没找到|找不到|没找着|找不着|搞不清|弄不清|算不清|分不清|拿不准|吃不准|不确定|不敢确定|看得眼花|眼都花了|要交了|快交了|等着交|等着用|马上要|待会|待会儿|一会儿|明天|后天|今晚|下周|下午|周末|晚上',
)
export const ENGLISH_FEELINGS = wordList(
  "sorry|asking for|checking|double checking|double-checking|verifying|fact-checking|compiling|collecting|gathering|working on|writing|preparing|prepping|studying for|cramming|need it|need this|need that|due|can't find|cannot find|couldn't find|not sure|no idea|confused|lost|tired|stuck|in a hurry",
)

/** How it ends: 翻表翻花眼了, 找了半天. */
export const STATES = wordList(
  '花眼|眼花|头大|头晕|晕了|懵了|蒙了|疯了|麻了|崩溃|绝望|半天|没找到|找不到|找不着|没找着|看不清|看不过来',
)
/** Where the answer goes: 要放进参考文献里. */
export const PUTTING = wordList(
  '要放进|要放到|要写进|要写到|要填进|要填到|要填|要贴到|要贴进|要列进|要加进|要引到|想放进|想写进|准备放进|准备写进|打算放进|打算写进',
)

/** What people read a paper for: writing, showing, learning, being examined. */
export const OCCASIONS = wordList(
  'ppt|幻灯片|课件|做展示|做演示|课堂展示|小组展示|展示|演示|汇报|论文|毕设|作业|考试|期末|期中|考研|考公|备考|申论|背书|背诵|默写|复习|预习|答辩|面试|开题|组会|例会|开会|讲座|演讲|演讲稿|讲稿|讲话稿|稿子|发言稿|发言|备课|上课|课堂|讲课|公开课|综述|读书会|读书笔记|读后感|读书报告|书评|小测|测验|排版|公众号|推文|推送|展板|海报|视频脚本|短视频|脚本|简报|文案|申报书|标书|辩论|辩论赛|竞赛|交差|交稿|写材料|赶材料|写报告|做报告|赶报告|写总结|写方案|做表格|做图|画图|做题|写题|刷题',
)
export const ENGLISH_OCCASIONS = wordList(
  'thesis|dissertation|essay|homework|assignment|presentation|slide|slides|slideshow|powerpoint|ppt|deck|exam|exams|quiz|midterm|final|finals|coursework|class|seminar|workshop|talk|speech|lecture|memo|briefing|brief|blog|newsletter|handout|poster|literature review|book report|report|term paper|research paper|paper|project|debate|interview|defense|defence|viva|meeting|deadline',
)

/** What shows that something is done for an occasion: 期末背书用, 公众号推文要配图. */
export const USES = wordList('用|要|急|得')

/** What somebody wants to be told is what is asked about: 我想了解…, 老师让查…. */
export const WANTED = wordList(
  '了解|知道|问|请教|看看|查|找|弄清|搞清|搞懂|明白|要|想要|需要|指|说的是|关心|感兴趣|统计|比较|对比',
)
export const ENGLISH_WANTED = wordList(
  'know|ask|learn|find|understand|need|want|looking|look|interested|mean|wonder|care|about|on|compare',
)

/** 如果算上地方资金，…, 只看湖北，… change what is asked. */
export const CONDITIONS: ReadonlySet<string> = new Set(
  wordList(
    '如果|假如|要是|若|若是|倘若|假设|除了|除去|除开|扣除|扣掉|刨去|刨掉|去掉|剔除|不算|不计|不含|不包括|加上|算上|包括|只算|只看|只要|只说|仅看|单看|光看|单说|光说|限于|按|if|unless|without|except|excluding|including|assuming|suppose',
  ),
)

/** 养老金这块，…: what is spoken of, and not the asker. */
export const TOPICS: ReadonlySet<string> = new Set(wordList('这块|那块|这一块|那一块|方面|关于|至于|叫|是不是|是否'))
