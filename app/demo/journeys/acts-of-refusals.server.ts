import { appealCase } from '#app/commands/cases/appeal-case.server.ts'
import { decideCase } from '#app/commands/cases/decide-case.server.ts'
import { notifyOfCase } from '#app/commands/cases/notify-of-case.server.ts'
import { reviewCase } from '#app/commands/cases/review-case.server.ts'
import { stateCase } from '#app/commands/cases/state-case.server.ts'
import { receiveNotice } from '#app/commands/notices/receive-notice.server.ts'
import { decideRefusal } from '#app/commands/refusals/decide-refusal.server.ts'
import { objectToRefusal } from '#app/commands/refusals/object-to-refusal.server.ts'
import { nextMonth } from '#app/domain/cases/consequence.ts'
import type { NoticeKind } from '#app/domain/notices/notice.ts'
import type { Verdict } from '#app/domain/refusals/refusal-machine.ts'
import type { Act } from './acts.server.ts'

export const found =
	(verdict: Verdict, ground: string): Act =>
	({ worker, refusalId }) =>
		decideRefusal(worker, refusalId, { verdict, ground })

export const objected =
	(words: string): Act =>
	({ worker, refusalId }) =>
		objectToRefusal(worker, refusalId, words)

export const notified: Act = ({ bureau, caseId }) => notifyOfCase(bureau, caseId)

/** The newest document of the case was handed over. */
export const handedOver =
	(kind: NoticeKind): Act =>
	async ({ bureau, caseId }) => {
		const { id } = await bureau.read((db) =>
			db.notice.findFirstOrThrow({ where: { caseId, kind, receivedAt: null } }),
		)
		const receipt = { how: 'in-person', on: bureau.today, proof: '本人签收' } as const
		return receiveNotice(bureau, id, receipt)
	}

export const stated =
	(words: string): Act =>
	({ bureau, caseId }) =>
		stateCase(bureau, caseId, { words, how: 'in-person' })

export const reduced =
	(facts: string, weighing: string): Act =>
	({ bureau, caseId }) =>
		decideCase(bureau, caseId, {
			outcome: 'reduce',
			grounds: { facts, weighing, basis: '《社会救助暂行办法》第四十五条' },
			organ: '演示区人民政府',
			asked: {
				shareFen: 82_600,
				cutFen: 24_780,
				startMonth: nextMonth(bureau.today),
				months: 3,
			},
		})

export const appealed =
	(words: string): Act =>
	({ bureau, caseId }) =>
		appealCase(bureau, caseId, { words, how: 'in-person' })

export const overturned =
	(ground: string): Act =>
	({ reviewer, caseId }) =>
		reviewCase(reviewer, caseId, { answer: 'overturn', ground })
