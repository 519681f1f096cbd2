import { type DivisionCode, nation, significantCode } from '#app/domain/divisions/division-code.ts'
import { gazetteer } from './gazetteer.server.ts'

/** The one division that a name or a code means; null where it means none, or several alike. */
export async function divisionNamed(text: string): Promise<DivisionCode | null> {
	const places = await gazetteer()
	const code = significantCode(text)
	if (code !== null) return places.byCode(code)?.code ?? null
	if (places.fullName(nation) === text.trim()) return nation
	const [place, another] = places.named(text)
	if (!place || (another && another.code.length === place.code.length && place.fullName !== text))
		return null
	return place.code
}
