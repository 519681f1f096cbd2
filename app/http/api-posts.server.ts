import type { PostCard } from '#app/adapters/search/open-posts.server.ts'
import { yuanOfFen } from '#app/domain/money/pay.ts'
import type { Concession } from '#app/domain/search/plan.ts'
import type { RankPart } from '#app/domain/search/rank.ts'

const wholeYuan = (fen: number | null): number | null =>
	fen === null ? null : Math.round(yuanOfFen(fen))

type Card = PostCard & { place: string; letGo: readonly Concession[]; parts: readonly RankPart[] }

/**
 * A post as the API gives it: pay in whole yuan of its unit, the division by its significant digits;
 * on request with the reasons for its place.
 */
export function apiCard(card: Card, explain: boolean) {
	const { placeCode, payMinFen, payMaxFen, lat, lng, parts, ...rest } = card
	return {
		...rest,
		divisionCode: placeCode,
		payMin: wholeYuan(payMinFen),
		payMax: wholeYuan(payMaxFen),
		...(explain && { explain: parts }),
		...(lat !== null && lng !== null && { location: { lat, lng } }),
	}
}
