import { newId } from '#app/adapters/clock/ids.server.ts'
import { dateOf } from '#app/adapters/db/days.ts'
import { sealWork } from '#app/adapters/job-reports/sealed-report.server.ts'
import { plantPerson } from './people.ts'
import type { Plant } from './planting.ts'

/** The report of a job that nobody has confirmed. */
export const plantJobReport =
	(state: 'reported' | 'stopped'): Plant =>
	async (db, at) => {
		const person = await plantPerson(db, at)
		const { id: personId } = person
		// A person has one report under way at a time: the one that there is serves.
		await db.$executeRaw`SELECT pg_advisory_xact_lock(hashtext(${personId}))`
		const open = await db.jobReport.findFirst({ where: { personId, state } })
		if (open) return { ...person, id: open.id, personId }
		const id = newId()
		await db.jobReport.create({
			data: {
				id,
				personId,
				personDivision: at.division,
				state,
				startedOn: dateOf('2026-11-01'),
				workCipher: sealWork(id, { where: '超市', payFen: null }),
				createdAt: new Date(),
			},
		})
		await db.jobReportEvent.create({
			data: {
				reportId: id,
				seq: 0,
				verb: 'report',
				fromState: '',
				toState: 'reported',
				actor: 'system:test',
				at: new Date(),
			},
		})
		return { ...person, id, personId }
	}
