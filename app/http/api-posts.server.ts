import type { ShownPost } from '#app/adapters/posts/post-view.server.ts'
import type { PostCard } from '#app/adapters/search/open-posts.server.ts'
import { yuanOfFen } from '#app/domain/money/pay.ts'
import type { Concession } from '#app/domain/search/plan.ts'
import type { RankPart } from '#app/domain/search/rank.ts'
import type { ApiHit, ApiPost } from './api/post-answers.server.ts'

const wholeYuan = (fen: number | null): number | null =>
	fen === null ? null : Math.round(yuanOfFen(fen))

type Card = PostCard & { place: string; letGo: readonly Concession[]; parts: readonly RankPart[] }

/**
 * A post as the API gives it: pay in whole yuan of its unit, the division by its significant digits;
 * on request with the reasons for its place.
 */
export function apiCard(card: Card, explain: boolean): ApiHit {
	const { placeCode, payMinFen, payMaxFen, lat, lng, parts, ...rest } = card
	return {
		...rest,
		publishedAt: rest.publishedAt.toISOString(),
		letGo: [...rest.letGo],
		divisionCode: placeCode,
		payMin: wholeYuan(payMinFen),
		payMax: wholeYuan(payMaxFen),
		...(explain && { explain: [...parts] }),
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
