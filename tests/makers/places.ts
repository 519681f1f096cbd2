import { levelOf } from '#app/domain/divisions/division-code.ts'
import { readerOfPlaces } from '#app/domain/divisions/place-at-front.ts'
import type { Division } from '#app/domain/divisions/places.ts'
import type { Places } from '#app/domain/imports/read-place.ts'

/** A few divisions, as the gazetteer knows them. */
export function somePlaces(): Places {
	const names: Record<string, string> = {
		33: '浙江省',
		3301: '杭州市',
		330106: '西湖区',
		330108: '滨江区',
		3201: '南京市',
		320106: '鼓楼区',
		3203: '徐州市',
		320302: '鼓楼区',
	}
	const all = Object.entries(names).map(
		([code, name]): Division => ({
			code,
			name,
			fullName: name,
			level: levelOf(code),
			point: { lat: 30.2, lng: 120.1 },
		}),
	)
	return {
		byCode: (code) => all.find((each) => each.code === code) ?? null,
		atFront: readerOfPlaces(all),
	}
}
