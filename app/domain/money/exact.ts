/** Ratios of policy are decimals; as whole numbers of this unit they multiply without an error. */
const unit = 1_000_000_000_000
const parts = (ratio: number) => BigInt(Math.round(ratio * unit))

/** A share of an amount in fen; fractions of a fen round half up. */
export function shareOf(fen: number, ratio: number): number {
	return Number((BigInt(fen) * parts(ratio) * 2n + BigInt(unit)) / (2n * BigInt(unit)))
}

/** Whether an amount lies strictly below a multiple of another, without rounding either. */
export function isBelow(fen: number, multiple: number, baseFen: number): boolean {
	return BigInt(fen) * BigInt(unit) < BigInt(baseFen) * parts(multiple)
}

/** Up to whole yuan, as benefits are paid. */
export function ceilYuan(fen: number): number {
	return fen + ((100 - (fen % 100)) % 100)
}
