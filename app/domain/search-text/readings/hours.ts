import { readerOf, type Ways } from './patterns.ts'

const no =
	'(?:不(?:用|想|要|需要|能|愿意|可以)?(?:上|做|熬|倒|值|干)?|没有?|无|别(?:上|要|有)?|拒绝|非)'

const dayOnly: Ways[number][1] = { is: 'trait', traits: ['day-only'] }
const partTime: Ways[number][1] = { is: 'trait', traits: ['part-time'] }

const ways: Ways = [
	[`${no}(?:大|小)?(?:夜班|晚班|夜|通宵)(?:的)?`, dayOnly],
	[`${no}(?:倒班|两班倒|三班倒|班)(?:的)?`, dayOnly],
	['(?:长|常|只上|上|纯|正常|固定)?(?:白班|日班|早班|行政班|正常班)', dayOnly],
	['白天(?:上班|班|的班)?|朝九晚[五六]', dayOnly],
	[
		'(?:长|上|只上|纯|大|可以上|能上)?(?:夜班|晚班|夜间|晚上上班|通宵班)',
		{ is: 'trait', traits: ['night'] },
	],
	['(?:干|做|上|只上|只做)?半(?:天|日)(?:班|工|制)?|上午班|下午班|半班', partTime],
	['(?:周末|晚上|业余|学生|长期|短期|临时)?(?:兼职|小时工|零工|散工|零活|打零工)', partTime],
	['灵活(?:上班|用工|工作|安排|时间)?|时间(?:自由|灵活)|弹性(?:上班|工作)?', partTime],
	['全职', { is: 'hours', hours: ['full-time'] }],
	[
		'(?:周末|周六日|周六周日|星期天|礼拜天)?双休|双休日|周末(?:休息|不上班|休)|做五休二|上五休二|五天(?:工作)?制',
		{ is: 'trait', traits: ['weekends-off'] },
	],
	[
		'日结(?:算|工|工资)?|当天结|天结|(?:一天|每天)一结|做一天结一天',
		{ is: 'trait', traits: ['paid-daily'] },
	],
	['周结(?:算|工资)?|一周一结|每周结', { is: 'trait', traits: ['paid-weekly'] }],
	['短期(?:工)?|临时工|暑假工|寒假工|假期工|短工|临工', { is: 'trait', traits: ['short-term'] }],
	[
		'(?:可以|能)?(?:在家(?:里)?(?:做|干|上班|办公|工作|赚钱|加工)?(?:的)?|居家(?:办公)?|拿回家做|带回家做)',
		{ is: 'trait', traits: ['home-based'] },
	],
]

/** Times of work: 白班, 不上夜班, 周末双休, 半天, 日结. */
export const readHours = readerOf(ways)
