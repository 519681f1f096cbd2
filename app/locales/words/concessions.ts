import type { Concession } from '#app/domain/search/plan.ts'
import type { WorkConcession } from '#app/domain/search/work-levels.ts'
import { m } from '#app/locales/compiled/messages.js'

const workWords: Record<WorkConcession, () => string> = {
	words: m.letgo_words,
	'one-of-several': m.letgo_one_of_several,
	mentioned: m.letgo_mentioned,
	'near-work': m.letgo_near_work,
	'in-text': m.letgo_in_text,
	'same-group': m.letgo_same_group,
}

/** What a post does not have of what was asked, in words. */
export function concessionText(
	concessions: readonly Concession[],
	placeNames: Readonly<Record<string, string>>,
): string {
	const texts = concessions.map((each) => textOf(each, placeNames))
	return texts.reduce((one, other) => m.letgo_and({ one, other }))
}

function textOf(concession: Concession, placeNames: Readonly<Record<string, string>>): string {
	switch (concession.is) {
		case 'work':
			return workWords[concession.concession]()
		case 'condition':
			return m.letgo_condition({ text: concession.text })
		case 'within':
			return m.letgo_within({ place: concession.of, km: String(concession.km) })
		case 'division':
			return m.letgo_division({
				place: concession.of,
				wider: placeNames[concession.code] ?? concession.code,
			})
	}
}
