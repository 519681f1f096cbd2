import { newCode, newId } from '#app/adapters/clock/ids.server.ts'
import { plantAccount, plantPerson } from './people.ts'
import { type Plant, tomorrow } from './planting.ts'

const hour = 3_600_000

/** A course, and a trainer who could hold a further run of it. */
export const plantCourseToRun: Plant = async (db, at) => {
	const { accountId } = await plantAccount(db, at)
	await db.roleGrant.create({
		data: {
			id: newId(),
			accountId: accountId ?? '',
			role: 'trainer',
			divisionCode: at.division,
			institution: '培训中心',
		},
	})
	const { id, divisions = [] } = await plantCourse(db, at)
	return { id, divisions, accountId: accountId ?? null }
}

/** A course that anyone can look at, with a run from tomorrow on that has places left. */
export const plantCourse: Plant = async (db, at) => {
	const trainerId = at.accountId ?? (await plantAccount(db, at)).accountId ?? ''
	const [id, runId] = [newId(), newId()]
	await db.course.create({
		data: {
			id,
			ownerCode: at.division,
			title: `养老护理 ${id}`,
			occupation: 'elder-care',
			hours: 40,
			state: 'published',
		},
	})
	const startsAt = tomorrow()
	const endsAt = new Date(startsAt.getTime() + 2 * hour)
	await db.courseRun.create({
		data: {
			id: runId,
			courseId: id,
			ownerCode: at.division,
			placeCode: at.division,
			place: '职业培训中心',
			trainerId,
			capacity: 20,
			startsAt,
			endsAt,
			sessions: { create: [{ seq: 1, startsAt, endsAt }] },
		},
	})
	return { id, runId, divisions: [at.division] }
}

/** Somebody, and a run that they could join. */
export const plantPersonToEnrol: Plant = async (db, at) => {
	const { runId = '' } = await plantCourse(db, { division: at.division })
	return { ...(await plantPerson(db, at)), runId }
}

/** A class that has begun an hour ago, by its run; its trainer is whoever it is planted for. */
export const plantClass: Plant = async (db, at) => {
	const { runId = '', divisions = [] } = await plantCourse(db, at)
	const startsAt = new Date(Date.now() - hour)
	const endsAt = new Date(Date.now() + hour)
	const { trainerId } = await db.courseRun.update({
		where: { id: runId },
		data: { startsAt, endsAt },
	})
	await db.courseSession.create({ data: { runId, seq: 2, startsAt, endsAt } })
	return { id: runId, divisions, accountId: trainerId }
}

/** Somebody's place in such a run. */
export const plantEnrolment: Plant = async (db, at) => {
	const person = await plantPerson(db, at)
	const { runId = '' } = await plantCourse(db, { division: at.division })
	const id = newId()
	await db.enrolment.create({
		data: {
			id,
			runId,
			capacity: 20,
			personId: person.id,
			personDivision: at.division,
			state: 'enrolled',
			seat: 1,
		},
	})
	await db.enrolmentEvent.create({
		data: {
			enrolmentId: id,
			seq: 0,
			verb: 'enrol',
			fromState: '',
			toState: 'enrolled',
			actor: 'system:test',
			at: new Date(),
		},
	})
	await db.attendance.create({
		data: {
			enrolmentId: id,
			runId,
			seq: 1,
			present: true,
			how: 'list',
			recordedBy: 'system:test',
			at: new Date(),
		},
	})
	return { ...person, id, runId }
}

/** Somebody who has completed such a run, with the certificate. */
export const plantCompleted: Plant = async (db, at) => {
	const planted = await plantEnrolment(db, at)
	await db.enrolment.update({ where: { id: planted.id }, data: { state: 'completed', version: 1 } })
	await db.enrolmentEvent.create({
		data: {
			enrolmentId: planted.id,
			seq: 1,
			verb: 'complete',
			fromState: 'enrolled',
			toState: 'completed',
			actor: 'system:test',
			at: new Date(),
		},
	})
	await db.trainingCertificate.create({
		data: {
			enrolmentId: planted.id,
			number: `培训中心〔2026〕培结第${planted.id}号`,
			checkCode: newCode(16),
			institution: '培训中心',
			course: '养老护理',
			hours: 40,
			issuedBy: newId(),
			issuedAt: new Date(),
		},
	})
	return planted
}
