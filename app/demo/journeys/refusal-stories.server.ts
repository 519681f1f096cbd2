import { type Act, declined, delivered, introduced } from './acts.server.ts'
import {
	appealed,
	found,
	handedOver,
	notified,
	objected,
	overturned,
	reduced,
	stated,
} from './acts-of-refusals.server.ts'
import type { Journey } from './journeys.server.ts'

type Step = Journey['steps'][number]

const person = (name: string) => `演示·${name}`
const byHand = delivered('in-person', '本人签收')
const noGround = found('unjustified', '岗位离家近，工种和时间都适合，没有说明其他困难。')

/** An introduction that was answered with no, so many days ago. */
const refused = (ago: number, answer: Act = declined('rather-not', '不太想做这个。')): Step[] => [
	[ago + 2, introduced()],
	[ago + 1, byHand],
	[ago, answer],
]

/** Three that count, eight days apart, the last of them so many days ago, and then a case. */
function threeTimes(id: string, name: string, last: number, then: readonly Step[]): Journey[] {
	return [2, 1, 0].map((before) => {
		const ago = last + 8 * before
		const steps = [...refused(ago), [ago - 1, noGround] as const, ...(before === 0 ? then : [])]
		return { id: `${id}-${3 - before}`, person: person(name), steps }
	})
}

const heardAfter = (last: number): Step[] => [
	[last - 2, notified],
	[last - 3, handedOver('case')],
	[last - 5, stated('我母亲住院，白天要陪护，晚上才有空。当时没有说清楚。')],
]

const decidedAfter = (last: number): Step[] => [
	...heardAfter(last),
	[
		last - 7,
		reduced(
			'三次介绍均已送达本人，岗位均适合本人。陪护一事，医院答复住院已于上月结束。',
			'陈述的困难在介绍时已经不存在；考虑到本人愿意继续求职，只减发三成，为期三个月。',
		),
	],
	[last - 8, handedOver('decision')],
]

/** Refusals and cases in several states, each as it would have come about. */
export const refusalStories: readonly Journey[] = [
	{ id: 'refusal-to-decide', person: person('钱丽'), steps: refused(2) },
	{
		id: 'refusal-justified',
		person: person('许国庆'),
		steps: [
			...refused(21, declined('illness', '腰伤还没好，医生说三个月不能搬东西。')),
			[20, found('justified', '有区医院的诊断证明，休养期内不宜搬运。')],
		],
	},
	{
		id: 'refusal-contested',
		person: person('许国庆'),
		steps: [...refused(8), [7, noGround], [5, objected('那天我说了腰还疼，没有记下来。')]],
	},
	{ id: 'refusal-first', person: person('何桂珍'), steps: [...refused(18), [17, noGround]] },
	{ id: 'refusal-second', person: person('何桂珍'), steps: [...refused(9), [8, noGround]] },
	...threeTimes('case-stated', '施凤仙', 7, heardAfter(7)),
	...threeTimes('case-served', '张宝根', 12, decidedAfter(12)),
	...threeTimes('case-appealed', '孔令芬', 14, [
		...decidedAfter(14),
		[4, appealed('母亲出院以后还要人照顾，请再查一查。')],
	]),
	...threeTimes('case-overturned', '曹永林', 16, [
		...decidedAfter(16),
		[6, appealed('出院小结上写了要有人陪护两个月。')],
		[1, overturned('出院小结属实，陪护期内不具备上岗条件，原决定认定的事实不清。')],
	]),
]
