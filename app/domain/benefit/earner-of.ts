import { shareOf } from '#app/domain/money/exact.ts'
import type { BetterOffRequest } from './better-off-request.ts'
import type { Earner } from './terms.ts'

type Pay = BetterOffRequest['job']['members'][number]

/** Insurance is what was said of it; the rate stands in only where it was sent and nothing was said. */
export function earnerOf({ grossFen, personalInsuranceFen, taxFen = 0 }: Pay, rate = 0): Earner {
	return { grossFen, insuranceFen: personalInsuranceFen ?? shareOf(grossFen, rate), taxFen }
}
