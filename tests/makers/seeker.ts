import type { MatchPost } from '#app/domain/matching/fit.ts'
import type { Seeker } from '#app/domain/seekers/seeker.ts'

/** Someone who can do anything, lives in Binjiang and wants to clean. */
export function aSeeker(changes: Partial<Seeker> = {}): Seeker {
	return {
		birthDate: '1980-05-01',
		residenceCode: '330108',
		lat: 30.19,
		lng: 120.2,
		occupations: ['cleaning'],
		education: 'junior',
		skills: ['cleaning'],
		fine: [],
		certificates: [],
		abilities: {
			lifting: 'yes',
			standing: 'yes',
			heights: 'yes',
			night: 'yes',
			sight: 'yes',
			hearing: 'yes',
			literacy: 'yes',
		},
		care: [],
		arranged: [],
		hours: 'any',
		maxKm: 10,
		away: false,
		payFloorFen: null,
		...changes,
	}
}

/** A post that anyone could do, close by. */
export function aMatchPost(changes: Partial<MatchPost> = {}): MatchPost {
	return {
		kind: 'market',
		placeCode: '330108',
		lat: 30.2,
		lng: 120.2,
		hours: 'full-time',
		shift: 'day',
		demands: {
			lifting: 'none',
			standing: 'none',
			heights: 'none',
			sight: 'none',
			hearing: 'none',
			literacy: 'none',
		},
		housing: false,
		education: 'none',
		startsOn: null,
		monthMaxFen: 300_000,
		...changes,
	}
}
