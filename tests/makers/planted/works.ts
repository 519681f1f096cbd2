import { newId } from '#app/adapters/clock/ids.server.ts'
import type { Plant } from './planting.ts'
import { plantEmployer } from './posts.ts'

export const plantWorkshop: Plant = async (db, at) => {
	const { id: employerId } = await plantEmployer(db, at)
	const id = newId()
	await db.workshop.create({
		data: { id, employerId, name: `车间 ${id}`, form: 'factory', divisionCode: at.division },
	})
	return { id, employerId, divisions: [at.division] }
}

export const plantProject: Plant = async (db, { division }) => {
	const id = newId()
	const funds = { centralFundsFen: 1_000_000n, labourPayPlannedFen: 300_000n }
	await db.project.create({
		data: { id, name: `项目 ${id}`, divisionCode: division, ...funds },
	})
	return { id, divisions: [division] }
}
