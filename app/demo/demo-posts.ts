import { fenOfYuan } from '#app/domain/money/pay.ts'
import type { PostFacts } from '#app/domain/posts/post-facts.ts'
import { type PostKind, postKinds } from '#app/domain/posts/words.ts'
import type { Pattern } from './patterns/pattern.ts'
import { patterns } from './patterns/patterns.ts'
import { demoPlaces } from './places.ts'
import { pick, seeded } from './random.ts'

/** How many posts of each kind the demo has. */
const amounts: Record<PostKind, number> = {
	'public-welfare': 90,
	workshop: 70,
	'work-relief': 40,
	'labour-export': 40,
	'industry-support': 40,
	market: 60,
}

export type DemoPost = { facts: PostFacts; employer: string; placeCode: string; agoDays: number }

const year = 366

/** The invented posts of the demo, a few hundred over five counties; the same at every start. */
export function demoPosts(today: Date): DemoPost[] {
	const random = seeded(20_261_123)
	return postKinds.flatMap((kind) =>
		Array.from({ length: amounts[kind] }, (_, nth) => {
			const pattern = pick(random, patterns[kind])
			const place = pick(random, demoPlaces)
			return {
				facts: factsOf(kind, pattern, place, random, today),
				employer: pick(random, pattern.employers),
				placeCode: place.code,
				agoDays: agoDays(random, nth),
			}
		}),
	)
}

/** Most were published lately; some run on since spring, so that there are jobs which have lasted. */
function agoDays(random: () => number, nth: number): number {
	const lately = Math.floor(random() * 40)
	return nth % 8 === 7 ? 230 + lately : lately
}

type Place = (typeof demoPlaces)[number]

function factsOf(
	kind: PostKind,
	pattern: Pattern,
	place: Place,
	random: () => number,
	today: Date,
): PostFacts {
	const { pay, employers: _employers, ...stated } = pattern
	const [least, most] = pay
	const more =
		Math.floor(random() * 4) *
		(stated.payUnit === 'month' ? 100 : stated.payUnit === 'day' ? 5 : 0.5)
	return {
		address: pick(random, place.streets),
		lat: place.lat + (random() - 0.5) * 0.12,
		lng: place.lng + (random() - 0.5) * 0.12,
		headcount: 1 + Math.floor(random() * 8),
		payUnit: 'month',
		hours: 'full-time',
		shift: 'day',
		hoursPerDay: 8,
		daysPerWeek: 5,
		contract: 'labour-contract',
		insurance: ['work-injury'],
		housing: false,
		meals: false,
		startsOn: dayAfter(today, 7),
		endsOn: kind === 'market' ? null : dayAfter(today, year),
		education: 'none',
		experience: '',
		demands: {},
		openTo: ['anyone'],
		benefits: [],
		fundSource: '',
		destination: '',
		contactName: '演示联系人',
		contactPhone: '0571-00000000',
		workshopId: null,
		projectId: null,
		validUntil: dayAfter(today, 60),
		...stated,
		kind,
		placeCode: place.code,
		payMinFen: fenOfYuan(least + more),
		payMaxFen: fenOfYuan(most + more),
	}
}

const dayAfter = (today: Date, days: number) =>
	new Date(today.getTime() + days * 86_400_000).toISOString().slice(0, 10)
