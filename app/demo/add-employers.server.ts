import { newId } from '#app/adapters/clock/ids.server.ts'
import type { WriteTx } from '#app/adapters/context.ts'
import { sealPhone } from '#app/adapters/employers/employer-contact.server.ts'
import { employerNameKey } from '#app/domain/posts/employer-standing.ts'
import type { StaffIds } from './add-staff.server.ts'
import { demoEmployers } from './demo-works.ts'

type DemoEmployers = typeof demoEmployers

/** How many of them are there already, whatever has become of them since. */
export const countDemoEmployers = (db: WriteTx['db']): Promise<number> =>
	db.employer.count({
		where: { nameKey: { in: demoEmployers.map(({ name }) => employerNameKey(name)) } },
	})

export async function addDemoEmployers(
	{ db }: WriteTx,
	employers: DemoEmployers,
	staff: StaffIds,
	now: Date,
): Promise<void> {
	for (const { division, ...employer } of employers) {
		const id = newId(now.getTime())
		await db.employer.create({
			data: {
				...employer,
				id,
				nameKey: employerNameKey(employer.name),
				divisionCode: division,
				createdAt: now,
			},
		})
		if (employer.origin === 'import') continue
		const username = division.startsWith('3301') ? 'officer@hz' : 'officer@xc'
		const phoneCipher = sealPhone(id, '0571-00000000')
		await db.employerFile.create({
			data: { employerId: id, contactName: '演示联系人', phoneCipher },
		})
		await db.employerEvent.create({
			data: {
				employerId: id,
				seq: 0,
				verb: 'record',
				fromState: '',
				toState: 'unverified',
				actor: `account:${staff.get(username) ?? ''}`,
				at: now,
			},
		})
	}
}
