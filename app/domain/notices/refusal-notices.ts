import type { DeclineReason } from '#app/domain/offers/decline-reasons.ts'
import type { Verdict } from '#app/domain/refusals/refusal-machine.ts'
import { formalDay, formalReasons } from './formal-words.ts'
import type { NoticeBody } from './notice.ts'

/** The answer that a notice is about. */
export type RefusalFacts = {
	name: string
	post: string
	employer: string
	introduction: string
	refusedOn: string
	reasons: readonly DeclineReason[]
}

const answerOf = ({ post, employer, introduction, refusedOn, reasons }: RefusalFacts): string =>
	`您于${formalDay(refusedOn)}对${introduction}介绍的“${post}”（${employer}）作出不接受的答复，说明的原因是：${reasons
		.map((reason) => formalReasons[reason])
		.join('、')}。`

const findings: Record<Verdict, string> = {
	justified: '有正当理由，不计入连续拒绝次数',
	unjustified: '没有正当理由，计入连续拒绝次数',
	undecided: '现有材料不足以认定，不计入连续拒绝次数',
}

/** after each refusal the person is told what counts, how many stand in a row, and how to object. */
export function refusalNotice(
	facts: RefusalFacts,
	found: { verdict: Verdict; ground: string; count: number; workdays: number },
): NoticeBody {
	const { verdict, ground, count, workdays } = found
	return {
		title: '岗位介绍答复认定告知书',
		name: facts.name,
		paragraphs: [
			answerOf(facts),
			`经工作人员核实，认定：${findings[verdict]}。理由：${ground}`,
			`截至本告知书作出之日，您连续计入的次数为${count}次。接受岗位、开始工作或者参加培训的，次数重新计算。`,
			'没有答复不算拒绝。次数不会自动影响任何待遇：只有连续三次的，才由县级民政部门的工作人员在听取您的意见后作出决定。',
			...(verdict !== 'unjustified'
				? []
				: [
						`您不同意上述认定的，可以自收到本告知书之日起${workdays}个工作日内在网上、当面、电话或者书面提出异议，由作出认定以外的工作人员复核。异议复核期间不计次数。`,
					]),
		],
	}
}

/** after the second that counts, a warning in plain words with an offer of help. */
export const secondWarning = (
	name: string,
	{ count, institution }: { count: number; institution: string },
): NoticeBody => ({
	title: '提醒和帮助告知书',
	name,
	paragraphs: [
		`您连续计入的次数现在是${count}次。再有一次没有正当理由的拒绝，县级民政部门将依照《社会救助暂行办法》第四十五条，听取您的意见后，决定是否减发或者停发您本人的最低生活保障金。家里其他人的不受影响。`,
		'这不是处罚，也没有什么已经改变。您今天的待遇和昨天一样。',
		`如果有困难让您去不了，比如身体、照顾家人、路远、时间不合适，请告诉我们。这些都可以是正当理由。${institution}愿意和您一起找一个您做得来、做得久的岗位，也可以帮您找培训、找人替您照看家人。`,
	],
})

/** What became of an objection. */
export const objectionNotice = (
	facts: RefusalFacts,
	found: { overturned: boolean; ground: string; count: number },
): NoticeBody => ({
	title: '异议复核结果告知书',
	name: facts.name,
	paragraphs: [
		answerOf(facts),
		found.overturned
			? `经复核，您的异议成立，原认定撤销，改为有正当理由，不计入次数。理由：${found.ground}`
			: `经复核，维持原认定，计入次数。理由：${found.ground}`,
		`截至本告知书作出之日，您连续计入的次数为${found.count}次。`,
	],
})
