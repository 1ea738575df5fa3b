/** Words that stand for what was spoken of, and for nothing else, in whatever sentence. */
const STANDING_FOR = [
  ...['他们', '她们', '它们', '它', '其中', '里面', '里头', '前者', '后者', '上述', '这些', '那些', '该'],
  ...['it', 'they', 'them', 'its', 'their', 'former', 'latter', 'same'],
]
/** Words that point back to what was said before. */
export const POINTING = [
  ...STANDING_FOR,
  ...['这个', '那个', '这', '那', '此', '呢', '还有吗', '上面', '刚才', '同样', '另一个'],
  ...['第一种', '第二种', '第三种', '第一个', '第二个'],
  ...['同一年', '同年', '当年', 'that year', 'the same year'],
  ...['that', 'those', 'this', 'these', 'what about', 'how about', 'and', 'the first', 'the second'],
]
/** Words that stand for what was spoken of, and years that stand for one spoken of. */
export const REFERRING = [...STANDING_FOR, '那年', '那一年', '当年', '同年', '同一年', 'that year']
/** Words that ask the same again, of something that is not named in full. */
export const AGAIN = ['又是', '又有', '又怎', '又如何']
/** Beginnings that continue a conversation. */
export const OPENINGS = [
  '换成',
  '换做',
  '换作',
  '换到',
  '改成',
  '改看',
  '那',
  '那么',
  '还有',
  '另外',
  '和',
  '跟',
  '与',
  '比',
  '占',
  '合计',
  '平均',
  '为什么',
  '为何',
  '怎么算',
  '出处',
  '其中',
  'and ',
  'what about',
  'how about',
  'why',
  'but ',
  'also ',
  'then ',
]
