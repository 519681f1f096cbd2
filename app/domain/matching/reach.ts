import type { DivisionCode } from '#app/domain/divisions/division-code.ts'
import type { Division } from '#app/domain/divisions/places.ts'
import { kilometresBetween, type Point, pointOf } from '#app/domain/geo.ts'

/** Half-open ranges of division codes, in byte order. */
export type CodeRange = { from: string; to: string }

/** A county is not a point: what lies at its edge may be this much nearer than its middle. */
const countyRadiusKm = 30
/** So many counties are looked through at the most, the nearest first. */
const mostCounties = 40

type Home = { residenceCode: DivisionCode; lat: number | null; lng: number | null }

/**
 * The counties whose posts may lie within someone's reach, and the cities those are in, for posts that
 * say no more than the city.
 */
export function placesInReach(counties: readonly Division[], home: Home, km: number): CodeRange[] {
	const from = pointOf(home)
	const own = home.residenceCode.slice(0, 6)
	const near = from ? countiesNear(counties, from, km) : []
	const codes = [...new Set([own, ...near])].slice(0, mostCounties)
	const cities = new Set(codes.map((code) => code.slice(0, 4)).filter((code) => code.length === 4))
	return [
		...codes.map((code) => ({ from: code, to: `${code}~` })),
		// Only the city's own code: whatever lies deeper begins with another digit.
		...[...cities].filter((city) => city !== own).map((city) => ({ from: city, to: `${city}0` })),
	]
}

function countiesNear(counties: readonly Division[], from: Point, km: number): DivisionCode[] {
	return counties
		.flatMap(({ code, point }) => (point ? [{ code, km: kilometresBetween(from, point) }] : []))
		.filter((each) => each.km <= km + countyRadiusKm)
		.toSorted((one, other) => one.km - other.km)
		.map(({ code }) => code)
}
