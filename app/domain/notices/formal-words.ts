import type { DeclineReason } from '#app/domain/offers/decline-reasons.ts'

/** A day as documents write it: 2026年11月23日. */
export function formalDay(day: string): string {
	const [year, month, date] = day.split('-').map(Number)
	return `${year}年${month}月${date}日`
}

export function formalMonth(month: string): string {
	const [year, number] = month.split('-').map(Number)
	return `${year}年${number}月`
}

/** Whole yuan without, others with two places. */
export const formalYuan = (fen: number): string =>
	`${fen % 100 === 0 ? fen / 100 : (fen / 100).toFixed(2)}元`

/** The reasons of R-045 as a document names them. */
export const formalReasons: Record<DeclineReason, string> = {
	illness: '因病',
	disability: '因残疾不能从事该项工作',
	pregnancy: '怀孕或者哺乳',
	'care-duty': '需要照顾家庭成员',
	'in-training': '正在参加培训',
	'other-job': '已有其他工作或者面试',
	unsafe: '工作不安全或者不合法',
	'pay-too-low': '工资低于最低工资标准',
	'fee-asked': '被要求缴纳费用或者押金',
	discrimination: '受到歧视',
	transport: '交通不便',
	'diet-or-faith': '饮食习惯或者宗教信仰不便',
	violence: '家庭暴力',
	other: '其他原因',
	'rather-not': '不愿前往',
}
