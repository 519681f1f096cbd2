import type { Outcome, ReviewAnswer } from '#app/domain/cases/case-machine.ts'
import type { Consequence } from '#app/domain/cases/consequence.ts'
import type { Effect } from '#app/domain/cases/variation.ts'
import { formalDay, formalMonth, formalYuan } from './formal-words.ts'
import type { NoticeBody } from './notice.ts'

/** the person hears of the case, of what it rests on, and of the time to state their view. */
export const caseNotice = (
	name: string,
	{
		refusals,
		workdays,
		bureau,
		hearing,
	}: {
		refusals: readonly { post: string; on: string }[]
		workdays: number
		bureau: string
		/** Whether the region holds hearings. */
		hearing: boolean
	},
): NoticeBody => ({
	title: '陈述意见告知书',
	name,
	paragraphs: [
		`您有以下连续${refusals.length}次经认定没有正当理由的拒绝：${refusals
			.map(({ post, on }, place) => `${place + 1}. ${formalDay(on)}，“${post}”`)
			.join('；')}。`,
		`依照《社会救助暂行办法》第四十五条，${bureau}将决定是否减发或者停发您本人的最低生活保障金。现在还没有作出任何决定，您的待遇没有变化。`,
		`作出决定之前，您有权陈述意见、提交材料。请自收到本告知书之日起${workdays}个工作日内在网上、当面、电话或者书面提出；写字不便的，可以口述，由工作人员记录。`,
		...(hearing
			? ['作出决定之前，您还可以要求举行听证，当面说明情况，不收费，可以有人陪同。']
			: []),
		'不陈述意见不影响您其他权利。决定由具名的工作人员作出，不由计算机作出；家庭其他成员的待遇不受影响。',
	],
})

export type Grounds = { facts: string; basis: string; weighing: string }

const decided: Record<Outcome, string> = {
	'no-action': '不作处理',
	warning: '予以提醒，待遇不变',
	reduce: '减发您本人的最低生活保障金',
	stop: '停发您本人的最低生活保障金',
}

/** facts, basis, amount, start, and the right, organ and time limit of review. */
export function decisionNotice(
	name: string,
	{
		outcome,
		grounds,
		consequence,
		organ,
		days,
		official,
	}: {
		outcome: Outcome
		grounds: Grounds
		consequence: Consequence | null
		organ: string
		days: number
		official: string
	},
): NoticeBody {
	return {
		title: '社会救助处理决定书',
		name,
		paragraphs: [
			`一、事实。${grounds.facts}`,
			`二、依据。${grounds.basis}`,
			`三、理由。${grounds.weighing}`,
			`四、决定。${decided[outcome]}。${consequence ? amountsOf(consequence) : ''}`,
			'五、家庭其他成员的待遇，以及未成年人的救助，不因本决定改变。',
			`六、救济途径。不服本决定的，可以自知道本决定之日起${days}日内向${organ}申请行政复议（书写有困难的可以口头申请，不收费，可以在网上提出），也可以依法向人民法院提起行政诉讼。`,
			`作出决定的工作人员：${official}。`,
		],
	}
}

/** when and where the person is heard, and who leads the hearing. */
export const hearingNotice = (
	name: string,
	{ on, at, place, chair }: { on: string; at: string; place: string; chair: string },
): NoticeBody => ({
	title: '听证通知书',
	name,
	paragraphs: [
		`应您的要求，定于${formalDay(on)}${at}在${place}举行听证，由${chair}主持。`,
		'您可以当面陈述意见、提交材料，也可以有一至二人陪同或者代理。听证不收费。',
		'时间不合适，或者不想听证了，请在听证之前告诉我们，可以改期或者取消，对您没有不利影响。',
	],
})

const amountsOf = ({ shareFen, cutFen, startMonth, endMonth }: Effect): string =>
	`您本人的份额为每月${formalYuan(shareFen)}，自${formalMonth(startMonth)}至${formalMonth(endMonth)}每月少发${formalYuan(cutFen)}，每月实发${formalYuan(shareFen - cutFen)}；期满恢复。期间接受工作或者培训的，可以申请提前恢复。`

/** who has taken up work or training gets their share back before the time is over. */
export const restoreNotice = (
	name: string,
	{
		ground,
		decision,
		fromMonth,
		official,
	}: {
		ground: string
		decision: string
		fromMonth: string
		official: string
	},
): NoticeBody => ({
	title: '恢复发放决定书',
	name,
	paragraphs: [
		`${decision}自${formalMonth(fromMonth)}起停止执行，您本人的份额恢复全额发放。`,
		`理由：${ground}`,
		`作出决定的工作人员：${official}。`,
	],
})

const reviewed: Record<ReviewAnswer, string> = {
	overturn: '已经撤销，自始不产生效力；已经少发的，予以补发。',
	vary: '予以变更，按下列内容执行；已经多扣的，予以补发。',
	uphold: '予以维持。',
}

/** What became of a review; an overturned decision changes nothing any more, a varied one less. */
export const reviewNotice = (
	name: string,
	{
		answer,
		effect,
		ground,
		decision,
	}: { answer: ReviewAnswer; effect: Effect | null; ground: string; decision: string },
): NoticeBody => ({
	title: '复议结果告知书',
	name,
	paragraphs: [
		`${decision}${reviewed[answer]}`,
		...(effect ? [amountsOf(effect)] : []),
		`理由：${ground}`,
		'不服本结果的，可以自收到之日起15日内依法向人民法院提起行政诉讼。',
	],
})
