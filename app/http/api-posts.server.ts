import type { PostCard } from '#app/adapters/search/open-posts.server.ts'
import { yuanOfFen } from '#app/domain/money/pay.ts'

const wholeYuan = (fen: number | null): number | null =>
	fen === null ? null : Math.round(yuanOfFen(fen))

/** A post as the API gives it: pay in whole yuan of its unit, the division by its significant digits. */
export function apiCard(card: PostCard & { place: string }) {
	const { placeCode, payMinFen, payMaxFen, lat, lng, ...rest } = card
	return {
		...rest,
		divisionCode: placeCode,
		payMin: wholeYuan(payMinFen),
		payMax: wholeYuan(payMaxFen),
		...(lat !== null && lng !== null && { location: { lat, lng } }),
	}
}
