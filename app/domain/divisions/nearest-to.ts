import { type DivisionCode, existingAround } from './division-code.ts'

/**
 * Of several places of one name, those that someone at a place most likely means: in the same county, else the same
 * city, else the same province. All of them where none is near.
 */
export function nearestTo(
	codes: readonly DivisionCode[],
	own: DivisionCode,
): readonly DivisionCode[] {
	for (const around of existingAround(own)) {
		const near = codes.filter((code) => code.startsWith(around))
		if (near.length > 0) return near
	}
	return codes
}
