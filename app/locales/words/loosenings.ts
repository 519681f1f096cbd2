import type { Loosening } from '#app/domain/search/loosened.ts'
import { m } from '#app/locales/compiled/messages.js'
import { countText } from './dates.ts'
import { hoursWords, kindWords, traitWords } from './posts.ts'

/** What a search is freed of, in words. */
export function looseningText(
	loosening: Loosening,
	placeNames: Readonly<Record<string, string>>,
): string {
	const without = (what: string) => m.search_none_drop({ what })
	switch (loosening.is) {
		case 'text':
			return without(loosening.text)
		case 'kind':
			return without(kindWords[loosening.kind]())
		case 'hours':
			return without(hoursWords[loosening.hours]())
		case 'trait':
			return without(traitWords[loosening.trait]())
		case 'pay':
			return without(`${m.search_pay()} ${countText(loosening.payMin)} ${m.search_pay_unit()}`)
		case 'within':
			return m.search_radius_within({ km: String(loosening.km) })
		case 'division':
			return placeNames[loosening.code] ?? loosening.code
		case 'anywhere':
			return m.search_loosened_anywhere()
	}
}
