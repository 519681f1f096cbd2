import { newId } from '#app/adapters/clock/ids.server.ts'
import { contextFor } from '#app/adapters/context.server.ts'
import { decideCase } from '#app/commands/cases/decide-case.server.ts'
import { notifyOfCase } from '#app/commands/cases/notify-of-case.server.ts'
import { stateCase } from '#app/commands/cases/state-case.server.ts'
import { declineOffer } from '#app/commands/offers/decline-offer.server.ts'
import { deliverOffer } from '#app/commands/offers/deliver-offer.server.ts'
import { introduce } from '#app/commands/offers/introduce.server.ts'
import { decideRefusal } from '#app/commands/refusals/decide-refusal.server.ts'
import type { Staff } from '#app/domain/access/actor.ts'
import type { Outcome } from '#app/domain/cases/case-machine.ts'
import type { Answers } from '#app/domain/seekers/answers.ts'
import { dayIn } from '#app/domain/time/day.ts'
import { asOwner } from '#tests/setup/database.ts'
import { aRecipient } from './actors.ts'
import { addStaff } from './grant.ts'
import { later, made, monday } from './journeys.ts'
import { addPost, addSeeker } from './market.ts'

export const person = (personId: string, now = monday) => contextFor(aRecipient(personId), { now })
export const staff = (actor: Staff, now = monday) => contextFor(actor, { now })

/** Someone about whom everything that the rule asks for is known and holds. */
export async function aDibaoSeeker(answers: Answers & { phone?: string } = {}): Promise<string> {
	const personId = await addSeeker('330108', answers)
	await asOwner(
		`INSERT INTO assistance_status (id, person_id, category, valid_from, source) VALUES ($1, $2, 'dibao', '2026-01-01', 'test')`,
		[newId(), personId],
	)
	for (const [tag, value] of [
		['work_conditions', 'available'],
		['employment_status', 'unemployed_registered'],
	])
		await asOwner(
			`INSERT INTO person_tag (id, person_id, tag, value, source, valid_from) VALUES ($1, $2, $3, $4, 'assessed', '2026-01-01')`,
			[newId(), personId, tag, value],
		)
	return personId
}

export const aCaseworker = () => addStaff('caseworker', '330108', { institution: '示范救助中心' })
export const anOfficial = () =>
	addStaff('caseworker', '330108', { institution: '示范民政局', rights: ['decide'] })

/** A formal introduction that reached the person on a day; nobody has answered it. */
export async function anIntroduction(worker: Staff, personId: string, now = monday) {
	const postId = await addPost({ startsOn: null })
	const id = made(await introduce(staff(worker, now), { personId, postId, note: '' }))
	const delivery = { how: 'in-person', on: dayIn(now), proof: '本人签收' } as const
	made(await deliverOffer(staff(worker, now), id, delivery))
	return id
}

/** A refusal of such an introduction, waiting for the decision; its id. */
export async function aRefusal(worker: Staff, personId: string, now = monday): Promise<string> {
	const offerId = await anIntroduction(worker, personId, now)
	const answer = { how: 'online', reasons: ['transport'], words: '太远了' } as const
	made(await declineOffer(person(personId, now), offerId, answer))
	const [row] = await asOwner<{ id: string }>('SELECT id FROM refusal WHERE offer_id = $1', [
		offerId,
	])
	return row?.id ?? ''
}

export const found = (verdict: 'justified' | 'unjustified' | 'undecided') => ({
	verdict,
	ground: '有公交直达，二十分钟。',
})

/** So many refusals, ten days apart, each found to be without a good reason. */
export async function refusalsInARow(worker: Staff, personId: string, count: number) {
	const ids: string[] = []
	for (let place = 0; place < count; place++) {
		const now = later(10 * place)
		const id = await aRefusal(worker, personId, now)
		made(await decideRefusal(staff(worker, now), id, found('unjustified')))
		ids.push(id)
	}
	return ids
}

/** The day on which the third refusal was decided, and those after it. */
export const afterThree = (days = 0) => later(20 + days)

export async function aCase() {
	const [worker, official, personId] = [
		await aCaseworker(),
		await anOfficial(),
		await aDibaoSeeker(),
	]
	const refusalIds = await refusalsInARow(worker, personId, 3)
	const [row] = await asOwner<{ id: string }>('SELECT id FROM refusal_case WHERE person_id = $1', [
		personId,
	])
	return { id: row?.id ?? '', worker, official, personId, refusalIds }
}

export const aDecision = (outcome: Outcome) => ({
	outcome,
	grounds: { facts: '三次介绍均已送达。', basis: '第四十五条', weighing: '本人未说明新的理由。' },
	organ: '示范区人民政府',
	asked: { shareFen: 80_000, cutFen: 30_000, startMonth: '2027-01', months: 3 },
})

/** A case that the person has stated their view in. */
export async function aStatedCase() {
	const opened = await aCase()
	made(await notifyOfCase(staff(opened.worker, afterThree()), opened.id))
	const view = { words: '孩子没人接送', how: 'online' } as const
	made(await stateCase(person(opened.personId, afterThree(1)), opened.id, view))
	return opened
}

export async function aDecidedCase(outcome: Outcome = 'reduce') {
	const stated = await aStatedCase()
	made(await decideCase(staff(stated.official, afterThree(2)), stated.id, aDecision(outcome)))
	return stated
}

/** A document of a case. */
export const noticeOf = async (caseId: string, kind: string) => {
	const [row] = await asOwner<{ id: string; bodyCipher: string }>(
		'SELECT id, body_cipher AS "bodyCipher" FROM notice WHERE case_id = $1 AND kind = $2',
		[caseId, kind],
	)
	if (!row) throw new Error(`no ${kind} notice`)
	return row
}
