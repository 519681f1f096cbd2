import type { Piece } from './scan.ts'

/** A piece, whether it is refused, and from where to where with the words that refuse it. */
export type Signed = Piece & { not: boolean; since: number; until: number }

/** Said behind what is not wanted, too: 销售不要, 劳务派遣除外. Not 没有 or 不: those ask (有保洁没有). */
const saidBehind = /^(不(要|做|干|招|考虑|接受|想[要做去])|除外|免谈|勿扰|拒绝)$/

/** 不要 turns around what stands right behind it, and is then done; at the end of a text what stands right before it. */
export function withoutNegation(pieces: readonly Piece[]): Signed[] {
	const signed: Signed[] = []
	let since: number | null = null
	for (const piece of pieces) {
		if (piece.meaning?.is === 'not') since ??= piece.from
		else {
			signed.push({ ...piece, not: since !== null, since: since ?? piece.from, until: piece.to })
			if (piece.meaning?.is !== 'filler') since = null
		}
	}
	const behind = pieces.find(({ from, text }) => from === since && saidBehind.test(text))
	return behind ? withLastRefused(signed, behind) : signed
}

function withLastRefused(signed: readonly Signed[], { from, to }: Piece): Signed[] {
	const last = signed.findLast(({ meaning }) => meaning?.is !== 'filler')
	return signed.map((piece) =>
		piece === last && piece.to === from ? { ...piece, not: true, until: to } : piece,
	)
}
