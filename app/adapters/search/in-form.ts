import type { Gazetteer } from '#app/adapters/divisions/gazetteer.server.ts'
import type { DivisionCode } from '#app/domain/divisions/division-code.ts'
import { nearestTo } from '#app/domain/divisions/nearest-to.ts'
import type { Division } from '#app/domain/divisions/places.ts'
import { fenOfYuan } from '#app/domain/money/pay.ts'
import type { SearchRequest } from '#app/domain/posts/search-request.ts'
import type { Fixed } from '#app/domain/search/plan.ts'

/** The place that was chosen or written in its field, most likely first: of one name, the one near by. */
export function placesInForm(
	request: SearchRequest,
	places: Gazetteer,
	own: DivisionCode | null,
): Division[] {
	if (request.division !== '')
		return [places.byCode(request.division)].filter((place) => place !== null)
	const named = request.where === '' ? [] : places.named(request.where)
	if (own === null) return named
	const near = nearestTo(
		named.map(({ code }) => code),
		own,
	)
	const isNear = ({ code }: Division) => near.includes(code)
	return [...named.filter(isNear), ...named.filter((place) => !isNear(place))]
}

/** What the form asks for; a distance from a place reaches beyond its borders. */
export function fixedBy(request: SearchRequest, place: Division | null): Fixed {
	const near = request.near ?? (request.radiusKm === null ? null : (place?.point ?? null))
	const around = near !== null && request.radiusKm !== null
	const division = around ? '' : (place?.code ?? request.division)
	return {
		...(near && { near, radiusKm: request.radiusKm }),
		...(division !== '' && { divisions: [division] }),
		...(request.kinds.length > 0 && { kinds: request.kinds }),
		...(request.hours.length > 0 && { hours: request.hours }),
		...(request.payMin !== null && { payMinFen: fenOfYuan(request.payMin) }),
		traits: request.traits,
	}
}

/** The place a search is about, in its full name where it is known. */
export const placeText = ({ division, where }: SearchRequest, places: Gazetteer): string =>
	division === '' ? where : places.fullName(division)
