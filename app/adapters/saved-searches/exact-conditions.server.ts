import { searchTools } from '#app/adapters/chinese/search-tools.server.ts'
import { gazetteer } from '#app/adapters/divisions/gazetteer.server.ts'
import { fixedBy, placesInForm } from '#app/adapters/search/in-form.ts'
import { versionOf } from '#app/adapters/search/version.server.ts'
import type { Point } from '#app/domain/geo.ts'
import type { SearchRequest } from '#app/domain/posts/search-request.ts'
import type { Conditions } from '#app/domain/search/conditions.ts'
import { exactStep, planOf } from '#app/domain/search/plan.ts'
import { understand } from '#app/domain/search-text/understand.ts'

/** The version of the reading: another one reads the same words into other conditions. */
export const reading = () => versionOf('postgresql')

/**
 * All that a search asks for, nothing of it let go. The place that was written becomes the one it was
 * understood as, so that the search keeps its meaning.
 * @param home where the person lives, for 离家近
 */
export async function exactConditions(
	request: SearchRequest,
	home: Point | null,
): Promise<{ request: SearchRequest; conditions: Conditions }> {
	const [places, tools] = await Promise.all([gazetteer(), searchTools()])
	const [place = null] = placesInForm(request, places, null)
	const fixed = fixedBy(request, place)
	const steps = planOf(understand(request.q, tools), fixed, {
		pointOf: (code) => places.byCode(code)?.point ?? null,
		home: fixed.near ?? home,
	})
	return {
		request: place === null ? request : { ...request, where: '', division: place.code },
		conditions: exactStep(steps).conditions,
	}
}
