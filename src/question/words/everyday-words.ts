/*
 * More of what people say for what papers print, `spoken|spoken → written|written`, by fields of life. A row counts where no
 * paper prints the spoken word and one prints a written one, the first of them; so a word of one field harms no paper of another.
 */

/** 穷孩子, 上不起学的学生, 贫困学生上学: who, in which need, and what the help is for. */
const POOR = [
  '穷',
  '贫困',
  '困难',
  '贫寒',
  '贫苦',
  '家里穷的',
  '家境差的',
  '家庭困难的',
  '困难家庭的',
  '贫困家庭的',
  '经济困难的',
]
const UNABLE = ['上不起学', '读不起书', '念不起书', '上不了学', '读不了书', '念不了书', '没钱上学', '没钱读书', '没钱念书']
const PUPILS = ['学生', '孩子', '学子', '娃', '娃娃', '儿童']
const AT_SCHOOL = ['', '上学', '念书', '读书', '入学']

const poorPupils: readonly string[] = [
  ...[...POOR, ...UNABLE.map((unable) => `${unable}的`)].flatMap((poor) =>
    PUPILS.flatMap((pupil) => AT_SCHOOL.map((school) => poor + pupil + school)),
  ),
  ...PUPILS.flatMap((pupil) => UNABLE.map((unable) => pupil + unable)),
  '寒门学子',
]

const CHINESE: readonly string[] = [
  `${poorPupils.join('|')} → 贫困生|贫困学生|困难学生`,
  // money
  '拨钱|拨下去的钱|拨下来的钱 → 拨款|拨付|投入',
  '捐钱|捐的钱 → 捐款|捐赠|捐助',
  '凑钱|筹钱|集资 → 筹集|筹资|募集',
  '省钱 → 节约|降低成本',
  '工钱|薪水|薪资 → 工资|薪酬',
  // work
  '饭碗|找工作|有活干|活路|就业问题 → 就业|岗位|工作',
  '出去打工|外出打工|出门打工 → 劳务输出|外出务工|务工',
  '懂技术的人|技术工人|技术员 → 专业技术人才|技术人才|技术人员',
  '看情况|看看情况|摸情况|了解情况|下去看看 → 考察|调研|视察',
  '头头|头儿|一把手 → 主要负责人|负责人|领导',
  '下派|派下去|派下来|派出去 → 选派|派驻|派出',
  // firms and trade
  '私企|私人企业|私营公司|民营公司|私人老板 → 民营企业|私营企业',
  '国营企业|国营单位 → 国有企业',
  '外企 → 外资企业',
  '企业老板|生意人|做生意的 → 企业家|经营者',
  '农货|土货|土特产|山货|农特产|农家货 → 农产品|农副产品|特产',
  '买东西 → 购买|采购',
  '带货|帮卖|代卖 → 消费扶贫|销售',
  // two who work together
  '搭伙|搭对子|结对子|分对子|拉对子|配成对|配成对子|组成对子|一对一帮|搭档 → 结对|合作|协作',
  '手拉手|手牵手|联手 → 携手|合作',
  '拉一把|搭把手|帮一把|伸手帮|扶一把 → 帮扶|帮助',
  '帮人的一方|帮人的那一方|帮忙的一方|帮扶的一方|出力的一方 → 支援方|援助方',
  '被帮的一方|被帮的那一方|受帮的一方|接受帮助的一方 → 受援方',
  '互相抢|相互抢|你争我抢|争抢|抢着要|争来争去|较劲|比着干 → 竞争|争夺',
  '闹矛盾|闹别扭 → 冲突|矛盾|紧张',
  // poor and rich
  '翻身|摆脱贫困|走出贫困|摘穷帽|摘掉穷帽|拔穷根|脱掉穷帽子 → 脱贫|摆脱贫困',
  '穷苦|贫苦|受穷 → 贫困',
  '落后的地方|不发达的地方|没钱的地方|穷的地方 → 落后地区|欠发达地区|贫困地区',
  '穷县|贫穷县 → 贫困县',
  '穷村|穷村子|贫穷村 → 贫困村',
  '穷户|困难户|穷人家 → 贫困户',
  '富省|有钱的省|富裕的省|发达的省 → 发达省份|发达地区',
  '富起来|过上好日子|发家致富 → 共同富裕|增收|脱贫',
  '走下坡路|走下坡|不景气|没落|衰落|萧条 → 衰退|下滑|下行',
  // disasters, health, moving house
  '重盖|重新盖|重新建 → 重建',
  '盖房子|盖房 → 住房建设|住房',
  '修路|铺路 → 道路|交通|基础设施',
  '安家|安顿 → 安置|落户',
  '挪窝|搬家的人|搬走的人|搬迁的人 → 移民|搬迁',
  '看病 → 就医|诊疗|医疗',
  '瘟疫|疫病 → 疫情',
  // old people
  '上岁数的人|上了岁数的人|上年纪的人|年纪大的人|老头|老太太|老爷爷|老奶奶 → 老年人|老人',
  '伺候|看护|照料 → 照护|护理|照顾',
  // books
  '看书|读书 → 阅读',
  '借书 → 借阅|外借',
  '买书 → 购书',
  '图书管理员|图书馆管理员 → 馆员|工作人员',
  // fields and trees
  '泥土|泥巴 → 土壤',
  '表层土|表土|表层 → 土层|土壤',
  '庄稼 → 作物|农作物',
  '浇水 → 灌溉',
  '撒肥|上肥 → 施肥',
  '砍树|伐树|砍掉 → 采伐|砍伐|移除',
  '遮阴|阴凉|树荫 → 遮荫|绿荫|树冠覆盖',
]

const ENGLISH: readonly string[] = [
  'rivalry|rivalries → competition',
  'migrants|displaced people|relocated people → resettled|migrants|displaced',
  'kids|schoolchildren → children|pupils|students',
  'cash → funds|money',
  'company|companies|firm|firms|businesses|corporations → enterprises|companies',
  'officials|civil servants → cadres|officials',
  'staff|staffers → personnel|staff',
  'lagging regions|lagging areas|backward regions|left-behind areas|struggling regions → backward areas|less developed areas|poor areas',
  'rich regions|rich provinces|wealthy regions → developed areas|developed regions',
  'quake → earthquake',
  'twinning|twinned|matching → pairing|paired',
  'helping side|giving side|donor side → aiding side|aiding party|supporting party',
  'receiving side|receiving end → aided side|recipient',
  'soften|lessen|defuse|mitigate → ease|relieve|improve',
  'jobless|out of work → unemployed|employment',
  'fail|fails|failed|failing → limited|difficult|failure',
  'two-way street|two way street → mutual|both sides',
  'calls the shots|call the shots|runs the show|run the show|has the final say|have the final say → makes the decision|decision-making|decisions|decides',
  'illness|illnesses|sickness → disease|diseases',
  'toddlers|infants|little ones → preschool children|children',
  'taught|teaches|teach → learning|training|teaching',
  'wiped out|wipe out|eradicated|eradicating|eradicate|stamped out → eliminated|eliminating|eliminate',
  'accountable|accountability → responsibility|responsible',
  'checked|monitored|vetted → assessed|supervised|evaluated',
  'vicious cycle|poverty trap|trap → vicious circle|vicious cycle',
  'takeaways|takeaway → implications|lessons|experience',
  'pitched in|chipped in|stepped in|lent a hand → took part|taking part|participated',
  'weak points|weak spots|weak point → fragile|shortcomings|weaknesses',
  'elderly people|seniors|pensioners|old folks → older people|elderly',
]

export const EVERYDAY: readonly string[] = [...CHINESE, ...ENGLISH]

/** What columns may be called, where a word is too general to stand for it in a sentence. */
export const EVERYDAY_COLUMNS: readonly string[] = [
  '花的钱|砸的钱|出的钱|投的钱|给的钱|拨的钱|拿出的钱 → 资金|经费|投入',
  '款额|钱数|财力|本钱|钞票 → 资金|经费',
  '开支|花销 → 支出|费用',
  '进账|进项 → 收入',
  '工厂|厂家|厂商|商家 → 企业',
  '招来|招商|招引|拉到|吸引来 → 引进|吸引',
  '轮训|受教育|上课|听课 → 培训',
  '走访|视察|下去看 → 考察',
  '干部们|官|当官的 → 干部',
  '外出务工|出去务工|打工的 → 劳务|务工',
  '专家|技术员|技术工 → 人才|技术人员',
  'firm|corporation|corporations → enterprise|corporate',
  'cash → funds|funding',
  'officials|staff → cadres|personnel',
  'kids|pupils → students',
  'workers → labour|labor',
]
