import type { Ctx } from '#app/adapters/context.ts'
import { gazetteer } from '#app/adapters/divisions/gazetteer.server.ts'
import type { Staff } from '#app/domain/access/actor.ts'
import { may } from '#app/domain/access/may.ts'
import type { Similar } from '#app/domain/employers/similar.ts'

export type ShownSimilar = Similar & { place: string; visible: boolean }

/** Employers that look alike as a page shows them: where they are, and whether the reader may open them. */
export async function shownSimilar(
	{ actor }: Pick<Ctx<Staff>, 'actor'>,
	similar: readonly Similar[],
): Promise<ShownSimilar[]> {
	const places = await gazetteer()
	return similar.map((each) => ({
		...each,
		place: places.fullName(each.division),
		visible: may(actor, 'employer.see', { divisions: [each.division] }),
	}))
}
