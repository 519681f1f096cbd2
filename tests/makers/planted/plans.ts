import { newId } from '#app/adapters/clock/ids.server.ts'
import { sealRecord, sealWhat } from '#app/adapters/plans/sealed-plan.server.ts'
import { plantPerson } from './people.ts'
import type { Plant } from './planting.ts'

const record = { needs: '', strengths: '', barriers: [], agreed: '先办健康证' }

/** A plan with one step, and the meeting that it comes from. */
export const plantPlan: Plant = async (db, at) => {
	const person = await plantPerson(db, at)
	const [id, session] = [newId(), newId()]
	const ofPerson = { personId: person.id, personDivision: at.division, createdAt: new Date() }
	await db.guidanceSession.create({
		data: {
			...ofPerson,
			id: session,
			heldOn: new Date('2026-11-01'),
			heldBy: newId(),
			recordCipher: sealRecord(session, record),
		},
	})
	await db.planStep.create({
		data: {
			...ofPerson,
			id,
			kind: 'paper',
			side: 'person',
			whatCipher: sealWhat(id, '办健康证'),
			state: 'open',
		},
	})
	await db.planStepEvent.create({
		data: {
			stepId: id,
			seq: 0,
			verb: 'add',
			fromState: '',
			toState: 'open',
			actor: 'system:test',
			at: new Date(),
		},
	})
	return { ...person, id }
}
