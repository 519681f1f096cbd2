import type { Ctx } from '#app/adapters/context.ts'
import { gazetteer } from '#app/adapters/divisions/gazetteer.server.ts'
import { shippedProfiles } from '#app/adapters/policy/shipped-profiles.server.ts'
import type { Staff } from '#app/domain/access/actor.ts'
import { may } from '#app/domain/access/may.ts'

export type ProfileChoice = {
	name: string
	place: string
	note: string
	values: number
	unverified: number
	/** Whether it is of the actor's own division: no place takes over the values of another. */
	own: boolean
}

/** The examples of real places, and which of them the actor could propose. */
export async function profileChoices({ actor }: Ctx<Staff>): Promise<ProfileChoice[]> {
	const places = await gazetteer()
	const profiles = await shippedProfiles()
	return profiles.map(({ name, division, note, changes }) => ({
		name,
		place: places.fullName(division),
		note,
		values: changes.length,
		unverified: changes.filter(({ verified }) => !verified).length,
		own: may(actor, 'parameter.propose', { divisions: [division] }),
	}))
}
