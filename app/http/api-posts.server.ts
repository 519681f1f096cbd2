import type { ShownPost } from '#app/adapters/posts/post-view.server.ts'
import type { Hit } from '#app/adapters/search/climb.ts'
import type { PostCard } from '#app/adapters/search/open-posts.server.ts'
import { yuanOfFen } from '#app/domain/money/pay.ts'
import type { ApiHit, ApiPost } from './api/post-answers.server.ts'

const wholeYuan = (fen: number | null): number | null =>
	fen === null ? null : Math.round(yuanOfFen(fen))

type Found = PostCard & { place: string; alike: readonly PostCard[] } & Pick<Hit, 'letGo'> & {
		why: Pick<Hit, 'name' | 'words' | 'parts'>
	}
type Wishes = { folds: boolean; explains: boolean }

/**
 * A post as the API gives it: pay in whole yuan of its unit, the division by its significant digits;
 * on request with those that stand behind it, and with the reasons for its place.
 */
export function apiCard(card: Found, { folds, explains }: Wishes): ApiHit {
	const { placeCode, payMinFen, payMaxFen, lat, lng, why, alike, ...rest } = card
	const { name, words, parts } = why
	return {
		...rest,
		publishedAt: rest.publishedAt.toISOString(),
		letGo: [...rest.letGo],
		divisionCode: placeCode,
		payMin: wholeYuan(payMinFen),
		payMax: wholeYuan(payMaxFen),
		...(folds && { alike: alike.map(({ id }) => id) }),
		...(explains && { explain: { name, words: [...words], parts: [...parts] } }),
		...(lat !== null && lng !== null && { location: { lat, lng } }),
	}
}

/** One post whole; whom to ask stands on its page. */
export function apiPost({
	placeCode,
	payMinFen,
	payMaxFen,
	lat,
	lng,
	employer,
	publishedAt,
	contactName: _name,
	contactPhone: _phone,
	workshopId: _workshop,
	projectId: _project,
	monthMinFen: _least,
	monthMaxFen: _most,
	...facts
}: ShownPost): ApiPost {
	return {
		...facts,
		insurance: [...facts.insurance],
		openTo: [...facts.openTo],
		benefits: [...facts.benefits],
		divisionCode: placeCode,
		employer: employer.name,
		employerVerified: employer.standing === 'verified',
		payMin: wholeYuan(payMinFen),
		payMax: wholeYuan(payMaxFen),
		...(lat !== null && lng !== null && { location: { lat, lng } }),
		publishedAt: publishedAt.toISOString(),
		page: `/posts/${facts.id}`,
	}
}
