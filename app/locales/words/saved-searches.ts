import type { Rhythm } from '#app/domain/saved-searches/saved-search.ts'
import { m } from '#app/locales/compiled/messages.js'

export const rhythmWords: Record<Rhythm, () => string> = {
	daily: m.searches_daily,
	weekly: m.searches_weekly,
}
