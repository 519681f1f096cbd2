import type { Division } from '#app/domain/divisions/places.ts'
import { gazetteer } from './gazetteer.server.ts'

/** The counties someone may mean: those of that name, or all within a city or province of that name. */
export async function countiesNamed(text: string): Promise<Division[]> {
	const places = await gazetteer()
	const counties = places
		.named(text)
		.flatMap((place) => (place.code.length < 6 ? places.countiesOf(place.code) : [place]))
	return [...new Map(counties.map((county) => [county.code, county])).values()]
}
