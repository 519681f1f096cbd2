import type { Draft } from '#app/commands/policy/draft-proposal.server.ts'
import type { ParameterChange } from '#app/domain/policy/proposal.ts'

export const aChange = (changes: Partial<ParameterChange> = {}): ParameterChange => ({
	key: 'exit.months',
	value: 9,
	validFrom: '2027-01-01',
	validTo: null,
	sourceLevel: 'city',
	sourceNo: '测民〔2026〕1号',
	sourceDoc: '测试通知',
	verified: true,
	binding: false,
	...changes,
})

export const aDraft = (...changes: ParameterChange[]): Draft => ({
	division: '3301',
	reason: '按新文件执行',
	fileName: '',
	changes: changes.length > 0 ? changes : [aChange()],
})
