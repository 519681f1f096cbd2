import { newId } from '#app/adapters/clock/ids.server.ts'
import type { WriteTx } from '#app/adapters/context.ts'
import { dateOf } from '#app/adapters/db/days.ts'
import { formsOfDemo, labourShareOfDemo } from './demo-works.ts'

type Db = WriteTx['db']

const daysFrom = (now: Date, days: number) =>
	dateOf(new Date(now.getTime() + days * 86_400_000).toISOString().slice(0, 10))

type Named = { employer: string; employerId: string; placeCode: string; now: Date }

/** The workshop of an invented employer in a county; most are recognised, one's recognition has run out. */
export async function workshopOf(
	db: Db,
	{ employer, employerId, placeCode, now }: Named,
): Promise<string> {
	const known = await db.workshop.findFirst({
		where: { employerId, divisionCode: placeCode },
		select: { id: true },
	})
	if (known) return known.id
	const id = newId()
	const number = (await db.workshop.count({ where: { divisionCode: placeCode } })) + 1
	const workers = 12 + 3 * number
	await db.workshop.create({
		data: {
			id,
			employerId,
			name: employer,
			form: formsOfDemo[employer] ?? 'factory',
			divisionCode: placeCode,
			recognitionNumber: `演示-${placeCode}-${number}`,
			recognitionLevel: 'county',
			recognisedFrom: daysFrom(now, -400),
			recognisedTo: daysFrom(now, number === 3 ? -20 : 330),
			capacity: workers + 8,
			workers,
			aidedWorkers: number === 2 ? 4 : Math.round(workers / 2),
			countedOn: daysFrom(now, -30),
			accidentInsured: number !== 2,
		},
	})
	return id
}

/** The work-relief project of a county, with labour pay above what is asked for. */
export async function projectOf(db: Db, placeCode: string, now: Date): Promise<string> {
	const known = await db.project.findFirst({
		where: { divisionCode: placeCode },
		select: { id: true },
	})
	if (known) return known.id
	const id = newId()
	const central = 300_000_000n
	const planned = (central * BigInt(labourShareOfDemo(placeCode))) / 100n
	await db.project.create({
		data: {
			id,
			name: '演示·村庄基础设施以工代赈项目',
			divisionCode: placeCode,
			approvalNumber: `演示-2026-${placeCode.slice(-3)}`,
			ownerName: '演示乡人民政府',
			fundSource: 'central-budget',
			centralFundsFen: central,
			labourPayPlannedFen: planned,
			labourPayPaidFen: planned / 3n,
			workersPlanned: 40,
			training: '开工前安全和技能培训 2 天',
			startsOn: daysFrom(now, -60),
			endsOn: daysFrom(now, 400),
		},
	})
	return id
}
