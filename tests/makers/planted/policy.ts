import { newId } from '#app/adapters/clock/ids.server.ts'
import { dateOf } from '#app/adapters/db/days.ts'
import type { ProposalState } from '#app/domain/policy/proposal-machine.ts'
import { plantAccount } from './people.ts'
import type { Plant } from './planting.ts'

/** A proposal of an administrator who is somebody else, unless an account is given. */
export const plantProposal =
	(state: ProposalState): Plant =>
	async (db, at) => {
		const madeBy = at.accountId ?? (await plantAccount(db, at)).id
		const id = newId()
		await db.parameterProposal.create({
			data: {
				id,
				divisionCode: at.division,
				state,
				reason: '测试',
				madeBy,
				madeAt: new Date(),
				changes: {
					create: {
						seq: 0,
						key: 'exit.months',
						value: 9,
						validFrom: dateOf('2027-01-01'),
						sourceLevel: 'ministry',
						sourceDoc: '测试文件',
					},
				},
				events: {
					create: {
						seq: 0,
						verb: 'draft',
						fromState: '',
						toState: 'draft',
						actor: `account:${madeBy}`,
						at: new Date(),
					},
				},
			},
		})
		return { id, divisions: [at.division] }
	}
