import type { Likeness } from '#app/domain/search/likeness.ts'
import type { RankPartName } from '#app/domain/search/rank.ts'
import { m } from '#app/locales/compiled/messages.js'

export const rankWords: Record<RankPartName, () => string> = {
	words: m.rank_words,
	suitability: m.rank_suitability,
	distance: m.rank_distance,
	freshness: m.rank_freshness,
	kind: m.rank_kind,
	places: m.rank_places,
}

export const likenessWords: Record<Exclude<Likeness['is'], 'no-words'>, () => string> = {
	'same-name': m.likeness_same_name,
	'same-work': m.likeness_same_work,
	'some-of-the-work': m.likeness_some_of_the_work,
	'mentions-work': m.likeness_mentions_work,
	'holds-words': m.likeness_holds_words,
	'in-text': m.likeness_in_text,
}
