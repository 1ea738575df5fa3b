/*
 * English words that questions about papers are made of, with the Chinese words that papers use for them, where a dictionary
 * explains these by other words (财政: finances) or by too many: `english|english 中文|中文`, fields of life apart.
 */

const LINES: readonly string[] = [
  // who and where
  'central|centre 中央|中心; local 地方|当地|本地; province|provincial 省|省级; county|counties 县|县域; city|cities|urban|town 城市|市|城镇|城',
  'town|towns|township 乡镇|镇|乡; village|villages 村|村庄|村落|乡村; rural 农村|乡村; district 区|地区; region|regional|area|areas 地区|区域|区',
  'prefecture 州|地级市; municipality|municipalities|municipal 市|直辖市|市级; country|countries|nation|national|nationwide 国家|全国|国; state 国家|国有',
  'eastern|east 东部|东; western|west 西部|西; northern|north 北部|北; southern|south 南部|南; northeast|northeastern 东北; border|frontier 边境|边疆',
  'east west|east-west 东西|东西部; international|foreign 国际|国外|国家间; domestic 国内; overseas|abroad 国外|海外; home 家|老家|家庭; hometown 家乡|故乡|老家|故土',
  'government|governments 政府; ministry 部; department|departments 部门; bureau 局; agency|agencies 机构|部门; unit|units 单位; organisation|organisations 组织|机构',
  'institution|institutions|institutional 机构|制度; committee 委员会; association|associations 协会; party 党; society|social 社会|社团; union 工会|联盟|合作社',
  'cooperative|cooperatives 合作社|合作; cadre|cadres 干部; official|officials 干部|官员|领导; leader|leaders|leadership 领导|领导人|负责人; expert|experts|specialist|specialists 专家|专业人员|专技人才|技术人才|人才',
  'talent|talents|personnel 人才|人员; staff|employee|employees 人员|员工|职工|工作人员; worker|workers|labourer 工人|职工|劳动者|员工; labour|workforce 劳动力|劳务|劳动; farmer|farmers|peasant 农民|农户',
  'household|households 户|家庭|农户|住户; family|families 家庭|户|家; head of household|household head 户主; couple 夫妻|夫妇; child|children|kid|kids 儿童|孩子|子女; parent|parents 父母|家长',
  'woman|women|female 女性|妇女|女; man|men|male 男性|男; elderly|elder|senior|seniors|older 老年人|老人|老年|长者; youth|young 青年|年轻; student|students|pupil|pupils 学生|贫困生|学子',
  'teacher|teachers 教师|教员|老师; tutor|tutors 塾师|导师|家教; county seat 县城|城厢|城关; course|courses|class|classes 课程|训练班|培训班|班; pass|passed|qualified 合格|通过|及格; female teacher|female teachers 女教员|女教师; female student|female students|girl|girls|schoolgirls 女生|女学生|女童|女孩; male student|boys|boy 男生|男童; enrolment|enrollment|enrolled 入学率|在校学生|入学|招生; literacy 识字|识字率; graduate|graduates 毕业生; doctor|doctors|physician 医生|医师; nurse|nurses 护士|护理员; patient|patients 患者|病人; caregiver|caregivers|carer|carers 护理员|照护者|照料者',
  'member|members|membership 会员|成员|社员; volunteer|volunteers 志愿者; resident|residents|inhabitant 居民|村民|住户; villager|villagers 村民; population 人口|人群; migrant|migrants 流动人口|移民|农民工; driver|drivers 司机',
  'respondent|respondents|interviewee|interviewees 受访者|被访者|访谈对象|调查对象; interview|interviews|interviewed 访谈|受访; resident 居民; user|users 用户|使用者|读者; reader|readers 读者; visitor|visitors 游客|访客|到访',
  'tourist|tourists|tourism 游客|旅游; customer|customers|consumer|consumers 顾客|消费者|客户; owner|owners 业主|所有者|主; operator|operators 经营者|运营者; merchant|merchants|trader|traders|dealer|dealers 商|商人|收购商|商贩',
  'company|companies|enterprise|enterprises|firm|firms|business|businesses|corporate|corporation 企业|公司; factory|factories|plant|plants 工厂|厂; farm|farms 农场|场; shop|shops|store|stores 商店|店铺|店; market|markets 市场|集市',
  'school|schools 学校; hospital|hospitals 医院; library|libraries 图书馆|馆; museum|museums 博物馆; branch|branches 分馆|分支|支; station|stations 站|驿站|车站; site|sites 点|场地|样地|地点; community|communities 社区|共同体|社',
  'china|chinese 中国; shaanxi 陕西; tibet|tibetan 西藏|藏区|藏; inner mongolia 内蒙古; hong kong 香港; macau|macao 澳门; taiwan 台湾; yangtze 长江; yellow river 黄河; three gorges 三峡; beijing|peking 北京; asia|asian 亚洲; europe|european 欧洲; africa|african 非洲; america|american|us|usa 美国; japan|japanese 日本; world bank 世界银行; xi jinping 习近平; deng xiaoping 邓小平; mao zedong 毛泽东',
  // money
  'fiscal 财政; finance|financial|financing 财政|金融|资金|融资; fund|funds|funding|funded|money 资金|经费|款; budget|budgets 预算|经费; appropriation|appropriations|allocation|allocated|allocate 拨款|拨付|分配; grant|grants 拨款|补助|资助',
  'subsidy|subsidies|subsidised 补贴|补助|津贴; investment|invested|invest|investments 投资|投入; spending|expenditure|expenditures|spent|expense|expenses 支出|费用|开支|费|花费; cost|costs 成本|费用|费|支出; fee|fees|charge|charges 费|费用|收费|会费',
  'income|incomes|earnings|earned|earn|revenue|revenues 收入|净收入|营收|收益; net income 净收入|纯收入; profit|profits 利润|盈利|收益; loss|losses|lost 损失|亏损|损失率|流失; price|prices|priced 价格|价|售价|单价; wage|wages|salary|salaries|pay 工资|薪酬|收入',
  'rent|rents|rental 租金|房租|场地费|租; tax|taxes 税|税收; loan|loans|credit 贷款|信贷; debt|debts 债务|负债; donation|donations|donated 捐赠|捐款|捐助; reimbursement|reimburse|reimbursed 报销; compensation|compensated 补偿|赔偿; transport cost|transportation cost|travel cost 运输费|交通费|运费',
  'insurance|insured 保险|参保; pension|pensions 养老金|退休金; purchase|purchases|purchased|buying|bought 购买|采购|收购; sale|sales|sold|sell 销售|出售|销量|售; turnover 营业额|成交额; output|production|produced|produce 产量|产出|生产|产值; yield|yields 产量|单产',
  'export|exports|exported 输出|出口; import|imports 进口; trade 贸易|交易; consumption|consume 消费; capital 资本|资金|首都; economy|economic 经济; industry|industrial|industries 产业|工业|行业; employment|employed|job|jobs 就业|岗位|工作; unemployment 失业',
  // help, policy, governance
  'aid|aided|aiding|assistance|assist|help|helped|support|supported|supporting 援助|支援|帮扶|帮助|支持|救助|扶持; relief|alleviation|reduction 扶贫|减贫|救济|减少; poverty|poor|impoverished 贫困|扶贫|穷; poverty alleviation|poverty relief|poverty reduction 扶贫|脱贫|减贫',
  'paired|pairing|paired up|twinned|matched 对口|结对|配对; paired aid|paired aiding|paired assistance|paired support|counterpart support 对口支援|对口帮扶; direct|directly 直接; brought in|introduced|introduce|attracted|attract 引进|引入|吸引; mutual aid|mutual help|mutual assistance 互助|互相帮助',
  'east-west cooperation 东西扶贫协作|东西部协作; cooperation|cooperate|collaboration|collaborate|collaborative 协作|合作|协同; coordination|coordinate|coordinating 协调|统筹; competition|compete|rivalry 竞争; exchange|exchanged|exchanges 交流|互换|交换; sharing|share|shared 共享|分享|合',
  'policy|policies 政策; plan|plans|planning|planned 规划|计划|方案; programme|programmes|scheme|schemes 项目|计划|工程|方案; project|projects 项目|工程; measure|measures 措施|办法|举措; law|laws|legal|legislation 法律|法规|立法; regulation|regulations|rule|rules 条例|规定|办法|规则|管理办法',
  'notice|circular 通知; opinion|opinions 意见; memorandum 备忘录; agreement|agreements 协议|备忘录|约定; contract|contracts 合同; document|documents 文件; meeting|conference 会议|座谈会; system|systems 制度|体系|系统; mechanism|mechanisms 机制; sub mechanism|sub mechanisms 子机制; governance 治理; management|managed|manage 管理',
  'administration|administrative 行政|管理; responsibility|responsibilities|responsible 责任|负责; supervision|supervise 监督|督导; evaluation|evaluate|assessment|assessed|appraisal 评价|评估|考核; implementation|implemented|implement 实施|落实|执行; decision|decisions 决策|决定; incentive|incentives|motivation|motivate 激励|激发|动力',
  'service|services 服务; public 公共|公众|公开; private 民营|私人|私营|私有; ownership|owned 所有制|所有|产权; democracy|democratic 民主; right|rights 权利|权益; power 权力|动力|电力; authority 权威|权力; autonomy|autonomous 自治|自主; participation|participate|participated 参与|参加; mobilisation|mobilise 动员',
  'goal|goals|aim|aims|objective|objectives|target|targets 目标|目的; task|tasks|mission 任务; intention|intent|intentions 意图; strategy|strategic 战略|策略; principle|principles 原则; value|values 价值|价值观; idea|ideas|concept|concepts|notion 概念|理念|观点|思想|观念; theory|theoretical 理论',
  'trust 信任; norm|norms 规范; order 秩序|订单|命令; conflict|conflicts 冲突|矛盾|纠纷; dispute|disputes 纠纷|争议; mediation|mediate|mediated 调解|调处; punishment|punished|penalty|penalties 处罚|惩罚|罚款; expelled|expel|removed 除名|清退|开除; violation|violations|breach 违规|失信|违反',
  // schooling, health, everyday life
  'education|educational|schooling 教育|就学|学业|上学; training|trained|train|trainees 培训|受训; skill|skills 技能|技术; technology|technological|technical|technique 技术|科技; science|scientific 科学|科技; knowledge 知识; reading 阅读; book|books 图书|书|册; lending|borrow|borrowed|loaned 借阅|外借; culture|cultural 文化',
  'health|healthcare 健康|卫生|医疗; medical|medicine 医疗|医药|药物|就医; disease|diseases|illness 疾病|病; epidemic|pandemic|covid|covid-19 疫情|新冠疫情|流感; emergency|emergencies 应急|紧急|突发; disaster|disasters 灾害|赈灾|救灾|灾后; earthquake|quake 地震; flood|floods 洪涝|洪水; drought 旱灾|干旱; reconstruction|rebuild|rebuilding 重建',
  'care|caring|nursing 照护|护理|照料|照顾; bed|beds 床位|床; home care|home-based 居家; nursing home|nursing homes 养老院|养老机构|护理院; welfare 福利; security|social security 保障|社会保障|安全; living|livelihood|livelihoods 生计|生活; housing|house|houses 住房|房屋|房; food 食品|粮食|饮食|餐; water 水|用水|饮水; meal|meals 餐|用餐|膳食|饭',
  'road|roads 道路|公路; rail|railway|railways|train 铁路|火车|列车; truck|trucks|lorry|lorries 货车|卡车|车; car|vehicle|vehicles 车|车辆|汽车; transport|transportation|transported 运输|交通; trip|trips|journey|journeys 车次|趟|行程|次|往返; ride|rides|carpool|shared ride|shared trips 拼车; distance|mileage 里程|距离|公里; route|routes 路线|线路; boat|boats|ship|ships|ferry 船|轮船|渡轮; move|moving|moved|migration|migrate|migratory 转场|迁移|流动|搬迁|移动|转地',
  'internet|online|network|networks 网络|互联网|线上|网; digital 数字|数字化; platform|platforms 平台|小程序; data|database 数据|资料|数据库; information 信息; message|messages|post|posts 信息|消息|发布|花信; phone|telephone|mobile 电话|手机|移动; app|mini program 小程序|应用|软件; media 媒体; newspaper|newspapers 报纸|日报',
  'success|successful|successfully 成功; recommend|recommended 建议; convener|convenor 召集人; oppose|opposed|opposition 反对; partner|partners 伙伴|受援|结对; actor|actors 主体|行动者; relationship|relationships|tie|ties 关系; journal|magazine 期刊|杂志; dissertation|dissertations|thesis|theses 学位论文|论文; doctoral|phd 博士; university|college 大学|学院; tick|ticked|mark|marked 标注|勾; cash 资金|现金; goods in kind 物资; fail|fails|failed|failure 失败|失灵|不能; lift|lifting 提升|脱贫; lagging|backward|underdeveloped|less developed 欠发达|落后|不发达; lag 滞后; donor|donors 援助方|支援方|援助国; recipient|recipients|beneficiary 受援方|受援|受益; resettle|resettled|resettlement|relocation 移民|安置|搬迁; reservoir 库区|水库; congress 大会|代表大会; preschool 学前; mandarin|putonghua 普通话; payment|payments|paid 支付|付费|缴; withdraw|withdrew|withdrawal 撤离|退出|撤回; withdraws 撤离; cross|crossing 跨; control|prevention 防控|控制|预防; policy process 政策过程; goal of 目标; purpose|purposes 目的|目标; relationship between 关系; sequence 顺序|流程; geography|geographical|geographic 地理|空间; resist|fight|fighting 抗击|抗; contribution|contribute|contributed 贡献; achievement|achievements 成就|成绩|成效; performance 绩效|成效; efficiency|efficient 效率; effectiveness|effective 有效|效果|效能; equality|equal|fair|fairness 公平|平等; stable|stability 稳定; sustainable|sustainability 可持续; innovation|innovative 创新; demand|demands|need|needs 需求|需要; supply|supplies|supplied 供给|供应|代购',
  // nature and farming
  'land|lands 土地|用地; soil|soils 土壤; forest|forests|woodland 森林|林|林地; tree|trees 树|树木|乔木|行道树; plant|planting|planted 种植|栽植|植树|植物; species 树种|物种|种; crop|crops 作物|庄稼; grain 粮食; vegetable|vegetables 蔬菜; fruit|fruits 水果|果; flower|flowers|bloom|blossom|flowering 花|花期|开花; grass|grassland 草|草地|草原',
  'animal|animals 动物; livestock|cattle 牲畜|牛; pig|pigs 猪|生猪; sheep 羊; fish|fishing|fishery|fishermen 鱼|渔业|捕捞|渔民; bee|bees|beekeeper|beekeepers|beekeeping 蜜蜂|蜂|养蜂|养蜂人; honey 蜂蜜|蜜; colony|colonies|hive|hives 蜂群|群|蜂箱; pesticide|pesticides 农药; fertiliser|fertilisers 化肥|肥料|施肥; feed 饲料; poisoning|poisoned 中毒',
  'climate 气候; weather 天气; temperature|temperatures 温度|气温; rain|rainfall|precipitation 降雨|降水|降水量; wind 风; heat|hot 高温|热; carbon 碳; emission|emissions 排放; pollution|polluted 污染; environment|environmental 环境; ecology|ecological|ecosystem 生态|生态系统; energy 能源|能量; electricity 电|用电|电力; river|rivers 河|河流|江; mountain|mountains 山|山区; sea|ocean|marine 海|海洋; island|islands 岛|海岛; waste|garbage|rubbish 垃圾|废物; recycling|recycle|recycled 回收',
  'agriculture|agricultural|farming 农业|农产品|耕作; harvest|harvested 收获|采收|收; irrigation 灌溉; depth|deep 深度|土层|深; density 密度; biomass 生物量; survival|survived 成活|存活|成活率; growth 生长|增长; shade|canopy|cover|coverage 遮荫|树冠|覆盖|覆盖率',
  // research and telling
  'survey|surveyed|surveys|investigation|investigated 调查|问卷; questionnaire|questionnaires 问卷; valid|validity 有效; sample|samples|sampled|sampling 样本|样地|抽样|采样; fieldwork|field|field site|field sites 田野|田野点|实地|领域; method|methods|methodology 方法; experiment|experiments 实验|试验; model|models|mode|modes 模式|模型|型; study|studies|research|researched 研究|调查',
  'limitation|limitations|shortcoming|shortcomings|weakness 局限|局限性; finding|findings|result|results 结果|发现|结论; conclusion|conclusions 结论; suggestion|suggestions|recommendation|recommendations|recommend|proposal|proposals|proposes 建议|对策; lesson|lessons|experience|experiences 经验|启示|体验; problem|problems|issue|issues|difficulty|difficulties|challenge|challenges 问题|困难|困境|挑战|难题',
  'reason|reasons|cause|causes|factor|factors 原因|因素|理由; effect|effects|impact|impacts|influence 影响|效果|作用; risk|risks|danger|dangers 风险; advantage|advantages|benefit|benefits 优势|好处|收益; feature|features|characteristic|characteristics 特点|特征|特色; function|functions|functional|role|roles 功能|作用|角色|职能; meaning|significance 意义|含义',
  'stage|stages|phase|phases|period|periods|era 阶段|时期|期; history|historical 历史; development|develop|developed|developing 发展|发达|开发; change|changes|evolution|evolve 变化|变迁|演变|变革; origin|originated|emergence 起源|萌发|产生|诞生; establishment|establish|established|founded|set up 成立|建立|设立|确立|创办; launch|launched|start|began|opening|opened 启动|上线|开始|开行|开业|开放|开馆; registered|registration|register 登记|注册',
  'practice|practices 实践|做法; form|forms|type|types|kind|kinds|category|categories 类型|形态|类|种类|形式; classification|typology 分类|类型|划分; relationship|relationships|relation|relations 关系; structure|structural 结构; basis|foundation 基础; condition|conditions 条件|情况; process|procedure|procedures 过程|程序|流程; standard|standards|criterion|criteria 标准; level|levels 水平|级|层次|程度',
  'number|amount|quantity 数量|数|额; total 总|合计|共计|总计; average|mean 平均|均; per household 户均; per capita 人均; rate|rates|ratio 率|比例|比率; proportion|percentage 比例|占比|比重; age|aged|ages 年龄|岁; size|scale 规模|大小; area|acreage 面积; weight 重量|权重; length 长度|长; height 高度|高; duration|time|times 时间|时长|次; frequency 频次|频率; group|groups 组|群|组织|群体|会; team|teams|squad 队|队伍|小组|团队',
  'capacity|capability|ability 能力|容量; resource|resources 资源; material|materials 物资|物质|材料|资料; equipment|facility|facilities 设备|设施; infrastructure 基础设施; product|products|goods 产品|商品|物品; item|items 项|件|事项|物品; record|records 记录|记载; event|events|activity|activities 活动|事件|场; visit|visits|inspection|inspections|trip|trips 考察|访问|到访|人次|走访; secondment|seconded|posting|posted|temporary post 挂职|派驻',
  'sponsored|sponsor|financed 资助; poor student|poor students 贫困生|贫困学生; human 人力|人类|人; human capital 人力资本; human resources 人力资源; physical|material resource 物质|实物; market-based|market 市场; free market 自由市场; promotion|promoted|promote 晋升|推广|促进|推动; tournament 锦标赛; transfer|transfers|transferred 转移|转移支付|调动; horizontal 横向; vertical 纵向; gift|gifts|donation 馈赠|礼物|赠与',
  'balanced|balance|balancing 均衡|平衡; unbalanced|imbalance|inequality|unequal|uneven 不平衡|失衡|不均衡|差距; gap|gaps|disparity|difference 差距|差异|缺口; region wide|cross regional 跨区域|跨域; special|dedicated|earmarked 专项|特殊|特别; major|large|big 重大|大型|大; key|core|essential|important 重点|核心|关键|本质|重要; new 新; former|old 原|旧|老; long term|long-term 长期; short term 短期; common|shared prosperity 共同; common prosperity 共同富裕; socialism|socialist 社会主义',
  'ethnic|minority|minorities 民族|少数民族; religion|religious 宗教; tradition|traditional 传统; modern|modernisation 现代|现代化; reform|reforms 改革; opening up 开放; revolution 革命; war 战争|攻坚; campaign|campaigns|action|actions 行动|活动|运动; movement 运动|移动; people centered|people-centered 以人民为中心; people|person|persons 人|人民|群众|人员; general secretary 总书记; premier 总理; chairman|president 主席|会长|馆长',
  // what need not be said
  'effort|efforts|along|draw|draws|drawn|reach|reached|appear|appears|appeared|manage|managed|carried|undertake|undertook|undertaken|involved|involve|involves|regard|regarded|obtain|obtained|programme of|undergo|went|gone|goes|actually|ever|exactly|supposed|arrangement|arrangements|whole|entire|various|certain|kind of|sort of|terms|view that|idea that|fact 0',
]

/** Stands for no word. */
const NOTHING = '0'

/** The Chinese words for an English word or phrase; an empty one where none is needed. */
export const ACADEMIC: ReadonlyMap<string, readonly string[]> = rowsIn(LINES)

function rowsIn(lines: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const rows = new Map<string, readonly string[]>()
  for (const row of lines.flatMap((line) => line.split('; '))) {
    const at = row.lastIndexOf(' ')
    const chinese = row
      .slice(at + 1)
      .split('|')
      .map((word) => (word === NOTHING ? '' : word))
    for (const english of row.slice(0, at).split('|')) rows.set(english, [...(rows.get(english) ?? []), ...chinese])
  }
  return rows
}
