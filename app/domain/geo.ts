export type Point = { lat: number; lng: number }

const earthRadiusKm = 6371.0088
const radians = (degrees: number) => (degrees * Math.PI) / 180

/** Great-circle distance in kilometres between two WGS-84 points. */
export function kilometresBetween(one: Point, other: Point): number {
	const lat = radians(other.lat - one.lat)
	const lng = radians(other.lng - one.lng)
	const chord =
		Math.sin(lat / 2) ** 2 +
		Math.cos(radians(one.lat)) * Math.cos(radians(other.lat)) * Math.sin(lng / 2) ** 2
	return 2 * earthRadiusKm * Math.asin(Math.min(1, Math.sqrt(chord)))
}

/** Whether a place, which may be nowhere, lies within a distance. */
export function liesWithin(
	place: { lat: number | null; lng: number | null },
	near: Point,
	km: number,
): boolean {
	const point = pointOf(place)
	return point !== null && kilometresBetween(near, point) <= km
}

export function pointOf(place: { lat: number | null; lng: number | null }): Point | null {
	return place.lat === null || place.lng === null ? null : { lat: place.lat, lng: place.lng }
}

/** A box that holds every point within the distance: for an index to look through first. */
export function boxAround(
	{ lat, lng }: Point,
	km: number,
): { south: number; north: number; west: number; east: number } {
	const dLat = km / 111.2
	const dLng = km / (111.2 * Math.max(0.1, Math.cos(radians(lat))))
	return { south: lat - dLat, north: lat + dLat, west: lng - dLng, east: lng + dLng }
}

/** A little larger: where the true distance is reckoned behind it, nothing may be missing. */
export const boxHolding = (point: Point, km: number) => boxAround(point, km * 1.01)
