import {
	type Act,
	accepted,
	applied,
	checked,
	confirmed,
	declined,
	declinedByPhone,
	delivered,
	drafted,
	hired,
	introduced,
	invited,
	lapsed,
	left,
	notReached,
	received,
	rejected,
	started,
	steppedBack,
	takenBack,
} from './acts.server.ts'

/** What became of one person and one post: acts, each so many days before the demo is loaded. */
export type Journey = {
	id: string
	person: string
	steps: readonly (readonly [number, Act])[]
	/** About the person alone, not about a post. */
	alone?: true
}

const byHand = delivered('in-person', '本人签收')
const byLetter = delivered('letter', '挂号信回执')
const byPhone = delivered('phone', '通话 4 分钟，本人接听')

/**
 * From the first mention to the first day at work, which was so many days ago. A check falls due up to
 * twelve days after its day where a long holiday lies between: stories keep that much apart.
 */
const working = (ago: number) =>
	[
		[ago + 12, introduced('离您家不远，时间也合适。')],
		[ago + 11, byHand],
		[ago + 9, accepted],
		[ago + 7, received],
		[ago + 4, hired(4)],
		[ago, started],
	] as const

const person = (name: string) => `演示·${name}`

/** Every state of an offer, an application and a placement, with work for every desk today. */
export const journeys: readonly Journey[] = [
	// Offers on their way
	{ id: 'offer-drafted', person: person('褚志强'), steps: [[0, drafted]] },
	{
		id: 'offer-confirmed',
		person: person('郑海'),
		steps: [
			[1, drafted],
			[0, confirmed],
		],
	},
	{ id: 'offer-sent', person: person('李建国'), steps: [[0, introduced('单位说可以先去看看。')]] },
	{
		id: 'offer-waiting',
		person: person('王秀兰'),
		steps: [
			[2, introduced('家里老人有事，可以跟单位商量时间。')],
			[1, byHand],
		],
	},
	{
		id: 'offer-waiting-late',
		person: person('陈大伟'),
		steps: [
			[12, introduced()],
			[11, byLetter],
		],
	},
	{
		id: 'offer-undeliverable',
		person: person('吴桂英'),
		steps: [
			[5, introduced()],
			[2, notReached('电话停机，上门无人')],
		],
	},
	{
		id: 'offer-lapsed',
		person: person('冯玉兰'),
		steps: [
			[24, introduced()],
			[23, byPhone],
			[13, lapsed],
		],
	},
	{
		id: 'offer-withdrawn',
		person: person('褚志强'),
		steps: [
			[9, introduced()],
			[8, takenBack('岗位的上班地点有变')],
		],
	},
	{
		id: 'offer-declined',
		person: person('陈小梅'),
		steps: [
			[8, introduced()],
			[7, byHand],
			[4, declined('care-duty', '孩子才一岁，家里没有别人带，等上了托班再说。')],
		],
	},
	{
		id: 'offer-declined-late',
		person: person('赵明'),
		steps: [
			[20, introduced()],
			[19, byPhone],
			[9, lapsed],
			[6, declinedByPhone('transport', '没有直达的公交车，来回要三个多小时。')],
		],
	},
	{
		id: 'offer-waiting-xc',
		person: person('孙桂芳'),
		steps: [
			[3, introduced('接送孩子的时间，可以跟单位商量。')],
			[2, byPhone],
		],
	},
	{ id: 'offer-sent-xc', person: person('沈阿根'), steps: [[1, introduced()]] },

	// Applications
	{ id: 'application-new', person: person('朱文静'), steps: [[1, applied]] },
	{ id: 'application-late', person: person('郑海'), steps: [[21, applied]] },
	{
		id: 'application-received',
		person: person('韩小芹'),
		steps: [
			[5, applied],
			[3, received],
		],
	},
	{
		id: 'application-interview',
		person: person('李建国'),
		steps: [
			[6, introduced()],
			[5, byHand],
			[4, accepted],
			[1, invited(2, '单位门口的接待室，带身份证')],
		],
	},
	{
		id: 'application-rejected',
		person: person('赵明'),
		steps: [
			[15, applied],
			[14, received],
			[10, rejected('certificate')],
		],
	},
	{
		id: 'application-withdrawn',
		person: person('陈小梅'),
		steps: [
			[12, applied],
			[10, steppedBack],
		],
	},

	// Jobs
	{
		id: 'job-agreed',
		person: person('冯玉兰'),
		steps: [
			[9, applied],
			[2, hired(5)],
		],
	},
	{
		id: 'job-not-told',
		person: person('杨立新'),
		steps: [
			[14, applied],
			[8, hired(5)],
		],
	},
	{ id: 'job-first-week', person: person('卫国平'), steps: working(5) },
	{ id: 'job-check-today', person: person('褚志强'), steps: working(7) },
	{ id: 'job-check-late', person: person('陈大伟'), steps: working(20) },
	{
		id: 'job-second-check',
		person: person('吴桂英'),
		steps: [...working(50), [30, checked(7, 'working', '活不重，同事肯帮忙。')]],
	},
	{
		id: 'job-not-reached',
		person: person('马强'),
		steps: [...working(22), [2, checked(7, 'not-reached', '两次没人接听')]],
	},
	{
		id: 'job-lasting',
		person: person('蒋美凤'),
		steps: [
			...working(215),
			[195, checked(7, 'working')],
			[172, checked(30, 'working', '已经熟手了。')],
			[112, checked(90, 'working')],
			[20, checked(180, 'working', '想一直做下去。')],
		],
	},
	{
		id: 'job-left',
		person: person('卫国平'),
		steps: [...working(60), [38, checked(7, 'working')], [31, left('distance')]],
	},
	{
		id: 'job-never-begun',
		person: person('沈阿根'),
		steps: [
			[30, applied],
			[22, hired(4)],
			[17, left('never-started')],
		],
	},
]
